from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.quarters import quarters
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("It counts by calendar years. The second quarter, July to September, was dry.", ["Problem"]),
        ("It counts by calendar years. The third quarter, July to September, was dry.", ["Verified"]),
        ("It counts by calendar years. In April, May and June, the first quarter, it lost.", ["Problem"]),
        ("The second quarter, July to September, was dry.", []),  # of a year of its own
        ("It counts by calendar years. From July to September, the third quarter running, it lost.", []),
        ("It counts by calendar years. From July to October, the second quarter and more, it lost.", []),
        ("It counts by calendar years. The second quarter was dry, the third, July to September, wet.", []),
    ],
)
def test_a_quarter_has_its_own_months(text: str, outcome: list[str]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [type(one.judged(article.lexicon)).__name__ for one in quarters(article)] == outcome
