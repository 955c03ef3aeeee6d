"""What a desk takes for a source where stories are sent by whoever likes, and what it keeps of the texts that come with them."""

from __future__ import annotations

from pathlib import Path

from newslint.desk import Desk, Wishes
from newslint.model import Source

DRAFT = "The yard has 421 workers, the mayor said.\n"
RELEASE = "The yard has 412 workers, the mayor said.\n"


def codes(desk: Desk, text: str, *sources: Source) -> list[str]:
    return [finding.code for finding in desk.lint_text(text, name="draft.md", sources=sources).findings]


def test_a_story_that_was_sent_names_no_files_of_this_machine(tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(RELEASE, "utf-8")
    named = f"---\nsources: [{tmp_path / 'release.txt'}]\n---\n\n{DRAFT}"
    (tmp_path / "newslint.yaml").write_text("packs: [facts]\n", "utf-8")
    assert codes(Desk(Wishes(folder=str(tmp_path))), named) == ["SRC101"]
    report = Desk(Wishes(folder=str(tmp_path), sent=True)).lint_text(named, name="draft.md")
    assert report.findings == ()
    (failure,) = report.failures
    assert "names no files of this machine" in failure.message


def test_a_newsroom_names_sources_of_what_is_sent(tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(RELEASE, "utf-8")
    (tmp_path / "newslint.yaml").write_text('sources: {"*.md": release.txt}\n', "utf-8")
    desk = Desk(Wishes(folder=str(tmp_path), sent=True))
    report = desk.lint_text(DRAFT, name=str(tmp_path / "draft.md"))
    assert [finding.code for finding in report.findings] == ["SRC101"]


def test_a_text_that_came_with_one_story_is_no_source_of_the_next() -> None:
    desk = Desk()
    assert codes(desk, DRAFT, Source("release.txt", RELEASE)) == ["SRC101"]
    assert codes(desk, DRAFT) == []
    assert codes(desk, DRAFT, Source("release.txt", DRAFT)) == []
    own = f"---\nsources: [release.txt]\n---\n\n{DRAFT}"
    assert "SRC101" not in codes(desk, own)
