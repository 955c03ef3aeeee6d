from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.names import Name, find
from newslint.document import parse
from newslint.model import Settings, Source


def names(text: str) -> tuple[Name, ...]:
    return find(Article(parse(Source("story.txt", text)), Settings()))


def written(text: str) -> list[str]:
    return [name.text for name in names("Heading of this story\n\n" + text) if name.block.kind == "body"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report by Anna Lindqvist was late.", ["Anna Lindqvist"]),
        ("Critics of Chief Executive Anna Lindqvist left.", ["Anna Lindqvist"]),
        ("They met Tarvos CEO Edda Wu there.", ["Tarvos", "Edda Wu"]),
        ("It was Lindqvist’s plan, not the Lindqvists' plan.", ["Lindqvist", "Lindqvists"]),
        ("She quit the Bank of Tarvos and Ludwig van Houten.", ["Bank of Tarvos", "Ludwig van Houten"]),
        ("He met Jean-Luc Moreau, J. R. Moreau and Mr. Moreau.", ["Jean-Luc Moreau", "Moreau", "Moreau"]),
        ("Nobody was hurt. However, two left.", []),
        ("It won by 2 to 1. However, two left.", []),
        ("It rose (a little). However, two left.", []),
        ("They left at 5 p.m. However, two stayed.", []),
        ("They use apps (e.g. Tarvos).", ["Tarvos"]),
        ("They met Cpl. Lindqvist.", ["Lindqvist"]),
        ("On Monday they met in March.", []),
        ("We’ll see, said the clerk. I’m sure.", []),
        ("Rates rose. Tarvos shares fell.", ["Tarvos"]),
        ("It was Martin King who paid. “No,” King said.", ["Martin King", "King"]),
        ("They asked the Chairman. The President said no.", []),
        ("Shares of Alibaba BABA fell, those of HSBC Holdings PLC rose.", ["Alibaba", "HSBC Holdings PLC"]),
    ],
)
def test_names_are_found_without_titles_possessives_and_openers(text: str, expected: list[str]) -> None:
    assert written(text) == expected


def test_a_title_belongs_to_the_name_after_it() -> None:
    (name,) = (
        name
        for name in names("Headline here\n\nThey asked Prime Minister Edda Wu about it.")
        if name.words[0] == "Edda"
    )
    assert name.title == "Prime Minister"


def test_a_title_case_headline_proves_no_neighbours() -> None:
    found = [
        name
        for name in names("Tarvos Chief Quits Over Ludwig Deal\n\nIt was a shock.")
        if name.block.kind == "headline"
    ]
    assert all(name.listed and len(name.words) == 1 for name in found)
    assert "Tarvos" in [name.text for name in found]


@given(st.text(alphabet="Aa Bé’'.-&“\"\nMr", max_size=80))
def test_any_text_is_read_and_every_name_stands_where_it_says(text: str) -> None:
    for name in names(text):
        assert name.text[0].isupper()
        for at, word in enumerate(name.words):
            assert name.block.prose.text.startswith(word, name.place(at))
