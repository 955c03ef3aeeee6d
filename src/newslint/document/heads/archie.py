"""ArchieML -> its values as archieml.org defines them, each text with the stretches of the source that it is made of."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, TypeAlias

from newslint import compiled
from newslint.model import Span
from newslint.notation import DEPTH, NotationError, too_deep
from newslint.record import field, record
from newslint.tuples import NamedTuple

Values: TypeAlias = dict[str, Any]
"""A table: of texts, lists and tables."""


class Text:
    """A text, and the stretches of the source that make it; white space behind it is no part of it."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    def read(self, source: str) -> str:
        """What it says."""
        return "".join(source[slice(*span)] for span in self.spans).rstrip()


@record(eq=False)
class _Level:
    """What a bracket opened: a list or a table, whether all copy in it counts (`free`), and what stood around it."""

    around: Values
    items: list[Any] | None = None
    free: bool = False
    state: dict[str, str] = field(default_factory=dict)


class Story(NamedTuple):
    """The values of a text, where it says that the rest is not read (`:ignore`), or its end, and the lines before that which are no value."""

    values: Values
    end: int
    dropped: tuple[Span, ...]


def read(source: str) -> Story:
    """What a text holds. Raises NotationError for tables in each other that go too deep."""
    reader = _Reader(source)
    return Story(reader.values, reader.end, tuple(reader.dropped))


def plain(value: Any, source: str) -> Any:  # noqa: ANN401 -- whatever it holds
    """Values without their places."""
    if isinstance(value, Text):
        return value.read(source)
    if isinstance(value, dict):
        return {key: plain(held, source) for key, held in value.items()}
    return [plain(held, source) for held in value] if isinstance(value, list) else value


class _Reader:
    """Line by line, as the program that defines the format does it."""

    def __init__(self, source: str) -> None:
        self.values: Values = {}
        self.end = len(source)
        self._source = source
        self._scope = self.values
        self._stack: list[_Level] = []
        self._text: Text | None = None
        self._buffer: list[Span] = []
        self._skipping = False
        self.dropped: list[Span] = []
        for line in _line().finditer(source):
            if self._done(line):
                self.end = line.start()
                break
        self._flush()

    def _done(self, line: re.Match[str]) -> bool:
        """Take a line, and tell whether it is the last one."""
        words, level = line[0], self._stack[-1] if self._stack else None
        if (command := _command().match(words)) and (not self._skipping or command[1].lower() in {"endskip", "ignore"}):
            return self._told(command[1].lower())
        if self._skipping:
            return False
        simple = level is not None and level.state.get("sort") == "simple"
        if (key := _key().match(words)) and not simple:
            self._keyed(key[1], Span(line.start() + key.end(), line.end()), line.start())
        elif (item := _item().match(words)) and level and self._lists(level):
            level.state["sort"] = "simple"
            self._begin(Span(line.start() + item.end(), line.end()))
            level.items.append(self._text)  # type: ignore[union-attr]  # it is a list
        elif bracket := _bracket().match(words):
            self._bracketed(bracket, line.start())
        elif level and level.free and level.items is not None and words.strip():
            level.items.append({"type": "text", "value": self._stretch(Span(*line.span()))})
        else:
            self._buffer.append(Span(*line.span()))
        return False

    @staticmethod
    def _lists(level: _Level) -> bool:
        """Whether a bullet is an item here."""
        return level.items is not None and not level.free and level.state.get("sort") != "complex"

    def _told(self, command: str) -> bool:
        """Do what a command says; `:ignore` ends it all."""
        if command == "end" and self._text is not None:
            self._text.spans += self._unescaped()
            self._buffer = []
        if command in {"skip", "endskip"}:
            self._skipping = command == "skip"
        self._flush()
        return command == "ignore"

    def _unescaped(self) -> list[Span]:
        """The lines behind a value, without the backslash that a line may begin with."""
        spans: list[Span] = []
        for start, end in self._buffer:
            found = _escape().match(self._source, start, end)
            spans += [Span(start, found.end() - 1), Span(found.end(), end)] if found else [Span(start, end)]
        return spans

    def _flush(self) -> None:
        """End a value; what stands behind it without an end is left out."""
        self.dropped += (span for span in self._buffer if self._source[slice(*span)].strip())
        self._text = None
        self._buffer = []

    def _stretch(self, span: Span) -> Text:
        """A text of what stands at a place, without the white space around it."""
        written = self._source[slice(*span)]
        text, start = Text(), span.start + len(written) - len(written.lstrip())
        text.spans.append(Span(start, max(start, span.start + len(written.rstrip()))))
        return text

    def _begin(self, span: Span) -> None:
        """Begin a value, which may go on in the lines that follow up to `:end`."""
        self._text = self._stretch(span)
        self._buffer = [Span(self._text.spans[-1].end, span.end)]

    def _keyed(self, key: str, value: Span, at: int) -> None:
        """A key and its value."""
        self._flush()
        self._next(key)
        free = bool(self._stack) and self._stack[-1].free
        self._begin(value)
        path = ["value"] if free else key.split(".")
        _inside(self._scope, path[:-1], at)[path[-1]] = self._text

    def _next(self, key: str) -> None:
        """In a list, begin the next table where the first key of the one before comes again; where all copy counts each is one."""
        level = self._stack[-1] if self._stack else None
        if level is None or level.items is None or level.state.get("sort") == "simple":
            return
        if level.free:
            self._scope = {"type": key}
            level.items.append(self._scope)
            return
        level.state["sort"] = "complex"
        if level.state.setdefault("first", key) == key:
            self._scope = {}
            level.items.append(self._scope)

    def _bracketed(self, bracket: re.Match[str], at: int) -> None:
        """The beginning or the end of a list or a table."""
        self._flush()
        sort, flags, key = bracket.groups()
        if not key:
            self._scope = self._stack.pop().around if self._stack else self.values
            return
        nested, free, keyed = "." in flags, bool(self._stack) and self._stack[-1].free, self.values
        if nested:
            self._next(key)
            keyed = self._scope if self._stack else self.values
        else:
            self._scope, self._stack = self.values, []
        if len(self._stack) >= DEPTH:
            raise NotationError(at, too_deep())
        around, path = self._scope, key.split(".")
        if free:  # where all copy counts a key is a word as it stands
            path = ["value"] if nested else [key]
        keyed = _inside(keyed, path[:-1], at)
        if sort == "[":
            items: list[Any] = []
            keyed[path[-1]] = items
            self._stack.append(_Level(around, items, "+" in flags))
            return
        if not isinstance(keyed.get(path[-1]), dict):
            keyed[path[-1]] = {}
        self._scope = keyed[path[-1]]
        self._stack.append(_Level(around if nested else self.values))


def _inside(scope: Values, path: list[str], at: int) -> Values:
    """The table that some keys lead to; what is none becomes one."""
    if len(path) > DEPTH:
        raise NotationError(at, too_deep())
    for key in path:
        if not isinstance(scope.get(key), dict):
            scope[key] = {}
        scope = scope[key]
    return scope


_LETTER = r"[A-Za-z0-9_\-\u0080-\U0010ffff]"
_BLANK = r"[^\S\r\n]"
_INDENT = rf"(?<!{_BLANK}){_BLANK}*"
"""The blanks that a line begins with: looked at once, wherever a search may begin."""


@cache
def _line() -> re.Pattern[str]:
    """A line with its end."""
    return compiled.pattern(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")


@cache
def _command() -> re.Pattern[str]:
    """A command."""
    return compiled.pattern(_INDENT + r":[ \t]*(endskip|ignore|skip|end)", re.IGNORECASE)


@cache
def _key() -> re.Pattern[str]:
    """A key, up to its value."""
    return compiled.pattern(rf"{_INDENT}(?<!\S)({_LETTER}(?:[.]*{_LETTER})*)[ \t]*:[ \t]*")


@cache
def _item() -> re.Pattern[str]:
    """A bullet."""
    return compiled.pattern(_INDENT + r"\*[ \t]*")


@cache
def _bracket() -> re.Pattern[str]:
    """What opens a list or a table, or closes one."""
    return compiled.pattern(
        rf"{_INDENT}([\[{{])[ \t]*(?![ \t])([+.]*)(?![+.])[ \t]*(?![ \t])((?:{_LETTER}|\.)*)(?!{_LETTER}|\.)[ \t]*[\]}}]"
    )


@cache
def _escape() -> re.Pattern[str]:
    """A backslash that begins a line."""
    return compiled.pattern(_INDENT + r"\\")
