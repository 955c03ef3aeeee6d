"""Figures -> rows: each amount by itself, and the sides of one thing together (`30 inches by 48 inches`, `3 x 4 metres`, `5 and 9 feet`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from newslint import compiled
from newslint.arithmetic.dimension import dimension
from newslint.arithmetic.quantity import Quantity
from newslint.article.mention import Figure
from newslint.lexicon import Lexicon

SIDED = frozenset(("number", "quantity"))
Row = tuple[Figure, ...]


def rows(figures: Iterable[Figure], lexicon: Lexicon) -> Iterator[Row]:
    """The figures in order, sides of one thing and measures named together in one row; one without a unit has that of the last."""
    row: list[Figure] = []
    for figure in figures:
        if row and not _beside(row[-1], figure, lexicon):
            yield from _told(row)
            row = []
        row.append(figure)
    yield from _told(row)


def _beside(one: Figure, two: Figure, lexicon: Lexicon) -> bool:
    """Whether the second is the next side of what the first is one of."""
    if one.block is not two.block or one.role not in SIDED or two.role not in SIDED:
        return False
    if _told_twice(one, two) and one.block.prose.text[one.end : two.start].strip() in lexicon.relations.or_:
        return False  # `80 acres or 32 hectares`
    return _by(lexicon).fullmatch(one.block.prose.text, one.end, two.start) is not None


def _told_twice(one: Figure, two: Figure) -> bool:
    """Whether two measures may be one and the same, in two units."""
    units = one.quantity.unit, two.quantity.unit
    return None not in units and units[0] != units[1] and dimension(units[0]) == dimension(units[1])


@cache
def _by(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands between two sides: the name of the first, and a word such as `by`."""
    joints = lexicon.figures.sides | lexicon.relations.ands | lexicon.relations.or_
    extents, by = ("|".join(sorted(some)) for some in (lexicon.figures.extents, joints))
    return compiled.pattern(rf"(?: (?:{extents}))?\s?(?:{by})\s?")


def _told(row: list[Figure]) -> Iterator[Row]:
    """A row as one where its last side is a measure; else each figure by itself."""
    if row[1:] and row[-1].role == "quantity":
        yield tuple(_measured(side, row[-1]) for side in row)
    else:
        yield from ((figure,) for figure in row)


def _measured(side: Figure, last: Figure) -> Figure:
    """A side as a measure: `51` of `51 by 51 inches` are inches."""
    if side.role == "quantity":
        return side
    return Figure(side.block, side.start, side.end, last.role, (side, last), _in_its_unit, side.hedge)


def _in_its_unit(both: tuple[Figure, Figure]) -> Quantity:
    bare, last = (figure.quantity for figure in both)
    return bare._replace(unit=last.unit, step=bare.step or last.step)
