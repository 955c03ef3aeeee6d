from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.dates.published import published
from newslint.kinds.calendar.leads import lead
from newslint.model import Problem, Settings, Source


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("A crane fell into the dock on Thursday.", "to-come"),
        ("The crew fled on Friday.", ""),
        ("A crane fell into the dock on Sunday.", ""),
        ("A tug is expected back on Thursday.", ""),
        ("It planned to sail on Thursday.", ""),
        ("He faces the board on Thursday.", ""),
        ("The port said Thursday that it had sold it.", "off-dateline"),
        ("The port said Monday that it had sold it.", "holds"),
    ],
)
def test_what_has_happened_lies_behind(text: str, fault: str) -> None:
    article = Article(document.parse(Source("story.md", f"---\ndate: 2025-06-03\n---\n\n{text}\n")), Settings())
    now = published(article)
    assert now is not None
    found = [one.fault if isinstance(one, Problem) else "holds" for one in lead(article, now)]
    assert "".join(found) == fault
