from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.options import Options
from newslint.kinds.calendar.weekdays_together import together
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The regatta runs from Thursday, July 3, through Monday, July 6.", "Monday, July 6"),
        ("The regatta runs from Thursday, July 3, through Sunday, July 6.", ""),
        ("It sails on Saturday 30 August and Tuesday 3 September.", "Tuesday 3 September"),
        ("It sails on Saturday 30 August and Wednesday 3 September.", ""),
        ("It sails on Saturday 24 February and Sunday 3 March.", ""),
        ("It sails on Thursday, July 3, and in every year on Monday, July 6.", ""),
        ("It sails on Thursday, July 3, 2025, and on Monday, July 6.", ""),
        ("It sails on Thursday, July 3. The next is on Monday, July 6.", ""),
        ("It sails on Monday, July 6, and Thursday, July 3.", ""),
        ("It sails on Thursday, July 3, and on Monday, July 6.", "Monday, July 6"),
        ("The trip that sails on Thursday, July 3, and comes home on Monday, July 6, is cheap.", ""),
    ],
)
def test_two_weekdays_lie_as_far_apart_as_their_dates(text: str, second: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert "".join(one.second.text for one in together(article, Options())) == second
