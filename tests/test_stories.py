"""The stories that `make run` lints: what was planted in them is found, and what is right stays silent."""

from pathlib import Path

import pytest

import newslint

STORIES = Path(__file__).parents[1] / "examples"
FACTS = ("FIG", "CAL", "SYM", "NAM", "QUO")


def found(name: str) -> set[tuple[str, str]]:
    report = newslint.lint_file(STORIES / name)
    assert not report.failures
    return {(finding.code, report.source[finding.span]) for finding in report.findings}


@pytest.mark.parametrize("name", ["turbines.txt", "council.md"])
def test_a_right_story_has_no_finding_about_its_facts(name: str) -> None:
    assert not [code for code, _ in found(name) if code.startswith(FACTS)]


def test_what_holds_in_a_right_story_is_verified_with_its_counterpart() -> None:
    report = newslint.lint_file(STORIES / "turbines.txt")
    held = {report.source[one.span]: one for one in report.verified}
    for words in ("$2.3 billion", "8.4%", "two million"):
        assert held[words].notes, words


def test_what_was_planted_is_found() -> None:
    planted = {
        ("FIG110", "4.8%"),
        ("FIG110", "twenty million"),
        ("FIG101", "$3.2 billion"),
        ("FIG120", "21%"),
        ("FIG104", "37 feet"),
        ("NAM401", "Eck"),
        ("CPY603", "across across"),
    }
    new = found("turbines-with-errors.txt") - found("turbines.txt")
    assert planted <= new
    assert {code for code, _ in new - planted} <= {"QUO501", "SYM303"}


def test_page_furniture_is_copy_not_fact() -> None:
    assert {words for code, words in found("turbines.txt") if code in ("CPY602", "CPY605")} >= {
        "MarktfeedLesedauer 3 min",
        "Die wichtigsten Punkte:",
        "Bitte melden Sie sich an, um diesen Artikel weiterzulesen",
    }
