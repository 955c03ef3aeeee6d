"""The head of a Markdown file (YAML, TOML or JSON) -> plain values, and blocks of the fields that are copy."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from newslint.document import Block, Prose, Unread
from newslint.document.concealed import told
from newslint.document.heads.head import FIELDS, FrontMatterError, Head, Value, instant
from newslint.document.origin import Piece, joined
from newslint.document.running import running
from newslint.model import Failure, Source
from newslint.notation import NotationError

LONGEST = 100_000
"""Front matter longer than this (in code points) is not read: parsing it would take seconds."""


_HEAD = 200
"""Characters that are looked at to tell front matter that is never closed from a story under a rule."""


class Fence(NamedTuple):
    """Front matter in a text: its language, where its content begins and ends, and where the copy begins."""

    language: str
    start: int
    end: int
    copy: int


@cache
def _opening() -> re.Pattern[str]:
    """The first line of front matter."""
    return re.compile(r"(---|\+\+\+)(json|yaml|toml)?[ \t]*(?:\r\n?|\n)")


@cache
def _closing(mark: str) -> re.Pattern[str]:
    """The line that ends front matter; that of YAML may also be three full stops."""
    ends = r"(?:---|\.\.\.)" if mark == "---" else re.escape(mark)
    return re.compile(rf"^{ends}[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)


def fence(text: str) -> Fence | None:
    """Where a text's front matter stands, if it begins with one.

    Raises FrontMatterError where it begins like front matter and never ends.
    """
    found = _opening().match(text)
    if found is None:
        return None
    mark, language = found[1], found[2] or ("toml" if found[1] == "+++" else "yaml")
    close = _closing(mark).search(text, found.end())
    head = text[found.end() : close.start() if close else found.end() + _HEAD]
    if language == "yaml" and head.strip() and not _key().search(head):
        return None
    if close is None:
        raise FrontMatterError(0, f"the front matter that begins here has no closing {mark} line")
    return Fence(language, found.end(), close.start(), close.end())


@cache
def _key() -> re.Pattern[str]:
    """A line that gives a key its value."""
    return re.compile(r"""^[\w"'][^:\n]{0,60}:(?:\s|\Z)""", re.MULTILINE)


class FrontMatter(NamedTuple):
    """The values of front matter, the blocks of its titles and descriptions, what cannot be read, and what else reads like copy."""

    meta: Mapping[str, Any]
    blocks: tuple[Block, ...] = ()
    failed: tuple[FrontMatterError, ...] = ()
    unread: tuple[Unread, ...] = ()


def of(text: str) -> tuple[FrontMatter, int]:
    """The front matter that a text begins with, as far as it can be read, and where its copy begins."""
    head, start = FrontMatter({}), 0
    try:
        if found := fence(text):
            start = found.copy
            head = read(text, found)
    except FrontMatterError as error:
        head = head._replace(failed=(error,))
    return head, start


def failures(source: Source, head: FrontMatter) -> tuple[Failure, ...]:
    """What of some front matter is not read, as failures of the run."""
    return tuple(_failure(source, error) for error in head.failed)


def _failure(source: Source, error: FrontMatterError) -> Failure:
    """What is not read, with its place."""
    line, column = source.position(min(error.offset, len(source.text)))
    return Failure(source.path, f"{line}:{column}: front matter not read: {error}")


def read(text: str, at: Fence) -> FrontMatter:
    """What stands in front matter.

    Raises FrontMatterError where it does not parse.
    """
    if at.end - at.start > LONGEST:
        raise FrontMatterError(at.start, f"the front matter is longer than {LONGEST} characters")
    try:
        meta, values, unread = _head(text, at)
    except NotationError as error:
        raise FrontMatterError(at.start + error.offset, str(error)) from error
    meta = {key: _dated(value) if key.lower() not in FIELDS else value for key, value in meta.items()}
    once = {value.start: value for value in reversed(values) if value.key.lower() in FIELDS and value.text.strip()}
    blocks = [
        Block(FIELDS[value.key.lower()], _prose(text, value), field=value.key) for _, value in sorted(once.items())
    ]
    others = (value for value in values if value.start not in once and _is_copy(text, value, at))
    parts = [(_prose(text, value), running(value.text)) for value in others]
    return FrontMatter(meta, tuple(blocks), unread, tuple(told(parts, "head", read=False, doubt=1)))


_FIGURES = 2
"""Figures that copy has at least where it is told of: captions and what readers wrote stand in many a head, and have fewer."""


@cache
def _figure() -> re.Pattern[str]:
    """A figure, and none in a name or an address."""
    return re.compile(r"""(?<![^\s("'“‘$€£¥])[0-9]+(?:[.,][0-9]+)*""")


def _is_copy(text: str, value: Value, at: Fence) -> bool:
    """Whether a value holds figures to compare, reads like copy, and does not stand in the story again."""
    figures = len(_figure().findall(value.text))
    return figures >= _FIGURES and running(value.text) > 0 and text.find(value.text.strip(), at.copy) < 0


def _head(text: str, at: Fence) -> Head:
    """What the reader of its language makes of front matter."""
    if at.language != "yaml":
        from newslint.document.heads import assigned  # noqa: PLC0415 -- loaded only for stories that have it

        return assigned.read(text, at.start, at.end, at.language)
    if plain := _plain_lines(text, at):
        return plain
    from newslint.document.heads import yaml_head  # noqa: PLC0415 -- likewise

    return yaml_head.read(text[at.start : at.end], at.start)


def _dated(value: object) -> object:
    """A text that is a date or a moment as `date` or `datetime`; anything else as it is."""
    try:
        return (instant(value) if isinstance(value, str) else None) or value
    except ValueError:
        return value


_NOT_TEXT = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))
"""Words that some YAML takes for something else."""


@cache
def _plain() -> re.Pattern[str]:
    """A line whose value YAML takes for a date, or for text as it stands: most front matter holds no other."""
    return re.compile(
        r"(?P<key>[A-Za-z][A-Za-z_]{0,40}): (?:(?P<date>\d{4}-\d\d-\d\d)|(?P<text>[A-Z][a-z]+(?: [A-Za-z]+){1,99}))(?:\n|\Z)"
    )


def _plain_lines(text: str, at: Fence) -> Head | None:
    """Front matter of plain lines, read in a hundredth of the time; None where it holds anything else, or a key twice."""
    meta: dict[str, Any] = {}
    values, place = [], at.start
    while place < at.end:
        found = _plain().match(text, place, at.end)
        if found is None or found["key"] in meta or found["key"].lower() in _NOT_TEXT:
            return None
        key, place = found["key"], found.end()
        try:
            meta[key] = found["text"] or dt.date.fromisoformat(found["date"])
        except ValueError:
            return None
        if found["text"]:
            values.append(Value(key, found["text"], *found.span("text")))
    return Head(meta, tuple(values))


def _prose(text: str, value: Value) -> Prose:
    """A value as prose: word by word where it is written as it reads, a word with escapes as a whole."""
    return Prose(*joined(_words(text, value)))


def _words(text: str, value: Value) -> Iterator[Piece]:
    """The words of a value and the spaces between them, each with its place."""
    cursor, last, first = value.start, value.start, True
    for word in value.text.split():
        at, end = _written(text, word, cursor, value.end)
        if not first:
            yield Piece(" ", last, at)
        yield Piece(word, at, end)
        cursor = last = end
        first = False


def _written(text: str, word: str, start: int, end: int) -> tuple[int, int]:
    """Where a word of a value is written, as it reads or with a format's escapes; else the next stretch without a space."""
    start = _lead().match(text, start, end).end()  # type: ignore[union-attr]  # the pattern matches nothing too
    for form in (word, word.replace("'", "''"), word.replace("\\", "\\\\").replace('"', '\\"')):
        if text.startswith(form, start, end):
            return start, start + len(form)
    found = _stretch().match(text, start, end)
    return found.span() if found else (start, start)


@cache
def _lead() -> re.Pattern[str]:
    """What may stand before a word of a value: white space, quotation marks, the sign of a block, a folded line end."""
    return re.compile(r"""(?:[|>][+-]?[1-9]?(?=\s)|["']{0,3})\s*(?:\\[\r\n]\s*){0,99}""")


@cache
def _stretch() -> re.Pattern[str]:
    """Characters up to the next space."""
    return re.compile(r"\S+")
