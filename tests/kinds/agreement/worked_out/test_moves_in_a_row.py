from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.article.sentences import figured
from newslint.document import parse
from newslint.kinds.agreement.worked_out.moves import bases, moves
from newslint.model import Settings, Source


def _found(text: str) -> list[tuple[str, ...]]:
    article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
    return [
        (share.text, *(one.text for one in told)) for line in figured(article) for share, told in moves(article, line)
    ]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("The index ended 1.85 percent higher, adding 42.00 points, to 2,312.15.", "1.85 percent"),
        ("The index closed 12.37 points lower, or 1.6 percent, at 761.00.", "1.6 percent"),
        ("Herring dropped $1.65 to $48.35 a crate, or 3.3 percent, at noon.", "3.3 percent"),
    ],
)
def test_a_share_beside_an_amount_and_a_level(text: str, share: str) -> None:
    assert [one[0] for one in _found(text)] == [share]


@pytest.mark.parametrize(
    "text",
    [
        "The index ended 1.58 percent higher, adding 42.00 points, to 2,312.15.",  # another share
        "The index ended 1.85 percent lower, adding 42.00 points, to 2,312.15.",  # of a fall, 1.78
        "Fares rose 47 percent while debts were $199 million and rose to $641.5 million.",  # no move
        "The index ended 1.85 percent higher after 42.00 points in a day of 2,312.15.",  # led nowhere
        "The index ended 2 percent higher, adding 4 points, to 204.",  # too few digits
        "The index ended 1.85 percent to 2.85 percent higher, adding 42.00 points, to 2,312.15.",
    ],
)
def test_what_only_stands_in_a_row(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The crown rose by 11 cents to $63.40 at noon. It had closed at $63.51 on Monday.", ["11 cents"]),
        ("Herring gained $40 to close at $26,190 a boat. It stood at $26,150 on Friday.", ["$40"]),
        ("The crown rose by 11 cents to $63.40 at noon. It had closed at $63.52 on Monday.", []),
        ("The crown rose by 11 cents to $63.40 at noon. It had closed at $63.510 on Monday.", []),  # other places
        ("The crown rose by 11 cents, and fish was $63.40 at noon. It had closed at $63.51 on Monday.", []),
        ("Claims fell 3,250 to 394,250. Others rose to 391,000.", []),  # round
    ],
)
def test_an_amount_between_two_levels(text: str, found: list[str]) -> None:
    article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
    lines = figured(article)
    assert [amount.text for line in lines for amount, _ in bases(article, line, lines)] == found
