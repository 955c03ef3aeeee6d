import pytest

import judging
from judging import Judged
from newslint.kinds.total import KIND


def judged(text: str) -> Judged:
    return judging.judged(KIND, text)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It will spend £{}m: £600m on rail, £150m on roads and £200m on ports.", "950"),
        ("The sale of {} bonds was comprised of 5 in yen, 4 in yuan and 3 in won.", "12"),
        ("The fund of {} billion euros is made up of 20 billion euros for rail, 10 billion euros for roads.", "30"),
        ("Rail gets 53 billion euros + 440 billion for roads + 60 billion for ports = {} billion euros.", "553"),
    ],
)
def test_parts_and_their_whole(text: str, whole: str) -> None:
    article, problems, verified = judged(text.format(whole))
    assert not problems
    assert [whole in article.source[one.span] for one in verified] == [True]
    wrong = str(int(whole) - 3) if len(whole) < 3 else whole[0] + "71"
    article, problems, _ = judged(text.format(wrong))
    assert [(one.fault, one.doubt) for one in problems] == [("parts", 0)]
    assert len(problems[0].notes) > 1


@pytest.mark.parametrize(
    "text",
    [
        "It will spend £850m, including £600m on rail and £150m on roads.",
        "It will spend £850m on many things: among them £600m for rail, £150m for roads.",
        "Two approaches: 1) how to begin, and 2) how to end.",
        "Two firms bought in: the $28.8 billion Northern Fund and the $27 billion Southern Fund.",
        "It earned $5 billion: $3 billion more than last year, and $1 billion above the forecast.",
        "It has one head, the others say: 12 of them here, 14 there.",
        "At 9:15 it had 50 seats: 4 percent more, 3 years on.",
    ],
)
def test_what_is_not_all_of_it_is_not_summed(text: str) -> None:
    _, problems, _ = judged(text)
    assert not problems


@pytest.mark.parametrize("total", ["851", "849"])
def test_rounded_parts_may_miss_by_their_rounding(total: str) -> None:
    _, problems, _ = judged(f"It will spend £{total}m: £600.4m on rail, £150m on roads and £100m on ports.")
    assert all(problem.doubt == 2 for problem in problems)


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("It has 55 seats: 27 for rail, 19 for roads and 8 for ports.", [0]),  # counts do not round
        ("It has 54 seats: 27 for rail, 19 for roads and 8 for ports.", []),
        ("It has £55m: £27m for rail, £19m for roads and £8m for ports.", []),
    ],
)
def test_counts_add_up_exactly(text: str, doubts: list[int]) -> None:
    assert [problem.doubt for problem in judged(text)[1]] == doubts


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("It opens in three countries: Brazil, France, the Netherlands and Japan.", "4"),
        ("It opens in five countries: Brazil, France and Bosnia and Herzegovina.", "3 to 4"),
        ("It names two people: Ann Lee, Bo Day and Cy Fox.", "3"),
    ],
)
def test_a_count_and_its_list(text: str, named: str) -> None:
    _, (problem,), _ = judged(text)
    assert (problem.fault, problem.values["named"]) == ("list", named)


@pytest.mark.parametrize(
    "text",
    [
        "It opens in three countries: Brazil, Bosnia and Herzegovina and Japan.",
        "It opens in more than three countries: Brazil, France, Chile, Peru and Japan.",
        "It opens in three countries, including: Brazil and France.",
        "It has three aims: to grow, to save.",
        "It flies to three towns: Paris, Rome or Oslo.",
        "It names two people: Ann Lee, Reading, and Bo Day, York.",
        "It has three aims: Growth at any price in all of its markets, and thrift.",
    ],
)
def test_a_list_that_may_be_right(text: str) -> None:
    _, problems, _ = judged(text)
    assert not problems


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("In the poll 40 percent backed Ames, 35 percent Brook and 30 percent Cole.", 1),
        ("In the poll 40 percent backed Ames, 35 percent Brook and 25 percent Cole.", 0),
        ("In the poll 40 percent backed Ames, 35 percent Brook and 26 percent Cole.", 0),  # rounding: 101.5 at most
        ("In the poll 55 percent approve and 52 percent disapprove.", 1),
        ("In the poll 40 percent named rents, 35 percent wages, 30 percent both.", 0),
        ("Sales rose 40 percent in May, 35 percent in June and 30 percent in July.", 0),
    ],
)
def test_shares_of_one_vote(text: str, faults: int) -> None:
    _, problems, _ = judged(text)
    assert [problem.fault for problem in problems] == ["shares"] * faults


@pytest.mark.parametrize(
    ("text", "backs"),
    [
        ("In the poll 69 percent support it and only 29 percent oppose it.", False),
        ("In the poll 55 percent approve and 40 percent disapprove.", False),
        ("In the poll 40 percent backed Ames, 35 percent Brook and 20 percent Cole.", False),
        ("In the vote 50.2 percent voted for Ames, 40.1 percent for Brook and 9.5 percent for Cole.", False),
        ("In the poll 61 percent said by car, 27 percent by train and 10 percent on foot.", False),
        ("In the poll 71 percent support it and only 29 percent oppose it.", True),
        ("In the poll 40 percent backed Ames, 35 percent Brook and 25 percent Cole.", True),
        ("In the poll 40 percent backed Ames, 35 percent Brook and 24 percent Cole.", True),  # rounding
        ("In the vote 50.2 percent voted for Ames, 40.2 percent for Brook and 9.5 percent for Cole.", True),
    ],
)
def test_shares_bear_one_another_out_where_they_come_to_all_of_the_vote(text: str, *, backs: bool) -> None:
    _, problems, verified = judged(text)
    assert not problems
    assert [held.backs for held in verified] == [backs]


@pytest.mark.parametrize(
    "text",
    [
        "He presided over three firms: Arlo, Brin and Cole.",
        "It operates under two brands: Penn and Ash.",
        "She rose above two rivals: Penn and Ash.",
        "It is in three places: Port Alder; Birch, Cole and Dunn; and Elm.",
        "We were ten sheets down and two short of the minimum (13; i.e. 11+2 = 13).",
        "Of the 22 percent who voted on it, 80 percent voted for Ames, 18 percent for Brook and 1 percent for Cole.",
    ],
)
def test_what_adds_up(text: str) -> None:
    _, problems, verified = judged(text)
    assert not problems
    assert verified


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("He presided over three firms: Arlo, Brin, Dunn and Cole.", "three"),
        ("She watched over four towns: Alder, Birch and Cole.", "four"),
        ("The town has four icons: Alder, Birch and Cole. And it has a port.", "four"),
        ("It is in three places: Port Alder; Birch; Cole; and Elm.", "three"),
        ("We were two short of the minimum (14; i.e. 11+2 = 14).", "14"),
        ("Of the 60 percent who voted, 50 percent backed Ames, 30 percent Brook and 25 percent Cole.", "50 percent"),
        ("In the survey 61 percent said by car, 27 percent by train and 14 percent on foot.", "61 percent"),
        ("45 percent of voters voted for Ames, 35 percent of voters for Brook and 30 percent for Cole.", "45 percent"),
    ],
)
def test_what_does_not(text: str, stated: str) -> None:
    article, (problem,), _ = judged(text)
    assert article.source[problem.span] == stated


@pytest.mark.parametrize(
    "text",
    [
        "It has exclusive 4K titles: Forz, Stade and Crack.",
        "Three figures star throughout the 12 etchings: Marie, Minos and Pablo.",
        "Three figures star throughout the 100 etchings: Marie, Minos and Pablo.",
        "The town has three icons: Alder, Birch. And Cole.",
        "She edited A Thousand Hills: Poetry and Prose last year.",
        "She edited Four Seasons: Spring and Autumn last year.",
        "A new poll gives it the lead, including 95% of Independents, 93% of Reds, and 89% of Blues.",
        "In the poll, 45 percent of men, 35 percent of women and 30 percent of children voted yes.",
        "In the survey 61 percent said by car, 27 percent by train and 14 percent on foot. They could name more than one.",
        "In the survey 61 percent said by car, 27 percent by train and 14 percent on foot. Answers exceed 100 percent.",
    ],
)
def test_what_need_not_add_up(text: str) -> None:
    _, problems, verified = judged(text)
    assert not problems
    assert not verified
