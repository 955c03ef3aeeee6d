"""A baseline neither hangs a run nor ends it with a traceback, whatever stands in it or for it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

KNOWN = '{"version": 1, "stories": {"story.md": [{"code": "FIG120", "hash": "x", "count": COUNT}]}}'
SHAPES = {
    "100,000 brackets": "[" * 100_000,
    "objects in objects": '{"a":' * 100_000,
    "five million values": "[" + "[]," * 5_000_000 + "[]]",
    "nothing": "",
    "a list": "[1]",
    "a number": "1e999",
    "no version": '{"stories": {}}',
    "another version": '{"version": 2, "stories": {}}',
    "stories that are a list": '{"version": 1, "stories": []}',
    "findings that are a table": '{"version": 1, "stories": {"story.md": {"a": "b"}}}',
    "findings that are words": '{"version": 1, "stories": {"story.md": ["a"]}}',
    "a code that is a list": '{"version": 1, "stories": {"story.md": [{"code": [], "hash": "x", "count": 1}]}}',
    "no UTF-8": "\udcff",
    "halves of characters": '{"version": 1, "stories": {"\\ud800": 5}}',
} | {
    f"a count of {count[:9]}": KNOWN.replace("COUNT", count)
    for count in ("1e999", "NaN", "-1", "0", "1.5", '"1"', "true", "null", "[]", "1" * 5_000, "1" + "0" * 400)
}


@pytest.mark.parametrize("name", SHAPES)
def test_what_is_no_baseline_is_said(name: str, attacked: Attacked, story: Path) -> None:
    path = story.parent / "known.json"
    path.write_bytes(SHAPES[name].encode("utf-8", "surrogateescape"))
    ended = attacked("check", "story.md", "--baseline", "known.json")
    assert ended.code == 2
    assert "known.json: " in ended.err
    assert "baseline" in ended.err
    assert len(ended.err) < 300


@pytest.mark.parametrize("name", ["pipe", "folder", "/dev/zero", "/dev/null", "gone", "link"])
def test_what_is_no_file_is_no_baseline(name: str, attacked: Attacked, story: Path) -> None:
    os.mkfifo(story.parent / "pipe")
    (story.parent / "folder").mkdir()
    (story.parent / "link").symlink_to("/dev/zero")
    ended = attacked("check", "story.md", "--baseline", name)
    assert (ended.code, "cannot be used as a baseline" in ended.err) == (2, True)


def test_a_baseline_that_was_written_is_read(attacked: Attacked, story: Path) -> None:
    assert attacked("check", "story.md", "--write-baseline", "known.json").code == 0
    assert attacked("check", "story.md", "--baseline", "known.json").code == 0
    story.write_text(story.read_text("utf-8") + "\nSales fell 12% to $1.18 billion from $0.93 billion.\n", "utf-8")
    assert attacked("check", "story.md", "--baseline", "known.json").code == 1
