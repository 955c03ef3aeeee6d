"""The gate: which findings pass, and how many of them make a story fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config import NEVER, Config, PerFile
from newslint.desk import Desk, Guide, Wishes, baseline
from newslint.desk.gate import Gate, judged, mended
from newslint.desk.lines import ChangedLines
from newslint.model import Finding, Level, Problem, Report, Source, Span

TEXT = "The quay.\nThe lorry.\n"
QUIET, LOUD, LOUDEST = (
    Finding(f"A{level:d}", "a", level, "see", Problem(Span(4 + 10 * at, 8 + 10 * at)))
    for at, level in enumerate((Level.SUGGESTION, Level.WARNING, Level.ERROR))
)
REPORT = Report(Source("opinion/a.txt", TEXT + TEXT), (QUIET, LOUD, LOUDEST))
PER_FILE = Config(per_file=(PerFile("opinion/**", ("A2",)),))


def codes(gate: Gate, config: Config | None = None) -> list[str]:
    return [finding.code for finding in gate.passed(REPORT, Guide(config or Config(), Wishes())).findings]


def test_everything_passes_where_nothing_is_asked() -> None:
    assert Gate().passed(REPORT, Guide(Config(), Wishes())) is REPORT


def test_what_is_too_quiet_does_not_pass() -> None:
    assert codes(Gate(min_level=Level.WARNING)) == ["A2", "A3"]


def test_what_is_ignored_for_the_file_is_told_as_ignored() -> None:
    passed = Gate().passed(REPORT, Guide(PER_FILE, Wishes()))
    assert [finding.code for finding in passed.findings] == ["A1", "A3"]
    assert [(silent.finding, silent.by, silent.reason) for silent in passed.ignored] == [
        (LOUD, "per-file", "opinion/**")
    ]


def test_what_is_known_does_not_pass(tmp_path: Path) -> None:
    known = baseline.keys(Report(REPORT.source, (LOUDEST,)))
    place = baseline.anew(str(tmp_path / "known.json"))
    story = place.story(REPORT.source.path)
    assert codes(Gate(baseline=baseline.Baseline(place.folder, {story: known}))) == ["A1", "A2"]


def test_only_what_touches_changed_lines_passes() -> None:
    changed = ChangedLines({str(Path(REPORT.source.path).resolve()): ((2, 2),)})
    assert codes(Gate(changed=changed)) == ["A2"]
    assert codes(Gate(changed=changed), PER_FILE) == []


@pytest.mark.parametrize(
    ("asked", "said", "failing"),
    [(None, Level.ERROR, 1), (None, NEVER, 0), (Level.SUGGESTION, NEVER, 3), (Level.WARNING, Level.ERROR, 2)],
)
def test_a_story_fails_from_the_level_that_is_asked_for_or_else_said(
    asked: int | None, said: int, failing: int
) -> None:
    assert Gate(fail_on=asked).failing(REPORT, Config(fail_on=said)) == failing


def test_a_source_is_judged_and_mended_by_what_passes() -> None:
    source = Source("a.md", "Sales of the the ferry rose.\n")
    guide = Desk(Wishes(select=("CPY603",), cache=False)).guide("a.md")
    quiet = Gate(changed=ChangedLines({}))
    assert [finding.code for finding in judged(source, guide, Gate()).findings] == ["CPY603"]
    assert mended(source, guide, Gate()).report.source.text == "Sales of the ferry rose.\n"
    assert mended(source, guide, quiet).changes == ()
