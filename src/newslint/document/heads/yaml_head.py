"""YAML front matter -> its values, and the texts among them, as far as it can be read.

What an alias or a merge key would add is not made, but said; what is odd is put aside.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from newslint import compiled
from newslint.document import Odd
from newslint.document.heads import entries
from newslint.document.heads.entries import Pairs
from newslint.document.heads.head import FrontMatterError, Head, Value, instant
from newslint.model import Span
from newslint.notation.yaml_node import Place, YamlNode

MOST = 5_000
"""Values of the front matter of one story."""
_TOLD = 20
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
"""Words that YAML takes for something else."""


def read(content: str, base: int, *, most: int = MOST) -> Head:
    """The values of YAML 1.2 that begins at `base`.

    Raises NotationError where nothing of it can be read.
    """
    content = content.replace("\r\n", " \n").replace("\r", "\n")
    reader = _Reader(content, base)
    meta = reader.table(entries.read(content, reader.odd, most=most), ())
    told = sorted(reader.odd)[:_TOLD]
    odd = (Odd(Span(base + span.start, base + span.end), what, word) for span, what, word in told)
    return Head(meta, tuple(reader.values), tuple(reader.unread), tuple(odd))


class _Reader:
    """Makes values of nodes, one after the other as they are written, so that an alias knows what stands before it."""

    def __init__(self, content: str, base: int) -> None:
        self.content, self.base = content, base
        self.values: list[Value] = []
        self.unread: list[FrontMatterError] = []
        self.odd: list[Odd] = []
        self._named: dict[str, YamlNode] = {}

    def table(self, pairs: Pairs, path: tuple[str, ...]) -> dict[str, Any]:
        """The entries of a table by their keys, which are text whatever they look like."""
        entries: dict[str, Any] = {}
        for key, node in pairs:
            word = str(key.value) if key.shape == "scalar" else ""
            if word == "<<":
                self._leave(key.start, "a merge key (<<) is not read; write its keys out")
            elif word in entries:
                self._notice(key, "twice", word)
            value = self._value((*path, word or "?"), node)
            entries.setdefault(word, value)
        return entries

    def _value(self, path: tuple[str, ...], node: YamlNode) -> Any:  # noqa: ANN401 -- what YAML holds
        """What a node holds; each text in it is a value under the keys that lead to it."""
        if node.anchor:
            self._named[node.anchor] = node
        if node.shape == "table":
            return self.table(node.value, path)
        if node.shape == "list":
            return [self._value((*path, ""), item) for item in node.value]
        return self._scalar(path, node)

    def _scalar(self, path: tuple[str, ...], node: YamlNode) -> Any:  # noqa: ANN401 -- likewise
        """What a scalar holds, or that which an alias calls; of a list or table that an alias calls, nothing: it was read where it stands."""
        meant = self._named.get(node.value) if node.shape == "alias" else node
        if meant is None:
            self._notice(node, "alias", node.value)
        if meant is None or meant.shape != "scalar":
            return None
        value = _typed(meant.value) if meant.plain else meant.value
        if isinstance(value, str):
            start = _properties().match(self.content, meant.start.offset).end()  # type: ignore[union-attr]  # it matches nothing too
            self.values.append(Value(path, value, self.base + start, self.base + meant.end.offset))
        return value

    def _notice(self, node: YamlNode, what: str, word: str) -> None:
        """Put aside what is odd in a node."""
        self.odd.append(Odd(Span(node.start.offset, node.end.offset), what, word))

    def _leave(self, at: Place, message: str) -> None:
        """Say what is not read; nobody needs it said a thousand times."""
        if len(self.unread) < _TOLD:
            self.unread.append(FrontMatterError(self.base + at.offset, message))


def _typed(text: str) -> Any:  # noqa: ANN401 -- likewise
    """What YAML takes a word without quotation marks for; a day that no calendar has is text."""
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _number().fullmatch(text):
        return _numeric(text)
    try:
        return instant(text) or text
    except ValueError:
        return text


@cache
def _properties() -> re.Pattern[str]:
    """The name and the tag that may stand before a value."""
    return compiled.pattern(r"(?:[&!]\S{0,100}\s+){0,2}")


@cache
def _number() -> re.Pattern[str]:
    """What YAML takes for a number."""
    whole, broken = r"0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*", r"[0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+"
    return compiled.pattern(
        rf"[-+]?(?:(?:{whole})|(?:{broken})(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)"
    )


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
