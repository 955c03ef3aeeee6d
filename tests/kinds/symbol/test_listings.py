import datetime as dt

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.symbol.listings import claims, clashes
from newslint.model import Settings, Source


def story(text: str, *, year: int | None = None) -> Article:
    day = None if year is None else dt.date(year, 6, 1)
    return Article(document.parse(Source("story.txt", text, "text")), Settings(as_of=day))


def claimed(text: str, *, year: int | None = None) -> list[tuple[str, str, bool, int]]:
    return [(one.symbol.code, one.company, one.holds, one.doubt) for one in claims(story(text, year=year))]


def clashing(text: str) -> list[tuple[str, str | None, int]]:
    return [(one.company, one.odd.code if one.odd else None, one.doubt) for one in clashes(story(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Nvidia (NASDAQ: NVDA) rose.", ("NVDA", "Nvidia", True, 0)),
        ("Nvidia (NASDAQ: AMD) rose.", ("AMD", "Nvidia", False, 0)),
        ("Nvidia's (NASDAQ: NVDA) chips rose.", ("NVDA", "Nvidia", True, 0)),
        ("Tencent ( 0700.HK ) rose.", ("0700.HK", "Tencent", True, 0)),
        ("Apple (AAPL) fell.", ("AAPL", "Apple", True, 0)),
        ("Apple (AAPL) and Microsoft (NVDA) fell.", ("AAPL", "Apple", True, 0)),
    ],
)
def test_a_ticker_said_of_a_company(text: str, claim: tuple[str, str, bool, int]) -> None:
    assert claim in claimed(text)


def test_a_company_that_follows_another_is_no_description_of_it() -> None:
    text = "AMD (NASDAQ: AMD), the rival of Nvidia (NASDAQ: NVDA), fell, and Microsoft (NASDAQ: AAPL) rose."
    assert [(code, company) for code, company, holds, _ in claimed(text) if not holds] == [("AAPL", "Microsoft")]


def test_the_directory_says_its_year_but_not_that_of_the_newsroom() -> None:
    text = "Nvidia (NASDAQ: AMD) rose."
    assert [claim.year for claim in claims(story(text))] == [2025]
    own = Settings(symbols=(("AMD", "Advanced Micro Devices"),))
    assert [claim.year for claim in claims(Article(document.parse(Source("story.txt", text, "text")), own))] == [None]


def test_what_the_directory_has_for_the_company_is_told() -> None:
    (claim,) = claims(story("Nvidia (NASDAQ: AMD) rose."))
    assert claim.right == ("NVDA",)
    assert claim.holder.startswith("Advanced Micro Devices")


@pytest.mark.parametrize(
    "text",
    [
        "Ferrymaker Norsea (NASDAQ: AMD) rose.",  # a company that the directory does not know
        "Nvidia (NASDAQ: QQQQQ) rose.",
        "Nvidia (Swiss: AMD - news ) rose.",
        "Then (NASDAQ: AMD) rose.",
        "AGCO, Your Agriculture Company (NYSE:AGCO), rose.",
        "AGCO Corp, the Deere Rival (NYSE: AGCO), rose.",
        "Apple Inc., Maker of the Alphabet (NASDAQ: AAPL), rose.",
        "Merck, known as MSD outside the United States (NYSE: MRK), rose.",
    ],
)
def test_silent_where_the_directory_knows_too_little(text: str) -> None:
    assert not [claim for claim in claimed(text) if not claim[2]]


def test_the_tickers_of_an_old_story_may_be_another_ages() -> None:
    for year, doubt in ((2023, 0), (2022, 1), (2027, 0), (2028, 1)):
        assert claimed("Tencent ( 0005.HK ) rose and Nvidia (NASDAQ: F) fell.", year=year)[-1] == (
            "F",
            "Nvidia",
            False,
            doubt,
        )


@pytest.mark.parametrize(
    ("text", "clash"),
    [
        ("Sony ( 6758.T ) and later Sony ( 7658.T ) rose.", ("Sony", "7658.T", 0)),
        ("Sony ( 6758.T ) and later Sony ( 6758.T ) rose.", ("Sony", None, 0)),
        ("Sony ( 7658.T ) fell, Sony ( 6758.T ) rose. Sony ( 6758.T ) fell.", ("Sony", "7658.T", 0)),
        ("Nvidia NVDA rose, and Nvidia AMD fell.", ("Nvidia", "AMD", 1)),
        ("Kohl's Corp ( KSS.N ) and Saks Inc ( SKS.N ) rose.", ("Saks Inc", "SKS.N", 1)),
    ],
)
def test_one_company_with_two_codes_on_one_market(text: str, clash: tuple[str, str | None, int]) -> None:
    assert clashing(text) == [clash]


@pytest.mark.parametrize(
    "text",
    [
        "Hitachi ( 6501.T ) and Toshiba ( 6502.T ) rose.",
        "Volvo ( VOLVa.ST ) and Volvo ( VOLVb.ST ) rose.",
        "Sony ( 6758.T ) and Sony ( SNE.N ) rose.",
        "Acme ( AB.N ) and Bolt ( BA.N ) rose.",
        "AGCO, Your Agriculture Company (NYSE:AGCO), and Deere, Your Agriculture Company (NYSE: DE), rose.",
    ],
)
def test_codes_that_go_together(text: str) -> None:
    assert [clash for clash in clashing(text) if clash[1] is not None] == []
