"""Documents as programs write them: what stands in one, and how it must read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from docx import Document
from docx.document import Document as Written
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

WORD = nsdecls("w", "r", "wp", "a") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def saved(write: Callable[[Written], object]) -> bytes:
    """A Word file as python-docx saves it."""
    made = Document()
    write(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def body(markup: str) -> Callable[[Written], object]:
    """What writes elements of Word's own, as Word has them, into a document."""

    def write(made: Written) -> None:
        for element in parse_xml(f"<w:body {WORD}>{markup}</w:body>"):
            made.element.body.insert(len(made.element.body) - 1, element)

    return write


def run(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def with_part(data: bytes, name: str, part: str | bytes, replace: tuple[str, str] = ("", "")) -> bytes:
    """An archive with one more part, or another in its place, and something replaced in the relations of its main part."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            held = old.read(each)
            if each == "word/_rels/document.xml.rels" and replace[0]:
                held = held.replace(replace[0].encode(), replace[1].encode())
            if each != name:
                new.writestr(each, held)
        new.writestr(name, part)
    return out.getvalue()


def opendocument(content: str, styles: str = "", manifest: str = "") -> bytes:
    """An OpenDocument text of some elements."""
    names = ("office", "text", "table", "style")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    spaces += (
        ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    )
    spaces += ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    spaces += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{content}</office:text></office:body></office:document-content>",
        )
    return out.getvalue()
