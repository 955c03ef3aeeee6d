from __future__ import annotations

from pathlib import Path

import pytest

from newslint import rulebook
from newslint.model import Rulebook
from newslint.rulebook.explain import UnknownWordError, explain, rows, table


@pytest.fixture
def book(pack: Path) -> Rulebook:
    return rulebook.load([str(pack)])[0]


@pytest.mark.parametrize("word", ["TST101", "tst101", "fall-below-nothing"])
def test_a_rule_is_explained_by_code_and_name(book: Rulebook, word: str) -> None:
    text = explain(word, book)
    for part in (
        "# TST101 fall-below-nothing\n",
        "A fall below nothing.",
        "- Level: error\n",
        "`scale: 400`",
        "(default: `300`)",
        "Sales fell ⟦130%⟧ in the year.\n→ error: fell 130% cannot be\n",
        "Sales rose 130%",
        "<!-- newslint: ignore TST101 -- the reason -->",
    ):
        assert part in text


def test_a_rule_that_is_off_says_so(book: Rulebook) -> None:
    assert "- Level: warning, off by default\n" in explain("TST102", book)


def test_a_kind_is_explained_so_that_a_rule_can_be_written(book: Rulebook) -> None:
    text = explain("change", book)
    for part in (
        "feeds the ledger",
        "near",
        "number or percentage",
        "impossible",
        "{verb}",
        "TST101 fall-below-nothing",
        "extends: change",
        "- good: |",
    ):
        assert part in text


def test_a_rule_of_a_pack_that_is_not_chosen_is_explained_too(book: Rulebook) -> None:
    assert "FIG101 conversion-off-rate" in explain("FIG101", book)


def test_an_unknown_word_names_the_nearest(book: Rulebook) -> None:
    with pytest.raises(UnknownWordError, match=r"did you mean fall-below-nothing\?"):
        explain("fall-bellow-nothing", book)
    with pytest.raises(UnknownWordError, match="newslint rules lists"):
        explain("zzz", book)


def test_the_table_says_what_is_on(book: Rulebook) -> None:
    chosen = rulebook.choose(book)
    assert [(row["code"], row["on"], row["level"]) for row in rows(book, chosen)] == [
        ("TST101", True, "error"),
        ("TST102", False, "warning"),
    ]
    lines = table(book, chosen).splitlines()
    assert lines[0].split()[:3] == ["TST101", "fall-below-nothing", "error"]
    assert lines[1].split()[2] == "off"
