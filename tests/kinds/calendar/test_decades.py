from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.decades import decades
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("It was built in the 1980s, in 1974 to be precise, by a bank.", "Problem"),
        ("It was built in the 1980s, in 1984 to be precise, by a bank.", "Verified"),
        ("In the early 1990s, in 1998, he moved.", "Problem"),
        ("In the late 1990s, in 1998, he moved.", "Verified"),
        ("In the 19th century, in 1925, it fell.", "Problem"),
        ("In the 20th century, in 1900, it fell.", "Verified"),
        ("Drawn in the 1970s, they hung here. He made them in 1964.", "Problem"),
        ("Drawn in the 1970s, they hung here. He sold them in 1994, before the war.", ""),
        ("Drawn in the 1970s, they hung here until 1994.", ""),
        ("In the 1970s, and in 1984 too, it rained.", ""),
    ],
)
def test_a_year_is_of_its_decade(text: str, outcome: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert "".join(type(dated.judged(article.lexicon)).__name__ for dated in decades(article)) == outcome
