"""The styles of a Word file."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.office.markup import Visitor, walk
from newslint.office.namespaces import WORD
from newslint.office.styles import Style, Styles

_SKIPPED = frozenset(("w:docDefaults", "w:latentStyles", "w:tblStylePr", "w:tblPr", "w:tcPr", "w:trPr"))
_OFF = frozenset(("0", "false", "off", "none"))
HEADINGS = 9
"""The depth of the deepest headings; below are paragraphs."""


def is_on(said: Mapping[str, str]) -> bool:
    """Whether an element that switches something switches it on."""
    return said.get("w:val", "") not in _OFF


def number(said: Mapping[str, str], other: int = 0) -> int:
    """The number that an element has."""
    value = said.get("w:val", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 9 else other


def depth(said: Mapping[str, str]) -> int:
    """The depth of headings that an outline level stands for, 0 for that of other paragraphs."""
    level = number(said, HEADINGS) + 1
    return level if level <= HEADINGS else 0


def styles(data: bytes = b"", part: str = "") -> Styles:
    """The styles that a part holds. Raises ArchiveError for what is no XML."""
    reading = _Reading()
    if data:
        walk(data, part, WORD, Visitor(reading.begins, reading.ends, reading.says))
    return Styles(reading.found)


class _Reading:
    """The styles so far, and the one that is being read."""

    def __init__(self) -> None:
        self.found: dict[str, Style] = {}
        self._key = ""
        self._style = Style()

    def begins(self, name: str, said: Mapping[str, str]) -> bool:
        """An element of a style."""
        value = said.get("w:val", "")
        if name == "w:style":
            self._key, self._style = said.get("w:styleId", ""), Style()
        elif name == "w:name":
            self._style = self._style._replace(name=value)
        elif name == "w:basedOn":
            self._style = self._style._replace(parent=value)
        elif name == "w:outlineLvl":
            self._style = self._style._replace(level=depth(said))
        elif name == "w:numId":
            self._style = self._style._replace(listed=value != "0")
        elif name == "w:b":
            self._style = self._style._replace(bold=is_on(said))
        elif name == "w:vanish":
            self._style = self._style._replace(hidden=is_on(said))
        return name not in _SKIPPED

    def ends(self, name: str) -> None:
        """The end of one."""
        if name == "w:style":
            self.found[self._key] = self._style

    def says(self, text: str) -> None:
        """Styles hold no characters."""
