import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.amount.malformed import malformed
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str]]:
    found = malformed(Article(document.parse(Source("story.md", text)), Settings()))
    return [(one.text, one.why) for one in found]


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("It lost 22 miillion pounds.", "22 miillion", "“miillion” is misspelt"),
        ("It owes $7.3 billon now.", "$7.3 billon", "“billon” is misspelt"),
        ("He got up to £135,00 for it.", "£135,00", "its digits are not in groups of three"),
        ("It has 1,234,0000 members.", "1,234,0000", "its digits are not in groups of three"),
        ("It opened in 20014 and closed.", "20014", "a year has four digits"),
        ("It opened on Sept. 24, 20224 and closed.", "20224", "a year has four digits"),
        ("It runs to $1.1 billion euros.", "$1.1 billion euros", "two currencies in one amount"),
        ("It costs $82 cents.", "$82 cents", "two currencies in one amount"),
        ("It runs to £25 billion pounds.", "£25 billion pounds", "the currency is given twice"),
        ("It costs $170 dollars a seat.", "$170 dollars", "the currency is given twice"),
    ],
)
def test_an_amount_that_cannot_have_been_meant(text: str, words: str, why: str) -> None:
    assert told(text) == [(words, why)]


@pytest.mark.parametrize(
    "text",
    [
        "It has 22 million pounds and 3 million minions in 4 pavilions.",
        "Rs 1,00,000 and Rs 12,34,567 were paid; it was 3,5 then and 5,15% now.",
        "It grew by 135,00% there.",
        "It has 20014 boats, 20100 in all, and sailed to 20014 Pier Street.",
        "It has 10014 in it.",
        "It runs to $1.1 billion euro-zone debt.",
        "    It lost 22 miillion pounds.",
    ],
)
def test_what_only_looks_odd(text: str) -> None:
    assert told(text) == []


def test_one_without_a_scale_is_odd_among_two_with_one() -> None:
    text = "Sales rose to $310.4 million from $290 million, and profit came to {}, it said."
    assert told(text.format("$211.2")) == [("$211.2", "is million or billion missing?")]
    assert not told(text.format("$211"))
    assert not told(text.format("$211.2-plus"))
    assert not told(text.format("$211.2 per boat"))
    assert not told(text.format("€211.2"))
    assert not told("Sales rose to $310.4 million, and profit came to $211.2, it said.")
    assert not told(text.format("$211.2") + " A boat costs $12.")


def test_peers_stand_near() -> None:
    for blanks, odd in ((340, 1), (400, 0)):
        words = "a " * (blanks // 2)
        assert len(told(f"It made $310.4 million and $290 million {words}and lost $211.2, it said.")) == odd


def test_what_is_misspelt_is_told_once() -> None:
    assert len(told("It made $310.4 million, $290 million and $211.2 milion.")) == 1
