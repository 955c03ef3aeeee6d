import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.elsewhen import elsewhen, is_further_back, was_then
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


def told(article: Article) -> list[Figure]:
    """The amounts and the percentage of a sentence, either end of a range by itself."""
    (sentence,) = sentences(article)
    found = [token.figure for token in sentence.tokens if token.figure]
    return [one for one in found if one.role in {"money", "percent"}]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Milk rose from $4 to $5, up 25 percent.", False),
        ("Milk rose from $4 to $5, up 25 percent in a year.", False),
        ("Milk rose from $4 to $5 in May, up 25 percent in a year.", True),
        ("Milk rose from $4 to $5, up 25 percent in May.", True),
        ("Milk rose from $4 to $5, up 25 percent on an underlying basis.", True),
        ("Milk will rise from $4 to $5 in May; it last rose, by 25 percent, a year ago.", True),
        ("Milk rose from $4 to $5 by 2012, when it rose 25 percent.", True),
        ("Milk went from $4 to $5, and 25 percent of it is sold in May.", False),
    ],
)
def test_a_change_behind_levels_is_of_their_time_or_of_another(text: str, *, other: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    *levels, stated = told(article)
    assert elsewhen(article, stated, levels) is other


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("Milk rose 25 percent to $5 from $4.", False),
        ("Milk rose 25 percent to $5, from $4 in 2012.", True),
        ("Milk rose 25 percent to $5, from $4 a year earlier.", False),
        ("Milk rose 25 percent to $5, from a low of $4.", True),
        ("Milk rose 25 percent on the day to $5, from $4 a year earlier.", True),
    ],
)
def test_a_level_before_may_lie_further_back(text: str, *, further: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    stated, *levels = told(article)
    assert is_further_back(article, stated, levels) is further
    assert not elsewhen(article, stated, levels)


def test_a_change_leads_to_a_level_of_its_own() -> None:
    text = "Sales rose 25 percent to 300,000, with revenue at $5 against $4."
    article = Article(document.parse(Source("story.md", text)), Settings())
    stated, *levels = told(article)
    assert elsewhen(article, stated, levels)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The quay was ahead by 40 crates in 2012, 90 in 2015 and 60 in 2018.", True),
        ("The quay was ahead by 40 crates in May, 90 in June and 60 in July.", True),
        ("The quay was ahead by 40 crates, with 90 in June and 60 in July.", False),
        ("The quay was ahead by 40 crates in June, with 90 in June and 60 in July.", False),
    ],
)
def test_each_figure_of_a_row_has_a_time_of_its_own(text: str, *, apart: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    stated, *others = figures(article)
    assert elsewhen(article, stated, others) is apart


def test_a_figure_is_of_the_time_before_its_clause() -> None:
    text = "# Most rain since 2007 as 112mm falls\n\nNo day was so wet since 2007, when 131mm fell, the port said. It had 112mm."
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [was_then(article, one) for one in figures(article) if one.role == "quantity"] == [False, True, False]
