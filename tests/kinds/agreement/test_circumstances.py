import pytest

from newslint import document
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.kinds.agreement.circumstances import foreseen, of_two_times, unreal
from newslint.model import Settings, Source


def change(text: str, words: str) -> tuple[Article, Mention]:
    """A story, and the place of some of its words."""
    article = Article(document.parse(Source("story.md", text)), Settings())
    block = article.blocks[-1]
    at = block.prose.text.index(words)
    return article, Mention(block, at, at + len(words))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Profit is expected to rise 3%, it said.", True),
        ("A rise 3% seen by analysts is near.", True),
        ("Profit is to rise 3%, as analysts said.", False),
        ("The Outlook shop will rise 3% soon.", False),
    ],
)
def test_a_forecast_is_told_in_its_part_of_the_sentence(text: str, told: bool) -> None:  # noqa: FBT001 -- what is told
    assert foreseen(*change(text, "rise 3%")) is told


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        ("Fares will not fall 3% soon.", "fall 3%", True),
        ("The fares had risen 3% before.", "risen 3%", True),
        ("It would have risen 3% then.", "risen 3%", True),
        ("The fares have risen 3% now.", "risen 3%", False),
        ("It had 3% more visits.", "3% more", False),
        ("A cut of 3% was rejected.", "cut of 3%", True),
        ("The fares fell 3%, not least in May.", "fell 3%", False),
    ],
)
def test_a_change_may_not_have_come_about(text: str, words: str, told: bool) -> None:  # noqa: FBT001 -- what is told
    assert unreal(*change(text, words)) is told


@pytest.mark.parametrize(
    ("first", "second", "two"),
    [
        ("rose 3% in May", "fell 3% in June", True),
        ("rose 3% on Monday", "fell 3% on Tuesday", True),
        ("rose 3% in May", "fell 3% from June", False),
        ("rose 3% in May", "fell 3%", False),
    ],
)
def test_two_changes_may_be_of_two_times(first: str, second: str, two: bool) -> None:  # noqa: FBT001 -- what is told
    article, one = change(f"Fares {first}. Fares {second}.", first[:7])
    _, other = change(f"Fares {first}. Fares {second}.", second[:7])
    assert of_two_times(article, one, Mention(one.block, other.start, other.end)) is two
