import pytest

from newslint import lexicon
from newslint.article.dates.days import Reading, any_day, around_month, days, month_at, numeric, weekday_at

WORDS = lexicon.of("en").calendar


def told(text: str, found: Reading | None) -> tuple[str, list[str | None], str] | None:
    """What was read: the words, the days and how they are joined."""
    return found and (text[found.start : found.end], [end.when.iso for end in found.ends], found.link)


@pytest.mark.parametrize(
    ("text", "words", "isos", "link"),
    [
        ("Sept. 24, 2025, it", "Sept. 24, 2025", ["2025-09-24"], ""),
        ("Sept 24 it", "Sept 24", ["XXXX-09-24"], ""),
        ("September 2025 it", "September 2025", ["2025-09"], ""),
        ("September of 2025 it", "September of 2025", ["2025-09"], ""),
        ("May 22 to 24, 2025, it", "May 22 to 24, 2025", ["2025-05-22", "2025-05-24"], "to"),
        ("May 22-24 it", "May 22-24", ["XXXX-05-22", "XXXX-05-24"], "to"),
        ("May 22, 23 and 24 it", "May 22, 23 and 24", ["XXXX-05-22", "XXXX-05-23", "XXXX-05-24"], "and"),
        ("24 September 2025 it", "24 September 2025", ["2025-09-24"], ""),
        ("24th of Sept. it", "24th of Sept.", ["XXXX-09-24"], ""),
        ("22-24 September it", "22-24 September", ["XXXX-09-22", "XXXX-09-24"], "to"),
        ("the twenty-second of June it", "the twenty-second of June", ["XXXX-06-22"], ""),
        ("May 5 nineteen seventy-eight it", "May 5 nineteen seventy-eight", ["1978-05-05"], ""),
        ("7/6 it", "7/6", ["XXXX-07-06"], ""),
    ],
)
def test_the_days_that_stand_at_a_place(text: str, words: str, isos: list[str], link: str) -> None:
    assert told(text, any_day(text, 0, WORDS)) == (words, isos, link)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("May 22 and 30 people", "May 22"),
        ("May 22 to 40 people", "May 22"),
        ("May 22 to 40", "May 22"),
        ("May 22 2025", "May 22 2025"),
        ("May 222025", None),
        ("May, 30 in June", None),
        ("May, 30, 2025, it", "May, 30, 2025"),
        ("May 40 it", None),
        ("40 May it", None),
        ("May rain", None),
        ("22 boats", None),
        ("boats", None),
        ("", None),
    ],
)
def test_numbers_that_are_no_days(text: str, words: str | None) -> None:
    found = any_day(text, 0, WORDS)
    assert (found and text[found.start : found.end]) == words


def test_days_are_listed_up_to_a_range() -> None:
    found, link = days("22, 23 and 24 May", 0, WORDS)
    assert ([part.value for part in found], link) == ([22, 23, 24], "and")
    found, link = days("22 to 24 to 26 May", 0, WORDS)
    assert ([part.value for part in found], link) == ([22, 24], "to")
    assert days("boats", 0, WORDS) == ([], "")


@pytest.mark.parametrize(
    ("text", "iso", "sure"),
    [
        ("2025-09-24", "2025-09-24", True),
        ("9/24/2025", "2025-09-24", True),
        ("24/9/2025", "2025-09-24", True),
        ("24.09.2025", "2025-09-24", True),
        ("3/4/2025", "2025-03-04", False),
        ("3.4.2025", "2025-04-03", False),
        ("12/12/25", "2025-12-12", False),
        ("3/13/2025", "2025-03-13", True),
        ("13/3/2025", "2025-03-13", True),
    ],
)
def test_a_day_in_digits(text: str, iso: str, *, sure: bool) -> None:
    found = numeric(text, 0)
    assert found is not None
    assert (found.ends[0].when.iso, found.sure) == (iso, sure)


@pytest.mark.parametrize(
    "text",
    [
        "2025-13-24",
        "2025-02-30",
        "0999-09-24",
        "3000-09-24",
        "1.2.03",
        "7/6",
        "13/13/2025",
        "9/24/2025/1",
        "2025-09-24-1",
        "9/24/20255",
    ],
)
def test_digits_that_are_no_day(text: str) -> None:
    assert numeric(text, 0) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It sailed on 24 May 2025 there", "24 May 2025"),
        ("It sailed on the 24th of May there", "24th of May"),
        ("It sailed on the twenty-fourth of May there", "twenty-fourth of May"),
        ("It sailed on the fourth of May there", "fourth of May"),
        ("It sailed on 22, 23 and 24 May there", "22, 23 and 24 May"),
        ("It sailed on May 24 there", "May 24"),
        ("It sank £24 May 5 there", "May 5"),
        ("It sank 3:24 May 5 there", "May 5"),
        ("It spoke of May there", None),
        ("It sold half of May there", None),
    ],
)
def test_the_day_around_a_month(text: str, words: str | None) -> None:
    found = around_month(text, text.index("May"), WORDS)
    assert (found and text[found.start : found.end]) == words


def test_names_of_months_and_weekdays() -> None:
    assert month_at("in Sept. it", 3, WORDS) == (9, 7)
    assert month_at("in Septem it", 3, WORDS) is None
    assert weekday_at("on Wed. it", 3, WORDS) == (2, 7)
    assert weekday_at("on Wednesday. It", 3, WORDS) == (2, 12)
    assert weekday_at("on 3 it", 3, WORDS) is None
