"""The namespaces of what offices write, and the short names by which they are known here."""

from __future__ import annotations

from collections.abc import Mapping

_XML = {"http://www.w3.org/XML/1998/namespace": "xml"}
WORD: Mapping[str, str] = {
    **_XML,
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
}
"""Of Word, as it writes and as the standard has it."""
RELATIONS: Mapping[str, str] = {"http://schemas.openxmlformats.org/package/2006/relationships": "rel"}
_OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
OPENDOCUMENT: Mapping[str, str] = {
    **_XML,
    **{f"{_OPEN}{name}:1.0": name for name in ("office", "text", "table", "style")},
    f"{_OPEN}drawing:1.0": "draw",
    f"{_OPEN}xsl-fo-compatible:1.0": "fo",
    f"{_OPEN}svg-compatible:1.0": "svg",
    "http://www.w3.org/1999/xlink": "xlink",
}
"""Of OpenDocument."""
