"""Figures of the fields against the body, from stories written for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newslint
from newslint.article import Article
from newslint.document import parse
from newslint.kinds.agreement import KIND
from newslint.kinds.agreement.options import Options
from newslint.model import Problem, Settings, Source, Verified


def outcomes(text: str) -> list[Problem | Verified]:
    article = Article(parse(Source("story.md", text)), Settings())
    return list(KIND.check(article, Options()))


def problems(text: str) -> list[tuple[str, str, int]]:
    found = (one for one in outcomes(text) if isinstance(one, Problem))
    return [(text[one.span.start : one.span.end], one.fault, one.doubt) for one in found]


def verified(text: str) -> dict[str, str]:
    return {text[one.span.start : one.span.end]: one.message for one in outcomes(text) if isinstance(one, Verified)}


BODY = "The harbour company raised ticket prices by 12% on Monday and will hire 340 sailors in two years."


@pytest.mark.parametrize(
    ("headline", "body", "message"),
    [
        ("Harbour company to hire 340 sailors", BODY, "the body has 340"),
        (
            "Ferry line to pay $1.4 million",
            "The ferry line will pay $1,380,000 to the port.",
            "the body has $1,380,000",
        ),
        ("Ferry line to pay $65K", "The ferry line will pay $65,000 to the port.", "the body has $65,000"),
        (
            "Shares of ferry line up 9.7%",
            "The ferry line's shares rose nearly 10% on Tuesday.",
            "the body has nearly 10%",
        ),
        (
            "Model has over one trillion parameters",
            "The model has more than 1 trillion parameters, the makers said.",
            "the body has more than 1 trillion",
        ),
        ("1 in 5 sailors is over 60", "Some 20% of the sailors are over 60.", "the body has Some 20%"),
        (
            "Port and ferry cut 950 jobs",
            "The port will cut 600 jobs, the ferry 350 jobs.",
            "the sum of 600 and 350",
        ),
        (
            "Ferry traffic up 25%",
            "The ferry took traffic of 500 cars a day, compared with ferry traffic of 400 cars last year.",
            "the rise of 500 and 400",
        ),
    ],
)
def test_what_the_body_bears_out_is_verified(headline: str, body: str, message: str) -> None:
    text = f"# {headline}\n\n{body}\n"
    assert message in verified(text).values()
    assert problems(text) == []


def test_a_bullet_against_a_hedged_body_beyond_its_width_is_sure() -> None:
    text = (
        "# Ferry line signs up with shipyard\n\n- Ferry shares surge 7.9% to four-year high on shipyard news\n\n"
        "The news sent ferry shares up nearly 10% to a four-year high on Wednesday.\n"
    )
    assert problems(text) == [("7.9%", "contradicted", 0)]


def test_another_span_to_the_last_high_is_doubted() -> None:
    text = (
        "# Ferry line signs up with shipyard\n\n- Ferry shares surge to five-year high on shipyard news\n\n"
        "The news sent ferry shares up nearly 10% to a four-year high on Wednesday.\n"
    )
    assert problems(text) == [("five-year", "contradicted", 1)]


def test_a_figure_that_the_body_does_not_have_is_unbacked() -> None:
    assert problems(f"# Captain kills 71 and leaves $930 behind\n\n{BODY}\n") == [
        ("71", "unbacked", 1),
        ("$930", "unbacked", 0),
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "5 reasons to take the ferry",
        "The 25 best ferries of 2026",
        "Two captains leave harbour company",
        "Hundreds leave harbour company",
        "Captain remembers summer of '87",
        "Ferry shares at 15-month low",
        "Update 12-Harbour company raises prices",
    ],
)
def test_what_needs_no_backing_is_silent(headline: str) -> None:
    assert problems(f"# {headline}\n\n{BODY}\n") == []


def test_numbers_in_names_are_compared_as_strings() -> None:
    text = "# Section 508 comes to the ferries\n\nSection {} of the act covers ferries from Monday.\n"
    assert problems(text.format(508)) == []
    assert problems(text.format(580)) == [("508", "contradicted", 1)]


def test_a_summary_of_prices_is_no_summary() -> None:
    bullets = "\n".join(f"- {name} {price} pct" for name, price in (("Cod", 3.1), ("Herring", 4.2), ("Sole", 1.7)))
    assert problems(f"# Fish prices rise\n\n{bullets}\n\n{BODY}\n") == []


def test_a_converted_amount_is_backed_by_the_rate_of_the_story() -> None:
    text = "# Port gets $53 million\n\nThe port gets 380 million yuan for a new quay.\n\n($1 = 7.1157 Chinese yuan renminbi)\n"
    assert problems(text) == []
    assert "$53 million" in verified(text)


def test_a_story_without_a_body_is_not_judged() -> None:
    assert outcomes("# Harbour company to hire 340 sailors\n") == []


def test_the_body_against_itself_is_one_finding() -> None:
    text = (
        "A fault led to a 45-minute delay of the ferry.\n\nNobody explained the 30-minute delay.\n\n"
        "The 30-minute delay was the longest this year.\n"
    )
    assert [fault for _, fault, _ in problems(text)] == ["repeated", "repeated"]


def test_two_things_of_one_kind_are_no_contradiction() -> None:
    text = "The port sold a three-month bill at 2 percent.\n\nThe yield of the six-month bill was 3 percent.\n"
    assert problems(text) == []


def test_a_scale_that_is_left_out_or_abbreviated_is_no_contradiction() -> None:
    assert problems("# Port to raise Rs 5,300 zz\n\nThe port will raise Rs 5,300 crore.\n") == []
    assert problems("# Port shares sold at 244 each\n\nThe port's shares were sold at 244 pence.\n") == []


def test_debugging_prints_why_two_figures_were_taken_for_one_thing() -> None:
    text = "# Ferry shares surge 7.9% on news\n\nThe news sent ferry shares up 9.7% on Monday.\n"
    article = Article(parse(Source("story.md", text)), Settings())
    problem = next(one for one in KIND.check(article, Options(alike=1, debug=True)) if isinstance(one, Problem))
    assert problem.values["slip"].endswith("shares ferr rise share, near ferr share, same direction]")


def test_a_bare_dollar_may_be_any_dollar() -> None:
    assert problems("# Port to get $4.2 million\n\nThe port will get A$4.2 million from the state.\n") == []


def test_the_same_number_in_another_currency_is_doubted() -> None:
    text = "# Port gets $380 million\n\nThe port gets 380 million yuan for its quay.\n"
    assert problems(text) == [("$380 million", "contradicted", 1)]


def test_the_value_of_another_thing_backs_nothing() -> None:
    body = "Twelve people died when a ferry caught fire on Monday. Another 20 people were injured.\n"
    assert problems(f"# 12 killed in ferry fire\n\n{body}") == []
    assert problems(f"# 20 killed in ferry fire\n\n{body}") == [("20", "contradicted", 1)]


def test_a_caption_may_be_contradicted_but_needs_no_backing() -> None:
    text = "# Ferry\n\n![Some 45 sailors of the ferry line on the quay](x.jpg)\n\n{}\n"
    assert problems(text.format("The quay was closed.")) == []
    found = problems(text.format("The 54 sailors of the ferry line stood on the quay."))
    assert [(said, fault) for said, fault, _ in found] == [("45", "contradicted")]


def test_a_measure_may_be_told_in_another_unit() -> None:
    assert problems("# Ship drifts 10 miles\n\nThe ship drifted 16 kilometres off the coast.\n") == []


def test_the_number_of_an_index_is_part_of_its_name() -> None:
    body = "Ferry shares fell on Monday, and so did those of ports."
    assert problems(f"# Ferry shares drag Euro STOXX 50 down\n\n{body}\n") == []
    body += " The Euro STOXX 50 lost a point."
    assert problems(f"# Ferry shares drag Euro STOXX 57 down\n\n{body}\n") == [("57", "contradicted", 1)]


def test_so_many_others_are_another_number() -> None:
    headline = "# Harbour fined after nine ferry lines agree on prices of tickets"
    told = "The harbour and {} ferry lines were fined because they had agreed on the prices of tickets."
    assert problems(f"{headline}\n\n{told.format('eight other')}\n") == []
    assert problems(f"{headline}\n\n{told.format('eight')}\n") == [("nine", "contradicted", 1)]


def test_a_difference_is_told_of_a_level_and_the_one_before() -> None:
    body = "Yard output rose in May to 31.6 million tons from a restated 31.5 million in April, a survey says."
    assert problems(f"# Ferry yard\n\n- Output rises by 100,000 tons\n- Others wait\n\n{body}\n") == []
    assert problems(f"# Ferry yard\n\n- Output falls by 100,000 tons\n- Others wait\n\n{body}\n") != []


def test_a_list_that_runs_on_with_semicolons_is_no_summary() -> None:
    listed = "- a berth at 30% of the price;\n- a berth at 45% of the price;\n- a berth for all."
    assert problems(f"# What berths cost\n\n{listed}\n\n{BODY}\n") == []
    assert problems(f"# What berths cost\n\n{listed.replace(';', '')}\n\n{BODY}\n") != []


WORDS = [
    "#",
    "Ferry",
    "shares",
    "up",
    "9.7%",
    "$5",
    "million",
    "from",
    "3",
    "to",
    "half",
    "a",
    "third",
    "100",
    "percent",
    "1",
    "in",
    "5",
    "years",
    "later",
    "-",
    "0",
    "-4",
    "50bps",
]


@given(st.lists(st.sampled_from([*WORDS, "\n\n"]), max_size=60).map(" ".join))
def test_any_words_are_judged_without_an_exception(text: str) -> None:
    article = Article(parse(Source("story.md", text)), Settings())
    for one in KIND.check(article, Options(data=1, alike=1, debug=True)):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert all(note.span.start < note.span.end <= len(text) for note in one.notes)


def backed(text: str) -> list[tuple[str, str]]:
    """The figures of a story that are backed, and by what."""
    report = newslint.lint_text(text, name="story.md")
    return [
        (text[slice(*entry.span)], entry.by[0].message) for entry in report.figures or () if entry.status == "backed"
    ]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Ferry line's profit up 12 pct", "Its profit fell 12 percent in the quarter, the ferry line said."),
        ("Ferry line to cut 500 jobs", "The ferry line will spend $500 on lunch, it said on Monday."),
        ("Storm leaves 13 dead", "Some 13 million were without power after the storm, it said."),
        ("Firm sells 64-bit chip", "The chip has a 64-GB memory and costs little, the firm said on Monday."),
        ("Bank raises rate by Rs 10-12%", "The bank will pay a dividend of Rs 10 a share, it said on Monday."),
        ("Ferry line has 340 seats", "The hall has 340 doors and the town has the ferry line, it said."),
        ("Ferry line has 340 seats", "Ferry line has 340 seats by our own reporter, on the pier, Monday."),
        ("Mine to yield 4.46 million tonnes of ore", "The mine will yield 4.36 million tonnes of ore a year, it said."),
        ("Ferry revenue rises", "Revenue rose to $5 million from $4 million a year earlier, it said."),
    ],
)
def test_what_is_something_else_backs_nothing(headline: str, body: str) -> None:
    assert backed(f"# {headline}\n\n{body}\n") == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Ferry line's profit up 12 pct", "Its profit rose 12 percent in the quarter, the ferry line said."),
        ("Ferry line to cut 500 jobs", "The ferry line will cut 500 jobs, it said on Monday."),
        ("Storm leaves 13 dead", "Some 13 people died in the storm, it said."),
        ("Firm sells 64-bit chip", "The chip is a 64-bit one and costs little, the firm said on Monday."),
        ("Mine to yield 4.46 million tonnes of ore", "The mine will yield 4.46 million tonnes of ore a year, it said."),
        ("Ferry revenue rises 25%", "Revenue rose 25% to $5 million from $4 million a year earlier, it said."),
    ],
)
def test_what_is_the_same_is_backed(headline: str, body: str) -> None:
    assert backed(f"# {headline}\n\n{body}\n")


def test_each_side_speaks_of_the_other() -> None:
    text = "# Ferry profit up 12 pct\n\nFerry profit rose 12 percent in the quarter, the line said.\n"
    assert backed(text) == [("12 pct", "the body has 12 percent"), ("12 percent", "the headline has 12 pct")]


def test_a_count_that_only_another_unit_has_is_held_against_its_own() -> None:
    text = "# Ferry line to cut 500 jobs\n\nThe chief will spend $500 on lunch. The ferry line will cut 700 jobs.\n"
    assert [(figure, fault) for figure, fault, _ in problems(text)] == [("500", "contradicted")]


def test_a_check_of_a_direction_is_told_and_backs_nothing() -> None:
    report = newslint.lint_text("Ferry revenue rose to $5 million from $4 million a year earlier, it said.\n")
    assert [(entry.status, len(entry.by)) for entry in report.figures or ()] == [("alone", 1), ("alone", 1)]


@pytest.mark.parametrize(
    ("head", "doubt"),
    [
        ("# Council to pay $1.4 million for the harbour museum", 0),
        ("# Storm leaves 71 people homeless in the harbour", 1),
        ("# Storm hits the harbour\n\nA rise of 2.5% in rents follows.\n\nBy Anna Lindqvist", 1),
        ("# Storm hits the harbour\n\n- Rents to rise 2.5% in the harbour\n- Museum shut", 0),
    ],
)
def test_what_a_headline_counts_and_a_standfirst_adds_is_a_doubt(head: str, doubt: int) -> None:
    body = "The council met on Monday and settled it for the harbour, where people wait."
    assert [(fault, told) for _, fault, told in problems(f"{head}\n\n{body}\n")] == [("unbacked", doubt)]


@pytest.mark.parametrize(
    "text",
    [
        "# Ferry line pays $1.7 million for pier repair\n\nThe ferry line will pay 1.5 million euros for the pier repair.",
        "# Ferry shares creep 19p higher\n\nShares of the port jumped by 93p, and shares of the ferry line crept up 19p.",
        "# Ferry shares gain 40 percent\n\nThe board of the ferry line said that 20 percent of its shares are held by Lund.",
    ],
)
def test_an_amount_is_no_slip_of_whatever_is_near_it(text: str) -> None:
    assert "contradicted" not in [fault for _, fault, _ in problems(text)]


def test_an_amount_that_is_converted_freely_needs_no_backing() -> None:
    text = "# Ferry line pays ${} million for pier repair\n\nThe ferry line will pay 1.5 million euros for the pier repair."
    assert problems(text.format("1.7")) == []
    assert problems(text.format("7.7")) == [("$7.7 million", "unbacked", 0)]


def test_one_digit_is_no_slip_but_a_decimal_point_is() -> None:
    text = (
        "# Sales slow as ferry grows by {} percent\n\nThe cargo of the ferry rose {} percent on Monday, the port said."
    )
    assert problems(text.format(50, 80)) == [("50 percent", "unbacked", 0)]
    assert problems(text.format(50, "5.0")) == [("50 percent", "contradicted", 1)]


def test_up_to_is_no_rise() -> None:
    text = "# Ferry line cuts {} jobs\n\nThe ferry line may shed up to 1,900 jobs."
    assert problems(text.format("1,600")) == [("1,600", "contradicted", 1)]
    assert problems(text.format("1,900")) == []


def test_nothing_is_no_slip_of_nothing() -> None:
    assert (
        problems("# Ferry growth at 0 percent\n\nThe ferry saw growth of 0.0 percent, and growth of 4 percent in May.")
        == []
    )
    assert problems("# Ferry growth at 0 percent\n\nThe ferry saw growth of 4 percent in May.") == []


def test_the_dead_of_two_sentences_are_one_number() -> None:
    body = "The quake killed 11 people in Pella. Three {} in Orrin."
    assert problems(f"# Quake kills 14\n\n{body.format('died')}\n") == []
    assert problems(f"# Quake kills 14\n\n{body.format('were hurt')}\n") == [("14", "contradicted", 1)]
    assert problems("# Quake kills 14\n\nThe quake killed 11 people and hurt three.\n") == [("14", "contradicted", 1)]
    assert problems("# Fire kills three\n\nA fire killed a woman and her two sons.\n") == []
