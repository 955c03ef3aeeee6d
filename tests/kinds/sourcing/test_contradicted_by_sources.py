"""Figures that stand in the sources, but of something else: swapped, of another column, in other money, below another year."""

from __future__ import annotations

import pytest

from newslint.kinds.sourcing import judging
from newslint.kinds.sourcing.directed import told_apart
from sourced import held

PASSED = "Girls passed at a rate of 90.9 per cent and boys at 86.2 per cent."
QUOTAS = (
    "Stock (tonnes),2025,Proposal,2026 agreed,Change\nCod,24600,17200,19680,-20%\nHaddock,61300,66000,67430,+10%\n"
    "Herring,118000,83000,94400,-20%\nPlaice,40500,40500,40500,0%\n"
)
TRADE = "Partner (million dollars),Exports,Imports\nHolm,8412,7690\nSaltmarsh,3120,6985\n"
GASES = "Sector (million tonnes),1990,2023\nTransport,27.1,29.5\nBuildings,22.6,13.2\n"


def wrong(draft: str, *sources: str | tuple[str, str]) -> list[str]:
    return [
        one.fact.text for one in judging.verdicts(held(draft, *sources)) if one.status is judging.Status.CONTRADICTED
    ]


@pytest.mark.parametrize(
    "draft",
    [
        "Girls did better than boys, with 86.2% passing against 90.9%.",
        "The rates of girls and boys were 86.2% and 90.9%.",
    ],
)
def test_figures_follow_their_names_in_order(draft: str) -> None:
    assert wrong(draft, PASSED) == ["86.2%", "90.9%"]


@pytest.mark.parametrize(
    "draft",
    [
        "Girls did better than boys, with 90.9% passing against 86.2%.",
        "Boys did worse than girls, of whom 90.9% passed, against 86.2%.",
        "Boys were beaten by girls, 90.9% to 86.2%.",
        "Girls did better than boys: of the boys 86.2% passed, of the girls 90.9%.",
    ],
)
def test_names_may_be_told_in_another_order(draft: str) -> None:
    assert wrong(draft, PASSED) == []


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("The cod quota is 19,680 tonnes. The herring quota is 94,400 tonnes, that of haddock 66,000 tonnes.", ["66,000 tonnes"]),
        ("The cod quota is 19,680 tonnes. The herring quota is 94,400 tonnes, that of haddock 67,430 tonnes.", []),
        ("The cod quota is 19,680 tonnes, the herring quota 94,400 tonnes. The proposal had 66,000 tonnes for haddock.", []),
    ],
)  # fmt: skip
def test_a_column_of_no_time_is_not_that_of_the_others(draft: str, expected: list[str]) -> None:
    assert wrong(draft, (QUOTAS, "csv")) == expected


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Emissions of transport are 29.5 million tonnes, less than in 1990.", ["less"]),
        ("Buildings emitted 13.2 million tonnes and thus more than in 1990.", ["more"]),
        ("Emissions of transport are 29.5 million tonnes, more than in 1990.", []),
        ("Emissions of transport are 29.5 million tonnes, less than in 1985.", []),
        ("Transport emits 29.5 million tonnes and buildings, with 13.2 million, less than in 1990.", []),
    ],
)
def test_more_than_in_another_year_is_what_its_column_holds(draft: str, expected: list[str]) -> None:
    assert [one.word.text for one in told_apart(held(draft, (GASES, "csv")))] == expected


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Exports to Holm were 8.4 billion euros.", ["8.4 billion euros"]),
        ("Copper earned $5.1 billion (42.8 billion velar). Exports to Holm were 8.4 billion velar.", ["8.4 billion velar"]),
        ("Exports to Holm were $8.4 billion.", []),
        ("Exports to Holm were 8.4 billion.", []),
        ("Copper earned $5.1 billion (42.8 billion velar). Exports to Holm were $8.4 billion.", []),
    ],
)  # fmt: skip
def test_another_currency_contradicts(draft: str, expected: list[str]) -> None:
    assert wrong(draft, (TRADE, "csv"), "Copper earned $5.1 billion.") == expected


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("The owners of the Kittering wind farm put up 573 million euros of the equity.", []),
        ("The owners of the Kittering wind farm put up equity of 990 million euros.", ["990 million euros"]),
    ],
)
def test_a_part_does_not_contradict_the_whole(draft: str, expected: list[str]) -> None:
    source = "The owners of the Kittering wind farm put up equity of 1,170 million euros."
    assert wrong(draft, source) == expected


def test_a_fraction_in_words_does_not_contradict_an_exact_one() -> None:
    source = "Coal emissions of power stations fell by a third when Dray Point closed."
    assert wrong("Coal emissions of power stations fell by 14% when Dray Point closed.", source) == []
    assert wrong(
        "Coal emissions of power stations fell by 14% when Dray Point closed.", source.replace("a third", "19%")
    )


def test_a_source_that_breaks_off_behind_a_number_says_nothing_of_it() -> None:
    draft = "The funds of Saltmarsh Harbour managed about $871 million."
    assert wrong(draft, "The funds of Saltmarsh Harbour managed about $871") == []
    assert wrong(draft, "The funds of Saltmarsh Harbour managed about $871.") == ["$871 million"]


def test_a_sentence_that_a_source_has_word_for_word_is_backed() -> None:
    text = "The boats lay there.\n\nRemember what the harbour master said: go 1 of 2."
    assert all(one.status is judging.Status.BACKED for one in judging.verdicts(held(text, text)))


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Gas emissions of Sarrow fell.\n\nRefineries cut theirs by 14%.", []),
        ("Gas emissions of Sarrow fell.\n\nGas emissions of Sarrow in 2023 fell by 14%.", ["14%"]),
    ],
)
def test_that_something_changed_makes_no_two_figures_of_one_thing(draft: str, expected: list[str]) -> None:
    notice = "Gas emissions of Sarrow fell in 2023 by 36.3 per cent."
    assert wrong(draft, notice, "Buildings,22.6,14.4\n") == expected
