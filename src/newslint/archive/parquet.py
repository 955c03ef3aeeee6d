"""Parquet -> rows, a few at a time; and findings, which were written as JSON Lines -> Parquet."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from newslint import files
from newslint.archive.inputs import Input, Place
from newslint.archive.rows import Found, Row

_BATCH = 64
"""Rows that are read at once: few, since a story may be long."""
_GROUP = 50_000
"""Findings of one group of rows, in what is written."""


def groups(one: Input, start: Place, reads: Callable[[str], bool]) -> Iterator[Found]:
    """The rows of a file from a place on; a group that cannot be read is one row that is wrong."""
    import pyarrow as pa  # noqa: PLC0415 -- an extra, and a quarter of a second
    from pyarrow import parquet  # noqa: PLC0415 -- likewise

    with files.opened(one.path) as raw:
        try:
            file = parquet.ParquetFile(raw, pre_buffer=False)
            names = [name for name in file.schema_arrow.names if reads(name)]
            sizes = [file.metadata.row_group(group).num_rows for group in range(file.metadata.num_row_groups)]
        except (pa.ArrowException, OSError, ValueError) as error:
            yield Row(one.path, wrong=f"no Parquet that can be read: {_first(error)}"), start.past
            return
        first = sum(sizes[: start.offset])
        for group in range(start.offset, len(sizes)):
            number, end = first, first + sizes[group]
            try:
                for batch in file.iter_batches(_BATCH, row_groups=[group], columns=names, use_threads=False):
                    wanted = batch.slice(max(0, start.row - number)) if number < start.row else batch
                    number += batch.num_rows
                    for at, held in enumerate(wanted.to_pylist(), number - wanted.num_rows + 1):
                        place = start._replace(offset=group + (at == end), row=at)
                        yield Row(one.path, at, held={key: value for key, value in held.items() if value}), place
            except (pa.ArrowException, OSError, ValueError) as error:
                wrong = f"rows {max(number, start.row) + 1:,} to {end:,} cannot be read: {_first(error)}"
                yield Row(one.path, max(number, start.row) + 1, wrong=wrong), start._replace(offset=group + 1, row=end)
            first = end


def length(path: str) -> int:
    """The rows of a file; none where it cannot be read."""
    import pyarrow as pa  # noqa: PLC0415 -- as above
    from pyarrow import parquet  # noqa: PLC0415 -- likewise

    try:
        rows: int = parquet.read_metadata(path).num_rows
    except (pa.ArrowException, OSError, ValueError):
        return 0
    return rows


def columns(path: str) -> tuple[str, ...]:
    """The names of the columns of a file; none where it cannot be read."""
    import pyarrow as pa  # noqa: PLC0415 -- as above
    from pyarrow import parquet  # noqa: PLC0415 -- likewise

    try:
        return tuple(parquet.read_schema(path).names)
    except (pa.ArrowException, OSError, ValueError):
        return ()


def _first(error: Exception) -> str:
    """The first line of what a library says."""
    return (str(error).splitlines() or [type(error).__name__])[0]


def written(source: str, target: str) -> None:
    """Write the findings of a file of JSON Lines as Parquet, a group of rows at a time."""
    import pyarrow as pa  # noqa: PLC0415 -- as above
    from pyarrow import parquet  # noqa: PLC0415 -- likewise

    schema = _schema(pa)
    with open(source, encoding="utf-8") as lines, parquet.ParquetWriter(target, schema, compression="zstd") as out:  # noqa: PTH123 -- our own
        held: list[dict[str, Any]] = []
        for line in lines:
            held.append(json.loads(line))
            if len(held) == _GROUP:
                out.write_table(pa.Table.from_pylist(held, schema))
                held.clear()
        if held:
            out.write_table(pa.Table.from_pylist(held, schema))


def _schema(pa: Any) -> Any:  # noqa: ANN401 -- the library, and what it makes
    """The columns of findings."""
    text, number = pa.string(), pa.int64()
    place = [("field", text), ("start", number), ("end", number), ("line", number), ("column", number)]
    note = pa.struct([*place, ("text", text), ("message", text)])
    return pa.schema([
        ("path", text), ("row", number), ("id", text), ("published", text), ("source", text),
        ("code", text), ("rule", text), ("level", text), *place, ("text", text), ("message", text),
        ("notes", pa.list_(note)), ("suggestions", pa.list_(text)), ("fingerprint", text),
    ])  # fmt: skip
