"""Several formats of one run -> one format that makes the pieces of all, and the parts of each of them in turn."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import IO

from newslint.model import Failure, Report
from newslint.report import APART, Format, Part, Piece, View, load

_FILE = ">"
"""Behind the name of a format that is written to a file."""


def named(formats: Iterable[tuple[str, bool]]) -> str:
    """The name of some formats together, each with whether it is written to a file."""
    return APART.join(name + _FILE * filed for name, filed in formats)


def joined(name: str) -> Format:
    """The format that makes the pieces of several; as a document, it is the first of them."""
    forms = [load(one.removesuffix(_FILE)) for one in name.split(APART)]
    filed = [one.endswith(_FILE) for one in name.split(APART)]

    def pieces(report: Report, view: View) -> tuple[Piece, ...]:
        views = [view.filed if one else view for one in filed]
        return tuple(piece for form, seen in zip(forms, views, strict=True) for piece in form.pieces(report, seen))

    return forms[0]._replace(pieces=pieces, values=any(form.values for form in forms))


class Shared:
    """The parts of a run for each of several formats: those of the first as they come, and then those of the others."""

    def __init__(self, parts: Iterable[Part], forms: Sequence[Format], kept: IO[bytes]) -> None:
        nothing = Report.of_nothing(Failure(None, ""))
        ends = accumulate((len(form.pieces(nothing, View())) for form in forms), initial=0)
        self._slices = [slice(*both) for both in pairwise(ends)]
        self._parts = parts
        self._kept = kept

    def parts(self, at: int) -> Iterator[Part]:
        """The parts as the format at that place has them."""
        for part in self._again() if at else self._first():
            yield part._replace(pieces=part.pieces[self._slices[at]])

    def _first(self) -> Iterator[Part]:
        """The parts as they come, each kept for the formats that follow."""
        for part in self._parts:
            pickle.dump(whole := part.settled, self._kept)
            yield whole

    def _again(self) -> Iterator[Part]:
        """The parts that were kept."""
        end = self._kept.tell()
        self._kept.seek(0)
        while self._kept.tell() < end:
            yield pickle.load(self._kept)  # noqa: S301 -- our own, from a file without a name
