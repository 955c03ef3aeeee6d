"""Paragraphs in reading order, no more of them than a story may have, and the cells that they stand in, whoever wrote them."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from newslint.model import Source
from newslint.office import docx, odt, rtf
from newslint.office.flow import LONGEST, EndlessError, Flow, Tables
from newslint.sources import UnreadableError
from office.written import body, opendocument, saved, with_part

WORD = saved(body("<w:p/>"))
HEAD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'


def word(paragraphs: int) -> bytes:
    written = b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * paragraphs
    return with_part(WORD, "word/document.xml", HEAD + written + b"</w:body></w:document>")


def opened(paragraphs: int) -> bytes:
    return opendocument("<text:p>a</text:p>" * paragraphs)


def rich(paragraphs: int) -> bytes:
    return rb"{\rtf1 " + rb"a\par " * paragraphs + b"}"


@pytest.mark.parametrize(
    ("write", "read", "said"),
    [
        (word, docx.read, "a Word file"),
        (opened, odt.read, "an OpenDocument text"),
        (rich, rtf.read, "an RTF file"),
    ],
)
def test_what_has_more_paragraphs_than_any_story_is_refused_at_once(
    write: Callable[[int], bytes], read: Callable[[bytes, str], Source], said: str
) -> None:
    assert read(write(LONGEST), "a").text.count("\n") == LONGEST
    data = write(400_000)
    began = process_time()
    with pytest.raises(UnreadableError) as raised:
        read(data, "a")
    assert process_time() - began < 2
    assert str(raised.value) == f"{said} with more than 20,000 paragraphs: save it in several parts"


def test_paragraphs_of_a_box_count_with_those_around_it() -> None:
    tables = Tables()
    for _ in range(LONGEST):
        tables.paragraph()
    with pytest.raises(EndlessError):
        Flow(tables).begins()


def word_table(*cells: str) -> str:
    return (
        f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{''.join(f'<w:tc>{cell}<w:p/></w:tc>' for cell in cells)}</w:tr></w:tbl>"
    )


def opened_table(*cells: str) -> str:
    return f"<table:table><table:table-row>{''.join(f'<table:table-cell>{cell}</table:table-cell>' for cell in cells)}</table:table-row></table:table>"


def in_word(written: str) -> Source:
    return docx.read(saved(body(written)), "a.docx")


def in_opened(written: str) -> Source:
    return odt.read(opendocument(written), "a.odt")


def places(read: Source) -> list[tuple[str, str]]:
    """Each paragraph that says something, with the cell that people are told of it."""
    names = dict(read.cells)
    starts = sorted(names)
    return [
        (read.text[one.start : one.end], next((names[at] for at in reversed(starts) if at <= one.start), ""))
        for one in read.parts
    ]


TABLES = pytest.mark.parametrize(
    ("read", "table", "p"),
    [
        (in_word, word_table, "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"),
        (in_opened, opened_table, "<text:p>{}</text:p>"),
    ],
)


@TABLES
def test_a_table_in_a_table_for_the_sake_of_the_page_has_the_place_of_the_cell_that_it_stands_in(
    read: Callable[[str], Source], table: Callable[..., str], p: str
) -> None:
    inner = table(table(p.format("15 of 50")))
    made = read(table(p.format("A"), p.format("B"), inner) + p.format("Below"))
    assert places(made) == [
        ("A", "table 1, A1"),
        ("B", "table 1, B1"),
        ("15 of 50", "table 1, C1"),
        ("Below", ""),
    ]
    assert [one.role for one in made.parts] == ["cell", "cell", "cell", "body"]


@TABLES
def test_a_table_of_figures_in_another_has_places_of_its_own(
    read: Callable[[str], Source], table: Callable[..., str], p: str
) -> None:
    made = read(table(p.format("A"), p.format("C") + table(p.format("15"), p.format("50")) + p.format("D")))
    assert places(made) == [
        ("A", "table 1, A1"),
        ("C", "table 1, B1"),
        ("15", "table 2, A1"),
        ("50", "table 2, B1"),
        ("D", "table 1, B1"),
    ]


@TABLES
def test_tables_that_only_set_the_page_make_no_cells(
    read: Callable[[str], Source], table: Callable[..., str], p: str
) -> None:
    made = read(table(p.format("Above") + table(p.format("It is so."))))
    assert places(made) == [("Above", ""), ("It is so.", "")]
    assert {one.role for one in made.parts} == {"body"}
