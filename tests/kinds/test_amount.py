import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.amount import KIND, Options
from newslint.model import Problem, Settings, Source


def found(text: str) -> list[tuple[str, tuple[str, ...]]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    problems = [one for one in KIND.check(article, Options()) if isinstance(one, Problem)]
    return [(article.source[one.span], one.suggestions) for one in problems]


@pytest.mark.parametrize(
    ("text", "stated", "meant"),
    [
        ("It will lose 22 miillion pounds.", "22 miillion", ("22 million",)),
        ("It owes $7.3 billon now.", "$7.3 billon", ("$7.3 billion",)),
        ("It runs to $1.1 billion euros and more.", "$1.1 billion euros", ("$1.1 billion", "1.1 billion euros")),
        ("Shares closed at $54.29 cents a share.", "$54.29 cents", ("$54.29", "54.29 cents")),
        ("He got up to £135,00 for it.", "£135,00", ()),
        ("He got £135,00, he said.", "£135,00", ()),
        ("It cut another 5,00-10,000 jobs.", "5,00", ()),
        ("It has 1,234,56 members.", "1,234,56", ()),
        ("It opened in 20014 and closed.", "20014", ()),
        ("It opened on Sept. 24, 20224 and closed.", "20224", ()),
    ],
)
def test_malformed_amounts(text: str, stated: str, meant: tuple[str, ...]) -> None:
    assert found(text) == [(stated, meant)]


def test_the_numbers_of_a_place_are_no_amount() -> None:
    assert not found("Go to 183,213,21 coordinates and wait.")
    assert found("It has 183,213,21 members.") == [("183,213,21", ())]


def test_an_amount_that_lost_its_scale_among_its_peers() -> None:
    text = "Sales rose to $310.4 million from $290 million, and profit came to {}, it said."
    assert found(text.format("$211.2")) == [("$211.2", ("$211.2 million", "$211.2 billion"))]
    assert not found(text.format("$211.20"))
    assert not found(text.format("$211.2 a share"))
    assert not found("It paid $3.5 to $4 a barrel for $3 million and $2 million.")


@pytest.mark.parametrize(
    "text",
    [
        "22 million pounds, 10,000 bullion bars, 3 million minions and 5 billion people.",
        "Rs 1,00,000 and Rs 12,34,567 were paid.",
        "Growth of 3,5% was noted, and 10,12 or 14 others.",
        "It happened on May 5,2015 in 20,014 homes.",
        "A $5 million Canadian grant, a $1 billion euro-zone fund, a $30 million real estate deal.",
        "In 20500 homes and in 20145 cases at 20405 Main Street.",
        "£5 million sterling was won in 1999.",
    ],
)
def test_what_only_looks_odd_is_left_alone(text: str) -> None:
    assert not found(text)
