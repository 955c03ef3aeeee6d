"""Columns that are named and not there are told of, a part at a time."""

import json

import pytest

from newslint.document.rows.asked import Asked, listed
from newslint.document.rows.json_lines import row


@pytest.mark.parametrize(
    ("house", "said"),
    [
        ([("tekst", "body"), ("nr", "id")], []),
        ([("teskt", "body"), ("tekst", "body")], []),
        ([("meta.when", "date"), ("list.said", "body")], []),
        ([("teskt", "body"), ("text", "body")], ['no column "teskt" or "text", which is named for the body']),
        ([("empty", "headline")], []),
        ([("intro", "standfirst")], []),
    ],
)
def test_a_part_is_missed_whose_columns_no_row_has(house: list[tuple[str, str]], said: list[str]) -> None:
    asked = Asked(tuple(house))
    asked.see(row(json.dumps({"tekst": "Shut.", "empty": None})))
    asked.see(row(json.dumps({"nr": 5, "meta": {"when": "2025-09-24"}, "list": [{"said": "Shut."}]})))
    assert list(asked.missing()) == [f"{one} (there are tekst, empty, nr, meta, list)" for one in said]


def test_where_no_row_could_be_read_nothing_is_missed() -> None:
    assert not list(Asked((("tekst", "body"),)).missing())


def test_of_very_many_columns_the_first_are_named() -> None:
    assert listed([f"c{at}" for at in range(13)]).endswith("c10, c11 …")
    assert listed([]) == "none"
