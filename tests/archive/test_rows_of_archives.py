from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archived import lines, stories, table
from newslint.archive import rows as rows_
from newslint.archive.inputs import ROWS, Input, Place
from newslint.archive.rows import Row, rows


def _input(path: Path) -> Input:
    return Input(str(path), ROWS[path.suffix], path.stat().st_size)


def _all(path: Path, start: Place = Place()) -> list[tuple[Row, Place]]:  # noqa: B008 -- a value that nobody can change
    return [*rows(_input(path), start)]


def _held(row: Row) -> Any:  # noqa: ANN401 -- any row
    return json.loads(row.held) if isinstance(row.held, bytes) and row.held else row.held


def _written(folder: Path, suffix: str, made: list[dict[str, Any]]) -> Path:
    path = folder / f"archive{suffix}"
    if suffix == ".parquet":
        pa = pytest.importorskip("pyarrow")
        parquet = pytest.importorskip("pyarrow.parquet")
        parquet.write_table(pa.Table.from_pylist(made), path, row_group_size=7)
    elif suffix == ".jsonl":
        lines(path, made)
    else:
        table(path, made, "\t" if suffix == ".tsv" else ",")
    return path


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".tsv", ".parquet"])
def test_rows_are_those_that_were_written_and_the_rest_follows_from_any_place(tmp_path: Path, suffix: str) -> None:
    made = stories(20)
    path = _written(tmp_path, suffix, made)
    every = _all(path)
    assert [_held(row) for row, _ in every] == made
    assert [row.number for row, _ in every] == [*range(1, 21)]
    for at, (_, place) in enumerate(every):
        assert _all(path, place) == every[at + 1 :]


@given(st.binary(max_size=400), st.sampled_from([".jsonl", ".csv", ".tsv"]))
def test_whatever_stands_in_a_file_is_read_or_said_and_goes_on_from_any_place(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str
) -> None:
    path = tmp_path_factory.mktemp("any") / f"any{suffix}"
    path.write_bytes(data)
    every = _all(path)
    for at, (row, place) in enumerate(every):
        assert row.wrong or row.held
        if place.file == 0:
            assert _all(path, place) == every[at + 1 :]


@given(st.binary(max_size=300))
def test_no_parquet_is_said_whatever_it_is(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    pytest.importorskip("pyarrow")
    path = tmp_path_factory.mktemp("any") / "any.parquet"
    path.write_bytes(b"PAR1" + data + b"PAR1")
    ((row, place),) = _all(path)
    assert row.wrong.startswith("no Parquet that can be read")
    assert place == Place(1)


def test_a_cut_parquet_file_is_said(tmp_path: Path) -> None:
    path = _written(tmp_path, ".parquet", stories(20))
    path.write_bytes(path.read_bytes()[:-30])
    assert _all(path)[0][0].wrong


def test_a_line_that_is_too_long_is_said_and_the_next_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows_, "LONGEST", 1000)
    path = lines(tmp_path / "long.jsonl", [{"body": "x" * 200_000}, {"body": "short"}])
    (long, _), (short, _) = _all(path)
    assert "longer than any story" in long.wrong
    assert (_held(short), short.number, short.line) == ({"body": "short"}, 2, 2)


def test_a_quotation_mark_that_is_never_closed_takes_no_other_row_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows_, "LONGEST", 1000)
    path = tmp_path / "open.csv"
    path.write_text('id,body\n1,one\n2,"never closed\n' + "".join(f"{n},text {n}\n" for n in range(3, 300)), "utf-8")
    every = _all(path)
    assert [row.number for row, _ in every if row.wrong] == [2]
    assert every[-1][0].held == {"id": "299", "body": "text 299"}


@pytest.mark.parametrize(
    ("text", "why"),
    [(b"id,body\n1,a,b\n", "3 cells under 2 heads"), (b"id,body\n1,caf\xe9\n", "not UTF-8"), (b"\n", "without heads")],
)
def test_rows_of_a_table_that_are_none_are_said(tmp_path: Path, text: bytes, why: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(text)
    assert why in _all(path)[0][0].wrong


def test_marks_before_the_text_and_other_encodings(tmp_path: Path) -> None:
    path = tmp_path / "marked.csv"
    path.write_bytes(b"\xef\xbb\xbfid;body\n1;one, two\n")
    assert _all(path)[0][0].held == {"id": "1", "body": "one, two"}
    path = tmp_path / "wide.jsonl"
    path.write_bytes('{"body": "x"}\n'.encode("utf-16"))
    ((row, place),) = _all(path)
    assert "UTF-16" in row.wrong
    assert place == Place(1)


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    ((row, place),) = rows(Input(str(tmp_path / "gone.jsonl"), "jsonl", 5), Place())
    assert row.wrong == "no such file or folder"
    assert place == Place(1)


def test_a_mark_alone_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "marked.jsonl"
    path.write_bytes(b"\xef\xbb\xbf\n" + b'{"text": "x"}\n')
    assert [(row.number, row.line) for row, _ in rows(Input(str(path), "jsonl"), Place())] == [(1, 2)]
