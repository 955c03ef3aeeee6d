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


@pytest.mark.parametrize(
    ("before", "behind", "found"),
    [
        ("Takings by stall:", "The total of £289 goes to the roof.", ["£289"]),
        ("A total of £289 was raised, stall by stall:", "It goes to the roof.", ["£289"]),
        ("Takings by stall:", "In all £289 was raised. The roof costs £4,000 in total.", ["£289"]),
        ("Takings by stall:", "The £289 was raised on Sunday.", []),
        ("Takings by stall:", "A total of £289 was raised, including gifts.", []),
        ("Takings by stall:", "With another £20 the total of £289 is enough.", []),
        ("Takings by stall:", "A total of more than £289 was raised.", []),
        ("A total of £289 was raised, stall by stall:", "In total £310 was wanted.", []),
        ("Takings by stall:", "A total of 289 cakes was sold.", []),
    ],
)
def test_a_total_stands_right_before_or_behind_the_list(before: str, behind: str, found: list[str]) -> None:
    text = f"Rain fell on the fair.\n\n{before}\n\n- Cakes: £120\n- Books: £85\n- Plants: £64\n\n{behind}\n"
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [parts.whole.text for parts in itemised(article)] == found


def test_what_numbers_an_item_is_no_part() -> None:
    text = "Orr won.\n\n- First dive: 74\n- Second dive: 81\n- Last dive: 78\n\nHis total of 233 won it.\n"
    (parts,) = itemised(Article(document.parse(Source("story.md", text)), Settings()))
    assert [one.text for one in (parts.whole, *parts.parts)] == ["233", "74", "81", "78"]


def test_the_seats_of_a_house_are_the_total_where_all_are_told() -> None:
    items = "- Front: 37 seats\n- Guild: 26 seats\n- Union: 12 seats\n"
    for before, found in (("The 80-seat house, every seat declared:", ["80"]), ("The 80-seat house so far:", [])):
        article = Article(document.parse(Source("story.md", f"{before}\n\n{items}")), Settings())
        assert [parts.whole.text for parts in itemised(article)] == found
