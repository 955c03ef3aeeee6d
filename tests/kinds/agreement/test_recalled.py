import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.agreement.recalled import recalled
from newslint.model import Settings, Source

TOLD = "The town gave the hall €6.5 million for its roof, and $3.2 billion to nobody."


@pytest.mark.parametrize(
    ("again", "slip"),
    [
        ("The €6.5 billion will pay for slates.", "scale"),
        ("Half of the €6.5 is to be paid in May.", "scale"),
        ("Most of that 6.5 billion euros is a loan.", "scale"),
        ("The £6.5 million will pay for slates.", "currency"),
    ],
)
def test_an_amount_is_named_again_otherwise(again: str, slip: str) -> None:
    (found,) = recalled(Article(parse(Source("a.md", f"{TOLD}\n\n{again}\n")), Settings()))
    assert (found.first.text, found.slip) == ("€6.5 million", slip)


@pytest.mark.parametrize(
    "again",
    [
        "The €6.5 million will pay for slates.",
        "Another €6.5 billion would be needed.",
        "The €7.5 billion fund is another matter.",
        "The fund has €6.5 billion. The €6.5 billion is invested.",
        "The €6 billion fund is another matter. The town has €6 million.",
        "The $6.5 billion fund is another matter.",
        "The €6.5 billion a year for upkeep is another matter.",
    ],
)
def test_an_amount_is_another_one(again: str) -> None:
    assert not [*recalled(Article(parse(Source("a.md", f"{TOLD}\n\n{again}\n")), Settings()))]
