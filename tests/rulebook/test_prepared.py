from __future__ import annotations

import os
from multiprocessing import get_context
from pathlib import Path

import pytest

from newslint.cache import FOLDER, cache_folder, kept, key_of


class Maker:
    def __init__(self, value: object = (1, "é")) -> None:
        self.made = 0
        self.value = list(value) if isinstance(value, tuple) else value

    def __call__(self) -> object:
        self.made += 1
        return self.value


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(FOLDER, str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.usefixtures("folder")
def test_what_is_made_is_kept_until_its_key_changes() -> None:
    make = Maker()
    assert [kept("rules", "/a", "k", make) for _ in range(3)] == [[1, "é"]] * 3
    assert make.made == 1
    kept("rules", "/b", "k", make)
    kept("rules", "/a", "other", make)
    assert make.made == 3


@pytest.mark.parametrize("damage", ["", "half", "changed", "binary"])
def test_a_damaged_file_is_as_good_as_none(folder: Path, damage: str) -> None:
    make = Maker()
    kept("rules", "/a", "k", make)
    (path,) = folder.iterdir()
    data = path.read_bytes()
    path.write_bytes(
        {
            "": b"",
            "half": data[: len(data) // 2],
            "changed": data.replace(b"[1,", b"[2,"),
            "binary": b"\xff\xfe" + data,
        }[damage]
    )
    assert kept("rules", "/a", "k", make) == [1, "é"]
    assert make.made == 2
    kept("rules", "/a", "k", make)
    assert make.made == 2


def test_a_folder_that_cannot_be_written_is_no_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv(FOLDER, str(tmp_path / "file" / "below"))
    make = Maker()
    assert kept("rules", "/a", "k", make) == [1, "é"]
    assert kept("rules", "/a", "k", make) == [1, "é"]
    assert make.made == 2


@pytest.mark.usefixtures("folder")
def test_what_is_not_worth_it_is_not_kept() -> None:
    make = Maker()
    for _ in range(2):
        kept("rules", "/a", "k", make, worth=lambda _: False)
    assert make.made == 2


def test_nothing_is_left_behind(folder: Path) -> None:
    kept("rules", "/a", "k", Maker("\udc80"))
    kept("rules", "/a", "k", Maker())
    assert [path.suffix for path in folder.iterdir()] == [".json"]


def _many(number: int) -> None:
    for _ in range(50):
        assert kept("rules", "/a", f"k{number}", Maker(["x" * 100_000 * (number + 1)])) == [
            "x" * 100_000 * (number + 1)
        ]


@pytest.mark.usefixtures("folder")
@pytest.mark.skipif(os.name != "posix", reason="forks")
def test_several_processes_do_not_spoil_each_others_files() -> None:
    workers = [get_context("fork").Process(target=_many, args=(number,)) for number in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]


def test_a_key_tells_its_parts_apart() -> None:
    assert key_of(["ab", "c"]) != key_of(["a", "bc"])
    assert key_of(["ab", b"c"]) == key_of(["ab", "c"])


def test_the_folder_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/x")
    monkeypatch.delenv(FOLDER)
    monkeypatch.setattr("sys.platform", "linux")
    assert cache_folder() == os.path.join("/x", "newslint")  # noqa: PTH118 -- what is compared is a string
