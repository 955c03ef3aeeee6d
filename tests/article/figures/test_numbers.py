from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import lexicon
from newslint.article.figures.numbers import Number, read

WORDS = lexicon.of("en").figures


def number(text: str, *, money: bool = False) -> Number:
    found = read(text, 0, WORDS, money=money)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("1,234,567 people", "1,234,567", "1234567"),
        ("12,34,567 rupees", "12,34,567", "1234567"),
        ("8 000 people", "8 000", "8000"),
        ("3 400 000 people", "3 400 000", "3400000"),
        ("1'250'000 francs", "1'250'000", "1250000"),
        ("8\u202f500 people", "8\u202f500", "8500"),
        (".75 inches", ".75", "0.75"),
        ("3.5 tonnes", "3.5", "3.5"),
        ("11-1/2 inches", "11-1/2", "11.5"),
        ("2 1/4 inches", "2 1/4", "2.25"),
        ("3/4 of it", "3/4", "0.75"),
        ("2½ miles", "2½", "2.5"),
        ("½ mile", "½", "0.5"),
        ("2 ½ miles", "2 ½", "2.5"),
        ("2-½ miles", "2-½", "2.5"),
        ("1- 1/2 inches", "1- 1/2", "1.5"),
        ("2024 ½ of them", "2024", "2024"),
        ("5 - ½ mile", "5", "5"),
        ("2.4e6 cells", "2.4e6", "2400000"),
        ("6×10−3 grams", "6×10−3", "0.006"),
        ("380 billion yuan", "380 billion", "380000000000"),
        ("1.2 lakh crore rupees", "1.2 lakh crore", "1200000000000"),
        ("5.2 bn euros", "5.2 bn", "5200000000"),
        ("10k runners", "10k", "10000"),
    ],
)
def test_a_number_in_digits(text: str, written: str, value: str) -> None:
    found = number(text)
    assert (text[: found.end], found.worth()[0]) == (written, Fraction(value))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("8 500 people", "8"),  # two numbers: only round thousands are parted by a plain blank
        ("2024 000 people", "2024"),
        ("1,23 percent", "1"),
        ("1,2345 people", "1"),
        ("9/11 and after", "9"),
        ("5/4 of it", "5"),
        ("3/4/2025 was", "3"),
        ("2 1/7 miles", "2"),
        ("4 hundreds of them", "4"),
        ("4eyes", "4"),
    ],
)
def test_what_follows_and_is_no_part_of_the_number(text: str, written: str) -> None:
    assert text[: number(text).end] == written


def test_a_letter_is_a_scale_behind_a_currency_and_may_be_a_unit_without_one() -> None:
    assert number("1.8m tall").worth()[0] == Fraction("1.8")
    assert number("1.8m people").worth()[0] == 1_800_000
    assert number("1.8m tall", money=True).worth()[0] == 1_800_000
    assert number("2t", money=True).worth()[0] == 2 * 10**12
    assert number("2t").worth()[0] == 2


@pytest.mark.parametrize(
    "length",
    [
        *("20m x 10m", "1.88m) tall", "37m (121ft)", "48m mast"),
        *("800m crown", "200m crown in Oslo", "400m gold medal", "60m title", "5,000m crown, her third"),
    ],
)
def test_m_is_metres_beside_another_length(length: str) -> None:
    lead = "He is 6ft 2in (" if ")" in length and "(" not in length else "It is "
    found = read(f"{lead}{length}", len(lead), WORDS)
    assert found is not None
    assert found.times == 1


@pytest.mark.parametrize("text", ["Half the firms (1.88m) fell", "A ship of 20 feet sold (to 1.88m) people"])
def test_m_in_brackets_is_a_million_where_no_length_stands_before(text: str) -> None:
    found = read(text, text.index("1.88"), WORDS)
    assert found is not None
    assert found.worth()[0] == 1_880_000


def test_kelvins_stand_where_degrees_do() -> None:
    near, far = "It is 26°C, 299K", "It is 26°C in the harbour and on the piers, 299K"
    for text, value in ((near, 299), (far, 299_000)):
        found = read(text, text.index("299"), WORDS)
        assert found is not None
        assert found.worth()[0] == value


@pytest.mark.parametrize(
    ("text", "step", "zeros"),
    [
        ("7", 1, 0),
        ("1,200", 1, 2),
        ("12,000", 1, 2),
        ("100", 1, 2),
        ("0", 1, 0),
        ("3.40", Fraction(1, 100), 0),
        ("3.4 million", 100_000, 0),
        ("120 million", 1_000_000, 1),
        ("2½", 0, 0),
        ("2.5e3", 100, 0),
        ("3e4", 10_000, 0),
    ],
)
def test_the_last_digit_and_the_zeros_that_may_be_rounding(text: str, step: Fraction, zeros: int) -> None:
    assert number(text).worth()[1:] == (step, zeros)


def test_a_bare_number_has_digits_alone() -> None:
    assert number("1234 boats").bare
    assert not any(number(text).bare for text in ("1,234", "12.5", "2½", "3 million"))


def test_nobody_writes_longer_numbers() -> None:
    assert number("9" * 40).end == 40
    assert number("9" * 41).end == 40
    assert read("boats", 0, WORDS) is None


@given(st.integers(0, 10**12), st.integers(0, 10**6 - 1))
def test_every_number_grouped_by_threes_is_read_whole(whole: int, millionths: int) -> None:
    found = number(f"{whole:,}.{millionths:06} tonnes")
    assert found.worth() == (whole + Fraction(millionths, 10**6), Fraction(1, 10**6), 0)


@pytest.mark.parametrize(
    "amount", ["200m crown loan", "200m crowns", "300m Czech crowns", "30m gold coins", "60m lost"]
)
def test_m_is_a_million_beside_money_or_goods(amount: str) -> None:
    assert number(amount).worth()[0] % 10_000_000 == 0
