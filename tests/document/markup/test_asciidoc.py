"""Words in AsciiDoc -> the same as people read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import CALL
from newslint.document.markup.asciidoc import Words, alt
from newslint.model import Span

DEFINED = {"place": "Paris", "long": "x" * 2000}


def read(text: str) -> str:
    block = Words(text, DEFINED).gathered(Span(0, len(text))).taken("body")
    return block.prose.text if block else ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a *bold* and _soft_ `code` word", "a bold and soft code word"),
        ("**tu**gs and __it__s", "tugs and its"),
        ("5 * 3 * 2 and snake_case_name", "5 * 3 * 2 and snake_case_name"),
        ("H~2~O and 10^6^ but a ^ b ~ c", "H2O and 106 but a ^ b ~ c"),
        ("in {place}, {nobody} {long}", "in Paris, {nobody} {long}"),
        ("a{nbsp}b &amp; c &#8217;", "a\u00a0b & c ’"),
        ("\"`so`\" and '`so`'", "“so” and ‘so’"),
        ("https://a.b/c_d_e[the _letter_,window=_blank] here", "the letter here"),
        ("see https://a.b/c_d_e.", "see https://a.b/c_d_e."),
        ("link:a.pdf[] and mailto:a@b.c[Ann^]", "a.pdf and Ann"),
        ("<<x,the part>> xref:y[more]", "the part more"),
        ("see <<x>> and <<x,>>", f"see {CALL} and {CALL}"),
        ("sail footnote:[A note.] on image:a.png[A tug] and on", "sail on and on"),
        ("\\*not* \\{place} +*kept*+", "*not* {place} *kept*"),
        ("(((a,b))) ((shown)) [[x]]y [.r]#z#", "shown y z"),
        ("one +\ntwo\n// hidden\nthree", "one two three"),
        ("stem:[x^2] kbd:[F1]", "x^2 F1"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert " ".join(read(text).split(" ")).replace("  ", " ") == words


def test_what_stands_beside() -> None:
    words = Words("a footnote:[It _was_ so.] b image:x.png[A tug, 100]", {})
    assert [(block.kind, block.prose.text) for block in words.block("body", Span(0, 51))] == [
        ("body", "a b"), ("note", "It was so."), ("caption", "A tug"),
    ]  # fmt: skip


def test_words_of_a_picture() -> None:
    assert [text[slice(*alt(text, Span(0, len(text))))] for text in ("A tug, 100", '"A, b", 100', "width=100", "")] == [
        "A tug",
        "A, b",
        "",
        "",
    ]


@given(
    st.lists(
        st.sampled_from(
            [
                "*",
                "_",
                "`",
                "a",
                " ",
                "\n",
                "{place}",
                "<<a,b>>",
                "<<a>>",
                "[",
                "]",
                "https://a.b",
                "\\",
                "+",
                "(((",
                "))",
                "&amp;",
                "^",
                "footnote:[",
                '"`',
                "é",
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_each_character_stands_where_it_says(text: str) -> None:
    for block in Words(text, DEFINED).block("body", Span(0, len(text))):
        last = 0
        for at, char in enumerate(block.prose.text):
            span = block.prose.span(at, at + 1)
            assert last <= span.start < span.end <= len(text)
            assert char in text[slice(*span)] or char in " “”‘’&Paris\ufffc"
            last = span.start
