from __future__ import annotations

import datetime as dt

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.moments import Moment, moments
from newslint.article.dates.published import published
from newslint.article.mentions import dates
from newslint.model import Settings, Source


def told(text: str, as_of: dt.date | None = None) -> list[Moment]:
    article = Article(document.parse(Source("story.md", text)), Settings(as_of=as_of))
    return [one for date in dates(article) for one in moments(date, published(article))]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The fair, from 12 to 16 June, is free.", 5),  # both count
        ("It was shut from April 28 to May 2.", 5),
        ("The term is from 3 March 2024 to 4 March 2025.", 367),
    ],
)
def test_the_last_day_of_a_range_is_worth_its_end(text: str, days: int) -> None:
    first, last = (one for one in told(text) if one.role == "day")
    assert last.quantity.nominal - first.quantity.nominal == days
    assert (first.last, last.last) == (False, True)


def test_a_date_with_a_year_is_a_year_and_a_day() -> None:
    year, _, day = told("He died on June 9, 2021.")
    assert (year.role, day.role, year.day) == ("year", "day", dt.date(2021, 6, 9))
    assert [one.role for one in told("It was in June 2021.")] == ["year", "month"]


def test_a_day_without_a_year_is_of_that_of_the_story() -> None:
    (day,) = told("It opens on February 28.", dt.date(2024, 3, 1))
    assert day.day == dt.date(2024, 2, 28)
    (day,) = told("It opens on February 28.")
    assert day.quantity.step == 2  # there may be a Feb. 29 between
    assert [one.quantity.step for one in told("It is from February 10 to 14.")] == [0, 0]
    assert not told("It opens on February 31.", dt.date(2024, 3, 1))


def test_a_day_without_a_year_lies_far_from_all_with_one() -> None:
    plain, known = (
        one.quantity.nominal for one in told("On Nov. 8, a Friday, as on Sept. 3, 1931.") if one.role == "day"
    )
    assert plain - known > 365 * 1000
