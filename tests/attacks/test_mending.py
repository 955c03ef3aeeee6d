"""`--fix` writes a story in its place, whole, once, and nowhere else."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

RULE = """\
code: HSE1
extends: substitution
level: error
message: "write {{better}}, not {{match}}"
action: {{name: replace}}
swap: {{{swap}}}
examples:
  - bad: The ⟦quay⟧ is here.
  - good: The pier is here.
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A newsroom with a rule of its own that writes `pier` for `quay`."""
    folder = tmp_path / "newsroom"
    (folder / "house").mkdir(parents=True)
    (folder / "newslint.yaml").write_text("packs: [./house]\n", "utf-8")
    ruled(folder, "quay: pier")
    return folder


def ruled(folder: Path, swap: str) -> None:
    (folder / "house" / "quay.yaml").write_text(RULE.format(swap=swap), "utf-8")


def beside(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir())


def test_nothing_is_written_through_a_link(house: Path, attacked: Attacked) -> None:
    outside = house.parent / ".profile"
    inside = house / "desk" / "a.md"
    inside.parent.mkdir()
    for path in (outside, inside):
        path.write_text("The quay.\n", "utf-8")
    (house / "b.md").symlink_to(outside)
    (house / "c.md").symlink_to(inside)
    (house / "d").symlink_to(inside.parent)
    subprocess.run(["git", "init", "-q"], cwd=house, check=True)
    subprocess.run(["git", "add", "."], cwd=house, check=True)
    ended = attacked("check", "--fix", "b.md", "c.md", "d/a.md", cwd=house)
    assert ended.code == 2
    assert ended.err.count("not corrected: it is a link") == 2
    assert [path.read_text("utf-8") for path in (outside, inside)] == ["The quay.\n"] * 2
    assert (house / "c.md").is_symlink()
    ended = attacked("check", "--fix", "desk", cwd=house)
    assert (ended.code, inside.read_text("utf-8")) == (0, "The pier.\n")


def test_a_link_with_nothing_to_mend_is_linted(house: Path, attacked: Attacked) -> None:
    (house / "a.md").write_text("The pier.\n", "utf-8")
    (house / "b.md").symlink_to("a.md")
    assert attacked("check", "--fix", "b.md", cwd=house).code == 0


def test_a_file_that_is_read_only_stays_as_it_is(house: Path, attacked: Attacked) -> None:
    path = house / "a.md"
    path.write_text("The quay.\n", "utf-8")
    path.chmod(0o444)
    ended = attacked("check", "--fix", cwd=house)
    assert (ended.code, path.read_text("utf-8"), path.stat().st_mode & 0o777) == (2, "The quay.\n", 0o444)
    assert "a.md: not corrected: it is read-only" in ended.err


def test_a_file_with_another_name_keeps_it(house: Path, attacked: Attacked) -> None:
    path, other = house / "a.md", house.parent / "other.md"
    path.write_text("The quay.\n", "utf-8")
    os.link(path, other)
    ended = attacked("check", "--fix", cwd=house)
    assert (ended.code, other.read_text("utf-8"), path.samefile(other)) == (2, "The quay.\n", True)
    assert "hard link" in ended.err


@pytest.mark.parametrize(
    ("swap", "mended"),
    [
        ("quay: quay side", "The quay side."),
        ("quay: the quay", "The the quay."),
        ("quay: pier, pier: quay", "The pier."),
        ("quay: the wet quay, wet: the wet quay", "The the wet quay."),
    ],
)
def test_a_fix_that_holds_what_it_mends_is_made_once(house: Path, attacked: Attacked, swap: str, mended: str) -> None:
    ruled(house, swap)
    path = house / "a.md"
    path.write_text("The quay.\n", "utf-8")
    attacked("check", "--fix", cwd=house)
    assert path.read_text("utf-8") == mended + "\n"


@pytest.fixture
def full(house: Path) -> Iterator[Path]:
    """A folder of the newsroom on a disk that is all but full."""
    folder = house / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "newslint", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root mounts a disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_on_a_full_disk_the_story_survives(full: Path, attacked: Attacked) -> None:
    text = "The quay.\n" * 2000
    path = full / "a.md"
    path.write_text(text, "utf-8")
    with (full / "rest").open("wb", buffering=0) as rest:
        try:
            while rest.write(bytes(512)):
                pass
        except OSError:
            pass
    ended = attacked("check", "--fix", "disk", cwd=full.parent)
    assert (ended.code, path.read_text("utf-8"), beside(path)) == (2, text, ["a.md", "rest"])
    assert "no space left on device" in ended.err


def test_where_files_may_not_grow_the_story_survives(house: Path) -> None:
    text = "The quay.\n" * 2000
    path = house / "a.md"
    path.write_text(text, "utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "newslint", "check", "--fix", "--no-cache", "a.md"], cwd=house, capture_output=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )  # fmt: skip
    assert (ended.returncode, path.read_text("utf-8")) == (2, text)
    assert not [name for name in beside(path) if name.startswith(".")]
    assert b"could not be corrected: file too large" in ended.stderr


def test_a_story_with_the_longest_of_names_is_mended(house: Path, attacked: Attacked) -> None:
    path = house / ("a" * 252 + ".md")
    path.write_text("The quay.\n", "utf-8")
    assert attacked("check", "--fix", cwd=house).code == 0
    assert path.read_text("utf-8") == "The pier.\n"


def test_the_owner_of_a_story_keeps_it(house: Path, attacked: Attacked) -> None:
    path = house / "a.md"
    path.write_text("The quay.\n", "utf-8")
    try:
        os.chown(path, 65534, 65534)
    except PermissionError:
        pytest.skip("only root gives files away")
    assert attacked("check", "--fix", cwd=house).code == 0
    assert (path.read_text("utf-8"), path.stat().st_uid) == ("The pier.\n", 65534)
