"""YAML text -> nodes that know their line and column, or every reason why it is none.

Scalars stay the text that was written: `on`, `no`, `1.10` and `0.5%` are read by whoever knows what is expected,
so that no word of a newsroom's list turns into a boolean or a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from newslint.model import Failure, Position
from newslint.record import field, record
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    from newslint.notation.yaml_node import YamlNode

Plain = Any
"""What a node holds, without places: `str | None | list[Plain] | dict[str, Plain]`."""

_START = Position(1, 1)
TOLD = 50
"""How many mistakes of one file are told."""


class Mistake(NamedTuple):
    """What is wrong in a file, and where."""

    path: str
    place: Position
    message: str

    def __str__(self) -> str:
        """As editors and terminals know it: `file:line:column: what is wrong (what is allowed)`."""
        return f"{self.path}:{self.place.line}:{self.place.column}: {self.message}"

    def failure(self, rule: str | None = None) -> Failure:
        """The same as a failure of the run."""
        return Failure(self.path, str(self), rule)


@record
class Node:
    """A scalar (`value` is its text, None for an empty one), a list of nodes or a table of nodes.

    `keys` holds the place of each key of a table.
    """

    value: str | Sequence[Node] | Mapping[str, Node] | None = None
    place: Position = _START
    keys: Mapping[str, Position] = field(default_factory=dict)

    @property
    def table(self) -> Mapping[str, Node]:
        """The entries of a table; none for any other node."""
        return self.value if isinstance(self.value, Mapping) else {}

    @property
    def items(self) -> Sequence[Node]:
        """The items of a list; none for any other node."""
        return self.value if isinstance(self.value, Sequence) and not isinstance(self.value, str) else ()

    @property
    def shape(self) -> str:
        """What the node is, for a message: `text`, `a list`, `a mapping`, `nothing`."""
        if self.value is None:
            return "nothing"
        if isinstance(self.value, str):
            return "text"
        return "a mapping" if isinstance(self.value, Mapping) else "a list"

    def plain(self) -> Plain:
        """The same without places."""
        if isinstance(self.value, Mapping):
            return {key: node.plain() for key, node in self.value.items()}
        return (
            self.value if self.value is None or isinstance(self.value, str) else [node.plain() for node in self.value]
        )

    def at(self, *path: str | int, key: bool = False) -> Position:
        """Where the value under a path of keys and indexes stands (or its key); the nearest that exists, if it does not."""
        if not path:
            return self.place
        first, rest = path[0], path[1:]
        below = self.table.get(first) if isinstance(first, str) else next(iter(self.items[first : first + 1]), None)
        if below is None:
            return self.place
        return self.keys[str(first)] if key and not rest and isinstance(first, str) else below.at(*rest, key=key)


def read(
    text: str, path: str, *, most: int | None = None, lenient: bool = False
) -> tuple[Node | None, tuple[Mistake, ...]]:
    """The outline of a YAML text (None where it is not read or holds nothing) and its mistakes.

    A key that stands twice is a mistake and counts the first time (to be `lenient`: is none, and counts the last time); an
    anchor or alias is one too. A text of more than `most` values is not read.
    """
    # not needed where what is read was kept
    from newslint.notation import MOST, NotationError, yaml_node  # noqa: PLC0415 -- as said above

    try:
        root = yaml_node.compose(text, most=most or MOST, lenient=lenient)
    except NotationError as error:
        return None, (Mistake(path, _place_of(text, error.offset), str(error)),)
    if root is None:
        return None, (Mistake(path, _START, "the file holds nothing"),)
    mistakes: list[Mistake] = []
    return _Reader(path, mistakes, lenient=lenient).node(root), tuple(mistakes)


def listed(mistakes: Iterable[Mistake]) -> tuple[Mistake, ...]:
    """The mistakes of a file, each once, as they stand in it; of very many the first, and how many more there are."""
    every = sorted(dict.fromkeys(mistakes), key=lambda mistake: mistake.place)
    if len(every) <= TOLD:
        return tuple(every)
    path, place, _ = every[TOLD]
    return (*every[:TOLD], Mistake(path, place, f"and {len(every) - TOLD} mistakes more, from here on"))


def _place_of(text: str, offset: int) -> Position:
    """Where a character stands."""
    before = text[:offset]
    return Position(before.count("\n") + 1, len(before) - before.rfind("\n"))


class _Reader:
    """Makes nodes of ours of those that YAML has."""

    def __init__(self, path: str, mistakes: list[Mistake], *, lenient: bool) -> None:
        self._path, self._mistakes, self._lenient = path, mistakes, lenient

    def node(self, raw: YamlNode) -> Node:
        """A node as YAML has it as one of ours."""
        place = Position(raw.start.line, raw.start.column)
        if raw.anchor or raw.shape == "alias":
            called = raw.anchor or raw.value
            self._say(place, f"anchors and aliases ({called}) are not read; write the value out")
            return Node(None, place)
        if raw.shape == "scalar":
            return Node(None if raw.plain and raw.value.lower() in {"", "~", "null"} else raw.value, place)
        if raw.shape == "list":
            return Node([self.node(item) for item in raw.value], place)
        return self._table(raw.value, place)

    def _table(self, pairs: Sequence[tuple[YamlNode, YamlNode]], place: Position) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Position] = {}
        for raw_key, raw_value in pairs:
            key, value = self.node(raw_key), self.node(raw_value)
            word = key.value if isinstance(key.value, str) else ""
            if not isinstance(key.value, str):
                self._say(key.place, f"a key must be a word, not {key.shape}")
            elif word in entries and not self._lenient:
                self._say(key.place, f"{word} stands twice (the first is in line {keys[word].line})")
            else:
                entries[word], keys[word] = value, key.place
        return Node(entries, place, keys)

    def _say(self, place: Position, message: str) -> None:
        self._mistakes.append(Mistake(self._path, place, message))


def frozen(node: Node) -> Any:  # noqa: ANN401 -- JSON
    """The node as JSON values, to be kept."""
    if isinstance(node.value, Mapping):
        return {"at": node.place, "table": [[key, node.keys[key], frozen(one)] for key, one in node.value.items()]}
    text = node.value is None or isinstance(node.value, str)
    return {"at": node.place, "value": node.value if text else [frozen(one) for one in node.items]}


def thawed(data: Any) -> Node:  # noqa: ANN401 -- JSON
    """The node that was `frozen`."""
    place = Position(*data["at"])
    if "table" in data:
        table = {key: thawed(one) for key, _, one in data["table"]}
        return Node(table, place, {key: Position(*at) for key, at, _ in data["table"]})
    value = data["value"]
    return Node([thawed(one) for one in value] if isinstance(value, list) else value, place)
