"""YAML front matter -> its values, and the texts among them; what an alias or a merge key would add is not made, but said."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from newslint.document.heads.head import FrontMatterError, Head, Value, instant
from newslint.notation import NotationError
from newslint.notation.yaml_node import Place, YamlNode, compose

MOST = 5_000
"""Values of the front matter of one story."""
_TOLD = 20
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
"""Words that YAML takes for something else."""

Pairs = list[tuple[YamlNode, YamlNode]]


def read(content: str, base: int) -> Head:
    """The values of YAML 1.2 front matter that begins at `base`.

    Raises NotationError where it does not parse.
    """
    content = content.replace("\r\n", " \n").replace("\r", "\n")
    root = compose(content, most=MOST)
    if root is None:
        return Head({})
    if root.shape != "table":
        raise NotationError(0, "the front matter is not a mapping of keys to values")
    reader = _Reader(content, base)
    return Head(reader.table(root.value), tuple(reader.values), tuple(reader.unread))


class _Reader:
    """Makes values of nodes, one after the other as they are written, so that an alias knows what stands before it."""

    def __init__(self, content: str, base: int) -> None:
        self.content, self.base = content, base
        self.values: list[Value] = []
        self.unread: list[FrontMatterError] = []
        self._named: dict[str, YamlNode] = {}

    def table(self, pairs: Pairs, *, texts: bool = True) -> dict[str, Any]:
        """The entries of a table by their keys, which are text whatever they look like."""
        entries: dict[str, Any] = {}
        for key, node in pairs:
            word = str(key.value) if key.shape == "scalar" else ""
            if word in entries:
                self._leave(key.start, f"{word} stands twice, and counts the first time")
            elif word == "<<":
                self._leave(key.start, "a merge key (<<) is not read; write its keys out")
            value = self._value(word, node, texts=texts)
            entries.setdefault(word, value)
        return entries

    def _value(self, key: str, node: YamlNode, *, texts: bool) -> Any:  # noqa: ANN401 -- what YAML holds
        """What a node holds; the texts of tables are values under their keys, those of lists and what is in them under none."""
        if node.anchor:
            self._named[node.anchor] = node
        if node.shape == "table":
            return self.table(node.value, texts=texts)
        if node.shape == "list":
            return [self._value(key, item, texts=False) for item in node.value]
        return self._scalar(key, node, texts=texts)

    def _scalar(self, key: str, node: YamlNode, *, texts: bool) -> Any:  # noqa: ANN401 -- likewise
        """What a scalar holds, or that which an alias calls; of a list or table that an alias calls, nothing: it was read where it stands."""
        meant = self._named.get(node.value) if node.shape == "alias" else node
        if meant is None:
            self._leave(node.start, f"the alias *{node.value} calls nothing that stands before it")
        if meant is None or meant.shape != "scalar":
            return None
        value = self._typed(meant) if meant.plain else meant.value
        if isinstance(value, str):
            start = _properties().match(self.content, meant.start.offset).end()  # type: ignore[union-attr]  # it matches nothing too
            self.values.append(Value(key if texts else "", value, self.base + start, self.base + meant.end.offset))
        return value

    def _typed(self, node: YamlNode) -> Any:  # noqa: ANN401 -- likewise
        """What YAML takes a word without quotation marks for."""
        text: str = node.value
        if text.lower() in _WORDS:
            return _WORDS[text.lower()]
        if _number().fullmatch(text):
            return _numeric(text)
        try:
            return instant(text) or text
        except ValueError:
            self._leave(node.start, f"{text} is no day that the calendar has")
            return None

    def _leave(self, at: Place, message: str) -> None:
        """Say what is not read; nobody needs it said a thousand times."""
        if len(self.unread) < _TOLD:
            self.unread.append(FrontMatterError(self.base + at.offset, message))


@cache
def _properties() -> re.Pattern[str]:
    """The name and the tag that may stand before a value."""
    return re.compile(r"(?:[&!]\S{0,100}\s+){0,2}")


@cache
def _number() -> re.Pattern[str]:
    """What YAML takes for a number."""
    whole, broken = r"0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*", r"[0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+"
    return re.compile(rf"[-+]?(?:(?:{whole})|(?:{broken})(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)")


def _numeric(text: str) -> int | float | None:
    """A number; None for one of more digits than Python reads."""
    bare = text.replace("_", "").lower()
    try:
        if bare.lstrip("+-").isdecimal():
            return int(bare)
        based = bare.lstrip("+-")[:2] in {"0b", "0o", "0x"}
        return int(bare, 0) if based else float(bare.replace(".inf", "inf").replace(".nan", "nan"))
    except ValueError:
        return None
