"""The styles of an OpenDocument text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.office.styles import Role, Style, Styles

_SKIPPED = frozenset(("office:master-styles", "office:font-face-decls", "style:default-style", "style:page-layout"))
_STYLE, _LOOKS = "style:style", "style:text-properties"
_BOLD = frozenset(("bold", "600", "700", "800", "900"))
_DEEPEST = 20
"""Styles that are made from each other, one from the next."""
_PARAGRAPH, _TEXT = "paragraph", "text"
_DEPTH = 9
Said = Mapping[str, str]


class Looks:
    """The styles of paragraphs and of characters, as they are told: those with names, then those that the text makes for itself."""

    def __init__(self) -> None:
        self._paragraphs: dict[str, Style] = {}
        self._marks: dict[str, dict[str, bool]] = {}
        self._parents: dict[str, str] = {}
        self._known: Styles | None = None
        self._family = self._name = ""

    def begins(self, name: str, said: Said) -> bool:
        """An element of a style."""
        if name == _STYLE:
            self._family, self._name = said.get("style:family", ""), said.get("style:name", "")
            self._styled(said)
        elif name == _LOOKS and self._family in {_PARAGRAPH, _TEXT}:
            self._marks[self._key] = dict(_marked(said))
        return name not in _SKIPPED

    def ends(self, name: str) -> None:
        """The end of one."""
        if name == _STYLE:
            self._family = self._name = ""

    def says(self, text: str) -> None:
        """Styles hold no characters."""

    @property
    def _key(self) -> str:
        return f"{self._family}:{self._name}"

    def _styled(self, said: Said) -> None:
        parent = said.get("style:parent-style-name", "")
        if parent != self._name:
            self._parents[self._key] = f"{self._family}:{parent}"
        if self._family == _PARAGRAPH:
            shown = said.get("style:display-name") or _spelt(self._name)
            level = said.get("style:default-outline-level", "")
            self._paragraphs[_spelt(self._name)] = Style(shown, _spelt(parent), int(level) if level in _LEVELS else 0)
            self._known = None

    def role(self, name: str) -> Role:
        """The part of the paragraphs of a style."""
        if self._known is None:
            self._known = Styles(self._paragraphs)
        return self._known.role(_spelt(name))

    def marks(self, name: str, *, paragraph: bool = False) -> Mapping[str, bool]:
        """How the characters of a style look, and whether anybody sees them: what it says, else what it is made from."""
        key = f"{_PARAGRAPH if paragraph else _TEXT}:{name}"
        found: dict[str, bool] = {}
        for _ in range(_DEEPEST):
            found = {**self._marks.get(key, {}), **found}
            if key not in self._parents:
                break
            key = self._parents[key]
        return found


_LEVELS = frozenset(map(str, range(1, _DEPTH + 1)))


def _marked(said: Said) -> Iterator[tuple[str, bool]]:
    """The marks that properties of characters switch on or off."""
    for name, mark, on in (
        ("fo:font-weight", "strong", _BOLD),
        ("fo:font-style", "emphasis", frozenset(("italic", "oblique"))),
        ("text:display", "hidden", frozenset(("none",))),
    ):
        if name in said:
            yield mark, said[name] in on
    if "style:text-line-through-style" in said:
        yield "deleted", said["style:text-line-through-style"] != "none"
    if "style:text-position" in said:
        yield "raised", said["style:text-position"].startswith("super")


def _spelt(name: str) -> str:
    """The name of a style as people see it: `Heading_20_1` is `Heading 1`."""
    return _escaped().sub(lambda found: chr(int(found[1], 16)), name)


@cache
def _escaped() -> re.Pattern[str]:
    return compiled.pattern(r"_([0-9a-f]{2})_")
