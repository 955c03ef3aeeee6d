"""What a style is called, and what it is made from -> the part that its paragraphs play in a story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newslint.document.heads import fields
from newslint.tuples import NamedTuple

_DEEPEST = 20
"""Styles that are made from each other, one from the next."""
_HEADING = "heading"
_ROLES: Mapping[str, str] = {
    "title": "headline", "subtitle": "standfirst", "caption": "caption",
    **dict.fromkeys(("quote", "intensequote", "blocktext", "quotations"), "quote"),
    **dict.fromkeys(("header", "footer", "contents", "contentsheading", "tocheading", "tableoffigures", "index"), "furniture"),
    **dict.fromkeys(("htmlpreformatted", "preformattedtext", "macrotext"), "code"),
}  # fmt: skip
"""The names that offices themselves give to styles, in small letters and without blanks, and the parts that they mean."""
_NUMBERED: Mapping[str, str] = {"toc": "furniture", "index": "furniture", "contents": "furniture"}
"""Those behind which a number stands."""


class Role(NamedTuple):
    """The part of a paragraph, "" where nothing tells; `level` is the depth of a heading."""

    name: str = ""
    level: int = 0


class Style(NamedTuple):
    """A style: its name, what it is made from, the depth of its headings (0: none), whether it is one of lists, and how its characters look (None: as in what it is made from)."""

    name: str = ""
    parent: str = ""
    level: int = 0
    listed: bool | None = None
    bold: bool | None = None
    hidden: bool | None = None


class Styles:
    """The styles of a document, by the names that its paragraphs use."""

    def __init__(self, styles: Mapping[str, Style]) -> None:
        self._styles = styles
        self._known: dict[str, Style] = {}
        self._roles: dict[str, Role] = {}

    def get(self, key: str) -> Style:
        """A style with all that it has from others; its name is that of the nearest that tells a part."""
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._whole(key)
        return found

    def role(self, key: str) -> Role:
        """The part of the paragraphs of a style."""
        style = self.get(key)
        found = role(style.name)
        return Role("crosshead", style.level) if style.level and not found.name else found

    def _whole(self, key: str) -> Style:
        chain: list[Style] = []
        while key in self._styles and len(chain) < _DEEPEST:
            chain.append(self._styles[key])
            key = chain[-1].parent
        chain += [Style(key)] if key else []
        name = next((one.name for one in chain if role(one.name).name), chain[0].name if chain else "")
        level = next((one.level for one in chain if one.level), 0)
        looks = (_first(getattr(one, field) for one in chain) for field in ("listed", "bold", "hidden"))
        return Style(name, "", level, *looks)


def _first(said: Iterable[bool | None]) -> bool | None:
    """The first that says anything."""
    return next((one for one in said if one is not None), None)


def role(name: str) -> Role:
    """The part that the name of a style tells: an office's own name, else what a newsroom calls its styles."""
    spelt = "".join(name.lower().split())
    word = spelt.rstrip("0123456789")
    number = spelt[len(word) :]
    if word == _HEADING and number:
        return Role("crosshead", min(int(number[:2]), 9) or 1)
    found = _ROLES.get(spelt) or (_NUMBERED.get(word) if number else "") or fields.role((name,))
    return Role(found)
