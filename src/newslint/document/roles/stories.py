"""Blocks of plain text -> the stories that it holds: one, or several with a form feed or the wire's sign of an end between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newslint import compiled, lexicon
from newslint.document import Block
from newslint.document.roles.arrange import arrange
from newslint.lexicon.document import LANGUAGES

_HEAD = 8
"""Blocks at the head of a story among which it says where it is from, when, or who wrote it."""
_SIGNS = frozenset(("byline", "dateline"))


def stories(blocks: Iterable[Block], text: str) -> Iterator[tuple[Block, ...]]:
    """The blocks of each story with their parts; what begins like no story belongs to the one before it."""
    if "\f" not in text and not _line().search(text):
        yield arrange(blocks, text)
        return
    parts: list[list[Block]] = []
    for part in _parts(tuple(blocks), text):
        if parts and not _begins(arrange(part, text)):
            parts[-1] += part
        else:
            parts.append(part)
    for part in parts:
        yield arrange(part if len(parts) == 1 else (block for block in part if not _is_end(block)), text)


def _parts(blocks: Sequence[Block], text: str) -> Iterator[list[Block]]:
    """The blocks between the places where a story may end, each of which stands in the text."""
    at = 0
    for sign in _end().finditer(text):
        part = at
        while at < len(blocks) and blocks[at].prose.span(0, 1).start < sign.end():
            at += 1
        if at > part:
            yield list(blocks[part:at])
    if at < len(blocks):
        yield list(blocks[at:])


def _begins(blocks: Sequence[Block]) -> bool:
    """Whether some blocks begin as a story does: a headline, and near it who wrote it, where or when."""
    head = blocks[:_HEAD]
    signed = any(block.kind in _SIGNS or any(mark.name in _SIGNS for mark in block.marks) for block in head)
    return signed and any(block.kind == "headline" for block in head)


def _is_end(block: Block) -> bool:
    """Whether a block is the sign of an end, which between stories is no part of one."""
    return block.prose.text.casefold() in _signs()


@cache
def _signs() -> frozenset[str]:
    """The wire's signs of an end, in every language."""
    return frozenset(sign for language in LANGUAGES for sign in lexicon.of(language).copy.ends)


@cache
def _line() -> re.Pattern[str]:
    """A line with the wire's sign of an end; a search for the break before it is quick."""
    written = sorted({each for sign in _signs() for each in (sign, sign.upper(), sign.title())})
    return compiled.pattern(rf"\n(?:{'|'.join(map(re.escape, written))})[ \t]*(?=[\r\n]|\Z)")


@cache
def _end() -> re.Pattern[str]:
    """A form feed, or such a line."""
    return compiled.pattern(rf"\f|{_line().pattern}")
