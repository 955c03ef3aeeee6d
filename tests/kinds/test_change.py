import pytest

import judging
from judging import Judged
from newslint.kinds.change import KIND


def judged(text: str) -> Judged:
    return judging.judged(KIND, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ferry revenue rose {15%} to $1.18 billion from $1.03 billion a year earlier.",
        "Ames shares fell {5.2%} to 318 pence from 335.5 in early trading.",
        "The dividend rose {10%} to 6.6p from 6, and it is paid in May.",
        "Earnings were 21 cents a share, up {5%} from 20 a year ago.",
        "Stamps rise {7%} to 105 cents from 98, the post office said.",
        "Petrol rose {2%} to 141.2 pence, from 138.4 last week.",
        "Ferry revenue rose by {15 percent} in the summer months to $1.18 billion from $1.03 billion.",
        "Net income climbed {29 percent} to $1.42 billion, or 31 cents per share, from $1.10 billion, or 24 cents.",
        "Exports came to $3.22 billion, down {19 percent} from $3.98 billion.",
        "Turnover of 182.4 million pounds ($294 million) for the year was up {12 percent} from 163 million.",
        "Permits fell to 502,000 units from 610,000 units in May, a drop of {18 percent} in all.",
        "The stock closed down {1.8 percent}, or 42 cents, at $23.13.",
        "The index shed 44 points, or {0.4 percent}, to 12,345.",
        "Costs were $3.9 billion, a {26 percent} increase from $3.1 billion.",
        "Orders rose {25 percent} to 500, compared with 400 a year earlier.",
        "Orders rose {25 percent} to 500, up from 400 in the same quarter of last year.",
        "The index fell {20.7 percent}, standing at 922.34 points on Friday compared with 1,163.05 a week before.",
    ],
)
def test_shares_that_follow_from_the_levels_are_verified_and_others_are_errors(text: str) -> None:
    before, rest = text.split("{")
    stated, after = rest.split("}")
    article, problems, verified = judged(before + stated + after)
    assert not problems
    assert stated in [article.source[one.span] for one in verified]
    article, problems, _ = judged(before + "63%" + after)
    assert [(problem.fault, problem.doubt, article.source[problem.span]) for problem in problems] == [
        ("miscalculated", 0, "63%")
    ]
    assert len(problems[0].notes) == 2


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Crude fell by {$6} to $78 from $84.", "$15"),
        ("The budget will grow by about {$32 million}, to $512 million from $480 million.", "$15 million"),
        ("The line cut {390} jobs, to 3,000 from 3,390.", "120"),
        ("Membership has grown by {a third}, from 900 to 1,200.", "half"),
    ],
)
def test_an_amount_of_change_is_the_difference_of_the_levels_or_an_error(text: str, wrong: str) -> None:
    before, rest = text.split("{")
    stated, after = rest.split("}")
    article, problems, verified = judged(before + stated + after)
    assert not problems
    assert stated in [article.source[one.span] for one in verified]
    article, problems, _ = judged(before + wrong + after)
    assert [(problem.fault, article.source[problem.span]) for problem in problems] == [("miscalculated", wrong)]


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Membership has grown by more than a third, from 900 to 1,300.", None),
        ("The bank raised its rate by a quarter of a point, to 5.25% from 5%.", None),
        ("The bank raised its rate by half a point, to 5.5% from 5%.", None),
        ("The bank cut its rate by three quarters of a point, to 4.25% from 5%.", None),
        ("The index fell by half a point to 49.5 from 50.", None),
        ("The bank raised its rate by half a point, to 5.75% from 5%.", 1),
        ("The index fell by half a point to 48.5 from 50.", 1),
        ("The line cut 400 jobs, to 3,000 from 3,390.", 2),
        ("The yard raised output of its 737 to 42 ferries a month from 31.", None),
        ("The offer pushed shares up 22 per cent to $3.45, down from the $3.70 they hit in May.", None),
        ("They put the chance of a strike at some 80 percent, up from 60 percent in June.", None),
        ("It cut its estimate of April's gain to 120,000 from 155,000.", None),
        ("The yard lowered its gain to 120 boats from 155 boats.", None),
        ("Sales rose a third faster, to $9 million from $8 million.", None),
    ],
)
def test_an_amount_that_is_rounded_or_none_of_the_change_is_no_error(text: str, doubt: int | None) -> None:
    assert [problem.doubt for problem in judged(text).problems] == ([] if doubt is None else [doubt])


@pytest.mark.parametrize(
    "text",
    [
        "Revenue rose 7 percent to $18.3 billion, compared with $18.1 billion expected by analysts.",
        "Net income rose 8 percent to $2.4 billion, or $3.15 a share from $2.70 a year earlier.",
        "Shares were down 0.7 percent to 2,214 pence compared to a 0.45 fall in the index.",
        "Output fell 17 percent to 8.6 billion riyals in the spring compared with 2011.",
        "It swung to a loss of $5 million from a profit of $3 million.",
        "It lifted receipts 7 percent to 4 billion euros from a record 9 million visitors.",
        "Revenue rose 12 percent and profit climbed to $3 million from $2 million.",
        "The firm rose to No. 3 from No. 5.",
        "The dollar fell to 1.09 from 1.07 per euro.",
        "The loss rose to $3 million from $5 million.",
        "The bank cut its forecast for growth to 2 percent from 3 percent.",
        "It raised $500 million to build 20 mills from 30 investors.",
    ],
)
def test_what_is_no_operand_is_left_alone(text: str) -> None:
    _, problems, _ = judged(text)
    assert not problems


def test_a_scale_slip_with_a_percentage_is_sure_and_named() -> None:
    _, (problem,), _ = judged("Income rose 5 percent to $2.31 billion, or 64 cents per share, from $2.20 million.")
    assert (problem.fault, problem.doubt) == ("miscalculated", 0)
    assert "million for billion" in problem.values["slip"]


@pytest.mark.parametrize(
    "text",
    [
        "Revenue was $38.7 billion, up from $18.0 million a year earlier.",
        "Barges plunged to $61.8 in 2019 from $73,500 in 2016.",
    ],
)
def test_levels_a_thousand_apart_are_to_be_checked(text: str) -> None:
    _, (problem,), _ = judged(text)
    assert problem.fault == "scale"


@pytest.mark.parametrize(
    "text",
    [
        "Turnout rose to 4 million from 5 million.",
        "Ames climbed to 332 pence from 335.5.",
        "It employs 1,350 people, up from 1,530 last year.",
    ],
)
def test_levels_that_move_the_other_way(text: str) -> None:
    _, (problem,), _ = judged(text)
    assert (problem.fault, problem.doubt) == ("direction", 0)
    assert "which way it is said to go" in {note.message for note in problem.notes}


def test_points_called_percent() -> None:
    _, (problem,), _ = judged("The vacancy rate rose 0.5 percent to 6.5 percent from 6.0 percent.")
    assert problem.fault == "points"
    _, problems, verified = judged("The vacancy rate rose 0.5 percentage points to 6.5 percent from 6.0 percent.")
    assert not problems
    assert verified


def test_points_that_are_not_the_difference() -> None:
    _, (problem,), _ = judged("The vacancy rate rose 0.9 percentage points to 6.5 percent from 6.0 percent.")
    assert (problem.fault, problem.doubt) == ("miscalculated", 1)
    assert problem.values["expected"] == "0.5 percentage points"


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("Exports fell 130% in the drought.", [0]),
        ("Exports fell by more than 130 percent.", [0]),
        ("Prices are 163 percent below those of spring.", [0]),
        ("Profit fell 130% last year.", [1]),
        ("Exports rose 130%.", []),
        ("Debt fell to 130% of output.", []),
        ("Debt is 130% of output or less.", []),
        ("It was down from 130 percent.", []),
    ],
)
def test_nothing_falls_by_more_than_all_of_itself(text: str, doubts: list[int]) -> None:
    _, problems, _ = judged(text)
    assert [problem.doubt for problem in problems if problem.fault == "impossible"] == doubts


@pytest.mark.parametrize(
    "text",
    [
        "Profit dropped 61 percent to 143.3 million pesos from 375.1 million pesos.",  # 61.8: cut off, not rounded
        "The index rose 8 points, or 0.4 percent, to 2,316.",
    ],
)
def test_truncation_is_at_most_a_suggestion(text: str) -> None:
    _, problems, _ = judged(text)
    assert all(problem.doubt == 2 for problem in problems)


@pytest.mark.parametrize(
    "text",
    [
        "It will pay $46 a share, a premium of {15 percent} to the rival's close of $40.",
        "It will pay $46 a share, a {15 percent} premium to Friday's close of $40.",
        "The ore costs $2,142 a tonne, {19 percent} above the mean cost elsewhere of $1,800 a tonne.",
        "Sales were $12 billion, {20 percent} more than the $10 billion of the year before.",
        "Shares were 47 cents, or {33 percent}, higher at $1.90.",
    ],
)
def test_premiums_and_comparatives_are_held_against_both_levels(text: str) -> None:
    before, rest = text.split("{")
    stated, after = rest.split("}")
    article, problems, verified = judged(before + stated + after)
    assert not problems
    assert stated in [article.source[one.span] for one in verified]
    article, problems, _ = judged(before + "63%" + after)
    assert [(problem.fault, article.source[problem.span]) for problem in problems] == [("miscalculated", "63%")]


@pytest.mark.parametrize(
    "text",
    [
        "It offers 25p in cash, which is 18 percent higher than the rival's price of 104 pence.",
        "It offered $36.20 a share, a 9.5 percent premium to the closing price -- and is worth $14 billion.",
        "It sold 293 million shares, a 6.9 percent discount to the closing price of 13.97.",
    ],
)
def test_a_premium_on_something_else_is_left_alone(text: str) -> None:
    assert not judged(text)[1]


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("Turnout fell to 4 million from 3.5 million.", [1]),  # 3.52 million may have been rounded down to 3.5
        ("Turnout fell to 4 million from 3.9 million.", [2]),
        ("Turnout fell to at least 4 million from 3.5 million.", []),
        ("Turnout rose to 4 million from 3.9 million.", []),
        ("Turnout rose to 4 million from 4.0 million.", []),
    ],
)
def test_levels_that_rounding_might_turn_round_are_a_doubt(text: str, doubts: list[int]) -> None:
    _, problems, _ = judged(text)
    assert [(problem.fault, problem.doubt) for problem in problems] == [("direction", doubt) for doubt in doubts]


def test_the_level_that_would_fit_is_told() -> None:
    _, (problem,), _ = judged("The stock closed down 7.1 percent, or 42 cents, at $23.13.")
    assert [note.message for note in problem.notes] == ["the change", "the new level; 7.1 percent would make it $5.495"]
    _, _, (verified,) = judged("Costs were $3.9 billion, a 26 percent increase from $3.1 billion.")
    assert [note.message for note in verified.notes] == ["the new level", "the level before"]


@pytest.mark.parametrize(
    "text",
    [
        "Brin plans to open 30 shops next year, down from 40 to 45 shops this year.",
        "Brin hired 30 clerks, down from 50 to 60 in May.",
        "Sales of $22 million, up from $20 million to $25 million a year earlier, were a record.",
        "Prices are to rise 7.4 percent, well above the goal of around 5 percent and up from 7.0 percent in May.",
        "Output jumped from 3 trillion to 5.5, a record.",
        "The share fell $1.50, or three percent, to $47.70.",
    ],
)
def test_a_level_is_held_against_what_it_came_from(text: str) -> None:
    _, problems, verified = judged(text)
    assert not problems
    assert verified


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Brin plans to open 50 shops next year, down from 40 to 45 shops this year.", "50"),
        ("Membership fell from 1,400 to 1,700. The chair blamed the weather.", "1,700"),
        ("Prices rose from 45 pence to 40 pence. Bakers blamed the heat.", "40 pence"),
        ("Inflation is 4 percent, below the goal of 5 percent and down from 3 percent in May.", "4 percent"),
        ("The krona nudged up 0.1 percent to 124.04 yen from 123.27 yen.", "0.1 percent"),
        ("Profit grew by eight percent to 1.2 billion from 1.4 billion.", "1.2 billion"),
        ("Its members fell from 40 to 52 in May.", "52"),
        ("Output jumped from 3 million to 2.5 in a year.", "2.5"),
        ("Sales rose 12 percent to $1.18 billion from the $1.15 billion of last year.", "12 percent"),
        ("The share fell $1.50, or six percent, to $47.70.", "six percent"),
        ("The share is at $40, 30 percent below its record high of $50.", "30 percent"),
    ],
)
def test_a_level_that_moved_the_other_way_or_by_less(text: str, stated: str) -> None:
    article, (problem,), _ = judged(text)
    assert article.source[problem.span] == stated


@pytest.mark.parametrize(
    "text",
    [
        "The krona nudged up 0.1 percent to 124.04 yen after rebounding overnight from a low of 123.27.",
        "The yen rose 2 percent to 110 before sliding on Monday from 108.",
        "Profit grew by eight percent to 1.2 billion with help from two insurers.",
        "Sales rose 12 percent to $1.18 billion from the $1.15 billion seen by the market.",
        "Fifty charities faced cuts from 15% to 100%.",
        "In the league table Alder dropped from 48 to 62 while Birch rose.",
        "The school slid to 112 from 98 in the rankings.",
        "The hall holds a fall fair from 3 to 6 p.m.",
        "It drew a turnout of 46% - a big increase in support from 75% Yes.",
        "Demand has grown by anywhere from 9% to 17.4% a year for a total increase of 58.3%.",
        "The new release has 4.2 holding 17% more files than 4.1.",
        "The share is 20 percent below its record high of $50 and 10 percent above its price of $36.",
    ],
)
def test_what_is_another_thing_is_no_level(text: str) -> None:
    _, problems, verified = judged(text)
    assert not problems
    assert not verified


def test_a_scale_left_out_is_asked_for() -> None:
    article, (problem,), _ = judged("Sales rose 10 percent to $12.36 billion from $11.26.")
    assert problem.fault == "scale"
    assert article.source[problem.span] == "$11.26"
    assert problem.suggestions == ("$11,260,000,000",)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("The bank raised its rate by half a percentage point to 4.25% from 4%.", ["miscalculated"]),
        ("The bank raised its rate by 75 basis points to 4.25% from 4%.", ["miscalculated"]),
        ("Support fell by 0.4 percentage points to 39.2% from 40%.", ["miscalculated"]),
        ("Unemployment rose by 1.5 percentage points to 6% from 5%.", []),
    ],
)
def test_no_rounding_of_levels_makes_points_right_that_are_told_finer(text: str, faults: list[str]) -> None:
    _, problems, verified = judged(text)
    assert [problem.fault for problem in problems] == faults
    assert not verified


@pytest.mark.parametrize(
    "text",
    [
        "The bank raised its rate by a quarter of a percentage point to 4.25% from 4%.",
        "The bank raised its rate by half a percentage point to 4.5% from 4%.",
        "Unemployment rose by 0.4 percentage points to 6% from 5.6%.",
        "Unemployment rose by two percentage points to 40.8% from 38.7%.",
        "Turnout rose 4 percentage points to 41% from 38%.",
    ],
)
def test_levels_in_one_sentence_are_as_fine_as_each_other(text: str) -> None:
    _, problems, verified = judged(text)
    assert not problems
    assert verified


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The peso fell by 54 percent, to 800 to the dollar from 366.", []),
        ("The lira plunged 44 percent in 2021, to 13.3 per dollar from 7.4.", []),
        ("The peso fell by 45 percent, to 800 to the dollar from 366.", ["45 percent"]),
        ("Output fell by 54 percent, to 366 tons from 800.", []),
    ],
)
def test_what_a_currency_loses_is_told_in_units_of_it(text: str, found: list[str]) -> None:
    assert judging.words(KIND, text) == found
