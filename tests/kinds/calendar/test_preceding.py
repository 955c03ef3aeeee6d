from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.preceding import preceding
from newslint.model import Problem, Settings, Source


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("It rose in August, and the month before, September, was worse.", ["Problem"]),
        ("It rose in August, and the month before, July, was worse.", ["Verified"]),
        ("It rose in January. The previous month (December) was worse.", ["Verified"]),
        ("It rose in May. The prior month's gain, that for February, was cut.", ["Problem"]),
        ("It rose in May and August. The month before, June, was worse.", []),  # before which?
        ("It rose in August, as in the month before. September was worse.", []),
        ("It rose in August, the month before a strike that began, in October, at sea.", []),
    ],
)
def test_the_month_before_is_the_one_before(text: str, outcome: list[str]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    judged = [told.judged(article.lexicon) for told in preceding(article)]
    assert [type(one).__name__ for one in judged] == outcome


def test_last_month_is_counted_from_the_day_of_the_story() -> None:
    text = "---\ndate: 2025-06-18\n---\n\nIt rose last month. For the month before that, February, they give less."
    article = Article(document.parse(Source("story.md", text)), Settings())
    (told,) = preceding(article)
    judged = told.judged(article.lexicon)
    assert isinstance(judged, Problem)
    assert judged.values == {"stated": "February", "word": "month before that", "expected": "April"}
