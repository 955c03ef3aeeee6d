"""An element of XML: its name, its attributes, and what stands in it, each at its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.document import Prose
from newslint.document.markup.attributes import attributes
from newslint.document.origin import Piece, joined
from newslint.model import Span


class Node:
    """An element: its name without prefix, its namespace, its attributes, what stands in it, in order.

    `start` to `inside` is its start tag, `stop` to `end` its end tag; `end` is -1 where the file broke off before it.
    """

    __slots__ = ("around", "children", "end", "inside", "name", "space", "start", "stop", "values")

    def __init__(self, name: str, space: str, values: Mapping[str, str], start: int, around: Node | None) -> None:
        self.name, self.space, self.values, self.around = name, space, values, around
        self.start, self.inside, self.stop, self.end = start, -1, -1, -1
        self.children: list[Node | Piece] = []

    @property
    def elements(self) -> Iterator[Node]:
        """The elements right in it."""
        return (child for child in self.children if isinstance(child, Node))

    def all(self, *path: str) -> Iterator[Node]:
        """The elements of its own vocabulary that some names in each other lead to."""
        name, *rest = path
        for child in self.elements:
            if child.name == name and child.space == self.space:
                yield from child.all(*rest) if rest else (child,)

    def first(self, *path: str) -> Node | None:
        """The first of these."""
        return next(self.all(*path), None)

    def below(self, *names: str) -> Iterator[Node]:
        """The elements of some names anywhere in it, in order, of whatever vocabulary."""
        ahead = [self.elements]
        while ahead:
            child = next(ahead[-1], None)
            if child is None:
                ahead.pop()
                continue
            if child.name in names:
                yield child
            ahead.append(child.elements)

    def pieces(self) -> Iterator[Piece]:
        """The characters in it, those of elements in it too."""
        ahead = [iter(self.children)]
        while ahead:
            child = next(ahead[-1], None)
            if child is None:
                ahead.pop()
            elif isinstance(child, Node):
                ahead.append(iter(child.children))
            else:
                yield child

    def prose(self) -> Prose:
        """The same as one prose."""
        return Prose(*joined(self.pieces()))

    def said(self) -> str:
        """The same as plain text without the white space around it."""
        return "".join(piece.text for piece in self.pieces()).strip()

    def value(self, key: str) -> str:
        """The value of an attribute, "" where there is none."""
        return self.values.get(key, "").strip()

    def place(self, text: str, key: str = "") -> Span:
        """Where in the source the value of an attribute stands; without a `key` what stands in the element."""
        if not key:
            return Span(self.inside, max(self.inside, self.stop))
        return attributes(text, self.start, self.inside).get(key.lower()) or Span(self.start, self.inside)
