"""`newslint cache` shows what is kept, and removes that alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Write = Callable[[str, str], Path]


@pytest.fixture
def cache(newsroom: Path, write: Write, run: Run) -> Path:
    write("a.md", "The quay of a lorry.\n")
    write("b.md", "---\nsources: [a.md]\n---\n\nThe quay cost $5 million.\n")
    write("newslint.yaml", "packs: [facts, ./house]\n")
    assert run("check").code == 1
    return newsroom / ".cache"


def test_what_is_kept_is_told_by_its_sort(cache: Path, run: Run) -> None:
    head, *rows = run("cache").out.splitlines()
    assert head.startswith(f"{cache}: ")
    assert head.endswith(" MB")
    assert [row.partition(" MB  ")[2] for row in rows] == [
        "2 stories: what was found in them",
        "1 source: what was read of them",
        "2 files: rules and configurations, prepared",
    ]


def test_it_is_removed_and_nothing_else_is(newsroom: Path, cache: Path, run: Run) -> None:
    others = ["notes.txt", "found/story.md", "mine/config-0123456789abcdef.json", "a-0123456789abcdef.json.bak"]
    for name in others:
        (cache / name).parent.mkdir(exist_ok=True)
        (cache / name).write_text("mine", "utf-8")
    (cache / "results").mkdir()  # of an earlier newslint
    (cache / "results" / "7f-0123456789abcdef.json").write_text("{}", "utf-8")
    (cache / "found" / "3f.pack.0123456789ab.tmp").write_text("", "utf-8")
    (newsroom / "elsewhere").mkdir()
    (newsroom / "elsewhere" / "00.pack").write_text("mine", "utf-8")
    (cache / "sources.old").symlink_to(newsroom / "elsewhere")
    done = run("cache", "--clear")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith(" MB cleared\n")
    assert sorted(path.relative_to(cache).as_posix() for path in cache.rglob("*") if path.is_file()) == sorted(others)
    assert (newsroom / "elsewhere" / "00.pack").exists()
    assert run("cache").out == f"{cache}: nothing is kept\n"
    assert run("check").code == 1


def test_where_nothing_else_lies_no_folder_is_left(cache: Path, run: Run) -> None:
    assert run("cache", "--clear").code == 0
    assert not cache.exists()
    assert run("cache", "--clear").out == f"{cache}: 0.0 MB cleared\n"


def test_where_nothing_can_be_kept_that_is_said(run: Run) -> None:
    nowhere = {"NEWSLINT_CACHE_DIR": "", "XDG_CACHE_HOME": "", "HOME": "nowhere"}
    assert run("cache", **nowhere).out.startswith("nothing is kept: there is no folder for it")
