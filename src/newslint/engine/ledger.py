"""Figures and rounds -> ledger: what backs or contradicts each figure of a story, and what stands alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from operator import attrgetter

from newslint.article import mentions
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention
from newslint.engine.judging import Round
from newslint.model import Backing, Entry, Sourced, Span, Verified
from newslint.tuples import NamedTuple

_UNREAD = frozenset({"code", "furniture"})


class _Word(NamedTuple):
    """What one judgement says about one figure; it may tell of a check that backs nothing."""

    refutes: bool
    backing: Backing
    backs: bool = True


def ledger(
    found: Iterable[Mention], rounds: Iterable[Round], verified: Iterable[Verified], *, values: bool
) -> tuple[Entry, ...]:
    """The figures that fact kinds read, in order, and how each of them stands; times and scores only where the sources of the story were asked."""
    facts = [asked for asked in rounds if asked.kind.fact and not asked.kind.sourced]
    sourced = [asked for asked in rounds if asked.kind.sourced]
    column = dict(_column(sourced))
    read = (
        one for one in found if one.block.kind not in _UNREAD and (isinstance(one, Figure | Date) or one.span in column)
    )
    figures = sorted(read, key=attrgetter("span"))  # a caption may stand inside the paragraph that is read before it
    spans = [figure.span for figure in figures]
    others = frozenset(asked.name for asked in sourced)
    words = _words(spans, (*_against(facts), *_behind(held for held in verified if held.kind not in others)))
    written = map(mentions.written, figures) if values else repeat(mentions.Written())
    return tuple(
        Entry(span, mentions.kind(figure), *value, *_standing(words.get(at, ())), column.get(span))
        for at, (figure, span, value) in enumerate(zip(figures, spans, written, strict=False))
    )


def _column(sourced: Iterable[Round]) -> Iterator[tuple[Span, Sourced]]:
    """How each place stands by the sources of the story."""
    for asked in sourced:
        for held in asked.verified:
            by = (Backing(asked.name, note.span, held.message, note.path) for note in held.notes)
            yield held.span, Sourced("backed", tuple(by))
        for finding in asked.findings:
            contradicts = any(fault.refutes for fault in asked.kind.faults if fault.name == finding.problem.fault)
            by = (Backing(asked.name, note.span, finding.message, note.path) for note in finding.notes)
            yield finding.span, Sourced("contradicted" if contradicts else "absent", tuple(by))


def _words(spans: Sequence[Span], judgements: Iterable[tuple[Span, _Word]]) -> dict[int, list[_Word]]:
    """For each figure (by number) that a judgement touches, what is said about it."""
    starts, ends = [span.start for span in spans], [span.end for span in spans]
    words: dict[int, list[_Word]] = {}
    for place, word in judgements:
        for at in range(bisect_right(ends, place.start), bisect_left(starts, place.end)):
            words.setdefault(at, []).append(word)
    return words


def _against(facts: Iterable[Round]) -> Iterator[tuple[Span, _Word]]:
    """Each place that is refuted, and the verdict on it."""
    for asked in facts:
        for problem, message in asked.refuting:
            counterpart = problem.notes[0].span if problem.notes else problem.span
            yield problem.span, _Word(refutes=True, backing=Backing(asked.name, counterpart, message))


def _behind(verified: Iterable[Verified]) -> Iterator[tuple[Span, _Word]]:
    """Each place that holds, and what backs it: the first of the other places."""
    for held in verified:
        places = (held.span, *(note.span for note in held.notes))
        for place in places:
            counterpart = next((other for other in places if not other.touches(place)), held.span)
            message = held.elsewhere if held.elsewhere and place != held.span else held.message
            yield place, _Word(refutes=False, backing=Backing(held.kind, counterpart, message), backs=held.backs)


def _standing(words: Sequence[_Word]) -> tuple[str, tuple[Backing, ...]]:
    """How a figure stands, and by what: a contradiction outweighs what backs it, that what was only looked at."""
    against = any(word.refutes for word in words)
    backed = not against and any(word.backs for word in words)
    told = (word.backing for word in words if word.refutes == against and (word.backs or not backed))
    return "contradicted" if against else "backed" if backed else "alone", tuple(dict.fromkeys(told))
