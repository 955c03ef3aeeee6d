"""What cannot be read is said, and costs the rest of the run nothing: closed and deleted folders, odd names, odd encodings."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from newslint.cli import main

Attacked = Callable[..., Any]

BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion.\n"


def kept_out(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A run by somebody whom the modes of files keep out, as they do not keep out root."""
    drop = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    if drop and not shutil.which("setpriv"):
        pytest.skip("nothing here keeps root out of a folder")
    command = [*drop, sys.executable, "-m", "newslint", *words, "--no-cache", "--jobs", "1"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=20, check=False)


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    """A folder that nobody may search, with a story below it, beside a story that all may read."""
    (tmp_path / "a.md").write_text(BAD, "utf-8")
    desk = tmp_path / "closed" / "desk"
    desk.mkdir(parents=True)
    (desk / "b.md").write_text(BAD, "utf-8")
    (tmp_path / "closed").chmod(0)
    yield tmp_path
    (tmp_path / "closed").chmod(0o700)


@pytest.mark.parametrize("name", ["closed", "closed/desk", "closed/desk/b.md"])
def test_a_folder_that_may_not_be_searched_is_said_and_the_rest_is_checked(closed: Path, name: str) -> None:
    ended = kept_out(closed, "check", "a.md", name)
    assert (ended.returncode, ended.stdout.count("error FIG120"), "Traceback" in ended.stderr) == (2, 1, False)
    assert f"{name}: permission denied" in ended.stderr


def test_who_stands_below_a_folder_that_may_not_be_searched_is_told(closed: Path) -> None:
    ended = kept_out(closed / "closed" / "desk", "check", ".")
    assert "Traceback" not in ended.stderr
    assert ended.returncode in {1, 2}


def test_a_folder_that_is_gone_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    for words in (["check"], ["check", "a.md"], ["figures", "a.md"], ["rules"], ["test"]):
        assert main(words) == 2
        assert (
            capsys.readouterr().err
            == f"newslint {words[0]}: the folder you are in no longer exists; go to another one\n"
        )


@pytest.mark.parametrize("git", [False, True])
def test_a_name_that_is_no_text_is_found_and_read(tmp_path: Path, attacked: Attacked, git: bool) -> None:  # noqa: FBT001 -- a case
    for name in (b"caf\xe9.md", b"desk\xff/a.md", b"two\nlines.md", b'quo"te\\.md'):
        path = Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name)))  # noqa: PTH118 -- bytes
        path.parent.mkdir(exist_ok=True)
        path.write_text(BAD, "utf-8")
    if git:
        subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    ended = attacked("check", ".", cwd=tmp_path)
    assert (ended.code, ended.out.count("error FIG120")) == (1, 4)
    if git:
        ended = attacked("check", ".", "--diff", "HEAD", cwd=tmp_path)
        assert (ended.code, ended.out.count("error FIG120")) == (1, 4)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [BAD, "Прибыль выросла на 12% до 1,18 млрд евро.\n", "é\n" * 5])
def test_wide_characters_without_a_mark_are_told_once(
    tmp_path: Path, attacked: Attacked, encoding: str, text: str
) -> None:
    (tmp_path / "a.md").write_bytes(text.encode(encoding))
    ended = attacked("check", "a.md", "--format", "json", cwd=tmp_path)
    said = json.loads(ended.out)
    name = encoding[:6].upper()
    message = f"looks like {name} without a byte order mark; save it as UTF-8"
    assert (ended.code, said["findings"]) == (2, [])
    assert [lost["message"] for lost in said["failures"]] == [message]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_mark_says_how_copy_is_read(tmp_path: Path, attacked: Attacked, encoding: str) -> None:
    (tmp_path / "a.md").write_bytes(("\ufeff" + BAD).encode(encoding))
    ended = attacked("check", "a.md", "--format", "json", cwd=tmp_path)
    assert [found["text"] for found in json.loads(ended.out)["findings"]] == ["12%"]


def test_a_zero_in_plain_copy_is_no_encoding(tmp_path: Path, attacked: Attacked) -> None:
    (tmp_path / "a.md").write_text(BAD + "The\0 pier.\n\0\n", "utf-8")
    assert attacked("check", "a.md", cwd=tmp_path).code == 1


def test_a_pointer_to_a_story_is_not_taken_for_the_story(tmp_path: Path, attacked: Attacked) -> None:
    (tmp_path / "a.md").write_text(
        f"version https://git-lfs.github.com/spec/v1\noid sha256:{0:064}\nsize 12\n", "utf-8"
    )
    ended = attacked("check", "a.md")
    assert (ended.code, "git lfs pull" in ended.err) == (2, True)
