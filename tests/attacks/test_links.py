"""A link of the repository leads nowhere else: what lies outside is neither read nor written, and no walk goes round in circles."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from launched import PATIENCE

Attacked = Callable[..., Any]

BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion.\n"
SECRET = BAD.replace("ferry line", "hidden line")


def git(folder: Path, *command: str) -> None:
    identity = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *command], cwd=folder, check=True, capture_output=True)


@pytest.fixture(params=["in git", "anywhere"])
def tree(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder of stories, in a repository or not, beside a home with secrets."""
    home, folder = tmp_path / "home", tmp_path / "stories"
    home.mkdir()
    (home / "secret.md").write_text(SECRET, "utf-8")
    folder.mkdir()
    (folder / "a.md").write_text(BAD, "utf-8")
    if request.param == "in git":
        git(folder, "init", "-q")
    return folder


def tracked(tree: Path) -> None:
    if (tree / ".git").exists():
        git(tree, "add", "--all")
        git(tree, "commit", "-q", "-m", "Stories")


def checked(attacked: Attacked, tree: Path, *words: str) -> tuple[int, list[str], dict[str, str]]:
    """The exit code, the paths with findings, and what was not checked."""
    ended = attacked("check", "--format", "json", *words, cwd=tree)
    assert "hidden line" not in ended.out + ended.err
    said = json.loads(ended.out)
    paths = sorted({found["path"] for found in said["findings"]})
    return ended.code, paths, {lost["path"]: lost["message"] for lost in said["failures"]}


def test_a_link_that_leads_out_is_not_read(tree: Path, attacked: Attacked) -> None:
    (tree / "b.md").symlink_to("../home/secret.md")
    (tree / "passwd.txt").symlink_to("/etc/passwd")
    tracked(tree)
    code, paths, lost = checked(attacked, tree, ".")
    assert (code, paths, sorted(lost)) == (2, ["a.md"], ["b.md", "passwd.txt"])
    assert all("leads out of the repository" in message for message in lost.values())


@pytest.mark.parametrize(
    "words",
    [
        ("check", "b.md"),
        ("figures", "b.md"),
        ("extract", "b.md"),
        ("check", "c/secret.md"),
        ("check", "c"),
        ("check", "c/../home/secret.md"),
    ],
)
def test_a_link_that_leads_out_of_a_repository_is_not_read_where_it_is_named(
    tmp_path: Path, attacked: Attacked, words: tuple[str, ...]
) -> None:
    home, folder = tmp_path / "home", tmp_path / "stories"
    home.mkdir()
    folder.mkdir()
    git(folder, "init", "-q")
    (home / "secret.md").write_text(SECRET, "utf-8")
    (folder / "b.md").symlink_to("../home/secret.md")
    (folder / "c").symlink_to("../home")
    tracked(folder)
    ended = attacked(*words, cwd=folder)
    assert (ended.code, "hidden line" in ended.out, "leads out of the repository" in ended.err) == (2, False, True)


@pytest.mark.parametrize("secret", [".env", ".git/config", "local.md", "deep/.hidden/x.md"])
def test_a_link_does_not_show_what_git_does_not_keep(tmp_path: Path, attacked: Attacked, secret: str) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text("local.md\n.env\n", "utf-8")
    (tmp_path / "b.md").symlink_to(secret)
    tracked(tmp_path)
    (tmp_path / secret).parent.mkdir(parents=True, exist_ok=True)
    with (tmp_path / secret).open("a", encoding="utf-8") as file:
        file.write("# " + SECRET)
    for words in ((".",), ("b.md",)):
        code, paths, lost = checked(attacked, tmp_path, *words)
        assert (code, paths, list(lost)) == (2, [], ["b.md"])
        assert ("git ignores" in lost["b.md"]) == secret.startswith("local")


@pytest.mark.parametrize("folder", ["", "drafts/"])
def test_a_link_to_a_story_that_was_not_added_yet_is_told_so(tmp_path: Path, attacked: Attacked, folder: str) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / folder).mkdir(exist_ok=True)
    (tmp_path / "b.md").symlink_to(f"{folder}new.data")
    tracked(tmp_path)
    (tmp_path / folder / "new.data").write_text(BAD, "utf-8")
    said = "a link to a file that was not added to git yet: not read; git add it, or name the file itself"
    assert checked(attacked, tmp_path, "b.md") == (2, [], {"b.md": said})
    git(tmp_path, "add", ".")
    assert checked(attacked, tmp_path, "b.md") == (1, ["b.md"], {})


def test_a_link_to_a_story_is_a_second_name_of_it(tree: Path, attacked: Attacked) -> None:
    (tree / "desk").mkdir()
    (tree / "desk" / "latest.md").symlink_to("../a.md")
    (tree / "b.md").symlink_to("a.md")
    tracked(tree)
    assert checked(attacked, tree, ".") == (1, ["a.md"], {})
    assert checked(attacked, tree, "b.md") == (1, ["b.md"], {})


def test_a_link_to_a_story_elsewhere_in_the_repository_is_read(tmp_path: Path, attacked: Attacked) -> None:
    git(tmp_path, "init", "-q")
    for name in ("desk", "drafts"):
        (tmp_path / name).mkdir()
    (tmp_path / "drafts" / "a.data").write_text(BAD, "utf-8")
    (tmp_path / "desk" / "a.md").symlink_to("../drafts/a.data")
    tracked(tmp_path)
    assert checked(attacked, tmp_path, "desk") == (1, ["desk/a.md"], {})
    assert checked(attacked, tmp_path, ".") == (1, ["desk/a.md"], {})


def test_a_link_that_leads_nowhere_is_said(tree: Path, attacked: Attacked) -> None:
    (tree / "gone.md").symlink_to("moved.md")
    (tree / "round.md").symlink_to("round.md")
    (tree / "logo.png").symlink_to("moved.png")
    tracked(tree)
    code, paths, lost = checked(attacked, tree, ".")
    assert (code, paths) == (2, ["a.md"])
    assert lost == dict.fromkeys(("gone.md", "round.md"), "a link that leads nowhere")


def test_links_to_folders_make_no_circles(tree: Path, attacked: Attacked) -> None:
    (tree / "deep").mkdir()
    (tree / "deep" / "b.md").write_text(BAD, "utf-8")
    for name in ("here", "there", "deep/up"):
        (tree / name).symlink_to(tree if "/" in name else ".")
    tracked(tree)
    assert checked(attacked, tree, ".") == (1, ["a.md", "deep/b.md"], {})


def test_a_link_to_a_folder_is_not_followed_and_said_where_there_is_copy(tree: Path, attacked: Attacked) -> None:
    (tree / "pictures").symlink_to("../pictures")
    (tree.parent / "pictures").mkdir()
    (tree.parent / "pictures" / "a.png").write_text("", "utf-8")
    (tree / "old").symlink_to("../home")
    tracked(tree)
    code, paths, lost = checked(attacked, tree, ".")
    assert (code, paths, list(lost)) == (2, ["a.md"], ["old"])
    (tree / "newslint.yaml").write_text('exclude: ["old"]\n', "utf-8")
    assert checked(attacked, tree, ".") == (1, ["a.md"], {})


def test_a_link_to_the_whole_disk_is_not_looked_through_for_ever(tree: Path, attacked: Attacked) -> None:
    for number in range(50):
        (tree / f"disk{number}").symlink_to("/")
    tracked(tree)
    code, paths, lost = checked(attacked, tree, ".")
    assert (code, paths, len(lost)) == (2, ["a.md"], 50)


def test_a_folder_that_has_become_a_link_since_git_saw_it_is_not_read(tmp_path: Path, attacked: Attacked) -> None:
    home, folder = tmp_path / "home", tmp_path / "stories"
    (folder / "desk").mkdir(parents=True)
    home.mkdir()
    git(folder, "init", "-q")
    (folder / "desk" / "secret.md").write_text("Copy.\n", "utf-8")
    tracked(folder)
    (home / "secret.md").write_text(SECRET, "utf-8")
    (folder / "desk" / "secret.md").unlink()
    (folder / "desk").rmdir()
    (folder / "desk").symlink_to(home)
    assert checked(attacked, folder, ".")[:2] == (2, [])


def test_a_link_of_the_user_to_the_repository_is_followed(tmp_path: Path, attacked: Attacked) -> None:
    real = tmp_path / "real"
    real.mkdir()
    git(real, "init", "-q")
    (real / "a.md").write_text(BAD, "utf-8")
    (tmp_path / "mine").symlink_to(real)
    (tmp_path / "elsewhere").mkdir()
    for name in ("../mine", "../mine/a.md", str(tmp_path / "mine")):
        assert checked(attacked, tmp_path / "elsewhere", name)[0] == 1


@pytest.mark.parametrize("name", ["pipe.md", "/dev/zero", "socket.md"])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, attacked: Attacked, name: str) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    os.mknod(tmp_path / "socket.md", 0o140644)
    code, _, lost = checked(attacked, tmp_path, name)
    assert (code, list(lost)) == (2, [name])
    code, _, lost = checked(attacked, tmp_path, ".")
    assert (code, sorted(lost)) == (2, ["pipe.md", "socket.md"])


def test_what_a_shell_passes_as_a_stream_is_read(tmp_path: Path, attacked: Attacked) -> None:
    ended = attacked("check", "/dev/stdin", stdin=BAD, cwd=tmp_path)
    assert (ended.code, ended.out.count("FIG120")) == (1, 2)
    (tmp_path / "b.md").symlink_to("/dev/stdin")
    ended = attacked("check", "b.md", stdin=BAD, cwd=tmp_path)
    assert (ended.code, "FIG120" in ended.out) == (2, False)


@pytest.mark.parametrize("words", [("check", "-"), ("check", "/dev/stdin"), ("figures", "-")])
def test_a_stream_without_an_end_is_given_up(tmp_path: Path, words: tuple[str, ...]) -> None:
    with Path("/dev/zero").open("rb") as endless:
        command = [sys.executable, "-m", "newslint", *words]
        ended = subprocess.run(command, stdin=endless, cwd=tmp_path, capture_output=True, timeout=PATIENCE, check=False)
    assert ended.returncode == 2
    assert b"larger than 64 MB" in ended.stderr
