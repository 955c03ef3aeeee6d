import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.change.premiums import BACK, premiums
from newslint.model import Settings, Source


def read(text: str) -> list[tuple[str, str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(one.level.text, one.share.text, one.base.text) for one in premiums(article)]


@pytest.mark.parametrize(
    "text",
    [
        "It offers $39 a share, a premium of 18 percent to the close of $33.",
        "It offers $39 a share, 18 percent more than the close of $33.",
        "It offers $39 a share, 18 percent above the bank's $33.",
        f"It offers $39 {'net ' * (BACK - 5)}at a premium of 18 percent to the close of $33.",
    ],
)
def test_one_level_lies_above_another(text: str) -> None:
    assert read(text) == [("$39", "18 percent", "$33")]


@pytest.mark.parametrize(
    "text",
    [
        f"It offers $39 {'net ' * BACK}at a premium of 18 percent to the close of $33.",
        "It offers $39, and trades at a premium since sales rose 18 percent to the sum of $33.",
        "It offers $39, 18 percent above the level, and $33.",
        "It offers $390, 18 percent above the close of $33.",
        "It offers $39 of the $38, 18 percent above the close of $33.",
    ],
)
def test_what_is_no_comparison_of_two_levels(text: str) -> None:
    assert read(text) == []


def test_levels_far_apart_are_of_two_things() -> None:
    assert read("It offers $131, 297 percent above the close of $33.")
    assert not read("It offers $132, 300 percent above the close of $33.")
