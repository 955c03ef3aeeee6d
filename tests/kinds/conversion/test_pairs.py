import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.conversion.pairs import pairs
from newslint.model import Settings, Source


def read(text: str) -> list[tuple[str, str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(pair.source.text, pair.converted.text, pair.then) for pair in pairs(article)]


@pytest.mark.parametrize(
    "text",
    [
        "It cost 380 million yuan ($53 million).",
        "It cost 380 million yuan of public money raised (about $53 million).",
        "It cost 380 million yuan, or about $53 million.",
    ],
)
def test_an_amount_is_converted_in_brackets_or_after_or(text: str) -> None:
    assert [pair[:2] for pair in read(text)] == [("380 million yuan", "$53 million")]


@pytest.mark.parametrize(
    "text",
    [
        "It cost 380 million yuan of public money raised again ($53 million).",
        "It cost 380 million yuan, not $53 million.",
        "It cost 380 million yuan ($53 million-a-year).",
    ],
)
def test_what_is_no_conversion(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The hut lies 8,000 feet above sea level, or 2,438 metres.", ("8,000 feet", "2,438 metres")),
        ("They walked 12 kilometres – nine miles – to school.", ("12 kilometres", "nine miles")),
        ("Rain of 4 inches, about 100 millimetres, fell on the harbour.", ("4 inches", "100 millimetres")),
        ("Drive 5 miles, 8 kilometres.", ("5 miles", "8 kilometres")),
    ],
)
def test_a_measure_is_put_in_between_marks(text: str, told: tuple[str, str]) -> None:
    assert [pair[:2] for pair in read(text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "He ran 5 km, 3 miles and a lap.",
        "He swam 100 metres in the pool, or 200 yards in the lake.",
        "They sell rope by 10 feet, 5 metres, and 2 yards.",
        "The room is 12 feet wide, 3 metres high.",
        "It cost 380 million yuan in all, or $53 million at home.",
    ],
)
def test_measures_side_by_side_may_be_of_two_things(text: str) -> None:
    assert read(text) == []


def test_brackets_may_hold_two_conversions() -> None:
    assert [pair[:2] for pair in read("It cost 380 million yuan ($53 million; 49 million euros).")] == [
        ("380 million yuan", "$53 million"),
        ("380 million yuan", "49 million euros"),
    ]


@pytest.mark.parametrize(
    ("text", "then"),
    [
        (f"It cost 380 million yuan ($53 million) {'to the city ' * 8}at the time.", "at the time"),
        ("It cost 380 million yuan ($53 million). It was poor at the time.", ""),
        ("At the time it cost 380 million yuan ($53 million).", ""),
    ],
)
def test_another_times_rate_is_meant_where_the_rest_of_the_sentence_says_so(text: str, then: str) -> None:
    assert [pair[2] for pair in read(text)] == [then]


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("It warmed by 2 degrees Celsius (3.6 degrees Fahrenheit).", True),
        ("It was 1.5 C (2.7 F) warmer.", True),
        ("After a rise of 2 C (3.6 F) it fell.", True),
        ("It fell to 3 C (37.4 F).", False),
        ("It grew by 2 metres (6.6 feet).", False),
    ],
)
def test_a_temperature_is_a_level_or_a_difference(text: str, *, apart: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [pair.apart for pair in pairs(article)] == [apart]
