"""Which story a finding is about, where a file holds several."""

import json

import pytest

from newslint.engine import lint
from newslint.model import Report, Source, Span
from newslint.record import replace
from newslint.report import FORMATS, View, written
from newslint.rulebook import load

COPY = "PARIS, Sept 24 (Wire) - Sales rose.\n\nOf the 50 tugs, 15 sailed: 15 of the 50 tugs, or 20 percent.\n"


@pytest.fixture(scope="module")
def report() -> Report:
    """Two stories in one file, of which the second has a finding and a name."""
    book, _ = load(["facts"])
    found = lint(Source("wire.txt", COPY), book)
    assert found.findings
    return replace(found, stories=((0, "item 1"), (40, "item 2 (urn:7)")))


def test_a_place_is_in_the_story_that_begins_last_before_it(report: Report) -> None:
    """Half-open: where the second begins, the first has ended."""
    assert [report.story(Span(at, at + 1)) for at in (0, 39, 40, 70)] == ["item 1"] * 2 + ["item 2 (urn:7)"] * 2
    assert not replace(report, stories=()).story(Span(0, 1))


def test_programs_read_the_name_beside_the_message(report: Report) -> None:
    """The message stays as it is."""
    (found,) = json.loads(report.to_json())["findings"]
    assert found["story"] == "item 2 (urn:7)"
    assert "item 2" not in found["message"]
    assert "story" not in json.loads(replace(report, stories=()).to_json())["findings"][0]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_names_the_story(report: Report, form: str) -> None:
    """Whoever reads a report knows which story to look up."""
    assert "item 2 (urn:7)" in written(report, form, View())


def test_people_read_it_before_the_message(report: Report) -> None:
    """The head of the line stays as editors and problem matchers know it."""
    line, column = report.source.position(report.findings[0].span.start)
    text = written(report, "concise", View())
    assert text.startswith(f"wire.txt:{line}:{column}: error {report.findings[0].code}: item 2 (urn:7): ")
