import pytest

from newslint import lexicon
from newslint.article.dates.dateparts import day, full, ordinal, spoken_year, year

WORDS = lexicon.of("en").calendar


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("24, 2025", 24, "24"),
        ("24th of May", 24, "24"),
        ("the 24th", 24, "24"),
        ("the eleventh", 11, "eleventh"),
        ("twenty-first of May", 21, "twenty-first"),
        ("twenty two", 22, "twenty two"),
        ("99 May", 99, "99"),  # no such day, but one may be told so
    ],
)
def test_a_day_of_the_month(text: str, value: int, written: str) -> None:
    found = day(text, 0, WORDS)
    assert found is not None
    assert found.value == value
    assert text[found.start : found.end].startswith(written)


@pytest.mark.parametrize(
    "text", ["0 May", "124 May", "24% of", "24.5 tonnes", "24:30", "24km", "24 million", "twenty", "fifty-first", "May"]
)
def test_what_is_no_day_of_the_month(text: str) -> None:
    assert day(text, 0, WORDS) is None


def test_a_day_in_words_is_no_later_than_the_thirty_first() -> None:
    thirty_first, thirty_second = ordinal("thirty-first", 0, WORDS), ordinal("thirty-second", 0, WORDS)
    assert thirty_first is not None
    assert thirty_first.value == 31
    assert thirty_second is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1500", 1500),
        ("2199 was", 2199),
        ("'49", 2049),
        ("’50", 1950),
        ("1499", None),
        ("2200", None),
        ("2025%", None),
        ("2025.5", None),
        ("20255", None),
        ("'495", None),
        ("49", None),
    ],
)
def test_a_year_in_digits(text: str, value: int | None) -> None:
    found = year(text, 0)
    assert (found and found.value) == value


def test_two_digits_turn_the_century_at_fifty() -> None:
    assert (full(0), full(49), full(50), full(99)) == (2000, 2049, 1950, 1999)


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("nineteen seventy-eight it was", 1978, "nineteen seventy-eight"),
        ("nineteen eighty, it was", 1980, "nineteen eighty"),
        ("nineteen oh five", 1905, "nineteen oh five"),
        ("nineteen twelve", 1912, "nineteen twelve"),
        ("twenty twenty-five", 2025, "twenty twenty-five"),
        ("twenty boats", None, ""),
        ("eighteen twelve", None, ""),
        ("nineteen", None, ""),
        ("nineteen hundred boats", None, ""),
    ],
)
def test_a_year_in_words(text: str, value: int | None, written: str) -> None:
    found = spoken_year(text, 0, WORDS)
    assert (found and found.value, text[: found.end] if found else "") == (value, written)
