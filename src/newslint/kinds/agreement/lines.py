"""Article -> phone numbers that are told twice, with two digits changed about: `555-0147`, `555-0174`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, groupby, pairwise

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.prose.identifiers import MASK, outside
from newslint.document import Block
from newslint.tuples import NamedTuple

_LEAST, _MOST = 10, 15
"""Digits of a number that reaches a phone from anywhere in its country."""
_LOCAL, _DASHED = 7, "-"
"""Digits of one that reaches it from the same town, and the mark that such a number has: `555-0147`."""
_MARKS = frozenset("0123456789 ()+-.")
_LISTED = frozenset(("item", "cell", "summary"))
_CROWD = 12
"""Numbers of a story that are compared; a directory has more, and some of them are alike."""


class Line(NamedTuple):
    """A phone number: its place and its digits."""

    place: Mention
    digits: str


def transposed(article: Article) -> Iterator[tuple[Line, Line]]:
    """Each phone number that stands once, and an earlier one that it is but for two digits side by side; not where a paragraph or a list gives both."""
    texts = outside(article)
    lines = [line for block, text in zip(article.blocks, texts, strict=True) for line in _lines(block, text)]
    often = Counter(line.digits for line in lines)
    lists = _lists(article)
    told = {(lists[line.place.block], line.digits) for line in lines}
    for first, again in combinations(lines, 2) if len(lines) <= _CROWD else ():
        both = (lists[again.place.block], first.digits) in told or (lists[first.place.block], again.digits) in told
        if often[again.digits] == 1 and not both and _turned(first.digits, again.digits):
            yield first, again


def _lists(article: Article) -> Mapping[Block, int]:
    """A number for each paragraph, the same for the items of a list, the cells of a table and the bullets of a summary."""
    runs = groupby(enumerate(article.blocks), key=lambda one: one[1].kind if one[1].kind in _LISTED else one[0])
    return {block: number for number, (_, run) in enumerate(runs) for _, block in run}


def _lines(block: Block, masked: str) -> Iterator[Line]:
    """The phone numbers of a block: what is masked in it and has so many digits and nothing else."""
    if MASK not in masked:
        return
    for hidden, run in groupby(range(len(masked)), key=lambda at: masked[at] == MASK):
        places = [*run] if hidden else []
        written = block.prose.text[places[0] : places[-1] + 1] if places else ""
        digits = "".join(filter(str.isdigit, written))
        local = len(digits) == _LOCAL and _DASHED in written
        if (local or _LEAST <= len(digits) <= _MOST) and _MARKS.issuperset(written):
            yield Line(Mention(block, places[0], places[-1] + 1), digits)


def _turned(one: str, other: str) -> bool:
    """Whether two numbers differ in two digits side by side that are changed about."""
    apart: Sequence[int] = [at for at, (here, there) in enumerate(zip(one, other, strict=False)) if here != there]
    beside = len(one) == len(other) and len(apart) == 2 and all(two == at + 1 for at, two in pairwise(apart))
    return beside and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]
