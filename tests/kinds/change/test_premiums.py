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
        "It offers $46 a share, a premium of 15 percent to the close of $40.",
        "It offers $46 a share, 15 percent more than the close of $40.",
        "It offers $46 a share, 15 percent above the bank's $40.",
        f"It offers $46 {'net ' * (BACK - 5)}at a premium of 15 percent to the close of $40.",
    ],
)
def test_one_level_lies_above_another(text: str) -> None:
    assert read(text) == [("$46", "15 percent", "$40")]


@pytest.mark.parametrize(
    "text",
    [
        f"It offers $46 {'net ' * BACK}at a premium of 15 percent to the close of $40.",
        "It offers $46, and trades at a premium since sales rose 15 percent to the sum of $40.",
        "It offers $46, 15 percent above the level, and $40.",
        "It offers $460, 15 percent above the close of $40.",
        "It offers $46 of the $38, 15 percent above the close of $40.",
    ],
)
def test_what_is_no_comparison_of_two_levels(text: str) -> None:
    assert read(text) == []


def test_levels_far_apart_are_of_two_things() -> None:
    assert read("It offers $158, 295 percent above the close of $40.")
    assert not read("It offers $160, 300 percent above the close of $40.")
