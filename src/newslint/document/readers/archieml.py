"""A story in ArchieML -> its blocks: the values of keys that hold copy, and all text where all copy counts (`[+body]`)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from newslint import compiled
from newslint.document import Block, Document, Prose
from newslint.document.concealed import scattered, told
from newslint.document.directives import NAMED, Comment, speaks
from newslint.document.directives import read as read_directives
from newslint.document.heads import archie, fields
from newslint.document.heads.frontmatter import address, dated, does_not_exist
from newslint.document.markup.inline import Aside
from newslint.document.markup.untagged import untagged
from newslint.document.roles.arrange import arrange
from newslint.document.roles.paragraphs import lines, paragraphs, prose, width
from newslint.document.running import running
from newslint.model import Fields, Source, Span
from newslint.notation import NotationError

_HEADS = frozenset(
    ("crosshead", "h1", "h2", "h3", "h4", "header", "heading", "hed", "section", "subhead", "subheading")
)
"""Types of what stands between paragraphs, and of what is a heading there."""
_SAID_IN = frozenset(("copy", "text", "value", "body", "content"))
"""Keys that hold the copy of the table in which they stand."""
_LISTS = frozenset(("items", "list", "ol", "points", "ul"))
"""Types of lists between paragraphs, all items of which are copy."""
_SIGNS = frozenset(("byline", "dateline"))


def read(source: Source, fields_: Fields = ()) -> Document:
    """The parts of a story in ArchieML; what follows `:ignore` is none of it."""
    try:
        story = archie.read(source.text)
    except NotationError as error:
        return Document(source, (), failures=(source.failure(error.offset, f"not read: {error}"),))
    aside = Aside([*_comments(source.text, story.end)], [], [])
    said = frozenset(span.start for span, _ in aside.comments)
    texts = sorted(_texts(story.values, ()), key=lambda one: one[1].spans[0].start)
    copy: list[Block] = []
    others: list[tuple[Prose, int]] = []
    for path, text in texts:
        rows = [row for span in text.spans for row in _rows(source.text, span) if row.start not in said]
        part = _part(path, fields_) if rows and not address(text.read(source.text)) else ""
        parts = (
            [prose(source.text, some) for some in paragraphs(source.text, rows, width(source.text, rows))]
            if rows
            else []
        )
        if not part and _is_free(path) and any(running(one.text) for one in parts):
            part = "item" if path[-1] == "" else "body"
        if part and not fields.is_label(text.read(source.text), part):
            found = (Block(part, one, field=_name(path) if part != "body" else "") for one in parts)
            copy.extend(chain.from_iterable(_bare(block, aside) for block in found))
        else:
            others += [(one, running(one.text)) for one in parts]
    blocks = arrange(copy, source.text)
    directives, misread = read_directives(source, aside.comments, blocks)
    loose = tuple(_loose(source.text, story.dropped, said))
    unread = (
        *told(others, "data", read=False, doubt=1),
        *told(loose, "loose", read=False),
        *aside.unread,
        *scattered(blocks),
    )
    undated = tuple(
        span for path, text in texts if fields.is_day(_name(path)) and does_not_exist(text.read(source.text)) for span in text.spans[:1]
    )  # fmt: skip
    return Document(
        source,
        blocks,
        _meta(story.values, source.text, fields_),
        directives,
        (),
        unread,
        undated=undated,
        misread=misread,
    )


def _texts(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], archie.Text]]:  # noqa: ANN401 -- what the format holds
    """The texts among some values that say something, each under the keys that lead to it; one where all copy counts under its type."""
    if isinstance(value, archie.Text):
        if value.spans[0].start < value.spans[-1].end:
            yield path, value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one, (*path, ""))
    elif isinstance(value, dict):
        if isinstance(value.get("type"), str):
            yield from _texts(value.get("value"), (*path, str(value["type"])))
        else:
            for key, one in value.items():
                yield from _texts(one, (*path, key))


def _is_free(path: tuple[str, ...]) -> bool:
    """Whether a text stands where all copy counts, by itself, under a type or in a list."""
    named = path[:-1] if path[-1:] == ("",) else path
    return len(named) > 1 and named[-2] == ""


def _part(path: tuple[str, ...], house: Fields) -> str:
    """The part of a text under some keys."""
    name = fields.spelt(_name(path))
    if name in _SIGNS:
        return name
    if _is_free(path) and len(path) > 2 and path[-1] == "text":
        return "body"
    if _is_free(path) and name in _HEADS:
        return "crosshead"
    if _is_free(path) and path[-1] == "" and name in _LISTS:
        return "item"
    above = path[:-1] if len(path) > 1 and path[-1] in _SAID_IN else ()
    own = next(
        (part for key in reversed(above) if key and (part := fields.role((key,), house)) and part != "headline"), ""
    )
    return own or fields.role(path, house, data=True)


def _name(path: tuple[str, ...]) -> str:
    return next((key for key in reversed(path) if key), "")


def _bare(block: Block, aside: Aside) -> Iterator[Block]:
    """A block without tags and entities."""
    return untagged(block, aside) if {"<", "&"} & {*block.prose.text} else iter((block,))


def _rows(text: str, span: Span) -> Iterator[Span]:
    """The lines of a stretch, without the white space around them."""
    for start, end in lines(text[: span.end], span.start):
        yield Span(start, end)


def _loose(text: str, dropped: Iterable[Span], said: Container[int]) -> Iterator[tuple[Prose, int]]:
    """The lines that are under no key, each with its words if it reads like copy."""
    for row in (row for span in dropped for row in _rows(text, span)):
        if row.start not in said:
            yield prose(text, [row]), running(text[slice(*row)])


def _meta(values: archie.Values, text: str, house: Fields) -> dict[str, Any]:
    """What is stated of the story."""
    named = fields.keys(house, fields.DATE)
    meta = {key: dated(one.read(text)) for key, one in values.items() if isinstance(one, archie.Text)}
    days = [value for key, value in meta.items() if fields.spelt(key) in named]
    return {**meta, "date": days[0]} if days else meta


def _comments(text: str, end: int) -> Iterator[Comment]:
    """The lines that speak to newslint."""
    for found in _comment().finditer(text, 0, end) if NAMED in text else ():
        if speaks(found["words"]):
            yield Span(*found.span("all")), found["words"]


@cache
def _comment() -> re.Pattern[str]:
    """What may be a comment to newslint, on a line of its own."""
    return compiled.pattern(
        r"^[ \t]{0,80}(?P<all>\[(?P<words>n[a-z_-]{5,9}\b[^\]\r\n]{0,500})\])[ \t]{0,80}$", re.IGNORECASE | re.MULTILINE
    )
