from fractions import Fraction

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.conversion.exchange import Exchange, Tolerance, alike, ends, exchange, implied, measured, slip_of
from newslint.kinds.conversion.pairs import Pair, pairs
from newslint.kinds.conversion.routes import routes
from newslint.model import Settings, Source

TOLERANCE = Tolerance(Fraction(5, 1000), Fraction(5, 100))


def pair(text: str) -> tuple[Article, Pair]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return article, pairs(article)[0]


def exchanged(text: str) -> Exchange:
    article, one = pair(text)
    found = exchange(one, routes(article, one.source.quantity, one.converted.quantity), TOLERANCE)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "expected", "doubt"),
    [
        ("It paid 80 million yuan ($10 million).\n\n($1 = 8.000 yuan)", "10000000", None),
        ("It paid 80 million yuan ($10.06 million).\n\n($1 = 8.000 yuan)", "10000000", 1),
        ("It paid 80 million yuan ($10.4 million).\n\n($1 = 8.000 yuan)", "10000000", 1),
        ("It paid 80 million yuan ($10.6 million).\n\n($1 = 8.000 yuan)", "10000000", 0),
        ("It paid 80 million yuan ($15 million) at the end of 2013.\n\n($1 = 8.000 yuan)", "10000000", 1),
        ("It paid 80 million yuan ($15.2 million) at the end of 2013.\n\n($1 = 8.000 yuan)", "10000000", 0),
        ("It paid 8 to 80 million yuan ($1-10 million).\n\n($1 = 8.000 yuan)", "10000000", None),
        ("It paid 8 to 80 million yuan ($10 million).\n\n($1 = 8.000 yuan)", "10000000", None),
    ],
)
def test_what_the_converted_amount_should_be(text: str, expected: str, doubt: int | None) -> None:
    found = exchanged(text)
    assert (found.expected, found.doubt) == (Fraction(expected), doubt)


def test_the_rate_that_suits_best_is_taken() -> None:
    found = exchanged("It paid 80 million yuan ($10 million).\n\n($1 = 7.000 yuan)\n\n($1 = 8.000 yuan)")
    assert (found.route.steps, found.doubt) == ("÷ 8.000", None)


def test_an_amount_is_not_converted_into_a_range_and_nothing_not_at_all() -> None:
    for words, are in (
        ("80 yuan ($10)", True),
        ("80 yuan ($9 to $10)", False),
        ("0 yuan ($10)", False),
        ("70-80 yuan ($9 to $10)", True),
    ):
        article, one = pair(f"It paid {words}.\n\n($1 = 8.000 yuan)")
        assert alike(one) is are
        if not are:
            assert exchange(one, routes(article, one.source.quantity, one.converted.quantity), TOLERANCE) is None


@pytest.mark.parametrize(
    ("words", "compared"),
    [("80 yuan ($10)", (False,)), ("70-80 yuan ($10)", (True,)), ("70-80 yuan ($9 to $10)", (False, True))],
)
def test_the_ends_that_are_compared(words: str, compared: tuple[bool, ...]) -> None:
    assert ends(pair(f"It paid {words}.")[1]) == compared


def test_the_rate_at_which_a_pair_would_hold() -> None:
    assert implied(exchanged("It paid 80 million yuan ($16 million).\n\n($1 = 8.000 yuan)")) == 5
    assert implied(exchanged("It paid $16 million (80 million yuan).\n\n($1 = 8.000 yuan)")) == 5


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("It paid $10 million (1.25 million yuan).\n\n($1 = 8.000 yuan)", "inverse"),
        ("It paid 80 million yuan ($100 million).\n\n($1 = 8.000 yuan)", "decimal"),
        ("It paid 80 million yuan ($13.7 million).\n\n($1 = 8.000 yuan)", ""),
    ],
)
def test_the_slip_that_would_explain_it(text: str, slip: str) -> None:
    assert slip_of(exchanged(text), frozenset()) == slip


def test_the_rate_of_another_currency_explains_it() -> None:
    found = exchanged("It paid 80 million yuan ($100 million).\n\n($1 = 8.000 yuan)")
    assert slip_of(found, frozenset({("EUR", Fraction(5, 4))})) == "other-rate"
    assert slip_of(found, frozenset({("CNY", Fraction(5, 4))})) != "other-rate"


@pytest.mark.parametrize(
    ("words", "expected", "doubt"),
    [
        ("26 miles (42 km)", "41.842944", None),
        ("42 km (26 miles)", None, None),  # either way round
        ("26 miles (45 km)", "41.842944", 0),
        ("20°C (68°F)", "68", None),
        ("20°C (36°F)", "36", None),  # a difference
        ("50°C (90°F)", "122", 0),  # that is none
        ("30°C (90°F)", "86", 1),
        ("about 30°C (90°F)", "86", None),
        ("about 30°C (95°F)", "86", 0),
        ("180°C (350°F)", "356", None),
        ("180°C (324°F)", "356", 0),
        ("26 miles (42 kg)", "", None),
        ("26 miles (40-42 km)", "", None),
    ],
)
def test_a_measure_in_two_units(words: str, expected: str | None, doubt: int | None) -> None:
    found = measured(pair(f"It went {words} there.")[1], TOLERANCE)
    if expected == "":
        assert found is None
        return
    assert found is not None
    assert found.doubt == doubt
    assert expected is None or found.expected == Fraction(expected)
