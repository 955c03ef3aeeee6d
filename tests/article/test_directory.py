from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import lexicon
from newslint.article.symbols.cards import Cards, filed
from newslint.article.symbols.companies import before, normal
from newslint.article.symbols.directory import Directory
from newslint.article.symbols.tickers import one_slip

WORDS = lexicon.of().symbols


@given(
    st.dictionaries(st.text("abc ", min_size=1, max_size=12), st.text("XYZ ", max_size=9), min_size=1, max_size=400),
    st.text("abc ", max_size=3),
)
def test_cards_hold_what_was_filed(rows: dict[str, str], prefix: str) -> None:
    cards = Cards(filed((key, entry * 50) for key, entry in rows.items()))
    assert all(cards.get(key) == entry * 50 for key, entry in rows.items())
    assert cards.get("d") is None
    assert dict(cards.starting(prefix)) == {key: entry * 50 for key, entry in rows.items() if key.startswith(prefix)}


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("NVIDIA CORP", ("nvidia",)),
        ("Toyota Motor Corp's", ("toyota", "motor")),
        ("The Coca-Cola Co.", ("coca", "cola")),
        ("H&R Block Inc", ("h", "r", "block")),
        ("Alibaba Group Holding Ltd", ("alibaba",)),
        ("Kohl’s", ("kohl",)),
        ("Group", ("group",)),
        ("", ()),
    ],
)
def test_names_in_a_form_to_compare(name: str, plain: tuple[str, ...]) -> None:
    assert normal(name, WORDS) == plain


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rival carmaker Toyota Motor Corp (", "Toyota Motor Corp"),
        ("shares in Japan's Toyota (", "Toyota"),
        ("shares in Toyota's (", "Toyota's"),
        ("Then Bank of America (", "Bank of America"),
        ("unit of Hong Kong-listed Sands China (", "Sands China"),
        ("fell, Lloyds Banking Group Plc (", "Lloyds Banking Group Plc"),
        ("said J.C. Penney Co Inc (", "J.C. Penney Co Inc"),
        ("they said (", None),
        ("(", None),
    ],
)
def test_finds_the_name_before_a_bracket(text: str, name: str | None) -> None:
    run = before(text, len(text) - 1, WORDS)
    assert (run and text[slice(*run)]) == name


def test_directory_knows_both_ways() -> None:
    directory = Directory((), WORDS)
    assert directory.holds(("nvidia",), "NVDA")
    assert directory.holds(("google",), "GOOGL")
    assert not directory.holds(("nvidia",), "AMD")
    assert {"BABA", "9988.HK"} <= directory.symbols(("alibaba",))
    assert directory.symbols(()) == frozenset()
    assert directory.holders("NVD1A") == ()


@pytest.mark.parametrize(
    ("one", "two", "slip"),
    [
        ("BABA", "BABBA", True), ("NVDA", "NVD1A", True), ("6758", "7658", True), ("AB", "BA", True), ("AB", "AC", True),
        ("AB", "AB", False), ("ABCD", "BADC", False), ("AB", "ABCD", False), ("ABC", "CBA", False), ("", "A", True),
    ],
)  # fmt: skip
def test_one_slip(one: str, two: str, slip: bool) -> None:  # noqa: FBT001 -- the expected value
    assert one_slip(one, two) is slip
    assert one_slip(two, one) is slip
