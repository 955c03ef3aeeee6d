"""A web page that an office wrote of one document -> its blocks without the comments of those who worked on it, its notes as such."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newslint import compiled
from newslint.document.markup.elements import Element
from newslint.document.markup.found import Found
from newslint.document.markup.tags import UNSEEN
from newslint.tuples import NamedTuple

_COMMENT, _NOTE = "cmnt", "ftnt"
"""How the places of comments and of notes are called, with a number behind."""


class Parted(NamedTuple):
    """The blocks of a document, and those of comments to it."""

    story: list[Found]
    comments: list[Found]


def is_exported(text: str) -> bool:
    """Whether an office wrote a page: then all of it is the document, and nothing stands around a story."""
    return _docs().search(text) is not None


def parted(found: Sequence[Found], elements: Sequence[Element]) -> Parted:
    """Tell the blocks of a document from those of comments, which lead back to where they were made, as notes do."""
    boxes = {elements[one.element].parent for one in found if _leads_back(one, _COMMENT)}
    comments = {
        at for at, one in enumerate(found) if boxes.intersection(_around(one, elements)) or _leads_back(one, _COMMENT)
    }
    story = [_read(one) for at, one in enumerate(found) if at not in comments]
    return Parted(story, [found[at] for at in sorted(comments)])


def _around(one: Found, elements: Sequence[Element]) -> set[int]:
    """The numbers of the boxes that a block stands in, the page itself not among them."""
    numbers, number = set[int](), one.element
    while number > 0:
        if elements[number].nature.name == "div":
            numbers.add(number)
        number = elements[number].parent
    return numbers


def _leads_back(one: Found, sort: str) -> bool:
    """Whether a block begins with a link to where a comment or a note of some sort is called."""
    return any(
        mark.name == "link" and not mark.start and mark.address.startswith(f"#{sort}_ref") for mark in one.block.marks
    )


def _read(one: Found) -> Found:
    """A block without the signs at which comments are made; it is a note where it leads back as one does."""
    block = one.block
    marks = tuple(
        mark._replace(name=f"{UNSEEN}a") if mark.name == "link" and mark.address.startswith(f"#{_COMMENT}") else mark
        for mark in block.marks
    )
    return one._replace(block=block._replace(kind="note" if _leads_back(one, _NOTE) else block.kind, marks=marks))


@cache
def _docs() -> re.Pattern[str]:
    """How Google Docs begins the body of a document."""
    return compiled.pattern(r'<body\b[^<>]{0,300}\bclass="[^"<>]{0,200}\bdoc-content\b')
