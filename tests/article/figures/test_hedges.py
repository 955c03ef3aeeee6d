import pytest

from newslint import lexicon
from newslint.article.figures.hedges import after, before, hedge, opposite

WORDS = lexicon.of("en").figures


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It lost nearly ", "nearly"),
        ("It lost More Than ", "more than"),
        ("It lost (about ", "about"),
        ("It lost a little more than ", "a little more than"),
        ("It lost a near-", ""),
        ("It lost ~", "~"),
        ("It lost as many as ", "as many as"),
        ("It lost around the ", ""),
        ("It lost thereabout ", ""),
        ("It lost nearly", ""),
        ("It closed above ", ""),
        ("Fares will go up to ", ""),
        ("It sold up to ", "up to"),
        ("They signed up to ", ""),
        ("It lay above ", "above"),
        ("", ""),
    ],
)
def test_the_hedge_before_a_figure(text: str, said: str) -> None:
    assert before(text, len(text), WORDS) == said


def test_a_time_is_lasted_over_and_an_amount_is_exceeded() -> None:
    text = "It was paid over "
    assert before(text, len(text), WORDS, "money") == "over"
    assert before(text, len(text), WORDS, "duration") == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (" or more", "or more"),
        (" or so, it said", "or so"),
        ("-plus years", "plus"),
        ("+ years", "+"),
        ("+1", ""),
        (" or moreover", ""),
        (" more than that", ""),
        (" boats or more", ""),
        ("", ""),
    ],
)
def test_the_hedge_behind_a_figure(text: str, said: str) -> None:
    assert after(text, 0, WORDS) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("about 40 boats", "about"),
        ("about 40 or more", "or more"),
        ("about 40 or so", "about"),
        ("40 or so", "or so"),
    ],
)
def test_a_bound_behind_a_figure_wins_over_a_hedge_before_it(text: str, said: str) -> None:
    at = text.index("40")
    assert hedge(text, at, at + 2, "number", WORDS) == said


@pytest.mark.parametrize(
    ("one", "two", "are"),
    [
        ("over", "under", True),
        ("at most", "at least", True),
        ("up to", "over", True),
        ("over", "at least", False),
        ("about", "under", False),
        ("under", "about", False),
    ],
)
def test_two_hedges_bound_a_range_from_both_sides(one: str, two: str, *, are: bool) -> None:
    assert opposite(one, two) is are
