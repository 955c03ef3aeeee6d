"""A figure and others told before it -> whether it is told of the same thing, as far as its clause says of what it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice, pairwise, takewhile

from newslint.article import Article
from newslint.article.claims.beside import LISTED
from newslint.article.claims.clauses import clause_of
from newslint.article.claims.comparable import DAYS
from newslint.article.claims.stems import stems
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_DAYS = frozenset(("weekday", "day"))
_AGE = "age"
_NEAR = 3
"""Tokens behind a figure among which it is compared: `four points more than`."""
_PAIRED = 6
"""Words before a figure among which what it is told of is counted."""
_NOUN = 1
"""Words behind a length of time that say of what it is: `the 30 years of the mill`."""
_NAME = 3
"""Letters of a name, at least: `I` is none."""
_APPOSED = 10
"""Tokens from a name to a figure that it has, with what is put in between: `Moss, a left-hander from Leeds, averaged 27`."""
_CALLED = 3
"""Words of a clause that calls by its name alone what is worked out: `the rise is`."""
_REACH = 4
"""Words before a figure that name it: `a steep fall of`."""


def of_the_same(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a figure is told of what others before it are: in their clause, of a pronoun, or of what `the` points back to.

    What stands before all others names what they are of, too, unless they are told of something else that moves.
    """
    words, tokens = (
        article.lexicon.relations,
        clause_of(sentence_of(article, stated), stated, article.lexicon.relations),
    )
    if _is_beside_another(article, tokens, stated, others) or _is_of_a_later_event(article, stated, others):
        return False
    before = [other for other in others if other.span < stated.span]
    if not before or _of_a_day(article, stated, words):  # `after February's 400 basis point increase`
        return not before and not _is_followed_by_another(article, tokens, others)
    places = [other.start for other in before if other.block is stated.block]
    if any(token.start <= place < token.end for token in tokens for place in places):
        return not (
            _lasts_days(stated) and _is_anothers(article, tokens, stated, before)
        )  # `the 80th anniversary of the war`
    said = [token.word for token in takewhile(lambda token: token.start < stated.start, tokens) if token.word.isalpha()]
    if _is_apart(article, tokens, stated, said, before):
        return False
    owned = _lasts_days(stated) and (not words.owners.isdisjoint(said[-1:]) or _closes(article, stated, said, before))
    again = isinstance(stated, Figure) and stated.role == _AGE and _names_again(article, stated, before)
    if owned or again:
        return True
    told_on = _points_back(said, words) or _goes_on(tokens, stated, said, words) or _opens(article, stated, said)
    return told_on or _is_of_the_one_named(article, tokens, stated, before)


def _is_apart(
    article: Article, tokens: Sequence[Token], stated: Mention, said: Sequence[str], before: Sequence[Mention]
) -> bool:
    """Whether the clause of a figure, whose first words are `said`, tells that it is of a day, of another thing or of what its own sentence names."""
    if _turns_back(article, tokens, stated):
        return True  # `the index rose to 4,310, after a fall of 60 points`
    dates = (token.mention for token in _up_to_a_comma(tokens, stated) if isinstance(token.mention, Date))
    if any(date.period in _DAYS for date in dates):
        return True  # `It had been off for an hour on Monday`
    relatives, held = article.lexicon.relations.relatives, [one for one in tokens if one.start < stated.start]
    opened = bool(held) and held[0].start > sentence_of(article, stated).start  # `Where the other 40 are to go`
    led = _is_led(held, relatives) or (opened and not relatives.isdisjoint(said[:1]))
    meant = said[-1:] and said[-1] in article.lexicon.relations.pointing - article.lexicon.relations.articles
    if led and not meant and not any(_sentences_meet(article, stated, one) for one in before):
        return True  # `It blames the cost of rope, which is up 12%`
    return _is_anothers(article, tokens, stated, before)  # `the 15 percent rise in heating`


def _is_led(tokens: Sequence[Token], relatives: Collection[str]) -> bool:
    """Whether a relative clause is open behind some tokens: not `the guides, who share it, asked for the`."""
    starts = [at for at, (one, two) in enumerate(pairwise(tokens)) if one.word == "," and two.word in relatives]
    return bool(starts) and not any(token.word == "," for token in tokens[starts[-1] + 1 :])


def _turns_back(article: Article, tokens: Sequence[Token], stated: Mention) -> bool:
    """Whether a clause that begins with a word such as `after` moves the other way than what stands before it."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    if _opening(sentence, tokens) not in words.events:
        return False
    before = [token for token in sentence.tokens if token.end <= tokens[0].start]
    ways = [
        next((way for token in some if (way := _way(token, words)) is not None), None)
        for some in (before[::-1], tokens)
    ]
    return None not in ways and ways[0] is not ways[1]


def _way(token: Token, words: RelationWords) -> bool | None:
    if token.word in words.up:
        return True
    return False if token.word in words.down else None


def _sentences_meet(article: Article, one: Mention, other: Mention) -> bool:
    """Whether two mentions stand in one sentence."""
    return sentence_of(article, one) is sentence_of(article, other)


def _is_anothers(article: Article, tokens: Sequence[Token], stated: Mention, others: Sequence[Mention]) -> bool:
    """Whether a figure that `the` points at is said to be that of something which is not told of beside the others."""
    words, near = article.lexicon.relations, sentence_of(article, stated)
    lead = next((token.word for token in near.before(stated)), "")
    near_by = (token.word for token in tokens if token.start > stated.start)
    reach = _NOUN if _lasts_days(stated) else _REACH  # `the 23-year marriage ended in divorce`
    told_of = takewhile(lambda word: word not in words.helping, near_by)  # `the seven days are paid for by`
    behind = [*islice(told_of, _REACH + 1)]
    parted = any(token.word == "," for token in tokens if token.start < stated.start)
    opened = not parted and _opening(near, tokens) in words.turning  # `with a drop of 180 in nurseries`
    places = [
        at
        for at, word in enumerate(behind)
        if (at or opened) and at <= reach and (word in words.of or word in words.asides)
    ]
    if any(_is_a_verb(word, words) for at in places[:1] for word in behind[:at]):
        return False  # `the 15 percent increase would pay for`, `their 12-year lease ended with`
    named = [word for at in places[:1] for word in behind[at + 1 :] if _names(word, words)][:1]
    if not named or not (lead in words.pointing or opened) or named[0] in words.lengths | words.entireties:
        return False
    told = {token.word for other in others for token in sentence_of(article, other).tokens if token.end <= stated.start}
    known = {stem for word in told for stem in stems(word, article.lexicon.agreement)}
    return known.isdisjoint(stems(named[0], article.lexicon.agreement))


def _is_a_verb(word: str, words: RelationWords) -> bool:
    return word in words.stops or word in words.helping or word.endswith(words.participles)


def _names(word: str, words: RelationWords) -> bool:
    return word.isalpha() and word not in words.articles | words.owners | words.pointing


def _up_to_a_comma(tokens: Sequence[Token], stated: Mention) -> Iterator[Token]:
    """The tokens of a clause without what a comma sets off behind a figure: `The other 28 are leased, she said on Friday`."""
    return takewhile(lambda token: token.word != "," or token.start < stated.start, tokens)


def _of_a_day(article: Article, stated: Mention, words: RelationWords) -> bool:
    """Whether a figure belongs to a day or a month that is named right before it."""
    near = [*islice(sentence_of(article, stated).before(stated), _REACH)]
    dates = [at for at, token in enumerate(near) if isinstance(token.mention, Date)]
    return bool(dates) and f"{''.join(token.word for token in reversed(near[: dates[0]]))}" in words.owning


def names_another(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether the sentence of a length of time begins with something that is new: `It opens on June 2 and closes on June 20. Postal voting lasts 14 days`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    near = {sentence_of(article, other) for other in others}
    first = sentence.tokens[0].word
    known = words.pointing | words.owners | words.anaphors | words.asides | words.start | words.at | words.events
    if not _lasts_days(stated) or sentence in near or not first.isalpha():
        return False
    lead = next((token.word for token in sentence.before(stated)), "")
    if first in known or first in words.ands | words.of | words.turning or not lead.isalpha() or lead in words.articles:
        return False  # `Old Tam, 71`, `for the six-day fair`
    said = takewhile(lambda token: token.start < stated.start and token.mention is None, sentence.tokens)
    named = {stem for token in said for stem in _stems(token, article)}
    return named.isdisjoint(stem for one in near for token in one.tokens for stem in _stems(token, article))


def _is_beside_another(article: Article, tokens: Sequence[Token], stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a figure is compared with what is told without a figure, and nowhere beside the others: `£3m more than its rivals`, `40 below the level of 2019`."""
    words = article.lexicon.relations
    behind = [token for token in tokens if token.start >= stated.end]
    at = next((at for at in range(len(behind[:_NEAR])) if _compares(stated, behind, at, words)), -1)
    base = [*takewhile(lambda token: token.word not in words.parts, behind[at + 1 :])] if at >= 0 else []
    further = any(other.start > stated.start and _sentences_meet(article, stated, other) for other in others)
    if not base or further or any(token.figure and token.figure.role != "ordinal" for token in base):
        return False
    told = {sentence_of(article, other) for other in others}
    known = {
        stem for one in told for token in one.tokens if not _within(token, base) for stem in _stems(token, article)
    }
    names = [token for token in base if token.mention is not None or [*_stems(token, article)]]
    return (
        bool(names)
        and not any(token.word in words.anaphors for token in base)
        and not any(stem in known for token in names for stem in _stems(token, article))
    )


def _is_of_a_later_event(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a time counts to an event behind the years that are told: `split up in 1991 and got back together 14 years later`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    following = next((token.word for token in sentence.after(stated)), "")
    if following not in words.later or any(
        sentence.start <= stated.start < other.start < sentence.end for other in others
    ):
        return False
    near = max((other.end for other in others if sentence.start <= other.start < stated.start), default=sentence.start)
    between = [token.word for token in sentence.tokens if near <= token.start < stated.start]
    passed = (
        words.asides | words.of | words.pointing | words.earlier | article.lexicon.calendar.fillers
    )  # `in June of the same year, five months later`
    return near == sentence.start or any(word.isalpha() and word not in passed for word in between)


def is_paired(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a figure is told of one more group, which leaves out the verb: `winners get £5,000 each, and two runners-up £1,000`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    near = [*islice(sentence.before(stated), _PAIRED)]
    at = next((at for at, token in enumerate(near[:-1]) if token.mention is not None), 0)
    between = [token.word for token in near[:at]]
    noun = between[0].partition("-")[0] if between and LISTED.isdisjoint(between) else ""
    if not noun or near[at].mention not in others or not (noun in words.persons or noun.endswith(words.plural_endings)):
        return False
    further = any(sentence.start <= other.start < near[at].start for other in others)
    return further and near[at + 1].word in words.ands


def _compares(stated: Mention, behind: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a word leads to what a figure is compared with: `than`, or right behind the figure `above`, `below`, of a time `after`."""
    word = behind[at].word
    if word in words.than or at:
        return word in words.than
    return (
        word in words.events
        if _lasts_days(stated)
        else word in (words.more | words.less) & words.leads - words.up - words.down
    )


def _lasts_days(stated: Mention) -> bool:
    """Whether a figure is a length of days or longer."""
    return isinstance(stated, Figure) and stated.role == "duration" and DAYS.get(stated.quantity.unit or "", 0) >= 1


def _stems(token: Token, article: Article) -> Iterator[str]:
    """What a token says about a thing; of a date, how it is written."""
    if token.mention is not None:
        yield token.mention.text.lower()
    elif token.word[:1].isalpha():
        yield from stems(token.word, article.lexicon.agreement)


def _within(token: Token, some: Sequence[Token]) -> bool:
    return some[0].start <= token.start <= some[-1].start


def _is_followed_by_another(article: Article, tokens: Sequence[Token], others: Collection[Mention]) -> bool:
    """Whether something moves, and behind it others are told of something else that does: `Enrolment has tripled. Fees rose from £9,000 to £9,250`."""
    words = article.lexicon.relations
    first = min(others, key=lambda other: other.span)
    place = sentence_of(article, first)
    clause = clause_of(place, first, words)
    moving = [token for token in clause if _moves(token, words) or token.word in words.compared]
    if clause[0] in tokens or not moving or not any(_moves(token, words) for token in tokens):
        return False
    said = [*takewhile(lambda token: token.start < min(first.start, moving[0].start), clause)]
    if not said:
        return _opening(place, clause) in words.events
    if _is_restricted([token.word for token in said], words):
        return True  # `those of steel`
    if any(token.word in words.anaphors | words.pointing - words.articles for token in said):
        return False
    known = {stem for token in tokens for stem in _stems(token, article)}
    named = {stem for token in said if token.mention is None for stem in _stems(token, article)}
    return bool(named) and known.isdisjoint(named)


def _opening(sentence: Sentence, clause: Sequence[Token]) -> str:
    """The word or mark behind which a clause begins, "" for the first of its sentence."""
    return next((token.word for token in reversed(sentence.tokens) if token.end <= clause[0].start), "")


def _moves(token: Token, words: RelationWords) -> bool:
    """Whether a token says that something rises or falls, be it so many times."""
    if token.figure is not None:
        return token.figure.role == "ratio"
    return token.word in words.up or token.word in words.down or token.word in words.neutral


def _is_restricted(said: Sequence[str], words: RelationWords) -> bool:
    """Whether a clause begins with some of what was told before: `those from abroad`."""
    narrowed = words.asides | words.start | words.of
    return not words.anaphors.isdisjoint(said[:1]) and not narrowed.isdisjoint(said[1:2])


def _tells_all(said: Sequence[str], words: RelationWords) -> bool:
    """Whether a clause begins with all of what it names: `all freight by rail`, not `all were`."""
    led = not words.all_of_them.isdisjoint(said[:1])
    return led and words.helping.isdisjoint(said[1:2]) and (words.of | words.pointing).isdisjoint(said[1:2])


def _points_back(said: Sequence[str], words: RelationWords) -> bool:
    """Whether words before a figure take up what was told before; `those from abroad` do not."""
    if _is_restricted(said, words):
        return False
    if (not words.anaphors.isdisjoint(said[:1]) and not _tells_all(said, words)) or not words.pointing.isdisjoint(
        said[-2:]
    ):
        return True
    if not words.concluding.isdisjoint(said) or not words.restating.isdisjoint(said[-1:]):
        return True  # `lending was thus 25 percent higher`, `, or 25 percent`
    if (
        len(said) == _CALLED
        and said[0] in words.pointing
        and said[-1] in words.helping & frozenset(words.classes["level"])
    ):
        return True  # `The average was 260`
    named = not words.of.isdisjoint(said[-1:])  # `his lead of`, `a rise of`
    return named and not (words.articles | words.pointing | words.owners).isdisjoint(said[-_REACH:])


def _goes_on(tokens: Sequence[Token], stated: Mention, said: Sequence[str], words: RelationWords) -> bool:
    """Whether a clause without a subject of its own begins so (`… and was already 37`), or its subject is told behind: `At 25 mph it …`."""
    if not words.helping.isdisjoint(said[:1]):
        return True
    behind = (token.word for token in _up_to_a_comma(tokens, stated) if token.start > stated.start)
    return len(said) == 1 and not words.anaphors.isdisjoint(behind)


def _closes(article: Article, stated: Mention, said: Sequence[str], others: Sequence[Mention]) -> bool:
    """Whether a length of time ends what was told, right behind a day or at the start of a sentence: `in May, just four months later`, `After 52 years of marriage, he died`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    if len(said) == 1 and said[0] in words.events:
        return sentence.tokens[0].word == said[0]
    following = next((token.word for token in sentence.after(stated)), "")
    near = max((other.end for other in others if sentence.start <= other.start), default=sentence.end)
    between = [token.word for token in sentence.tokens if near <= token.start < stated.start and token.word.isalpha()]
    return following in words.later and near < stated.start and article.lexicon.calendar.fillers.issuperset(between)


def _names_again(article: Article, stated: Mention, others: Sequence[Mention]) -> bool:
    """Whether the sentence of an age begins with a name that stands beside others: `Nils Orban (1926–2011) … Orban, who died aged 85`."""
    first = sentence_of(article, stated).tokens[0]
    text = stated.block.prose.text
    near = {sentence_of(article, other) for other in others}
    return text[first.start].isupper() and any(
        token.word == first.word and one.block.prose.text[token.start].isupper() for one in near for token in one.tokens
    )


def _is_of_the_one_named(article: Article, tokens: Sequence[Token], stated: Mention, before: Sequence[Mention]) -> bool:
    """Whether a clause begins with a name that the others are told with, and does not say that something moves: `Ida Moss made 31 … Moss averaged 27`."""
    words, text = article.lexicon.relations, stated.block.prose.text
    said = [*takewhile(lambda token: token.start < stated.start, tokens)]
    first = next((token for token in said if token.word not in words.articles), None)
    if first is None or not text[first.start : first.end].istitle() or len(first.word) < _NAME:
        return False
    beside = [token.word for token in said[said.index(first) + 1 :]]
    narrowed = words.asides | words.of | words.start
    if (
        len(said) > _APPOSED
        or not narrowed.isdisjoint((*beside[:1], said[-1].word))
        or not words.ands.isdisjoint(beside)
    ):
        return False  # `Milk from goats`, `Milk is scarce and hay`
    if any(_moves(token, words) or token.word in words.owning for token in said[:_NEAR]) or _moves(said[-1], words):
        return False
    places = {sentence_of(article, other) for other in before}
    return any(
        token.word == first.word and one.block.prose.text[token.start].isupper()
        for one in places
        for token in one.tokens
    )


def _opens(article: Article, stated: Mention, said: Sequence[str]) -> bool:
    """Whether a sentence begins with the figure."""
    return not said and sentence_of(article, stated).start == stated.start
