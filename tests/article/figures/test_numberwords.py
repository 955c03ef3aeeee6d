from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import lexicon
from newslint.article.figures import numbers
from newslint.article.figures.numbers import Number
from newslint.article.figures.numberwords import Ordinal, integer, joined_fraction, read, tail

WORDS = lexicon.of("en").figures
UNITS = {value: word for word, value in WORDS.units.items()}
TENS = {value: word for word, value in WORDS.tens.items()}


def spelt(value: int) -> str:
    """A whole number below a billion in the words of a style book."""
    for times, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= times:
            rest = value % times
            joined = " and " if 0 < rest < 100 else " "
            return f"{spelt(value // times)} {name}{joined + spelt(rest) if rest else ''}"
    if value < 20:
        return UNITS[value]
    return TENS[value - value % 10] + (f"-{UNITS[value % 10]}" if value % 10 else "")


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("forty boats", "forty", 40),
        ("thirty-one boats", "thirty-one", 31),
        ("seven hundred and twelve thousand boats", "seven hundred and twelve thousand", 712_000),
        ("half a million boats", "half a million", 500_000),
        ("quarter of a million boats", "quarter of a million", 250_000),
        ("a million boats", "a million", 1_000_000),
        ("a dozen boats", "a dozen", 12),
        ("three dozen boats", "three dozen", 36),
        ("two thirds of the fleet", "two thirds", Fraction(2, 3)),
        ("two-thirds of a million boats", "two-thirds of a million", Fraction(2_000_000, 3)),
        ("a third of the fleet", "a third", Fraction(1, 3)),
        ("three quarters of the fleet", "three quarters", Fraction(3, 4)),
        ("two and a half million boats", "two and a half million", 2_500_000),
        ("one million and a quarter boats", "one million and a quarter", 1_250_000),
        ("three point one four", "three point one four", Fraction("3.14")),
        ("two point five million boats", "two point five million", 2_500_000),
        ("hundreds of thousands came", "hundreds of thousands", 100_000),
        ("tens of boats", "tens", 10),
        ("two hundred boats", "two hundred", 200),
    ],
)
def test_a_number_in_words(text: str, written: str, value: Fraction) -> None:
    found = read(text, 0, WORDS)
    assert isinstance(found, Number)
    assert (text[: found.end], found.worth()[0]) == (written, value)


@pytest.mark.parametrize(
    ("text", "written", "place"),
    [
        ("third boat", "third", 3),
        ("twenty-first boat", "twenty-first", 21),
        ("two hundredth boat", "two hundredth", 200),
    ],
)
def test_a_place_in_words(text: str, written: str, place: int) -> None:
    assert read(text, 0, WORDS) == Ordinal(0, len(written), place)


@pytest.mark.parametrize(
    "text",
    ["a boat", "a third term", "half-way house", "a quarter horse", "the boats", "quarter boats", "boats"],
)
def test_words_that_are_no_number(text: str) -> None:
    assert read(text, 0, WORDS) is None


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("five million four years ago", "five million"),
        ("two three-bedroom flats", "two"),
        ("three quarters in the red", "three"),
        ("two thousand million boats", "two thousand million"),
        ("six million thousand boats", "six million"),
        ("two fourth places", "two"),
    ],
)
def test_what_follows_and_is_no_part_of_the_number(text: str, written: str) -> None:
    found = read(text, 0, WORDS)
    assert isinstance(found, Number)
    assert text[: found.end] == written


def test_a_half_is_a_share_only_where_it_is_not_the_first_of_two() -> None:
    found = "It sank in the first half of May", "It lost half of its boats"
    assert read(found[0], found[0].index("half"), WORDS) is None
    assert isinstance(read(found[1], found[1].index("half"), WORDS), Number)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("ten", 0),
        ("eleven", 1),
        ("eleven thousand", 1000),
        ("half", Fraction(1, 20)),
        ("two-thirds", Fraction(1, 30)),
        ("half a million", 100_000),
        ("a dozen", 2),
        ("two and a half", Fraction(1, 10)),
        ("two point five", Fraction(1, 10)),
        ("hundreds", 100),
    ],
)
def test_how_exact_words_are(text: str, step: Fraction) -> None:
    found = read(text, 0, WORDS)
    assert isinstance(found, Number)
    assert found.worth()[1] == step


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("3 million and a quarter boats", "3 million and a quarter", 3_250_000),
        ("5 and a half boats", "5 and a half", Fraction(11, 2)),
        ("3 hundred and 21 boats", "3 hundred and 21", 321),
        ("4 thousand 3 hundred boats", "4 thousand 3 hundred", 4_300),
        ("5 million four years ago", "5 million", 5_000_000),
        ("5 million and 3 boats", "5 million", 5_000_000),
        ("12 and a boat", "12", 12),
    ],
)
def test_words_that_go_on_a_number_in_digits(text: str, written: str, value: Fraction) -> None:
    number = numbers.read(text, 0, WORDS)
    assert number is not None
    found = tail(text, number, WORDS)
    assert (text[: found.end], found.worth()[0]) == (written, value)


def test_a_fraction_behind_and() -> None:
    assert joined_fraction(" and three quarters", 0, WORDS) == (19, Fraction(3, 4))
    assert joined_fraction(" and a half", 0, WORDS) == (11, Fraction(1, 2))
    assert joined_fraction(" and a boat", 0, WORDS) is None
    assert joined_fraction(" or a half", 0, WORDS) is None


@given(st.integers(1, 10**9 - 1))
def test_every_whole_number_in_words_is_read_whole(value: int) -> None:
    text = spelt(value)
    assert integer(text, 0, WORDS) == (value, len(text))
