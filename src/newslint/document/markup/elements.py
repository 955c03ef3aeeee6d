"""Tags -> the elements that are open, each with what it says of the words in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newslint.document.markup import classes, tags
from newslint.model import Span

VOID = frozenset(("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"))  # fmt: skip
"""Elements without an end."""
BLOCKS = frozenset(tags.BREAKS) | frozenset((
    "address", "body", "colgroup", "dialog", "dir", "fieldset", "head", "hgroup", "html", "legend", "menu", "search", "tfoot", "title",
))  # fmt: skip
"""Elements that stand apart from what is beside them."""
PHRASES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "figcaption", "caption", "blockquote", "pre", "title"))  # fmt: skip
"""Elements that hold running words: what stands in one is a part of it."""
_FURNITURE = frozenset(("nav", "footer", "aside", "form", "dialog", "menu"))
_CONTROLS = frozenset(("audio", "button", "canvas", "iframe", "noscript", "object", "select", "svg", "template", "textarea", "video"))  # fmt: skip
"""Elements that stand in running words like a character; what is in one is no part of them."""
_TABLES = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"))
_HOLDERS = _TABLES | {"li", "ul", "ol", "menu", "dl", "dt", "dd", "option", "select"}
_ENDING = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "article", "section", "main"))
_ENDED: Mapping[str, frozenset[str]] = {
    "li": frozenset(("li",)), "dt": frozenset(("dt", "dd")), "dd": frozenset(("dt", "dd")), "option": frozenset(("option",)), "td": frozenset(("td", "th")),
    "th": frozenset(("td", "th")), "tr": frozenset(("td", "th", "tr")), **dict.fromkeys(("tbody", "thead", "tfoot"), _TABLES - {"table"}),
}  # fmt: skip
"""Elements that end others, of which the end need not be written."""


class Nature(NamedTuple):
    """What an element says of the words in it, by its name and attributes and by those of the elements around it.

    `kind` and `level` are those of the block that they make. `furniture` says that it is no part of a story, `hidden` that nobody
    sees it, `unseen` that it is said only to who does not see the page, or is a part of a control; `part` is the part of a
    story that its class names, `holds` that it may hold a story; `apart` that its words stand apart from those beside
    it, `phrase` that it stands in running words, `link` that all of it is a link.
    """

    name: str
    kind: str = "body"
    level: int = 0
    furniture: bool = False
    hidden: bool = False
    unseen: bool = False
    part: str = ""
    holds: bool = False
    apart: bool = True
    phrase: bool = False
    link: bool = False


class Element(NamedTuple):
    """An element by its number, with those of the element and the table around it."""

    number: int
    parent: int
    table: int
    nature: Nature


class _Open(NamedTuple):
    """An open element, that which sets its words apart, and where among the open ones the nearest block, holder of items and table stand."""

    element: Element
    place: Element
    block: int = 0
    holder: int = 0
    table: int = 0


class Elements:
    """The elements of a page as they come: all, and those that are open."""

    def __init__(self, text: str) -> None:
        root = Element(0, -1, 0, Nature(""))
        self.every = [root]
        self._text = text
        self._open = [_Open(root, root)]
        self._places: dict[str, list[int]] = {}
        self._plain: dict[tuple[str, Nature], Nature] = {}

    @property
    def top(self) -> Element:
        """The element that is open last."""
        return self._open[-1].element

    @property
    def place(self) -> Element:
        """The element that sets the words that come now apart from others."""
        return self._open[-1].place

    def opens(self, name: str, values: Mapping[str, Span], *, hidden: bool = False) -> Element:
        """An element that begins, `hidden` if a page shows nothing of it; those that it ends are closed."""
        if name in BLOCKS and not self.top.nature.unseen:
            self._ends_line(name)
        if ended := _ENDED.get(name):
            while self._open[self._open[-1].holder].element.nature.name in ended:
                self._close(self._open[-1].holder)
        around = self.top
        number = len(self.every)
        nature = self._nature(name, values, around.nature, hidden=hidden)
        element = Element(number, around.number, number if name == "table" else around.table, nature)
        self.every.append(element)
        if name not in VOID:
            self._push(element)
        return element

    def _nature(self, name: str, values: Mapping[str, Span], around: Nature, *, hidden: bool) -> Nature:
        """What an element says; many a page has the same thousands of times."""
        if values:
            return _nature(name, values, self._text, around, hidden=hidden)
        key = name, around
        if key not in self._plain:
            self._plain[key] = _nature(name, values, self._text, around, hidden=hidden)
        return self._plain[key]

    def ends(self, name: str) -> bool:
        """Close the elements that an end tag closes, and say whether the words before it stand apart from those behind it."""
        places = self._places.get(name)
        last = self._open[-1]
        apart = name in BLOCKS and not last.element.nature.unseen
        bound = last.block if name not in BLOCKS else 0 if name in _TABLES else last.table
        if places and places[-1] >= bound:
            self._close(places[-1])
        return apart or self.place is not last.place

    def _ends_line(self, name: str) -> None:
        """Close the paragraph that is open, or before running words a heading, if no other block is inside it."""
        at = self._open[-1].block
        line = self._open[at].element.nature
        if line.name == "p" or (name in _ENDING and tags.level(line.name)):
            self._close(at)

    def _push(self, element: Element) -> None:
        """Take an element among those that are open."""
        at, last, nature = len(self._open), self._open[-1], element.nature
        name = nature.name
        self._places.setdefault(name, []).append(at)
        self._open.append(
            _Open(
                element,
                element if nature.apart else last.place,
                at if name in BLOCKS and nature.apart else last.block,
                at if name in _HOLDERS else last.holder,
                at if name in _TABLES else last.table,
            )
        )

    def _close(self, at: int) -> None:
        """Close the element that stands there among the open ones, and all that are in it."""
        while len(self._open) > at:
            self._places[self._open.pop().element.nature.name].pop()


def _nature(name: str, values: Mapping[str, Span], text: str, around: Nature, *, hidden: bool) -> Nature:
    """What an element says by its name and attributes, and by what those around it say."""
    block = name in BLOCKS and not around.unseen
    phrase = around.phrase and not block
    said = _said(text, values) if values else _NOTHING
    words = frozenset[str]() if phrase else said.words
    holds = name in {"article", "main"} or said.holds
    own = _part(name, words)
    part = own or around.part
    story = holds or own == "byline" or name in {"html", "body"}
    furniture = not story and (_furnishes(name, around) or said.furnishes(words))
    return Nature(
        name,
        _kind(name, around, part),
        tags.level(name) or around.level,
        furniture=furniture,
        hidden=around.hidden or hidden,
        unseen=around.unseen or said.unseen or name in _CONTROLS,
        part=part,
        holds=holds,
        apart=block or not (phrase or around.unseen or name in _CONTROLS or (part == around.part and not furniture)),
        phrase=phrase or name in PHRASES,
        link=around.link or (name == "a" and "href" in values),
    )


def _furnishes(name: str, around: Nature) -> bool:
    """Whether an element is no part of a story by its name."""
    if name == "footer":
        return around.kind != "quote"
    return name in _FURNITURE


def _kind(name: str, around: Nature, part: str) -> str:
    """The kind of the block that the words of an element make."""
    if part and part != around.part:
        return part
    if name in {"article", "main"}:
        return "body"
    return tags.BREAKS.get(name) or ("caption" if name == "figure" else around.kind)


class _Said(NamedTuple):
    """What the attributes of an element say."""

    words: frozenset[str]
    role: str = ""
    unseen: bool = False
    holds: bool = False

    def furnishes(self, words: frozenset[str]) -> bool:
        """Whether the element is no part of a story by its role or by some words."""
        return self.role in classes.ROLES or not classes.FURNITURE.isdisjoint(words)


_NOTHING = _Said(frozenset())


def _said(text: str, values: Mapping[str, Span]) -> _Said:
    """What the attributes of an element say."""

    def value(name: str) -> str:
        return text[slice(*values[name])].lower() if name in values else ""

    written = " ".join(text[slice(*values[name])] for name in ("class", "id", "itemprop", "rel") if name in values)
    names = frozenset(written.lower().split())
    return _Said(
        _words(written),
        value("role").strip(),
        unseen=not classes.UNSEEN.isdisjoint(names) or "clip:rect" in "".join(value("style").split()),
        holds=not classes.HOLDERS.isdisjoint(names) or value("role") in {"main", "article"},
    )


@cache
def _word() -> re.Pattern[str]:
    """A word in the name of a class, at whose beginning a capital may stand."""
    return re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


def _words(written: str) -> frozenset[str]:
    """The words in the names of some classes, and those that two of them make, in small letters."""
    words = [word.lower() for word in _word().findall(written)]
    return frozenset((*words, *map("".join, pairwise(words))))


def _part(name: str, words: frozenset[str]) -> str:
    """The part of a story that an element is by its name or the words in the names of its classes."""
    if name == "address" or not classes.BYLINE.isdisjoint(words):
        return "byline"
    if not classes.STANDFIRST.isdisjoint(words):
        return "standfirst"
    if not classes.CAPTION.isdisjoint(words):
        return "caption"
    return "dateline" if name == "time" or not classes.DATELINE.isdisjoint(words) else ""
