"""An archive in Parquet, checked as a file: its rows as a text, what is broken, and what is too much."""

import datetime as dt
import io
import json
import sys
from typing import Any

import pytest

from newslint import parquet
from newslint.document import told
from newslint.engine import lint
from newslint.rulebook import load
from newslint.sources import UnreadableError, decode

pa = pytest.importorskip("pyarrow")


def packed(columns: dict[str, list[Any]]) -> bytes:
    from pyarrow import parquet as library  # noqa: PLC0415 -- an extra

    out = io.BytesIO()
    library.write_table(pa.table(columns), out)
    return out.getvalue()


ROWS: dict[str, list[Any]] = {
    "title": ["Tugs “leave”", "Two"],
    "text": ["PARIS - Shut.\n\n15 of the 50 tugs, or 20\u00a0percent, sank.", "The quay is shut."],
    "guid": ["g1", "g2"],
    "published": [dt.datetime(2025, 9, 24, 10), None],  # noqa: DTZ001 -- as databases have it
    "picture": [b"\0", b"x"],
    "tags": [["a", "b"], None],
}


def test_each_row_is_a_line_and_a_story() -> None:
    source = decode(packed(ROWS), "a.parquet")
    rows = [json.loads(line) for line in source.text.splitlines()]
    assert [sorted(row) for row in rows] == [["guid", "published", "tags", "text", "title"], ["guid", "text", "title"]]
    one, two = told(source)
    assert (one.name, two.name) == ("row 1 (g1)", "row 2 (g2)")
    assert one.meta["published"] == dt.datetime(2025, 9, 24, 10)  # noqa: DTZ001 -- likewise
    assert [block.prose.text for block in one.blocks] == [
        "Tugs “leave”",
        "PARIS - Shut.",
        "15 of the 50 tugs, or 20 percent, sank.",
    ]


def test_an_error_is_told_with_its_row_and_nothing_is_written_back() -> None:
    report = lint(
        decode(packed({**ROWS, "text": ["15 of the 50 tugs, or 20 percent, sank.", "The the quay."]}), "a.parquet"),
        load(["facts", "copy"])[0],
    )
    found = {one.code: one for one in report.findings}
    assert report.story(found["FIG130"].span) == "row 1 (g1)"
    assert report.source.position(found["CPY603"].span.start).line == 2
    assert found["CPY603"].fix is None


@pytest.mark.parametrize("cut", [10, 200, -4])
def test_a_broken_file_is_said(cut: int) -> None:
    with pytest.raises(UnreadableError, match="no Parquet that can be read"):
        decode(packed(ROWS)[:cut], "a.parquet")


def test_what_is_too_much_is_for_another_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "MOST", 1000)
    with pytest.raises(UnreadableError, match=r"newslint archive a\.parquet"):
        decode(packed({"text": ["x" * 5000]}), "a.parquet")
    with pytest.raises(UnreadableError, match=r"newslint archive a\.parquet"):
        decode(packed({"text": ["x" * 90] * 100}), "a.parquet")  # a few bytes when it is packed


def test_without_its_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed(ROWS)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UnreadableError, match=r"pip install newslint\[archive\]"):
        decode(data, "a.parquet")


def test_a_column_without_any_value_is_there_all_the_same() -> None:
    source = decode(packed({"tekst": ["Shut.", "Open."], "when": pa.array([None, None], pa.string())}), "a.parquet")
    one, two = told(source, (("tekst", "body"), ("when", "date")))
    assert [*one.failures, *two.failures] == []
    *_, last = told(source, (("teskt", "body"), ("tekst", "headline")))
    assert [one.message for one in last.failures] == [
        '1:1: no column "teskt", which is named for the body (there are tekst, when)'
    ]
