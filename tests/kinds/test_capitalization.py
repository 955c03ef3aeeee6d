from fractions import Fraction

import pytest

from judging import words
from newslint.kinds.capitalization import KIND, Options


@pytest.mark.parametrize(
    ("match", "headline", "right"),
    [
        ("$title", "Bank of Ireland to Cut Its Forecast", True),
        ("$title", "Bank of Ireland to cut its forecast", False),
        ("$title", "Of Boats and of", False),  # the first word and the last have a capital, whatever they are
        ("$title", "Of Boats and Piers and the Sea and Of", True),
        ("$sentence", "Bank cuts its forecast after a slow year", True),
        ("$sentence", "Bank Cuts Its Forecast After A Slow Year", False),
        ("$sentence", "bank cuts its forecast", False),
        ("$sentence", "BBC cuts its U.S. forecast by 5%", True),
        ("$sentence", "One-Off ferry-Line sails", True),
        ("$lower", "all lower", True),
        ("$lower", "Not lower", False),
        ("$upper", "ALL UPPER", True),
        ("$upper", "Not upper", False),
        (r"^[A-Z].*\?$", "Will rates fall?", True),
        (r"^[A-Z].*\?$", "Rates fall", False),
    ],
)
def test_capitals_of_a_headline(match: str, headline: str, *, right: bool) -> None:
    assert (words(KIND, f"# {headline}\n", Options(match), scope="heading") == []) is right


def test_more_than_four_fifths_of_the_words_must_be_right() -> None:
    text = "# Ferry sails from the Pier\n"
    assert words(KIND, text, Options("$sentence"), scope="heading") == ["Ferry sails from the Pier"]
    assert words(KIND, text, Options("$sentence", threshold=Fraction(3, 4)), scope="heading") == []


def test_whose_titles() -> None:
    text = "# It Sails With Us Between Piers\n"
    assert not words(KIND, text, Options("$title", threshold=Fraction(99, 100)), scope="heading")
    assert words(KIND, text, Options("$title", style="Chicago", threshold=Fraction(99, 100)), scope="heading")


def test_exceptions_indicators_and_prefixes_are_spared() -> None:
    talks = "# Talks with iPhone maker in New York stall\n"
    assert words(KIND, talks, Options("$sentence", exceptions=("iPhone", "New York")), scope="heading") == []
    ferry = "# Ferry: It: Sails: Now: There\n"
    assert words(KIND, ferry, Options("$sentence", indicators=(":",)), scope="heading") == []
    assert words(KIND, ferry, Options("$sentence"), scope="heading")
    assert words(KIND, "# 5. boats\n", Options("$lower", prefix=r"[A-Z\d]\. "), scope="heading") == []
    assert words(KIND, "# A. boats\n", Options("$lower", prefix=r"[A-Z\d]\. "), scope="heading") == []
    assert words(KIND, "# A. boats\n", Options("$lower"), scope="heading") == ["A. boats"]
