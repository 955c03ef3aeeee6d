import pytest

from newslint import lexicon
from newslint.article.figures.money import before

WORDS = lexicon.of("en").figures


@pytest.mark.parametrize(
    ("text", "written", "unit"),
    [
        ("It paid $5", "$", "$"),
        ("It paid US$5", "US$", "USD"),
        ("It paid U.S.$5", "U.S.$", "USD"),
        ("It paid HK$ 5", "HK$ ", "HKD"),
        ("It paid us $5", "us $", "USD"),
        ("It paid $NZ5", "$NZ", "NZD"),
        ("It paid GH¢5", "GH¢", "GHS"),
        ("It paid $-5", "$-", "$"),
        ("It paid €5", "€", "EUR"),
        ("It paid Rs 5", "Rs ", "INR"),
        ("It paid Rs.5", "Rs.", "INR"),
        ("It paid CHF 5", "CHF ", "CHF"),
        ("It paid RM5", "RM", "MYR"),
        ("It paid Malaysian ringgit 5", "Malaysian ringgit ", "MYR"),
        ("It rose to ALL 5.50", "ALL ", "ALL"),
        ("It rose to ALL5", "ALL", "ALL"),
    ],
)
def test_the_currency_before_a_number(text: str, written: str, unit: str) -> None:
    at = text.index("5")
    found = before(text, at, WORDS)
    assert found is not None
    assert (text[found[0] : at], found[1].role, found[1].unit) == (written, "money", unit)


@pytest.mark.parametrize(
    "text",
    [
        "It bought 5",
        "It sank ALL 5",  # a word in capitals, unless the number is one that money has
        "It bought ¢5",
        "It is X5",
        "It flew in the Ringgit 5",
        "It bought Malaysian ringgit 5 times",
        "It bought Malaysian ringgit 5.5 times",
        "It sailed to Malaysian berth 5",
        "R 5",
        "aCHF 5",
        "5",
    ],
)
def test_what_is_no_currency_before_a_number(text: str) -> None:
    assert before(text, text.index("5"), WORDS) is None


def test_a_word_that_several_countries_use_leaves_them_all() -> None:
    found = before("It paid Rs 5", 11, WORDS)
    assert found is not None
    assert {"PKR", "LKR"} <= set(found[1].others)
