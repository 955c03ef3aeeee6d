from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.listed import listed
from newslint.model import Settings, Source


def told(*days: str) -> list[tuple[str, str]]:
    text = "What is on in the harbour:\n\n" + "".join(f"- {day} in the hall\n" for day in days)
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(date.odd.text, date.right.isoformat()) for date in listed(article)]


@pytest.mark.parametrize(
    ("days", "odd"),
    [
        (("2024-10-02", "2022-10-03", "2024-10-03", "2024-10-05"), ("2022-10-03", "2024-10-03")),
        (("2024-12-30", "2024-01-02", "2025-01-03", "2025-01-05"), ("2024-01-02", "2025-01-02")),
        (("2024-12-30", "2025-12-31", "2025-01-03", "2025-01-05"), ("2025-12-31", "2024-12-31")),
        (("5 May 2024", "4 May 2023", "3 May 2024", "2 May 2024"), ("4 May 2023", "2024-05-04")),
    ],
)
def test_a_year_out_of_order(days: tuple[str, ...], odd: tuple[str, str]) -> None:
    assert told(*days) == [odd]


@pytest.mark.parametrize(
    "days",
    [
        ("2024-10-02", "2022-10-03", "2024-10-03"),
        ("2022-10-03", "2024-10-02", "2024-10-03", "2024-10-05"),
        ("2024-10-02", "2022-11-03", "2024-10-03", "2024-10-05"),
        ("2024-10-02", "2022-10-03", "2024-09-03", "2021-10-05"),
        ("2021-10-02", "2022-10-03", "2023-10-03", "2024-10-05"),
        ("2024-02-02", "2023-02-29", "2024-03-03", "2024-10-05"),
        ("3/4/2024", "4/4/2022", "5/4/2024", "6/4/2024"),
    ],
)
def test_short_lists_other_orders_and_doubtful_days(days: tuple[str, ...]) -> None:
    assert told(*days) == []


def test_items_without_a_date_stand_between() -> None:
    assert told("2024-10-02", "A song", "2022-10-03", "A walk", "2024-10-03", "2024-10-05") == [
        ("2022-10-03", "2024-10-03")
    ]
