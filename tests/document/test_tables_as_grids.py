"""Tables as sources: every cell with its row, its column and its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Document, parse
from newslint.document.grid import fields
from newslint.document.readers import table
from newslint.document.tables import headless, tables
from newslint.model import Source


def cells(document: Document) -> list[tuple[int, int, int, str]]:
    return [
        (cell.table, cell.row, cell.column, cell.block.prose.text) for one in tables(document) for cell in one.cells
    ]


def read(text: str, form: str | None = "csv", name: str = "table.csv") -> Document:
    return parse(Source(name, text, form))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a,b\n1,2\n", [(0, 0, "a"), (0, 1, "b"), (1, 0, "1"), (1, 1, "2")]),
        ("a;b,c\r\n1,5;2\r\n", [(0, 0, "a"), (0, 1, "b,c"), (1, 0, "1,5"), (1, 1, "2")]),
        ('"a, b",-3\n,"1,200"', [(0, 0, "a, b"), (0, 1, "-3"), (1, 1, "1,200")]),
        ('"say ""no""",1', [(0, 0, 'say "no"'), (0, 1, "1")]),
        ('"two\nlines",1', [(0, 0, "two\nlines"), (0, 1, "1")]),
        ('"never closed,1\n2,3', [(0, 0, '"never closed'), (0, 1, "1"), (1, 0, "2"), (1, 1, "3")]),
        ("", []),
        ("\n\n,,\n", []),
    ],
)
def test_a_table_by_itself_is_its_cells(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert [(row, column, words) for _, row, column, words in cells(read(text))] == expected


def test_tabs_part_cells_of_a_tsv_alone() -> None:
    assert cells(read("a,b\tc\n1\t2", "tsv")) == [(0, 0, 0, "a,b"), (0, 0, 1, "c"), (0, 1, 0, "1"), (0, 1, 1, "2")]


@given(st.text(alphabet='a1," ;\t\n\r\fé', max_size=60))
def test_a_cell_stands_exactly_where_it_says(text: str) -> None:
    document = table.read(Source("table.csv", text, "csv"))
    for block, field in zip(document.blocks, fields(document.source), strict=True):
        span = block.prose.span(0, len(block.prose.text))
        assert (span.start, span.end) == (field.start, field.end)
        assert document.source[span].replace('""', '"') == block.prose.text


def test_cells_of_a_page_keep_their_places_where_others_span_them() -> None:
    page = """<p>In tonnes:</p><table><tr><th rowspan=2>Fish</th><th colspan="2">Quota</th></tr>
    <tr><th>2025</th><th>2026</th></tr><tr><td>Cod<td>24,600<td>19,680</table>"""
    document = parse(Source("page.html", page))
    assert cells(document) == [
        (0, 0, 0, "Fish"), (0, 0, 1, "Quota"), (0, 1, 1, "2025"), (0, 1, 2, "2026"),
        (0, 2, 0, "Cod"), (0, 2, 1, "24,600"), (0, 2, 2, "19,680"),
    ]  # fmt: skip
    assert next(tables(document)).above == ("In tonnes:",)


def test_cells_of_markdown_count_the_pipes_before_them() -> None:
    text = "# Fish\n\n| Fish | 2025 |\n|---|--:|\n| Cod | 24,600 |\n| a\\|b | 3 |\n\nCopy.\n\nx | y\n--|--\n1 | 2\n"
    assert cells(parse(Source("page.md", text)))[:4] == [
        (0, 0, 0, "Fish"), (0, 0, 1, "2025"), (0, 1, 0, "Cod"), (0, 1, 1, "24,600"),
    ]  # fmt: skip
    assert {number for number, *_ in cells(parse(Source("page.md", text)))} == {0, 1}


@pytest.mark.parametrize(
    ("text", "bare"), [("1,2\n3,4\n", True), ("Year,Sales\n2025,4\n", False), (",2025\nSales,4\n", True)]
)
def test_a_table_without_words_above_it_is_known(text: str, bare: bool) -> None:  # noqa: FBT001 -- a case
    assert headless(read(text)) == bare


def test_a_story_is_never_read_as_a_table() -> None:
    assert [block.kind for block in parse(Source("story.csv", "The ferry, the pier and the quay.")).blocks] != [
        "cell"
    ] * 2
