"""A web page, or a piece of one -> its blocks, each with the element that it stands in, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial

from newslint import compiled
from newslint.document import Block, Prose, Unread
from newslint.document.concealed import stated, strings, told, written
from newslint.document.gather import Gathering
from newslint.document.heads.page_head import PageHead
from newslint.document.markup import tags
from newslint.document.markup.attributes import attributes, put, valued
from newslint.document.markup.elements import BLOCKS, CONTROLS, Element, Elements, Nature
from newslint.document.markup.inline import Aside, beside
from newslint.document.markup.start_tag import StartTag, start_tag
from newslint.document.roles.paragraphs import entries
from newslint.document.running import running
from newslint.model import Span
from newslint.tuples import NamedTuple

_WHITE = " \t\n\r\f\v"
"""White space of which a page shows one blank."""

_PARAGRAPHS = frozenset(("body", "cell", "quote"))
"""Kinds of blocks that a line break may part."""


_STATED = 10
"""Words that copy has at least in the strings of a script."""


class Found(NamedTuple):
    """A block of a page, the number of its element, and how many of its characters are links."""

    block: Block
    element: int
    linked: int = 0


@cache
def _page() -> re.Pattern[str]:
    """What only a whole page has."""
    return compiled.pattern(r"<(?:html|body|head)\b", re.IGNORECASE)


@cache
def _run() -> re.Pattern[str]:
    """White space, or characters without any."""
    return compiled.pattern(r"\s+|\S+")


@cache
def _blank() -> re.Pattern[str]:
    """A blank line, and those beside it."""
    return compiled.pattern(r"(?<![ \t\r])[ \t\r]*\n[ \t\r]*\n\s*")


@cache
def _end(name: str) -> re.Pattern[str]:
    """The tag that ends an element."""
    return compiled.pattern(rf"</{name}(?![^\s/>])", re.IGNORECASE)


@cache
def _code() -> re.Pattern[str]:
    """A sign of code."""
    return compiled.pattern(r"[{}=;]")


class Page:
    """A page as its tokens come.

    `found` are its blocks, in order; `aside` what stands beside them, `head` what the page says of itself, `elements` its
    elements; `whole` that it is no piece of one. The scripts of `components` may hold what the page shows.
    """

    def __init__(self, text: str, start: int, *, components: bool = False) -> None:
        self.found: list[Found] = []
        self.aside = Aside([], [], [])
        self.head = PageHead(text)
        self.elements = Elements()
        self.whole = bool(_page().search(text))
        self._text = text
        self._components = components
        self._where = Prose(text, range(len(text)))
        self._run = self._shown = Gathering()
        self._veiled = Gathering()
        self._veil = self.elements.top
        self._beside: list[Found] = []
        self._tags: dict[str, StartTag] = {}
        self._last: dict[str, int] = {}
        self._broken = self._filled = False
        for token in tags.tokens(text, start, runs=True):
            self._take(token)
        self._ended(self.elements.place)

    def _take(self, token: tags.Token) -> None:
        """Put a token where it belongs."""
        name = token.name
        if not name:
            self._characters(token)
        elif name == "!--" or name in tags.SILENT:
            self._silent(token)
        elif token.closes:
            self._ends(name)
        else:
            self._begins(token)

    def _characters(self, token: tags.Token) -> None:
        """The characters between two tags."""
        _, text, start, end, _ = token
        if self.elements.place.nature.kind == "code":
            self._preformatted(start, end)
        elif text.strip(_WHITE):
            put(self._text, start, end, self._run)
        else:
            self._run.space(start, end)
            return
        self._broken, self._filled = False, True
        if text[0] == "<" and tags.symbol(text):
            self.aside.unread.append(Unread(Span(start, end), "bracketed", 1, read=True))

    def _preformatted(self, start: int, end: int) -> None:
        """Characters that are set as they are written; blank lines part them."""
        at = start
        for gap in _blank().finditer(self._text, start, end):
            put(self._text, at, gap.start(), self._run)
            self._run.broken(*gap.span())
            at = gap.end()
        put(self._text, at, end, self._run)

    def _silent(self, token: tags.Token) -> None:
        """A comment, or an element of which nothing is shown; data are no copy."""
        if token.name == tags.CDATA:
            self._data(token)
        elif token.name == "script" and "json" in self._type(token.start):
            self.head.data(Span(token.start, token.end))
        elif token.name == "!--" or (token.text and self._swallows(token)):
            beside(token, self._where, self.aside)
            self._beside += (Found(block, self.elements.place.number) for block in self.aside.blocks)
            self.aside.blocks.clear()
        elif self._components and token.name == "script":
            parts = tuple(stated(written(self._text, token.start, token.end)))
            self.aside.unread.extend(told(parts, token.name, read=False, fewest=_STATED, doubt=1))

    def _data(self, token: tags.Token) -> None:
        """Characters that XML shows as they are, and browsers take for a comment."""
        self._filled = True
        for found in _run().finditer(token.text):
            put: Callable[[int, int], None] = (
                self._run.space if found[0].isspace() else partial(self._run.add, found[0])
            )
            put(token.start + found.start(), token.start + found.end())
        words = running(token.text) if token.closes else len(token.text.split())
        if words and not (token.closes and self._text.startswith("<?xml")):
            start = token.start if token.closes else token.start - len(f"<{tags.CDATA}")
            self.aside.unread.append(Unread(Span(start, token.end), token.name, words, read=True))

    def _swallows(self, token: tags.Token) -> bool:
        """Whether an element that holds no prose is not closed, or holds no code."""
        return token.end == len(self._text) or not _code().search(token.text)

    def _type(self, end: int) -> str:
        """What the tag that ends there says it holds."""
        start = self._text.rfind("<", 0, end)
        value = attributes(self._text, start, end).get("type")
        return self._text[slice(*value)] if value else ""

    def _begins(self, token: tags.Token) -> None:
        """The beginning of an element."""
        name, place, tag = token.name, self.elements.place, self._tag(token)
        if name in CONTROLS and self._last_end(name) < token.end:  # never closed: what follows is no part of it
            tag = tag._replace(name="span")
        element = self.elements.opens(tag)
        if element.nature.apart or (name == "br" and self._broken):
            self._ended(place)
        self._turn()
        if name == "br":
            self._run.broken(token.start, token.end)
            self._broken = True
        elif mark := tags.MARKS.get(name):
            address = tag.values.get("href")
            self._run.opened(mark, self._text[slice(*_moved(address, token.start))] if address else "")
        if tag.values:
            self._said(element, tag, token)

    def _last_end(self, name: str) -> int:
        """Where the last element of a name ends, -1 if none does."""
        if name not in self._last:
            self._last[name] = max((one.start() for one in _end(name).finditer(self._text)), default=-1)
        return self._last[name]

    def _tag(self, token: tags.Token) -> StartTag:
        """What a tag says, read once for all that are written the same."""
        written = self._text[token.start : token.end]
        if written not in self._tags:
            self._tags[written] = start_tag(token.name, written)
        return self._tags[written]

    def _ends(self, name: str) -> None:
        """The end of an element."""
        place = self.elements.place
        if mark := tags.MARKS.get(name):
            self._run.closed(mark)
        if self.elements.ends(name):
            self._ended(place)
        self._turn()

    def _turn(self) -> None:
        """Gather what comes now where it belongs: with what is shown, or apart from it."""
        top = self.elements.top
        if top.nature.hidden or top.nature.unseen:
            self._veil, self._run = top, self._veiled
        else:
            self._run = self._shown

    def _said(self, element: Element, tag: StartTag, token: tags.Token) -> None:
        """What the attributes of an element say to readers, and to programs about the page."""
        if tag.name == "meta":
            self.head.meta({name: _moved(place, token.start) for name, place in tag.values.items()})
        elif tag.name == "time" and "datetime" in tag.values:
            self.head.moment(_moved(tag.values["datetime"], token.start))
        for place in tag.copy:
            if block := valued(self._text, _moved(place, token.start), "caption"):
                own = element.nature.apart and tag.name in BLOCKS
                self._beside.append(Found(block, (element if own else self.elements.place).number))
        if tag.torn:
            blocks = strings(written(self._text, token.start, token.end))
            self._beside += (Found(block, self.elements.place.number) for block in blocks)

    def _ended(self, place: Element) -> None:
        """Find the block gathered so far in an element, if it holds anything, and what stands beside it."""
        self._broken = False
        if self._filled:
            self._filled = False
            self.found += self._blocks(place)
        else:
            self._shown.taken(place.nature.kind)
        if self._beside:
            self.found += self._beside
            self._beside.clear()

    def _blocks(self, place: Element) -> Iterator[Found]:
        """What was gathered in an element: what a page shows, and what not."""
        for shown in self._cut(place.nature):
            if place.nature.name == "title" and self._titles(place):
                self.head.title = shown._replace(kind="headline", level=0)
            else:
                yield Found(shown, place.number, _linked(shown, place))
        if veiled := self._veiled.taken(self._veil.nature.kind):
            yield Found(veiled, self._veil.number, _linked(veiled, self._veil))

    def _cut(self, nature: Nature) -> Iterator[Block]:
        """What a page shows of an element, cut at its line breaks where the lines stand for themselves."""
        if nature.kind == "code":
            for block in self._shown.lines("code"):
                yield block._replace(kind="body" if running(block.prose.text) else "code")
        elif nature.kind in _PARAGRAPHS and not nature.level and entries(self._shown.rows()):
            yield from (block._replace(kind=nature.kind) for block in self._shown.lines(nature.kind))
        elif whole := self._shown.taken(nature.kind, nature.level):
            yield whole

    def _titles(self, place: Element) -> bool:
        """Whether a title is that of the page."""
        return not self.head.title and self.elements.every[place.parent].nature.name in {"", "html", "head"}


def _moved(place: Span, start: int) -> Span:
    """Where a stretch of a tag that begins at an offset stands in the page."""
    return Span(place.start + start, place.end + start)


def _linked(block: Block, place: Element) -> int:
    """How many characters of a block are links."""
    if place.nature.link:
        return len(block.prose.text)
    return sum(mark.end - mark.start for mark in block.marks if mark.name == "link")
