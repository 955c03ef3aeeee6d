"""Paragraphs, headings and list items in order -> the parts of a news story."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice

from newslint import compiled
from newslint.document import Block, Mark
from newslint.document.legible import legible, untabbed
from newslint.document.roles import furniture as page
from newslint.document.roles.dateline import dateline
from newslint.document.roles.parts import NOTE, STANDFIRST, part

HEADLINE = 200
"""The longest headline, in code points; the longest of 4,230 published ones has 194."""
_CROSSHEAD = 80
_NEAR = 40
"""Characters at the end of a paragraph among which its last bracket closes."""
_GOES_ON = (",", ";")
"""Marks behind which a list item goes on to the next."""
_HEAD = 14
"""Blocks among which the lead of a story is looked for."""


@cache
def _brackets() -> re.Pattern[str]:
    """Words in brackets."""
    return compiled.pattern(r"\(([^()]{8,600})\)")


def arrange(blocks: Iterable[Block], text: str) -> tuple[Block, ...]:
    """The blocks of a story, whose whole text is given, as people read them, each paragraph, heading and list item with the part it plays.

    A reader gives paragraphs as `body`, list items as `item`, headings as `crosshead` with their level;
    whatever else it gives (front matter, quotes, code, cells …) is left as it is.
    """
    flow = legible(blocks, text)
    first = list(islice(flow, _HEAD))
    head, lead = _head(first)
    return tuple(map(untabbed, chain(head, _rest(chain(first[lead:], flow)))))


def _head(blocks: list[Block]) -> tuple[list[Block], int]:
    """The parts above the lead, and how many blocks they are."""
    titled = any(block.kind == "headline" for block in blocks)
    parts: list[Block] = []
    for at, block in enumerate(blocks):
        if block.kind == "crosshead":
            parts.append(block if titled else _as(block, "headline"))
            titled = True
        elif block.kind != "body":
            if block.kind == "item" and (len(block.prose.text) > NOTE or _runs_on(blocks, at)):
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


def _runs_on(blocks: list[Block], at: int) -> bool:
    """Whether a list item goes on with a mark to the next, as in running copy; a point of a summary stands alone."""
    return blocks[at].prose.text.endswith(_GOES_ON) and any(block.kind == "item" for block in blocks[at + 1 : at + 2])


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
        found = _brackets().finditer(text, max(0, len(text) - NOTE))
        marks += tuple(Mark("signoff", *one.span()) for one in found if page.opens(one[1], "signoffs"))
    return block if marks is block.marks else Block(block.kind, block.prose, block.level, block.field, marks)


def _as(block: Block, kind: str) -> Block:
    """The same block in another part."""
    return Block(kind, block.prose, block.level, block.field, block.marks)


def _crosshead(block: Block, following: Block) -> Block:
    """A short line, which is a crosshead if copy follows it."""
    return _as(block, "crosshead") if following.kind == "body" and len(following.prose.text) > _CROSSHEAD else block


def _kicks(blocks: list[Block], at: int) -> bool:
    """Whether a paragraph of a word or two is a kicker above the headline proper."""
    text = blocks[at].prose.text
    if len(text.split()) > 2 or at + 2 >= len(blocks) or blocks[at + 1].kind != "body":  # a kicker's length
        return False
    following = blocks[at + 1].prose.text
    if following.endswith(".") or len(following) > HEADLINE or part(following):
        return False
    return len(following.split()) > 3 and dateline(following) is None


def _heads(blocks: list[Block], at: int) -> bool:
    """Whether the first paragraph of a story is its headline; one that ends as sentences do must show it by what follows."""
    text = blocks[at].prose.text
    if at + 1 == len(blocks) or len(text) > HEADLINE or dateline(text, agency=True):
        return False
    point = blocks[at + 1] if _role(blocks[at + 1]) == "item" else None
    if point and (text.endswith(":") or (point.prose.text.endswith(",") and _runs_on(blocks, at + 1))):
        return False  # what it announces is a list of its own: `Where the 640 jobs go, plant by plant:`
    if not text.endswith((".", '."', ".”", ":")) or text.endswith(page.edges("abbreviations")):
        return True
    following = blocks[at + 1]
    if _role(following) in {"item", "byline", "dateline"}:
        return True
    return dateline(following.prose.text, agency=True) is not None


def _stands_first(blocks: list[Block], at: int) -> bool:
    """Whether a paragraph under the headline is a standfirst: short, and a byline, dateline or key points follow."""
    text = blocks[at].prose.text
    if len(text) > STANDFIRST or text.endswith(":") or dateline(text):
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
