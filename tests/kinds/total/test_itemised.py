import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.itemised import itemised
from newslint.model import Settings, Source


def read(*items: str) -> list[tuple[str, int]]:
    text = "Money spent:\n\n" + "\n".join(f"- {item}" for item in items)
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(parts.whole.text, len(parts.parts)) for parts in itemised(article)]


def test_the_last_item_is_the_sum_of_the_others() -> None:
    assert read("Fire: £2,140", "Parks: £1,365", "Total: £3,605") == [("£3,605", 2)]
    assert read("Downtown - 340", "Airport - 77", "All districts - 427") == [("427", 2)]


@pytest.mark.parametrize(
    "items",
    [
        ("Fire: £2,140", "Total: £2,240"),
        ("Fire: £2,140", "Parks: £1,365", "Roads: £3,605"),
        ("Total: £3,605", "Fire: £2,140", "Parks: £1,365"),
        ("Fire: £2,140", "Total of parks: £1,365", "Total: £3,605"),
        ("Fire: £2,140", "Parks: 12 percent", "Total: £3,605"),
        ("Fire: £2,140 (up from £1,900)", "Parks: £1,365", "Total: £3,605"),
        ("Fire: £2,140", "Parks: £1,365", "Total with all that was left: £3,605"),
    ],
)
def test_what_is_no_sum(items: tuple[str, ...]) -> None:
    assert read(*items) == []


def test_rounding_alone_parts_no_sum() -> None:
    assert read("Fire: 2,140", "Parks: 1,365", "Total: 3,506") == []
