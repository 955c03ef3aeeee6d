from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.period.own_day import is_own_day, lead
from newslint.kinds.period.tellings import Sort, told
from newslint.model import Settings, Source


def own(body: str, published: str = "") -> list[bool]:
    front = f"---\ndate: {published}\n---\n\n" if published else ""
    article = Article(document.parse(Source("story.md", f"{front}# Boats sail\n\n{body}\n")), Settings())
    return [is_own_day(article, fact, next(iter(fact.sorts))) for fact in told(article)]


@pytest.mark.parametrize(
    ("body", "published", "expected"),
    [
        ("FARO, July 6 (Reuters) - Boats sail on 9 July.", "", [True, False]),
        ("Tue, Jul 21, 2015, 12:31 - Boats sail on 23 July 2015.", "", [True, False]),
        (
            "Boats sail on 23 September, those of 25 September too, others on 27 September.",
            "2025-09-24",
            [True, True, False],
        ),
        ("Boats sail on 23 September 2024.", "2025-09-24", [False]),
        ("Boats sail on Wednesday and on Friday.", "2025-09-24", [True, False]),
        ("Boats sail on Wednesday.\n\nOthers sail on Friday.", "", [True, False]),
        ("Boats sail in July.", "2025-07-01", [False]),
    ],
)
def test_days_that_may_only_be_those_of_the_story(body: str, published: str, expected: list[bool]) -> None:
    assert own(body, published) == expected


def test_the_lead_is_the_first_paragraph_of_the_body() -> None:
    article = Article(
        document.parse(Source("story.md", "# Boats\n\n- A boat\n\nBoats sail.\n\nThey do.\n")), Settings()
    )
    block = lead(article)
    assert block is not None
    assert block.prose.text == "Boats sail."
    assert Sort("day") is Sort.DAY
