"""A newslint.yaml that comes with the copy cannot switch the gate off without a word."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion.\n"
LESS = {
    "exclude": ('exclude: ["b.md"]', "1 excluded"),
    "exclude a folder": ('exclude: ["deep/**"]', "1 excluded"),
    "ignore": ("ignore: [FIG]", "off or not as they were"),
    "select": ("select: [CPY601]", "off or not as they were"),
    "quieter": ("enable: [NAM402]\nlevels: {FIG120: suggestion}", "FIG120 off or not as they were"),
    "packs": ("packs: [copy]", "off or not as they were"),
    "what the first one has, left out": ("enable: [CPY608]", "NAM402 off or not as they were"),
    "fail-on": ("enable: [NAM402]\nfail-on: never", "fail-on never"),
    "dollar": ("enable: [NAM402]\ndollar: AUD", "copy read in another way"),
    "suffixes": ("enable: [NAM402]\nsuffixes: {.md: text}", "copy read in another way"),
}
MORE = {
    "the same": "enable: [NAM402]\n",
    "louder": "enable: [NAM402]\nlevels: {NAM401: error}\nfail-on: warning\n",
    "a rule more": "enable: [NAM402, CPY608]\n",
    "a format more": "enable: [NAM402]\nsuffixes: {.story: text}\n",
    "nothing that is there": 'enable: [NAM402]\nexclude: ["no/**"]\n',
}


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """A repository with a configuration at its top, and stories in a folder."""
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / "newslint.yaml").write_text("enable: [NAM402]\n", "utf-8")
    for name in ("top.md", "desk/a.md", "desk/b.md", "desk/deep/c.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text(BAD, "utf-8")
    return tmp_path


@pytest.mark.parametrize("words", [(".",), ("desk", "top.md"), ("desk/a.md", "desk/b.md", "desk/deep/c.md", "top.md")])
@pytest.mark.parametrize("name", LESS)
def test_what_a_configuration_below_takes_away_is_said(
    name: str, words: tuple[str, ...], newsroom: Path, attacked: Attacked
) -> None:
    said, told = LESS[name]
    (newsroom / "desk" / "newslint.yaml").write_text(said + "\n", "utf-8")
    ended = attacked("check", "--format", "json", "--no-cache", *words, cwd=newsroom)
    assert ended.code == 1
    (line,) = ended.err.splitlines()
    assert line.startswith("newslint: desk/newslint.yaml counts for 3 files below the current folder: ")
    assert told in line


def test_it_is_said_where_the_run_began_without_any(newsroom: Path, attacked: Attacked) -> None:
    (newsroom / "newslint.yaml").unlink()
    (newsroom / "desk" / "newslint.yaml").write_text("ignore: [FIG120]\n", "utf-8")
    assert "FIG120 off or not as they were" in attacked("check", cwd=newsroom).err


@pytest.mark.parametrize("name", MORE)
def test_one_that_takes_nothing_away_is_a_newsrooms_own_business(name: str, newsroom: Path, attacked: Attacked) -> None:
    (newsroom / "desk" / "newslint.yaml").write_text(MORE[name], "utf-8")
    ended = attacked("check", cwd=newsroom)
    assert (ended.code, ended.err) == (1, "")


def test_the_one_that_the_user_stands_under_or_names_takes_nothing_away(newsroom: Path, attacked: Attacked) -> None:
    (newsroom / "desk" / "newslint.yaml").write_text('exclude: ["b.md"]\nignore: [CPY]\n', "utf-8")
    assert attacked("check", cwd=newsroom / "desk").err == ""
    assert attacked("check", "a.md", cwd=newsroom / "desk").err == ""
    assert attacked("check", "../top.md", cwd=newsroom / "desk").err == ""
    assert attacked("check", "--config", "newslint.yaml", cwd=newsroom).err == ""
    assert attacked("check", "--fail-on", "error", "top.md", cwd=newsroom).err == ""
