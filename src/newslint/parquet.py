"""An archive in Parquet -> the rows as a text of JSON Lines, a story in each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newslint.document.readers.rows import line
from newslint.model import Source
from newslint.sources import UnreadableError

MOST = 64 << 20
"""Characters of a text that is made, and bytes of one column chunk: what is larger is for `newslint archive`."""
_BATCH = 256


def read(data: bytes, path: str) -> Source:
    """The rows of a file, a line each: row 17 is line 17.

    Raises UnreadableError for what is broken or too large, and where the library that reads it is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 -- an extra, and a quarter of a second
        from pyarrow import parquet  # noqa: PLC0415 -- likewise
    except ImportError:
        raise UnreadableError(
            path, "a Parquet file, which needs another library: pip install newslint[archive]"
        ) from None
    try:
        file = parquet.ParquetFile(pa.BufferReader(data))
        names = [field.name for field in file.schema_arrow if not _is_binary(field.type, pa)]
        return Source(path, "".join(_lines(file, names, path)), "jsonl")
    except (pa.ArrowException, OSError, ValueError) as error:
        said = (str(error).splitlines() or [type(error).__name__])[0]
        raise UnreadableError(path, f"no Parquet that can be read: {said}") from error


def _lines(file: Any, names: list[str], path: str) -> Iterator[str]:  # noqa: ANN401 -- of a library without types
    """The rows as lines, the first with all columns there are. Raises UnreadableError where they are too much."""
    metadata = file.metadata
    groups = (metadata.row_group(at) for at in range(metadata.num_row_groups))
    if sum(group.total_byte_size for group in groups) > MOST:
        raise UnreadableError(path, f"larger than {MOST >> 20} MB when unpacked: newslint archive {path}")
    length = 0
    for batch in file.iter_batches(_BATCH, columns=names, use_threads=False):
        for row in batch.to_pylist():
            made = line({key: value for key, value in row.items() if value is not None or not length})
            length += len(made) + 1
            if length > MOST:
                raise UnreadableError(path, f"more than {MOST >> 20} million characters: newslint archive {path}")
            yield f"{made}\n"


def _is_binary(kind: Any, pa: Any) -> bool:  # noqa: ANN401 -- likewise
    """Whether a column holds bytes, which are no words."""
    types = pa.types
    return bool(types.is_binary(kind) or types.is_large_binary(kind) or types.is_fixed_size_binary(kind))
