"""An archive (JSON Lines, CSV, TSV) with a story in each row -> its stories, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from json import dumps
from typing import Any

from newslint.document import ROW, Document, Opening, Prose, form
from newslint.document.heads.fields import role
from newslint.document.layers import laid
from newslint.document.rows import Cell, Row, json_lines
from newslint.document.rows.asked import Asked, listed
from newslint.document.rows.delimited import Table
from newslint.document.rows.roles import holds_body, plays, unread
from newslint.document.rows.story import story as story_of
from newslint.model import Failure, Fields, Source, Span
from newslint.notation import NotationError
from newslint.record import replace
from newslint.tuples import NamedTuple

_SAMPLE = 20
"""Rows by which it is told whether an archive holds stories."""
_MOST = 100
"""Rows that are not read of which each is told with its place."""
_WAY = 120
"""Characters of the keys that lead to a text."""


class _Written(NamedTuple):
    """A row where it stands, its number, and what reads it."""

    span: Span
    number: int
    row: Callable[[], Row]


def read(source: Source, fields: Fields = ()) -> Document:
    """All stories of an archive as one document: for whoever needs them at once."""
    told = [_laid(one, source) for one in stories(source, fields)]
    openings, at = list[Opening](), 0
    for one in told:
        if one.blocks:
            openings.append(Opening(at, one.meta, one.name))
            at += len(one.blocks)
    return Document(
        source,
        tuple(chain.from_iterable(one.blocks for one in told)),
        directives=tuple(chain.from_iterable(one.directives for one in told)),
        failures=tuple(chain.from_iterable(one.failures for one in told)),
        unread=tuple(chain.from_iterable(one.unread for one in told)),
        odd=tuple(chain.from_iterable(one.odd for one in told)),
        undated=tuple(chain.from_iterable(one.undated for one in told)),
        around=tuple(chain.from_iterable(one.around for one in told)),
        openings=tuple(openings),
        misread=tuple(chain.from_iterable(one.misread for one in told)),
        switches=tuple(chain.from_iterable(one.switches for one in told)),
    )


def stories(source: Source, fields: Fields = ()) -> Iterator[Document]:
    """The stories of an archive, each with its row alone for a source; what cannot be read is said, and costs no other row."""
    try:
        asked = Asked(() if form(source) == ROW else fields)
        rows = _table(source, fields, asked) if form(source) == "rows" else _lines(source, fields)
        yield from _read(source, rows, fields, asked)
        if missing := tuple(source.failure(0, said) for said in asked.missing()):
            yield Document(source, (), failures=missing, offset=len(source.text))
    except NotationError as error:
        yield Document(source, (), failures=(source.failure(error.offset, str(error)),))


def story(row: Source, fields: Fields = (), number: int = 1, offset: int = 0) -> Document:
    """The story in one row that is written as JSON, the whole of a source; never raises for what stands there."""
    try:
        return story_of(json_lines.row(row.text), row, fields, number, offset)
    except NotationError as error:
        return Document(row, (), failures=(row.failure(error.offset, str(error)),), offset=offset)


def line(values: Mapping[str, Any]) -> str:
    """A row as a line of JSON; what JSON cannot write as text."""
    return dumps(values, ensure_ascii=False, default=str)


def elsewhere(cell: Cell, fields: Fields) -> str:
    """What is said of a column of copy that holds a table, of which a text is not known to be copy."""
    way, part = ".".join(key for key in cell.path if key)[:_WAY], role(cell.path[:1], fields, data=True)
    return f'"{cell.path[0][:40]}" holds no text, but a table; say where in it the copy is: --fields {part}={way}'


def is_archive(beginning: str, fields: Fields = ()) -> bool:
    """Whether the rows with which some JSON Lines begin hold the bodies of stories."""
    return any(holds_body(row, fields) for row in _sampled(beginning))


def _read(source: Source, rows: Iterable[_Written], fields: Fields, asked: Asked) -> Iterator[Document]:
    """The stories of some rows; of very many broken ones the last are told of together."""
    form_, broken, some = form(source), 0, False
    for span, number, row in rows:
        own = Source(source.path, source[span], form_)
        try:
            held = row()
            one = story_of(held, own, fields, number, span.start)
        except NotationError as error:
            broken += 1
            if broken <= _MOST:
                at = span.start + min(error.offset, span.end - span.start)
                why = source.failure(at, f"row {number} not read: {error}")
                yield Document(own, (), failures=(why,), offset=span.start)
            continue
        asked.see(held)
        if lost := unread(held, fields):
            broken += 1
            if broken <= _MOST:
                one = replace(one, failures=(*one.failures, *_lost(source, span, number, lost, fields)))
        if one.blocks or one.undated or one.failures:
            some = True
            yield one
    if broken > _MOST:
        said = (Failure(source.path, f"not read: {broken - _MOST:,} more rows"),)
        yield Document(source, (), failures=said, offset=len(source.text))
    elif not some and not broken:
        yield Document(source, ())


def _lost(source: Source, span: Span, number: int, lost: Iterable[Cell], fields: Fields) -> Iterator[Failure]:
    """What is said of columns of copy of a row that are not read."""
    for cell in lost:
        yield source.failure(span.start + cell.pieces[0].start, f"row {number} not read: {elsewhere(cell, fields)}")


def _lines(source: Source, fields: Fields) -> Iterator[_Written]:
    """The rows of JSON Lines. Raises NotationError where none of the first has a column that is known."""
    sample = list(_sampled(source.text))
    if sample and not any(
        holds_body(row, fields) or any(plays(key, fields) for cell in row.cells for key in cell.path) for row in sample
    ):
        raise _unknown(list(dict.fromkeys(key for row in sample for key in row.values)), 0)
    number, at = 1, 0
    for span in json_lines.lines(source.text):
        number, at = number + source.text.count("\n", at, span.start), span.start
        yield _Written(span, number, partial(_json, source, span))


def _json(source: Source, span: Span) -> Row:
    """What a line of JSON Lines holds. Raises NotationError."""
    return json_lines.row(source[span])


def _sampled(text: str) -> Iterator[Row]:
    """The first rows that can be read."""
    for span in islice(json_lines.lines(text), _SAMPLE):
        try:
            yield json_lines.row(text[slice(*span)])
        except NotationError:
            continue


def _table(source: Source, fields: Fields, asked: Asked) -> Iterator[_Written]:
    """The rows of a table. Raises NotationError where its first row names no column that is known."""
    if not source.text.strip():
        return
    table = Table(source)
    if table.head.wrong:
        raise NotationError(table.head.at, f"not read: {table.head.wrong}")
    if not any(plays(name, fields) for name in table.columns):
        raise _unknown(table.columns, table.head.span.start)
    asked.see(Row((), dict.fromkeys(table.columns)))
    for number, cut in enumerate(table.rows(), 2):  # the first names the columns
        yield _Written(cut.span, number, partial(table.row, cut))


def _unknown(columns: Sequence[str], at: int) -> NotationError:
    """Why an archive is not read of which no column is known."""
    message = f"not read: no column is known to hold the copy of a story (there are {listed(columns)})"
    return NotationError(at, f"{message}; say which do: --fields headline=COLUMN,body=COLUMN,date=COLUMN,id=COLUMN")


def _laid(one: Document, source: Source) -> Document:
    """A story at its place in the whole archive."""
    here = Span(one.offset, one.offset + len(one.source.text))
    return laid(one, Prose(one.source.text, range(*here)), source, here) if one.source is not source else one
