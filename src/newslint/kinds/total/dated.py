"""Article -> counts whose occasions are listed by year, month or day: `three titles, in 2008, 2012 and 2016`, `in 2008, 2012 and 2016, her third title`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_LEAST, _MOST = 2, 12
"""How many occasions may be listed."""
_NOUN = 3
"""Words behind a count among which its noun stands."""
_OPENS = frozenset((",", "(", ":", "-", "--", "–", "—"))
_ENDS = frozenset((".", ",", ")", ";", "-", "--", "–", "—"))
_PERIODS = frozenset(("year", "month", "weekday", "day"))


class Dated(NamedTuple):
    """A count, and how many occasions are listed beside it."""

    stated: Figure
    names: int
    start: int
    end: int


def dated(article: Article) -> Iterator[Dated]:
    """Every count right behind which, or right before which, so many dates are listed, or one more or less."""
    words = article.lexicon.relations
    for sentence in figured(article):
        if len(sentence.mentions) - len(sentence.figures) < _LEAST or not any(map(_is_few, sentence.figures)):
            continue
        said = [token.word for token in sentence.tokens]
        if words.partial.isdisjoint(said) and not _says_more(said, words):
            yield from _dated(sentence, words)


def _is_few(figure: Figure) -> bool:
    return figure.role == "number" and not figure.hedge and _LEAST <= figure.quantity.nominal <= _MOST


def _says_more(said: Sequence[str], words: RelationWords) -> bool:
    """Whether a sentence says that only some are listed: `most recently in 2019`."""
    spoken = f" {' '.join(said)} "
    return any(f" {phrase} " in spoken for phrase in words.classes.get("only-some-of-a-run", ()))


def _dated(sentence: Sentence, words: RelationWords) -> Iterator[Dated]:
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.figure is None or not _is_few(token.figure):
            continue
        noun = next((to for to in range(at + 1, min(at + 1 + _NOUN, len(tokens))) if _is_plural(tokens[to], words)), 0)
        if not noun or any(one.mention or not one.word[0].isalpha() for one in tokens[at + 1 : noun]):
            continue
        dates = _behind(tokens, noun + 1, words) or _before(tokens, at, noun, words)
        if dates and abs(len(dates) - token.figure.quantity.nominal) <= 1:
            yield Dated(token.figure, len(dates), dates[0].start, dates[-1].end)


def _is_plural(token: Token, words: RelationWords) -> bool:
    return token.mention is None and bool(token.word) and token.word.endswith(words.plural_endings)


def _behind(tokens: Sequence[Token], at: int, words: RelationWords) -> Sequence[Token]:
    """The dates that a mark sets off behind a noun, up to the mark behind the last."""
    if at >= len(tokens) or tokens[at].word not in _OPENS:
        return ()
    led = at + 1 < len(tokens) and tokens[at + 1].word in words.asides
    dates, end = _run(tokens, at + 1 + led, words)
    closed = end >= len(tokens) or tokens[end].word in _ENDS
    return dates if closed else ()


def _before(tokens: Sequence[Token], at: int, noun: int, words: RelationWords) -> Sequence[Token]:
    """The dates up to the comma right before a count that ends its sentence, or is one of all: `in 2008 and 2012, two titles in all`."""
    if at < _LEAST or tokens[at - 1].word not in _OPENS:
        return ()
    behind = [token.word for token in tokens[noun + 1 :] if token.word not in _ENDS]
    if behind and " ".join(behind) not in words.classes.get("total", ()):
        return ()
    first = at - 1
    while first and (tokens[first - 1].mention is not None or tokens[first - 1].word in words.ands | {","}):
        first -= 1
    dates, end = _run(tokens, first, words)
    return dates if end == at - 1 else ()


def _run(tokens: Sequence[Token], at: int, words: RelationWords) -> tuple[Sequence[Token], int]:
    """The dates of one sort that commas and `and` join from some place on, each naming one, and where they end; none without an `and`."""
    found: list[Token] = []
    joined = False
    while at < len(tokens):
        token = tokens[at]
        if isinstance(token.mention, Date):
            date = token.mention
            one = len(date.ends) == 1 and date.period in _PERIODS
            if not one or (found and getattr(found[-1].mention, "period", "") != date.period):
                return (), at
            found.append(token)
        elif token.word in words.ands:
            joined = True
        elif token.word != "," or joined:
            break
        at += 1
        if joined and isinstance(tokens[at - 1].mention, Date):
            break
    return (found, at) if joined and len(found) >= _LEAST else ((), at)
