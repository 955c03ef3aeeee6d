"""Stories by the thousand: in order, a few at a time, by one process or by several, and by whatever rules a program names."""

from __future__ import annotations

import datetime as dt
import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

import newslint
from newslint.desk import Desk, Wishes

SOURCES = Path(__file__).parents[2] / "src"
RULE = """\
code: HSE1
extends: existence
level: warning
message: "no {match}"
tokens: [quay]
examples:
  - bad: The ⟦quay⟧ is open.
  - good: The pier is open.
"""
STYLE = 'extends: existence\nmessage: "No %s."\nlevel: warning\ntokens:\n  - quay\n'


def story(number: int) -> newslint.Source:
    return newslint.Source(f"{number}.md", f"# Story {number}\n\nIt is the the one that they know.\n")


@pytest.fixture
def desk() -> Desk:
    return Desk.for_packs("facts", "copy")


@pytest.mark.parametrize("jobs", [1, 3])
def test_reports_come_in_the_order_of_the_stories(desk: Desk, tmp_path: Path, jobs: int) -> None:
    path = tmp_path / "ferry.md"
    path.write_text("It is the the ferry.\n", "utf-8")
    given: list[str | Path | newslint.Source] = [
        story(0),
        path,
        str(path),
        tmp_path / "gone.md",
        *map(story, range(1, 100)),
    ]
    reports = list(desk.lint_many(given, jobs=jobs))
    assert [report.source.path for report in reports] == [
        one.path if isinstance(one, newslint.Source) else str(one) for one in given
    ]
    assert [len(report.findings) for report in reports] == [1, 1, 1, 0] + [1] * 99
    assert [report.failures[0].message for report in reports if not report.judged] == ["no such file or folder"]
    assert reports == [desk.lint(one) if isinstance(one, newslint.Source) else desk.lint_file(one) for one in given]


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_more_stories_are_asked_for_than_are_under_way(desk: Desk, jobs: int) -> None:
    asked = 0

    def endless() -> Iterator[newslint.Source]:
        nonlocal asked
        while True:
            asked += 1
            yield story(asked)

    reports = desk.lint_many(endless(), jobs=jobs)
    for number in range(1, 301):
        assert next(reports).source.path == f"{number}.md"
        assert asked <= number + jobs * 5 * 16
    reports.close()  # type: ignore[attr-defined]  # a generator


def test_long_stories_travel_in_short_stretches() -> None:
    asked = 0

    def long() -> Iterator[newslint.Source]:
        nonlocal asked
        for asked in range(1, 41):  # noqa: B007 -- told to the test
            yield newslint.Source("a.txt", "Well. " * 40_000)

    reports = Desk.for_packs("copy", wishes=Wishes(select=("CPY603",))).lint_many(long(), jobs=2)
    next(reports)
    assert asked <= 10


def test_what_a_program_gives_wrong_is_said_at_once(desk: Desk) -> None:
    for jobs in (1, 2):
        with pytest.raises(TypeError, match="a story is a path or a Source, not bytes"):
            list(desk.lint_many([b"draft.md"], jobs=jobs))  # type: ignore[list-item]  # the mistake is the test

        def broken() -> Iterator[newslint.Source]:
            yield story(1)
            message = "the archive ends here"
            raise OSError(message)

        with pytest.raises(OSError, match="the archive ends here"):
            list(desk.lint_many(broken(), jobs=jobs))


@pytest.mark.skipif(sys.platform != "linux", reason="attacks a copy of this process")
def test_a_story_over_which_processes_die_costs_the_others_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    lint, leader = Desk.lint, os.getpid()

    def attacked(self: Desk, source: newslint.Source) -> newslint.Report:
        if source.path == "40.md" and os.getpid() != leader:
            os.kill(os.getpid(), signal.SIGKILL)
        if source.path == "50.md":
            raise ZeroDivisionError
        return lint(self, source)

    monkeypatch.setattr(Desk, "lint", attacked)
    reports = list(desk.lint_many(map(story, range(100)), jobs=2))
    assert [report.source.path for report in reports] == [f"{number}.md" for number in range(100)]
    lost = {report.source.path: report.failures[0].message for report in reports if not report.judged}
    assert "a worker process died over it" in lost.pop("40.md")
    assert "ZeroDivisionError" in lost.pop("50.md")
    assert not lost


def test_a_desk_works_in_the_processes_of_others(desk: Desk) -> None:
    with ProcessPoolExecutor(2) as pool:
        reports = list(pool.map(desk.lint, map(story, range(20))))
    assert reports == list(desk.lint_many(map(story, range(20))))


def test_where_no_process_may_be_started_this_one_does_the_work(tmp_path: Path) -> None:
    (tmp_path / "pooled.py").write_text(
        "import multiprocessing, newslint\n"
        "def counted(_):\n"
        "    stories = [newslint.Source(f'{at}.md', 'The the ferry.') for at in range(50)]\n"
        "    desk = newslint.Desk.for_packs('copy')\n"
        "    return sum(len(report.findings) for report in desk.lint_many(stories, jobs=2))\n"
        "if __name__ == '__main__':\n"
        "    with multiprocessing.Pool(1) as pool:\n"
        "        print(pool.map(counted, [0]))\n",
        "utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    done = subprocess.run([sys.executable, "pooled.py"], cwd=tmp_path, capture_output=True, check=True, env=environment)
    assert done.stdout.strip() == b"[50]"


def test_a_desk_may_be_made_of_packs_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "newslint.yaml").write_text("select: [FIG101]\n", "utf-8")
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "quay.yaml").write_text(RULE, "utf-8")
    (tmp_path / "Harbour").mkdir()
    (tmp_path / "Harbour" / "Quay.yml").write_text(STYLE, "utf-8")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    desk = Desk.for_packs("copy", "./house", Path("Harbour").absolute(), wishes=Wishes(ignore=("CPY604",)))
    monkeypatch.chdir(tmp_path / "elsewhere")
    for one in (desk, pickle.loads(pickle.dumps(desk))):  # noqa: S301 -- our own
        report = one.lint_text("The the quay.\n", name=str(tmp_path / "a.md"))
        assert sorted(finding.code for finding in report.findings) == ["CPY603", "HSE1", "Harbour.Quay"]
        assert not report.failures
    assert "no pack nonsense" in Desk.for_packs("nonsense").lint_text("").failures[0].message


def test_a_desk_may_be_made_of_one_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ours.yaml").write_text("select: [CPY603]\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    desk = pickle.loads(pickle.dumps(Desk.for_config("ours.yaml")))  # noqa: S301 -- our own
    monkeypatch.chdir(tmp_path.parent)
    assert [found.code for found in desk.lint_text("The the quay whilst.\n", name="x/a.md").findings] == ["CPY603"]


MONDAY = "Salt went up on Monday, 2 March, he said.\n"


@pytest.mark.parametrize("day", [dt.date(2026, 3, 3), dt.datetime(2026, 3, 3, 9, 30, tzinfo=dt.UTC)])
def test_a_story_is_of_the_day_that_it_is_given(desk: Desk, tmp_path: Path, day: dt.date) -> None:
    stamped = "---\ndate: 2026-03-03\n---\n\n"
    wrong = MONDAY.replace("Monday", "Thursday")
    assert not desk.lint_text(MONDAY, published=day).findings
    (found,) = desk.lint_text(wrong, published=day).findings
    (like,) = desk.lint_text(stamped + wrong, name="a.md").findings
    assert (found.code, found.level) == (like.code, like.level)
    assert "the front matter" in like.message + str(like.notes)
    assert "its day of publication" in found.message + str(found.notes)
    path = tmp_path / "a.md"
    path.write_text(wrong, "utf-8")
    assert [one.code for one in newslint.lint_file(path, published=day).findings] == [found.code]
    assert [one.code for one in desk.lint_file(path, published=day).findings] == [found.code]
    assert newslint.lint_text(wrong, published=day).findings == (found,)
    many = [newslint.Source("a.txt", wrong, published=day), newslint.Source("b.txt", wrong)]
    assert [len(report.findings) for report in desk.lint_many(many, jobs=2)] == [1, 0]


def test_a_day_that_is_none_is_a_mistake_at_once(desk: Desk) -> None:
    with pytest.raises(TypeError, match=r"the day of a story is a datetime\.date, not str"):
        desk.lint_text("", published="2026-03-03")  # type: ignore[arg-type]  # the mistake is the test


def test_a_report_is_its_own_document(desk: Desk) -> None:
    report = desk.lint_text("The the quay: 15 of 50, or 30%.\n", name="a.md")
    for verified in (False, True):
        assert report.to_dict(verified=verified) == json.loads(report.to_json(verified=verified))
    assert report.to_dict()["findings"][0]["code"] == "CPY603"
