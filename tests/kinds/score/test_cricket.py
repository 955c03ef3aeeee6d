from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.score.cricket import cricket
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At 202 for six Deal won by five wickets.", [("five", "4")]),
        ("At 202 for six Deal won by four wickets.", []),
        ("Hythe made 201 for nine; at 202 for six Deal had a four-wicket win.", []),
        ("Set 247, Deal were all out for 195 and lost by 63 runs.", [("63", "51")]),
        ("Set 247, Deal were all out for 195 and lost by 51 runs.", []),
        ("Lee took five for 31 and Orr four for 40; all out, and Pell had the other two.", [("two", "1")]),
        ("Lee took five for 31 and Orr four for 40 as they were all out.", []),
        ("They waited for six hours and won by four wickets.", []),
    ],
)
def test_ten_wickets_are_an_innings(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.stated.text, one.right) for one in cricket(read(text)) if not one.holds] == told
