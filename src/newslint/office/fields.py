"""The fields of a document that Word or its like wrote: what is shown of each is its result; how it is worked out is no copy."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled

_LONGEST = 4_000
"""Characters of an instruction that are looked at."""


class Fields:
    """The fields that are open at a place, each still being told how it is worked out, or showing what came of it."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def hides(self) -> bool:
        """Whether what is written here is how a field is worked out."""
        return any(not field.shows for field in self._open)

    @property
    def address(self) -> str:
        """Where the result of a field leads, if it is a link."""
        return next((field.address for field in reversed(self._open) if field.address), "")

    def turn(self, kind: str) -> None:
        """A field begins, begins to show its result, or ends."""
        if kind == "begin":
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].shows = True
            self._open[-1].address = address("".join(self._open[-1].said))
        elif kind == "end" and self._open:
            self._open.pop()

    def says(self, text: str) -> None:
        """A piece of how the innermost field is worked out."""
        if self._open and not self._open[-1].shows:
            self._open[-1].said.append(text)

    def paragraph_ends(self) -> None:
        """What is still being worked out at the end of a paragraph will never show anything: nothing behind it may be lost for it."""
        self._open = [field for field in self._open if field.shows]


class _Field:
    """A field."""

    __slots__ = ("address", "said", "shows")

    def __init__(self) -> None:
        self.said: list[str] = []
        self.shows = False
        self.address = ""


def address(instruction: str) -> str:
    """The address of a field that is a link, "" of any other."""
    found = _link().match(instruction[:_LONGEST])
    return (found["quoted"] or found["bare"] or "") if found else ""


@cache
def _link() -> re.Pattern[str]:
    """How a link says where it leads: in marks of quotation or not."""
    return compiled.pattern(r'\s{0,20}HYPERLINK\s{1,20}(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"\\]+))', re.IGNORECASE)
