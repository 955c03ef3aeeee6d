from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.score.halves import halves
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Behind 2-1 at the break, Deal scored two goals without reply and won 4-2.", ["4-2"]),
        ("Behind 2-1 at the break, Deal scored two goals without reply and won 3-2.", []),
        ("Behind 2-1 at the break, Deal won 4-2.", []),
        ("Ahead 14-10 at the break, Deal shut them out and won 24-13.", []),
        ("Ahead 14-10 at the break, Deal shut the side out and won 24-13.", ["24-13"]),
        ("Ahead 17-6 at half-time, Deal added another 12 points and Hythe scored 14 for 31-20.", ["31-20"]),
        ("Ahead 17-6 at half-time, Deal added another 12 points and Hythe scored 14 for 29-20.", []),
    ],
)
def test_a_final_score_follows_from_that_at_the_break(text: str, told: list[str]) -> None:
    assert [one.stated.text for one in halves(read(text)) if not one.holds] == told
