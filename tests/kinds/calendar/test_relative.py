from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.relative import relative
from newslint.model import Problem, Settings, Source


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("It sank yesterday, May 3, in calm water.", "Problem"),
        ("It sank yesterday, May 8, in calm water.", "Verified"),
        ("It sank yesterday, May 9, at night.", "Problem"),
        ("It sank yesterday, May 7, at night.", "Problem"),
        ("May 7, the day before yesterday, was calm.", "Verified"),
        ("May 4, the day before yesterday, was calm.", "Problem"),
        ("It sank last night (May 5).", "Problem"),
        ("It opens tomorrow (Sunday, May 11).", "Problem"),
        ("It opens tomorrow (Friday, May 9).", "Problem"),
        ("It opens tomorrow (May 14).", "Problem"),
        ("It opens tomorrow and May 14 is too late.", ""),
        ("It sank yesterday. May 3 was calm.", ""),
    ],
)
def test_a_day_told_from_today_is_its_date(text: str, outcome: str) -> None:
    article = Article(document.parse(Source("story.md", f"---\ndate: 2025-05-09\n---\n\n{text}\n")), Settings())
    judged = [told.judged(article.lexicon) for told in relative(article)]
    assert "".join(type(one).__name__ for one in judged if one) == outcome
    assert all(one.fault == "relative" for one in judged if isinstance(one, Problem))


def test_without_a_day_of_the_story_nothing_is_judged() -> None:
    article = Article(document.parse(Source("story.md", "It sank yesterday, May 3.")), Settings())
    assert not [*relative(article)]


def test_a_stamp_with_a_time_may_lie_a_day_beside() -> None:
    source = Source("story.md", "---\ndate: 2025-05-09T01:30:00Z\n---\n\nIt sank yesterday, May 7, in calm water.\n")
    article = Article(document.parse(source), Settings())
    assert [told.judged(article.lexicon) for told in relative(article)] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO, 12 May — The tug sank yesterday, 9 May, with all its tea.", "May 11"),
        ("OSLO, June 20 — The tug will be raised tomorrow, June 23, its owner said.", "June 21"),
        ("OSLO, 12 May — The tug sank yesterday, 11 May, with all its tea.", ""),
        ("OSLO, 1 March — The tug sank yesterday, 27 February, with all its tea.", None),
        ("OSLO, 12 May — The tug sank yesterday, 9 May 2024, with all its tea.", None),
        ("The tug sank yesterday, 9 May, with all its tea.", None),
    ],
)
def test_a_dateline_need_not_name_its_year(text: str, expected: str | None) -> None:
    article = Article(document.parse(Source("story.md", f"{text}\n")), Settings())
    judged = [told.judged(article.lexicon) for told in relative(article)]
    assert [one.values["expected"] if isinstance(one, Problem) else "" for one in judged] == (
        [] if expected is None else [expected]
    )


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The fair began yesterday, May 4, and ends today, May 6.", "Problem"),
        ("The fair began yesterday, May 4, and ends today, May 5.", "Verified"),
        ("Today, 9 June, it is shut. It opens tomorrow, 12 June.", "Problem"),
        ("It was shut yesterday, 9 June 2025. It opens tomorrow, 12 June 2025.", "Problem"),
        ("It was shut yesterday, 9 June 2025. It opens tomorrow, 11 June 2025.", "Verified"),
        ("Today, 9 June, it rained. Today, 10 June, it snowed.", ""),
        ("Yesterday, Feb. 28, it rained. Today, March 1, it snowed.", ""),
        ("“Yesterday, May 4, it rained,” the log says. Today, May 9, it is dry.", ""),
        ("Yesterday, Dec. 31, it rained. Today, Jan. 1, it snowed.", ""),
    ],
)
def test_days_told_from_today_are_held_against_each_other(text: str, outcome: str) -> None:
    article = Article(document.parse(Source("story.md", f"{text}\n")), Settings())
    judged = [told.judged(article.lexicon) for told in relative(article)]
    assert "".join(type(one).__name__ for one in judged if one) == outcome
