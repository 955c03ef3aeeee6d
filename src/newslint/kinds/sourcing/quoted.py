"""Quotations of a story -> where its sources hold their words, or part from them, or hold nothing like them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.quotations import CLOSED, CONTINUED, OPEN, Quotation, find
from newslint.kinds.sourcing.said.words import SEED, Row, Word, prose, speech, words
from newslint.tuples import NamedTuple

LEAST = 3
"""Words; fewer are a nickname or a scare quote, and need not be said."""
_ALIKE = 3, 4
"""How many of its words another wording shares with a quotation, of how many."""


class Quoted(NamedTuple):
    """A quotation, where a source has its words or others in their place (None: nowhere), and whether they are the very same."""

    quotation: Quotation
    path: str = ""
    place: Mention | None = None
    exact: bool = False
    parts: tuple[str, str] = ("", "")


@cache
def _edited() -> re.Pattern[str]:
    """What an editor left out or put in: dots, and words in brackets."""
    return compiled.pattern(r"…|\.\s?\.\s?\.|\[[^\[\]]*\]")


def quoted(article: Article) -> Iterator[Quoted]:
    """The quotations of a story, of three words or more, by what its sources hold."""
    for quotation in find(article):
        pieces = tuple(_pieces(quotation))
        count = sum(map(len, pieces))
        if quotation.state in {CLOSED, CONTINUED, OPEN} and count >= LEAST and not _titled(quotation, pieces):
            yield _held(quotation, pieces, article.sources)


def _pieces(quotation: Quotation) -> Iterator[tuple[Word, ...]]:
    """The stretches of a quotation that were not edited."""
    start, end = quotation.inside
    for cut in _edited().finditer(quotation.block.prose.text, start, end):
        if piece := tuple(words(quotation.block, start, cut.start())):
            yield piece
        start = cut.end()
    if piece := tuple(words(quotation.block, start, end)):
        yield piece


def _titled(quotation: Quotation, pieces: Sequence[Sequence[Word]]) -> bool:
    """Whether what stands between marks is a title: most of its words bear a capital, and it is no sentence."""
    text = quotation.block.prose.text
    said = [text[word.start] for piece in pieces for word in piece]
    return sum(letter.isupper() for letter in said) * 2 > len(said)


def _held(quotation: Quotation, pieces: Sequence[Sequence[Word]], sources: Sequence[Article]) -> Quoted:
    """What the sources hold of a quotation."""
    runs = [[word.word for word in piece] for piece in pieces]
    for source in sources:
        for row in (prose(source), speech(source)):
            if place := _all_of(runs, row):
                return Quoted(quotation, source.source.path, place, exact=True)
    whole = [word for run in runs for word in run]
    nearest = max(
        (
            found
            for source in sources
            for row in (speech(source), prose(source))
            if (found := _nearest(whole, row, source))
        ),
        key=lambda found: found[0],
        default=None,
    )
    if nearest is None:
        return Quoted(quotation)
    _, path, place, parts = nearest
    return Quoted(quotation, path, place, exact=False, parts=parts)


def _all_of(runs: Sequence[Sequence[str]], row: Row) -> Mention | None:
    """Where all pieces of a quotation stand, one behind the other; the place of the first."""
    after, first = 0, None
    for run in runs:
        at = row.find(run, after)
        if at is None:
            return None
        first = at if first is None else first
        after = at + len(run)
    return None if first is None else row.mention(first, len(runs[0]))


def _nearest(said: Sequence[str], row: Row, source: Article) -> tuple[int, str, Mention, tuple[str, str]] | None:
    """The stretch of a source that shares most words with a quotation, if it shares enough, and in what the two differ."""
    from difflib import SequenceMatcher  # noqa: PLC0415 -- only where a quotation is not found

    best: tuple[int, int, list[str]] | None = None
    for at in range(len(said) - SEED + 1):
        place = row.find(said[at : at + SEED])
        if place is None:
            continue
        first = max(0, place - at)
        there = [word.word for word in row.words[first : first + len(said) + 1]]
        if first + len(said) > len(row.words) + (not row.breaks_off):
            continue
        shared = sum(block.size for block in SequenceMatcher(None, said, there, autojunk=False).get_matching_blocks())
        if best is None or shared > best[0]:
            best = shared, first, there
    if best is None or best[0] * _ALIKE[1] < len(said) * _ALIKE[0]:
        return None
    shared, first, there = best
    return shared, source.source.path, row.mention(first, len(said)), _differing(said, there)


def _differing(said: Sequence[str], there: Sequence[str]) -> tuple[str, str]:
    """The first words in which a quotation and a source differ."""
    from difflib import SequenceMatcher  # noqa: PLC0415 -- likewise

    for tag, start, end, first, last in SequenceMatcher(None, said, there, autojunk=False).get_opcodes():
        if tag != "equal":
            return " ".join(said[start:end]), " ".join(there[first:last])
    return "", ""
