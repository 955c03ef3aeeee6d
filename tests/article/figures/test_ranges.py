from fractions import Fraction

import pytest

from newslint import lexicon
from newslint.article.figures.amounts import Amount, read
from newslint.article.figures.ranges import bounded, ends, far_end, opener, parts, ratio, ratio_of

WORDS = lexicon.of("en").figures


def near(text: str, written: str) -> Amount:
    found = read(text, text.index(written), WORDS)
    assert isinstance(found, Amount)
    return found


@pytest.mark.parametrize(
    ("text", "at", "whole", "low", "high"),
    [
        ("It costs $5-7 million now", "5", "$5-7 million", 5_000_000, 7_000_000),
        ("It costs $5 million to $7 million now", "5", "$5 million to $7 million", 5_000_000, 7_000_000),
        ("It took from 30 to 40 boats", "30", "from 30 to 40", 30, 40),
        ("It took between 30 and about 40 boats", "30", "between 30 and about 40", 30, 40),
        ("It fell from 40 to 30 percent", "40", "from 40 to 30 percent", 40, 30),
        ("It is 8- to 16-metre work", "8", "8- to 16-metre", 8, 16),
        ("It is a 90-to-95 percent share", "90", "90-to-95 percent", 90, 95),
        ("It costs 95 cents to $1.05 now", "95", "95 cents to $1.05", Fraction("0.95"), Fraction("1.05")),
        ("It costs $80 a barrel to $90 a barrel", "80", "$80 a barrel to $90 a barrel", 80, 90),
        ("It has two to three million boats", "two", "two to three million", 2_000_000, 3_000_000),
        ("It has 20 to 400 boats", "20", "20 to 400", 20, 400),
        ("It costs €20 – €30 now", "20", "€20 – €30", 20, 30),
    ],
)
def test_the_far_end_of_a_range(text: str, at: str, whole: str, low: Fraction, high: Fraction) -> None:
    first = near(text, at)
    found = far_end(text, first, WORDS)
    assert found is not None
    assert text[found[0] : found[1].end] == whole
    low_read, high_read = ends(first, found[1])
    factor = found[1].measure.factor if found[1].measure else 1
    assert (low_read * factor, high_read * factor) == (low, high)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Shares rose 3 cents to 45 cents", "3 cents"),
        ("It costs 33 cents to $73.63 now", "33 cents"),  # more than twenty times as much
        ("It has 20 to 401 boats", "20"),
        ("More than half - 139 million litres - was sold", "half"),
        ("It lost 40 to 30 boats", "40"),
        ("Rovers won 1-3 on Saturday", "1"),
        ("It ran 2019-2021 there", "2019"),
        ("It took 5 miles to 7 kilos", "5"),
        ("It took 5 miles to 7 boats", "5"),
        ("It gave 5 and 7 boats", "5"),
        ("It gave 5 to 7", "5"),
        ("It went from $600 in 2001 to $3,600", "2001"),
        ("It gave 5 to the 7 boats", "5"),
    ],
)
def test_two_amounts_that_are_no_range(text: str, at: str) -> None:
    assert far_end(text, near(text, at), WORDS) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It rose from 5", ("from", 8)),
        ("It is Between 5", ("between", 6)),
        ("It rose from about 5", ("from", 19)),
        ("It rose therefrom 5", ("", 18)),
        ("It rose from (5", ("", 14)),
        ("5", ("", 0)),
    ],
)
def test_what_opens_a_range(text: str, said: tuple[str, int]) -> None:
    assert opener(text, text.index("5"), WORDS) == said


@pytest.mark.parametrize(
    ("text", "at", "hedge", "whole"),
    [
        ("more than 10 and less than 40 boats", "10", "more than", "more than 10 and less than 40"),
        ("under 40 and over 10 boats", "40", "under", "under 40 and over 10"),
        ("more than 40 and less than 10 boats", "40", "more than", None),
        ("more than 10 and more than 40 boats", "10", "more than", None),
        ("more than 10 or less than 40 boats", "10", "more than", None),
        ("about 10 and less than 40 boats", "10", "about", None),
    ],
)
def test_two_bounds_make_a_range(text: str, at: str, hedge: str, whole: str | None) -> None:
    found = bounded(text, near(text, at), hedge, WORDS)
    assert (found and text[found[0] : found[1].end]) == whole


@pytest.mark.parametrize(
    ("text", "at", "second"),
    [
        ("one in five boats", "one", "five"),
        ("three out of four boats", "three", "four"),
        ("a 1-in-10 chance", "1", "10"),
        ("two in five boats", "two", None),
        ("four out of three boats", "four", None),
        ("one in 5 boats", "one", None),
        ("one in 12 boats", "one", "12"),
        ("two in 12 boats", "two", None),
        ("1 in 1995 it was", "1", None),
        ("one in five miles", "one", None),
        ("one of five boats", "one", None),
    ],
)
def test_the_second_side_of_a_ratio(text: str, at: str, second: str | None) -> None:
    found = ratio(text, near(text, at), WORDS)
    assert (found and text[found.start : found.end]) == second


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("one child in five has", "five"),
        ("one hen in 12 was", "12"),
        ("one goal in three games", None),
        ("one child in five", "five"),
        ("two hens in five had", None),
        ("one child of five", None),
        ("one child in 1995 had", None),
    ],
)
def test_the_noun_of_a_ratio_may_stand_between_its_sides(text: str, second: str | None) -> None:
    first = near(text, text.split(maxsplit=1)[0])
    found = ratio_of(text, first, text.index(" ", first.end + 1), WORDS)
    assert (found and text[found.start : found.end]) == second


@pytest.mark.parametrize(
    ("text", "at", "further"),
    [
        ("It is 5 feet 11 inches", "5", ["11 inches"]),
        ("It took 2 years, 3 months and 4 days", "2", ["3 months", "4 days"]),
        ("He is 6-foot-2 tall", "6", ["2"]),
        ("A 5-foot-11-inch door", "5", ["11-inch"]),
        ("It is 6.84 metres, 11 centimetres more", "6.84", []),
        ("It cost 3 dollars and 50 cents", "3", ["50 cents"]),
        ("It is 6-foot-12 there", "6", []),
        ("It took 3 months and 2 years", "3", []),
        ("It is 5 feet and 11 pounds", "5", []),
        ("It cost 3 dollars, 50 cents less", "3", []),
        ("It cost 3.20 dollars and 50 cents", "3.20", []),
        ("It cost 3 dollars and 150 cents", "3", []),
        ("It cost 3 euros and 50 cents", "3", []),
    ],
)
def test_smaller_units_that_go_on(text: str, at: str, further: list[str]) -> None:
    assert [text[part.start : part.end] for part in parts(text, near(text, at), WORDS)] == further
