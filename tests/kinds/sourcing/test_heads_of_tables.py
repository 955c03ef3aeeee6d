"""What the heads of a table say of its cells: their row, column and unit."""

from __future__ import annotations

import pytest

from newslint.document.tables import tables
from newslint.kinds.sourcing.index import index
from newslint.kinds.sourcing.said import heads
from newslint.kinds.sourcing.said.facts import facts
from newslint.kinds.sourcing.said.units import units
from newslint.kinds.sourcing.telling import OWN
from sourced import held, source


def data(text: str, form: str = "csv") -> list[tuple[str, str, str, str]]:
    return [
        (one.cell.block.prose.text, one.row, one.column, one.group)
        for table in tables(source(text, form).document)
        for one in heads.data(table)
    ]


def test_a_cell_has_the_heads_of_its_row_and_column() -> None:
    assert data("Make,2025,2024\nArdent,48312,51960\n") == [
        ("48312", "Ardent", "2025", ""), ("51960", "Ardent", "2024", ""),
    ]  # fmt: skip


def test_an_upper_head_goes_on_to_the_next_one() -> None:
    assert data(",Month,,Year,\n,Aug 2025,Aug 2024,2025,2024\nCargo,1,2,3,4\n")[1][2] == "Month Aug 2024"
    assert data(",Month,,Year,\n,Aug 2025,Aug 2024,2025,2024\nCargo,1,2,3,4\n")[2][2] == "Year 2025"


def test_a_number_like_a_year_below_years_is_data() -> None:
    table = "SEK million,Jan-Sep 2025,Jan-Sep 2024\nRevenue,1843,1689\nProfit,212,187\n"
    assert data(table)[:3] == [
        ("1843", "Revenue", "Jan-Sep 2025", ""), ("1689", "Revenue", "Jan-Sep 2024", ""), ("212", "Profit", "Jan-Sep 2025", ""),
    ]  # fmt: skip
    assert data(",Nine months ended Sept. 30,\n,2025,2024\nBoats,12,14\n")[0][2] == "Nine months ended Sept. 30 2025"


def test_a_row_with_one_cell_heads_those_below() -> None:
    rows = data("Place,Name,Points\nWomen\n1,Ilse Brandt,59\nMen\n1,Arne Solvik,57\n")
    assert ("59", "Ilse Brandt", "Points", "Women") in rows
    assert ("57", "Arne Solvik", "Points", "Men") in rows


@pytest.mark.parametrize("text", ["12", "(4.2)", "-3", "1,204*", "EUR 46", "$1.2m", "14%", "2:05:48", "12 400"])
def test_a_number_by_itself_is_data(text: str) -> None:
    assert heads.numeric(text)


@pytest.mark.parametrize("text", ["Q1 2025", "9M 2025", "2024/25", "22-25 Sep", "A47", "ETH", ""])
def test_a_head_is_none(text: str) -> None:
    assert not heads.numeric(text)


@pytest.mark.parametrize(
    ("head", "unit", "worth"),
    [
        ("Rain (mm)", "millimeter", 1), ("EUR million", "EUR", 10**6), ("($ in thousands)", "USD", 1000),
        ("Passengers (thousand)", None, 1000), ("Load factor (%)", "percent", 1), ("£", "GBP", 1), ("£000", "GBP", 1000),
        ("$m", "USD", 10**6), ("Total (million tonnes CO2e)", "metric_ton", 10**6), ("Pop. (000s)", None, 1000),
    ],
)  # fmt: skip
def test_a_head_names_the_unit_of_its_cells(head: str, unit: str | None, worth: int) -> None:
    assert [(one.unit, int(one.factor)) for one in units(head, "en", "USD")] == [(unit, worth)]


@pytest.mark.parametrize("head", ["Votes", "Three months ended June 30, 2025", "Net income (loss)", "Region"])
def test_most_heads_name_none(head: str) -> None:
    assert units(head, "en", "USD") == ()


def test_brackets_and_signs_say_less_than_nothing() -> None:
    read = facts(source("Item,2025,2024\nProfit,-3560,(26.4)\n", "csv"))
    assert [(fact.text, fact.below) for fact in read] == [("-3560", True), ("26.4", True)]


def test_a_word_of_the_own_clause_tells_more() -> None:
    article = held("Brisa sold 35,904 cars and Kestrel 39,870.")
    first, second = facts(article)
    assert first.told["brisa"] == second.told["kestrel"] == OWN
    assert first.told["kestrel"] < OWN > second.told["brisa"]


def test_rare_words_tell_more_than_common_ones() -> None:
    cars = "Brisa sold 35,904 cars.\n\nKestrel sold 39,870 cars.\n\nArdent sold 48,312 cars.\n\nPardo sold 30,122 cars."
    article = held("Kestrel sold 39,870 cars.", cars)
    found = index(article)
    assert found.rarity("kestrel") > found.rarity("car") > found.rarity("boat") == 0
    likest, _ = next(found.likest(facts(article)[0].told))
    assert likest.text == "39,870"


@pytest.mark.parametrize("head", ["Loss for the year", "Change on the week", "Sales in this quarter"])
def test_a_time_that_the_points_at_is_no_unit(head: str) -> None:
    assert units(head, "en", "USD") == ()
    assert [unit.unit for unit in units("Wait (weeks)", "en", "USD")] == ["week"]
