"""Article -> its scores: two numbers that a hyphen or `to` joins, `3-1`, `four games to one`, `28 to 21`, and lines such as `Kestrels 4, Marsh End 2`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.contests.scores import Score, hyphened
from newslint.article.mention import Figure
from newslint.article.prose.identifiers import outside
from newslint.article.prose.neighbours import words_after
from newslint.article.sentences import UNREAD, Sentence, figured
from newslint.article.sentences.tokens import Token
from newslint.document import Block
from newslint.lexicon import Lexicon
from newslint.lexicon.relations import RelationWords

_MOST = 999
_JOINED = 3
"""Tokens from one side of a score in words to the other: `three games to one`."""


@once
def scores(article: Article) -> tuple[Score, ...]:
    """The scores of a story, in text order."""
    texts = outside(article)
    read = [(block, text) for block, text in zip(article.blocks, texts, strict=True) if block.kind not in UNREAD]
    written = [one for block, text in read for one in _written(block, text) if not _is_of_hours(article, one)]
    counted = (sentence for sentence in figured(article) if "number" in [figure.role for figure in sentence.figures])
    told = [*counted]
    worded = [score for sentence in told for score in _worded(sentence, article.lexicon)]
    worded += [score for sentence in told for score in _level(sentence, article.lexicon)]
    places = {block: at for at, block in enumerate(article.blocks)}
    return tuple(sorted((*written, *worded), key=lambda one: (places[one.block], one.start)))


def _is_of_hours(article: Article, score: Score) -> bool:
    """Whether two numbers are a span of hours: `5-6 p.m.`."""
    behind = words_after(score.block.prose.text, score.end, 1)
    return any(word.rstrip(".,;:)") in article.lexicon.clock.halves for word in behind)


@cache
def _line() -> re.Pattern[str]:
    """A line of a result, or one that opens a report: `Full time: Tarn 1, Marlock 5`, `TARN 1, MARLOCK 5.`, `Tarn 1, Marlock 5 —`."""
    side = r"(?:[A-Z][\w.'’&-]{1,20} ){1,4}"
    return compiled.pattern(
        rf"(?:[A-Z][\w -]{{1,20}}: )?({side}([0-9]{{1,3}}), {side}([0-9]{{1,3}}))(?:\.?$| [—–-] |\. (?=[A-Z]))"
    )


def _written(block: Block, text: str) -> Iterator[Score]:
    """The scores of a block that are written in digits."""
    if (line := _line().match(text)) is not None:
        yield Score(block, line.start(1), line.end(1), (int(line[2]), int(line[3])))
    if line is None or line.end() < len(text):
        yield from hyphened(block, text)


def _worded(sentence: Sentence, words: Lexicon) -> Iterator[Score]:
    """The scores of a sentence whose sides `to` parts; `one` is a figure only before what it counts."""
    tokens, said, units = sentence.tokens, words.relations, words.figures.units
    for at in sentence.places:
        first = tokens[at].figure
        to = next((place for place, one in enumerate(tokens[at + 1 : at + _JOINED], at + 1) if one.word in said.to), 0)
        other = tokens[to + 1] if to and to + 1 < len(tokens) else None
        if first is None or other is None or not _counts(first) or _starts(tokens, at, said):
            continue
        worth = other.figure.quantity.nominal if other.figure and _counts(other.figure) else units.get(other.word)
        if worth is not None:
            sides = int(first.quantity.nominal), int(worth)
            yield Score(sentence.block, first.start, other.end, sides, worded=True)


def _level(sentence: Sentence, words: Lexicon) -> Iterator[Score]:
    """The scores of a sentence that are level: `two wins apiece`."""
    tokens = sentence.tokens
    won, each = (frozenset(words.relations.classes.get(name, ())) for name in ("wins", "apiece"))
    for at in sentence.places:
        first, behind = tokens[at].figure, [token.word for token in tokens[at + 1 : at + _JOINED]]
        if first is not None and _counts(first) and behind[:1] and behind[0] in won and not each.isdisjoint(behind[1:]):
            side = int(first.quantity.nominal)
            yield Score(sentence.block, first.start, tokens[at + 2].end, (side, side), worded=True)


def _starts(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a level stands there from which something changes: `from 28 to 21`."""
    before = [token.word for token in tokens[max(0, at - 3) : at]]
    return not words.start.isdisjoint(before) or not words.moved.isdisjoint(before)


def _counts(figure: Figure) -> bool:
    worth = figure.quantity
    return (
        figure.role == "number"
        and not figure.hedge
        and worth.top is None
        and worth.nominal.denominator == 1
        and 0 <= worth.nominal <= _MOST
    )
