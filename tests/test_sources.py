import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import sources
from newslint.model import Failure
from newslint.tree import folders
from newslint.tree.links import Links

SUFFIXES = {".md", ".txt"}


def walked(folder: str) -> list[str | Failure]:
    found = folders.walk(folder, lambda path: Path(path).suffix.lower() in SUFFIXES, Links())
    return [one for one in found if not isinstance(one, folders.Passed)]


def listed(folder: Path) -> list[str]:
    found = [path for path in walked(str(folder)) if isinstance(path, str)]
    return sorted(Path(path).relative_to(folder).as_posix() for path in found)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("a.md", "b.txt", "c.png", "deep/d.MD", ".hidden/e.md", ".f.md", "raw/g.txt", "new.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Copy.\n", encoding="utf-8")
    return tmp_path


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_text_comes_back_as_it_was_written(text: str) -> None:
    for encoding, mark in (
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\0\0"),
        ("utf-32-be", b"\0\0\xfe\xff"),
    ):
        if "\0" in text or (not mark and text.startswith("\ufeff")):  # it may look like another encoding
            continue
        if mark or not text.encode(encoding)[:3].startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
            assert sources.decode(mark + text.encode(encoding), "a.txt").text == text


def test_line_ends_and_nul_are_left_alone() -> None:
    assert sources.decode(b"a\r\nb\rc\x00\n", "a.txt").text == "a\r\nb\rc\x00\n"


def test_the_byte_that_is_no_text_is_named() -> None:
    with pytest.raises(sources.UnreadableError, match=r"not UTF-8: byte 0xE9 at offset 8 \(line 2\)"):
        sources.decode(b"one\ncaf\x20\xe9 au lait", "a.txt")


@pytest.mark.parametrize("data", [b"\0\1\2\xff", b"RIFF\x24\x08\0\0WEBPVP8 \xff", b"ID3\4\0\0\xff\xfb"])
def test_what_is_no_text_is_not_to_be_saved_as_utf8(data: bytes) -> None:
    with pytest.raises(sources.UnreadableError, match=r"this is not text .* leave it out"):
        sources.decode(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\3\4..[Content_Types].xml..word/document.xml..", "a Word file that is damaged"),
        (b"PK\3\4..stories.txt", "this is an archive (zip): unpack it"),
        (b"%PDF-1.7\n", "this is a PDF: save its text, or the copy that it was made from, as .txt"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0",
            "this is an old Word or Office file: save it as text, a sheet as .xlsx or CSV",
        ),
        (b"\x89PNG\r\n\x1a\n", "this is a picture (PNG), not text"),
        (b"\xff\xd8\xff\xe0", "this is a picture (JPEG), not text"),
    ],
)
def test_what_is_no_text_is_told_by_how_it_begins(data: bytes, said: str) -> None:
    with pytest.raises(sources.UnreadableError, match=re.escape(said)):
        sources.decode(data, "draft.txt")


@pytest.mark.parametrize(
    "text", ["PK is a code of Pakistan.", "%PDF is how a PDF begins.", "{rtf}", "GIF8 or GIF9?", "Rar! Rar!"]
)
def test_copy_that_only_names_a_format_is_copy(text: str) -> None:
    assert sources.decode(text.encode(), "draft.txt").text == text


@pytest.mark.parametrize("encoding", ["cp1252", "iso8859-2", "shift_jis", "utf-16-le"])
def test_copy_in_a_named_encoding_is_read_and_written_in_it_unless_it_is_utf8(encoding: str) -> None:
    text = "The caf\xe9 is open.\n" if encoding != "shift_jis" else "船の line\n"
    for data in (text.encode(encoding), text.encode(), b"\xff\xfe" + text.encode("utf-16-le")):
        assert sources.decode(data, "a.txt", encoding=encoding).text == text
        assert sources.encoded(text, data, encoding) == data


def test_a_byte_after_a_mark_is_counted_from_the_start_of_the_file() -> None:
    with pytest.raises(sources.UnreadableError, match=r"byte 0xFF at offset 4 "):
        sources.decode(b"\xef\xbb\xbfa\xff", "a.txt")
    with pytest.raises(sources.UnreadableError, match="not UTF-16"):
        sources.decode(b"\xff\xfea", "a.txt")


def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    with pytest.raises(sources.UnreadableError, match="no such file or folder"):
        sources.load(str(tmp_path / "missing.txt"))
    with pytest.raises(sources.UnreadableError, match="is a folder"):
        sources.load(str(tmp_path))


def test_a_folder_is_walked_by_suffix_without_what_is_hidden(tree: Path) -> None:
    assert listed(tree) == ["a.md", "b.txt", "deep/d.MD", "new.txt", "raw/g.txt"]


def git(folder: Path, *command: str) -> None:
    subprocess.run(["git", "-C", str(folder), *command], check=True, capture_output=True)


def test_what_git_ignores_is_left_out(tree: Path) -> None:
    git(tree, "init")
    (tree / ".gitignore").write_text("raw/\n", encoding="utf-8")
    git(tree, "add", "a.md", "b.txt")
    (tree / "b.txt").unlink()
    assert listed(tree) == ["a.md", "deep/d.MD", "new.txt"]
    assert listed(tree / "deep") == ["d.MD"]


def test_an_ignored_folder_that_is_named_is_walked(tree: Path) -> None:
    git(tree, "init")
    (tree / ".gitignore").write_text("raw/\n", encoding="utf-8")
    assert listed(tree / "raw") == ["g.txt"]


def test_a_repository_inside_another_is_walked_too(tree: Path) -> None:
    git(tree, "init")
    git(tree / "deep", "init")
    (tree / "deep" / ".gitignore").write_text("own.md\n", encoding="utf-8")
    (tree / "deep" / "own.md").write_text("Copy.\n", encoding="utf-8")
    assert "deep/d.MD" in listed(tree)
    assert "deep/own.md" not in listed(tree)


def test_the_current_folder_adds_nothing_to_a_name(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree)
    assert sorted(map(str, walked("."))) == ["a.md", "b.txt", "deep/d.MD", "new.txt", "raw/g.txt"]


@pytest.mark.parametrize("tracked", [False, True])
def test_a_folder_that_may_not_be_opened_is_said(tree: Path, tracked: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 -- a case
    if tracked:
        git(tree, "init")
        git(tree, "add", "deep/d.MD", "a.md")
    closed = str(tree / "deep")

    def refuse(look: Callable[..., Any]) -> Callable[..., Any]:
        def looking(path: object = ".", *words: Any, **more: Any) -> Any:  # noqa: ANN401 -- whatever the system call takes
            if str(path).startswith(closed):  # the tests may run as root, whom no mode keeps out
                raise PermissionError(13, "Permission denied", str(path))
            return look(path, *words, **more)

        return looking

    monkeypatch.setattr(os, "scandir", refuse(os.scandir))
    monkeypatch.setattr(os, "lstat", refuse(os.lstat))
    found = walked(str(tree))
    (lost,) = [one for one in found if isinstance(one, Failure)]
    assert str(lost.path).startswith(closed)
    assert lost.message == "permission denied"
    assert str(tree / "a.md") in found


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="windows-1252">', "cp1252"),
        ("<META CHARSET=ISO-8859-1>", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        ('<?xml version="1.0" encoding="ISO-8859-2"?>', "iso8859-2"),
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="windows-1252">', "utf-8"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="utf-7">', "utf-8"),
        ('<meta charset="rot13">', "utf-8"),
        ('<meta charset="nonsense">', "utf-8"),
    ],
)
def test_a_page_says_how_it_is_encoded(declared: str, encoding: str) -> None:
    text = f"{declared}<p>Über “wörk”" if encoding == "cp1252" else f"{declared}<p>Über wörk"
    data = text.encode(encoding)
    assert sources.decode(data, "a.html").text == text
    assert sources.encoded(text, data) == data


def test_bytes_that_are_not_what_a_page_declares() -> None:
    with pytest.raises(sources.UnreadableError, match=r"not CP1252: byte 0x81 at offset 29"):
        sources.decode(b'<meta charset="windows-1252">\x81', "a.html")


def test_a_text_that_is_made_of_a_file_says_so() -> None:
    assert sources.decode(b"{\\rtf1 The pier is open.}", "a.rtf").made
    assert not sources.decode(b"The pier is open.", "a.rtf").made


@pytest.mark.parametrize("name", ["a.csv", "a.TSV", "a.jsonl", "a.ndjson", "a.parquet", "a.docx", "a.odt", "a.rtf"])
def test_a_file_that_only_a_program_writes_is_never_empty(name: str) -> None:
    with pytest.raises(sources.UnreadableError) as caught:
        sources.decode(b"", name)
    assert caught.value.failure == Failure(name, "an empty file: nothing to check")


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html", "a", "jsonl"])
def test_copy_that_somebody_has_yet_to_write_may_be_empty(name: str) -> None:
    assert sources.decode(b"", name).text == ""
