"""The parts of each story in a file, as its reader finds them -> a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from newslint.document import Block, Document, Opening, Prose, Unread
from newslint.document.concealed import scattered
from newslint.document.directives import heard
from newslint.document.directives import read as read_directives
from newslint.document.news import copy
from newslint.document.news.copy import Copy
from newslint.document.news.moments import moment
from newslint.document.roles.arrange import arrange
from newslint.document.roles.regions import letters
from newslint.document.switches import switches
from newslint.model import Failure, Source, Span

_ALIKE = 0.6
"""Two texts of which one has so many of the other's words are copies of one body."""
_HELD = frozenset(("headline", "standfirst", "caption", "crosshead"))


class Story:
    """A story in the making: its `blocks` in the order in which people read them, what is stated of it, and by what it is known.

    `failed` says where something in it is not read, and why.
    """

    def __init__(self, name: str = "") -> None:
        self.name = " ".join(name.split())
        self.meta: dict[str, Any] = {}
        self.blocks: list[Block] = []
        self.around: list[Block] = []
        self.comments: list[tuple[Span, str]] = []
        self.unread: list[Unread] = []
        self.undated: list[Span] = []
        self.failed: list[tuple[int, str]] = []

    def dated(self, said: str, place: Span) -> None:
        """Take note of a date, unless one is known; one that the calendar does not have is told of."""
        if "date" in self.meta or not said.strip():
            return
        try:
            self.meta["date"] = moment(said)
        except ValueError:
            self.undated.append(place)

    def line(self, prose: Prose, kind: str) -> None:
        """Add a line: a headline, a byline, a caption."""
        self.blocks += copy.heading(prose, kind)

    def add(self, found: Copy, kind: str = "") -> None:
        """Add copy; its paragraphs are of one `kind` where that is given."""
        self.blocks += (block._replace(kind=kind) if kind and block.kind == "body" else block for block in found.blocks)
        self.around += found.around
        self.comments += found.comments
        self.unread += found.unread

    def told(self) -> list[Block]:
        """Its blocks, without what says only what a headline, or the body, says as well."""
        body = "".join(_letters(block) for block in self.blocks if block.kind not in _HELD)
        known: dict[str, list[str]] = {kind: [] for kind in _HELD}
        blocks = []
        for block in self.blocks:
            said = _letters(block) if block.kind in _HELD else ""
            if not said or not _again(block.kind, said, known, body):
                blocks.append(block)
                known.get(block.kind, []).append(said)
        return blocks


def _again(kind: str, said: str, known: Mapping[str, Sequence[str]], body: str) -> bool:
    """Whether a block of a kind says what those before it, or the body, say as well."""
    if kind == "crosshead":
        return said in known["headline"]
    if kind == "standfirst" and said in body:
        return True
    return any(said in other for other in (*known["headline"], *known[kind]))


def _letters(block: Block) -> str:
    """The letters of a block, by which it is held against another."""
    return letters(block.prose.text)


def bodies(versions: Iterable[Copy]) -> Iterator[Copy]:
    """The versions of a body, the best first, without those that are copies of one before."""
    kept: list[list[str]] = []
    for version in versions:
        words = " ".join(block.prose.text for block in version.blocks).split()
        if words and not any(_alike(words, other) for other in kept):
            kept.append(words)
            yield version


def _alike(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two texts are copies of one body."""
    fewer, more = sorted((some, others), key=len)
    held = set(more)
    if sum(word in held for word in fewer) >= _ALIKE * len(fewer):
        return True
    return letters("".join(fewer)) in letters("".join(more))


def document(
    source: Source,
    stories: Iterable[Story],
    failures: tuple[Failure, ...] = (),
    comments: Iterable[tuple[Span, str]] = (),
) -> Document:
    """The document that some stories make; those in which there is nothing to read are left out."""
    made = [*stories]
    spoken = [*comments, *(comment for story in made for comment in story.comments)]
    heard_of = ((tuple(heard(source.text, _arranged(story), spoken)), story) for story in made)
    told = sorted(
        ((blocks, story) for blocks, story in heard_of if blocks), key=lambda one: one[0][0].prose.span(0, 1).start
    )
    flow = tuple(block for blocks, _ in told for block in blocks)
    directives, misread = read_directives(source, spoken, flow)
    begins = accumulate((len(blocks) for blocks, _ in told), initial=0)
    openings = [Opening(at, story.meta, story.name) for at, (_, story) in zip(begins, told, strict=False)]
    several = len(told) > 1
    return Document(
        source,
        flow,
        told[0][1].meta if told and not several else {},
        directives,
        (*failures, *(unread(source, *one) for story in made for one in story.failed)),
        (*(one for story in made for one in story.unread), *(one for blocks, _ in told for one in scattered(blocks))),
        (),
        tuple(one for story in made for one in story.undated),
        tuple(block for story in made for block in story.around),
        openings=tuple(openings) if several else (),
        misread=misread,
        switches=switches(source, spoken),
    )


def _arranged(story: Story) -> list[Block]:
    """The blocks of a story with the parts that they play, in the order of the source."""
    blocks = story.told()
    shown = "<" + "\n".join(block.prose.text for block in blocks)
    return sorted(arrange(blocks, shown), key=lambda block: block.prose.span(0, 1).start)


def unread(source: Source, offset: int, message: str) -> Failure:
    """What of a file is not read, with its place."""
    return source.failure(offset, f"not read: {message}")
