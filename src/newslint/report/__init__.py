"""Report -> what people and programs read: one module a format.

A format says in `FORMAT` how one story's report becomes pieces of text (worked out where the story was
linted, by whichever process) and how the pieces of all stories become one document, written as they come.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import Any, TypeAlias

from newslint.desk.keeping import DATE
from newslint.model import Entry, Failure, Level, Report, Rule
from newslint.record import record, replace
from newslint.report.escapes import Notation, encoded
from newslint.tuples import NamedTuple

FORMATS: Mapping[str, str] = {
    "text": "text:FORMAT",
    "concise": "concise:FORMAT",
    "json": "json_document:FORMAT",
    "sarif": "sarif:FORMAT",
    "github": "github:FORMAT",
    "gitlab": "gitlab:FORMAT",
    "junit": "junit:FORMAT",
    "rdjson": "rdjson:FORMAT",
    "rdjsonl": "rdjson:LINES",
    "html": "html_page:FORMAT",
}
"""The name of each format, and where it is found."""
APART = ","
"""Stands between the names of several formats that are written together."""


@record
class View:
    """How the reader wants to see it: colour, width in columns, and what holds as well as what fails.

    Sentences are broken to the width only where they are `wrapped`: on a terminal.
    """

    colour: bool = False
    width: int = 100
    wrapped: bool = False
    verified: bool = False
    statistics: bool = False

    @property
    def wrap(self) -> int | None:
        """The columns to which a sentence is broken, if it is."""
        return self.width if self.wrapped else None

    @property
    def filed(self) -> View:
        """The same for a file, where there are neither colours nor columns."""
        return replace(self, colour=False, wrapped=False)


class Tally(NamedTuple):
    """What a run counts; `ledger` is None where no fact kind was asked, `sourced` where no story has sources: not counted is not zero."""

    files: int = 0
    errors: int = 0
    warnings: int = 0
    suggestions: int = 0
    ignored: int = 0
    failures: int = 0
    failing: int = 0
    fixed: int = 0
    fixable: int = 0
    ledger: Ledger | None = None
    sourced: Sourcing | None = None

    def plus(self, other: Tally) -> Tally:
        """Both together; a ledger that only one of them has is that of both."""
        counts = [one + two for one, two in zip(self[:-2], other[:-2], strict=True)]
        ledger = self.ledger and other.ledger and self.ledger.plus(other.ledger)
        sourced = self.sourced and other.sourced and self.sourced.plus(other.sourced)
        return Tally._make([*counts, ledger or self.ledger or other.ledger, sourced or self.sourced or other.sourced])


class Ledger(NamedTuple):
    """How many figures there are, and how they stand."""

    figures: int
    backed: int
    contradicted: int
    alone: int

    def plus(self, other: Ledger) -> Ledger:
        """Both together."""
        return Ledger(*(one + two for one, two in zip(self, other, strict=True)))


class Sourcing(NamedTuple):
    """How figures and dates stand by the sources of their stories."""

    backed: int
    contradicted: int
    absent: int

    def plus(self, other: Sourcing) -> Sourcing:
        """Both together."""
        return Sourcing(*(one + two for one, two in zip(self, other, strict=True)))


Piece: TypeAlias = str | Iterable[str]
"""What one story gives one section of the document: a text, or texts that follow each other."""
File: TypeAlias = tuple[str, Iterable[str]]
"""The name of a file within a folder, and its texts."""
MANY = 2000
"""From so many findings on a story's pieces are not made in advance."""


class Part(NamedTuple):
    """What one story adds to the document: a piece for each section of the format, and its counts.

    A piece of a story with very many findings is worked out while it is written, so that it never stands in memory as a
    whole. Where a baseline is to be written, `known` are the story's findings as it counts them, under the name `story`.
    `changes` say what was mended in it.
    """

    path: str
    pieces: tuple[Piece, ...]
    tally: Tally
    failures: tuple[Failure, ...] = ()
    codes: tuple[tuple[str, str, int], ...] = ()
    story: str = ""
    known: tuple[tuple[tuple[str, str], int], ...] = ()
    changes: tuple[str, ...] = ()

    @property
    def settled(self) -> Part:
        """The part with each piece in one string, as it can be kept or sent to another process."""
        return self._replace(pieces=tuple("".join(following("", piece)) for piece in self.pieces))


def records(made: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Records as the inside of a JSON array."""
    comma = ""
    for one in made:
        yield comma + json.dumps(one, ensure_ascii=False)
        comma = ",\n"


def following(before: str, piece: Piece) -> Iterator[str]:
    """The texts of a piece behind what parts it from the one before; nothing at all if it is empty."""
    for text in (piece,) if isinstance(piece, str) else piece:
        if text:
            yield before + text
            before = ""


class Help(NamedTuple):
    """A rule and what is said to whoever asks about it: why it is there, and its page as plain text and as Markdown."""

    rule: Rule
    why: str
    text: str
    markdown: str


class Run:
    """What a document may say besides its parts; the tally and the codes grow while the parts pass by.

    `aside` is where a second, shorter report goes, if the format has one; `unread` counts the files that may hold copy and were not read,
    by suffix.
    """

    def __init__(
        self,
        view: View = View(),  # noqa: B008 -- a value that nobody can change
        help: Callable[[], Iterable[Help]] = tuple,  # noqa: A002 -- the word of the formats that have it
        aside: Callable[[str], object] = str,
        unread: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        self.view = view
        self.help = help
        self.aside = aside
        self.unread = unread
        self.tally = Tally()
        self.codes: dict[tuple[str, str], int] = {}

    def again(self) -> Run:
        """A run of the same for another document, in a file, which counts for itself."""
        return Run(self.view.filed, self.help, self.aside, self.unread)

    def counted(self, parts: Iterable[Part]) -> Iterator[Part]:
        """The parts as they come, each added to the tally."""
        for part in parts:
            self.tally = self.tally.plus(part.tally)
            for code, name, count in part.codes:
                self.codes[code, name] = self.codes.get((code, name), 0) + count
            yield part


class Format(NamedTuple):
    """A way to write reports: `pieces` of one story, and the `document` of them all; with `values`, of figures too.

    One that can also fill a `folder` yields the name of each file with its texts.
    """

    pieces: Callable[[Report, View], tuple[Piece, ...]]
    document: Callable[[Iterator[Part], Run], Iterator[str]]
    notation: Notation
    values: bool = False
    folder: Callable[[Iterator[Part], Run], Iterator[File]] | None = None


def load(name: str) -> Format:
    """The format of that name, or of several names together, imported when first asked for."""
    if APART in name:
        from newslint.report.several import joined  # noqa: PLC0415 -- it builds on this

        return joined(name)
    module, _, attribute = FORMATS[name].partition(":")
    found: Format = getattr(import_module(f"newslint.report.{module}"), attribute)
    return found


def part(report: Report, form: Format, view: View) -> Part:
    """One story's contribution to the document."""
    codes: dict[tuple[str, str], int] = {}
    for finding in report.findings:
        codes[finding.code, finding.rule] = codes.get((finding.code, finding.rule), 0) + 1
    counts = tuple((*key, count) for key, count in codes.items())
    made = Part(report.source.path, form.pieces(report, view), tally(report), report.failures, counts)
    return made if len(report.findings) + len(report.verified) > MANY else made.settled


def written(report: Report, form: str, view: View) -> str:
    """The whole document of one report, as other programs are given it."""
    chosen = load(form)
    texts = chosen.document(iter([part(report, chosen, view)]), Run(view))
    return encoded("".join(texts), chosen.notation).decode()


def tally(report: Report) -> Tally:
    """The counts of one story."""
    levels = [finding.level for finding in report.findings]
    return Tally(
        files=int(report.judged),
        errors=levels.count(Level.ERROR),
        warnings=levels.count(Level.WARNING),
        suggestions=levels.count(Level.SUGGESTION),
        ignored=len(report.ignored),
        failures=len(report.failures),
        fixable=len([finding for finding in report.findings if finding.fix and finding.fix.safe]),
        ledger=None if report.figures is None else ledger(report.figures),
        sourced=sourcing(report.figures or ()) if report.sources else None,
    )


def ledger(figures: Sequence[Entry]) -> Ledger:
    """The counts of the ledger of one story."""
    states = [entry.status for entry in figures if entry.role != DATE]
    return Ledger(len(states), *map(states.count, ("backed", "contradicted", "alone")))


def sourcing(figures: Sequence[Entry]) -> Sourcing:
    """How the figures and dates of one story stand by its sources."""
    states = [entry.source.status for entry in figures if entry.source]
    return Sourcing(*map(states.count, Sourcing._fields))
