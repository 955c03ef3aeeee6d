from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.tables import tables
from newslint.model import Part, Settings, Source


def table(*rows: str) -> str:
    head, *body = (f"| {' | '.join(row.split())} |" for row in rows)
    marks = f"| {' | '.join('---' for _ in rows[0].split())} |"
    return "\n".join((head, marks, *body)) + "\n"


def added(text: str) -> list[tuple[str, list[str]]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(found.whole.text, [part.text for part in found.parts]) for found in tables(article)]


def test_a_last_row_of_all_is_the_whole_of_those_above() -> None:
    assert added(table("Mill Sacks", "Asel 318", "Birk 204", "Total 530")) == [("530", ["318", "204"])]
    assert added(table("Mill Men Sacks", "A 3 10", "B 4 20", "All 8 30")) == [("8", ["3", "4"]), ("30", ["10", "20"])]


def test_a_last_column_of_all_is_the_whole_of_numbered_ones() -> None:
    assert added(table("Team Q1 Q2 Q3 Final", "Bears 7 0 3 12")) == [("12", ["7", "0", "3"])]
    assert added(table("Land Gold Silver Bronze Total", "Oland 1 2 3 7")) == [("7", ["1", "2", "3"])]
    assert added("| | Q1 | Q2 | Final |\n|---|---|---|---|\n| Bears | 7 | 3 | 12 |\n") == [("12", ["7", "3"])]
    assert not added(table("Team Played Won Final", "Bears 7 5 12"))  # these are of two sorts


def test_a_last_column_of_all_is_the_whole_where_all_rows_but_one_come_out() -> None:
    rows = ("Mill Men Women Total", "Asel 30 12 42", "Birk 25 11 46", "Corn 9 4 13")
    assert [whole for whole, _ in added(table(*rows))] == ["42", "46", "13"]
    assert not added(table(rows[0], "Asel 30 12 52", "Birk 25 11 46", "Corn 9 4 13"))  # there are others
    assert not added(table(*rows[:3]))


def test_a_last_column_of_both_is_the_whole_of_the_two_before_it() -> None:
    assert added(table("Year Cats Dogs Both", "2024 7 3 12")) == [("12", ["7", "3"])]
    assert not added(table("Year Cats Dogs Most", "2024 7 3 12"))


@pytest.mark.parametrize(
    "rows",
    [
        ("Mill Sacks", "Asel 318", "Birk 204", "Corn 530"),  # of none is said that it is of all
        ("Mill Sacks", "Asel 318", "Birk –", "Total 530"),
        ("Mill Sacks", "Asel 318", "Birk 204", "Total* 530"),  # a note says more
        ("Mill Sacks", "Asel 318", "Total 318", "Birk 204", "Total 204"),
        ("Mill Share", "Asel 33", "Birk 33", "Corn 33", "Total 100"),  # rounded
        ("Mill Men Sacks", "Asel 30 100", "Birk 40 200", "All 90 400"),  # some of the mills
        ("Mill Sacks", "Asel 31,800", "Birk 20,400", "Total 52,201"),
    ],
)
def test_what_may_be_no_sum_is_none(rows: tuple[str, ...]) -> None:
    assert not added(table(*rows))


def test_two_tables_are_two() -> None:
    one, two = table("Mill Sacks", "Asel 3", "Birk 4", "Total 8"), table("Dock Boats", "Kiel 5", "Rye 6", "Total 12")
    assert [whole for whole, _ in added(f"{one}\nBoats:\n\n{two}")] == ["8", "12"]


def test_cells_that_each_stand_on_a_line_of_their_own_are_added_by_row_and_column() -> None:
    words = ["Mill", "Sacks", "Asel", "318", "Birk", "204", "Total", "530"]
    text = "".join(f"{word}\n" for word in words)
    places = [text.index(word) for word in words]
    parts = tuple(
        Part(at, at + len(word), "cell", cell=(0, number // 2, number % 2, number % 2))
        for number, (at, word) in enumerate(zip(places, words, strict=True))
    )
    article = Article(document.parse(Source("story.docx", text, "office", parts=parts)), Settings())
    assert [(one.whole.text, [part.text for part in one.parts]) for one in tables(article)] == [("530", ["318", "204"])]


def test_a_last_row_that_says_how_many_rows_it_is_of_is_their_sum() -> None:
    rows = "| Mill | Sacks |\n|---|---|\n| Asel | 318 |\n| Birk | 204 |\n| All {} mills | 530 |\n"
    assert added(rows.format("two")) == [("530", ["318", "204"])]
    assert not added(rows.format("three"))
