from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from newslint.article import Article, symbols
from newslint.article.symbols.symbol import Symbol
from newslint.document import parse
from newslint.model import Settings, Source


def found(text: str, own: tuple[tuple[str, str], ...] = ()) -> tuple[Symbol, ...]:
    return symbols.find(Article(parse(Source("story.txt", text, "text")), Settings(symbols=own)))


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
        ("The bond (ISIN US0378331005) fell.", "US0378331005", "isin", ()),
        ("Notes, CUSIP No. 037833100, fell.", "037833100", "cusip", ()),
        ("SEDOL: 2046251 fell.", "2046251", "sedol", ()),
        ("FIGI BBG000BLNNH6 fell.", "BBG000BLNNH6", "figi", ()),
        ("LEI 5493001KJTIIGC8Y1R12 fell.", "5493001KJTIIGC8Y1R12", "lei", ()),
    ],
)
def test_reads(text: str, words: str, form: str, markets: tuple[str, ...]) -> None:
    (only,) = found(text)
    assert (only.text, only.form, only.markets) == (words, form, markets)


@pytest.mark.parametrize(
    ("text", "words", "listed", "company"),
    [
        ("Chipmaker Nvidia NVDA rose.", "NVDA", "NVDA", "Nvidia"),
        ("Its rival Tencent 700 fell.", "700", "0700.HK", "Tencent"),
        ("Carmaker Toyota Motor Corp 7203 fell.", "7203", "7203.T", "Toyota Motor Corp"),
        ("Apple (AAPL) fell.", "AAPL", "AAPL", "Apple"),
        ("Apple's ( AAPL ) fell.", "AAPL", "AAPL", "Apple's"),
        ("Alphabet's Google GOOGL fell.", "GOOGL", "GOOGL", "Google"),
        ("Berkshire Hathaway BRK.B fell.", "BRK.B", "BRK-B", "Berkshire Hathaway"),
        ("Alibaba's U.S.-listed shares BABA rose.", "BABA", "BABA", "Alibaba"),
        ("Vodafone VOD LN rose.", "VOD LN", "VOD.L", "Vodafone"),
        ("Tencent 700 HK Equity rose.", "700 HK Equity", "0700.HK", "Tencent"),
    ],
)
def test_knows_a_bare_ticker_behind_its_company(text: str, words: str, listed: str, company: str) -> None:
    (only,) = found(text)
    assert (only.text, only.listed) == (words, listed)
    assert only.company is not None
    assert text[slice(*only.company)] == company


def test_knows_the_newsroom_list() -> None:
    assert found("Norsea Marine NSMX rose.") == ()
    (only,) = found("Norsea Marine NSMX rose.", (("NSMX", "Norsea Marine AS"),))
    assert only.listed == "NSMX"


def test_finds_near_misses_where_a_story_uses_tickers() -> None:
    assert found("Nvidia NVD1A rose.") == ()
    odd = [symbol.text for symbol in found("Apple AAPL fell and Nvidia NVD1A rose.") if not symbol.listed]
    assert odd == ["NVD1A"]


def test_reads_a_story_of_a_thousand_tickers_in_linear_time() -> None:
    """A list of listed companies as the portals publish them."""
    assert growth(lambda times: found("Shares of Apple AAPL rose.\n\n" * times), 200, 1600) < 12


def test_knows_what_a_portal_inserted() -> None:
    for text in ("Acme (Swiss: ACM.SW - news ) rose.", "Acme (Paris: FR 31122 - news ) rose."):
        (only,) = found(text)
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
        "A Boeing 737, an Apple TV, Amazon AWS and Intel AI.",
        "General Electric's GE Capital unit and UBS AG's UBS Securities.",
        "Bank of America CEO and Deutsche Bank AG and HSBC USA.",
        "Tencent 700 million yuan.",
        "Part no. US0378331005 and 037833100.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert found(text) == ()


FRAGMENTS = (
    "ACM.N", "( ACM.N )", "<ACMEN>", "NYSE: ACM", ":", "$ACM", "0700.HK", ".", "U.S.", "(", ")", " - news )", "Acme", "<", ">", "\n\n", ".A", "^", "_p",
    "Apple AAPL ", "Apple ", "(AAPL)", "'s ", "shares ", "ISIN ", "US0378331005", "Nvidia ", "NVD1A", " HK", " 700", "²",
)  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=4)), max_size=25).map("".join))
def test_any_text_gives_exact_spans(text: str) -> None:
    source = Source("story.txt", text, "text")
    last = 0
    for symbol in symbols.find(Article(parse(source), Settings())):
        assert symbol.text.split() == source[symbol.span].split()
        assert symbol.span.start >= last
        last = symbol.span.end
