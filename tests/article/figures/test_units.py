import pytest

from newslint import lexicon
from newslint.article.figures import numbers, numberwords
from newslint.article.figures.numbers import Number
from newslint.article.figures.units import after

WORDS = lexicon.of("en").figures


def unit(text: str, written: str) -> tuple[str, str, str] | None:
    """What stands behind a number of a text: the words, the role and the unit."""
    at = text.index(written)
    read = numbers.read(text, at, WORDS) if written[0].isdigit() else numberwords.read(text, at, WORDS)
    assert isinstance(read, Number)
    found = after(text, read.end, WORDS, read)
    return found and (text[read.end : found[0]], found[1].role, found[1].unit)


@pytest.mark.parametrize(
    ("behind", "words", "role", "means"),
    [
        ("% of it", "%", "percent", "percent"),
        (" percentage points", " percentage points", "points", "point"),
        ("°F today", "°F", "quantity", "degF"),
        (" degrees Celsius", " degrees Celsius", "quantity", "degC"),
        (" barrels per day", " barrels per day", "quantity", "oil_barrel / day"),
        (" km^2", " km^2", "quantity", "kilometer ** 2"),
        (" km squared", " km squared", "quantity", "kilometer ** 2"),
        (" mg/l", " mg/l", "quantity", "milligram / liter"),
        ("km away", "km", "quantity", "kilometer"),
        ("-foot wall", "-foot", "quantity", "foot"),
        (" yuan", " yuan", "money", "CNY"),
        ("€ a day", "€", "money", "EUR"),
        ("USD a day", "USD", "money", "USD"),
        (" hours", " hours", "duration", "hour"),
    ],
)
def test_the_unit_behind_a_number(behind: str, words: str, role: str, means: str) -> None:
    assert unit(f"It was 16{behind}", "16") == (words, role, means)


@pytest.mark.parametrize(
    "text",
    [
        "It saw 16 boats",
        "It saw 16, km by km",
        "It came at 16 p.m.",
        "It made 16 mln year-ago",
        "It has 16km7",
        "It won 16 won games",
        "It lay 16 in the harbour",
        "It is 16F in the list",
        "It met 16 C. Moe",
        "It has 16 € 5 notes",
    ],
)
def test_what_is_no_unit_behind_a_number(text: str) -> None:
    assert unit(text, "16") is None


def test_an_ordinary_word_is_a_unit_where_the_number_is_large_or_the_clause_ends() -> None:
    assert unit("It cost 1600 won", "1600") == (" won", "money", "KRW")
    assert unit("It cost 160 won", "160") is None
    assert unit("It measures 16 in.", "16") == (" in", "quantity", "inch")
    assert unit("It is 16 in wide", "16") == (" in", "quantity", "inch")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("It cost 16 pounds", "money"),
        ("It cost 1,600 pound notes", "money"),
        ("It caught 16 pounds of cod", "quantity"),
        ("A 16-pound cod", "quantity"),
        ("A 16 pound cod", "quantity"),
        ("It weighs 16 pounds", "quantity"),
        ("It weighs 16 pounds ($20)", "money"),
        ("It lost 16 million pounds of cod", "money"),
    ],
)
def test_pounds_are_a_weight_where_something_says_so(text: str, role: str) -> None:
    found = unit(text, "16 million" if "million" in text else "1,600" if "," in text else "16")
    assert found is not None
    assert found[1] == role


def test_one_letter_behind_a_number_is_a_unit_where_no_name_goes_on() -> None:
    assert unit("It is 16F (-9C) there", "16") == ("F", "quantity", "degF")
    assert unit("The temperature is 16F there", "16") == ("F", "quantity", "degF")
    assert unit("It holds 16 L of oil", "16") == (" L", "quantity", "liter")
    assert unit("It holds sixteen L of oil", "sixteen") is None


def test_a_mark_of_inches_is_none_where_it_ends_a_quotation() -> None:
    assert unit('It has a 16" gun', "16") == ('"', "quantity", "inch")
    assert unit('It said "we have 16" then', "16") is None
