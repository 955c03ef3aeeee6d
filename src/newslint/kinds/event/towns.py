"""Article -> the town of a dateline that is called another country's further down, `PORTO, Portugal — … the Spanish city`, and the village that is another: `Little Marden … Great Marden`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from newslint.article import Article
from newslint.article.claims import FIELDS
from newslint.article.claims.twice import Told, body
from newslint.article.mention import Mention
from newslint.article.names import Name, find
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import sentence_of
from newslint.article.style.slips import slip
from newslint.lexicon import lowered

_DATELINE = "dateline"
_HEADLINE = "headline"
_PAIR = 2
_BEGUN, _LONG = 3, 6
"""Letters with which two places begin alike, and those of the shorter."""


def resettled(article: Article) -> Iterator[Told]:
    """The first `the Spanish city` of a story whose dateline stands in another country, and which tells of Spain nowhere else."""
    words = article.lexicon.events
    home = _home(article)
    if home is None:
        return
    at, people = home
    for sentence in body(article):
        tokens = sentence.tokens
        for lead, one, noun in zip(tokens, tokens[1:], tokens[2:], strict=False):
            foreign = one.word in words.nations and one.word != people and one.word not in words.related.get(people, ())
            if lead.word in words.definite and foreign and noun.word in words.towns:
                claim = Mention(sentence.block, one.start, noun.end)
                if not _is_told(article, one.word) and not _goes_elsewhere(article, claim, at):
                    yield Told(claim, at)
                return


def _home(article: Article) -> tuple[Mention, str] | None:
    """Where the dateline says that a story was written, and the people whose country that is, if it names that or its capital."""
    words = article.lexicon.events
    for block in article.blocks:
        for mark in block.marks:
            if mark.name == _DATELINE:
                said = [part.strip(" ()-–—.") for part in lowered(block.prose.text[mark.start : mark.end]).split(",")]
                people = next((words.nations_of[part] for part in reversed(said) if part in words.nations_of), "")
                return (Mention(block, mark.start, mark.end), people) if people else None
    return None


def _goes_elsewhere(article: Article, claim: Mention, home: Mention) -> bool:
    """Whether another place than that of the dateline is named before: `sailed for Izmir. The Turkish city`."""
    words, at_home = article.lexicon, lowered(home.text)
    leads = (
        words.relations.asides | words.relations.at | words.relations.of | words.relations.to | words.relations.start
    )
    named = (name for name in find(article) if name.span < claim.span and name.block.kind not in FIELDS)
    before = (name for name in named if lowered(name.text) not in at_home)
    return any(word_before(name.block.prose.text, name.start).lower() in leads for name in before)


def _is_told(article: Article, people: str) -> bool:
    """Whether a story speaks of a people or its country more than once, so that a town of it may be meant."""
    words = article.lexicon.events
    names = [people, *(place for place, of in words.nations_of.items() if of == people)]
    told = lowered(" ".join(block.prose.text for block in article.blocks))
    return sum(told.count(name) for name in names) > 1


def turned_about(article: Article) -> Iterator[Told]:
    """The second of two places that differ in a word such as `Upper` or `Lower`, where the story is of one village alone: `Little Marden … the pub in Great Marden`."""
    words, held = article.lexicon.events, dict[str, dict[str, list[Name]]]()
    for name in find(article):
        if len(name.words) == _PAIR and name.words[0].lower() in words.facing and not name.listed:
            held.setdefault(name.words[1], {}).setdefault(name.words[0].lower(), []).append(name)
    for some in held.values():
        told = sorted((places for places in some.values()), key=lambda places: places[0].span)
        facing = len(told) == _PAIR and words.facing[told[0][0].words[0].lower()] == told[1][0].words[0].lower()
        if facing and len(told[1]) == 1 and _is_of_one(article, told[0], told[1][0], words.towns):
            yield Told(told[1][0], told[0][0])


def turned_off(article: Article) -> Iterator[Told]:
    """The second of two streets whose names are a slip apart, where the story is of one alone: `a fire in Mill Lane … those who live in Hill Lane said the street was quiet`."""
    streets, held = article.lexicon.figures.streets, dict[str, dict[str, list[Name]]]()
    for name in find(article):
        if len(name.words) == _PAIR and name.words[1].lower() in streets and not name.listed:
            held.setdefault(name.words[1], {}).setdefault(name.words[0].lower(), []).append(name)
    for some in held.values():
        told = sorted((places for places in some.values()), key=lambda places: places[0].span)
        alike = len(told) == _PAIR and slip(*(places[0].words[0].lower() for places in told))
        if alike and len(told[1]) == 1 and _is_of_one(article, told[0], told[1][0], streets):
            yield Told(told[1][0], told[0][0])


def _is_of_one(article: Article, some: Sequence[Name], other: Name, nouns: AbstractSet[str]) -> bool:
    """Whether a story calls one place `the village`, names no two in a sentence, and has no word of one that lies near."""
    words, numbers = article.lexicon.events, {sentence_of(article, name).number for name in some}
    place = sentence_of(article, other)
    every = [one for one in body(article) if min(numbers) <= one.number <= place.number + 1]
    said = [token.word for one in every for token in one.tokens]
    trios = zip(said, said[1:], said[2:], strict=False)
    one_alone = any(
        lead in words.definite and noun in nouns and of not in article.lexicon.relations.of for lead, noun, of in trios
    )
    return place.number not in numbers and one_alone and words.nearby.isdisjoint(said)


def misnamed(article: Article) -> Iterator[Told]:
    """The place of a headline that the body never names, where it has things happen in one alone that begins alike: `fire in Milbrook`, `a flat in Milchester`."""
    names, words = find(article), article.lexicon.events
    heads = [name for name in names if name.block.kind == _HEADLINE and len(name.words) == 1]
    claims = [name for name in heads if _leads(name) in words.within | article.lexicon.relations.at]
    if not claims:
        return
    said = {token.word for sentence in body(article) for token in sentence.tokens}
    placed = [
        name for name in names if name.block.kind not in FIELDS and len(name.words) == 1 and _is_placed(article, name)
    ]
    for claim in claims:
        alike = {name.words[0]: name for name in reversed(placed) if _begin_alike(claim.words[0], name.words[0])}
        if len(alike) == 1 and not any(word.startswith(lowered(claim.words[0])[:-1]) for word in said):
            yield Told(claim, *alike.values())


def _is_placed(article: Article, name: Name) -> bool:
    """Whether words before a name say that something is there, or a comma sets it off behind another place: `in Quay Street, Milchester`."""
    if lowered(name.text).endswith(article.lexicon.names.peoples):
        return False  # `, British police said`
    text, leads = name.block.prose.text, article.lexicon.events.within | article.lexicon.relations.at
    return _leads(name) in leads or (text[: name.start].endswith(", ") and text[name.end : name.end + 1] != " ")


def _leads(name: Name) -> str:
    return lowered(word_before(name.block.prose.text, name.start))


def _begin_alike(one: str, two: str) -> bool:
    """Whether two long names begin alike, and neither is a form of the other."""
    short, long = sorted((one, two), key=len)
    same = next((at for at, (here, there) in enumerate(zip(one, two, strict=False)) if here != there), len(short))
    return _BEGUN <= same < len(short) - 1 and len(short) >= _LONG and len(long) - len(short) <= _BEGUN
