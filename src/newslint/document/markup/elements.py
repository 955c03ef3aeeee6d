"""Tags -> the elements that are open, each with what it says of the words in it."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.document.markup import classes, tags
from newslint.document.markup.start_tag import StartTag
from newslint.tuples import NamedTuple

BLOCKS = frozenset(tags.BREAKS) | frozenset((
    "address", "body", "colgroup", "dialog", "dir", "fieldset", "head", "hgroup", "html", "legend", "menu", "search", "tfoot", "title",
))  # fmt: skip
"""Elements that stand apart from what is beside them."""
PHRASES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "figcaption", "caption", "blockquote", "pre", "title"))  # fmt: skip
"""Elements that hold running words: what stands in one is a part of it."""
_FURNITURE = frozenset(("nav", "footer", "aside", "form", "dialog", "menu"))
CONTROLS = frozenset(("audio", "button", "canvas", "iframe", "noscript", "object", "select", "svg", "template", "textarea", "video"))  # fmt: skip
"""Elements that stand in running words like a character; what is in one is no part of them."""
_TABLES = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"))
_HOLDERS = _TABLES | {"li", "ul", "ol", "menu", "dl", "dt", "dd", "option", "select"}
_ENDING = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "article", "section", "main"))
_ENDED: Mapping[str, frozenset[str]] = {
    "li": frozenset(("li",)), "dt": frozenset(("dt", "dd")), "dd": frozenset(("dt", "dd")), "option": frozenset(("option",)), "td": frozenset(("td", "th")),
    "th": frozenset(("td", "th")), "tr": frozenset(("td", "th", "tr")), **dict.fromkeys(("tbody", "thead", "tfoot"), _TABLES - {"table"}),
}  # fmt: skip
"""Elements that end others, of which the end need not be written."""

_MAIN = 2
"""The depth of headings from which on one in a byline is the name of a writer."""


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
    """An element by its number, with those of elements around it.

    `parent` is the innermost, `place` that which sets its words apart from others, `table` the innermost table; `block`, `holder`
    and `cell` are the innermost block, holder of items and part of a table. All but `parent` may be the element itself.
    """

    number: int
    parent: int
    nature: Nature
    place: int = 0
    table: int = 0
    block: int = 0
    holder: int = 0
    cell: int = 0


class Elements:
    """The elements of a page as they come.

    `every` are all; `top` is the one that is open last, `place` that which sets the words that come now apart from others.
    """

    def __init__(self) -> None:
        root = Element(0, -1, Nature(""))
        self.every = [root]
        self.top = self.place = root
        self._open = [root]
        self._places: dict[str, list[int]] = {}
        self._natures: dict[tuple[str, Nature], Nature] = {}

    def opens(self, tag: StartTag) -> Element:
        """An element that begins; those that it ends are closed."""
        name = tag.name
        if name in BLOCKS and not self.top.nature.unseen:
            self._ends_line(name)
        if ended := _ENDED.get(name):
            while self.every[self.top.holder].nature.name in ended:
                self._close(self.top.holder)
        element = self._element(tag, self.top)
        self.every.append(element)
        if name not in tags.VOID:
            self._push(element)
        return element

    def _element(self, tag: StartTag, around: Element) -> Element:
        """The element that a tag begins in another."""
        name, number, nature = tag.name, len(self.every), self._nature(tag, around.nature)
        return Element(
            number,
            around.number,
            nature,
            number if nature.apart else around.place,
            number if name == "table" else around.table,
            number if nature.apart and name in BLOCKS else around.block,
            number if name in _HOLDERS else around.holder,
            number if name in _TABLES else around.cell,
        )

    def _nature(self, tag: StartTag, around: Nature) -> Nature:
        """What an element says; many a page has the same thousands of times."""
        key = tag.written, around
        if key not in self._natures:
            self._natures[key] = _nature(tag, around)
        return self._natures[key]

    def ends(self, name: str) -> bool:
        """Close the elements that an end tag closes, and say whether the words before it stand apart from those behind it."""
        places, top, place = self._places.get(name), self.top, self.place
        apart = name in BLOCKS and not top.nature.unseen
        bound = top.block if name not in BLOCKS else 0 if name in _TABLES else top.cell
        if places and places[-1] >= bound:
            self._close(places[-1])
        return apart or self.place is not place

    def _ends_line(self, name: str) -> None:
        """Close the paragraph that is open, or before running words a heading, if no other block is inside it."""
        line = self.every[self.top.block]
        if line.nature.name == "p" or (name in _ENDING and tags.level(line.nature.name)):
            self._close(line.number)

    def _push(self, element: Element) -> None:
        """Take an element among those that are open."""
        self._places.setdefault(element.nature.name, []).append(element.number)
        self._open.append(element)
        self._turn(element)

    def _close(self, number: int) -> None:
        """Close the element of that number, and all that are in it."""
        while self.top.number >= number:
            self._places[self._open.pop().nature.name].pop()
            self._turn(self._open[-1])

    def _turn(self, element: Element) -> None:
        """Go on in an element that is open."""
        self.top, self.place = element, self.every[element.place]


def _nature(tag: StartTag, around: Nature) -> Nature:
    """What an element says by its tag, and by what those around it say."""
    name = tag.name
    block = name in BLOCKS and not around.unseen
    phrase = around.phrase and not block
    words = frozenset[str]() if phrase else tag.words
    holds = tag.holds or name in {"article", "main"}
    own = _part(name, words)
    part = own or around.part
    story = holds or own == "byline" or name in {"html", "body"}
    furniture = not story and (tag.furniture or _furnishes(name, around) or not classes.FURNITURE.isdisjoint(words))
    return Nature(
        name,
        _kind(name, around, part),
        tags.level(name) or around.level,
        furniture=furniture,
        hidden=around.hidden or tag.hidden,
        unseen=around.unseen or tag.unseen or name in CONTROLS,
        part=part,
        holds=holds,
        apart=block or not (phrase or around.unseen or name in CONTROLS or (part == around.part and not furniture)),
        phrase=phrase or name in PHRASES,
        link=around.link or (name == "a" and "href" in tag.values),
    )


def _furnishes(name: str, around: Nature) -> bool:
    """Whether an element is no part of a story by its name."""
    if name == "footer":
        return around.kind != "quote"
    return name in _FURNITURE


def _kind(name: str, around: Nature, part: str) -> str:
    """The kind of the block that the words of an element make."""
    if part and (part != around.part or (part == "byline" and tags.level(name) > _MAIN)):
        return part
    if name in {"article", "main"}:
        return "body"
    return tags.BREAKS.get(name) or ("caption" if name == "figure" else around.kind)


def _part(name: str, words: frozenset[str]) -> str:
    """The part of a story that an element is by its name or the words in the names of its classes."""
    if name == "address" or not classes.BYLINE.isdisjoint(words):
        return "byline"
    if not classes.STANDFIRST.isdisjoint(words):
        return "standfirst"
    if not classes.CAPTION.isdisjoint(words):
        return "caption"
    return "dateline" if name == "time" or not classes.DATELINE.isdisjoint(words) else ""
