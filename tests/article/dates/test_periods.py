import re

import pytest

from newslint import lexicon
from newslint.article.dates.days import Reading
from newslint.article.dates.periods import digits, quarter, relative, which

WORDS = lexicon.of("en").calendar


def told(text: str, found: Reading | None) -> tuple[str, str, list[str | None]] | None:
    return found and (text[found.start : found.end], found.period, [end.when.iso for end in found.ends])


@pytest.mark.parametrize(
    ("text", "words", "period", "isos"),
    [
        ("In 2025 it rose", "2025", "year", ["2025"]),
        ("In fiscal 2025 it rose", "fiscal 2025", "fiscal", ["2025"]),
        ("In fiscal year 2025 it rose", "fiscal year 2025", "fiscal", ["2025"]),
        ("In FY26 it rose", "FY26", "fiscal", ["2026"]),
        ("In FY2026 it rose", "FY2026", "fiscal", ["2026"]),
        ("In Q3 2025 it rose", "Q3 2025", "quarter", ["2025-Q3"]),
        ("In Q3 it rose", "Q3", "quarter", ["XXXX-Q3"]),
        ("In 3Q15 it rose", "3Q15", "quarter", ["2015-Q3"]),
        ("In H1 of 2025 it rose", "H1 of 2025", "half", ["2025-H1"]),
        ("In 2013/14 it rose", "2013/14", "year", ["2013", "2014"]),
        ("In 2019-2021 it rose", "2019-2021", "year", ["2019", "2021"]),
        ("In 1999-00 it rose", "1999-00", "year", ["1999", "2000"]),
        ("In fiscal 2013/14 it rose", "fiscal 2013/14", "fiscal", ["2013", "2014"]),
        ("It ran from 2019 to 2021 there", "from 2019 to 2021", "year", ["2019", "2021"]),
        ("It ran between 1998 and 2005 there", "between 1998 and 2005", "year", ["1998", "2005"]),
        ("In the 1990s it rose", "the 1990s", "decade", ["199X"]),
        ("In the 1990's it rose", "the 1990's", "decade", ["199X"]),
        ("In 1994's storm it sank", "1994", "year", ["1994"]),
        ("In the '90s it rose", "the '90s", "decade", ["199X"]),
        ("In the 90s it rose", "the 90s", "decade", ["199X"]),
        ("In mid-2015 it rose", "2015", "year", ["2015"]),
        ("On 2025-09-24 it rose", "2025-09-24", "day", ["2025-09-24"]),
        ("In 1820 it rose", "1820", "year", ["1820"]),
    ],
)
def test_a_period_that_is_written_in_digits(text: str, words: str, period: str, isos: list[str]) -> None:
    found = re.search(r"\d+", text)
    assert found is not None
    assert told(text, digits(text, *found.span(), WORDS)) == (words, period, isos)


@pytest.mark.parametrize(
    "text",
    [
        "It sold 2025 people",
        "It sold $2025 there",
        "It is 2025% there",
        "It is Q5 there",
        "It is H3 there",
        "It is 2025km there",
        "It moored 1820 boats",
        "It lay in 90s there",
        "It is in the 95s there",
        "It is 2025.5 there",
        "It is 2025 BC there",
        "It is 2,2025 there",
        "It is FY3 there",
        "It is EQ33 there",
        "It is item-2025 there 5-2025",
    ],
)
def test_digits_that_are_no_period(text: str) -> None:
    found = [*re.finditer(r"\d+", text)][-1]
    assert digits(text, *found.span(), WORDS) is None


def test_a_second_year_is_a_later_one() -> None:
    for text in ("In 2019/2022 it rose", "In 2019-18 it rose", "In 2019/21 it rose"):
        found = digits(text, 3, 7, WORDS)
        assert found is None or len(found.ends) == 1


@pytest.mark.parametrize(
    ("text", "words", "period", "isos"),
    [
        ("In the third quarter of 2025 it", "third quarter of 2025", "quarter", ["2025-Q3"]),
        ("In 2025's third quarter it", "third quarter", "quarter", ["XXXX-Q3"]),
        ("In the 4th-quarter 2025 it", "4th-quarter 2025", "quarter", ["2025-Q4"]),
        ("In its fiscal third quarter it", "fiscal third quarter", "quarter", ["XXXX-Q3"]),
        ("In the first half of fiscal 2025 it", "first half of fiscal 2025", "half", ["2025-H1"]),
        ("In the last fiscal quarter it", "last fiscal quarter", "relative", [None]),
        ("In the third quarter 2025 people", "third quarter", "quarter", ["XXXX-Q3"]),
    ],
)
def test_a_quarter_or_half(text: str, words: str, period: str, isos: list[str | None]) -> None:
    found = re.search(r"quarter|half", text)
    assert found is not None
    assert told(text, quarter(text, *found.span(), WORDS)) == (words, period, isos)


@pytest.mark.parametrize(
    "text", ["In the fifth quarter it", "In the third half it", "In third quarters it", "A quarter it"]
)
def test_quarters_and_halves_that_are_no_part_of_a_year(text: str) -> None:
    found = re.search(r"quarters?|half", text)
    assert found is not None
    assert quarter(text, *found.span(), WORDS) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It sails today there", "today"),
        ("It sailed two days before yesterday there", "two days before yesterday"),
        ("It sailed the day before yesterday there", "the day before yesterday"),
        ("It sailed before yesterday there", "yesterday"),
        ("It sailed many days before yesterday there", "yesterday"),
    ],
)
def test_a_day_told_from_today(text: str, words: str) -> None:
    found = re.search(r"today|yesterday", text)
    assert found is not None
    assert told(text, relative(text, *found.span(), WORDS)) == (words, "relative", [None])


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("next week it sails", "next week", "relative"),
        ("last month it sailed", "last month", "relative"),
        ("this week on Saturday it sails", "this week on Saturday", "weekday"),
        ("last quarter's loss", None, None),
        ("last boat", None, None),
        ("last week's loss", "last week", "relative"),
    ],
)
def test_a_period_told_from_now(text: str, words: str | None, period: str | None) -> None:
    found = told(text, which(text, 0, text.index(" "), WORDS))
    assert found == (None if words is None else (words, period, [None]))
