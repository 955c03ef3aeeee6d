from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.mentions import figures
from newslint.kinds.conversion.onetime import of_one_time
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "one_time"),
    [
        ("It paid 40 zlotys and then 12 zlotys.", True),
        ("It paid 40 zlotys on Monday. It will add 12 zlotys.", True),
        ("It paid 40 zlotys a week. It will add 12 zlotys.", True),
        ("It paid 40 zlotys in 2008. It will add 12 zlotys.", False),
        ("It paid 40 zlotys. A decade ago it was 12 zlotys.", False),
        ("It paid 40 zlotys. Last year it was 12 zlotys.", False),
        ("It paid 40 zlotys. So they say. It rains. All left. It will add 12 zlotys.", False),
    ],
)
def test_two_amounts_are_told_as_of_one_time(text: str, *, one_time: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    one, other = (figure for figure in figures(article) if figure.role == "money")
    assert of_one_time(article, one, other) is one_time
