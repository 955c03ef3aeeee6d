"""What is put into a store comes out as it was, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.store import AGING, FILES, LARGEST, OLDEST, Store, records

SOURCES = str(Path(__file__).parents[1] / "src")


def key(number: int, file: int = 0) -> bytes:
    return bytes([file]) + number.to_bytes(15, "big")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "cache" / "found")


def file(folder: str, number: int = 0) -> Path:
    return Path(folder) / f"{number:02x}.pack"


def test_what_is_kept_is_found_by_whoever_looks_next(folder: str) -> None:
    store = Store(folder)
    assert store.found(key(1)) is None
    for number in range(300):
        store.keep(key(number, number % 200), b"body %d" % number)
    assert [Store(folder).found(key(number, number % 200)) for number in (0, 1, 299)] == [
        b"body 0",
        b"body 1",
        b"body 299",
    ]
    assert Store(folder).found(key(300)) is None
    assert len(list(Path(folder).iterdir())) == FILES
    store.keep(key(1, 1), b"")
    assert Store(folder).found(key(1, 1)) == b""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other ones there")
def test_nobody_else_may_look(folder: str) -> None:
    Store(folder).keep(key(1), b"secret")
    assert [path.stat().st_mode & 0o077 for path in (Path(folder), Path(folder).parent, file(folder))] == [0, 0, 0]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("linked", ["found", "found/00.pack"])
def test_nothing_is_written_or_read_through_a_link(tmp_path: Path, linked: str) -> None:
    real, folder = tmp_path / "real", tmp_path / "cache" / "found"
    Store(str(real)).keep(key(1), b"theirs")
    before = file(str(real)).read_bytes()
    folder.parent.mkdir()
    if linked == "found":
        folder.symlink_to(real)
    else:
        folder.mkdir()
        file(str(folder)).symlink_to(file(str(real)))
    Store(str(folder)).keep(key(2), b"ours")
    assert file(str(real)).read_bytes() == before
    assert Store(str(folder)).found(key(1)) is None


@pytest.mark.parametrize("place", ["", "\0", "file/found"])
def test_where_nothing_can_be_kept_nothing_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)
    store = Store(place)
    store.keep(key(1), b"body")
    assert store.found(key(1)) is None
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


BODIES = [b"body %d " % number * 9 + b"\xfeN" for number in range(20)]


@given(at=st.integers(0, 2500), what=st.binary(max_size=40), cut=st.integers(0, 60))
def test_what_is_damaged_is_lost_and_nothing_else_changes(
    tmp_path_factory: pytest.TempPathFactory, at: int, what: bytes, cut: int
) -> None:
    folder = str(tmp_path_factory.mktemp("store") / "found")
    for number, body in enumerate(BODIES):
        Store(folder).keep(key(number), body)
    data = file(folder).read_bytes()
    file(folder).write_bytes(data[:at] + what + data[at + cut :])
    found = [Store(folder).found(key(number)) for number in range(20)]
    assert all(one in (None, body) for one, body in zip(found, BODIES, strict=True))
    assert found.count(None) <= 2 + (len(what) + cut) // 100
    assert {record.body for record in records(str(file(folder)))} == {*found} - {None}


@given(data=st.binary(max_size=300))
def test_whatever_stands_in_a_file_nothing_comes_out_of_it(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = str(tmp_path_factory.mktemp("store") / "found")
    Store(folder).keep(key(1, 1), b"")
    file(folder).write_bytes(data + b"\xfeN" + key(1) + data)
    store = Store(folder)
    assert store.found(key(1)) is None
    store.keep(key(1), b"body")
    assert Store(folder).found(key(1)) == b"body"


def test_what_nobody_asks_for_is_let_go_of(folder: str) -> None:
    for number in range(50):
        Store(folder, day=100).keep(key(number), b"old")
    size = file(folder).stat().st_size
    assert Store(folder, day=100 + OLDEST).found(key(7)) == b"old"  # and is put there anew
    assert file(folder).stat().st_size > size
    later = Store(folder, day=101 + OLDEST)
    later.keep(key(99), b"new")
    assert [Store(folder, day=101 + OLDEST).found(key(number)) for number in (6, 7, 99)] == [None, b"old", b"new"]
    assert file(folder).stat().st_size < size / 10


def test_what_was_asked_for_lately_is_not_written_again(folder: str) -> None:
    Store(folder, day=100).keep(key(1), b"body")
    size = file(folder).stat().st_size
    assert Store(folder, day=100 + AGING).found(key(1)) == b"body"
    assert file(folder).stat().st_size == size


def test_beyond_its_size_a_file_keeps_what_came_last(folder: str) -> None:
    store = Store(folder, largest=64 * 10_000)
    for number in range(2000):
        store.keep(key(number), b"%d" % number * 20)
        assert file(folder).stat().st_size <= 10_000
    fresh = Store(folder)
    kept = [number for number in range(2000) if fresh.found(key(number))]
    assert kept == [*range(kept[0], 2000)]
    assert len(kept) > 20
    store.keep(key(2001), bytes(2000))
    assert Store(folder).found(key(2001)) is None  # too large to keep
    assert list(Path(folder).iterdir()) == [file(folder)]
    assert LARGEST > 64 * 10_000


WRITER = """
import sys
from newslint.store import Store
folder, first = sys.argv[1], int(sys.argv[2])
store = Store(folder, largest=64 * 400_000)
for number in range(first, first + 3000):
    key = bytes([number % 2]) + number.to_bytes(15, "big")
    store.keep(key, b"%d " % number * 50)
    found = Store(folder).found(key) if number % 50 == 0 else None
    assert found in (None, b"%d " % number * 50), number
"""


def test_many_processes_may_keep_at_once(folder: str) -> None:
    """Two files of a few hundred kilobytes, so that they are tidied under the hands of the others."""
    environment = {**os.environ, "PYTHONPATH": SOURCES}
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, folder, str(first)], env=environment, stderr=subprocess.PIPE)
        for first in (0, 3000, 6000, 9000)
    ]
    assert [(writer.communicate()[1], writer.returncode) for writer in writers] == [(b"", 0)] * 4
    store, found = Store(folder), 0
    for number in range(12_000):
        body = store.found(bytes([number % 2]) + number.to_bytes(15, "big"))
        assert body in (None, b"%d " % number * 50)
        found += body is not None
    assert found > 500
    assert not list(Path(folder).glob("*.tmp"))
