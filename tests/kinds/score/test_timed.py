from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.score.timed import relays
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Legs of 51.2, 52.0, 50.4 and 49.9 seconds made 3:32.5.", ["3:23.5"]),
        ("The medley took 58.4, 1:04.9, 56.8 and 53.2, together 3:53.3.", ["3:53.3"]),
        ("Splits of 29.97, 30.02 and 30.01 gave 1:30.01.", ["1:30.00"]),
        ("The relay took 3:32.5, its last leg 49.9 and its first 50.1.", []),
        ("Legs of 51.2, 52.0, 50.4 and 49.9 seconds and a penalty made 3:32.5.", []),
        ("They paid $51.2, 52.0, 50.4 and 49.9 for 3:23.5 minutes.", []),
    ],
)
def test_the_legs_of_a_relay(text: str, right: list[str]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [one.right for one in relays(article)] == right
