"""The elements of a web page -> which of them hold its story, and which are furniture: told by what they say and by where the copy is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import accumulate

from newslint import compiled
from newslint.document import Block
from newslint.document.markup.elements import Element
from newslint.document.markup.found import Found

_PARAGRAPH = 60
"""Characters of a paragraph at least, by which a story is found."""
_PART, _WHOLE = 2, 3
"""An element holds the story that holds so much of the copy."""
_TITLE = 20
"""Letters of a headline at least; a main heading with fewer may be the name of the site."""

_LINES = frozenset(("body", "cell"))
"""Kinds of blocks among which a headline is that is set in great letters alone."""


class Regions:
    """Which elements of a page hold its story.

    `headline` is the number of the block that is its headline (-1: none) and `title` its letters; `copy` are the characters of each block that is a paragraph of copy; of each element `furniture` tells that it
    is no part of a story, `telling` that it stands in one that says it holds a story, `inside` that it stands in the
    one that does; `layout` are the numbers of the tables that only lay out the page.
    """

    def __init__(
        self, found: Sequence[Found], elements: Sequence[Element], titles: Iterable[Block], *, whole: bool
    ) -> None:
        self._found, self._elements, self._whole = found, elements, whole
        self._titles = [letters(title.prose.text) for title in titles]
        self.copy = [len(one.block.prose.text) if _reads(one) else 0 for one in found]
        self._copy = self._summed()
        self.telling = self._inherited(lambda element: elements[element.parent].nature.holds)
        self.headline = self._heading()
        self.title = letters(found[self.headline].block.prose.text) if self.headline >= 0 else ""
        self.furniture = self._furnished()
        self.layout = self._tables()
        story = self._holder()
        self.inside = self._inherited(lambda element: element.number == story, first=story == 0)

    def _summed(self) -> list[int]:
        """The characters of copy in each element."""
        sums = [0] * len(self._elements)
        for one, size in zip(self._found, self.copy, strict=True):
            sums[one.element] += size
        for element in reversed(self._elements[1:]):
            sums[element.parent] += sums[element.number]
        return sums

    def _inherited(self, says: Callable[[Element], bool], *, first: bool = False) -> list[bool]:
        """Of which elements something is true, or of one around them."""
        told = [first]
        for element in self._elements[1:]:
            told.append(told[element.parent] or says(element))
        return told

    def _heading(self) -> int:
        """Which of the blocks is the headline, -1 if none: it stands above most of the copy."""
        above = [at for at, size in enumerate(accumulate(self.copy)) if size * 2 <= self._copy[0]]
        headings = [at for at in above if self._heads(self._found[at])] or [at for at in above if self._titled(at)]
        return max(headings, key=self._rank, default=-1)

    def _titled(self, at: int) -> bool:
        """Whether a line that is no heading to programs says what most of a title of the page does."""
        one = self._found[at]
        said = letters(one.block.prose.text) if one.block.kind in _LINES and not one.linked else ""
        return len(said) >= _TITLE and any(said in title and len(said) * 2 > len(title) for title in self._titles)

    def _rank(self, at: int) -> tuple[bool, bool, int]:
        """How likely a heading is the headline: the page says so, or it is a main one and longer than the name of a site."""
        said, first = letters(self._found[at].block.prose.text), self._found[at].block.level == 1
        named = any(said in title or title in said for title in self._titles if title)
        return len(said) >= _TITLE and (first or named), first, -at

    def _heads(self, one: Found) -> bool:
        """Whether a block may be the headline."""
        element = self._elements[one.element]
        named = one.block.level == 1 or (self._whole and one.block.level)
        return one.block.kind == "crosshead" and bool(named) and not (element.nature.hidden or element.nature.unseen)

    def _furnished(self) -> list[bool]:
        """Which elements are no part of a story; none that holds the headline or most of the copy is furniture."""
        holding, most = self._around(self.headline), self._copy[0] // 2

        def furnishes(element: Element) -> bool:
            header = self._whole and element.nature.name == "header" and not self.telling[element.number]
            holds = element.number in holding or (most and self._copy[element.number] > most)
            return (element.nature.furniture or header) and not holds

        return self._inherited(furnishes)

    def _around(self, at: int) -> set[int]:
        """The numbers of the elements around a block."""
        numbers = set[int]()
        number = self._found[at].element if at >= 0 else 0
        while number > 0:
            numbers.add(number)
            number = self._elements[number].parent
        return numbers

    def _tables(self) -> set[int]:
        """The numbers of the tables that lay out the page: they hold others, or paragraphs."""
        holding = {self._elements[element.parent].table for element in self._elements if element.nature.name == "table"}
        cells = (one for one, size in zip(self._found, self.copy, strict=True) if size and one.block.kind == "cell")
        return holding.union(self._elements[one.element].table for one in cells)

    def _holder(self) -> int:
        """The number of the innermost element that holds the story, 0 where none says so."""
        least = self._copy[0] * _PART
        if not self._whole or not least:
            return 0
        holding = (
            one.number for one in self._elements if one.nature.holds and self._copy[one.number] * _WHOLE >= least
        )
        return max(holding, default=0)


def _reads(one: Found) -> bool:
    """Whether a block is a paragraph of copy."""
    block = one.block
    text = block.prose.text
    return (
        len(text) >= _PARAGRAPH
        and block.kind in {"body", "item", "quote", "cell"}
        and one.linked * 3 < len(text)
        and text.rstrip("\"'”’)»").endswith((".", "!", "?", ":", "…"))
    )


@cache
def _letter() -> re.Pattern[str]:
    """What is neither a letter nor a digit."""
    return compiled.pattern(r"[\W_]+")


def letters(text: str) -> str:
    """The letters and digits of a text, by which it is held against another."""
    return _letter().sub("", text).lower()
