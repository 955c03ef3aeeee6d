import pytest

from newslint.article.symbols.symbol import Symbol
from newslint.article.symbols.venues import by_market, countries, exchanges, listed_as, suffixes
from newslint.document import Block, Prose

BLOCK = Block("body", Prose("", range(0)))


def test_a_suffix_has_its_market_and_tells_which_roots_fit() -> None:
    hong_kong = suffixes()["HK"]
    assert (hong_kong.mic, hong_kong.style) == ("XHKG", "both")
    assert hong_kong.fits("0700")
    assert not hong_kong.fits("ACME")
    assert suffixes()["N"].mic == "XNYS"
    assert "QQ" not in suffixes()


def test_a_name_of_an_exchange_may_mean_several_markets() -> None:
    assert exchanges()["NYSE"] == ("XNYS",)
    assert any(len(markets) > 1 for markets in exchanges().values())


def test_a_country_has_the_suffixes_of_its_markets() -> None:
    assert countries()["HK"] == ("HK",)
    assert countries()["US"] == ("",)
    assert countries()["CH"] == ("SS", "SZ")


@pytest.mark.parametrize(
    ("mic", "root", "listed"),
    [
        ("XNYS", "BRK.B", ("BRK-B",)),
        ("XHKG", "700", ("0700.HK",)),
        ("XHKG", "ACME", ("ACME.HK",)),
        ("XXXX", "ACME", ()),
    ],
)
def test_a_root_on_a_market_as_the_directory_lists_it(mic: str, root: str, listed: tuple[str, ...]) -> None:
    assert by_market(mic, root) == listed


@pytest.mark.parametrize(
    ("form", "root", "suffix", "markets", "listed"),
    [
        ("exchange", "ACM", "", ("XNYS",), ("ACM",)),
        ("ric", "0700", "HK", ("XHKG",), ("0700.HK",)),
        ("ric", "SOGN", "PA", ("XPAR",), ()),  # a root of Reuters' own
        ("cashtag", "ACM", "", ("XNYS",), ()),
        ("ric", "ACM", "QQ", (), ()),
    ],
)
def test_what_a_code_stands_for_in_the_directory(
    form: str, root: str, suffix: str, markets: tuple[str, ...], listed: tuple[str, ...]
) -> None:
    assert listed_as(Symbol(BLOCK, 0, 0, form, root, suffix, markets)) == listed
