import pytest

from newslint import lexicon
from newslint.article.figures.amounts import Amount, read
from newslint.article.figures.lookalikes import blocked, continued, is_name, is_score, is_serial, is_year, skip
from newslint.article.prose.neighbours import word_after

WORDS = lexicon.of("en").figures


def amount(text: str, written: str) -> Amount:
    found = read(text, text.index(written), WORDS)
    assert isinstance(found, Amount)
    return found


def named(text: str, written: str) -> bool:
    """Whether the number of a text is a name's."""
    found = amount(text, written)
    return is_name(text, found, word_after(text, found.end)[0], WORDS)


@pytest.mark.parametrize(
    ("text", "written", "whole"),
    [
        ("the F-16 jet", "16", "F-16"),
        ("the Qwen3-Max model", "3", "Qwen3-Max"),
        ("at 1900 hours sharp", "1900", "1900 hours"),
        ("the 9)-7 draw", "7", "9)-7"),
    ],
)
def test_digits_that_are_part_of_a_word(text: str, written: str, whole: str) -> None:
    at = text.index(written)
    assert blocked(text, at, WORDS) == text.index(whole) + len(whole)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a near-8 percent rise", "8"),
        ("it fell -8 percent", "8"),
        ("it cost Rs20", "20"),
        ("it cost Rs.20", "20"),
        ("it cost UAH3.04", "3"),
        ("it cost $NZ20", "20"),
        ("trams cost 18p/95p", "95"),
        ("18p/95p", "95"),
        ("for 1900 hours a year", "1900"),
        ("at 2500 hours", "2500"),
        ("20 boats", "20"),
    ],
)
def test_digits_that_stand_free(text: str, written: str) -> None:
    at = text.index(written)
    assert not blocked(text, at, WORDS)


@pytest.mark.parametrize(
    ("text", "written", "whole"),
    [
        ("the 5G network", "5", "5G"),
        ("at 4:30 sharp", "4", "4:30"),
        ("the 7-Eleven shop", "7", "7-Eleven"),
        ("the 24/7 shop", "24", "24/7"),
        ("the file 11-01-2 came", "11", "11-01-2"),
        ("the site 4chan.org fell", "4", "4chan.org"),
        ("the file 4_b came", "4", "4_b"),
    ],
)
def test_a_word_that_goes_on_behind_the_number(text: str, written: str, whole: str) -> None:
    assert text[: continued(text, amount(text, written), WORDS)].endswith(whole)


def test_a_pension_plan_is_named_by_a_number() -> None:
    assert continued("his 401(k) plan", amount("his 401(k) plan", "401"), WORDS)
    assert not continued("his 401 (k) plan", amount("his 401 (k) plan", "401"), WORDS)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("the 5th boat", "5"),
        ("it saw 5, it said", "5"),
        ("A Five-Year Ban Ends After 25-Day Strike", "25"),
        ("A 25-YEAR BAN", "25"),
        ("it cost $5.com said", "5"),
        ("it saw 5", "5"),
    ],
)
def test_a_number_that_ends_where_it_does(text: str, written: str) -> None:
    assert not continued(text, amount(text, written), WORDS)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("the Boeing 737 landed", "737"),
        ("the Big 12 met", "12"),
        ("an iPhone 6 rang", "6"),
        ("on page 3 it says", "3"),
        ("the season 3 set", "3"),
        ("the Group of 7 met", "7"),
        ("there the Detroit Three met", "Three"),
        ("in 2008 it rose", "2008"),
        ("at 2 pm it rose", "2"),
        ("at 10.30 a.m. it rose", "10.30"),
        ("it lost 3-1 there", "3"),
        ("in the early 70's it rose", "70"),
        ("a man dialed 999 there", "999"),
        ("live at 10 Downing Street", "10"),
        ("sources [3] say so", "3"),
        ("and 1) to sail", "1"),
        ("no one came", "one"),
        ("for one of them", "one"),
        ("it is one, he said", "one"),
        ("agent 007 came", "007"),
        ("Tencent 700 Rises in Morning Trade", "700"),
    ],
)
def test_a_number_that_counts_nothing(text: str, written: str) -> None:
    assert named(text, written)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("it sank 12 boats", "12"),
        ("nearly 2008 boats came", "2008"),
        ("The Nikkei 34 pts up", "34"),
        ("it saw 10 Danish boats", "10"),
        ("for one boat", "one"),
        ("one", "one"),
        ("Blast Kills 15 in Market Town", "15"),
        ("Index Off 166 as Banks Slip", "166"),
        ("some 999 boats came", "999"),
        ("Then 12 boats came", "12"),
        ("Last season 4,200 came", "4,200"),
        ("this season 26 came", "26"),
        ("In season 4,200 came", "4,200"),
        ("(it saw 12)", "12"),
    ],
)
def test_a_number_that_counts_something(text: str, written: str) -> None:
    assert not named(text, written)


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("1499", False),
        ("1500", True),
        ("2025", True),
        ("2199", True),
        ("2200", False),
        ("2,025", False),
        ("2025 km", False),
    ],
)
def test_four_digits_have_the_shape_of_a_year(written: str, *, year: bool) -> None:
    assert is_year(amount(written, written)) is year


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Rovers won 1-3 on Saturday", True),
        ("It sold 20-30 boats on it", False),
        ("It sold 20-30 Danish boats on it", True),
        ("It sold 30-31 Danish boats on it", False),
        ("It won by 40-90 there", True),
        ("It sold 40-90 there", False),
        ("It sold 90-40 there", True),
        ("It sold 05-40 there", True),
        ("It sold 20-30-40 there", True),
    ],
)
def test_two_numbers_around_a_hyphen_are_a_score_or_a_range(text: str, *, score: bool) -> None:
    first = next(at for at, char in enumerate(text) if char.isdigit())
    second = text.index("-") + 1
    one, two = read(text, first, WORDS), read(text, second, WORDS)
    assert isinstance(one, Amount)
    assert isinstance(two, Amount)
    assert is_score(text, one, two, WORDS) is score


@pytest.mark.parametrize(
    ("text", "serial"),
    [
        ("Case 11-14 was heard", True),
        ("it sold 11-04 boats", True),
        ("it is at 11-14 Harbour Street now", True),
        ("it sold 11-14 boats", False),
        ("it sold $11-14 boats", False),
    ],
)
def test_two_numbers_around_a_hyphen_are_a_case_or_a_house(text: str, *, serial: bool) -> None:
    one, two = amount(text, "11"), read(text, text.index("-") + 1, WORDS)
    assert isinstance(two, Amount)
    assert is_serial(text, one, two, WORDS) is serial


@pytest.mark.parametrize(
    ("text", "written", "is_named"),
    [
        ("Tencent 700 Rises", "700", True),
        ("Tencent 70 Rises", "70", False),  # a name takes along three digits
        ("Tens 700 Ride Cars", "700", False),
        (f"Tencent 70 Rises {'High ' * 29}", "70", True),  # too long for a headline
        (f"Tencent 70 Rises {'High ' * 28}", "70", False),
        ("Big 12 Ride Car in Bay", "12", True),  # three letters tell nothing of a headline
        ("1. Boats", "1", True),
        ("       1. boats", "1", True),
        ("        1. boats", "1", False),
        ("Lo: it sank. 12. Boats", "12", True),
        ("Lo: it sank. 123. Boats", "123", False),
    ],
)
def test_headlines_and_lists(text: str, written: str, *, is_named: bool) -> None:
    assert named(text, written) is is_named


def test_a_word_ends_at_a_blank_or_a_comma() -> None:
    assert skip("in Qwen3-Max, it", 3) == 12
    assert skip(", it", 0) == 1
    assert skip("it", 2) == 3
