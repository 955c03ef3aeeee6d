"""The head of a Markdown file (YAML, TOML or JSON) -> plain values, and blocks of the fields that are copy."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.document import Block, Prose
from newslint.document.origin import Piece, joined

if TYPE_CHECKING:
    from ruamel.yaml import YAML

FIELDS: Mapping[str, str] = {
    "title": "headline", "headline": "headline", "description": "standfirst", "standfirst": "standfirst",
    "summary": "standfirst", "subtitle": "standfirst", "dek": "standfirst", "deck": "standfirst", "excerpt": "standfirst",
}  # fmt: skip
"""Front-matter keys whose text readers see, and the part it plays."""
LONGEST = 100_000
"""Front matter longer than this (in code points) is not read: parsing it would take seconds."""


_HEAD = 200
"""Characters that are looked at to tell front matter that is never closed from a story under a rule."""


class FrontMatterError(ValueError):
    """Front matter that does not parse: `offset` is where in the text, the message says why."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset


class Fence(NamedTuple):
    """Front matter in a text: its language, where its content begins and ends, and where the copy begins."""

    language: str
    start: int
    end: int
    copy: int


class _Value(NamedTuple):
    """A text in front matter: its key, its value and the stretch of the source that writes it."""

    key: str
    text: str
    start: int
    end: int


@cache
def _opening() -> re.Pattern[str]:
    """The first line of front matter."""
    return re.compile(r"(---|\+\+\+)(json|yaml|toml)?[ \t]*(?:\r\n?|\n)")


@cache
def _closing(mark: str) -> re.Pattern[str]:
    """The line that ends front matter."""
    return re.compile(rf"^{re.escape(mark)}[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)


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


def read(text: str, at: Fence) -> tuple[dict[str, Any], tuple[Block, ...]]:
    """The values of front matter, and the blocks that its titles and descriptions make, in source order.

    Raises FrontMatterError where it does not parse.
    """
    if at.end - at.start > LONGEST:
        raise FrontMatterError(at.start, f"the front matter is longer than {LONGEST} characters")
    meta, values = _READERS[at.language](text, at)
    meta = {key: _dated(value) if key.lower() not in FIELDS else value for key, value in meta.items()}
    blocks = [
        Block(FIELDS[value.key.lower()], _prose(text, value), field=value.key)
        for value in values
        if value.key.lower() in FIELDS and value.text.strip()
    ]
    return meta, tuple(blocks)


@cache
def _loader() -> YAML:
    """The YAML parser; making one costs more than reading a story's front matter."""
    from ruamel.yaml import YAML  # noqa: PLC0415 -- loaded only for stories that have front matter

    return YAML(typ="safe", pure=True)


@cache
def _instant() -> re.Pattern[str]:
    """A date, perhaps with a time of day and its distance from UTC, as people write it in front matter."""
    return re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?")


def _dated(value: object) -> object:
    """A text that is a date or a moment as `date` or `datetime`; anything else as it is."""
    if not isinstance(value, str) or not (found := _instant().fullmatch(value)):
        return value
    day, time, zone = found.groups("")
    try:
        return (
            dt.datetime.fromisoformat(f"{day}T{time.zfill(8) if time.count(':') > 1 else time.zfill(5)}{zone}")
            if time
            else dt.date.fromisoformat(day)
        )
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


def _plain_lines(text: str, at: Fence) -> tuple[dict[str, Any], list[_Value]] | None:
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
            values.append(_Value(key, found["text"], *found.span("text")))
    return meta, values


def _yaml(text: str, at: Fence) -> tuple[dict[str, Any], list[_Value]]:
    """YAML 1.2 front matter."""
    if (plain := _plain_lines(text, at)) is not None:
        return plain
    from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415 -- likewise
    from ruamel.yaml.nodes import MappingNode  # noqa: PLC0415 -- likewise

    content = text[at.start : at.end].replace("\r\n", " \n").replace("\r", "\n")
    loader = _loader()
    try:
        node = loader.compose(content)
        meta = loader.constructor.construct_document(node) if isinstance(node, MappingNode) else {}
    except MarkedYAMLError as error:
        where = error.problem_mark or error.context_mark
        raise FrontMatterError(at.start + (where.index if where else 0), error.problem or "not YAML") from error
    except (YAMLError, ValueError, RecursionError) as error:
        raise FrontMatterError(at.start, f"not YAML: {error}".splitlines()[0]) from error
    if not isinstance(node, MappingNode):
        if node is None:
            return {}, []
        raise FrontMatterError(at.start, "the front matter is not a mapping of keys to values")
    return dict(meta), list(_scalars(node, at.start))


def _scalars(node: Any, base: int) -> Iterator[_Value]:  # noqa: ANN401 -- a node of the YAML parser, which has no types
    """The texts of a YAML mapping and the mappings in it."""
    for key, value in node.value:
        if value.id == "mapping":
            yield from _scalars(value, base)
        elif value.id == "scalar" and value.tag.endswith(":str"):
            yield _Value(str(key.value), value.value, base + value.start_mark.index, base + value.end_mark.index)


def _toml(text: str, at: Fence) -> tuple[dict[str, Any], list[_Value]]:
    """TOML front matter."""
    import tomllib  # noqa: PLC0415 -- loaded only for stories that have it

    content = text[at.start : at.end]
    try:
        meta = tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise FrontMatterError(at.start + _where(content, str(error)), str(error).partition(" (at ")[0]) from error
    return meta, _assigned(text, at, meta, r"""^[ \t]*["']?{key}["']?[ \t]*=[ \t]*""")


def _json(text: str, at: Fence) -> tuple[dict[str, Any], list[_Value]]:
    """JSON front matter."""
    import json  # noqa: PLC0415 -- loaded only for stories that have it

    content = text[at.start : at.end]
    try:
        meta = json.loads(content)
    except json.JSONDecodeError as error:
        raise FrontMatterError(at.start + error.pos, error.msg) from error
    except RecursionError as error:
        raise FrontMatterError(at.start, "nested too deeply") from error
    if not isinstance(meta, dict):
        raise FrontMatterError(at.start, "the front matter is not an object")
    return meta, _assigned(text, at, meta, r'"{key}"\s*:\s*')


def _where(content: str, message: str) -> int:
    """The offset that a TOML error names as line and column."""
    found = re.search(r"\(at line (\d+), column (\d+)\)", message)
    if found is None:
        return 0
    lines = content.splitlines(keepends=True)
    return min(sum(map(len, lines[: int(found[1]) - 1])) + int(found[2]) - 1, len(content))


def _assigned(text: str, at: Fence, meta: Mapping[str, Any], pattern: str) -> list[_Value]:
    """The texts that follow the keys we read, in the way a format assigns them."""
    values = []
    for key, value in _texts(meta):
        found = re.compile(pattern.replace("{key}", re.escape(key)), re.MULTILINE).search(text, at.start, at.end)
        if found:
            values.append(_Value(key, value, found.end(), at.end))
    return sorted(values, key=lambda value: value.start)


def _texts(meta: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The texts under the keys we read, in a mapping and the mappings in it."""
    for key, value in meta.items():
        if isinstance(value, Mapping):
            yield from _texts(value)
        elif isinstance(value, str) and key.lower() in FIELDS:
            yield key, value


def _prose(text: str, value: _Value) -> Prose:
    """A value as prose: word by word where it is written as it reads, a word with escapes as a whole."""
    return Prose(*joined(_words(text, value)))


def _words(text: str, value: _Value) -> Iterator[Piece]:
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


_READERS = {"yaml": _yaml, "toml": _toml, "json": _json}
