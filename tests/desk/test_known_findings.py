"""A baseline: written, read again, and what it lets pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.desk import baseline
from newslint.desk.baseline import BaselineError
from newslint.model import Finding, Level, Problem, Report, Source, Span

TEXT = "The quay is a quay.\nThe lorry.\n"


def finding(code: str, word: str, nth: int = 0) -> Finding:
    start = [at for at in range(len(TEXT)) if TEXT.startswith(word, at)][nth]
    return Finding(code, code.lower(), Level.ERROR, "see", Problem(Span(start, start + len(word))))


@pytest.fixture
def report(tmp_path: Path) -> Report:
    findings = finding("A1", "quay"), finding("A1", "quay", 1), finding("B2", "lorry")
    return Report(Source(str(tmp_path / "desk" / "a.txt"), TEXT), findings)


@pytest.fixture
def path(tmp_path: Path, report: Report) -> Path:
    """A file that knows what is in the report."""
    written = baseline.anew(str(tmp_path / "known.json"))
    counts, left = written.taken(report)
    assert left.findings == ()
    (tmp_path / "known.json").write_text(baseline.dump([(written.story(report.source.path), dict(counts))]), "utf-8")
    return tmp_path / "known.json"


def test_what_was_written_is_known_when_it_is_read(path: Path, report: Report) -> None:
    known = baseline.load(str(path))
    assert list(known.stories) == ["desk/a.txt"]
    left = known.without_known(report)
    assert left.findings == ()
    assert [(silent.finding, silent.by) for silent in left.ignored] == [
        (found, "baseline") for found in report.findings
    ]


def test_as_many_of_one_kind_are_known_as_were_counted(path: Path, report: Report) -> None:
    known = baseline.load(str(path))
    more = Report(report.source, (*report.findings, finding("B2", "lorry"), finding("C3", "quay")))
    assert [found.code for found in known.without_known(more).findings] == ["B2", "C3"]


def test_another_story_is_not_known(path: Path, report: Report) -> None:
    elsewhere = Report(Source(str(path.parent / "a.txt"), TEXT + "And more.\n"), report.findings)
    assert baseline.load(str(path)).without_known(elsewhere) is elsewhere


def test_a_story_that_moved_is_known_by_its_words(path: Path, report: Report) -> None:
    moved = Report(Source(str(path.parent / "b" / "c.txt"), TEXT.replace(" is ", "\nis ")), report.findings)
    assert baseline.load(str(path)).without_known(moved).findings == ()
    (path.parent / "desk").mkdir()
    (path.parent / "desk" / "a.txt").write_text(TEXT, "utf-8")  # it is a copy, and not looked at before
    assert baseline.load(str(path)).without_known(moved) is moved


def test_what_it_knows_of_other_stories_is_kept(path: Path) -> None:
    known = baseline.load(str(path))
    folder = path.parent
    assert list(known.kept([str(folder / "b.txt")], [])) == ["desk/a.txt"]
    assert list(known.kept([str(folder / "desk" / "a.txt")], [])) == []
    assert list(known.kept([], [str(folder)])) == []  # it is gone from there
    assert list(known.kept([], [str(folder / "wire")])) == ["desk/a.txt"]


def test_one_that_is_only_read_takes_nothing(path: Path, report: Report) -> None:
    assert baseline.load(str(path)).taken(report) == ((), report)


def test_the_folder_is_the_one_in_which_the_file_really_stands(path: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "known.json").symlink_to(path)
    assert baseline.load(str(tmp_path / "links" / "known.json")).folder == str(tmp_path.resolve())


def test_what_is_no_baseline_is_said(tmp_path: Path) -> None:
    (tmp_path / "known.json").write_text('{"version": 1, "stories": []}', "utf-8")
    with pytest.raises(BaselineError, match=r"it holds no stories.*--write-baseline"):
        baseline.load(str(tmp_path / "known.json"))
