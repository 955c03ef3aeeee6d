from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.subjects import of_the_same
from newslint.article.mentions import figures
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Milk cost $4 and costs $5 now, 25 percent more.", True),
        ("Milk cost $4 and costs $5 now. That is 25 percent more.", True),
        ("Milk cost $4 and costs $5 now. The 25 percent rise is a blow.", True),
        ("Milk cost $4 and costs $5 now. Its rise of 25 percent is a blow.", True),
        ("Milk cost $4 and costs $5 now. A steep rise of 25 percent is a blow.", True),
        ("Milk cost $4 and costs $5 now; cream is 25 percent dearer.", False),
        ("Milk cost $4 and costs $5 now, and its packing is 25 percent dearer.", False),
        ("Milk cost $4 and costs $5 now. For farmers it is 25 percent more.", False),
        ("Milk cost $4 and costs $5 now. It was 25 percent dearer on Monday.", False),
        ("Milk cost $4 and costs $5 now. The town pays 25 percent more.", False),
        ("Milk cost $4 and costs $5 now. The 25 percent rise is a blow, a farmer said on Monday.", True),
        ("Milk cost $4, costs $5 now, and was 25 percent dearer.", True),
        ("Milk cost $4 and costs $5 now. At 25 percent more it is no drink for cats.", True),
        ("Milk cost $4 and costs $5 now. For cats, cream is 25 percent dearer.", False),
        ("Milk cost $4 and costs $5 now. The 25 percent rise in hay is to blame.", False),
        ("Milk cost $4 and costs $5 now. The 25 percent rise in the cost is a blow.", True),
        ("Milk cost $4 and costs $5 now. Farmers blame hay, which is 25 percent dearer.", False),
        ("Milk cost $4 and costs $5 now. It is the fault of hay, which is 25 percent dearer.", False),
        ("Milk cost $4 and costs $5 now. It is dear: that is 25 percent more.", True),
        ("Milk cost $4 and costs $5 now, which is 25 percent more.", True),
        ("Milk cost $4 and costs $5 after March's 25 percent rise.", False),
    ],
)
def test_a_figure_is_told_of_what_stood_before_or_of_something_else(text: str, *, same: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    *levels, stated = figures(article)
    assert stated.text == "25 percent"
    assert of_the_same(article, stated, levels) is same


def test_what_stands_before_all_others_names_what_they_are_of() -> None:
    article = Article(
        document.parse(Source("story.md", "Milk is 25 percent dearer: it cost $4 and costs $5.")), Settings()
    )
    stated, *levels = figures(article)
    assert of_the_same(article, stated, levels)
