"""Paths and bytes -> sources: loads the copy that was asked for, and decodes it."""

from __future__ import annotations

import codecs
import contextlib
import re
import sys
from collections.abc import Callable
from importlib import import_module

from newslint import files
from newslint.files import reason
from newslint.model import Failure, Source
from newslint.record import replace

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as that of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
UTF8 = "utf-8"
_DOCUMENTS = (
    (b"%PDF-", "a PDF: save its text, or the copy that it was made from, as .txt"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Office file: save it as text, a sheet as .xlsx or CSV"),
    (b"\x89PNG\r\n", "a picture (PNG), not text"),
    (b"\xff\xd8\xff", "a picture (JPEG), not text"),
    (b"GIF87a", "a picture (GIF), not text"),
    (b"GIF89a", "a picture (GIF), not text"),
    (b"II*\0", "a picture (TIFF), not text"),
    (b"MM\0*", "a picture (TIFF), not text"),
    (b"\x1f\x8b", "a compressed file (gzip): unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z): unpack it"),
    (b"Rar!\x1a\x07", "an archive (RAR): unpack it"),
    (b"SQLite format 3\0", "a database, not text"),
    (b"\x7fELF", "a program, not text"),
    (b"PK\3\4", "an archive (zip): unpack it"),
)
"""How files begin that are no text, and what is said of them."""
_ZIPPED = (
    (b"application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument sheet, not copy: save it as .xlsx or CSV"),
    (b"application/epub+zip", "an e-book: save the copy that it was made from as text"),
    (b"xl/workbook.xml", "an Excel sheet, not copy"),
    (b"ppt/presentation.xml", "a PowerPoint file: save its text"),
)
"""What stands in archives that programs for writing make, and what is said of them."""
_OLD, _SEALED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "EncryptedPackage".encode("utf-16-le")
"""How an old file begins, and what it holds if a new one is sealed in it."""
_MADE = (
    (b"PAR1", b"", "newslint.parquet"),
    (b"{\\rtf", b"", "newslint.office.rtf"),
    (b"PK\3\4", b"word/document", "newslint.office.docx"),
    (b"PK\3\4", b"application/vnd.oasis.opendocument.text", "newslint.office.odt"),
)
"""How files begin of which a text is made, what archives among them hold, and the module whose `read` makes it of the bytes and the path."""
_NEVER_EMPTY = (".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".parquet", ".pq", ".docx", ".odt", ".rtf")
"""How the names of files end that programs write, never without a byte: one that has none was cut short."""
_POINTER = b"version https://git-lfs.github.com/spec/"
_HEAD = 4096  # bytes that show how copy without a mark is encoded
_UNWRITTEN = bytes({*range(32)} - {*b"\t\n\v\f\r\x1a\x1b"})
"""Bytes that no copy holds, in whatever encoding of single bytes."""


class UnreadableError(Exception):
    """Copy that could not be read, and why."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message)
        self.failure = Failure(path, message)


def read(path: str, *, format: str | None = None, encoding: str = UTF8) -> Source:  # noqa: A002 -- the word that Source uses
    """The file at `path` as a source.

    Raises UnreadableError where it cannot be opened or decoded.
    """
    return decode(load(path), path, format=format, encoding=encoding)


def load(path: str) -> bytes:
    """The bytes of a file, or of standard input where the path is `-`.

    Raises UnreadableError where it cannot be opened, or is larger than any story.
    """
    try:
        if path == "-":
            return files.drained(sys.stdin.buffer.read, "standard input")
        if is_stream(path):
            with open(path, "rb", buffering=0) as stream:  # noqa: PTH123 -- pathlib would not open one unbuffered
                return files.drained(stream.read, path)
        return files.read(path)
    except OSError as error:
        raise UnreadableError(path, reason(error)) from error


def is_stream(path: str) -> bool:
    """Whether a path is that of an open stream, as a shell writes it for `<(command)`; no link in a folder is one."""
    return path.startswith(("/dev/", "/proc/")) and bool(re.fullmatch(r"/dev/(?:stdin|fd/\d+)|/proc/self/fd/\d+", path))


def decode(data: bytes, path: str, *, format: str | None = None, encoding: str = UTF8) -> Source:  # noqa: A002 -- the word that Source uses
    """Bytes as a source: what a byte order mark or a page itself says, else UTF-8, else `encoding`; the mark is not part of the text.

    Of what offices write a text is made. Raises UnreadableError for an empty file that only a program writes, and for what is no text, naming the first byte that shows it or the program that made the file.
    """
    if not data and path.lower().endswith(_NEVER_EMPTY):
        raise UnreadableError(path, "an empty file: nothing to check")
    if read := _made(data):
        return replace(read(data, path), made=True)
    if said := _document(data):
        raise UnreadableError(path, f"this is {said}")
    mark, encoding = _encoding(data, encoding)
    if encoding == UTF8 and not mark and (seems := _unmarked(data[:_HEAD])):
        raise UnreadableError(path, f"looks like {seems} without a byte order mark; save it as UTF-8")
    body = data.removeprefix(mark)
    if body.startswith(_POINTER):
        raise UnreadableError(path, "only a pointer to the file, which Git LFS has not fetched: git lfs pull")
    try:
        return Source(path, body.decode(encoding), format)
    except UnicodeDecodeError as error:
        if not mark and not {*data[:_HEAD]}.isdisjoint(_UNWRITTEN):
            raise UnreadableError(
                path, "this is not text (a picture, a sound, a program or the like): leave it out"
            ) from error
        at = len(mark) + error.start
        line = 1 + body[: error.start].decode(encoding, "replace").count("\n")
        name = encoding[:6].upper() if mark else encoding.upper()
        other = (
            ", or name its encoding in newslint.yaml (encoding: windows-1252)" if encoding == UTF8 and not mark else ""
        )
        raise UnreadableError(
            path,
            f"not {name}: byte 0x{data[at]:02X} at offset {at} (line {line}): {error.reason}; save it as UTF-8{other}",
        ) from error


def encoded(text: str, before: bytes, encoding: str = UTF8) -> bytes:
    """Text in the encoding of what stood there before, with its mark; `encoding` is what copy may have that is no UTF-8.

    Raises UnicodeEncodeError for what is no text.
    """
    mark, encoding = _encoding(before, encoding)
    return mark + text.encode(encoding)


def _made(data: bytes) -> Callable[[bytes, str], Source] | None:
    """What makes a text of a file that is none; None for all else."""
    for beginning, part, module in _MADE:
        if data.startswith(beginning) and (not part or part in _listed(data)):
            read: Callable[[bytes, str], Source] = import_module(module).read
            return read
    return None


def _listed(data: bytes) -> bytes:
    """What an archive says that it holds."""
    from newslint.zips import listed  # noqa: PLC0415 -- only for an archive

    return listed(data)


def _document(data: bytes) -> str:
    """What a file is that is no text, and what to do about it; "" if it may be text."""
    if not data.startswith(tuple(beginning for beginning, _ in _DOCUMENTS)):
        return ""
    zipped = _listed(data) if data.startswith(b"PK") else b""
    held = next((said for part, said in _ZIPPED if part in zipped), "")
    if data.startswith(_OLD) and _SEALED in data:
        held = "protected by a password: save it without one"
    return held or next(said for beginning, said in _DOCUMENTS if data.startswith(beginning))


def _encoding(data: bytes, other: str) -> tuple[bytes, str]:
    """The byte order mark that copy begins with, if any, and its encoding: that of the mark or of a page's declaration, else UTF-8, or the `other` if it is not that."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return mark, name
    declared = _declared(data) if b"charset" in (head := data[:_HEAD].lower()) or b"<?xml" in head else UTF8
    return b"", declared if declared != UTF8 or other == UTF8 or _is_utf8(data) else other


def _declared(data: bytes) -> str:
    """The encoding that a page declares, where it is not UTF-8 all the same."""
    found = re.search(
        rb"""<(?:meta\b[^<>]*?\bcharset\s*=\s*["']?|\?xml\b[^<>]*?\bencoding\s*=\s*["'])\s*([\w.:-]{2,40})""",
        data[:_HEAD],
        re.IGNORECASE,
    )
    name = _known(found[1].decode("ascii", "replace")) if found else "utf-8"
    if name != "utf-8":
        with contextlib.suppress(UnicodeDecodeError):
            data.decode()
            return "utf-8"
    return name


def _known(name: str) -> str:
    """The encoding that browsers take for one of that name; UTF-8 for any that does not hold ASCII as it is."""
    plain = bytes(range(128))
    try:
        known = codecs.lookup(name).name
        if plain.decode(known) != plain.decode("ascii"):
            return "utf-8"
    except (LookupError, ValueError):
        return "utf-8"
    return "cp1252" if known in {"iso8859-1", "ascii"} else known


def _is_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8, which copy in another encoding hardly ever is by chance, and no wide characters."""
    try:
        data.decode(UTF8)
    except UnicodeDecodeError:
        return False
    return _unmarked(data[:_HEAD]) is None


def _unmarked(head: bytes) -> str | None:
    """The encoding of wide characters that copy without a mark seems to have, by where its zeros stand."""
    if b"\0" not in head:
        return None
    zeros = [head[at::4].count(0) for at in range(4)]
    for first, second, other in ((3, 2, 0), (0, 1, 3)):  # how the two ends of a character stand in either order
        if len(head) > 4 * zeros[other] + 3 and 8 * (zeros[first] + zeros[second]) >= 15 * (len(head) // 4):
            return "UTF-32"
    fewer, more = sorted((zeros[0] + zeros[2], zeros[1] + zeros[3]))
    return "UTF-16" if more > 1 and 12 * more >= len(head) and 20 * fewer <= more else None
