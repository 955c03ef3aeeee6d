"""Workbooks: sheets cell by cell, by name; what cannot be read is said."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Mapping, Sequence

import pytest
from openpyxl import Workbook

from newslint import workbook, zips
from newslint.sources import UnreadableError

Rows = Sequence[Sequence[object]]


def packed(sheets: Mapping[str, Rows], formats: Mapping[str, str] | None = None) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for cell, form in (formats or {}).items():
            sheet[cell].number_format = form
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_every_cell_is_known_by_its_name() -> None:
    data = packed({"Income": [["Sales", 84212.5], [None, "x\ty"]], "Costs": [["Wages", -3560]]})
    source, remarks = workbook.read(data, "results.xlsx")
    assert not remarks
    named = {source.cell(at): source.text[at:].split("\t")[0].split("\n")[0] for at, _ in source.cells}
    assert named == {
        "Income": "Income", "Income!A1": "Sales", "Income!B1": "84212.5", "Income!B2": "x y",
        "Costs": "Costs", "Costs!A1": "Wages", "Costs!B1": "-3560",
    }  # fmt: skip
    assert source.place(source.text.index("-3560")) == "Costs!B1"


def test_values_are_written_exactly_as_copy_has_them() -> None:
    row = [0.0417, 3, 12.50, dt.datetime(2026, 6, 30), True, 1e-7]  # noqa: DTZ001 -- a workbook knows no zone
    source, _ = workbook.read(packed({"A": [row]}, {"A1": "0.0%"}), "a.xlsx")
    assert source.text.split("\n")[1].split("\t") == ["4.17%", "3", "12.5", "2026-06-30", "", "0.0000001"]


def test_columns_beyond_z_have_two_letters() -> None:
    source, _ = workbook.read(packed({"A": [[None] * 27 + ["x"]]}), "a.xlsx")
    assert source.cell(source.text.index("x")) == "A!AB1"


def test_a_formula_that_was_never_worked_out_is_said() -> None:
    source, remarks = workbook.read(packed({"A": [[1, 2, "=A1+B1"]]}), "a.xlsx")
    assert "=A1" not in source.text
    assert remarks == ("a cell holds a formula without a value (A!C1): open the workbook and save it",)


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("xl/workbook.xml", b"0" * (zips.UNPACKED + 1))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1sealed", "protected by a password"),
        (b"PK\3\4xl/workbook.xml", "damaged"),
        (packed({"A": [[1]]})[:-30], "damaged"),
        (bomb(), "unpacks to more than"),
    ],
)
def test_what_is_no_sound_workbook_is_refused(data: bytes, said: str) -> None:
    assert workbook.is_workbook(data, "a.xlsx")
    with pytest.raises(UnreadableError, match=said):
        workbook.read(data, "a.xlsx")


def test_more_cells_than_any_table_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "CELLS", 3)
    with pytest.raises(UnreadableError, match="more than 3 cells"):
        workbook.read(packed({"A": [[1, 2, 3, 4]]}), "a.xlsx")


@pytest.mark.parametrize(
    ("name", "data"), [("a.docx", b"PK\3\4word/document.xml"), ("a.csv", b"1,2"), ("a.md", b"# A")]
)
def test_other_files_are_no_workbooks(name: str, data: bytes) -> None:
    assert not workbook.is_workbook(data, name)
