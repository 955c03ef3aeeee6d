"""XML -> its elements with their characters, each at its place; within bounds, and nothing expanded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from newslint.document import Prose
from newslint.document.markup.attributes import attributes
from newslint.document.origin import Piece, joined
from newslint.model import Span

MOST = {"elements": 100_000, "entities": 200_000, "comments": 20_000}
"""What a file may hold; what is set apart and what speaks to other programs counts as comments."""
SPACES = 300
"""Namespaces of a file."""
DEEPEST = 200
"""How deep elements may stand in each other; in real files it is about 30."""
LONGEST = 4_000_000
"""Characters of an element that is read alone."""
NAMESPACES = "xmlns"


class XmlError(ValueError):
    """XML that is not read: `offset` is where in the text, the message says why; nothing behind it is looked at where it goes beyond `bounds`."""

    def __init__(self, offset: int, message: str, *, bounds: bool = False) -> None:
        super().__init__(message)
        self.offset = offset
        self.bounds = bounds


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


class Xml:
    """The elements of a text, or of the part of it that can be read.

    `root` is the outermost element, `comments` are those in it; `failed` says what is wrong where the text is no XML: all elements that are
    closed before are read. With a `start` the element that begins there is read `alone`, under the `spaces` (namespaces) around it.
    """

    def __init__(
        self, text: str, start: int = 0, *, spaces: Mapping[str, str] | None = None, alone: bool = False
    ) -> None:
        self.root: Node | None = None
        self.comments: list[tuple[Span, str]] = []
        self.failed: XmlError | None = None
        self.spaces: Mapping[str, str] = spaces or {}
        self._text = text
        self._alone = alone
        self._top: Node | None = None
        self._depth = 0
        self._many = dict.fromkeys(MOST, 0)
        self._within = [self.spaces]
        self._pending: Callable[[int], None] | None = None
        self._cdata = False
        self._run: list[str] = []
        self._begun = self._over = 0
        self._first = start or len(text) - len(text.lstrip())
        part = text[self._first : self._first + LONGEST] if alone else text[self._first :]
        self._data = _encoded(part)
        self._plain = len(self._data) == len(part)
        self._byte = self._point = 0
        self._read()

    def _read(self) -> None:
        """Have the text parsed; what is wrong with it is kept."""
        from xml.parsers import expat  # noqa: PLC0415 -- for XML alone

        parser: Any = expat.ParserCreate("utf-8")
        parser.specified_attributes = True
        parser.UseForeignDTD(True)  # noqa: FBT003 -- the C function has no name for it
        parser.StartElementHandler = self._begins
        parser.EndElementHandler = self._ends
        parser.CharacterDataHandler = self._characters
        parser.StartCdataSectionHandler = self._opens
        parser.EndCdataSectionHandler = self._closes
        parser.CommentHandler = self._comment
        parser.ProcessingInstructionHandler = self._passes
        parser.EntityDeclHandler = self._declares
        parser.SkippedEntityHandler = self._names
        self._parser = parser
        try:
            parser.Parse(self._data, True)  # noqa: FBT003 -- likewise
        except _Done:
            pass
        except XmlError as error:
            self.failed = error
        except expat.ExpatError as error:
            self.failed = self._wrong(error.code, self._place(parser.ErrorByteIndex))
        self._flush()
        del self._parser

    def _place(self, byte: int) -> int:
        """Where in the text a byte of what is parsed stands."""
        if self._plain:
            return self._first + byte
        if byte < self._byte:
            self._byte = self._point = 0
        self._point += len(self._data[self._byte : byte].decode("utf-8", "replace"))
        self._byte = byte
        return self._first + self._point

    def _now(self) -> int:
        """Where in the text that stands which is told now; what was told before ends there."""
        at = self._place(self._parser.CurrentByteIndex)
        if self._pending:
            self._pending(at)
            self._pending = None
        return at

    def _begins(self, name: str, values: Mapping[str, str]) -> None:
        """The beginning of an element."""
        at = self._now()
        self._flush()
        self._depth += 1
        if self._depth > DEEPEST:
            raise XmlError(at, f"elements stand in each other more than {DEEPEST} deep", bounds=True)
        self._count("elements", at)
        spaces = self._within[-1]
        if values and any(key.startswith(NAMESPACES) for key in values):
            spaces = {**spaces, **dict(_declared(values))}
            if len(spaces) > SPACES:
                raise XmlError(at, f"more than {SPACES} namespaces", bounds=True)
        self._within.append(spaces)
        prefix, _, own = name.rpartition(":")
        node = Node(own, spaces.get(prefix, prefix), values, at, self._top)
        if self._top is None:
            self.root, self.spaces = node, spaces
        else:
            self._top.children.append(node)
        self._top = node
        self._pending = _inside(node)

    def _ends(self, name: str) -> None:  # noqa: ARG002 -- what the parser says
        """The end of an element."""
        at = self._now()
        self._flush()
        node = self._top
        if node is None:
            return
        node.stop = at
        if node.inside == at and self._text[at - 2 : at] == "/>":
            node.end = at
        else:
            node.end = self._text.find(">", at) + 1 or len(self._text)
        self._depth -= 1
        self._within.pop()
        self._top = node.around
        if self._top is None and self._alone:
            raise _Done

    def _characters(self, characters: str) -> None:
        """Characters as they read: a run of them, a line end, or one that is written as an entity."""
        at = self._now()
        end = at + len(characters)
        written = self._text[at : at + 1]
        if written == "&" and not self._cdata:
            self._count("entities", at)
            end = self._text.find(";", at) + 1 or end
        elif written == "\r" and characters == "\n" and self._text[at + 1 : at + 2] == "\n":
            end = at + 2
        self._put(characters, at, end)

    def _put(self, characters: str, at: int, end: int) -> None:
        """Some characters at their place, with those before where both read on."""
        exact = len(characters) == end - at
        if not exact or at != self._over:
            self._flush()
        if exact:
            self._begun = self._begun if self._run else at
            self._run.append(characters)
            self._over = end
        elif self._top is not None:
            self._top.children.append(Piece(characters, at, end))

    def _flush(self) -> None:
        """Put the characters that read on where they belong."""
        if self._run and self._top is not None:
            self._top.children.append(Piece("".join(self._run), self._begun, self._over))
        self._run.clear()
        self._over = -1

    def _opens(self) -> None:
        """The beginning of characters that stand as they are."""
        self._count("comments", self._now())
        self._cdata = True

    def _closes(self) -> None:
        """Their end."""
        self._now()
        self._cdata = False

    def _comment(self, words: str) -> None:
        """A comment."""
        at = self._now()
        self._count("comments", at)
        self.comments.append((Span(at, self._text.find("-->", at) + len("-->")), words))

    def _passes(self, *_: str) -> None:
        """What speaks to another program."""
        self._count("comments", self._now())

    def _declares(self, name: str, *_: object) -> None:
        """An entity of the file's own: what it stands for may be a file, or without end."""
        said = f"it declares an entity of its own (`{name[:40]}`), which is never read"
        raise XmlError(self._now(), said, bounds=True)

    def _names(self, name: str, parameter: bool) -> None:  # noqa: FBT001 -- what the parser says
        """An entity that the file does not declare: those of HTML are known."""
        from html.entities import html5  # noqa: PLC0415 -- for few files

        at = self._now()
        if parameter:
            return
        self._count("entities", at)
        character = html5.get(f"{name};")
        if character is None:
            raise XmlError(at, f"nobody says what `&{name[:40]};` stands for")
        self._put(character, at, at + len(name) + len("&;"))

    def _count(self, what: str, at: int) -> None:
        """Raises XmlError where a file holds more than any that people write."""
        self._many[what] += 1
        if self._many[what] > MOST[what]:
            raise XmlError(at, f"more than {MOST[what]:,} {what}; cut it into several files", bounds=True)

    def _wrong(self, code: int, at: int) -> XmlError:
        """What is wrong with the text, in words."""
        text, at, top = self._text, max(at, self._first), self._top
        inside = f"`<{top.name}>`, which begins in line {1 + text.count(chr(10), 0, top.start)}" if top else ""
        if code in _ENDS:
            empty = "the file holds no element" if at >= len(text.rstrip()) else "the file ends inside a tag"
            return XmlError(at, f"the file ends inside {inside}" if inside else empty)
        if code == _MISMATCH and (closes := _name().match(text, at)):
            return XmlError(at, f"`</{closes[0]}>` does not close {inside}")
        if code in _WRONG:
            return XmlError(at, _WRONG[code])
        if "&" in text[max(0, at - 1) : at + 1]:
            return XmlError(at - (text[at : at + 1] != "&"), "`&` begins no entity: write `&amp;`")
        if "<" in text[max(0, at - 1) : at + 1]:
            return XmlError(at - (text[at : at + 1] != "<"), "`<` begins no tag: write `&lt;`")
        return XmlError(at, f"not as XML is written: {text[at : at + 1]!r}")


class _Done(Exception):  # noqa: N818 -- no error: all is read that was asked for
    """The element that was asked for is over."""


def _inside(node: Node) -> Callable[[int], None]:
    """What takes note of where a start tag ends."""

    def ends(at: int) -> None:
        node.inside = at

    return ends


def _declared(values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The namespaces that an element declares, by their prefixes."""
    for key, value in values.items():
        name, _, prefix = key.partition(":")
        if name == NAMESPACES:
            yield prefix, value


def _encoded(text: str) -> bytes:
    """A text in UTF-8; halves of characters, which it cannot hold, as the sign of one that is lost."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text).encode()


_MISMATCH = 7
_ENDS = frozenset((3, 5, 6, 20))
"""The numbers of what expat says where a text is over too early."""
_WRONG: Mapping[int, str] = {
    2: "it is not written as XML is",
    8: "the same attribute twice in one tag",
    9: "something stands behind the end of the outermost element",
    11: "an entity that nobody declares",
    14: "a reference to a character that XML does not have",
    27: "a prefix that nobody declares",
    30: "`<?xml` stands somewhere else than at the beginning",
}
"""What else expat says, by its numbers."""


@cache
def _name() -> re.Pattern[str]:
    """The name of a tag."""
    return re.compile(r"[\w:.-]{1,80}")
