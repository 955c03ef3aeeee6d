"""The public way in: configuration as the command line finds it, one report, one document."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import newslint
from newslint.desk import Desk

SOURCES = Path(__file__).parents[2] / "src"
STORY = "# Ferries\n\nThe quay cost 380 million crowns ($53 million).\n\n($1 = 10.85 Swedish crowns)\n\nIt is the the new one.\n"
CONFIGURATION = """\
select: [FIG101, CPY603]
levels: {FIG101: warning}
per-file: [{files: "opinion/**", ignore: [CPY]}]
exclude: ["raw/**"]
suffixes: {.story: markdown}
"""


@pytest.fixture(autouse=True)
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()  # the configuration is looked for up to here
    (tmp_path / "newslint.yaml").write_text(CONFIGURATION, "utf-8")
    for folder in ("opinion", "raw", "elsewhere"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "draft.md").write_text(STORY, "utf-8")
    (tmp_path / "draft.md").write_text(STORY, "utf-8")
    (tmp_path / "elsewhere" / "newslint.yaml").write_text("select: [CPY603]\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def codes(report: newslint.Report) -> dict[str, str]:
    return {finding.code: str(finding.level) for finding in report.findings}


def printed(*words: str) -> str:
    """What the command line prints."""
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    command = [sys.executable, "-m", "newslint", "check", "--format", "json", *words]
    return subprocess.run(command, capture_output=True, check=False, env=environment).stdout.decode()


BOTH = {"FIG101": "warning", "CPY603": "warning"}


@pytest.mark.parametrize("path", ["draft.md", ".", "opinion", "opinion/not-there.md"])
def test_every_story_is_judged_by_the_configuration_that_counts_for_one_path(path: str) -> None:
    desk = Desk.for_path(path)
    assert codes(desk.lint_text(STORY, name="draft.md")) == BOTH
    assert codes(desk.lint_file(Path("elsewhere/draft.md"))) == BOTH


def test_without_a_path_the_nearest_configuration_counts_for_each_story() -> None:
    desk = Desk()
    assert codes(desk.lint_file("draft.md")) == BOTH
    assert codes(desk.lint_file("elsewhere/draft.md")) == {"CPY603": "warning"}


def test_what_is_ignored_for_a_file_is_told_as_ignored() -> None:
    report = Desk.for_path("draft.md").lint_file("opinion/draft.md")
    assert codes(report) == {"FIG101": "warning"}
    assert [(silent.finding.code, silent.by) for silent in report.ignored] == [("CPY603", "per-file")]


def test_a_name_says_how_text_is_read() -> None:
    desk = Desk.for_path("draft.md")
    assert [desk.lint_text("", name=name).source.format for name in ("a.story", "a.md")] == ["markdown", None]


def test_a_file_that_is_excluded_is_linted_where_it_is_asked_for() -> None:
    assert codes(Desk.for_path("draft.md").lint_file("raw/draft.md")) == BOTH


@pytest.mark.parametrize("name", ["draft.md", "opinion/draft.md", "gone.md", "latin.md"])
@pytest.mark.parametrize("configuration", [CONFIGURATION, CONFIGURATION + "selct: [FIG]\nenable: [XYZ]\n"])
def test_a_report_is_the_document_that_the_command_line_prints(newsroom: Path, name: str, configuration: str) -> None:
    (newsroom / "latin.md").write_bytes("Café".encode("latin-1"))
    (newsroom / "newslint.yaml").write_text(configuration, "utf-8")
    report = Desk.for_path(name).lint_file(name)
    assert report.to_json() == printed(name)
    assert report.to_json(verified=True) == printed(name, "--show-verified")


def test_a_name_that_is_no_text_is_written_as_the_command_line_writes_it(newsroom: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    (newsroom / name).write_text(STORY, "utf-8")
    assert Desk.for_path(name).lint_file(name).to_json() == printed(name)


def test_what_is_wrong_with_the_configuration_is_said_in_each_report(newsroom: Path) -> None:
    (newsroom / "newslint.yaml").write_text("selct: [FIG]\n", "utf-8")
    desk = Desk.for_path("draft.md")
    for report in (desk.lint_file("draft.md"), desk.lint_text(STORY)):
        assert ["selct" in failure.message for failure in report.failures] == [True]
        assert "FIG101" in codes(report)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_that_leads_out_of_the_repository_is_not_followed(
    tmp_path_factory: pytest.TempPathFactory, newsroom: Path
) -> None:
    subprocess.run(["git", "init", "--quiet"], check=True)
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.md"
    secret.write_text(STORY, "utf-8")
    (newsroom / "linked.md").symlink_to(secret)
    report = Desk.for_path("linked.md").lint_file("linked.md")
    assert (report.judged, report.findings, len(report.failures)) == (False, (), 1)


def test_a_desk_may_be_sent_to_another_process(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk.for_path("draft.md")
    report = desk.lint_text(STORY, name="draft.md")
    monkeypatch.chdir(newsroom / "elsewhere")
    sent = pickle.loads(pickle.dumps(desk))  # noqa: S301 -- our own
    assert sent.lint_text(STORY, name="draft.md") == pickle.loads(pickle.dumps(report)) == report  # noqa: S301 -- likewise


def test_bytes_are_no_text() -> None:
    for lint in (newslint.lint_text, Desk.for_path("draft.md").lint_text):
        with pytest.raises(TypeError, match="the text of a story is str, not bytes"):
            lint(b"Ferries")  # type: ignore[arg-type]  # the mistake is the test


def test_a_story_is_held_against_what_is_given_with_it(newsroom: Path) -> None:
    (newsroom / "newslint.yaml").write_text("select: [SRC101]\n", "utf-8")
    (newsroom / "release.txt").write_text("Brandt Line carried 148,200 passengers to Saltmarsh.\n", "utf-8")
    wrong = "Brandt Line carried 184,200 passengers to Saltmarsh.\n"
    text = newslint.Source("wire.txt", "Brandt Line carried 148,200 passengers to Saltmarsh.")
    for given in ("release.txt", newsroom / "release.txt", text):
        report = Desk().lint_text(wrong, name="draft.md", sources=[given])
        assert codes(report).keys() == {"SRC101"}
        assert [one.code for one in newslint.lint_text(wrong, sources=[given]).findings] == ["SRC101"]
    assert not Desk().lint_text(wrong, name="draft.md").findings
    (newsroom / "wrong.md").write_text(wrong, "utf-8")
    assert codes(Desk().lint_file("wrong.md", sources=["release.txt"])).keys() == {"SRC101"}
    assert "no such file" in newslint.lint_text(wrong, sources=["gone.txt"]).failures[0].message
