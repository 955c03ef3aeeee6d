from fractions import Fraction

import pytest

from newslint import lexicon
from newslint.article.figures.amounts import Amount, is_count, read, single

WORDS = lexicon.of("en").figures


def amount(text: str, written: str) -> Amount:
    """The amount whose number begins where a part of a text does."""
    found = read(text, text.index(written), WORDS)
    assert isinstance(found, Amount)
    return found


@pytest.mark.parametrize(
    ("text", "at", "written", "unit"),
    [
        ("It paid 380 billion yuan.", "380", "380 billion yuan", "CNY"),
        ("It paid HK$78.", "78", "HK$78", "HKD"),
        ("It paid half a litre.", "half", "half a litre", "liter"),
        ("It lost a tenth of a gallon.", "a tenth", "a tenth of a gallon", "gallon"),
        ("It took an hour.", "an", None, None),
        ("It took two hours and a half.", "two", "two hours and a half", "hour"),
        ("It took two hours and a half million.", "two", "two hours", "hour"),
        ("It saw 3 million and a quarter euros.", "3", "3 million and a quarter euros", "EUR"),
        ("It saw 40 boats.", "40", "40", None),
    ],
)
def test_an_amount_is_a_number_with_its_currency_or_unit(
    text: str, at: str, written: str | None, unit: str | None
) -> None:
    found = read(text, text.index(at), WORDS)
    if written is None:
        assert found is None
        return
    assert isinstance(found, Amount)
    assert text[found.start : found.end] == written
    assert (found.measure and found.measure.unit) == unit


def test_a_half_behind_a_unit_is_of_the_unit() -> None:
    found = amount("It took two hours and a half.", "two").number
    assert found.worth()[:2] == (Fraction(5, 2), Fraction(1, 10))


@pytest.mark.parametrize(
    ("text", "at", "written"),
    [
        ("It fell to -12 percent", "12", "-12 percent"),
        ("Profit: (−12 percent)", "12", "−12 percent"),
        ("It lost $-12", "12", "$-12"),
        ("It lost -$12", "12", "-$12"),
        ("It was minus 12 degrees Celsius", "12", "minus 12 degrees Celsius"),
        ("It fell to - 12 percent", "12", "- 12 percent"),
        ("It fell overnight - 12 degrees Celsius", "12", "- 12 degrees Celsius"),
        ("- 12 percent", "12", "- 12 percent"),
        ("It was minus five percent", "five", "minus five percent"),
        ("It was minus 4C at sunrise", "4", "minus 4C"),
    ],
)
def test_a_minus_belongs_to_the_amount(text: str, at: str, written: str) -> None:
    found = amount(text, at)
    assert (text[found.start : found.end], found.negative) == (written, True)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("A mid-12 percent rate", "12"),
        ("It sailed overnight - 12 percent of it", "12"),
        ("It is terminus 12 percent", "12"),
        ("It is 8-12 percent", "12"),
    ],
)
def test_a_dash_between_words_is_no_minus(text: str, at: str) -> None:
    assert not amount(text, at).negative


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("It cost a dollar", "a dollar"),
        ("It took an hour", "an hour"),
        ("It took an hour and a half", "an hour and a half"),
        ("It sells for a euro", "a euro"),
    ],
)
def test_an_article_counts_one(text: str, written: str) -> None:
    at = text.index(written)
    found = single(text, at, text.index(" ", at), WORDS)
    assert found is not None
    assert text[found.start : found.end] == written


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("It makes 30 miles an hour", "an "),
        ("It saw 400 people a day", "a "),
        ("It ran twice a week", "a "),
        ("It is £30,000-a-week work", "a-"),
        ("It rested a bit", "a "),
        ("It saw a boat", "a b"),
        ("It pays a percent", "a p"),
    ],
)
def test_an_article_that_means_per_or_counts_nothing(text: str, article: str) -> None:
    at = text.index(article)
    assert single(text, at, at + len(article.rstrip(" -bp")), WORDS) is None


@pytest.mark.parametrize(
    ("text", "exact"), [("7", True), ("10", True), ("11", False), ("7.0", False), ("3 million", False)]
)
def test_a_small_count_is_exact(text: str, *, exact: bool) -> None:
    found = amount(text, text)
    assert is_count(found, int(found.number.worth()[0])) is exact
