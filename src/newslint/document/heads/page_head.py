"""The head of a web page -> when it was published, and the headlines and descriptions that readers see elsewhere."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from newslint import compiled
from newslint.document import Block, Prose
from newslint.document.concealed import part
from newslint.document.heads.head import instant
from newslint.document.markup import classes
from newslint.document.markup.attributes import valued
from newslint.document.markup.masks import MASK, bare
from newslint.document.origin import Piece, joined
from newslint.model import Span

_WORD = r"(?!(?:[|·•«»\u2039\u203a]|::)(?:\s|\Z))\S+"
"""What is no bar and no angle that stands by itself."""


class PageHead:
    """What a page says about itself: its title, the contents of its `meta` by their names, its data, the moments it marks."""

    def __init__(self, text: str) -> None:
        self.title: Block | None = None
        self._text = text
        self._said: dict[str, Span] = {}
        self._data: list[Span] = []
        self._moments: list[Span] = []

    def meta(self, values: Mapping[str, Span]) -> None:
        """Take note of an element that says something of the page."""
        names = (values[key] for key in ("property", "name", "itemprop") if key in values)
        if "content" in values and (name := next(names, None)):
            self._said.setdefault(self._text[slice(*name)].strip().lower(), values["content"])

    def moment(self, value: Span) -> None:
        """Take note of the moment that an element is about."""
        self._moments.append(value)

    def data(self, span: Span) -> None:
        """Take note of data about the page in JSON."""
        self._data.append(span)

    def dated(self) -> dict[str, Any]:
        """The moment of publication, as front matter has it; nothing if the page says none."""
        for span in self._dates():
            said = self._text[slice(*span)].strip()
            if said and MASK not in said:
                return {"date": _day(said)}
        return {}

    def _dates(self) -> Iterator[Span]:
        """Where dates of publication stand, what says so most clearly first."""
        yield from (self._said[name] for name in classes.DATES if name in self._said)
        yield from self._values("datePublished")
        yield from self._moments[:1]

    def headlines(self) -> Iterator[Block]:
        """The headlines that the page says outside its body."""
        if self.title:
            yield _unsigned(self.title._replace(field="title"))
        for name in classes.TITLES:
            if name in self._said and (block := valued(self._text, self._said[name], "headline", name)):
                yield _unsigned(block)
        for span in self._values("headline"):
            prose = bare(Prose(*joined(_unescaped(self._text, span))))
            if prose.text.strip():
                yield Block("headline", prose, field="headline")

    def descriptions(self) -> Iterator[Block]:
        """What the page says outside its body that it is about."""
        for name in classes.DESCRIPTIONS:
            if name in self._said and (block := valued(self._text, self._said[name], "standfirst", name)):
                yield block

    def _values(self, key: str) -> Iterator[Span]:
        """Where the first text under a key stands in the data of an article."""
        for start, end in self._data:
            if _article().search(self._text, start, end) and (found := _value(key).search(self._text, start, end)):
                yield Span(*found.span(1))
                return


def _unsigned(title: Block) -> Block:
    """A title without the name of the site: the longest of what bars part it into, without a name behind a dash."""
    longest = max(_piece().finditer(title.prose.text), key=lambda piece: len(piece[0]), default=None)
    if longest is None:
        return title
    name = _name().search(longest[0])
    end = longest.start() + name.start() if name else longest.end()
    return title._replace(prose=part(title.prose, longest.start(), end))


@cache
def _piece() -> re.Pattern[str]:
    """What stands between bars and angles with blanks around them."""
    return compiled.pattern(rf"{_WORD}(?:\s+{_WORD})*")


@cache
def _name() -> re.Pattern[str]:
    """A dash and a name of a few words, which end a line."""
    return compiled.pattern(r"\s[-–—]\s+[A-ZÀ-Þ0-9][^\s–—]*(?:\s+[A-ZÀ-Þ0-9&][^\s–—]*){0,4}\s*\Z")


@cache
def _article() -> re.Pattern[str]:
    """What says that data are those of an article."""
    return compiled.pattern(r'"@type"\s*:\s*\[?\s*"(?:\w*Article|\w*Posting|Report)"')


@cache
def _value(key: str) -> re.Pattern[str]:
    """A text under a key in JSON."""
    return compiled.pattern(rf'"{key}"\s*:\s*"((?:[^"\\]|\\.)*)"')


def _day(said: str) -> dt.date | str:
    """A day or moment; what is written where it is none that programs write."""
    try:
        return instant(said) or said
    except ValueError:
        return said


@cache
def _escape() -> re.Pattern[str]:
    """A character escaped in JSON, two halves of one, or characters as they are."""
    return compiled.pattern(r"\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u\w{4}|\\.|[^\\]+", re.DOTALL)


def _unescaped(text: str, span: Span) -> Iterator[Piece]:
    """The characters of a text in JSON, those that are escaped with the place of their escapes."""
    import json  # noqa: PLC0415 -- most pages have nothing escaped

    while span.start < span.end and text[span.start].isspace():
        span = Span(span.start + 1, span.end)
    while span.start < span.end and text[span.end - 1].isspace():
        span = Span(span.start, span.end - 1)
    for found in _escape().finditer(text, *span):
        if found[0][0] != "\\":
            yield Piece(found[0], *found.span())
            continue
        try:
            yield Piece(json.loads(f'"{found[0]}"'), *found.span())
        except ValueError:
            yield Piece("\ufffd", *found.span())
