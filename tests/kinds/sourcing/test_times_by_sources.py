"""Times and scores of a draft against its sources, and dates that say since when."""

from __future__ import annotations

import pytest

from newslint.kinds.sourcing.dated import dated
from newslint.kinds.sourcing.scored import scored
from sourced import held

NOTE = "The council asked for a recount of the votes at 02:10, and the agent of Brandt refused it."
SALES = "June alone brought 41,230 new cars, the highest figure since 2019."


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("The council asked for a recount of the votes at 1:10 in the morning.", [("1:10", "02:10")]),
        ("The council asked for a recount of the votes at 2:40 a.m.", [("2:40 a.m.", "02:10")]),
        ("The council asked for a recount of the votes at 2:10 in the morning.", []),
        ("The council asked for a recount of the votes at 2:10 a.m.", []),
        ("The council asked for a recount of the votes at 0110 GMT.", []),
        ("The council asked for a recount of the votes at 7:35.", []),
        ("The ferry sailed at 1:10.", []),
        ("The council asked for a recount of the votes, by 21:10:07 to 20.", []),
    ],
)
def test_a_time_is_that_of_the_source(draft: str, expected: list[tuple[str, str]]) -> None:
    told = [(one.result.text, one.fact.text) for one in scored(held(draft, NOTE)) if one.fact and not one.held]
    assert told == expected


RACE = "Tesfaye Birhanu won the Lakeside race in 2:05:48, and Kipruto Lagat came in second after 2:05:59."
MATCH = "Wexbury Town beat Alderpool 3-2 at Brookside. Brightwell had the last goal."


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("Wexbury Town beat Alderpool 3-2.", MATCH, {"3-2": ("3-2", True)}),
        ("Alderpool lost 2–3 to Wexbury Town.", MATCH, {"2–3": ("3-2", True)}),
        ("Wexbury Town beat Alderpool 3-1.", MATCH, {"3-1": ("3-2", False)}),
        ("Wexbury Town beat Alderpool 4-1.", MATCH, {"4-1": ("", False)}),
        ("The board voted 3-1 for it.", MATCH, {"3-1": ("", False)}),
        ("It stands on pages 10-15, and chances are 50-50.", MATCH, {}),
        ("Tesfaye Birhanu won in 2:05:48.", RACE, {"2:05:48": ("2:05:48", True)}),
        ("Tesfaye Birhanu won the Lakeside race in 2:05:43.", RACE, {"2:05:43": ("2:05:48", False)}),
        ("Tesfaye Birhanu won the Lakeside race in 2:06:43.", RACE, {"2:06:43": ("", False)}),
        ("Birhanu ran 2:05:48, Lagat 2:05:59.", RACE, {"2:05:48": ("2:05:48", True), "2:05:59": ("2:05:59", True)}),
    ],
)
def test_a_score_and_the_time_of_a_race_are_those_of_the_source(
    draft: str, source: str, expected: dict[str, tuple[str, bool]]
) -> None:
    told = {one.result.text: (one.fact.text if one.fact else "", one.held) for one in scored(held(draft, source))}
    assert told == expected


def test_a_score_in_a_table_is_told_of_by_its_heads() -> None:
    table = "Club,Result\nWexbury,3-2\nHolm,1-0\n"
    told = {one.result.text: one.fact and one.fact.text for one in scored(held("Wexbury won 4-2.", (table, "csv")))}
    assert told == {"4-2": "3-2"}


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("June was the best month since 2018 with 41,230 cars.", {"2018": "2019"}),
        ("June was the best month since 2019 with 41,230 cars.", {"2019": "2019"}),
        ("Founded in 2009, it sold 41,230 cars.", {"2009": ""}),
    ],
)
def test_since_when_is_told_with_the_same_figure(draft: str, expected: dict[str, str]) -> None:
    found = {one.date.text: one.fact.text if one.fact else "" for one in dated(held(draft, SALES))}
    assert {text: found[text] for text in expected} == expected


def test_a_decade_is_no_other_year() -> None:
    source = "Growth of cars has been slow since the 1960s, said the council."
    [one] = dated(held("Growth of cars is the slowest since 1962, said the council.", source))
    assert one.fact is None


def test_an_end_of_a_period_is_no_other_period() -> None:
    [one] = dated(held("The pier will be built between 2014 and 2015.", "The pier will be built around 2015."))
    assert one.fact is None
