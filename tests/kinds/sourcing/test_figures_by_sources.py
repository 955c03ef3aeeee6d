"""Figures against sources: backed as written, rounded, converted or worked out; contradicted; absent."""

from __future__ import annotations

import pytest

from newslint.kinds.sourcing import judging, spans, steps
from newslint.kinds.sourcing.judging import Status
from newslint.kinds.sourcing.said.context import Rival
from newslint.kinds.sourcing.said.fact import telling
from newslint.kinds.sourcing.said.facts import facts
from sourced import held

FERRY = "Brandt Line carried 148,200 passengers to Saltmarsh last year, 9,200 more than in the year before."
TABLE = "Route,Passengers 2025,Passengers 2024\nSaltmarsh,148200,139000\nHolm,21400,20100\nTotal,169600,159100\n"


def statuses(draft: str, *sources: str | tuple[str, str]) -> dict[str, str]:
    """The figures of a draft and how they stand."""
    return {one.fact.text: one.status.value for one in judging.verdicts(held(draft, *sources))}


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Brandt Line carried 148,200 passengers.", FERRY),
        ("Brandt Line carried 148,000 passengers.", FERRY),
        ("Brandt Line carried nearly 150,000 passengers.", FERRY),
        ("Brandt Line carried more than 148,000 passengers.", FERRY),
        ("The pier is 300 metres long.", "The new pier is 984 feet long."),
        ("The ferry made 12 miles (19 km).", "The ferry made 12 miles."),
        ("The pier cost 412.6 million euros.", "The pier cost EUR 412.6 million (366.9)."),
        ("Earlier the pier cost 366.9 million euros.", "The pier cost EUR 412.6 million (366.9)."),
        ("A third of the boats are old.", "34 per cent of the boats are old."),
        ("One boat in four is old.", "25 per cent of the boats are old."),
        ("Eight boats sank on average.", "On average 8.1 boats sank."),
        ("Boats were late by 2.8 points more.", "Boats were late by 2.8 percentage points more."),
    ],
)
def test_a_figure_is_backed_by_what_is_worth_the_same(draft: str, source: str) -> None:
    assert set(statuses(draft, source).values()) == {"backed"}


@pytest.mark.parametrize(
    ("draft", "step"),
    [
        ("Brandt Line carried 9,200 more passengers to Saltmarsh.", steps.Step.DIFFERENCE),
        ("Passengers to Saltmarsh rose 6.6%.", steps.Step.RISE),
        ("Saltmarsh has 87.4% of the passengers.", steps.Step.SHARE),
    ],
)
def test_a_figure_is_backed_by_one_step_over_cells(draft: str, step: steps.Step) -> None:
    [verdict] = judging.verdicts(held(draft, (TABLE, "csv")))
    assert (verdict.status, verdict.step, len(verdict.by)) == (Status.BACKED, step.value, 2)


def test_a_sum_of_three_and_what_is_left_are_steps_too() -> None:
    court = (
        "The jury gave $41.87 million for lost profits, $6.33 million for trees and $20 million to punish the maker."
    )
    assert statuses("The jury gave $68.2 million for profits and trees and to punish.", court) == {
        "$68.2 million": "backed"
    }


def test_cells_in_thousands_or_percent_are_read_so() -> None:
    table = "Fund ($ in thousands),FY2025,Change %\nHarbour police,53120,4.2\n"
    draft = "Harbour police get $53.1 million, 4.2% more."
    assert set(statuses(draft, (table, "csv")).values()) == {"backed"}


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Saltmarsh had 184,200 passengers and Holm 21,400.", {"184,200"}),
        ("Saltmarsh had 21,400 passengers and Holm 148,200.", {"21,400", "148,200"}),
        ("Saltmarsh had 148,200 passengers, Holm 20,100, both together 169,600.", {"20,100"}),
        ("Saltmarsh had 139,000 passengers, up from 148,200.", {"139,000", "148,200"}),
    ],
)
def test_another_digit_row_or_column_contradicts(draft: str, wrong: set[str]) -> None:
    found = statuses(draft, (TABLE, "csv"))
    assert {text for text, status in found.items() if status == "contradicted"} == wrong


@pytest.mark.parametrize(
    "draft",
    [
        "Saltmarsh had 148,200 passengers, up from 139,000, and Holm 21,400, up from 20,100.",
        "In 2024 Saltmarsh had 139,000 passengers; now it has 148,200, and Holm 21,400.",
        "Saltmarsh had 148,200 passengers and Holm 21,400.",
    ],
)
def test_right_figures_of_a_table_stand(draft: str) -> None:
    assert "contradicted" not in statuses(draft, (TABLE, "csv")).values()


def test_the_same_number_of_something_else_is_no_backing() -> None:
    source = "A cooperative of 216 growers sued.\n\nIts members sprayed trees.\n\nThe trials of the maker had covered 120 plots."
    draft = "A cooperative of 216 growers sued.\n\nThe trials of the maker had covered 216 plots."
    assert [one.status for one in judging.verdicts(held(draft, source))] == [Status.BACKED, Status.CONTRADICTED]


def test_a_number_by_chance_is_absent() -> None:
    assert statuses("The museum has 3 guards.", "The ferry had 3 funnels.") == {"3": "absent"}
    assert statuses("The pier cost $4.7 million.", "The ferry can carry 310 people.") == {"$4.7 million": "absent"}


def test_a_text_against_itself_is_backed_throughout() -> None:
    text = f"# Ferries\n\n{FERRY}\n\nThe pier cost $4.7 million, of which 34% came from the council.\n"
    assert set(statuses(text, text).values()) == {"backed"}


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The fire burned for eight days.", "The fire began on August 6, 2025. On August 14, 2025, the fire was out."),
        ("The 27-year-old ferry sank.", "Sunk, Oct. 7, 2025. The ferry was built in 1998, and it sank in 2025."),
        ("Birhanu won the race by 11 seconds.", "Birhanu won the race in 2:05:48, Lagat came in after 2:05:59."),
    ],
)
def test_a_length_of_time_lies_between_two_times(draft: str, source: str) -> None:
    article = held(draft, source)
    assert [one.status for one in judging.verdicts(article)] == [Status.BACKED]
    assert spans.spanned(article, facts(article)[0]) is not None


@pytest.mark.parametrize(
    ("draft", "status"),
    [
        ("Birhanu won the race by 11 seconds.", Status.BACKED),
        ("Birhanu won the race by 12 seconds.", Status.ABSENT),
        ("Birhanu was a minute and a half faster than the record.", Status.BACKED),
    ],
)
def test_times_of_a_race_may_stand_in_two_sources(draft: str, status: Status) -> None:
    table = ("Name,Time\nBirhanu,2:05:48\nLagat,2:05:59\n", "csv")
    assert [one.status for one in judging.verdicts(held(draft, table, "The record is 2:07:20."))] == [status]


def test_what_is_known_by_the_year_tells_no_weeks() -> None:
    article = held("The strike of the ferry lasted three weeks.", "The ferry had a strike in 2019 and in 2020.")
    assert spans.spanned(article, facts(article)[0]) is None


def test_how_much_a_figure_tells_is_how_many_digits_are_no_zeros() -> None:
    told = {fact.text: telling(fact) for fact in facts(held("It had 7, 40, 412 and 40,000 of them."))}
    assert told == {"7": 1, "40": 1, "412": 3, "40,000": 2}


def test_a_slip_is_named() -> None:
    [verdict] = judging.verdicts(held("Saltmarsh had 184,200 passengers.", (TABLE, "csv")))
    assert isinstance(verdict.rival, Rival)
    assert verdict.rival.slip == "transposed"


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Brandt Line paid $60 a share on average.", "Brandt Line bought 820,000 shares for $49.2 million."),
        ("The boats took 12,700 crowns each.", "The 3,812 boats took 48.35 million crowns."),
        ("The two boats are almost half a kilometre long in all.", "The two boats are 310 m and 185 m long."),
        (
            "They paid $18.50 a ton more for salt than Holm, or 29%.",
            "They paid $81.70 a ton for salt; Holm paid $63.20.",
        ),
        (
            "The pier costs 41.87 million euros, 7% less than asked, and 2.46 million more than the offer of Brandt.",
            "The pier costs EUR 41,870,500, 7% less than asked. The offer of Brandt was EUR 39,415,000.",
        ),
        ("The harbour will be shut for three weeks.", "It lasts three weeks, the council said."),
    ],
)
def test_a_figure_is_backed_by_what_it_follows_from(draft: str, source: str) -> None:
    assert set(statuses(draft, source).values()) == {"backed"}


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Economists had expected 3.50%.", "The bank cut its rate by 25 basis points to 3.75%."),
        ("Its biggest customer buys 14% of it.", ("$ in thousands,2025\nProducts,155870\nRestructuring,1150\n", "csv")),
    ],
)
def test_no_step_leads_to_what_is_told_of_another_thing(draft: str, source: str | tuple[str, str]) -> None:
    assert set(statuses(draft, source).values()) == {"absent"}


def test_a_figure_of_the_headline_stands_as_it_does_in_the_story() -> None:
    draft = "# Maker must pay $68.2 million\n\nThe maker must pay $68.2 million, it was told.\n\nThat is $41.9 million for trees, $6.3 million for soil and $20 million to punish it."
    court = "Lost trees cost $41,870,000. The court heard them.\n\nSoil cost $6,330,000. It heard more.\n\nTo punish it, $20,000,000 are due."
    assert statuses(draft, court)["$68.2 million"] == "backed"


def test_the_head_of_a_table_tells_how_long_a_time_is() -> None:
    table = ",Six months ended June 30\n,2025\nRevenue,222349\n"
    assert statuses("Revenue of the first six months was 222,349.", (table, "csv"))["six months"] == "backed"
