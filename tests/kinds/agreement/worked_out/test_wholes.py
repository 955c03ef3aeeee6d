import pytest

from newslint.article import Article
from newslint.article.mentions import figures
from newslint.article.sentences import sentences
from newslint.document import parse
from newslint.kinds.agreement.worked_out.wholes import products, shares, sums
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(parse(Source("story.md", f"{text}\n")), Settings())


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A total of 31 medals: 9 gold, 9 silver and 13 bronze.", [["9", "9", "13"]]),
        ("A total of 31 medals: 9 gold, 9 silver and 14 bronze.", []),
        ("A total of 18 medals: 9 silver and 9 bronze.", []),  # the same told again is no part
        ("Some 31 gulls, 9 mayors, 9 piers and 13 storms.", []),
    ],
)
def test_parts_behind_a_figure_that_come_to_it(text: str, parts: list[list[str]]) -> None:
    article = read(text)
    stated, *after = figures(article)
    assert [[part.text for part in found] for found in sums(article, stated, (), after)] == parts


def test_an_amount_for_each_of_a_count() -> None:
    article = read("Rowers pay £35 a month. For £280 in eight months they want a roof.")
    amount, *near = figures(article)
    assert [(stated.text, count.text) for stated, count in products(article, amount, near)] == [
        ("£280", "eight months")
    ]
    assert list(products(article, near[0], (amount, near[1]))) == []


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Investors were 65% from Oslo, 18% from Bergen and 17% from Lund.", True),
        ("Investors were 65% from Oslo, 18% from Bergen and 16% from Lund.", False),
        ("They voted 55 percent to 45 percent for it.", True),
        ("Fares rose 55 percent and rents rose 45 percent.", False),
    ],
)
def test_shares_of_one_sentence_that_are_all_of_it(text: str, whole: bool) -> None:  # noqa: FBT001 -- a column of the table
    article = read(text)
    assert bool(shares(article, sentences(article)[0])) is whole
