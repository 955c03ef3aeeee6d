"""The blocks of a web page -> those of its story, and those around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newslint.document import Block, Unread
from newslint.document.markup.elements import Element
from newslint.document.markup.found import Found
from newslint.document.roles.parts import STANDFIRST, part
from newslint.document.roles.regions import Regions, letters
from newslint.document.running import running
from newslint.tuples import NamedTuple

_LONGEST = {"byline": 140, "dateline": 90, "standfirst": STANDFIRST}
"""The longest block, in code points, that the class of its element can make one of these."""
_SIGNS = frozenset(("byline", "dateline"))
_TOLD = _SIGNS | {"standfirst", "note", "furniture"}
"""What stands at the head and the end of a story beside paragraphs."""
_LINES = frozenset(("p", "li", "blockquote", "td", "th", "dd", "dt"))
"""Elements whose words are copy where other words are labels: at the head of a story and at its end."""


class Sifted(NamedTuple):
    """The blocks of a story in a page, those around it, and which of the first and of others a page does not show."""

    story: list[Found]
    around: list[Found]
    concealed: list[Found]


def sifted(found: Sequence[Found], elements: Sequence[Element], titles: Iterable[Block], *, whole: bool) -> Sifted:
    """Tell the blocks of a story from those around it, in a `whole` page or a piece of one."""
    page = _Page(found, elements, Regions(found, elements, titles, whole=whole), whole=whole)
    story: list[Found] = []
    around: list[Found] = []
    concealed: list[Found] = []
    for at, one in enumerate(found):
        placed = Found(page.placed(at), one.element, one.linked)
        tells = page.tells(at, placed)
        nature = elements[one.element].nature
        if tells and nature.hidden:
            concealed.append(one)
            tells = running(one.block.prose.text) > 0
        elif nature.unseen and not whole and running(one.block.prose.text):
            concealed.append(one)
        if tells:
            story.append(placed)
        else:
            around.append(one._replace(block=one.block._replace(kind="furniture")))
    return Sifted(story, around, concealed)


def concealed(parts: Sifted, elements: Sequence[Element]) -> Iterator[Unread]:
    """What to say of words in a story that a page does not show."""
    for one in parts.concealed:
        text, nature = one.block.prose.text, elements[one.element].nature
        likely = running(text) > 0
        read = likely and not nature.unseen
        if likely or nature.phrase:
            yield Unread(one.block.prose.span(0, len(text)), "unseen", len(text.split()), read=read)


def each_once(story: Sequence[Found]) -> tuple[list[Block], list[Block]]:
    """The blocks of a story, and apart from them the captions that stand there twice, beside a picture and under it."""
    once: list[Block] = []
    again: list[Block] = []
    known = set[str]()
    for block, following in pairwise((*(one.block for one in story), None)):
        said = letters(block.prose.text) if block and block.kind == "caption" else ""
        under = following and following.kind == "caption" and said in letters(following.prose.text)
        if block and said and (said in known or under):
            again.append(block._replace(kind="furniture"))
        elif block:
            once.append(block)
            known.add(said)
    return once, again


def other(blocks: Iterable[Block], told: Sequence[Block]) -> Iterator[Block]:
    """Those of some blocks that say what neither others nor one before them says."""
    known: list[str] = []
    for block in blocks:
        said = letters(block.prose.text)
        known = known or [letters(one.prose.text) for one in told]
        if said and not any(said in one or (block.kind == "headline" and one and one in said) for one in known):
            known.append(said)
            yield block


class _Page:
    """A page of which is known where its story stands; `reach` are the blocks from its first paragraph to its last."""

    def __init__(self, found: Sequence[Found], elements: Sequence[Element], regions: Regions, *, whole: bool) -> None:
        self._found, self._elements, self._regions, self._whole = found, elements, regions, whole
        places = [at for at, one in enumerate(found) if regions.copy[at] and regions.inside[one.element]]
        self._reach = range(places[0], places[-1] + 1) if places else range(len(found))

    def placed(self, at: int) -> Block:
        """A block with the kind that it has where it stands."""
        block, element = self._found[at].block, self._elements[self._found[at].element]
        if at == self._regions.headline:
            return block._replace(kind="headline")
        if block.kind == "cell" and element.table in self._regions.layout:
            return block._replace(kind="body")
        if block.kind == "item" and part(block.prose.text) in _TOLD:
            return block._replace(kind="body")
        if self._misnamed(at, block):
            return block._replace(kind="crosshead" if block.level else "body")
        return block

    def _misnamed(self, at: int, block: Block) -> bool:
        """Whether the class of a block says what it is too long for."""
        return block.kind in _LONGEST and not self._fits(at, block)

    def _fits(self, at: int, block: Block) -> bool:
        """Whether a block can be what the class of its element says."""
        text = block.prose.text
        return at <= self._reach.start and len(text) <= _LONGEST[block.kind] and part(text) in {"", block.kind}

    def tells(self, at: int, one: Found) -> bool:
        """Whether a block, with the kind that it has there, is a part of the story."""
        if at == self._regions.headline or self._signs(at, one.block):
            return True
        if self._regions.furniture[one.element] or self._elements[one.element].nature.unseen:
            return False
        return not self._whole or (not self._leads_away(one) and self._stands(at, one))

    def _signs(self, at: int, block: Block) -> bool:
        """Whether a block between headline and story says who wrote it, or when, wherever a page puts that."""
        return self._whole and self._regions.headline < at < self._reach.start and _own(block) in _SIGNS

    def _leads_away(self, one: Found) -> bool:
        """Whether a block is there for its links, or tells the headline again."""
        text = one.block.prose.text
        return one.linked * 2 > len(text) or (one.block.level > 0 and letters(text) == self._regions.title)

    def _stands(self, at: int, one: Found) -> bool:
        """Whether a block stands where those of the story do."""
        element, inside = self._elements[one.element], self._regions.inside[one.element]
        beneath = at > self._regions.headline
        if one.block.kind == "caption":
            if at < self._reach.start:
                return beneath or inside or self._regions.telling[one.element]
            return inside and (at < self._reach.stop or element.nature.kind == "caption")
        likely = element.nature.name in _LINES or _own(one.block) in _TOLD or self._misnamed(at, self._found[at].block)
        if at < self._reach.start:
            return beneath and (likely or one.block.level > 0 or self._regions.copy[at] > 0)
        return inside and (at < self._reach.stop or likely)


def _own(block: Block) -> str:
    """The part of a block as far as it shows by itself."""
    return block.kind if block.kind in _LONGEST else part(block.prose.text)
