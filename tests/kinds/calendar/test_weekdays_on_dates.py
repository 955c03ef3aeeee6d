from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.dates.published import published
from newslint.article.mentions import dates
from newslint.kinds.calendar.options import Options
from newslint.kinds.calendar.weekdays import weekday
from newslint.model import Problem, Settings, Source


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("It opens on Saturday 12 July 2025 and ends on Saturday, 20 July.", "Problem"),
        ("It opens on Saturday 12 July 2025 and ends on Sunday, 20 July.", "Verified"),
        ("It opened on Saturday 12 July 2025 and closes on Sunday, 20 December.", ""),
        ("It opens on 12 July 2025 and in 2024 was shut on Saturday, 20 July.", ""),
    ],
)
def test_a_date_is_of_the_year_of_the_one_before(text: str, outcome: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    date = dates(article)[-1]
    judged = weekday(date, date.ends[0], published(article), article, Options())
    assert "".join(type(one).__name__ for one in judged) == outcome


def test_a_date_some_weeks_away_is_of_this_year_unless_words_look_back() -> None:
    for text, found in (("It ends on Sunday, Sept. 20.", 1), ("It ended last season on Sunday, Sept. 20.", 0)):
        source = Source("story.md", f"---\ndate: 2025-09-02\n---\n\n{text}\n")
        article = Article(document.parse(source), Settings())
        (date,) = dates(article)
        judged = weekday(date, date.ends[0], published(article), article, Options(near=40))
        assert sum(isinstance(one, Problem) for one in judged) == found
