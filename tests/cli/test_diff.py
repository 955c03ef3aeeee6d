import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def git(folder: Path, *command: str) -> str:
    identity = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *identity, *command], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(newsroom: Path) -> Path:
    git(newsroom, "init", "--initial-branch=main")
    (newsroom / "old.md").write_text("The quay.\n\nThe pier.\n\nThe lorry.\n", encoding="utf-8")
    (newsroom / "same.md").write_text("The quay.\n", encoding="utf-8")
    (newsroom / 'naïve "name".md').write_text("The pier.\n", encoding="utf-8")
    git(newsroom, "add", ".")
    git(newsroom, "commit", "-m", "Stories")
    return newsroom


def found(out: str) -> list[tuple[str, int, str]]:
    return [(one["path"], one["span"]["line"], one["code"]) for one in json.loads(out)["findings"]]


def test_only_findings_on_changed_lines_are_reported(repository: Path, run: Run) -> None:
    (repository / "old.md").write_text("The quay.\n\nThe quay again.\n\nThe lorry.\n", encoding="utf-8")
    (repository / 'naïve "name".md').write_text("The pier and a lorry.\n", encoding="utf-8")
    (repository / "new.md").write_text("The quay.\n", encoding="utf-8")
    ended = run("check", "--diff", "HEAD", "--format", "json")
    assert found(ended.out) == [('naïve "name".md', 1, "HSE2"), ("new.md", 1, "HSE1"), ("old.md", 3, "HSE1")]
    assert json.loads(ended.out)["summary"]["files"] == 3


def test_what_changed_on_the_other_side_does_not_count(repository: Path, run: Run) -> None:
    git(repository, "switch", "--create", "desk")
    git(repository, "mv", "same.md", "renamed.md")
    (repository / "old.md").write_text("The quay.\n\nThe pier.\n\nThe truck and whilst.\n", encoding="utf-8")
    git(repository, "commit", "--all", "-m", "Mend")
    git(repository, "switch", "main")
    (repository / "old.md").write_text("The pier.\n\nThe pier.\n\nThe lorry.\n", encoding="utf-8")
    git(repository, "commit", "--all", "-m", "Mend too")
    git(repository, "switch", "desk")
    assert found(run("check", "--diff", "main", "--format", "json").out) == [("old.md", 5, "HSE3")]


def test_a_file_that_git_holds_for_binary_counts_whole(repository: Path, run: Run) -> None:
    (repository / "old.md").write_bytes(b"\xff\xfe" + "The quay.\n".encode("utf-16-le"))
    assert found(run("check", "--diff", "HEAD", "--format", "json").out) == [("old.md", 1, "HSE1")]


def test_from_a_folder_below(repository: Path, run: Run) -> None:
    folder = repository / "desk"
    folder.mkdir()
    (folder / "a.md").write_text("The quay.\n", encoding="utf-8")
    assert found(run("check", "--diff", "HEAD", "--format", "json", cwd=folder).out) == [("a.md", 1, "HSE1")]


@pytest.mark.parametrize("revision", ["no-such-branch", "--output=x"])
@pytest.mark.usefixtures("repository")
def test_an_unknown_revision_is_bad_usage(run: Run, revision: str) -> None:
    ended = run("check", f"--diff={revision}")
    assert (ended.code, ended.out) == (2, "")
    assert "--diff" in ended.err


def test_without_a_repository_there_is_no_diff(newsroom: Path, run: Run) -> None:
    (newsroom / "a.md").write_text("The quay.\n", encoding="utf-8")
    assert run("check", "--diff", "HEAD").code == 2
