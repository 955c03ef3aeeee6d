"""A text to lint, the places in it, and what of it was not read."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from newslint.record import record
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    import datetime as dt


class Span(NamedTuple):
    """A stretch of `Source.text` in code points, half-open: the only position type inside."""

    start: int
    end: int

    def touches(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


class Position(NamedTuple):
    """A place as people count it: line and column from 1, columns in code points."""

    line: int
    column: int


BREAK = "\u2028"
"""What stands for a line break inside a paragraph of a text that was made of another file."""


class Part(NamedTuple):
    """A paragraph of a text that was made of another file: `text[start:end]`, without a line end.

    `role` is what it is in that file, by the word for a kind of block; `level` the depth of a heading. `marks` are those of
    `document.Mark`, with places in the text. `cell` are the table, row and column that it stands in, and the last column that its cell spans, all from 0.
    """

    start: int
    end: int
    role: str = "body"
    level: int = 0
    marks: tuple[tuple[str, int, int, str], ...] = ()
    cell: tuple[int, int, int, int] | None = None


@record
class Source:
    """One text to lint: where it came from, and its decoded characters with line ends untouched.

    `format` names the reader (`text`, `markdown`), or is None to choose by suffix or by looking. Of a text that was made of a
    file that is none, `cells` are the places that have a name (the cells of a workbook, the footnotes of a document): where each begins, and its name, "" where
    one ends and no other begins; `parts` are the paragraphs of a document that an office wrote, `lost` what of it could not be read, and why. `published` is the day that it is from, where whoever has it knows that.
    A text that was `made` so where a story is read is never written into its file: only the program that wrote that can.
    """

    path: str
    text: str
    format: str | None = None
    cells: tuple[tuple[int, str], ...] = ()
    published: dt.date | None = None
    parts: tuple[Part, ...] = ()
    lost: tuple[str, ...] = ()
    made: bool = False

    def __post_init__(self) -> None:
        """Raises TypeError for bytes (whoever has them must say how they are encoded), and for a day that is none."""
        if self.published is not None and not hasattr(self.published, "toordinal"):
            message = f"the day of a story is a datetime.date, not {type(self.published).__name__}"
            raise TypeError(message)
        for name, value in (("path", self.path), ("text", self.text)):
            if not isinstance(value, str):
                message = f"the {name} of a story is str, not {type(value).__name__}"
                raise TypeError(message)

    @cached_property
    def line_starts(self) -> list[int]:
        """Offsets at which each line begins; a line ends at LF, CR LF or a lone CR."""
        starts = [0]
        text, at = self.text, 0
        if "\r" not in text:
            while (at := text.find("\n", at) + 1) > 0:
                starts.append(at)
            return starts
        return [0, *(found.end() for found in re.finditer(r"\r\n?|\n", text))]

    def position(self, offset: int) -> Position:
        """Line and column of a code point offset (the end of the text is a position too)."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def cell(self, offset: int) -> str:
        """The name of the place in which an offset lies (`Sheet1!C7`, `footnote 2`), "" where it has none."""
        at = bisect_right(self.cells, offset, key=itemgetter(0))
        return self.cells[at - 1][1] if at else ""

    def place(self, offset: int) -> str:
        """A place as people are told it: `31:18`, or by its name."""
        line, column = self.position(offset)
        return self.cell(offset) or f"{line}:{column}"

    def failure(self, offset: int, message: str) -> Failure:
        """That something was not read, said with its place (the nearest that there is)."""
        line, column = self.position(min(max(offset, 0), len(self.text)))
        return Failure(self.path, f"{line}:{column}: {message}")

    def line(self, number: int) -> str:
        """The text of line `number` (from 1), without its line end."""
        starts = self.line_starts
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def __getitem__(self, span: Span) -> str:
        """Exactly the characters of `span`."""
        return self.text[span.start : span.end]


class Failure(NamedTuple):
    """Something that was not checked, and why."""

    path: str | None
    message: str
    rule: str | None = None
