"""Zip archives: their parts, within bounds; what is wrong with one is said."""

from __future__ import annotations

import io
import zipfile

import pytest

from newslint import zips
from newslint.zips import Archive, ArchiveError, listed


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)  # of no day: the same bytes each time
    return out.getvalue()


def test_a_part_is_unpacked() -> None:
    held = Archive(zipped({"a": b"one", "b/c": b"two"}))
    assert (sorted(held.names), held.size, held.part("b/c")) == (["a", "b/c"], 6, b"two")


def test_what_it_holds_is_told_by_names_and_by_what_it_calls_itself() -> None:
    told = listed(zipped({"mimetype": b"text/quay", "b": b"word/document.xml"}))
    assert b"text/quay" in told
    assert b"word" not in told
    assert listed(b"PK\3\4word/document.xml") == b"PK\3\4word/document.xml"


def sealed(data: bytes) -> bytes:
    """An archive of one part whose flag says that a password seals it."""
    at = data.index(b"PK\1\2") + 8
    return data[:at] + b"\1" + data[at + 1 :]


def broken(data: bytes) -> bytes:
    """An archive of one part of which some bytes are others."""
    return data[:32] + b"\xff\xff\xff" + data[35:]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped({"a": b"one"})[:-9], "the list of its parts, at its end"),
        (zipped({"b": b"one"}), "a is missing"),
        (sealed(zipped({"a": b"one"})), "a password protects"),
        (broken(zipped({"a": b"one" * 99})), "a cannot be unpacked"),
        (zipped({"a": b"0" * 1_100_000}), "unpacks to more than 1 MB"),
    ],
    ids=["cut short", "another part", "sealed", "broken", "a bomb"],
)
def test_what_is_wrong_is_said(data: bytes, said: str) -> None:
    with pytest.raises(ArchiveError, match=said):
        Archive(data).part("a", 1 << 20)


def test_more_parts_than_any_document_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zips, "PARTS", 1)
    with pytest.raises(ArchiveError, match="more than 1 parts"):
        Archive(zipped({"a": b"", "b": b""}))
