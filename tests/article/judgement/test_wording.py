from fractions import Fraction

import pytest

from newslint import lexicon
from newslint.article import Article
from newslint.article.judgement.wording import like, rounded, spoken
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.document import parse
from newslint.model import Settings, Source

WORDS = lexicon.of("en").messages


def figure(text: str) -> Figure:
    """The only figure of a text."""
    article = Article(parse(Source("a.txt", f"It was {text} in all.\n")), Settings())
    (found,) = (one for one in figures(article) if one.text == text)
    return found


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (Fraction("53.404"), 3, "53.4"),
        (Fraction(602410), 4, "602,400"),
        (Fraction("0.0178"), 2, "0.018"),
        (Fraction(999, 1000), 2, "1"),
        (Fraction(5, 2), 1, "3"),
        (Fraction(0), 3, "0"),
        (Fraction(-1234), 2, "-1,200"),
    ],
)
def test_values_are_rounded_half_up(value: Fraction, places: int, text: str) -> None:
    assert rounded(value, places) == text


@pytest.mark.parametrize(
    ("text", "value", "told", "joined"),
    [
        ("ten and a half hours", Fraction(23, 2), "11 hours and 30 minutes", "11 hours and 30 minutes"),
        ("two hours and 40 minutes", Fraction(220), "3 hours and 40 minutes", "3 hours and 40 minutes"),
        ("two hours and 40 minutes", Fraction(60), "60 minutes", "60 minutes"),
        ("three hours", Fraction(1), "1 hour", "1 hour"),
        ("three hours", Fraction(1, 7), "0.143 hours", "0.143 hours"),
        ("four-day", Fraction(5), "5 days", "5-day"),
        ("twelve-month", Fraction(742, 31), "24 months", "24-month"),
        ("two weeks", Fraction(10, 7), "1.43 weeks", "1.43 weeks"),
        ("one in three", Fraction(1, 4), "1 in 4", "1 in 4"),
        ("a quarter", Fraction(2, 5), "40%", "40%"),
        ("fifteen seconds", Fraction(25), "25 seconds", "25 seconds"),
        ("40 minutes", Fraction(55), "", ""),  # which `like` tells
        ("tripled", Fraction(5, 3), "", ""),
        ("$2.30", Fraction(1, 2), "", ""),
    ],
)
def test_what_is_told_in_words_is_told_in_words_again(text: str, value: Fraction, told: str, joined: str) -> None:
    assert spoken(figure(text), value, WORDS) == told
    assert spoken(figure(text), value, WORDS, joined=True) == joined


def test_a_part_of_a_point_is_no_percentage() -> None:
    assert not spoken(figure("a quarter"), Fraction(2, 5), WORDS, share=False)
    assert spoken(figure("four-day"), Fraction(5), WORDS, share=False) == "5 days"


@pytest.mark.parametrize(
    ("text", "value", "told"),
    [
        ("$2.30", Fraction(16, 5), "$3.20"),
        ("$2.30", Fraction(3), "$3"),
        ("$2.3 million", Fraction(3_200_000), "$3.2 million"),
        ("2.30 metres", Fraction(16, 5), "3.2 metres"),
        ("45 minutes", Fraction(55), "55 minutes"),
    ],
)
def test_a_price_has_two_decimals(text: str, value: Fraction, told: str) -> None:
    assert like(figure(text), value, lexicon.of("en").relations.ladders) == told


@pytest.mark.parametrize(
    ("text", "value", "told"),
    [
        ("30 C", Fraction(367, 10), "37 C"),
        ("180 km/h", Fraction(14484, 100), "145 km/h"),
        ("30 acres", Fraction(988, 100), "9.9 acres"),
        ("$1,500,000", Fraction(1_643_210), "$1,640,000"),
        ("280 to 385 mm", Fraction(3048, 10), "305 mm"),
    ],
)
def test_a_value_is_told_no_coarser_than_a_reader_would(text: str, value: Fraction, told: str) -> None:
    assert like(figure(text), value, lexicon.of("en").relations.ladders) == told
