"""git obeys the configuration of the repository that it is asked in, and a folder of stories may be one: nothing is run.

Each trap is sprung once by git itself, so that it is known to bite. Then newslint reads the copy around it in every way.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from newslint.cli import main
from newslint.tree.git import Tree, around

GOOD = "# Ferry line\n\nRevenue rose 12% to $1.04 billion from $0.93 billion.\n"
BAD = GOOD.replace("$1.04", "$1.18")
IDENTITY = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
KINDS = ("bare", "nested", "pointed")


class Trap(NamedTuple):
    """What a configuration says, with the marker for `{mark}`, and the command of git that runs it."""

    config: str
    sprung: str = "diff"
    lost: bool = False  # the story as it was committed has to be fetched


PROMISED = (
    '[core]\nrepositoryformatversion = 1\n[extensions]\npartialClone = origin\n[remote "origin"]\npromisor = true\n'
)
TRAPS = {
    "fsmonitor": Trap('[core]\nfsmonitor = "touch {mark}; false"\n', "status"),
    "clean": Trap('[filter "trap"]\nclean = "touch {mark}; cat"\n'),
    "process": Trap('[filter "trap"]\nprocess = "touch {mark}"\nrequired = true\n'),
    "textconv": Trap('[diff "trap"]\ntextconv = "touch {mark}; cat"\n'),
    "command": Trap('[diff "trap"]\ncommand = "touch {mark}; true"\n'),
    "external": Trap('[diff]\nexternal = "touch {mark}; true"\n'),
    "hook": Trap('[core]\nhooksPath = "{mark}.hooks"\n', "status"),
    "ssh": Trap(PROMISED + 'url = ssh://far.example/x\n[core]\nsshCommand = "touch {mark}; false"\n', lost=True),
    "helper": Trap(PROMISED + 'url = "ext::touch {mark}"\n[protocol "ext"]\nallow = always\n', lost=True),
    "upload": Trap(PROMISED + 'url = "."\nuploadpack = "touch {mark}; false"\n', lost=True),
    "refs": Trap('[core]\nalternateRefsCommand = "touch {mark}; true"\n', "rev-list --alternate-refs"),
    "alias": Trap('[alias]\ntrap = "!touch {mark}"\nls-files = "!touch {mark}"\n', "trap"),
    "pager": Trap('[core]\npager = "touch {mark}; cat"\n[pager]\nls-files = true\ndiff-index = true\n', "log"),
}


class Newsroom(NamedTuple):
    """A repository with traps among its stories: bare ones, nested ones, and `.git` files that point to the bare ones."""

    top: Path
    marks: Path

    def sprung(self) -> list[str]:
        return sorted(path.name for path in self.marks.iterdir() if path.is_file())

    def folders(self) -> list[Path]:
        return [self.top / kind / name for kind in KINDS for name in TRAPS]


def git(folder: Path, *command: str) -> str:
    words = ["git", *IDENTITY, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", *command]
    return subprocess.run(words, cwd=folder, check=True, timeout=20, capture_output=True, text=True).stdout.strip()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Newsroom:
    room = Newsroom(tmp_path_factory.mktemp("newsroom"), tmp_path_factory.mktemp("marks"))
    git(room.top, "init", "-q", "--initial-branch=main")
    (room.top / "ferry.md").write_text(GOOD, "utf-8")
    for name, trap in TRAPS.items():
        bare, nested, pointed = (room.top / kind / name for kind in KINDS)
        _repository(bare, trap)
        shutil.copytree(bare, nested / ".git")
        pointed.mkdir(parents=True)
        (pointed / ".git").write_text(f"gitdir: ../../bare/{name}\n", "utf-8")
        for folder, tree in ((nested / ".git", nested), (bare, "." if trap.sprung != "log" else pointed)):
            said = trap.config.format(mark=room.marks / name)
            (folder / "config").write_text(f"[core]\nrepositoryformatversion = 0\nworktree = {tree}\n{said}", "utf-8")
        for folder in (bare, nested, pointed):
            (folder / "story.md").write_text(BAD, "utf-8")
        _hooks(room.marks / f"{name}.hooks", room.marks / name)
    git(room.top, "add", "--force", "ferry.md", "bare")
    git(room.top, "commit", "-q", "-m", "Stories")
    for name in list(TRAPS)[::2]:  # every other nested one is in the index, as a submodule that nobody registered
        head = git(room.top / "nested" / name, "rev-parse", "HEAD")
        git(room.top, "update-index", "--add", "--cacheinfo", f"160000,{head},nested/{name}")
    return room


def _repository(folder: Path, trap: Trap) -> None:
    """A folder that looks like a repository, with a story that was committed."""
    folder.mkdir(parents=True)
    git(folder, "init", "-q", "--bare", "--initial-branch=main")
    (folder / "story.md").write_text(GOOD, "utf-8")
    here = (f"--git-dir={folder}", f"--work-tree={folder}")
    git(folder, *here, "add", "story.md")
    git(folder, *here, "commit", "-q", "-m", "Story")
    blob = git(folder, *here, "rev-parse", "HEAD:story.md")
    if trap.lost:
        (folder / "objects" / blob[:2] / blob[2:]).unlink()
    (folder / "info" / "attributes").write_text("*.md filter=trap diff=trap\n", "utf-8")
    (folder / "objects" / "info" / "alternates").write_text(f"{folder / 'objects'}\n", "utf-8")


def _hooks(folder: Path, mark: Path) -> None:
    folder.mkdir()
    for name in ("post-index-change", "reference-transaction", "post-checkout"):
        (folder / name).write_text(f"#!/bin/sh\ntouch {mark}\n", "utf-8")
        (folder / name).chmod(0o755)


def submodule(folder: Path) -> tuple[Path, Path]:
    """A repository with a submodule, both with a story."""
    inner, outer = folder / "inner", folder / "outer"
    for place in (inner, outer):
        place.mkdir()
        git(place, "init", "-q", "--initial-branch=main")
        (place / "a.md").write_text(GOOD, "utf-8")
        git(place, "add", "a.md")
        git(place, "commit", "-q", "-m", "Story")
    git(outer, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner), "desk")
    git(outer, "commit", "-q", "-m", "Desk")
    return outer, outer / "desk"


@pytest.fixture
def newsroom(built: Newsroom) -> Iterator[Newsroom]:
    for name in built.sprung():
        (built.marks / name).unlink()
    yield built
    assert built.sprung() == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", TRAPS)
def test_each_trap_is_sprung_by_git_itself(built: Newsroom, tmp_path: Path, kind: str, name: str) -> None:
    mark = built.marks / name
    mark.unlink(missing_ok=True)
    for part in {"bare", kind}:  # in a copy: git may bring the index up to date, and run nothing the next time
        shutil.copytree(built.top / part / name, tmp_path / "copy" / part / name)
    leader, terminal = os.openpty()  # a pager is for a terminal
    command = ["git", *TRAPS[name].sprung.split()]
    subprocess.run(
        command, cwd=tmp_path / "copy" / kind / name, timeout=20, check=False,
        stdin=subprocess.DEVNULL, stdout=terminal, stderr=terminal,
    )  # fmt: skip
    os.close(terminal)
    os.close(leader)
    assert mark.exists()


def found(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return sorted({finding["path"] for finding in json.loads(capsys.readouterr().out)["findings"]})


def check(*words: str) -> int:
    return main(["check", "--no-cache", "--jobs", "1", "--format", "json", *words])


def test_nothing_is_run_where_the_repository_is_checked(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(newsroom.top)
    assert check(".") == 1
    assert found(capsys) == sorted(f"{kind}/{name}/story.md" for kind in KINDS for name in TRAPS)
    assert check(".", "--diff", "HEAD") == 1
    assert found(capsys) == sorted(f"{kind}/{name}/story.md" for kind in ("nested", "pointed") for name in TRAPS)


def test_nothing_is_run_where_the_folders_are_named(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(newsroom.top)
    names = [str(folder.relative_to(newsroom.top)) for folder in newsroom.folders()]
    assert check(*names) == 1
    assert len(found(capsys)) == 3 * len(TRAPS)
    assert check(*names, "--diff", "HEAD") == 1
    assert len(found(capsys)) == 2 * len(TRAPS)


@pytest.mark.parametrize("words", [(".",), (".", "--diff", "HEAD"), (".", "--fix"), ("story.md", "--diff", "main")])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_run_where_the_user_stands_in_the_folder(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, kind: str, words: tuple[str, ...]
) -> None:
    for name in TRAPS:
        monkeypatch.chdir(newsroom.top / kind / name)
        assert check(*words) == 1 or "--diff" in words, name


def test_nothing_is_run_from_elsewhere(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert check(*map(str, newsroom.folders()), "--diff", "HEAD") == 1
    assert check(str(newsroom.top), "--fix") == 1


def test_a_git_among_the_stories_is_not_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(tmp_path, "init", "-q")
    for name in ("git", "story.md"):
        (tmp_path / name).write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.pathsep}{os.environ['PATH']}")
    assert check(".") == 0
    monkeypatch.setenv("PATH", ".")
    assert check(".") == 0
    assert capsys.readouterr().out.count('"files": 1') == 2
    assert not (tmp_path / "ran").exists()


def test_the_history_of_a_tree_does_not_lie_among_its_stories(built: Newsroom) -> None:
    (built.top / "pointed" / ".git").write_text("gitdir: fsmonitor/../../bare/fsmonitor\n", "utf-8")
    assert around(str(built.top / "pointed")) is None
    (built.top / "pointed" / ".git").unlink()


def test_a_registered_submodule_and_a_linked_tree_are_asked_and_a_folder_that_claims_to_be_one_is_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    outer, inner = submodule(tmp_path)
    git(outer, "worktree", "add", "-q", "old", "HEAD")
    monkeypatch.chdir(outer)
    assert around("desk") == Tree(str(inner), str(outer / ".git" / "modules" / "desk"))
    assert around("old") == Tree(str(outer / "old"), str(outer / ".git" / "worktrees" / "old"))
    (inner / ".git").write_text("gitdir: ../.git/modules/../../stories\n", "utf-8")
    (outer / "stories").mkdir()
    git(outer / "stories", "init", "-q", "--bare")
    assert around("desk") is None


def test_the_tree_of_another_user_is_asked_only_where_git_trusts_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    git(tmp_path, "init", "-q")
    monkeypatch.chdir(tmp_path)
    assert around(".")
    try:
        os.chown(tmp_path / ".git", 65534, 65534)
    except PermissionError:
        pytest.skip("only root gives files away")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    assert around(".") is None
    trusting = tmp_path / "trusting"
    trusting.write_text(f"[safe]\ndirectory = {tmp_path}\n", "utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(trusting))
    assert around(".")


def test_a_git_that_does_not_answer_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "a.md").write_text(BAD, "utf-8")
    os.mkfifo(tmp_path / ".gitignore")
    monkeypatch.setattr("newslint.tree.git.PATIENCE", 0.5)
    monkeypatch.chdir(tmp_path)
    began = time.monotonic()
    assert check(".") == 1
    assert found(capsys) == ["a.md"]
    assert time.monotonic() - began < 5
