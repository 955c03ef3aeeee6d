"""What offices write, made to hurt: it is refused with what is wrong and where, in under a second and in little memory."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile
from itertools import pairwise

import pytest

from newslint import sources
from newslint.sources import UnreadableError

WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
OPEN = '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:text>'
MOST = 40 << 20
"""Bytes of memory that a refusal may take."""


def laughs() -> str:
    """Entities that stand for ten of each other."""
    names = "bcdefghij"
    inner = "".join(f"<!ENTITY {one} '{''.join([f'&{other};'] * 10)}'>" for other, one in pairwise(names))
    return f"<!DOCTYPE a [<!ENTITY b 'ha'>{inner}]>"


def quadratic() -> str:
    """One long entity."""
    return f"<!DOCTYPE a [<!ENTITY b '{'x' * 100_000}'>]>"


def packed(name: str, part: bytes, kind: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if kind:
            archive.writestr("mimetype", kind)
        archive.writestr(name, part)
    return out.getvalue()


def word(part: str) -> bytes:
    return packed("word/document.xml", part.encode())


def open_document(part: str) -> bytes:
    return packed("content.xml", part.encode(), b"application/vnd.oasis.opendocument.text")


FILES = {
    "entities in entities": (word(laughs() + WORD + "&j;"), "a Word file that declares what no office declares"),
    "a long entity": (word(quadratic() + WORD + "&b;" * 10_000), "a Word file that declares what no office declares"),
    "a file of ours": (word("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + WORD + "&b;"), "declares what no office declares"),
    "elements in elements": (word(WORD + "<w:tbl><w:tr><w:tc>" * 100_000), "more than 300 elements stand in each other (word/document.xml, 1:"),
    "a bomb": (packed("word/document.xml", b"0" * (20 << 20)), "word/document.xml unpacks to more than 16 MB"),
    "an attribute without end": (word(WORD + f'<w:p w:a="{"x" * 9_000_000}'), "a Word file that is damaged (word/document.xml, 1:"),
    "no text in it": (packed("word/documents.txt", b"a"), "a Word file that is damaged (word/document.xml is missing)"),
    "a tag that is never closed": (word(WORD + "<w:p>\n<w:r></w:p>"), "a Word file that is damaged (word/document.xml, 2:8: mismatched tag)"),
    "cut off": (word(WORD)[:-40], "a Word file that is damaged (the list of its parts, at its end, is missing or broken)"),
    "OpenDocument with entities": (open_document(laughs() + OPEN + "&j;"), "an OpenDocument text that declares what no office declares"),
    "OpenDocument, cut off in its text": (open_document(OPEN + "<text:p/>"), "an OpenDocument text that is damaged (content.xml, 1:"),
    "OpenDocument without text": (packed("meta.xml", b"<a/>", b"application/vnd.oasis.opendocument.text"), "content.xml is missing"),
    "groups in groups": (b"{\\rtf1 " + b"{" * 5_000_000, "an RTF file that has more than 500 groups in each other (1:"),
    "RTF that ends too early": (b"{\\rtf1 One\\par\nTwo {\\b three", "an RTF file that ends too early (2:14, with 2 of its groups not closed)"),
    "an old Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "an old Word or Office file"),
    "a Word file with a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "protected by a password: save it without one"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_it_is_refused_at_once_with_what_is_wrong(name: str) -> None:
    data, said = FILES[name]
    began = time.process_time()
    with pytest.raises(UnreadableError) as refused:
        sources.decode(data, "a.docx")
    assert time.process_time() - began < 1
    assert said in refused.value.failure.message


@pytest.mark.parametrize("name", FILES)
def test_little_memory_is_taken(name: str) -> None:
    data, _ = FILES[name]
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableError):
            sources.decode(data, "a.docx")
        assert tracemalloc.get_traced_memory()[1] < MOST
    finally:
        tracemalloc.stop()


def test_a_list_of_parts_without_end_is_refused() -> None:
    data = b"PK\3\4word/document.xml" + (b"PK\1\2" + b"\0" * 42) * 300_000
    began = time.process_time()
    with pytest.raises(UnreadableError, match="more than 20,000 parts"):
        sources.decode(data, "a.docx")
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "data",
    [
        b"{\\rtf1 " + b'{\\field{\\*\\fldinst HYPERLINK "' * 200 + b"}" * 401,
        b"{\\rtf1{\\fonttbl" + b"\\f1 " * 200_000 + b"}}",
        b"{\\rtf1 " + b"\\'e9" * 300_000 + b"}",
        b"{\\rtf1 " + b"\\trowd\\intbl\\cell\\row" * 9_000 + b"}",
        word(WORD + "<w:p/>" * 19_000 + "</w:body></w:document>"),
    ],
)
def test_what_is_only_long_is_read_in_time_that_grows_with_it(data: bytes) -> None:
    began = time.process_time()
    sources.decode(data, "a.docx")
    assert time.process_time() - began < 5
