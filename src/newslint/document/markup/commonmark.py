"""Markdown -> the events of its parser, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import pyromark

from newslint import compiled
from newslint.document.markup.masks import MASK

if TYPE_CHECKING:
    from pyromark.event import Range

# without lists of tasks: the parser panics at a box with nothing but a backslash behind it
_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
)
Event = tuple[str, str, Any, "Range"]


class ParserError(ValueError):
    """Markdown that the parser breaks down on."""


def events(text: str) -> Iterator[Event]:
    """What the parser says (`Start`, `End`, a leaf), of which tag, with which value, and between which bytes of the UTF-8.

    Raises ParserError where the parser panics, which it tells by what is no Exception.
    """
    try:
        for event, place in pyromark.events_with_range(text, options=_OPTIONS):
            kind, tag, value = _event(event)
            yield kind, tag, value, place
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        message = "read as plain text: the Markdown parser broke down on it"
        raise ParserError(message) from None


def _event(event: Any) -> tuple[str, str, Any]:  # noqa: ANN401 -- what the parser makes
    """An event as its kind, the tag it is about (a leaf: its name), and what it says of it."""
    if isinstance(event, str):
        return event, event, None
    ((kind, value),) = event.items()
    if kind not in {"Start", "End"}:
        return kind, kind, value
    if isinstance(value, str):
        return kind, value, None
    return kind, *next(iter(value.items()))


def prepared(text: str) -> str:
    """A text as the parser takes it, of the same length: one kind of line end, no halves of characters, boxes of tasks masked."""
    if not text.isascii():
        text = _whole(text).replace("\u2028", "\n").replace("\u2029", "\n")
    if "\f" in text:
        text = text.replace("\f", "\n")
    if "\r" in text:
        text = _return().sub("\n", text)
    if "[ ] " in text or "[x] " in text or "[X] " in text:
        text = _box().sub(lambda found: found[1] + MASK * 3, text)
    return text


@cache
def _box() -> re.Pattern[str]:
    """The box of a task at the head of a list item, and what stands before it."""
    return compiled.pattern(r"^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+)\[[ xX]\](?=[ \t])", re.MULTILINE)


@cache
def _return() -> re.Pattern[str]:
    """A line end of the kind that the parser knows only in some places."""
    return compiled.pattern(r"\r(?!\n)")


def _whole(text: str) -> str:
    """A text without halves of characters, which no UTF-8 holds; to write it is the quickest look."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _surrogate().sub("\ufffd", text)
    return text


@cache
def _surrogate() -> re.Pattern[str]:
    """Half a character."""
    return compiled.pattern("[\ud800-\udfff]")


def counter(text: str, base: int) -> Callable[[int], int]:
    """From a byte offset in the UTF-8 of a text to the offset in code points, `base` added; the next one is mostly near the last."""
    if text.isascii():
        return lambda at: at + base
    written = text.encode()
    last, reached = 0, base

    def offset(at: int) -> int:
        nonlocal last, reached
        passed = len(written[min(last, at) : max(last, at)].decode())
        last, reached = at, reached + (passed if at > last else -passed)
        return reached

    return offset
