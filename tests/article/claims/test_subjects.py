from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.subjects import of_the_same
from newslint.article.mentions import dates, figures
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Milk cost $4 and costs $5 now, 25 percent more.", True),
        ("Milk cost $4 and costs $5 now. That is 25 percent more.", True),
        ("Milk cost $4 and costs $5 now. That 25 percent rise has put off many.", True),
        ("Milk cost $4 and costs $5 now. The increase was 25 percent.", True),
        ("Milk cost $4 and costs $5 now. The town has 25 percent.", False),
        ("Lund paid $4 and $5. Lund, a cheese maker, lost 25 percent.", False),
        ("Lund paid $4 and $5. Lund, a cheese maker, averaged 25 percent.", True),
        ("Lund paid $4 and $5. Lund's son averaged 25 percent.", False),
        ("Lund paid $4 and $5. Moe averaged 25 percent.", False),
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
        ("Milk cost $4 and costs $5 now. Farmers blame the 25 percent rise on hay.", True),
        ("Milk cost $4 and costs $5 now. Ida Moss puts the 25 percent rise down to hay.", True),
        ("Milk cost $4 and costs $5 now. The 25 percent rise in the cost is a blow.", True),
        ("Milk cost $4 and costs $5 now. Farmers blame hay, which is 25 percent dearer.", False),
        ("Milk cost $4 and costs $5 now. It is the fault of hay, which is 25 percent dearer.", False),
        ("Milk cost $4 and costs $5 now. It is dear: that is 25 percent more.", True),
        ("Milk cost $4 and costs $5 now, which is 25 percent more.", True),
        ("Milk cost $4 and costs $5 after March's 25 percent rise.", False),
        ("Milk went from $4 to $5, as hay rose by 25 percent.", False),
        ("Milk went from $4 to $5 once the price of hay had risen by 25 percent.", False),
        ("Milk went from $4 to $5 after it rose by 25 percent.", True),
        ("Milk went from $4 to $5 after a rise of 25 percent.", True),
        ("Milk rose from $4 to $5, after a fall of 25 percent.", False),
        ("Milk rose from $4 to $5, then fell by 25 percent.", False),
        ("Milk rose from $4 to $5, with a rise of 25 percent in towns.", False),
        ("Milk rose from $4 to $5, with a rise of 25 percent in all.", True),
        ("Milk rose from $4 to $5, with that of goats up 25 percent.", False),
        ("Milk cost $4 and costs $5, 25 percent more than cider.", False),
        ("Milk cost $4 and costs $5, 25 percent above the price of 2012.", True),
        ("Milk cost $4 and costs $5, 25 percent above the figure for 2012.", False),
        ("Milk cost $4 and costs $5, 25 percent more than milk did.", True),
        ("Milk cost $4 and costs $5. Farmers, who sell it, asked for the 25 percent rise.", True),
        ("Milk cost $4 and costs $5. The dairy, which got that 25 percent, is glad.", True),
        ("Milk cost $4 and costs $5. The dairy, which got 25 percent, is glad.", False),
        ("Milk cost $4 and costs $5. Cheese was thus 25 percent dearer.", True),
        ("Milk cost $4 and costs $5. The 25 percent rise over those months is a blow.", True),
        ("Milk cost $4 and costs $5 with the tax of May, or 25 percent for each of us.", True),
        ("Milk cost $4 and costs $5 now. Dairies said the 25 percent rise would pay for hay.", True),
        ("Milk cost $4 and costs $5 now. The 25 percent rise ended with a strike.", True),
        ("Milk cost $4 and costs $5 now. Where that 25 percent goes is another question.", True),
        ("Milk cost $4 and costs $5 now. Milk, a treat, is 25 percent dearer.", True),
        ("Milk cost $4 and costs $5 now. Milk from goats is 25 percent dearer.", False),
        ("Milk cost $4 and costs $5 now. Milk is scarce and hay is 25 percent dearer.", False),
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


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Milk is up 25 percent. It cost $4 and costs $5.", True),
        ("Milk is up 25 percent. Prices rose from $4 to $5.", False),
        ("Milk is up 25 percent. That of goats rose from $4 to $5.", False),
        ("Milk is up 25 percent. Milk rose from $4 to $5.", True),
        ("Milk is up 25 percent. For them it rose from $4 to $5.", True),
        ("Milk is up 25 percent, with cream at $5 against $4.", False),
        ("Milk will be up 25 percent, after rising from $4 to $5.", False),
        ("Milk is 25 percent of all. Cream rose from $4 to $5.", True),
    ],
)
def test_what_moves_is_not_what_others_are_told_of_behind_it(text: str, *, same: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    stated, *levels = figures(article)
    assert stated.text == "25 percent"
    assert of_the_same(article, stated, levels) is same


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("The mill opened in 1964 and closed in 2004, 30 years later.", True),
        ("The mill opened in 1964 and closed 30 years later, in 2004.", True),
        ("The mill opened in 1964, closed in 2004 and was found again 30 years later.", False),
        ("The mill opened in 1964 and closed in 2004, 30 years after the first looms were sold.", False),
        ("The mill opened in 1964 and closed in 2004, 30 years after the mill opened.", True),
        ("The mill opened in 1964 and closed in 2004, 30 years on.", True),
    ],
)
def test_a_time_counts_to_an_event_whose_year_is_told(text: str, *, same: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (stated,) = (one for one in figures(article) if one.text == "30 years")
    assert of_the_same(article, stated, [one for one in dates(article) if one.period == "year"]) is same
