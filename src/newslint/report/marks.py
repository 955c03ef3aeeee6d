"""Report -> marks: the stretches of a story that something is said about, how each stands, and all that is said there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from newslint.model import Entry, Note, Report, Span
from newslint.tuples import NamedTuple

STATES = ("other", "alone", "right", "contradicted", "suggestion", "warning", "error")
"""How a mark stands, what is least worth a look first; `other` is what a judgement about another place rests on."""


class Remark(NamedTuple):
    """One thing that is said of a story: its name on the page, and its places, each with the state that it gives them."""

    name: str
    places: tuple[tuple[Span, str], ...]


class Mark(NamedTuple):
    """A stretch of the source, how it stands, and the names of the remarks about it."""

    span: Span
    state: str
    remarks: tuple[str, ...]


class Marks:
    """The marks of a story, in order; every place of a remark lies at one of them, or at several figures."""

    def __init__(self, report: Report) -> None:
        self._figures = sorted({entry.span for entry in report.figures or ()})
        self._ends = [span.end for span in self._figures]
        made: dict[Span, Mark] = {}
        for remark in remarks(report):
            for place, state in remark.places:
                for span in self.spans(place):
                    made[span] = _joined(made.get(span), span, state, remark.name)
        self.marks = [made[span] for span in sorted(made)]
        self._numbers = {mark.span: number for number, mark in enumerate(self.marks)}

    def spans(self, place: Span) -> Sequence[Span]:
        """Where a place is marked: at the figures that fill it, else by itself."""
        first, last = bisect_right(self._ends, place.start), bisect_left(self._figures, (place.end,))
        touched = self._figures[first:last]
        filled = sum(span.end - span.start for span in touched)
        return touched if 2 * filled > place.end - place.start else (place,)

    def at(self, place: Span) -> int | None:
        """The number of the first mark at a place; None where no remark is about it."""
        return self._numbers.get(self.spans(place)[0])


def _joined(mark: Mark | None, span: Span, state: str, name: str) -> Mark:
    """A mark with one more remark; it stands as the most telling of them says."""
    if mark is None:
        return Mark(span, state, (name,))
    named = mark.remarks if name in mark.remarks else (*mark.remarks, name)
    return Mark(span, max(mark.state, state, key=STATES.index), named)


def remarks(report: Report) -> Iterator[Remark]:
    """All that is said: of each finding, each figure, and whatever else was checked and holds."""
    for number, found in enumerate(report.findings, 1):
        yield Remark(
            f"f{number}", ((found.span, str(found.level)), *((place, "other") for place in _here(found.notes)))
        )
    figures = report.figures or ()
    for number, entry in enumerate(figures, 1):
        yield Remark(f"e{number}", ((entry.span, standing(entry)),))
    counted = {entry.span for entry in figures}
    for number, held in enumerate(report.verified, 1):
        places = (held.span, *_here(held.notes))
        yield Remark(f"v{number}", tuple((place, "other" if place in counted else "right") for place in places))


def _here(notes: Iterable[Note]) -> Iterator[Span]:
    """The places of notes that lie in the story itself, and not in one of its sources."""
    return (note.span for note in notes if not note.path)


def standing(entry: Entry) -> str:
    """How a figure of the ledger stands: what contradicts it in the story or in a source outweighs what backs it in either."""
    held = {entry.status, entry.source.status if entry.source else ""}
    return "contradicted" if "contradicted" in held else "right" if "backed" in held else "alone"
