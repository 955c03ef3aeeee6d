"""What a kind yields -> a problem or what holds, as a report can hold it: a plug-in may yield anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from sys import maxsize
from typing import Any

from newslint.model import Edit, Fix, Kind, Note, Problem, Span, Verified

_SHOWN = 60  # characters of what is odd
MANY = {True: (500, 120), False: (4000, 50)}
"""How many outcomes a kind of facts, and one of copy and style, may have in a story, and for how many characters one more.

No story comes near: counted, not timed, so that it reads the same on every machine.
"""


class OddOutcomeError(Exception):
    """An outcome that no report can hold, and why."""


def outcomes(yielded: Iterable[object], kind: Kind, length: int) -> Iterator[Problem | Verified]:
    """What a kind yields about a story of so many characters, one after the other, as `outcome` has it.

    Raises OddOutcomeError too where there are more than a story can have: those are told, and the rest is not looked for.
    """
    least, apart = MANY[kind.fact]
    most = least + length // apart
    for number, each in enumerate(yielded):
        if number == most:
            message = f"no story of this length has more than {most:,} places for it; the rest is not looked at"
            raise OddOutcomeError(message)
        yield outcome(each, kind, length)


def outcome(yielded: object, kind: Kind, length: int) -> Problem | Verified:
    """What a kind yields about a story of so many characters.

    Raises OddOutcomeError for anything that would break down later, or never be reported.
    """
    if not isinstance(yielded, Problem | Verified):
        message = f"its kind yields {_shown(yielded)}, which is neither a Problem nor Verified"
        raise OddOutcomeError(message)
    for wrong in _wrongs(yielded, kind, length):
        message = f"its kind yields a {type(yielded).__name__} {wrong}"
        raise OddOutcomeError(message)
    return yielded


def _wrongs(said: Problem | Verified, kind: Kind, length: int) -> Iterator[str]:
    """All that is wrong with an outcome."""
    if not _inside(said.span, length):
        yield f"at {_shown(said.span)}, which is no Span of the story"
    if not _placed(said.notes, Note, length):
        yield f"with {_shown(said.notes)} for notes, not a tuple of Notes on Spans of the story"
    if isinstance(said, Problem):
        yield from _of_problem(said, kind, length)
    elif not isinstance(said.message, str):
        yield f"with {_shown(said.message)} for a message, not str"


def _of_problem(problem: Problem, kind: Kind, length: int) -> Iterator[str]:
    """What is wrong with a problem beside its places."""
    if problem.fix is not None and not (isinstance(problem.fix, Fix) and _placed(problem.fix.edits, Edit, length)):
        yield f"with {_shown(problem.fix)} for a fix, not a Fix of Edits on Spans of the story"
    if not _parts(problem.suggestions, str):
        yield f"with {_shown(problem.suggestions)} for suggestions, not a tuple of str"
    faults = tuple(fault.name for fault in kind.faults) or ("",)
    if problem.fault not in faults:
        yield f"with {_shown(problem.fault)} for a fault, not one of its own ({', '.join(faults)})"


def _placed(parts: Any, sort: type[Note | Edit], length: int) -> bool:  # noqa: ANN401 -- what a plug-in makes of it
    """Whether something is a tuple of words, each with a place in the story."""
    return _parts(parts, sort) and all(
        _inside(place, maxsize if any(path) else length) and isinstance(words, str) for place, words, *path in parts
    )


def _parts(parts: Any, sort: type) -> bool:  # noqa: ANN401 -- likewise
    """Whether something is a tuple of such parts."""
    return isinstance(parts, tuple) and all(isinstance(part, sort) for part in parts)


def _inside(place: Any, length: int) -> bool:  # noqa: ANN401 -- likewise
    """Whether something is a place in the story."""
    return (
        isinstance(place, Span) and all(isinstance(at, int) for at in place) and 0 <= place.start <= place.end <= length
    )


def _shown(odd: object) -> str:
    """What is odd, as far as one need see it."""
    return repr(odd)[:_SHOWN]
