from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.jubilees import jubilees
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Married in June 1961, they kept their golden wedding in June 2021.", "Problem"),
        ("Married in June 1971, they kept their golden wedding in June 2021.", "Verified"),
        ("Married in June 1971, they kept their golden wedding in June 2022.", "Verified"),
        ("Founded in 1850, the bank marked its bicentenary in 2000.", "Problem"),
        ("The queen, crowned in 1952, kept her silver jubilee in 1987.", "Problem"),
        ("The queen, crowned in 1952, kept her silver jubilee in 1977.", "Verified"),
        ("Founded in 1850, the bank moved in 1920 and marked its bicentenary in 2000.", ""),
        ("Founded in 1925, the choir sang at the centenary of a band in 2014.", ""),
        ("Built in 1925, it was opened again for the king's golden jubilee in 2002.", ""),
        ("The bronze of her, born in 1821, was meant for her bicentenary and was cast in 2026, five years late.", ""),
        ("He joined in 1961 and saw the golden jubilee in 2021.", ""),
        ("Founded in 1925, it has no word of a feast in 2035.", ""),
        ("Founded in 1980, it sang at the centenary of another in 2015.", ""),
        ("Founded in the 1960s, it kept its golden jubilee in 2001 and 2021.", ""),
    ],
)
def test_a_feast_is_of_as_many_years_as_it_is_called(text: str, outcome: str) -> None:
    article = Article(document.parse(Source("story.md", f"{text}\n")), Settings())
    assert "".join(type(one.judged(article.lexicon)).__name__ for one in jubilees(article)) == outcome
