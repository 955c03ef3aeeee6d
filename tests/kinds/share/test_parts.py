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
    ("text", "told"),
    [
        ("Some 15 of the 50 boats, 30 per cent, sank.", ("15", "50", "30 per cent")),
        ("Lee won 15 of the 50 votes cast, about 30% of the total.", ("15", "50", "30%")),
        ("A total of 15 of the club's 50 boats are new, which is 30%.", ("15", "50", "30%")),
        ("In a sample of 50 fish, 15 (30%) had mercury in them.", ("15", "50", "30%")),
        (
            "It spent $15 million on boats last year, 30% of its $50 million budget.",
            ("$15 million", "$50 million", "30%"),
        ),
        ("The yard cut 15 jobs, or 30% of its skilled workforce of 50.", ("15", "50", "30%")),
        ("Nearly two-thirds of the 60 seats, 38, are free.", ("38", "60", "two-thirds")),
        ("One in three of the town's 9,300 residents, 3,100 people, is old.", ("3,100", "9,300", "One in three")),
        ("Tourists made up 15 of the 60 visitors, or a quarter.", ("15", "60", "a quarter")),
        ("Only 30 percent of the 50 boats promised, about 15, have been built.", ("15", "50", "30 percent")),
    ],
)
def test_a_part_is_told_again_by_itself_or_as_a_fraction(text: str, told: tuple[str, ...]) -> None:
    ((part, whole, percent),) = shares(article(text))
    assert (part.text, whole.text, percent.text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Lee made 12 of 15 free throws, 40 percent from afar.",
        "Of the 50 boats, 15 are new, 30 percent of them red.",
        "The firm closed 12 of its 40 stores, 25% more than planned.",
        "The firm closed 12 of its 40 stores, up 25%.",
        "The yard sold 300 boats, 12 percent of its 2,500 dealers having closed.",
        "Half of the 640 workers, 90 of them women, voted.",
        "A third of the 90 seats, 12 more than in 2019, went to women.",
        "One-third of the 24 crews, 16 from Skerrow, are seeded.",
        "A quarter of the 400 seats, £12 each, were sold.",
    ],
)
def test_a_figure_between_commas_may_tell_of_something_else(text: str) -> None:
    assert shares(article(text)) == ()


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
        ("Two-thirds of the crew, 66%, left.", [("Two-thirds", "66%")]),
        ("Two-thirds of the crew, or 66%, left.", [("Two-thirds", "66%")]),
        ("One in five was late for years, or 18%, the line said.", [("One in five", "18%")]),
        ("Some 18% of the crew, or one in five, left.", [("one in five", "18%")]),
        ("Some 68% of the crew, or two in three, left.", [("two in three", "68%")]),
        ("One in five left, or 18% more than in May.", []),
        ("Half left, 18% stayed, and the rest fell ill.", []),
        ("It holds half of the ship, and 18%, or one in five, of her crew.", [("one in five", "18%")]),
        ("Two-thirds, 66%, left.", []),
        ("One in five left 4 boats (18%).", []),
        ("The first half (18%) was good.", []),
        ("A third of the rise (2%) was food.", []),
        ("A quarter of the green share (11%) was wind.", []),
        ("A quarter of the shares (11%) were sold.", [("A quarter", "11%")]),
        ("A quarter of the rise in rents (11%) was in the city.", [("A quarter", "11%")]),
        ("A quarter of the shareholders (11%) left.", [("A quarter", "11%")]),
    ],
)
def test_a_fraction_is_told_again_in_percent(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.fraction.text, one.percent.text) for one in fractions(article(text))] == told


def test_percentages_of_people_who_are_counted_one_by_one() -> None:
    assert [(one.percent.text, one.whole.text) for one in parts(article("It won 33.3% of the 12 voters."))] == [
        ("33.3%", "12")
    ]
    assert not parts(article("It won 33.3% of the 12 voters' votes, and about 30% of some 40 voters."))
