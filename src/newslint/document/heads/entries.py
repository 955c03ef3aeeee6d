"""YAML that its parser refuses -> the pairs of keys and values of each entry that can be read alone, and what is odd in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise

from newslint import compiled
from newslint.document import Odd
from newslint.model import Span
from newslint.notation import MalformedError, NotationError
from newslint.notation.yaml_node import Place, YamlNode, compose

Pair = tuple[YamlNode, YamlNode]
Pairs = list[Pair]
MOST = 500
"""Entries that are read alone: each costs a parser."""
_DEEPEST = 3
"""Blocks in each other that are cut into entries."""
_MARKS = "\"'"
_SET_IN = 80
"""Spaces before a key, or before its value."""


def read(content: str, odd: list[Odd], *, most: int) -> Pairs:
    """The pairs of a table, as far as it can be read; what is odd is put aside.

    Raises NotationError for what goes beyond bounds, MalformedError where there is no entry at all.
    """
    try:
        return _composed(content, most)
    except MalformedError as error:
        refused = error
    bare = content.replace("\t", " ")
    if content[refused.offset : refused.offset + 1] == "\t":
        odd.append(Odd(Span(refused.offset, refused.offset + 1), "tab"))
        try:
            return _composed(bare, most)
        except MalformedError as error:
            refused = error
    pairs = list(_each(bare, Span(0, len(bare)), odd, 0))
    if not pairs:
        raise refused
    return pairs


def _composed(content: str, most: int) -> Pairs:
    """The pairs of a text that the parser takes as a whole."""
    root = compose(content, most=most)
    if root is None:
        return []
    if root.shape != "table":
        raise NotationError(0, "the front matter is not a mapping of keys to values")
    pairs: Pairs = root.value
    return pairs


def _each(content: str, within: Span, odd: list[Odd], depth: int) -> Iterator[Pair]:
    """The pairs of the entries of a block, each parsed alone."""
    lines = list(islice(_entry().finditer(content, *within), MOST + 1))
    if len(lines) > MOST:
        raise NotationError(lines[-1].start(), f"not YAML, and more than {MOST} lines of it")
    starts = [line.start() for line in lines if line["margin"] == lines[0]["margin"]]
    for start, end in pairwise((*starts, within.end)):
        yield from _alone(content, Span(start, end), odd, depth)


def _alone(content: str, entry: Span, odd: list[Odd], depth: int) -> Iterator[Pair]:
    """The pairs of one entry: what the parser takes it for, else what its lines say."""
    try:
        root = compose(content[entry.start : entry.end])
    except MalformedError:
        yield from _stated(content, entry, odd, depth)
        return
    if root and root.shape == "table":
        yield from ((_moved(key, entry.start), _moved(value, entry.start)) for key, value in root.value)


def _stated(content: str, entry: Span, odd: list[Odd], depth: int) -> Iterator[Pair]:
    """A key and the text behind it, or the entries of the block under it."""
    line = _line().match(content, entry.start, entry.end)
    if line is None:
        return
    key = YamlNode("scalar", line["key"].strip("\"'"), *_places(*line.span("key")))
    if line["value"]:
        yield key, behind(line, odd)
    elif depth < _DEEPEST and (block := _block(content, Span(line.end(), entry.end), odd, depth + 1)):
        yield key, block
    else:
        odd.append(Odd(Span(*line.span("key")), "block", key.value))


def _block(content: str, within: Span, odd: list[Odd], depth: int) -> YamlNode | None:
    """The entries of a block, or of each item of a list; None where there are none."""
    items = list(islice(_item().finditer(content, *within), MOST))
    if not items or items[0].start() != _first().match(content, *within).end():  # type: ignore[union-attr]  # it matches nothing too
        pairs = list(_each(content, within, odd, depth))
        return YamlNode("table", pairs, *_places(*within)) if pairs else None
    starts = [item.start() for item in items if item["margin"] == items[0]["margin"]]
    bare = content[: within.start] + _item().sub(r"\g<margin> ", content[within.start : within.end])
    spans = [Span(start, end) for start, end in pairwise((*starts, within.end))]
    held = [
        YamlNode("table", pairs, *_places(*span)) for span in spans if (pairs := list(_each(bare, span, odd, depth)))
    ]
    return YamlNode("list", held, *_places(*within)) if held else None


def behind(line: re.Match[str], odd: list[Odd]) -> YamlNode:
    """The text behind a key, without the quotation mark before it and, where it is closed at the end, the one behind it."""
    value = line["value"].rstrip()
    start, end = line.start("value"), line.start("value") + len(value)
    mark = value[0] if value[0] in _MARKS else ""
    closed = len(value) > 1 and value.endswith(mark)
    lonely = mark not in value[1:]
    odd.append(Odd(Span(start, end), "quote" if lonely else "value", line["key"].strip(_MARKS)))
    if mark and (closed or lonely):
        start, end = start + 1, end - closed
    return YamlNode("scalar", line.string[start:end], *_places(start, end), plain=not mark)


def _moved(node: YamlNode, by: int) -> YamlNode:
    """A node of a part of the text, at its places in the whole."""
    value = node.value
    if node.shape == "table":
        value = [(_moved(key, by), _moved(held, by)) for key, held in value]
    elif node.shape == "list":
        value = [_moved(held, by) for held in value]
    start, end = _places(node.start.offset + by, node.end.offset + by)
    return node._replace(value=value, start=start, end=end)


def _places(start: int, end: int) -> tuple[Place, Place]:
    """Two places of which nobody asks for the line."""
    return Place(start, 0, 0), Place(end, 0, 0)


_KEY = r"""(?:"[^"\n]{1,60}"|'[^'\n]{1,60}'|[^\W\d][^:\n#]{0,60})"""


@cache
def _entry() -> re.Pattern[str]:
    """The beginning of a line that gives a key its value."""
    return compiled.pattern(rf"^(?P<margin> {{0,{_SET_IN}}}){_KEY}:(?=\s|\Z)", re.MULTILINE)


@cache
def _item() -> re.Pattern[str]:
    """The sign of an item of a list, with what stands before it on its line."""
    return compiled.pattern(rf"^(?P<margin> {{0,{_SET_IN}}})-(?= )", re.MULTILINE)


@cache
def _first() -> re.Pattern[str]:
    """What stands before the first line of a block: the rest of its key's line."""
    return compiled.pattern(r"[^\n]*\n?")


@cache
def _line() -> re.Pattern[str]:
    """A key and what stands behind it, up to a remark, or up to the end of the lines that are set in under it."""
    value = r"[^\s#|>&!\[{](?:[^\n#]|(?<! )#)*(?:\n +[^\s#-][^\n]*)*"
    return compiled.pattern(rf" {{0,{_SET_IN}}}(?P<key>{_KEY}): {{0,{_SET_IN}}}(?P<value>{value})?")
