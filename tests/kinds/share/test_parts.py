import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.share.parts import fractions, parts, shares
from newslint.model import Settings, Source


def article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    "text",
    [
        "It sold 15 of the 50 boats, or 30%.",
        "It sold 15 of its more than 50 boats that lay in the old harbour of the town by the grey sea, or 30%.",
        "It sold 15 of the 50 boats (30%).",
        "It sold 30% of the 50 boats, or 15.",
        "It sold 15 boats, or 30% of its 50.",
        "It sold 15 old boats from the grey harbour by the sea, or 30% of its 50.",
    ],
)
def test_a_part_of_a_whole_is_also_said_in_percent(text: str) -> None:
    ((part, whole, percent),) = shares(article(text))
    assert (part.text, whole.text.removeprefix("more than "), percent.text) == ("15", "50", "30%")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Of the 50 boats, 15 are new, or 30 percent.", ("15", "50", "30 percent")),
        ("Out of 240 homes, 36 (15%) had no power.", ("36", "240", "15%")),
        ("Of 1,200 pupils, 300 were ill, a share of 25 percent.", ("300", "1,200", "25 percent")),
        ("Just 720 of the district's 4,800 voters turned out, or 15 percent.", ("720", "4,800", "15 percent")),
        ("Some $20 million of its $50 million is gone, or 40%.", ("$20 million", "$50 million", "40%")),
    ],
)
def test_part_and_whole_may_stand_apart(text: str, told: tuple[str, ...]) -> None:
    ((part, whole, percent),) = shares(article(text))
    assert (part.text, whole.text, percent.text) == told


@pytest.mark.parametrize(
    "text",
    [
        "At $47.50 it makes a profit of $340 million, or 37 percent.",
        "It has a bid of $58.60 for its shares, which rose $2.97, or 8.3 percent.",
        "Of the 50 boats, 15 are new and 10 old, or 20 percent.",
        "Of the 50 boats, 15 are new; sales rose, or 20 percent.",
        "Of the 50 boats, 15 are new and sales rose 20 percent.",
        "Of the 50 boats, $15 was paid, or 20 percent.",
        "Of the 50 boats that came, 65 are new, or 20 percent.",
    ],
)
def test_two_counts_before_a_percentage_are_not_always_part_and_whole(text: str) -> None:
    assert shares(article(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "It sold 15 of the 50 boats; or 30%.",
        "It sold 15 of the 50 boats and 30% more.",
        "It sold 15 of all and 50 boats, or 30%.",
        "It sold 60 of the 50 boats, or 30%.",
        "It sold $15 of the 50 boats, or 30%.",
    ],
)
def test_what_is_no_part_of_a_whole(text: str) -> None:
    assert shares(article(text)) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One in five (18%) left.", [("One in five", "18%")]),
        ("One in five of the town's older sailors (18%) left.", [("One in five", "18%")]),
        ("One in five, 18%, left.", [("One in five", "18%")]),
        ("Two-thirds (66%) left.", [("Two-thirds", "66%")]),
        ("Two-thirds, 66%, left.", []),
        ("One in five left 4 boats (18%).", []),
        ("The first half (18%) was good.", []),
    ],
)
def test_a_fraction_is_told_again_in_percent(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.fraction.text, one.percent.text) for one in fractions(article(text))] == told


def test_percentages_of_people_who_are_counted_one_by_one() -> None:
    assert [(one.percent.text, one.whole.text) for one in parts(article("It won 33.3% of the 12 voters."))] == [
        ("33.3%", "12")
    ]
    assert not parts(article("It won 33.3% of the 12 voters' votes, and about 30% of some 40 voters."))
