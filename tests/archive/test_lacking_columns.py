"""Columns that a house names and that no row of an archive has are said, as `check` says them."""

from __future__ import annotations

from pathlib import Path

import pytest

from archived import lines, records, stories, table
from launched import ended
from newslint.archive.columns import lacking
from newslint.archive.inputs import STORY, Input, Place

HOUSE = (("hedd", "headline"), ("body", "body"))
SAID = 'no column "hedd", which is named for the headline'


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_a_column_that_no_row_has_is_said_once(tmp_path: Path, suffix: str) -> None:
    (table if suffix == "csv" else lines)(tmp_path / f"a.{suffix}", stories(3))
    words = ("archive", f"a.{suffix}", "--fields", "headline=hedd,body=body", "--output", "found.jsonl", "--jobs", "1")
    run = ended(tmp_path, *words)
    assert run.code == 2
    assert run.err.decode().count(SAID) == 1
    (failure,) = records(tmp_path / "found.not-checked.jsonl")
    assert (failure["row"], failure["message"].startswith(SAID)) == (None, True)
    assert len(records(tmp_path / "found.jsonl")) == 1


def test_a_column_that_one_row_has_is_there_be_it_empty_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"body": "x"}\nno json\n{"body": "y", "hedd": ""}\n', "utf-8")
    assert not [*lacking(Input(str(path), "jsonl"), Place(), HOUSE)]
    path = tmp_path / "a.csv"
    path.write_text("Hedd,body\n,x\n", "utf-8")
    assert not [*lacking(Input(str(path), "csv"), Place(), HOUSE)]


def test_a_key_inside_another_is_looked_for_there(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"body": {"main": "x"}}\n', "utf-8")
    assert not [*lacking(Input(str(path), "jsonl"), Place(), (("body.main", "body"),))]


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.csv", b"", "csv"),
        ("a.csv", "a,b\n".encode("utf-16"), "csv"),
        ("a.md", b"x", STORY),
        ("gone.csv", None, "csv"),
    ],
)
def test_of_what_has_no_columns_nothing_is_said(tmp_path: Path, name: str, data: bytes | None, kind: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    assert not [*lacking(Input(str(tmp_path / name), kind), Place(), HOUSE)]


def test_the_columns_of_parquet_are_those_of_its_schema(tmp_path: Path) -> None:
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.Table.from_pylist([{"hed": "a", "body": "b", "id": ""}]), path)
    one = Input(str(path), "parquet")
    assert [said.startswith(SAID) for said in lacking(one, Place(), HOUSE)] == [True]
    assert not [*lacking(one, Place(), (("id", "id"), ("hed", "headline")))]
