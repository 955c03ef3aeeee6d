"""Files are read within bounds, whatever a path turns out to be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newslint import files


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"one\r\n\0two")
    assert files.read(tmp_path / "a.md") == b"one\r\n\0two"


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"one")
    (tmp_path / "b.md").symlink_to("a.md")
    assert files.read(str(tmp_path / "b.md")) == b"one"


def test_a_file_at_the_limit_is_read_and_one_beyond_it_is_not(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"12345")
    assert files.read(tmp_path / "a.md", limit=5) == b"12345"
    with pytest.raises(OSError, match="larger than"):
        files.read(tmp_path / "a.md", limit=4)


def test_a_file_that_hides_its_size_is_read_as_far_as_the_limit() -> None:
    assert b"python" in files.read("/proc/self/cmdline")
    with pytest.raises(OSError, match="larger than"):
        files.read("/proc/self/cmdline", limit=3)


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_not_read(path: str) -> None:
    with pytest.raises(OSError, match=r"not a regular file|no such device"):
        files.read(path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")
    with pytest.raises(OSError, match="not a regular file"):
        files.read(tmp_path / "a.md")


def test_a_folder_is_told_from_a_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match="is a folder"):
        files.read(tmp_path)
