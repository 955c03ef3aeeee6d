"""Article -> people whose sex changes: a woman in the headline, a man in the body, or `she` of Mr Hobson."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.article import Article
from newslint.article.claims.twice import Told, body, headlines
from newslint.article.mention import Mention
from newslint.article.mentions import quotations
from newslint.article.names import Name, find
from newslint.article.prose.neighbours import word_before, words_after, words_before
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon import lowered
from newslint.tuples import NamedTuple

_LEAD = 2
"""Sentences of the body that tell what the headline does."""
_APPOSED = 6
"""Tokens between two words for one person."""
_LONG = 6
"""Letters of a word of which the ending says that it is of a person."""
_LED = 2
"""Words before a man or woman who has no name: `a 46-year-old man`."""
_QUOTES = frozenset('"“”')
_CLOSING = frozenset("\"”’'")
_OPENING = 4
"""Words before a pronoun with which a sentence opens: `In the end he`."""
_AGAIN = 2
"""Pronouns of the other sex among which one alone is a slip."""
_FULL = 2
"""Words of a name that has a first name."""


def headed(article: Article) -> Iterator[Told]:
    """The only man or woman of a headline, where the body begins with one of the other sex and has nobody of this one."""
    words = article.lexicon.events
    for sentence in headlines(article):
        for told, own, other, opposite in (
            (words.told_of_men, words.men, words.women, words.told_of_women),
            (words.told_of_women, words.women, words.men, words.told_of_men),
        ):
            found = _first(sentence, told)
            if found is None or _first(sentence, other) or _named(article, own):
                continue
            every = body(article)
            if any(_first(one, own) for one in every):
                continue
            against = next((there for one in every[:_LEAD] if (there := _first(one, opposite))), None)
            if against is not None:
                yield Told(found, against)


def _named(article: Article, own: frozenset[str]) -> bool:
    """Whether somebody of a sex stands in the story by a first name."""
    words = article.lexicon.events
    given = words.given_men if own is words.men else words.given_women
    return any(name.words[0].lower() in given and not name.title for name in find(article))


def _first(sentence: Sentence, some: frozenset[str]) -> Mention | None:
    """The first word of a class in a sentence."""
    token = next((token for token in sentence.tokens if _bare(token) in some), None)
    return None if token is None else Mention(sentence.block, token.start, token.end)


def _bare(token: Token) -> str:
    return token.word.removesuffix(".")


class Person(NamedTuple):
    """Somebody, by a word, a title or a name: a man, a woman, or None where that is not told."""

    place: Mention
    man: bool | None
    is_of_anybody: bool = False


def changed(article: Article) -> Iterator[Told]:
    """The first pronoun of a story that is of the other sex than all people before it, of whom there is but one.

    Of one by whose name it is not told, the first pronoun tells it.
    """
    words = article.lexicon.events
    first: Person | None = None
    surnames: set[str] = set()
    for found in _told(article):
        pronoun = found.place.text.lower() in words.he | words.she
        close = first is not None and first.place.block is found.place.block
        apposed = close and first is not None and first.place.end + 1 == found.place.start  # `the actress Lise Moan`
        another = isinstance(found.place, Name) and found.place.words[-1] not in surnames and not apposed
        surnames |= {found.place.words[-1]} if isinstance(found.place, Name) else set()
        if found.is_of_anybody or len(surnames) > 1 or (pronoun and not surnames and first is None):
            return
        if found.man is None:
            if another and first:
                return
            continue
        first = first or found
        if found.man is not first.man:
            if pronoun and not _is_either(article, found.place):
                yield Told(found.place, first.place)
            return


def is_sure(article: Article, told: Told) -> bool:
    """Whether a pronoun can only be of whoever is told of a sentence before: of somebody without a name, of who has been quoted, or of whom another pronoun told.

    `A man in his 50s was hurt. She is …`; not `Mrs Orr rang at nine. He was arrested`, where another may be known to all.
    """
    pronoun, first = told.claim, told.fact
    words, text = article.lexicon, pronoun.block.prose.text
    here, there = sentence_of(article, pronoun), sentence_of(article, first)
    if _is_taken_up(article, told) or _is_outnumbered(article, told):
        return True
    before, behind = text[: pronoun.start].rstrip(), [word.strip(".,") for word in words_after(text, pronoun.end, 1)]
    if pronoun.text.lower() not in words.events.leading or not 0 <= here.number - there.number <= 1:
        return False
    right = words.events.she if pronoun.text.lower() in words.events.he else words.events.he
    said = [token.word for token in here.tokens]
    if any(one in right and other in words.names.saying for one, other in pairwise(said)):
        return False  # `He must pay, she said`
    if before[-1:] in _CLOSING and pronoun.text[0].islower():
        speaks = not words.names.saying.isdisjoint(behind)
        return speaks and here is not there
    led = pronoun.start == here.start or not words.names.saying.isdisjoint(words_before(text, pronoun.start, 1))
    return led and here is not there and _is_anonymous(article, first)


def _is_outnumbered(article: Article, told: Told) -> bool:
    """Whether a pronoun is the only word of its sex in a story, before more than one pronoun of the other, opens no sentence, and nobody is quoted with it: `Mrs Orr said his boat sank. She … her`."""
    pronoun, words = told.claim, article.lexicon.events
    man = lowered(pronoun.text) in words.he
    own, others = (words.he | words.men, words.she) if man else (words.she | words.women, words.he)
    if sentence_of(article, pronoun).start == pronoun.start:
        return False  # `Mrs Orr rang at nine. He was arrested`
    if any(one.block is pronoun.block and one.start <= pronoun.start < one.end for one in quotations(article)):
        return False
    said = [_bare(token) for sentence in body(article) for token in sentence.tokens]
    return sum(word in own for word in said) == 1 and sum(word in others for word in said) >= _AGAIN


def _is_taken_up(article: Article, told: Told) -> bool:
    """Whether a sentence names whom a pronoun before it told to be a man or a woman, or goes on with a pronoun where that one stopped.

    `Robin Orr shut her lock. Orr says that he is tired`, `Robin Orr shut her lock. In the end he slept`.
    """
    pronoun, first, words = told.claim, told.fact, article.lexicon.events
    if lowered(first.text) not in words.he | words.she or first.text == pronoun.text:
        return False
    here, there = sentence_of(article, pronoun), sentence_of(article, first)
    people = _people(article)
    one = next((name for name in people if name.block is there.block and there.start <= name.start < first.start), None)
    if one is None or here is there or not _QUOTES.isdisjoint(one.block.prose.text[one.end : first.start]):
        return False
    named = any(
        name.words[-1] == one.words[-1] and here.start <= name.start < here.end
        for name in people
        if name.block is here.block
    )
    opens = sum(token.start < pronoun.start for token in here.tokens) <= _OPENING
    opens = opens and here.block is there.block and here.number == there.number + 1
    return named or (opens and lowered(pronoun.text) in words.leading)


def _is_anonymous(article: Article, first: Mention) -> bool:
    """Whether a word for a man or a woman stands behind an article, or an age: `a 46-year-old man`."""
    words, text = article.lexicon, first.block.prose.text
    if isinstance(first, Name) or first.text[0].isupper() or first.text in words.events.he | words.events.she:
        return False
    return not words.events.anonymous.isdisjoint(word.lower() for word in words_before(text, first.start, _LED))


def _told(article: Article) -> Iterator[Person]:
    """The people of whom the body tells, word by word."""
    names = _people(article)
    for sentence in body(article):
        held = {name.start: name for name in names if name.block is sentence.block}
        people = [_person(article, sentence, token, held) for token in sentence.tokens]
        for at, one in enumerate(people):
            if one is not None and not (one.is_of_anybody and _is_apposed(sentence, people, at)):
                yield one


def _is_apposed(sentence: Sentence, people: Sequence[Person | None], at: int) -> bool:
    """Whether somebody is told of as another one is, with a comma between them: `The winner, Father Leahy`, `Mrs Orr, a retired vet`."""
    words = [token.word for token in sentence.tokens]
    if (
        at + 1 < len(people) and (following := people[at + 1]) and isinstance(following.place, Name)
    ):  # `The composer Ann Orr`
        return True
    before = next((place for place in range(at - 1, max(-1, at - _APPOSED), -1) if people[place]), None)
    behind = next((place for place in range(at + 1, min(len(people), at + _APPOSED)) if people[place]), None)
    return (before is not None and "," in words[before:at]) or (behind is not None and words[at + 1] == ",")


def _is_either(article: Article, pronoun: Mention) -> bool:
    """Whether a pronoun stands beside the other one: `his or her`."""
    text, words = pronoun.block.prose.text, article.lexicon.events
    return any(
        one.lower().strip(",;") in words.either
        for one in (*words_before(text, pronoun.start, 1), *words_after(text, pronoun.end, 1))
    )


def _people(article: Article) -> Sequence[Name]:
    """The names that may be those of people."""
    known = article.lexicon.vocabulary
    return [
        name
        for name in find(article)
        if name.title
        or len(name.words) >= _FULL
        or not (name.words[0].lower() in known.proper or _is_placed(article, name))
    ]


def _is_thing(article: Article, sentence: Sentence, token: Token) -> bool:
    """Whether a word that ends as those of people do is of a thing, right behind a preposition (`on wallpaper`, `of the gritter`), or compares (`shorter than`)."""
    words, at = article.lexicon, sentence.tokens.index(token)
    before, behind = sentence.tokens[max(0, at - 2) : at], sentence.tokens[at + 1 : at + 2]
    led = [one.word for one in before if one.word not in words.relations.articles]
    return any(one.word in words.relations.than for one in behind) or not words.events.behind.isdisjoint(led[-1:])


def _is_placed(article: Article, name: Name) -> bool:
    """Whether a name is that of a place: `in Ludlow`, `from Cork`."""
    words = article.lexicon
    return (
        word_before(name.block.prose.text, name.start).lower()
        in words.agreement.within | words.relations.at | words.relations.start
    )


def _person(article: Article, sentence: Sentence, token: Token, names: Mapping[int, Name]) -> Person | None:
    """Who is told of by a word: by itself, or as the first word of a name."""
    words, word = article.lexicon.events, _bare(token)
    if word in words.men or word in words.women:
        return Person(Mention(sentence.block, token.start, token.end), word in words.men)
    name = names.get(token.start)
    if name is None:
        formed = (
            len(word) >= _LONG
            and word.endswith(words.anybody_ends)
            and word not in words.nobody
            and not _is_thing(article, sentence, token)
        )
        anybody = word in words.anybody or formed
        small = token.mention is None and sentence.block.prose.text[token.start].islower()
        return (
            Person(Mention(sentence.block, token.start, token.end), None, is_of_anybody=True)
            if anybody and small
            else None
        )
    titles = {part.rstrip(".").lower() for part in name.title.split()}
    first = name.words[0].lower() if len(name.words) >= _FULL else ""
    man = not words.men.isdisjoint(titles) or first in words.given_men
    woman = not words.women.isdisjoint(titles) or first in words.given_women
    return Person(name, man if man is not woman else None)
