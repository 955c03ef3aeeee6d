from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.accounts import accounts
from newslint.model import Settings, Source


def found(text: str) -> list[int]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [account.years for account in accounts(article)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Its fiscal year, which began on July 1, 2023, and ended on June 30, 2025, closed badly.", 2),
        ("In the financial year from 1 April 2023 to 31 March 2026 it had no guests.", 3),
        ("Fiscal 2024 started Oct. 1, 2023, and closes Sept. 30, 2025.", 2),
        ("For the 12 months from 1 July 2022 to 30 June 2024 it was shut.", 2),
        ("In the year that ended on 31 January 2025 and began on 1 February 2023 it was shut.", 2),
    ],
)
def test_years_that_are_several(text: str, years: int) -> None:
    assert found(text) == [years]


@pytest.mark.parametrize(
    "text",
    [
        "Its fiscal year, which began on July 1, 2023, and ended on June 30, 2024, closed badly.",
        "The two-year plan, in the fiscal year from 1 April 2023 to 31 March 2025, is late.",
        "Over two years, from 1 April 2023 to 31 March 2025, it was shut.",
        "Last year it signed a lease from 1 April 2023 to 31 March 2025.",
        "He was paid for the year, from 1 March 2022 until he left on 1 March 2024.",
        "The year, from 1 April 2015 to 31 March 2024, was long.",
        "Its fiscal year begins on July 1 and ends on June 30.",
    ],
)
def test_years_that_are_one_or_another_thing(text: str) -> None:
    assert found(text) == []
