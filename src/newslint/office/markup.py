"""The XML of a document's part -> its elements one after the other, within bounds: no entity, no declaration, no depth without end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from xml.parsers import expat

from newslint.tuples import NamedTuple
from newslint.zips import ArchiveError

DEPTH = 300
"""Elements in each other: offices write some 60, in tables in tables."""
_SEPARATOR = " "
_STRETCH = 1 << 16
"""Characters that are handed on at a time."""
Names = Mapping[str, str]
"""The short names of namespaces."""


class Visitor(NamedTuple):
    """What is told of each element: its beginning, with its attributes (it says whether what is in it is wanted), its end, and characters."""

    begins: Callable[[str, Mapping[str, str]], bool]
    ends: Callable[[str], None]
    says: Callable[[str], None]


def walk(data: bytes, part: str, spaces: Names, visitor: Visitor) -> None:
    """Tell of each element in a part of an archive, by its short name (`w:p`); those of other namespaces are passed through, without a name.

    Raises ArchiveError for what is no XML, declares anything, or is nested deeper than offices nest.
    """
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.buffer_size = _STRETCH
    parser.StartDoctypeDeclHandler = partial(_declares, part)
    parser.EntityDeclHandler = partial(_declares, part)
    walked = _Walk(parser, part, spaces, visitor)
    parser.StartElementHandler = walked.begins
    parser.EndElementHandler = walked.ends
    parser.CharacterDataHandler = walked.says
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- the library's
    except expat.ExpatError as error:
        why = expat.ErrorString(error.code)
        message = f"that is damaged ({part}, {error.lineno}:{error.offset + 1}: {why}): save it anew"
        raise ArchiveError(message) from error
    except (LookupError, ValueError) as error:  # an encoding that is none
        message = f"that is damaged ({part}: {error}): save it anew"
        raise ArchiveError(message) from error


def _declares(part: str, *_: object) -> None:
    message = f"that declares what no office declares (a DOCTYPE in {part}): it is not read"
    raise ArchiveError(message)


class _Walk:
    """Where a walk is."""

    def __init__(self, parser: expat.XMLParserType, part: str, spaces: Names, visitor: Visitor) -> None:
        self._parser, self._part, self._spaces, self._visitor = parser, part, spaces, visitor
        self._short: dict[str, str] = {}
        self._depth = self._passed = 0

    def begins(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins; where it is not wanted nothing in it is told."""
        self._depth += 1
        if self._depth > DEPTH:
            line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
            message = f"in which more than {DEPTH} elements stand in each other ({self._part}, {line}:{column}): it is not read"
            raise ArchiveError(message)
        if self._passed:
            return
        named = {self._named(key): value for key, value in attributes.items()} if attributes else attributes
        if not self._visitor.begins(self._named(name), named):
            self._passed = self._depth

    def ends(self, name: str) -> None:
        """An element ends."""
        if not self._passed:
            self._visitor.ends(self._named(name))
        elif self._passed == self._depth:
            self._passed = 0
        self._depth -= 1

    def says(self, text: str) -> None:
        """Characters."""
        if not self._passed:
            self._visitor.says(text)

    def _named(self, name: str) -> str:
        """The short name of an element or an attribute; "" in a namespace that is not known."""
        found = self._short.get(name)
        if found is None:
            space, _, local = name.rpartition(_SEPARATOR)
            short = self._spaces.get(space, "") if space else ""
            found = f"{short}:{local}" if short else "" if space else local
            if len(self._short) < DEPTH:
                self._short[name] = found
        return found
