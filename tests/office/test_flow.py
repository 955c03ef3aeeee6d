"""Paragraphs in reading order, no more of them than a story may have, whoever wrote them."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from newslint.model import Source
from newslint.office import docx, odt, rtf
from newslint.office.flow import LONGEST, EndlessError, Flow, Tables
from newslint.sources import UnreadableError
from office.written import body, opendocument, saved, with_part

WORD = saved(body("<w:p/>"))
HEAD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'


def word(paragraphs: int) -> bytes:
    written = b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * paragraphs
    return with_part(WORD, "word/document.xml", HEAD + written + b"</w:body></w:document>")


def opened(paragraphs: int) -> bytes:
    return opendocument("<text:p>a</text:p>" * paragraphs)


def rich(paragraphs: int) -> bytes:
    return rb"{\rtf1 " + rb"a\par " * paragraphs + b"}"


@pytest.mark.parametrize(
    ("write", "read", "said"),
    [
        (word, docx.read, "a Word file"),
        (opened, odt.read, "an OpenDocument text"),
        (rich, rtf.read, "an RTF file"),
    ],
)
def test_what_has_more_paragraphs_than_any_story_is_refused_at_once(
    write: Callable[[int], bytes], read: Callable[[bytes, str], Source], said: str
) -> None:
    assert read(write(LONGEST), "a").text.count("\n") == LONGEST
    data = write(400_000)
    began = process_time()
    with pytest.raises(UnreadableError) as raised:
        read(data, "a")
    assert process_time() - began < 2
    assert str(raised.value) == f"{said} with more than 20,000 paragraphs: save it in several parts"


def test_paragraphs_of_a_box_count_with_those_around_it() -> None:
    tables = Tables()
    for _ in range(LONGEST):
        tables.paragraph()
    with pytest.raises(EndlessError):
        Flow(tables).begins()
