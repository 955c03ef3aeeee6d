import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
SOURCES = Path(__file__).parents[2] / "src"


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
    ended = run("check", "--diff", "HEAD")
    assert (ended.code, "is in no git repository" in ended.err) == (2, True)


@pytest.mark.parametrize("revision", ["main..HEAD", "main...HEAD", "", " ", "HEAD^@", "^HEAD"])
@pytest.mark.usefixtures("repository")
def test_what_is_not_one_revision_is_bad_usage(run: Run, revision: str) -> None:
    ended = run("check", f"--diff={revision}")
    assert (ended.code, ended.out) == (2, "")
    assert "--diff: " in ended.err or "--diff main" in ended.err


def test_a_range_is_told_what_to_write_instead(repository: Path, run: Run) -> None:
    assert "not 'main..HEAD': --diff main" in run("check", "--diff", "main..HEAD", cwd=repository).err


def test_where_no_file_is_checked_it_is_said_why(repository: Path, run: Run) -> None:
    ended = run("check", "--diff", "HEAD")
    assert ended[:2] == (0, "No file checked.\n")
    assert ended.err == "newslint: nothing changed since HEAD in any of 3 files\n"
    (repository / ".gitignore").write_text("raw/\n", encoding="utf-8")
    (repository / "raw").mkdir()
    (repository / "raw" / "a.md").write_text("The quay.\n", encoding="utf-8")
    ended = run("check", "--diff", "HEAD", "raw/a.md", "same.md")
    assert ended[:2] == (0, "No file checked.\n")
    assert "raw/a.md is ignored by git" in ended.err
    assert "nothing changed since HEAD in this file" in ended.err


def test_before_the_first_commit_everything_is_new(newsroom: Path, run: Run) -> None:
    git(newsroom, "init", "--initial-branch=main")
    (newsroom / "a.md").write_text("The quay.\n", encoding="utf-8")
    (newsroom / "b.md").write_text("The quay.\n", encoding="utf-8")
    git(newsroom, "add", "a.md")
    assert found(run("check", "--diff", "HEAD", "--format", "json").out) == [("a.md", 1, "HSE1"), ("b.md", 1, "HSE1")]
    assert run("check", "--diff", "main").code == 2


def test_on_a_branch_without_a_commit(repository: Path, run: Run) -> None:
    git(repository, "switch", "--orphan", "new")
    git(repository, "restore", "--source", "main", "--", ".")
    (repository / "old.md").write_text("The quay.\n\nThe quay.\n\nThe lorry.\n", encoding="utf-8")
    git(repository, "add", ".")
    assert found(run("check", "--diff", "main", "--format", "json").out) == [("old.md", 3, "HSE1")]


def test_in_a_linked_tree_also_from_a_hook(repository: Path, run: Run) -> None:
    linked = repository.parent / "linked"
    git(repository, "worktree", "add", str(linked))
    (linked / "old.md").write_text("The quay.\n\nThe quay.\n\nThe lorry.\n", encoding="utf-8")
    assert found(run("check", "--diff", "main", "--format", "json", cwd=linked).out) == [("old.md", 3, "HSE1")]
    hook = repository / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    command = f'PYTHONPATH="{SOURCES}" "{sys.executable}" -m newslint check --diff HEAD .'
    hook.write_text(f"#!/bin/sh\n{command} > {repository.parent}/said\n", encoding="utf-8")
    hook.chmod(0o755)
    with pytest.raises(subprocess.CalledProcessError):
        git(linked, "commit", "--all", "-m", "Story")
    assert "old.md:3:5: error HSE1" in (repository.parent / "said").read_text(encoding="utf-8")


def test_in_a_shallow_clone(repository: Path, run: Run) -> None:
    clone = repository.parent / "clone"
    (repository / "old.md").write_text("The quay.\n\nThe pier.\n\nThe truck.\n", encoding="utf-8")
    git(repository, "commit", "--all", "-m", "Mend")
    git(repository.parent, "clone", "--depth", "1", f"file://{repository}", str(clone))
    (clone / "old.md").write_text("The quay.\n\nThe quay.\n\nThe truck.\n", encoding="utf-8")
    assert found(run("check", "--diff", "origin/main", "--format", "json", cwd=clone).out) == [("old.md", 3, "HSE1")]
    ended = run("check", "--diff", "HEAD~1", cwd=clone)
    assert (ended.code, "in a shallow clone more of the history" in ended.err) == (2, True)


def test_in_a_submodule_and_from_above_it(repository: Path, run: Run) -> None:
    outer = repository.parent / "outer"
    outer.mkdir()
    git(outer, "init", "--initial-branch=trunk")
    git(outer, "-c", "protocol.file.allow=always", "submodule", "add", str(repository), "desk")
    git(outer, "commit", "-m", "Desk")
    desk = outer / "desk"
    (desk / "old.md").write_text("The quay.\n\nThe quay.\n\nThe lorry.\n", encoding="utf-8")
    assert found(run("check", "--diff", "main", "--format", "json", cwd=desk).out) == [("old.md", 3, "HSE1")]
    git(desk, "commit", "--all", "-m", "Story")
    ended = run("check", "--diff", "trunk", "--format", "json", cwd=outer)
    assert found(ended.out) == [("desk/old.md", 3, "HSE1")]


def test_a_binary_file_of_any_name_and_one_in_conflict_count_whole(repository: Path, run: Run) -> None:
    (repository / ".gitattributes").write_text("*.md -diff\n", encoding="utf-8")
    for name in ("a and b differ.md", "a.md and //b.md", 'q"uo\\te and x.md'):
        (repository / name).parent.mkdir(exist_ok=True, parents=True)
        (repository / name).write_text("The pier.\n", encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "-m", "More")
    names = sorted(path.relative_to(repository).as_posix() for path in repository.rglob("* and *.md"))
    for name in names:
        (repository / name).write_text("The quay.\n", encoding="utf-8")
    assert found(run("check", "--diff", "HEAD", "--format", "json").out) == [(name, 1, "HSE1") for name in names]


def test_a_file_in_conflict_counts_whole(repository: Path, run: Run) -> None:
    git(repository, "switch", "--create", "desk")
    for branch, text in (("desk", "The truck.\n"), ("main", "The car.\n")):
        git(repository, "switch", branch)
        (repository / "same.md").write_text(text, encoding="utf-8")
        git(repository, "commit", "--all", "-m", branch)
    with pytest.raises(subprocess.CalledProcessError):
        git(repository, "merge", "desk")
    (repository / "same.md").write_text("The quay.\n", encoding="utf-8")
    assert found(run("check", "--diff", "HEAD", "--format", "json").out) == [("same.md", 1, "HSE1")]


def test_a_story_in_large_file_storage_can_be_compared(repository: Path, run: Run) -> None:
    for key in ("clean", "smudge", "process"):
        git(repository, "config", f"filter.lfs.{key}", "git-lfs-that-is-not-here")
    git(repository, "config", "filter.lfs.required", "true")
    (repository / ".gitattributes").write_text("*.bin filter=lfs\n", encoding="utf-8")
    (repository / "photo.bin").write_bytes(bytes(100))
    (repository / "same.md").write_text("The quay, the lorry.\n", encoding="utf-8")
    assert found(run("check", "--diff", "HEAD", "--format", "json").out) == [
        ("same.md", 1, "HSE1"),
        ("same.md", 1, "HSE2"),
    ]


def test_what_a_new_link_leads_to_counts_whole(repository: Path, run: Run) -> None:
    (repository / "a.data").write_text("The quay.\n", encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "-m", "Data")
    (repository / "new.md").symlink_to("a.data")
    git(repository, "add", ".")
    assert found(run("check", "--diff", "HEAD", "--format", "json").out) == [("new.md", 1, "HSE1")]
    git(repository, "commit", "-m", "Link")
    assert found(run("check", "--diff", "HEAD", "--format", "json").out) == []


def test_copy_in_the_encoding_that_the_configuration_names_is_compared_in_it(repository: Path, run: Run) -> None:
    (repository / "newslint.yaml").write_text("packs: [./house]\nencoding: windows-1252\n", encoding="utf-8")
    story = repository / "café.txt"
    story.write_bytes("The quay of the café.\n\nThe pier.\n".encode("cp1252"))
    git(repository, "add", ".")
    git(repository, "commit", "-m", "A café")
    story.write_bytes("The quay of the café.\n\nThe old quay.\n".encode("cp1252"))
    assert found(run("check", "--diff", "HEAD", "--format", "json").out) == [("café.txt", 3, "HSE1")]
