"""Kept results that somebody else wrote, that are no files, or that lie where the copy lies."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from launched import BAD, ended, surroundings
from newslint.store import Store

Spoil = Callable[[Path], object]


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    (tmp_path / "story.md").write_text(BAD, "utf-8")
    return tmp_path


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / ".cache").rglob("*") if path.suffix in {".json", ".pack"})


def _replaced(make: Spoil) -> Spoil:
    def spoil(path: Path) -> None:
        path.unlink()
        make(path)

    return spoil


@pytest.mark.parametrize(
    "spoil",
    [
        _replaced(os.mkfifo),
        _replaced(Path.mkdir),
        _replaced(lambda path: path.symlink_to("/dev/zero")),
        _replaced(lambda path: path.symlink_to("/dev/tty")),
        _replaced(lambda path: path.symlink_to(path)),
        lambda path: os.truncate(path, 1 << 40),
        lambda path: path.chmod(0),
    ],
    ids=["pipe", "folder", "endless device", "terminal", "link to itself", "a terabyte of nothing", "unreadable"],
)
def test_an_entry_that_is_no_file_is_as_good_as_none(stories: Path, spoil: Spoil) -> None:
    first = ended(stories, "check")
    assert entries(stories)
    for path in entries(stories):
        spoil(path)
    limited = f"import resource\nresource.setrlimit(resource.RLIMIT_AS, ({500 << 20}, {500 << 20}))\n"
    (stories / "sitecustomize.py").write_text(limited, "utf-8")
    assert ended(stories, "check") == first


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_what_another_user_kept_is_not_believed(stories: Path) -> None:
    first = ended(stories, "check", "--format", "json")
    key, forged = b"k" * 16, b"story lies"
    folder = next(path.parent for path in entries(stories) if path.suffix == ".pack")
    Store(str(folder)).keep(key, forged)
    assert Store(str(folder)).found(key) == forged  # of one's own hand it is believed
    for path in entries(stories):
        os.chown(path, 12345, 12345)
    assert Store(str(folder)).found(key) is None
    assert ended(stories, "check", "--format", "json") == first
    assert ended(stories, "check", "--format", "json") == first


def test_an_entry_is_never_written_through_a_link(stories: Path) -> None:
    ended(stories, "check")
    for path in entries(stories):
        path.unlink()
        path.symlink_to(stories / "profile")
    (stories / "profile").write_text("mine", "utf-8")
    assert ended(stories, "check").code == 1
    assert (stories / "profile").read_text("utf-8") == "mine"


@pytest.mark.parametrize("where", ["cache", "./cache", "~/cache", "$HOME/cache"])
def test_a_relative_cache_folder_of_the_desktop_is_ignored(stories: Path, where: str) -> None:
    home = stories / "home"
    home.mkdir()
    environment = {"NEWSLINT_CACHE_DIR": "", "XDG_CACHE_HOME": where, "HOME": str(home)}
    assert ended(stories, "check", "story.md", more=environment).code == 1
    assert sorted(path.name for path in stories.iterdir()) == ["home", "story.md"]
    assert (home / ".cache" / "newslint" / "found").is_dir()


@pytest.mark.parametrize("home", [None, "", ".", "home"])
def test_without_a_home_nothing_lies_about(stories: Path, home: str | None) -> None:
    environment = surroundings(
        stories, NEWSLINT_CACHE_DIR="", XDG_CACHE_HOME="", HOME=home or "", PYTHONDONTWRITEBYTECODE="1"
    )
    nobody = "import pwd\ndef unknown(user): raise KeyError(user)\npwd.getpwuid = unknown\n"  # as in many a container
    (stories / "sitecustomize.py").write_text(nobody, "utf-8")
    if home is None:
        del environment["HOME"]
    run = subprocess.run(
        [sys.executable, "-m", "newslint", "check", "story.md"],
        cwd=stories, env=environment, capture_output=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (1, b"")
    assert sorted(path.name for path in stories.iterdir()) == ["sitecustomize.py", "story.md"]


def test_the_folder_is_the_users_alone(stories: Path) -> None:
    umask = os.umask(0o002)
    try:
        ended(stories, "check")
    finally:
        os.umask(umask)
    assert (stories / ".cache").stat().st_mode & 0o777 == 0o700


def test_another_python_or_library_reads_anew(tmp_path: Path) -> None:
    packages = tmp_path / "site-packages"
    library = packages / "regex-2024.5.15.dist-info"
    library.mkdir(parents=True)
    before = _key(packages)
    assert _key(packages) == before
    assert _key(packages, "import sys; sys.version = sys.version.replace('3.', '3.1.')") != before
    assert _key(packages, "import sys; sys.implementation.name = 'another'") != before
    library.rename(packages / "regex-2025.1.1.dist-info")
    assert _key(packages) != before


def _key(packages: Path, first: str = "") -> bytes:
    """The key of one and the same thing, in a Python that finds those packages too."""
    program = f"{first}\nfrom newslint.cache import key_of\nprint(key_of(['a']))"
    environment = surroundings(packages)
    return subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True).stdout
