import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.votes import LABEL, votes
from newslint.model import Settings, Source


def read(text: str) -> list[list[str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [[share.text for share in shares] for shares in votes(article)]


@pytest.mark.parametrize("label", [1, LABEL - 1])
def test_later_shares_of_a_vote_have_no_verb_of_their_own(label: int) -> None:
    text = f"In the poll 40 percent backed Ames, 35 percent Brook and 30 percent {' '.join(['Cole'] * label)}."
    assert read(text) == [["40 percent", "35 percent", "30 percent"]]


def test_a_long_item_is_no_share_of_the_vote() -> None:
    assert (
        read(f"In the poll 40 percent backed Ames, 35 percent Brook and 30 percent {' '.join(['Cole'] * LABEL)}.") == []
    )


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("In the poll 55 percent approve and 52 percent disapprove.", [["55 percent", "52 percent"]]),
        ("In the poll 55 percent of all voters approve and 52 percent disapprove.", []),
        ("In the poll 55 percent approve and 52 percent approve.", []),
        ("In May 55 percent approve and 52 percent disapprove.", []),
    ],
)
def test_two_shares_take_sides(text: str, shares: list[list[str]]) -> None:
    assert read(text) == shares


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        (
            "40 percent belongs to Ames, 35 percent to Brook and 30 percent to Cole.",
            [["40 percent", "35 percent", "30 percent"]],
        ),
        ("Nobody else owns it. Ames holds 55%, Brook 30% and Cole 25%.", [["55%", "30%", "25%"]]),
        ("Ames holds 55%, Brook 30% and Cole 25%.", []),
        ("- 62% eels\n- 31% cod\n- 9% all others\n", [["62%", "31%", "9%"]]),
        ("- 62% eels\n- 31% cod\n- 9% crabs\n", []),
        ("What fishers catch (one answer only).\n\n- Eels: 62%\n- Cod: 31%\n- Crabs: 9%\n", [["62%", "31%", "9%"]]),
        ("Catch in percent (one answer only).\n\n- Eels: 62\n- Cod: 31\n- Crabs: 9\n", [["62", "31", "9"]]),
        ("Catch in tons (one answer only).\n\n- Eels: 62\n- Cod: 31\n- Crabs: 9\n", []),
        ("Catch in percent.\n\n- Eels: 62\n- Cod: 31\n- Crabs: 9\n", []),
        ("How the whole vote split:\n\n- Eels: 62%\n- Cod: 31%\n- Crabs: 19%\n", [["62%", "31%", "19%"]]),
        (
            "| Party | Share of votes |\n|---|---|\n| Eel | 62% |\n| Cod | 31% |\n| Crab | 19% |\n",
            [["62%", "31%", "19%"]],
        ),
        ("| Ward | Share of votes |\n|---|---|\n| Eel | 62% |\n| Cod | 31% |\n| Crab | 19% |\n", []),
        ("- 62% eels\n- 31% cod\n- 9% all others\n\nMost ate two or more.\n", []),
        ("- 62% eels\n- 31% cod, in 2 boats\n- 9% all others\n", []),
    ],
)
def test_shares_of_what_has_no_other_parts(text: str, shares: list[list[str]]) -> None:
    assert read(text) == shares
