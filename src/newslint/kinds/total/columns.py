"""Tables -> percentages each of which is the part that a count in its row is of its column: `Votes`, `Share`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newslint.article import Article
from newslint.article.mention import Figure, by_block
from newslint.article.mentions import figures
from newslint.document import Block
from newslint.kinds.total.tables import Row, figure_of, is_of_all, tables_of
from newslint.tuples import NamedTuple

_LEAST = 3
"""Rows of which all but one must come out."""


class Portion(NamedTuple):
    """`percent` is said to be what `part` is of itself and the `others` of its column."""

    percent: Figure
    part: Figure
    others: tuple[Figure, ...]


Portions = Sequence[Portion]


def portions(article: Article) -> Iterator[Portions]:
    """Every column of percentages beside one of counts, row by row."""
    held: Mapping[Block, Sequence[Figure]] = by_block(figures(article))
    for rows in tables_of(article):
        told = [row for row in rows[1:] if not is_of_all(row, article.lexicon.relations)]
        columns = [column for column in rows[0].cells if len(told) >= _LEAST]
        shares = [some for column in columns if (some := _column(told, column, held, "percent"))]
        counts = [some for column in columns if (some := _column(told, column, held, "number"))]
        if len(shares) == len(counts) == 1:
            yield [*_paired(shares[0], counts[0])]


def _column(rows: Sequence[Row], column: int, held: Mapping[Block, Sequence[Figure]], role: str) -> Sequence[Figure]:
    """The figures of a column, if each row has one of that role."""
    found = [figure for row in rows if (figure := figure_of(row, column, held)) is not None and figure.role == role]
    return found if len(found) == len(rows) else ()


def _paired(shares: Sequence[Figure], counts: Sequence[Figure]) -> Iterator[Portion]:
    for at, (share, count) in enumerate(zip(shares, counts, strict=True)):
        yield Portion(share, count, (*counts[:at], *counts[at + 1 :]))
