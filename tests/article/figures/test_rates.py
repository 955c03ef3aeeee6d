from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.article import Article, mentions
from newslint.article.figures import rates as notes
from newslint.document import parse
from newslint.model import Settings, Source


def rates(note: str) -> list[tuple[str, str, str]]:
    story = f"The port will spend 380 billion yuan.\n\n{note}\n"
    found = notes.find(Article(parse(Source("story.txt", story, "text")), Settings()))
    return [("/".join(one.base), "/".join(one.quote), mentions.written(one).value or "") for one in found]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("($1 = 7.1157 Chinese yuan renminbi)", [("USD", "CNY", "7.1157")]),
        ("($1=6.2 yuan)", [("USD", "CNY", "6.2")]),
        ("($1 = 0.747 euros)", [("USD", "EUR", "0.747")]),
        ("($1=.7888 Euro)", [("USD", "EUR", "0.7888")]),
        ("($1=$1.13 Canadian)", [("USD", "CAD", "1.13")]),
        ("($1=A$1.32)", [("USD", "AUD", "1.32")]),
        ("(US$1=A$1.32)", [("USD", "AUD", "1.32")]),
        ("(1 euro = $1.30)", [("EUR", "USD", "1.3")]),
        ("(euro = $1.08)", []),
        ("($1 = 0.9174 euros; 1 euro = $1.09)", [("USD", "EUR", "0.9174"), ("EUR", "USD", "1.09")]),
        ("($1 = 0.9174 euros, $1 = 102.4250 Japanese yen)", [("USD", "EUR", "0.9174"), ("USD", "JPY", "102.425")]),
        ("($1 = 0.9 euros = 130 Sri Lankan rupees)", [("USD", "EUR", "0.9"), ("USD", "LKR", "130")]),
        ("($1 = 5.4 French francs, 8.3 Swedish crowns)", [("USD", "FRF", "5.4"), ("USD", "SEK", "8.3")]),
        ("(100 yen = $0.65)", [("JPY", "USD", "0.0065")]),
        ("($1 = 80.1)", [("USD", "", "80.1")]),
        ("($1 = 1,139.3 Korean won)", [("USD", "KRW", "1139.3")]),
        ("($1 = 3.1 Brazilian reais)", [("USD", "BRL", "3.1")]),
        ("[$1 = 9.5 Moroccan dirhams]", [("USD", "MAD", "9.5")]),
        ("(1 tonne = 1.102 short tons)", []),
        ("(x = 5)", []),
        ("($1=975.1 Won)", [("USD", "KRW", "975.1")]),
        ("($1=1165.2 Won)", [("USD", "KRW", "1165.2")]),
        ("It was traded so that $1 = 5 apples.", []),
        ("$1 = 6.2 yuan", [("USD", "CNY", "6.2")]),
        ("$1 = 0.9002 euros) (Editing by A. Roe)", [("USD", "EUR", "0.9002")]),
        ("The dollar rose to 154 yen.", []),
    ],
)
def test_rate_notes_in_the_shapes_of_the_wires(note: str, expected: list[tuple[str, str, str]]) -> None:
    assert rates(note) == expected


def test_an_ambiguous_name_leaves_candidates() -> None:
    ((base, quote, _),) = rates("($1 = 0.6087 pounds)")
    assert base == "USD"
    assert quote.startswith("GBP/")


def test_a_rate_keeps_its_step_and_its_day() -> None:
    story = "Debt stood at 5 million euros.\n\n($1 = 0.91 euros at end-March)\n"
    (rate,) = notes.find(Article(parse(Source("story.txt", story, "text")), Settings()))
    assert (rate.value, rate.step, rate.dated) == (Fraction(91, 100), Fraction(1, 100), "at end-March")


def test_a_note_is_no_longer_than_three_hundred_characters_on_either_side() -> None:
    for blanks, number in ((270, 1), (300, 0)):
        assert len(rates(f"(at the rate of {'a ' * (blanks // 2)}: a dollar = 7.1 yuan)")) in {number, 0}


def test_what_a_rate_covers_is_no_figure() -> None:
    story = "The port will spend 380 billion yuan.\n\n($1 = 7.1157 Chinese yuan renminbi)\n"
    found = mentions.figures(Article(parse(Source("story.txt", story, "text")), Settings()))
    assert [one.text for one in found] == ["380 billion yuan"]
