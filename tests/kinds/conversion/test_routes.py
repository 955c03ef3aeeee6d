import datetime as dt
from fractions import Fraction

import pytest

from newslint import document
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.mentions import rates
from newslint.kinds.conversion.routes import Route, number, routes
from newslint.model import Settings, Source

HOUSE = (("2025-01-01", "CNY", "8"), ("2025-06-01", "CNY", "7"), ("2025-01-01", "EUR", "0.8"))


def story(note: str, settings: Settings | None = None) -> Article:
    return Article(
        document.parse(Source("story.md", f"It paid much for its boats.\n\n{note}\n")), settings or Settings()
    )


def ways(article: Article, source: str, into: str) -> list[tuple[Fraction, str]]:
    found = routes(article, Quantity(Fraction(1), unit=source), Quantity(Fraction(1), unit=into))
    return [(way.factor, way.steps) for way in found]


@pytest.mark.parametrize(
    ("note", "source", "into", "expected"),
    [
        ("($1 = 8 yuan)", "CNY", "USD", [(Fraction(1, 8), "÷ 8")]),
        ("($1 = 8 yuan)", "USD", "CNY", [(8, "× 8")]),
        ("($1 = 8.00 yuan)", "USD", "CNY", [(8, "× 8.00")]),
        ("($1 = 8 yuan)", "USD", "EUR", []),
        ("($1 = 8 yuan)\n\n($1 = 0.8 euros)", "CNY", "EUR", [(Fraction(1, 10), "÷ 8 × 0.8")]),
        ("($1 = 8 yuan)\n\n($1 = 7 yuan)\n\n($1 = 8 yuan)", "USD", "CNY", [(7, "× 7"), (8, "× 8")]),
        ("(1 euro = $1.25)\n\n($1 = 8 yuan)", "EUR", "CNY", [(10, "× 1.25 × 8")]),
    ],
)
def test_the_ways_from_one_currency_to_another(
    note: str, source: str, into: str, expected: list[tuple[Fraction, str]]
) -> None:
    assert sorted(ways(story(note), source, into)) == expected


def test_a_way_is_sure_where_both_currencies_are() -> None:
    def only(note: str, amount: Quantity) -> Route:
        (way,) = routes(story(note), Quantity(Fraction(1), unit="USD"), amount)
        return way

    assert only("($1 = 8 yuan)", Quantity(Fraction(1), unit="CNY")).sure
    pounds = Quantity(Fraction(1), unit="GBP", others=("EGP", "LBP"))
    assert only("($1 = 0.6 British pounds)", pounds).sure
    assert not only("($1 = 15 Egyptian pounds)", pounds).sure


def test_of_very_many_rates_the_first_are_tried() -> None:
    notes = "\n\n".join(f"($1 = 8.{at:02} yuan)" for at in range(30))
    assert len(ways(story(notes), "USD", "CNY")) == 24
    crossed = notes + "\n\n($1 = 0.8 euros)\n\n($1 = 0.9 euros)"
    assert len(ways(story(crossed), "EUR", "CNY")) == 24


@pytest.mark.parametrize(("month", "factor", "origin"), [(3, "8", "2025-01-01"), (8, "7", "2025-06-01")])
def test_the_houses_table_serves_where_the_story_states_no_rate(month: int, factor: str, origin: str) -> None:
    article = story("It did.", Settings(rates=HOUSE, as_of=dt.date(2025, month, 1)))
    (way,) = routes(article, Quantity(Fraction(1), unit="USD"), Quantity(Fraction(1), unit="CNY"))
    assert (way.factor, way.steps, way.origin) == (Fraction(factor), f"× {factor}", f"house rate of {origin}")
    assert ways(article, "EUR", "JPY") == []


def test_a_rate_of_the_story_comes_before_the_table() -> None:
    article = story("($1 = 6 yuan)", Settings(rates=HOUSE, as_of=dt.date(2025, 8, 1)))
    assert ways(article, "USD", "CNY") == [(Fraction(6), "× 6")]


@pytest.mark.parametrize("written", ["7.1157", "7", "0.50", "1,139.3"])
def test_a_rate_is_printed_as_exactly_as_it_is_written(written: str) -> None:
    (rate,) = rates(story(f"($1 = {written} yuan)"))
    assert number(rate) == written
