"""JSON Lines and CSV as archives: each row a story, what is broken said with its place, and nothing grows with the file."""

import json

import pytest

from growth import growth
from newslint.document import form, parse, told
from newslint.document.readers import rows
from newslint.engine import lint
from newslint.model import Settings, Source
from newslint.rulebook import load

WRONG = (
    "PARIS, Sept 24 (Wire) - The port said so.\n\nOf the\u00a050 “tugs”, 15 sailed: 15 of the 50 tugs, or 20 percent."
)
GOOD = {"title": "No ferry", "text": "The quay is shut.", "guid": "g-0"}


def archive(*some: object) -> Source:
    """Rows of JSON; a text is one as it stands."""
    return Source("a.jsonl", "\n".join(row if isinstance(row, str) else json.dumps(row) for row in some) + "\n")


def test_each_row_is_a_story_with_a_name() -> None:
    source = archive(GOOD, {**GOOD, "guid": "g-1"})
    assert [(one.name, one.offset) for one in told(source)] == [("row 1 (g-0)", 0), ("row 2 (g-1)", 66)]
    whole = parse(source)
    assert [one.name for one in whole.openings] == ["row 1 (g-0)", "row 2 (g-1)"]
    assert [source[block.prose.span(0, 4)] for block in whole.blocks] == ["No f", "The "] * 2


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_an_error_is_told_at_its_place_in_the_file(name: str) -> None:
    body = WRONG.replace("“tugs”", '"tugs"')
    quoted = body.replace('"', '""')
    text = {"a.jsonl": archive(GOOD, {"body": body, "id": 7}).text, "a.csv": f'id,body\n0,Shut.\n7,"{quoted}"\n'}[name]
    report = lint(Source(name, text), load(["facts"])[0])
    (found,) = [one for one in report.findings if one.code == "FIG130"]
    assert report.source[found.span] == "20 percent"
    assert [report.source[note.span] for note in found.notes] == ["15", "50"]
    assert report.story(found.span) == ("row 2 (7)" if name == "a.jsonl" else "row 3 (7)")


def test_a_broken_row_is_told_with_its_place_and_the_others_are_judged() -> None:
    report = lint(archive(GOOD, '{"title": "open', {"body": WRONG, "id": 7}), load(["facts"])[0])
    assert [failure.message.split(":")[:2] for failure in report.failures] == [["2", "11"]]
    assert [one.code for one in report.findings] == ["FIG130"]
    assert report.judged


def test_copy_in_a_table_that_is_not_known_is_told_of_and_the_rest_of_the_row_is_judged() -> None:
    source = archive(GOOD, {"headline": {"en": "No ferry"}, "body": WRONG}, {"content": {"parts": [{"p": WRONG}]}})
    report = lint(source, load(["facts"])[0])
    assert [source.position(one.span.start)[0] for one in report.findings if one.code == "FIG130"] == [2]
    assert [one.message.partition(":")[0] + one.message.partition(" row")[2] for one in report.failures] == [
        '2 2 not read: "headline" holds no text, but a table; say where in it the copy is: --fields headline=headline.en',
        '3 3 not read: "content" holds no text, but a table; say where in it the copy is: --fields body=content.parts.p',
    ]
    house = Settings(fields=(("headline.en", "headline"), ("content.parts.p", "body")))
    again = lint(source, load(["facts"], house)[0])
    assert [source.position(one.span.start)[0] for one in again.findings if one.code == "FIG130"] == [2, 3]
    assert not again.failures


def test_of_very_many_broken_rows_the_rest_is_counted() -> None:
    report = lint(archive(GOOD, *["{"] * 250), load(["facts"])[0])
    assert len(report.failures) == 101
    assert report.failures[-1].message == "not read: 150 more rows"


@pytest.mark.parametrize("text", ['{"a": 1, "price": "7"}\n', "a,price\n1,7\n"])
def test_data_is_said_to_be_unread_and_what_to_do(text: str) -> None:
    name = "a.jsonl" if text.startswith("{") else "a.csv"
    report = lint(Source(name, text), load(["facts"])[0])
    assert not report.judged
    (failure,) = report.failures
    assert failure.message.startswith("1:1: not read: no column is known")
    assert "there are a, price" in failure.message
    assert "--fields headline=" in failure.message


def test_what_tells_stories_from_data() -> None:
    assert rows.is_archive(json.dumps(GOOD))
    assert rows.is_archive("broken\n" + json.dumps(GOOD)[:-1] + "}\n{cut")
    assert not rows.is_archive('{"title": "x", "price": 7}\n')
    assert rows.is_archive('{"said": "x"}\n', (("said", "body"),))


def test_one_row_by_itself() -> None:
    """As whoever streams millions of them reads it."""
    line = rows.line({"body": WRONG, "guid": "g-9", "size": 7})
    found = rows.story(Source("a.parquet", line, "jsonl"), number=12)
    assert found.name == "row 12 (g-9)"
    assert [block.kind for block in found.blocks] == ["body", "body"]
    assert rows.story(Source("a.parquet", "[", "jsonl")).failures


def test_a_comment_in_a_body_silences_what_follows_it_in_that_row() -> None:
    silent = "[newslint: ignore-file FIG130 -- known]\n\n" + WRONG
    report = lint(archive({"body": silent, "id": 1}, {"body": WRONG, "id": 2}), load(["facts"])[0])
    assert [report.story(one.span) for one in report.findings if one.code == "FIG130"] == ["row 2 (2)"]
    assert [report.story(one.finding.span) for one in report.ignored] == ["row 1 (1)"]


def test_reading_is_linear_in_the_number_of_rows() -> None:
    def read(number: int) -> None:
        source = archive(*[{"body": WRONG, "id": at} for at in range(number)])
        assert sum(bool(one.blocks) for one in told(source)) == number

    assert growth(read, 200, 2000) < 30


def test_the_format_is_known_by_the_suffix() -> None:
    assert [form(Source(name, "")) for name in ("a.jsonl", "a.NDJSON", "a.csv", "a.tsv")] == [
        "jsonl",
        "jsonl",
        "rows",
        "rows",
    ]
