"""A row of an archive -> the parts of its story, each character where the file writes it."""

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Document, told
from newslint.document.rows import Cell, Row, delimited, json_lines
from newslint.document.rows.roles import plays, roles, unread
from newslint.document.rows.story import story
from newslint.model import Source
from newslint.notation import NotationError

WORDS = st.text(st.sampled_from('ab "\\\n\r\t,;’é\u00a0\u2028😀&<>p/'), max_size=40)
ODD = 'He said "no\\yes", twice,\nto the émigré’s\u00a0face 😀.'


def read(row: dict[str, Any], *fields: tuple[str, str]) -> Document:
    """The story in a row of JSON."""
    text = json.dumps(row)
    return story(json_lines.row(text), Source("a.jsonl", text, "jsonl"), fields, 1)


def parts(document: Document) -> list[tuple[str, str]]:
    """Kinds and words."""
    return [(block.kind, block.prose.text) for block in document.blocks]


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        ("The quay is shut.\n\nIt opens on Monday.", ["The quay is shut.", "It opens on Monday."]),
        (
            "<p>The quay&#160;is <b>shut</b>.</p><p>It opens on Monday.</p>",
            ["The quay is shut.", "It opens on Monday."],
        ),
        ("The **quay** is shut.\n\nIt [opens](http://a.b/c) on Monday.", ["The quay is shut.", "It opens on Monday."]),
        (["The quay is shut.", "It opens on Monday."], ["The quay is shut.", "It opens on Monday."]),
        ({"text": "The quay is shut."}, ["The quay is shut."]),
        ({"rendered": "<p>The quay is shut.</p>", "protected": False}, ["The quay is shut."]),
        ([{"html": "<p>The quay is shut.</p>"}, {"html": "<p>It opens.</p>"}], ["The quay is shut.", "It opens."]),
    ],
    ids=["plain", "html", "markdown", "list", "table", "rendered", "list of tables"],
)
def test_a_body_is_read_as_what_it_is_written_in(body: Any, paragraphs: list[str]) -> None:  # noqa: ANN401 -- JSON
    found = read({"id": 7, "headline": "No ferry & no boat", "body": body, "image": "/a/b.jpg", "url": "http://a.b/c"})
    assert parts(found) == [("headline", "No ferry & no boat"), *(("body", text) for text in paragraphs)]
    assert found.name == "row 1 (7)"


def test_a_body_in_two_notations_is_read_once_and_no_headline_twice() -> None:
    row = {
        "title": "No ferry", "headline": "No ferry", "body": "The quay is shut.", "body_html": "<p>The quay is shut.</p>",
    }  # fmt: skip
    assert parts(read(row)) == [("headline", "No ferry"), ("body", "The quay is shut.")]


def test_a_table_stands_for_the_one_text_that_it_holds() -> None:
    row = {"title": {"rendered": "No ferry"}, "content": {"raw": "", "value": "Shut."}, "image": {"html": "A quay"}}
    assert parts(read(row)) == [("headline", "No ferry"), ("body", "Shut.")]


def test_keys_with_dots_between_them_lead_to_a_text_in_tables() -> None:
    row = {
        "title": {"en": "No ferry", "fr": "Pas de bac"}, "stuff": [{"inner": {"said": "Shut.", "by": "Me and you"}}],
        "meta": {"made": {"at": "2025-09-24"}, "key": 9},
    }  # fmt: skip
    house = (("title.en", "headline"), ("stuff.inner.said", "body"), ("meta.made.at", "date"), ("meta.key", "id"))
    found = read(row, *house)
    assert parts(found) == [("headline", "No ferry"), ("body", "Shut.")]
    assert (str(found.meta["date"]), found.name) == ("2025-09-24", "row 1 (9)")


def test_a_column_of_copy_whose_table_holds_no_text_that_is_known_is_told_of() -> None:
    def lost(row: dict[str, Any], *fields: tuple[str, str]) -> list[str]:
        return [".".join(cell.path) for cell in unread(json_lines.row(json.dumps(row)), fields)]

    blocks = {"blocks": [{"type": "of text", "said": "The quay is shut."}]}
    twice = {"raw": "The quay.", "rendered": "<p>The quay.</p>"}
    assert lost({"title": {"en": "No ferry"}, "content": blocks}) == ["title.en", "content.blocks..said"]
    assert lost({"content": twice}) == ["content.rendered"]
    assert lost({"content": twice}, ("content.raw", "body")) == []
    assert lost({"body": "Shut.", "story": {"section": "News of the day"}, "content": {"id": "a-b", "n": 1}}) == []


def test_the_parts_stand_in_the_order_of_the_file() -> None:
    found = read({"text": "PARIS, Sept 24 (Wire) - The quay is shut.", "title": "No ferry"})
    assert [kind for kind, _ in parts(found)] == ["body", "headline"]
    assert found.blocks[0].marks[0].name == "dateline"


def test_columns_that_are_named_are_read_and_no_other_headline() -> None:
    house = (("name", "headline"), ("said", "body"), ("when", "date"), ("key", "id"))
    row = {"name": "No ferry", "headline": "XYZ", "said": "Shut.", "when": "2025-09-24", "key": {"$oid": "af1"}}
    found = read(row, *house)
    assert parts(found) == [("headline", "No ferry"), ("body", "Shut.")]
    assert (str(found.meta["date"]), found.name) == ("2025-09-24", "row 1 (af1)")


def test_a_row_without_the_column_that_is_named_is_read_as_usual() -> None:
    assert parts(read({"headline": "No ferry", "text": "Shut."}, ("name", "headline"), ("said", "body"))) == [
        ("headline", "No ferry"), ("body", "Shut."),
    ]  # fmt: skip


@pytest.mark.parametrize(("stamp", "day"), [(1758715200, "2025-09-24"), (1758715200000, "2025-09-24"), (12, "12")])
def test_moments_that_programs_count(stamp: int, day: str) -> None:
    assert str(read({"published": stamp, "body": "Shut."}).meta["published"])[:10] == day


def test_a_day_that_does_not_exist_is_told_of() -> None:
    found = read({"published": "2025-02-30", "body": "Shut."})
    assert [found.source[span] for span in found.undated] == ["2025-02-30"]


def test_a_column_plays_a_part_by_its_name() -> None:
    assert [key for key in ("articleBody", "body_html", "Title", "price", "author") if plays(key, ())] == [
        "articleBody", "body_html", "Title",
    ]  # fmt: skip
    assert roles(Row((Cell(("price",), ()),), {"price": "7"}), ()).body == ()


@given(
    st.dictionaries(st.sampled_from(["headline", "body", "summary", "tags", "id"]), WORDS | st.lists(WORDS, max_size=3))
)
def test_whatever_stands_in_a_row_of_json_is_told_where_it_stands(row: dict[str, Any]) -> None:
    held(read(row))


@given(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=1, max_size=4))
def test_whatever_stands_in_a_table_is_told_where_it_stands(rows: list[list[str]]) -> None:
    written = io.StringIO()
    csv.writer(written).writerows([["title", "body", "id"], *rows])
    source = Source("a.csv", written.getvalue())
    assert not [one.failures for one in told(source) if one.failures]
    for one in told(source):
        assert one.source.text == source.text[one.offset : one.offset + len(one.source.text)]
        held(one)


def held(document: Document) -> None:
    """Each character of each block stands where it says, be it as an escape."""
    for block in document.blocks:
        last = 0
        for at, char in enumerate(block.prose.text):
            span = block.prose.span(at, at + 1)
            assert last <= span.start < span.end <= len(document.source.text)
            written = document.source[span]
            assert written == char or len(written) > 1 or char in " -'\"\ufffd" or not written.isascii()
            last = span.start


@pytest.mark.parametrize("text", ["[1, 2]", "7", "{", '{"a": ', '{"a": "b}', "", "{" * 5000])
def test_what_is_no_row_is_refused(text: str) -> None:
    with pytest.raises(NotationError):
        json_lines.row(text)


def test_blank_lines_between_rows_are_none() -> None:
    text = '\n  {"a": 1}\r\n\n{"b": 2}'
    assert [text[slice(*span)] for span in json_lines.lines(text)] == ['{"a": 1}', '{"b": 2}']


def table(text: str, name: str = "a.csv") -> delimited.Table:
    return delimited.Table(Source(name, text))


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_cells_of_a_table_are_those_that_the_library_reads(mark: str) -> None:
    written = io.StringIO()
    rows = [["title", "body", "id"], ["A", ODD, "1"], ['"', '""', "2"], ["x", " y ", ""]]
    csv.writer(written, delimiter=mark).writerows(rows)
    read_ = table(written.getvalue())
    assert list(read_.columns) == rows[0]
    cells = [{cell.key: cell.text for cell in read_.row(cut).cells} for cut in read_.rows()]
    assert cells == [{key: text for key, text in zip(rows[0], row, strict=True) if text} for row in rows[1:]]


def test_a_broken_row_costs_no_other() -> None:
    text = 'title,body\nA,one\ntoo few\nB,"tw"o"\nC,"a ""b""\nstill c"\nD,"never closed\nE,three\n'
    found = table(text)
    assert [(text[cut.span.start], cut.wrong.split(" ")[0]) for cut in found.rows()] == [
        ("A", ""), ("t", "1"), ("B", "text"), ("C", ""), ("D", "a"), ("E", ""),
    ]  # fmt: skip
