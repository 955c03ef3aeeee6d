from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article, symbols
from newslint.article.symbol import Symbol
from newslint.document import parse
from newslint.model import Settings, Source


def found(text: str) -> tuple[Symbol, ...]:
    return symbols.find(Article(parse(Source("story.txt", text, "text")), Settings()))


@pytest.mark.parametrize(
    ("text", "words", "form", "markets"),
    [
        ("Acme <ACME.N> rose.", "ACME.N", "ric", ("XNYS",)),
        ("Acme ( ACM.N ) rose.", "ACM.N", "ric", ("XNYS",)),
        ("Acme ACM.N rose.", "ACM.N", "ric", ("XNYS",)),
        ("Acme (ACMEn.DE) rose.", "ACMEn.DE", "ric", ("XETR",)),
        ("Acme 0700.HK rose.", "0700.HK", "ric", ("XHKG",)),
        ("Acme ( ACM.QQ ) rose.", "ACM.QQ", "ric", ()),
        ("Acme (NYSE: ACM) rose.", "NYSE: ACM", "exchange", ("XNYS",)),
        ("Acme (NYSE American: ACM) rose.", "NYSE American: ACM", "exchange", ("XASE",)),
        ("Acme NASDAQ:ACME rose.", "NASDAQ:ACME", "exchange", ("XNAS",)),
        ("Buy $ACME now.", "$ACME", "cashtag", ()),
    ],
)
def test_reads(text: str, words: str, form: str, markets: tuple[str, ...]) -> None:
    (only,) = found(text)
    assert (only.text, only.form, only.markets) == (words, form, markets)


def test_knows_what_a_portal_inserted() -> None:
    (only,) = found("Acme (Swiss: ACM.SW - news ) rose.")
    assert only.machine


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. and D.C. and the U.S.A. agreed.",
        "E.ON rose, and FOREX.COM fell.",
        "She has a Ph.D. from Leeds.",
        "It costs US$5, or A$7, or $US 6.",
        "See Gov.UK or http://example.COM/A.N today.",
        "The sentence ended.Next came another.",
        "At 10:30 a.m. it said: NO.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert found(text) == ()


FRAGMENTS = (
    "ACM.N",
    "( ACM.N )",
    "<ACMEN>",
    "NYSE: ACM",
    ":",
    "$ACM",
    "0700.HK",
    ".",
    "U.S.",
    "(",
    ")",
    " - news )",
    "Acme",
    "<",
    ">",
    "\n\n",
    ".A",
    "^",
    "_p",
)


@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=4)), max_size=25).map("".join))
def test_any_text_gives_exact_spans(text: str) -> None:
    source = Source("story.txt", text, "text")
    last = 0
    for symbol in symbols.find(Article(parse(source), Settings())):
        assert symbol.text == source[symbol.span]
        assert symbol.span.start >= last
        last = symbol.span.end
