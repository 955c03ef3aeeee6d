"""Any text in: no exception, every span exact, bounds in order; what is written in a known notation reads back."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from newslint import lexicon
from newslint.article import Article, mentions
from newslint.article.figures import quantity
from newslint.article.figures.scan import readings
from newslint.document import Block, Document, Prose
from newslint.model import Settings, Source

ENGLISH = lexicon.of().figures
PIECES = st.sampled_from(
    sorted(ENGLISH.starters)
    + sorted(ENGLISH.measures)[::7]
    + sorted(ENGLISH.hedges)
    + sorted(ENGLISH.signs)
    + sorted(ENGLISH.labels)[::5]
    + [
        "0",
        "7",
        "12",
        "300",
        "1,000",
        "2.5",
        ".5",
        "1/2",
        "11-1/2",
        "½",
        "1999",
        "4:30",
        "3-1",
        "5-7",
        "1e9",
        "2×10",
        "and",
        "or",
        "to",
        "-",
        "–",
        "—",
        "%",
        "°",
        "(",
        ")",
        "[",
        "]",
        ".",
        ",",
        ";",
        "=",
        "$",
        "£",
        "€",
        "'s",
        "\n",
        "\xa0",
        "²",
        "٣",
        "m",
        "bn",
        "k",
    ]
)
COPY = (
    st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=14).map(" ".join)
    | st.lists(PIECES, max_size=9).map("".join)
    | st.text(max_size=40)
)


def article(text: str) -> Article:
    return Article(Document(Source("any.txt", text), (Block("body", Prose(text, range(len(text)))),)), Settings())


@given(COPY)
def test_any_text_reads_without_harm(text: str) -> None:
    found = list(readings(text, ENGLISH))
    ends = [0]
    for reading in found:
        assert ends[-1] <= reading.start < reading.end <= len(text)
        assert text[reading.start : reading.end].strip() == text[reading.start : reading.end]
        ends.append(reading.end)
        amount = quantity(reading, ENGLISH)
        interval = amount.written()
        assert interval.low is not None
        assert interval.high is not None
        assert interval.low <= amount.nominal <= interval.high


@given(COPY)
def test_extract_prints_what_stands_in_the_text(text: str) -> None:
    for row in mentions.rows(article(text)):
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert text[start:end] == row["text"]


whole = st.integers(1, 999_999)
decimals = st.integers(0, 3)


@given(
    whole,
    decimals,
    st.sampled_from(["", " million", " billion", "bn", " bln", " trillion", " crore", "k"]),
    st.sampled_from(["$", "€", "£", "HK$", "A$", "Rs ", "USD "]),
)
def test_money_reads_back_to_its_value(value: int, places: int, scale: str, sign: str) -> None:
    number = Fraction(value, 10**places)
    text = f"{sign}{value / 10**places:,.{places}f}{scale}"
    times = ENGLISH.scales.get(scale.strip(), 0) or ENGLISH.letters.get(scale, 1)
    (figure,) = mentions.figures(article(f"It paid {text} then."))
    assert (figure.text, figure.role, figure.quantity.nominal) == (text, "money", number * times)


@given(
    whole,
    decimals,
    st.sampled_from(["%", " percent", " pct", " per cent", " basis points", " miles", " tonnes", " people"]),
)
def test_numbers_read_back_to_their_value(value: int, places: int, unit: str) -> None:
    written = f"{value / 10**places:,.{places}f}"
    (figure,) = mentions.figures(article(f"It counted {written}{unit} then."))
    factor = Fraction(1, 100) if "basis" in unit else 1
    assert figure.text.startswith(written)
    assert figure.quantity.nominal == Fraction(value, 10**places) * factor


SMALL = list(ENGLISH.units)
TENS = list(ENGLISH.tens)


def spelt(value: int) -> str:
    if value < 20:
        return SMALL[value]
    if value < 100:
        return TENS[value // 10 - 2] + (f"-{SMALL[value % 10]}" if value % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            rest = value % size
            return f"{spelt(value // size)} {name}" + (
                f" and {spelt(rest)}" if 0 < rest < 100 else f" {spelt(rest)}" if rest else ""
            )
    raise AssertionError(value)


@given(st.integers(2, 10**12 - 1))
def test_number_words_read_back_to_their_value(value: int) -> None:
    (figure,) = mentions.figures(article(f"They counted {spelt(value)} people."))
    assert figure.text == spelt(value)
    assert figure.quantity.nominal == value


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,",
        "1-",
        "$",
        "one ",
        "and ",
        "a ",
        "(1=",
        "1/2 ",
        "more than ",
        "1 and ",
        "seven hundred and ",
        "1.1.",
        "from 1 to ",
        "no more than ",
        "half a ",
        "-",
        "1 year ",
        "$1 per a ",
    ],
)
def test_reading_grows_with_the_length_of_the_text(unit: str) -> None:
    def read(times: int) -> None:
        for reading in readings(unit * times, ENGLISH):
            quantity(reading, ENGLISH)

    assert growth(read, 2_000, 16_000) < 8 * 4
