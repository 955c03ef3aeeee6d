"""Elements of XHTML or NITF in XML -> the same as HTML, whose characters know where they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newslint.document import Prose
from newslint.document.markup import tags
from newslint.document.news.node import Node
from newslint.document.origin import Piece, joined

_OF_NITF: Mapping[str, str] = {
    **{name: name for name in ("p", "table", "tr", "td", "th", "caption", "ul", "ol", "li", "dl", "dt", "dd", "pre", "br", "hr", "a", "em", "sub", "sup")},
    "hl1": "h1", "hl2": "h2", "bq": "blockquote", "media": "figure", "media-caption": "figcaption", "block": "div", "fn": "div",
    "note": "div", "credit": "p", "hedline": "div", "abstract": "div", "byline": "div", "dateline": "div",
}  # fmt: skip
"""The tags of NITF that HTML has too, under what name; what stands in others is running words."""
_NOT_SHOWN = frozenset((
    "head", "script", "style", "media-reference", "media-metadata", "media-producer", "media-object", "alt-code", "classifier",
    "nitf-table-metadata", "datasource", "rights",
))  # fmt: skip
"""Elements that hold nothing for readers."""
_FRAMES = frozenset(("html", "body"))
_HELD = frozenset("<&")


def shown(nodes: Sequence[Node | Piece], text: str, *, nitf: bool = False) -> Prose:
    """What stands in an element of a source, whose whole text is given, as HTML."""
    return Prose(*joined(_nitf(nodes, text) if nitf else _xhtml(nodes, text)))


def _xhtml(nodes: Sequence[Node | Piece], text: str) -> Iterator[Piece]:
    """XHTML: tags as they are written, without a prefix."""
    for node in nodes:
        if isinstance(node, Piece):
            yield from _escaped(node)
            continue
        name = node.name.lower()
        if name in _NOT_SHOWN or node.inside < 0:  # the file broke off behind its start tag
            continue
        known = tags.known(name) and name not in _FRAMES
        if known:
            own = text.find(node.name, node.start, node.inside)
            yield Piece("<", node.start, node.start + 1)
            yield Piece(text[own : node.inside], own, node.inside)
        yield from _xhtml(node.children, text)
        if known and name not in tags.VOID and node.end >= 0:
            yield Piece(f"</{name}>", node.stop, node.end)


def _nitf(nodes: Sequence[Node | Piece], text: str) -> Iterator[Piece]:
    """NITF: the tags of HTML that say the same, without attributes but the address of a link."""
    for node in nodes:
        if isinstance(node, Piece):
            yield from _escaped(node)
            continue
        if node.name in _NOT_SHOWN or node.inside < 0:  # see above
            continue
        name = _OF_NITF.get(node.name)
        if name == "a":
            own = text.find("a", node.start, node.inside)
            yield Piece("<", node.start, node.start + 1)
            yield Piece(text[own : node.inside], own, node.inside)
        elif name:
            yield Piece(f"<{name}>", node.start, node.inside)
        yield from _nitf(node.children, text)
        if name and name not in tags.VOID and node.end >= 0:
            yield Piece(f"</{name}>", node.stop, node.end)


def _escaped(piece: Piece) -> Iterator[Piece]:
    """Characters, those with which tags and entities begin written as entities."""
    text, start, end = piece
    if _HELD.isdisjoint(text):
        yield piece
    elif len(text) != end - start:
        yield Piece(text.replace("&", "&amp;").replace("<", "&lt;"), start, end)
    else:
        at = 0
        for place, char in enumerate(text):
            if char in _HELD:
                yield Piece(text[at:place], start + at, start + place)
                yield Piece("&amp;" if char == "&" else "&lt;", start + place, start + place + 1)
                at = place + 1
        yield Piece(text[at:], start + at, end)
