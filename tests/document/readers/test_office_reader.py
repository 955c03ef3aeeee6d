"""What offices write, as a story: its parts, its tables, comments to newslint, several stories."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Document, parse, stories
from newslint.document.readers import office
from newslint.document.tables import tables
from newslint.model import BREAK, Part, Source


def made(
    *paragraphs: tuple[str, str] | tuple[str, str, tuple[tuple[str, int, int, str], ...]], cells: bool = False
) -> Document:
    """A story of some paragraphs: the role of each, its text, and its marks by place in it."""
    at, parts, lines = 0, list[Part](), list[str]()
    for number, (role, text, *marks) in enumerate(paragraphs):
        placed = tuple((name, at + start, at + end, to) for name, start, end, to in (marks[0] if marks else ()))
        cell = (0, number // 2, number % 2, number % 2) if cells and role == "cell" else None
        if text.strip():
            parts.append(Part(at, at + len(text), role, 1 if role == "crosshead" else 0, placed, cell))
        lines.append(f"{text}\n")
        at += len(text) + 1
    source = Source("a.docx", "".join(lines), "office", parts=tuple(parts))
    document = parse(source)
    assert told(document) == told(office.read(source))
    return document


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in document.blocks]


LEAD = "LONDON, May 3 – The quay is closed for a week, and the ferry does not sail."


def test_a_story_has_the_parts_that_its_styles_say() -> None:
    document = made(
        ("headline", "Quay closed"),
        ("standfirst", "For a week"),
        ("body", "By Ann Lee"),
        ("body", LEAD),
        ("item", "a"),
        ("furniture", "Contents"),
    )
    assert told(document) == [
        ("headline", "Quay closed"), ("standfirst", "For a week"), ("byline", "By Ann Lee"), ("body", LEAD), ("item", "a"),
    ]  # fmt: skip
    assert [mark.name for mark in document.blocks[3].marks] == ["dateline"]


@pytest.mark.parametrize("text", ["Quay closed for a week", "Quay closed for a week."])
def test_where_nothing_is_styled_a_short_bold_paragraph_is_the_headline(text: str) -> None:
    bold = (("strong", 0, len(text), ""),)
    assert told(made(("body", text, bold), ("body", LEAD)))[0] == ("headline", text)


def test_a_bold_line_that_dates_the_story_is_no_headline_and_one_that_is_bold_in_part_ends_as_a_sentence() -> None:
    dated = "LONDON, May 3 (Reuters) – The quay is closed."
    assert told(made(("body", dated, (("strong", 0, len(dated), ""),)), ("body", LEAD)))[0] == ("body", dated)
    assert told(made(("body", "Quay closed.", (("strong", 0, 4, ""),)), ("body", LEAD)))[0] == ("body", "Quay closed.")


def test_line_breaks_part_entries_and_empty_lines_paragraphs() -> None:
    story = made(
        ("headline", "Quay"), ("body", LEAD), ("body", f"It is closed.{BREAK}It rains.{BREAK} {BREAK}It is{BREAK}cold.")
    )
    assert told(story)[2:] == [("body", "It is closed."), ("body", "It rains."), ("body", "It is cold.")]


def test_cells_are_those_of_tables_and_what_a_cell_holds_is_one() -> None:
    document = made(("headline", "Quay"), ("body", LEAD))
    source = document.source
    at = len(source.text)
    text = source.text + "Port\nof call\n12\n"
    cells = (
        Part(at, at + 4, "cell", cell=(0, 0, 0, 0)),
        Part(at + 5, at + 12, "cell", cell=(0, 0, 0, 0)),
        Part(at + 13, at + 15, "cell", cell=(0, 0, 1, 2)),
    )
    document = parse(Source("a.docx", text, "office", parts=source.parts + cells))
    (table,) = tables(document)
    assert [(one.row, one.column, one.last, one.block.prose.text) for one in table.cells] == [
        (0, 0, 0, "Port of call"),
        (0, 1, 2, "12"),
    ]


def test_a_comment_to_newslint_is_a_paragraph_of_its_own_or_begins_one() -> None:
    document = made(
        ("headline", "Quay"),
        ("body", "[newslint: ignore FIG101 -- as told]"),
        ("body", LEAD),
        ("body", "[newslint: ignore CPY603] So."),
    )
    assert [(one.verb, one.codes, one.reason) for one in document.directives] == [
        ("ignore", ("FIG101",), "as told"),
        ("ignore", ("CPY603",), ""),
    ]
    assert [document.source[one.reach] for one in document.directives] == [LEAD, "So."]
    assert told(document)[1:] == [("body", LEAD), ("body", "So.")]


def test_one_that_is_not_understood_is_told() -> None:
    assert len(made(("headline", "Quay"), ("body", "<!-- newslint: ignore FIG101 -->"), ("body", LEAD)).misread) == 1


def test_several_stories_in_one_file_are_several() -> None:
    document = made(("headline", "Quay"), ("body", LEAD), ("body", "-30-"), ("headline", "Pier"), ("body", LEAD))
    assert [one.blocks[0].prose.text for one in stories(document)] == ["Quay", "Pier"]


def test_what_could_not_be_read_is_a_failure() -> None:
    (failure,) = parse(Source("a.docx", "One\n", "office", parts=(Part(0, 3),), lost=("a file was not read",))).failures
    assert failure == ("a.docx", "a file was not read", None)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("body", "headline", "crosshead", "item", "cell", "note", "quote")),
            st.text(alphabet=st.sampled_from("aB 1.\t\u00a0\u2028\ufffc[]ü😀"), max_size=30),
            st.lists(
                st.tuples(st.sampled_from(("strong", "link")), st.integers(0, 30), st.integers(0, 30), st.just("a")),
                max_size=4,
            ),
        ),
        max_size=8,
    )
)
def test_every_character_stands_where_its_place_says(
    paragraphs: list[tuple[str, str, list[tuple[str, int, int, str]]]],
) -> None:
    held = [
        (role, text, tuple((name, min(a, b, len(text)), min(max(a, b), len(text)), to) for name, a, b, to in marks))
        for role, text, marks in paragraphs
    ]
    document = made(*held, cells=True)
    for block in document.blocks:
        for at, char in enumerate(block.prose.text):
            if char.isalnum():
                assert document.source[block.prose.span(at, at + 1)] == char
        assert all(0 <= mark.start < mark.end <= len(block.prose.text) for mark in block.marks)
    list(tables(document))
