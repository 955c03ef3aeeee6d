"""TOML that its parser refuses -> the same without the entries that break its rules, the texts in them, and what is odd in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise
from typing import Any

from newslint import compiled
from newslint.document import Odd
from newslint.document.heads.entries import MOST, behind
from newslint.document.heads.head import Value, instant
from newslint.model import Span
from newslint.notation import MalformedError, NotationError, toml_value
from newslint.tuples import NamedTuple


class Mended(NamedTuple):
    """TOML with blanks for what its parser refuses; the `texts` that stand there each behind a key, and what is `odd` there."""

    content: str
    texts: list[Value]
    odd: list[Odd]


def mended(content: str, base: int) -> Mended:
    """What can be read of TOML that begins at `base` of a text, entry by entry.

    Raises NotationError where it has too many.
    """
    starts = [entry.start() for entry in islice(_entry().finditer(content), MOST + 1)]
    if len(starts) > MOST:
        raise NotationError(starts[-1], f"not TOML, and more than {MOST} lines of it")
    reader = _Reader(content, base)
    kept = (reader.kept(Span(start, end)) for start, end in pairwise((0, *starts, len(content))))
    return Mended("".join(kept), reader.texts, reader.odd)


class _Reader:
    """The entries one after the other, each parsed alone, under the table that they stand in."""

    def __init__(self, content: str, base: int) -> None:
        self.texts: list[Value] = []
        self.odd: list[Odd] = []
        self._content, self._base = content, base
        self._table: tuple[str, ...] = ()
        self._keys = set[tuple[str, ...]]()

    def kept(self, entry: Span) -> str:
        """An entry as it is, blanks where it cannot be read, or stands there for the second time."""
        written = self._content[slice(*entry)]
        try:
            path = tuple(_path(toml_value.loads(written)))
        except MalformedError:
            self._stated(entry)
            return _visible().sub(" ", written)
        if written.lstrip().startswith("["):
            self._table, self._keys = path, set()
        elif path in self._keys:
            key = _line().match(self._content, *entry)
            self._notice(Odd(Span(*key.span("key")), "twice", path[-1]) if key else None)
            return _visible().sub(" ", written)
        elif path:
            self._keys.add(path)
        return written

    def _stated(self, entry: Span) -> None:
        """The text behind a key; a day that does not exist is told elsewhere."""
        line = _line().match(self._content, *entry)
        if line is None or not line["value"]:
            self._notice(Odd(Span(*line.span("key")), "block", line["key"]) if line else None)
            return
        odd: list[Odd] = []
        text = behind(line, odd)
        start, end = (self._base + place.offset for place in (text.start, text.end))
        self.texts.append(Value((*self._table, line["key"].strip("\"'")), text.value, start, end))
        self._notice(None if _is_no_day(text.value) else odd[0])

    def _notice(self, odd: Odd | None) -> None:
        """Put aside what is odd, at its place in the whole text."""
        if odd:
            start, end = odd.span
            self.odd.append(odd._replace(span=Span(self._base + start, self._base + end)))


def _path(table: dict[str, Any]) -> Iterator[str]:
    """The keys that lead to the value of an entry."""
    held: Any = table
    while held:
        if isinstance(held, list):
            held = held[0]
            continue
        if not isinstance(held, dict):
            return
        key = next(iter(held))
        yield key
        held = held[key]


def _is_no_day(text: str) -> bool:
    """Whether a text is written like a day that no calendar has."""
    try:
        instant(text)
    except ValueError:
        return True
    return False


_KEY = r"""(?:"[^"\n]{1,60}"|'[^'\n]{1,60}'|[\w-][\w.-]{0,60})"""


@cache
def _entry() -> re.Pattern[str]:
    """The beginning of an entry, or the head of a table."""
    return compiled.pattern(
        rf"^[ \t]{{0,80}}(?:{_KEY}[ \t]{{0,80}}=|\[\[?{_KEY}\]\]?[ \t]{{0,80}}(?:#[^\n]*)?$)", re.MULTILINE
    )


@cache
def _line() -> re.Pattern[str]:
    """A key and what stands behind it on its line, up to a remark."""
    return compiled.pattern(
        rf"[ \t]{{0,80}}(?P<key>{_KEY})[ \t]{{0,80}}=[ \t]{{0,80}}(?P<value>[^\s#\[{{](?:[^\n#]|(?<![ \t])#)*)?"
    )


@cache
def _visible() -> re.Pattern[str]:
    """A character that ends no line."""
    return compiled.pattern(r"[^\r\n]")
