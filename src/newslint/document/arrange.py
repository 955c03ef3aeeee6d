"""Paragraphs, headings and list items in order -> the parts of a news story."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain, islice

from newslint.document import Block, Mark
from newslint.document import furniture as page
from newslint.document.dateline import alone, dateline

HEADLINE = 200
"""The longest headline, in code points; the longest of 4,230 published ones has 194."""
_ABBREVIATED = (".S.", ".M.", ".N.", ".K.", ".U.")
_STANDFIRST = 320
_CROSSHEAD = 80
_BYLINE = 140
_DATELINE = 90
_NOTE = 700
_NEAR = 40
"""Characters at the end of a paragraph among which its last bracket closes."""
_NUMBERS = 6
"""The numbers of a date with a time of day: three each."""
_HEAD = 14
"""Blocks among which the lead of a story is looked for."""


@cache
def _token() -> re.Pattern[str]:
    """A word or a number."""
    return re.compile(r"[^\W\d_]++|\d++")


@cache
def _day() -> re.Pattern[str]:
    """A date in figures."""
    return re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)")


@cache
def _columns() -> re.Pattern[str]:
    """A wide gap, as between the columns of a table."""
    return re.compile(r"\t|   ")


@cache
def _name() -> re.Pattern[str]:
    """The first word of a name in a byline."""
    return re.compile(r"\s+[A-ZÀ-Þ]")


@cache
def _credit() -> re.Pattern[str]:
    """A photographer's credit at the end of a caption."""
    return re.compile(r"\b(?:REUTERS|AP Photo|AFP|EPA|Getty Images)(?:/[A-Z][\w .'’-]+)+\Z")


@cache
def _brackets() -> re.Pattern[str]:
    """Words in brackets."""
    return re.compile(r"\(([^()]{8,600})\)")


def arrange(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks of a story, each paragraph, heading and list item with the part it plays.

    A reader gives paragraphs as `body`, list items as `item`, headings as `crosshead` with their level;
    whatever else it gives (front matter, quotes, code, cells …) is left as it is.
    """
    flow = iter(blocks)
    first = list(islice(flow, _HEAD))
    head, lead = _head(first)
    return tuple(chain(head, _rest(chain(first[lead:], flow))))


def _head(blocks: list[Block]) -> tuple[list[Block], int]:
    """The parts above the lead, and how many blocks they are."""
    titled = any(block.kind == "headline" for block in blocks)
    parts: list[Block] = []
    for at, block in enumerate(blocks):
        if block.kind == "crosshead":
            parts.append(block if titled else _as(block, "headline"))
            titled = True
        elif block.kind != "body":
            if block.kind == "item" and len(block.prose.text) > _NOTE:
                return parts, at
            parts.append(_as(block, "summary") if block.kind == "item" else block)
        elif kind := part(block.prose.text):
            parts.append(_as(block, kind))
        elif not titled and _kicks(blocks, at):
            parts.append(_as(block, "crosshead"))
        elif not titled and _heads(blocks, at):
            parts.append(_as(block, "headline"))
            titled = True
        elif page.label(block.prose.text, "points"):
            parts.append(_as(block, "crosshead"))
        elif titled and _stands_first(blocks, at):
            parts.append(_as(block, "standfirst"))
        else:
            return parts, at
    return parts, len(blocks)


def _rest(blocks: Iterable[Block]) -> Iterator[Block]:
    """The lead and everything below it."""
    lead = True
    waiting: deque[Block] = deque()
    for block in blocks:
        if block.kind != "body":
            yield from waiting
            waiting.clear()
            yield block
            continue
        placed = _placed(block, lead=lead)
        lead = lead and placed.kind != "body"
        if waiting:
            yield _crosshead(waiting.popleft(), placed)
        if placed.kind == "body" and _crossheads(placed.prose.text):
            waiting.append(placed)
        else:
            yield placed
    yield from waiting


def _placed(block: Block, *, lead: bool) -> Block:
    """A paragraph below the head, with its part and the marks of its dateline or credits."""
    text = block.prose.text
    if kind := part(text):
        return _as(block, kind)
    marks = block.marks
    if (place := dateline(text, agency=not lead)) is not None:
        marks += (Mark("dateline", *place),)
    if text[-1:] in ")." and ")" in text[-_NEAR:]:
        found = _brackets().finditer(text, max(0, len(text) - _NOTE))
        marks += tuple(Mark("signoff", *one.span()) for one in found if page.opens(one[1], "signoffs"))
    return block if marks is block.marks else Block(block.kind, block.prose, block.level, block.field, marks)


def _as(block: Block, kind: str) -> Block:
    """The same block in another part."""
    return Block(kind, block.prose, block.level, block.field, block.marks)


def _crosshead(block: Block, following: Block) -> Block:
    """A short line, which is a crosshead if copy follows it."""
    return _as(block, "crosshead") if following.kind == "body" and len(following.prose.text) > _CROSSHEAD else block


def part(text: str) -> str:
    """The part that a paragraph shows by its own words: furniture, note, byline, dateline, caption; else ""."""
    if len(text) > page.LONGEST and text[0] != "(":
        return "caption" if len(text) <= _STANDFIRST and _captions(text) else ""
    return next((kind for kind, longest, shows in _PARTS if len(text) <= longest and shows(text)), "")


def _notes(text: str) -> bool:
    """Whether a paragraph is a note to the story: one pair of brackets holds all of it, or it credits or rates."""
    if text[0] != "(" or text.rstrip(". ")[-1:] != ")":
        return False
    return text.find(")") >= len(text.rstrip(". ")) - 1 or "=" in text[:20] or page.opens(text[1:], "signoffs")


def _captions(text: str) -> bool:
    """Whether a paragraph is the caption of a picture."""
    return page.opens(text, "captions") or bool(_credit().search(text, max(0, len(text) - 60)))


def _signs(text: str) -> bool:
    """Whether a line is a byline: the word for `by`, then a name, and no sentence."""
    word, _, names = text.partition(" ")
    return (
        page.label(word, "by")
        and bool(_name().match(f" {names}"))
        and not names.rstrip().endswith((".", "?", "!", ":", '"', "”"))
        and sum(part[:1].islower() for part in names.split()) * 3 <= len(names.split())
    )


def _dates(text: str) -> bool:
    """Whether a line holds nothing but the date of the story, or its place, date and agency."""
    if (text[-1:] in ".?!" and not text.endswith("m.")) or _columns().search(text):
        return False
    tokens = _token().findall(text)
    if any(map(str.isdigit, tokens)):
        day = bool(_day().match(text))
        named = any(page.label(token, "days") for token in tokens)
        if (day or named) and page.opens(text, "published"):
            return True
        if day or named:
            return sum(map(str.isdigit, tokens)) <= _NUMBERS and all(map(_timely, tokens))
    return alone(text)


def _timely(token: str) -> bool:
    """Whether a token can be part of a date and time: a number, a word of the calendar or clock, a time zone."""
    return (
        (token.isdigit() and len(token) <= 4)  # noqa: PLR2004 -- a year has four digits
        or page.label(token, "days")
        or page.label(token, "clock")
        or (token.isupper() and len(token) <= 5)  # noqa: PLR2004 -- so do time zones
    )


def _tabular(text: str) -> bool:
    """Whether a line is a row of a table: columns with a figure in them, or nothing but figures."""
    if not any(map(str.isdigit, text)):
        return False
    return not any(map(str.isalpha, text)) or bool(_columns().search(text) and text[-1:] not in ".?!")


def _kicks(blocks: list[Block], at: int) -> bool:
    """Whether a paragraph of a word or two is a kicker above the headline proper."""
    text = blocks[at].prose.text
    if len(text.split()) > 2 or at + 2 >= len(blocks) or blocks[at + 1].kind != "body":  # noqa: PLR2004 -- a kicker's length
        return False
    following = blocks[at + 1].prose.text
    if following.endswith(".") or len(following) > HEADLINE or part(following):
        return False
    return len(following.split()) > 3 and dateline(following) is None  # noqa: PLR2004 -- likewise


def _heads(blocks: list[Block], at: int) -> bool:
    """Whether the first paragraph of a story is its headline; one that ends as sentences do must show it by what follows."""
    text = blocks[at].prose.text
    if at + 1 == len(blocks) or len(text) > HEADLINE or dateline(text, agency=True):
        return False
    if not text.endswith((".", '."', ".”", ":")) or text.endswith(_ABBREVIATED):
        return True
    following = blocks[at + 1]
    if _role(following) in {"item", "byline", "dateline"}:
        return True
    return dateline(following.prose.text, agency=True) is not None


def _stands_first(blocks: list[Block], at: int) -> bool:
    """Whether a paragraph under the headline is a standfirst: short, and a byline, dateline or key points follow."""
    text = blocks[at].prose.text
    if len(text) > _STANDFIRST or text.endswith(":") or dateline(text):
        return False
    role = next((role for role in map(_role, blocks[at + 1 :]) if role not in {"item", "furniture", "caption"}), "")
    return role in {"byline", "dateline"} or page.label(
        blocks[at + 1].prose.text if at + 1 < len(blocks) else "", "points"
    )


def _role(block: Block) -> str:
    """The part of a block as far as it shows by itself."""
    return (part(block.prose.text) or "body") if block.kind == "body" else block.kind


def _crossheads(text: str) -> bool:
    """Whether a paragraph looks like a crosshead: a short line that is no sentence."""
    return (
        len(text) <= _CROSSHEAD
        and not text.endswith((".", ",", ";", ":", "!", '"', "”", ")", "'", "…"))
        and text[:1].isupper()
    )


_PARTS: tuple[tuple[str, int, Callable[[str], bool]], ...] = (
    ("note", _NOTE, _notes),
    ("furniture", page.LONGEST, page.recognised),
    ("byline", _BYLINE, _signs),
    ("dateline", _DATELINE, _dates),
    ("cell", _STANDFIRST, _tabular),
    ("note", page.LONGEST, lambda text: page.opens(text, "signoffs")),
    ("caption", _STANDFIRST, _captions),
)
"""The parts that a paragraph shows by its own words, the longest one in code points, and how it is known."""
