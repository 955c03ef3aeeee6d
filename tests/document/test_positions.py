"""Every reader, on any text: no exception, and the source holds what the prose says, where it says so."""

from __future__ import annotations

import html
import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newslint.document import BLOCK_KINDS, CALL, Document, parse
from newslint.model import Source

SIGNS = "\uff05\ufe6a\uff04\ufe69\uff0e\u2024\uff0c\uffe1\uffe5\u066a\u066b\u066c"
FRAGMENTS = (
    "# ", "## ", "- ", "  • ", "* ", "> ", "1. ", "    ", "```\n", "---\n", "+++\n", "title: ", "*", "**", "_", "`", "[", "](http://x.y)", "![", "<b>", "</b>",
    "<BABA.N>", "<BABAN>", "<p>", "</p>", "<!-- newslint: ignore FIG101 -- why -->", "<!--", "-->", "[newslint: ignore-line CPY]", "&amp;", "&eacute;", "&#128512;",
    "&nbsp;", "{{< a >}}", "{% b %}", "{{ c.d }}", "{", "}", "&", "\\*", "| a | b |\n|---|---|\n| 1 | 2 |\n", "[^1]", "\n[^1]: note\n", "\n\n", "\n", "\r\n", "\r", "  \n", "\0", "\ufeff", "é", "日本", "😀", "\ud800", "\u2028", "\x85",
    "\t", " ", "Shares rose 5%.", "By Ann Lee", "HONG KONG, Sept 24 (Reuters) - ", "($1 = 7.1 yuan)", "(Reporting by Ann Lee)", "Advertisement", "Key points:",
    "Stocks fell", '"', "“", "”", "<script>", "</script>", "<br>", "=\n", "===\n", "~~",
)  # fmt: skip
COPY = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=8)), max_size=30).map("".join)


def blanks(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def check(document: Document) -> None:
    source = document.source
    for block in document.blocks:
        assert block.kind in BLOCK_KINDS
        text, origin = block.prose
        assert text.strip()
        assert text == text.strip()
        assert len(origin) == len(text)
        assert list(origin) == sorted(origin)
        whole = block.prose.span(0, len(text))
        assert 0 <= whole.start < whole.end <= len(source.text)
        for mark in block.marks:
            assert 0 <= mark.start < mark.end <= len(text)
        code = {at for mark in block.marks if mark.name == "code" for at in range(mark.start, mark.end)}
        for at, char in enumerate(text):
            if at in code:
                continue
            written = source[block.prose.span(at, at + 1)]
            same = (
                written == char
                or (char == " " and not written.replace(">", "").replace("\\", "").strip())
                or char == "\ufffd"
                or (char.isspace() and written.isspace())
                or unicodedata.digit(char, -1) == unicodedata.digit(written[:1], -2)
                or written in SIGNS
                or char == CALL
            )
            assert same or char in html.unescape(written) or written.startswith(("<br", "&")), (char, written)
    for directive in document.directives:
        assert "newslint:" in source[directive.span]
        assert 0 <= directive.reach.start <= directive.reach.end <= len(source.text)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@settings(max_examples=400, deadline=None)
@given(text=COPY)
@example(text="a &amp;\r\n b\rc \\* <b>d</b>\0 😀\n\n- x\r\n  y")
@example(text="<!--{{< a >}}")
def test_prose_stands_where_it_says(form: str, text: str) -> None:
    check(parse(Source("story", text, form)))


@settings(max_examples=100, deadline=None)
@given(text=COPY)
def test_any_text_has_a_reader(text: str) -> None:
    check(parse(Source("story", text)))


@pytest.mark.parametrize(
    ("comment", "codes", "reason", "silenced"),
    [
        ("ignore FIG101 -- the bank's own rate", ("FIG101",), "the bank's own rate", "Two."),
        ("ignore FIG101, CPY", ("FIG101", "CPY"), "", "Two."),
        ("ignore -- all of it", (), "all of it", "Two."),
        ("ignore-line", (), "", "Two.\n"),
    ],
)
def test_a_comment_silences(comment: str, codes: tuple[str, ...], reason: str, silenced: str) -> None:
    for name, form in (("a.md", "<!-- newslint: {} -->"), ("a.txt", "[newslint: {}]")):
        document = parse(Source(name, f"One.\n\n{form.format(comment)}\nTwo.\n\nThree.\n"))
        (directive,) = document.directives
        assert (directive.codes, directive.reason) == (codes, reason)
        assert document.source[directive.reach] == silenced
        assert "newslint" not in "".join(block.prose.text for block in document.blocks)


def test_a_comment_silences_the_file_or_the_line_it_stands_on() -> None:
    document = parse(Source("a.md", "One. <!-- newslint: ignore-line -->\nTwo. <!-- newslint: ignore-file CPY -->\n"))
    line, file = document.directives
    assert document.source[line.reach] == "One. <!-- newslint: ignore-line -->\n"
    assert document.source[file.reach] == document.source.text


def test_an_unknown_comment_is_said_aloud() -> None:
    source = Source("a.txt", "One.\n\n[newslint: ignroe FIG101]\nTwo.\n")
    (misread,) = parse(source).misread
    assert source[misread.span] == "[newslint: ignroe FIG101]"
