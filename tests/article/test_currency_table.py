from __future__ import annotations

import importlib.util

import pytest

from newslint.article import Article, mentions
from newslint.document import Block, Document, Prose
from newslint.lexicon.en.currencies import CODES, NAMES
from newslint.lexicon.en.figures import WORDS
from newslint.model import Settings, Source

TODAY = [
    "AED",
    "AFN",
    "ALL",
    "AMD",
    "AOA",
    "ARS",
    "AUD",
    "AWG",
    "AZN",
    "BAM",
    "BBD",
    "BDT",
    "BGN",
    "BHD",
    "BIF",
    "BMD",
    "BND",
    "BOB",
    "BRL",
    "BSD",
    "BTN",
    "BWP",
    "BYN",
    "BZD",
    "CAD",
    "CDF",
    "CHF",
    "CLP",
    "CNY",
    "COP",
    "CRC",
    "CUP",
    "CVE",
    "CZK",
    "DJF",
    "DKK",
    "DOP",
    "DZD",
    "EGP",
    "ERN",
    "ETB",
    "EUR",
    "FJD",
    "FKP",
    "GBP",
    "GEL",
    "GHS",
    "GIP",
    "GMD",
    "GNF",
    "GTQ",
    "GYD",
    "HKD",
    "HNL",
    "HTG",
    "HUF",
    "IDR",
    "ILS",
    "INR",
    "IQD",
    "IRR",
    "ISK",
    "JMD",
    "JOD",
    "JPY",
    "KES",
    "KGS",
    "KHR",
    "KMF",
    "KPW",
    "KRW",
    "KWD",
    "KYD",
    "KZT",
    "LAK",
    "LBP",
    "LKR",
    "LRD",
    "LSL",
    "LYD",
    "MAD",
    "MDL",
    "MGA",
    "MKD",
    "MMK",
    "MNT",
    "MOP",
    "MRU",
    "MUR",
    "MVR",
    "MWK",
    "MXN",
    "MYR",
    "MZN",
    "NAD",
    "NGN",
    "NIO",
    "NOK",
    "NPR",
    "NZD",
    "OMR",
    "PAB",
    "PEN",
    "PGK",
    "PHP",
    "PKR",
    "PLN",
    "PYG",
    "QAR",
    "RON",
    "RSD",
    "RUB",
    "RWF",
    "SAR",
    "SBD",
    "SCR",
    "SDG",
    "SEK",
    "SGD",
    "SHP",
    "SOS",
    "SRD",
    "SSP",
    "STN",
    "SYP",
    "SZL",
    "THB",
    "TJS",
    "TMT",
    "TND",
    "TOP",
    "TRY",
    "TTD",
    "TWD",
    "TZS",
    "UAH",
    "UGX",
    "USD",
    "UYU",
    "UZS",
    "VES",
    "VND",
    "VUV",
    "WST",
    "XAF",
    "XCD",
    "XOF",
    "XPF",
    "YER",
    "ZAR",
    "ZMW",
]


def unit(text: str) -> str | None:
    article = Article(Document(Source("s", text), (Block("body", Prose(text, range(len(text)))),)), Settings())
    found = [one for one in mentions.figures(article) if one.role == "money"]
    return found[0].quantity.unit if found else None


@pytest.mark.parametrize("code", TODAY)
def test_every_currency_of_today_reads_by_its_code(code: str) -> None:
    assert code in CODES
    assert unit(f"It paid {code} 1,250.50 then.") == code
    assert unit(f"It paid 1,250.50 {code} then.") == code
    assert unit(f"It paid {code}1,250.50 then.") == code


@pytest.mark.parametrize("code", TODAY)
def test_every_currency_of_today_has_an_english_name(code: str) -> None:
    names = [name for name, codes in NAMES.items() if codes == code]
    assert names
    assert unit(f"It paid 2,500 {max(names, key=len)} then.") == code


def test_every_name_reads_as_money() -> None:
    unread = [
        name for name, codes in NAMES.items() if unit(f"It paid 2,500 {name} then.") not in {*codes.split(), "USD"}
    ]
    assert not unread


def test_every_unit_is_one_that_pint_knows() -> None:
    import pint  # noqa: PLC0415 -- it takes long to load

    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    measures = [*WORDS.measures.values(), *WORDS.symbols.values()]
    for name in {measure.unit for measure in measures if measure.role in {"quantity", "duration"}}:
        assert registry.Unit(name) is not None


@pytest.mark.skipif(
    importlib.util.find_spec("babel") is None, reason="the table is made with babel, which newslint does not need"
)
def test_the_table_is_what_cldr_says() -> None:
    from babel.core import get_global  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415 -- only where it is there

    assert set(TODAY) <= set(get_global("all_currencies"))
