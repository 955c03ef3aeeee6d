"""The head of a Markdown file (YAML, TOML, JSON or plain lines) -> plain values, and blocks of the fields that are copy."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from newslint import compiled
from newslint.document import Block, Odd, Unread
from newslint.document.concealed import told
from newslint.document.heads import fields, lines
from newslint.document.heads.fence import LINES, Fence, fence, in_lines
from newslint.document.heads.head import FrontMatterError, Head, Value, instant
from newslint.document.heads.remarks import Remark, remarks
from newslint.document.heads.written import paragraphs, prose
from newslint.document.running import FEWEST, running
from newslint.model import Failure, Fields, Source, Span
from newslint.notation import NotationError
from newslint.tuples import NamedTuple

_LABELS = 200
"""Tags of one story that are looked at."""
LONGEST = 100_000
"""Front matter longer than this (in code points) is not read: parsing it would take seconds."""


class FrontMatter(NamedTuple):
    """The values of front matter, the blocks of its copy, what cannot be read, what else reads like copy, and what is odd.

    `undated` are days and times that do not exist, `remarks` what in it speaks to newslint, `labels` what the story is put under.
    """

    meta: Mapping[str, Any]
    blocks: tuple[Block, ...] = ()
    failed: tuple[FrontMatterError, ...] = ()
    unread: tuple[Unread, ...] = ()
    odd: tuple[Odd, ...] = ()
    undated: tuple[Span, ...] = ()
    remarks: tuple[Remark, ...] = ()
    labels: tuple[Block, ...] = ()


def of(text: str, house: Fields = (), *, plain: bool = False) -> tuple[FrontMatter, int]:
    """The front matter that a text begins with, as far as it can be read, and where its copy begins; in `plain` text only lines are."""
    head, start = FrontMatter({}), 0
    try:
        if found := in_lines(text) if plain else fence(text):
            start = found.copy
            head = head._replace(remarks=tuple(remarks(text, found)))
            head = read(text, found, house)._replace(remarks=head.remarks)
    except FrontMatterError as error:
        head = head._replace(failed=(error,))
    return head, start


def failures(source: Source, head: FrontMatter) -> tuple[Failure, ...]:
    """What of some front matter is not read, as failures of the run."""
    return tuple(source.failure(error.offset, f"front matter not read: {error}") for error in head.failed)


def read(text: str, at: Fence, house: Fields = ()) -> FrontMatter:
    """What stands in front matter; `house` are the fields that a newsroom has beside ours.

    Raises FrontMatterError where nothing of it can be read.
    """
    if at.end - at.start > LONGEST:
        raise FrontMatterError(at.start, f"the front matter is longer than {LONGEST} characters")
    try:
        head = _head(text, at, house)
    except NotationError as error:
        raise FrontMatterError(at.start + error.offset, str(error)) from error
    return made(text[: at.end], head, house, text[at.copy :])


def made(text: str, head: Head, house: Fields, story: str = "", *, data: bool = False) -> FrontMatter:
    """What the values that stand in a text say; words that the story has too need not be told of. All of the text may be `data`."""
    meta = {key: value if fields.role((key,), house) else dated(value) for key, value in head.meta.items()}
    blocks, others = _parted(text, head.values, house, data=data)
    parts = [(prose(text, value), running(value.text)) for value in others if _is_copy(value, story)]
    unread = tuple(told(parts, "data" if data else "head", read=False, doubt=1))
    return FrontMatter(
        meta, tuple(blocks), head.unread, unread, head.odd, tuple(_undated(text, head.values)),
        labels=tuple(islice(_labels(text, others), _LABELS)),
    )  # fmt: skip


def _labels(text: str, values: Sequence[Value]) -> Iterator[Block]:
    """The tags, sections and writers among some values, and what else reads like copy, each as `furniture` of its own, the word for its sort as its field."""
    for value in values:
        sort = fields.labels(value.path) or ("copy" if _is_line(value) else "")
        if sort and value.text.strip() and not address(value.text):
            yield Block("furniture", prose(text, value), field=sort)


def _is_line(value: Value) -> bool:
    """Whether a value reads like copy under a key that nobody knows; what is said of many things (comments of readers) does not count."""
    return "" not in value.path and value.text.count(" ") >= FEWEST - 1 and running(value.text) > 0


def _parted(text: str, values: Sequence[Value], house: Fields, *, data: bool) -> tuple[list[Block], list[Value]]:
    """The blocks of the values that are copy, each place once, and the other values."""
    blocks: dict[int, list[Block]] = {}
    others = []
    for value in values:
        part = fields.role(value.path, house, data=data and _reads_like_copy(value.text))
        if not part or fields.is_label(value.text, part):
            others.append(value)
        elif value.text.strip() and not address(value.text):
            name = next(key for key in reversed(value.path) if key)
            blocks.setdefault(value.start, [Block(part, one, field=name) for one in paragraphs(text, value)])
    return [block for start in sorted(blocks) for block in blocks[start]], [
        value for value in others if value.start not in blocks
    ]


def _reads_like_copy(text: str) -> bool:
    """Whether a text does when its tags are taken out; its blanks make no columns."""
    return running(" ".join(_tag().sub(" ", text).split())) > 0


@cache
def _tag() -> re.Pattern[str]:
    """A tag of HTML."""
    return compiled.pattern(r"</?[A-Za-z][^<>]{0,300}>")


def address(text: str) -> bool:
    """Whether a text is nothing but an address, a path or a file's name."""
    return _address().fullmatch(text.strip()) is not None


@cache
def _address() -> re.Pattern[str]:
    """An address, a path or a file's name."""
    return compiled.pattern(
        r"(?:[a-z]{2,12}:/|\.{0,2}/)\S+|[\w/-]{1,300}\.(?:jpe?g|png|gif|svg|webp|avif|pdf|mp[34]|html?|md)",
        re.IGNORECASE,
    )


def _undated(text: str, values: Sequence[Value]) -> Iterator[Span]:
    """Where keys of days state one, or a time, that does not exist; one of noughts is none yet."""
    for value in values:
        start = text.find(value.text, value.start, value.end)
        if start >= 0 and fields.is_day(value.path[-1]) and does_not_exist(value.text):
            yield Span(start, start + len(value.text))


def does_not_exist(text: str) -> bool:
    """Whether a text is a day or moment that no calendar or clock has."""
    try:
        instant(text)
    except ValueError:
        return "-00" not in text and not text.startswith("0000")
    return False


@cache
def _figure() -> re.Pattern[str]:
    """A figure, and none in a name or an address."""
    return compiled.pattern(r"""(?<![^\s("'“‘$€£¥])[0-9]+(?:[.,][0-9]+)*""")


_FIGURES = 2
"""Figures that copy has at least where it is told of: captions and what readers wrote stand in many a head, and have fewer."""


@cache
def _amount() -> re.Pattern[str]:
    """A figure with the sign of a share or of money: it alone is compared with the body."""
    return compiled.pattern(r"[0-9][\s\xa0]?%|[$€£¥][\s\xa0]?[0-9]")


def _is_copy(value: Value, story: str) -> bool:
    """Whether a value holds figures to compare, reads like copy, and does not stand in the story again."""
    figures = len(_figure().findall(value.text))
    some = figures >= _FIGURES or _amount().search(value.text)
    return bool(some) and running(value.text) > 0 and value.text.strip() not in story


def _head(text: str, at: Fence, house: Fields) -> Head:
    """What the reader of its language makes of front matter."""
    if at.language == LINES:
        return lines.read(text, at.start, at.end)
    if at.language == "json":
        from newslint.document.heads import json_head  # noqa: PLC0415 -- loaded only for stories that have it

        return json_head.read(text, at.start, at.end)
    if at.language == "toml":
        from newslint.document.heads import assigned  # noqa: PLC0415 -- likewise

        return assigned.read(text, at.start, at.end, house)
    if plain := _plain_lines(text, at):
        return plain
    from newslint.document.heads import yaml_head  # noqa: PLC0415 -- likewise

    return yaml_head.read(text[at.start : at.end], at.start)


def dated(value: object) -> object:
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
    return compiled.pattern(
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
            values.append(Value((key,), found["text"], *found.span("text")))
    return Head(meta, tuple(values))
