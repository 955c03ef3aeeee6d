"""YAML text -> nodes that know their places, or why there are none: composed here from the parser's events.

The parser's own nodes are not used: it follows aliases, of which a few lines make billions of values, goes as deep as a
text does, and takes the square of the time for brackets in each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING, Any

from newslint.notation import DEPTH, MOST, MalformedError, NotationError, too_deep
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    from ruamel.yaml import YAML

LONGEST = 1_000_000
"""Characters of a text; reading so many takes two seconds."""

_SPECIAL = frozenset("{[@`%&*!|>")
"""How a value begins that YAML takes for more than text."""
_QUOTED = frozenset(("", "'", '"'))


class Place(NamedTuple):
    """Where something begins or ends: its offset, and its line and column, from 1."""

    offset: int
    line: int
    column: int


class YamlNode(NamedTuple):
    """A scalar (`value` is its text), a list (of nodes), a table (of pairs of nodes), or an alias (the name it calls).

    `plain` scalars have neither quotation marks nor a tag: YAML may take them for more than text. `anchor` is the name
    by which an alias may call the node, "" for most.
    """

    shape: str
    value: Any
    start: Place
    end: Place
    plain: bool = False
    anchor: str = ""


def compose(text: str, *, most: int = MOST, lenient: bool = False) -> YamlNode | None:
    """The node that a text of one document holds; None where it holds nothing. To be `lenient` is to take what Go's parser takes.

    Raises NotationError for what is no YAML, and for what is larger or deeper than is read.
    """
    if len(text) > LONGEST:
        raise NotationError(LONGEST, f"longer than {LONGEST:,} characters")
    from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415 -- costs 20 ms; needed where YAML is new

    loader = _loader(lenient=lenient)
    try:
        with closing(loader.parse(text)) as events:
            return _composed(events, most)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = ", ".join(part for part in (error.context, error.problem) if part)
        at = mark.index if mark else 0
        raise MalformedError(at, f"not YAML: {reason}{_advice(text, at)}") from error
    except YAMLError as error:
        reason = str(getattr(error, "reason", error))
        raise MalformedError(getattr(error, "position", 0), f"not YAML: {reason}") from error
    except NotationError:
        raise
    except ValueError as error:  # a version or a character of a number that is none
        raise NotationError(0, f"not YAML: {error}") from error


def _advice(text: str, at: int) -> str:
    """What to do about a line that is no YAML since its value is read as something else than text; "" where that is not seen."""
    key, colon, value = text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0].partition(": ")
    value = value.strip()
    if not colon or not key.strip() or value[:1] in _QUOTED:
        return ""
    if value[:1] in _SPECIAL:
        return f"; text that begins with {value[0]} is written in quotation marks"
    return "; text that holds a colon is written in quotation marks" if ": " in value or value[-1:] == ":" else ""


def _loader(*, lenient: bool) -> YAML:
    """A parser, new for each text: the `%YAML` of one would count for the next."""
    from ruamel.yaml import YAML  # noqa: PLC0415 -- see above

    loader = YAML(typ="safe", pure=True)
    loader.Scanner = _scanner(lenient=lenient)
    return loader


@cache
def _scanner(*, lenient: bool) -> Any:  # noqa: ANN401 -- the library has no types
    """A scanner that looks at the depth where a bracket opens: the parser would first scan all of them, in the square of the time."""
    from ruamel.yaml.scanner import Scanner  # noqa: PLC0415 -- see above

    class Bounded(Scanner):
        ESCAPE_REPLACEMENTS = {**Scanner.ESCAPE_REPLACEMENTS, "'": "'"} if lenient else Scanner.ESCAPE_REPLACEMENTS

        def fetch_flow_collection_start(self, *args: Any, **to: Any) -> None:  # noqa: ANN401 -- as above
            if len(self.flow_context) > DEPTH:
                raise NotationError(self.reader.get_mark().index, too_deep())
            super().fetch_flow_collection_start(*args, **to)

    return Bounded


def _composed(events: Iterator[Any], most: int) -> YamlNode | None:
    """The node that the events of a text make."""
    root: list[YamlNode] = []
    opened: list[tuple[Any, list[YamlNode]]] = []
    for event in events:
        kind = type(event).__name__
        most -= kind in _BEGINNING
        if most < 0:
            raise NotationError(event.start_mark.index, "more values than are read")
        if kind in _OPENING:
            if len(opened) >= DEPTH:
                raise NotationError(event.start_mark.index, too_deep())
            opened.append((event, []))
        elif node := _closed(kind, event, opened):
            into = opened[-1][1] if opened else root
            into.append(node)
        elif kind == "DocumentStartEvent" and root:
            raise NotationError(event.start_mark.index, "not YAML of one document: another begins here")
    return root[0] if root else None


_OPENING = frozenset(("SequenceStartEvent", "MappingStartEvent"))
_BEGINNING = _OPENING | {"ScalarEvent", "AliasEvent"}


def _closed(kind: str, event: Any, opened: list[tuple[Any, list[YamlNode]]]) -> YamlNode | None:  # noqa: ANN401 -- as above
    """The node that an event completes; None where it completes none."""
    place = _place(event.start_mark), _place(event.end_mark)
    if kind == "ScalarEvent":
        plain = not event.style and event.tag is None
        return YamlNode("scalar", event.value, *place, plain, event.anchor or "")
    if kind == "AliasEvent":
        return YamlNode("alias", event.anchor, *place)
    if kind not in {"SequenceEndEvent", "MappingEndEvent"}:
        return None
    start, inside = opened.pop()
    table = kind == "MappingEndEvent"
    value = list(zip(inside[::2], inside[1::2], strict=True)) if table else inside
    return YamlNode("table" if table else "list", value, _place(start.start_mark), place[1], anchor=start.anchor or "")


def _place(mark: Any) -> Place:  # noqa: ANN401 -- as above
    return Place(mark.index, mark.line + 1, mark.column + 1)
