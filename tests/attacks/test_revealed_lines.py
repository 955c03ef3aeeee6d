"""What becomes copy without a change of its own counts as changed: no fence, comment or name carries old lines past `--diff`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion."
HEAD = "# Ferries\n\nThe ferry sails again on Monday.\n\n"
REVEALED = {
    "fence": (f"```\n\n{BAD}\n\n```\n", f"\n{BAD}\n\n"),
    "fence of tildes": (f"~~~ py\n{BAD}\n~~~\n", f"\n{BAD}\n\n"),
    "closing fence moved up": (f"```\nx = 1\n\n{BAD}\n```\n", f"```\nx = 1\n```\n\n{BAD}\n"),
    "comment": (f"<!--\n\n{BAD}\n\n-->\n", f"\n{BAD}\n\n"),
    "comment closed earlier": (f"<!-- a\n\n{BAD}\n\n-->\n", f"<!-- a -->\n\n{BAD}\n\n"),
    "suppression": (f"<!-- newslint: ignore FIG120 -- sent -->\n\n{BAD}\n", f"{BAD}\n"),
    "suppression of the line": (f"<!-- newslint: ignore-line -->\n{BAD}\n", f"\n{BAD}\n"),
    "suppression of the file": (f"<!-- newslint: ignore-file FIG -->\n\n{BAD}\n", f"\n{BAD}\n"),
    "suppression of another rule": (f"<!-- newslint: ignore FIG120, CPY603 -->\n\n{BAD}\n", f"<!-- newslint: ignore CPY603 -->\n\n{BAD}\n"),
}  # fmt: skip
KEPT = {
    "elsewhere": (f"{BAD}\n", f"{BAD}\n\nMore of it.\n"),
    "fence elsewhere": (f"{BAD}\n\n```\nx = 1\n```\n", f"{BAD}\n\nx = 1\n"),
    "moved": (f"{BAD}\n\nMore of it.\n", f"More of it.\n\n{BAD}\n"),
    "suppression that silenced nothing": (f"<!-- newslint: ignore CPY603 -->\n\nMore.\n\n{BAD}\n", f"More.\n\n{BAD}\n"),
    "suppression that stays": (f"<!-- newslint: ignore FIG120 -->\n\n{BAD}\n", f"<!-- newslint: ignore FIG120 -- ok -->\n\n{BAD}\n"),
    "fence that comes": (f"{BAD}\n\nMore.\n", f"{BAD}\n\n```\nMore.\n```\n"),
}  # fmt: skip


def git(folder: Path, *command: str) -> None:
    identity = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *command], cwd=folder, check=True, capture_output=True)


def committed(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    git(folder, "init", "-q")
    git(folder, "add", "--all", "--force")
    git(folder, "commit", "-q", "-m", "Stories")
    return path


def found(attacked: Attacked, folder: Path, *words: str) -> list[str]:
    ended = attacked("check", "--format", "json", "--diff", "HEAD", *words, cwd=folder)
    return [one["code"] for one in json.loads(ended.out)["findings"] if one["code"] == "FIG120"]


@pytest.mark.parametrize("name", REVEALED)
def test_lines_that_become_copy_count_as_changed(name: str, attacked: Attacked, tmp_path: Path) -> None:
    old, new = REVEALED[name]
    path = committed(tmp_path, "a.md", HEAD + old)
    path.write_text(HEAD + new, "utf-8")
    assert found(attacked, tmp_path) == ["FIG120"]


@pytest.mark.parametrize("name", KEPT)
def test_copy_that_was_judged_before_is_old(name: str, attacked: Attacked, tmp_path: Path) -> None:
    old, new = KEPT[name]
    path = committed(tmp_path, "a.md", f"{HEAD}It is in the port.\n\n{old}")
    path.write_text(f"{HEAD}It is in the harbour.\n\n{new}", "utf-8")
    expected = ["FIG120"] if name == "moved" else []  # git shows a move as a change
    assert found(attacked, tmp_path)[: len(expected) or None] == expected


def test_a_key_that_becomes_a_field_of_the_house_counts_with_all_its_lines(attacked: Attacked, tmp_path: Path) -> None:
    (tmp_path / "newslint.yaml").write_text("fields: {story: body}\n", "utf-8")
    text = f"---\ntitle: Ferries\nremarks: >\n  The line is in the port.\n  {BAD}\n---\n\nMore.\n"
    path = committed(tmp_path, "a.md", text)
    path.write_text(text.replace("remarks", "story"), "utf-8")
    assert found(attacked, tmp_path) == ["FIG120"]


def test_a_key_of_front_matter_that_becomes_a_title_counts_with_all_its_lines(
    attacked: Attacked, tmp_path: Path
) -> None:
    path = committed(tmp_path, "a.md", f"---\nnote: >\n  {BAD}\n---\n{HEAD}")
    path.write_text(f"---\ndescription: >\n  {BAD}\n---\n{HEAD}", "utf-8")
    assert found(attacked, tmp_path) == ["FIG120"]


NEW_NAMES = {
    "no story": ("a.bak", "a.md"),
    "a draft that is hidden": (".drafts/a.md", "a.md"),
    "excluded": ("raw/a.md", "a.md"),
    "another format": ("a.txt", "a.md"),
    "with odd letters": ('a "é".bak', 'a "é".md'),
}


@pytest.mark.parametrize("more", ["", "\nMore of it.\n"])
@pytest.mark.parametrize("name", NEW_NAMES)
def test_a_file_that_becomes_a_story_by_its_name_counts_whole(
    name: str, more: str, attacked: Attacked, tmp_path: Path
) -> None:
    (tmp_path / "newslint.yaml").write_text('exclude: ["raw/**"]\n', "utf-8")
    old, new = NEW_NAMES[name]
    path = committed(tmp_path, old, f"{HEAD}{BAD}\n")
    path.rename(tmp_path / new)
    (tmp_path / new).write_text(f"{HEAD}{BAD}\n{more}", "utf-8")
    git(tmp_path, "add", "--all")
    assert found(attacked, tmp_path) == ["FIG120"]


@pytest.mark.parametrize("more", ["", "\nMore of it.\n"])
@pytest.mark.parametrize("new", ["b.md", "desk/a.md", "b.MD"])
def test_a_story_that_goes_by_another_name_is_old(new: str, more: str, attacked: Attacked, tmp_path: Path) -> None:
    path = committed(tmp_path, "a.md", f"{HEAD}{BAD}\n")
    (tmp_path / "desk").mkdir()
    path.rename(tmp_path / new)
    (tmp_path / new).write_text(f"{HEAD}{BAD}\n{more}", "utf-8")
    git(tmp_path, "add", "--all")
    assert found(attacked, tmp_path) == []


def test_where_nobody_can_tell_what_a_story_was_it_counts_whole(attacked: Attacked, tmp_path: Path) -> None:
    path = committed(tmp_path, "a.md", "")
    path.write_bytes(HEAD.encode() + b"\xff\n" + f"{BAD}\n".encode())
    git(tmp_path, "commit", "-q", "--all", "-m", "Broken")
    path.write_bytes(HEAD.encode() + b"x\n" + f"{BAD}\n".encode())
    assert found(attacked, tmp_path) == ["FIG120"]


def test_a_great_many_lines_that_become_copy_are_held_against_a_great_many_findings(
    attacked: Attacked, tmp_path: Path
) -> None:
    text = "".join(f"Boat {n} is at the the quay.\n\n" for n in range(4_000))
    path = committed(tmp_path, "a.md", f"<!-- newslint: ignore-file -->\n\n{HEAD}{text}")
    path.write_text(HEAD + text, "utf-8")
    ended = attacked("check", "--diff", "HEAD", "--statistics", cwd=tmp_path, seconds=20)
    assert "4000 CPY603" in ended.out
