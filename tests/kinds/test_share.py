import pytest

import judging
from judging import Judged
from newslint.kinds.share import KIND


def judged(text: str) -> Judged:
    return judging.judged(KIND, text)


@pytest.mark.parametrize(
    "text",
    [
        "Fifteen of the 50 mills, or {30%}, have closed.",
        "Fifteen of 50 mills ({30%}) have closed.",
        "It sheds 1,500 jobs, or {15 percent} of its 10,000 staff.",
        "About {15 percent} of the 10,000 staff, or 1,500 people, will leave.",
        "It spent $2.4 billion of the $8 billion, or {30 percent}, on rail.",
    ],
)
def test_parts_of_a_whole(text: str) -> None:
    before, rest = text.split("{")
    stated, after = rest.split("}")
    article, problems, verified = judged(before + stated + after)
    assert not problems
    assert [article.source[one.span] for one in verified] == [stated]
    article, problems, _ = judged(before + "72%" + after)
    assert [(article.source[one.span], one.doubt, len(one.notes)) for one in problems] == [("72%", 0, 2)]


@pytest.mark.parametrize(
    ("stated", "doubt"),
    [("29 percent", None), ("28 percent", 2), ("27 percent", 1), ("20 percent", 0)],  # 15 of 52 is 28.8 percent
)
def test_the_farther_off_the_surer(stated: str, doubt: int | None) -> None:
    _, problems, _ = judged(f"Fifteen of the 52 mills, or {stated}, have closed.")
    assert [problem.doubt for problem in problems] == ([] if doubt is None else [doubt])


@pytest.mark.parametrize(
    ("told", "doubt"),
    [
        ("Half", None), ("About half", None), ("More than half", None), ("More than a third", None),
        ("Nearly half", 1), ("Nearly two-thirds", 0), ("Nearly a third", 0), ("A third", 0),
    ],
)  # fmt: skip
def test_a_fraction_in_words_is_rough_and_its_hedge_leaves_one_side_open(told: str, doubt: int | None) -> None:
    _, problems, _ = judged(f"{told} of the 60 mills, 33, have closed.")  # which is 55 percent
    assert [problem.doubt for problem in problems] == ([] if doubt is None else [doubt])


@pytest.mark.parametrize(
    "text",
    [
        "Of the 50 mills, 15 have closed; prices fell 20%.",
        "It has 15 of 50 seats and 30 of 60 votes, or so 12% of readers think.",
        "Some 20 percent of the 500 firms were asked, or said they were.",
        "It holds 15 percent of the 10,000 shares. Or 9,000 pounds of wool.",
    ],
)
def test_what_is_not_the_same_again_is_left_alone(text: str) -> None:
    _, problems, _ = judged(text)
    assert not problems


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("One in five (20%) was late.", []),
        ("Almost 1 in 5, 18%, of them were late.", []),
        ("More than half (54%) were late.", []),
        ("One in five (25%) was late.", [1]),
        ("One in five (38%) was late.", [0]),
        ("Two-thirds of them (47 percent) were late.", [0]),
        ("In the first half (2 percent up) it was late.", []),
        ("It doubled (12 percent) and grew by half, 3 percent, in May.", []),
    ],
)
def test_fractions_said_again_in_percent(text: str, doubts: list[int]) -> None:
    _, problems, _ = judged(text)
    assert [problem.doubt for problem in problems] == doubts


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("In the test 33.3% of 10 people slept.", ["33.3%"]),
        ("Some 12 sailed, and 45 percent of the 12 passengers slept.", ["45 percent"]),
        ("In the test 33.3% of 12 people slept.", []),  # four
        ("In the test 36 percent of the 14 voters slept.", []),  # five, 35.7
        ("In the test 28 percent of the 7 voters slept.", []),  # two, 28.57 cut off
        ("In the test 40 percent of the 14 voters slept.", []),  # six, 42.9 in tens
        ("In the test 33 percent of the 200 voters slept.", []),
        ("In the test 33 percent of 50 people slept.", []),  # a round number of people
        ("In the test about 33% of 10 people slept.", []),
        ("It takes 33.3% of 10 people's pay and of 10 mills.", []),
    ],
)
def test_a_percentage_that_no_number_of_people_is(text: str, stated: list[str]) -> None:
    article, problems, _ = judged(text)
    assert [article.source[one.span] for one in problems] == stated


def test_the_people_on_both_sides_are_told() -> None:
    _, problems, _ = judged("In the test 33.3% of 10 people slept.")
    assert (problems[0].values["sum"], problems[0].values["expected"]) == ("3 of 10", "30%")
    assert problems[0].notes[0].message == "the whole, of which 4 would be 40%"
