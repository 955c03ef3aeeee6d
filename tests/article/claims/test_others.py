from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.others import is_paired, names_another
from newslint.article.mentions import dates, figures
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("The fair opens on June 2. Postal voting lasts 14 days.", True),
        ("The fair opens on June 2. A rival lasts 14 days.", True),
        ("The fair opens on June 2. It lasts 14 days.", False),
        ("The fair opens on June 2. The show lasts 14 days.", False),
        ("The fair opens on June 2. Fairs last 14 days.", False),
        ("The fair opens on June 2. Neighbours dread the 14 days.", False),
        ("Postal voting opens on June 2 and lasts 14 days.", False),
    ],
)
def test_a_sentence_begins_with_something_that_is_new(text: str, *, another: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (stated,) = (one for one in figures(article) if one.text == "14 days")
    assert names_another(article, stated, dates(article)) is another


@pytest.mark.parametrize(
    ("text", "paired"),
    [
        ("Bakers get $40 each, and two helpers $10.", True),
        ("Bakers get $40 each, and two hangers-on $10.", True),
        ("Bakers get $40 each, and two helpers made $80.", False),
        ("Bakers get $40 each, and two helpers, $80 in all.", False),
        ("Bakers get $40 each, and two of them had a total of $80.", False),
        ("Bakers get $40 each, and both of the two $80.", False),
        ("For two helpers $80 was paid, $40 each.", False),
    ],
)
def test_one_more_group_has_a_figure_of_its_own(text: str, *, paired: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    *others, stated = figures(article)
    assert is_paired(article, stated, others) is paired
