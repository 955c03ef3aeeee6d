import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.change.falls import impossible
from newslint.model import Settings, Source


def falls(text: str) -> list[tuple[str, str, int]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(fall.share.text, fall.verb, fall.doubt) for fall in impossible(article)]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Sales fell by more than 130% in May.", "fell"),
        ("Sales fell 130% in May.", "fell"),
        ("Sales were 163 percent below those of May.", "below"),
        ("It was a 130% drop.", "drop"),
        ("It had 120 percent less than in May.", "less"),
    ],
)
def test_nothing_falls_by_more_than_all_of_it(text: str, verb: str) -> None:
    ((_, word, doubt),) = falls(text)
    assert (word, doubt) == (verb, 0)


@pytest.mark.parametrize(
    "text",
    [
        "Sales fell by 90% in May.",
        "Sales fell to 130% of what they were.",
        "Sales were down from 130% in May.",
        "It had 110% or less of it.",
        "It has 130% lower rates.",
        "Sales fell 20% and costs rose 130%.",
        "Sales fell by 110 to 130 percent.",
    ],
)
def test_what_is_no_such_fall(text: str) -> None:
    assert falls(text) == []


def test_profit_and_loss_can_pass_zero_and_are_looked_for_in_the_sentence() -> None:
    assert [doubt for *_, doubt in falls("Its profit, said the firm, fell 130%. Fares fell 140% in May.")] == [1, 0]
