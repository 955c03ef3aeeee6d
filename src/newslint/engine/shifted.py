"""What was said of a story that was read by itself -> the same at its places in the file that it stands in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from newslint.document import Directive, Misread, Switch
from newslint.model import Backing, Entry, Finding, Fix, Note, Problem, Sourced, Span, Verified

_Comment = TypeVar("_Comment", Directive, Misread, Switch)


def findings(some: Iterable[Finding], by: int, *, fixed: bool = True) -> tuple[Finding, ...]:
    """Findings so many characters further on; in the rows of an archive, where words are escaped, none is `fixed` by a program."""
    if not by and fixed:
        return tuple(some)
    return tuple(
        one._replace(problem=_problem(one.problem if fixed else one.problem._replace(fix=None), by)) for one in some
    )


def verified(some: Iterable[Verified], by: int) -> tuple[Verified, ...]:
    """What holds, likewise."""
    if not by:
        return tuple(some)
    return tuple(one._replace(span=span(one.span, by), notes=_notes(one.notes, by)) for one in some)


def entries(some: Iterable[Entry], by: int) -> tuple[Entry, ...]:
    """Lines of a ledger, likewise."""
    return tuple(_entry(one, by) for one in some) if by else tuple(some)


def comments(some: Iterable[_Comment], by: int) -> tuple[_Comment, ...]:
    """Comments, likewise, and what they reach."""
    return tuple(_comment(one, by) for one in some) if by else tuple(some)


def span(place: Span, by: int) -> Span:
    """A place, likewise."""
    return Span(place.start + by, place.end + by)


def _problem(problem: Problem, by: int) -> Problem:
    """A problem; what stands in a source of the story stays there."""
    fix = problem.fix and Fix(
        tuple(edit._replace(span=span(edit.span, by)) for edit in problem.fix.edits), problem.fix.safe
    )
    return problem._replace(span=span(problem.span, by), notes=_notes(problem.notes, by), fix=fix)


def _notes(notes: Iterable[Note], by: int) -> tuple[Note, ...]:
    return tuple(note if note.path else note._replace(span=span(note.span, by)) for note in notes)


def _entry(entry: Entry, by: int) -> Entry:
    """A figure and what stands behind it."""
    source = entry.source and Sourced(entry.source.status, _backings(entry.source.by, by))
    return entry._replace(span=span(entry.span, by), by=_backings(entry.by, by), source=source)


def _backings(some: Iterable[Backing], by: int) -> tuple[Backing, ...]:
    return tuple(one if one.path else one._replace(span=span(one.span, by)) for one in some)


def _comment(one: _Comment, by: int) -> _Comment:
    moved = one._replace(span=span(one.span, by))
    return moved if isinstance(moved, Misread) else moved._replace(reach=span(moved.reach, by))
