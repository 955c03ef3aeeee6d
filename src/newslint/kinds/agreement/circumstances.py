"""A change, told in a part of a sentence -> when it is, whether it is foreseen, and whether it came about at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice, takewhile

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import sentence_of
from newslint.article.sentences.tokens import FAR, Token

BESIDE = 5  # words beside a change that may say that it is a forecast, or did not come about
KINDS = ("weekday", "day", "month", "part", "year")


def foreseen(article: Article, change: Mention) -> bool:
    """Whether a change is a forecast; in a name, no word says so."""
    text, expected = change.block.prose.text, article.lexicon.relations.expected
    return any(token.word in expected and text[token.start].islower() for token in _part(article, change, BESIDE))


def unreal(article: Article, change: Mention) -> bool:
    """Whether a change is denied, only thought of, or of an earlier time."""
    words = article.lexicon.agreement
    if any(token.word in words.unreal for token in _part(article, change, BESIDE)):
        return True
    sentence = sentence_of(article, change)
    led = [token.word for token in islice(sentence.before(change), 2)] if change.text[0].isalpha() else []
    inside = (token.word for token in sentence.tokens if change.start <= token.start < change.end)
    supposed = led[:1] == [words.perfect] and not words.supposed.isdisjoint(led[1:])
    return supposed or not words.past.isdisjoint((*led[:1], *inside))


def of_two_times(article: Article, *changes: Mention) -> bool:
    """Whether two changes are told of two days, months, parts of a year or years."""
    here, there = (_times(_part(article, change, FAR)) for change in changes)
    return any(here[kind].isdisjoint(there[kind]) for kind in here.keys() & there.keys())


def _part(article: Article, change: Mention, most: int) -> Sequence[Token]:
    """What stands with a change in its part of the sentence, but for what it is held against."""
    sentence, words = sentence_of(article, change), article.lexicon.relations
    ends = words.parts | words.compared | words.start
    sides = (
        takewhile(lambda token: token.word not in ends, side)
        for side in (sentence.before(change), sentence.after(change))
    )
    inside = (token for token in sentence.tokens if change.start <= token.start < change.end)
    return [*chain.from_iterable(islice(side, most) for side in sides), *inside]


def _times(tokens: Iterable[Token]) -> Mapping[str, set[object]]:
    """What some tokens name of each kind of time."""
    found: dict[str, set[object]] = {}
    for token in tokens:
        for end in token.mention.ends if isinstance(token.mention, Date) else ():
            named = {"weekday": end.weekday, **end.when._asdict()}
            named["day"] = end.when.iso if end.when.day is not None else None
            for kind in KINDS:
                if named[kind] not in {None, ""}:
                    found.setdefault(kind, set()).add(named[kind])
    return found
