from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.quarters import quarters
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Its books follow the calendar year. The second quarter, October to December, was dry.", ["Problem"]),
        ("Its books follow the calendar year. The fourth quarter, October to December, was dry.", ["Verified"]),
        ("Its books follow the calendar year. In April, May and June, the first quarter, it rained.", ["Problem"]),
        ("The second quarter, October to December, was dry.", []),  # of a year of its own
        ("Its books follow the calendar year. From October to December, the third quarter running, it froze.", []),
        ("Its books follow the calendar year. From October to January, the second quarter and more, it lost.", []),
        ("Its books follow the calendar year. The second quarter was dry, the fourth, October to December, wet.", []),
    ],
)
def test_a_quarter_has_its_own_months(text: str, outcome: list[str]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [type(one.judged(article.lexicon)).__name__ for one in quarters(article)] == outcome
