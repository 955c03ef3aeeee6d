from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from newslint import rulebook
from newslint.model import Level, Rulebook


@pytest.fixture
def book(pack: Path) -> Rulebook:
    return rulebook.load([str(pack)])[0]


def codes(book: Rulebook) -> list[str]:
    return [rule.code for rule in book.rules]


def test_by_default_what_is_on(book: Rulebook) -> None:
    assert codes(rulebook.choose(book)) == ["TST101"]


@pytest.mark.parametrize("selector", ["TST", "TST10", "TST102", "wrong-way"])
def test_select_brings_what_is_off(book: Rulebook, selector: str) -> None:
    assert "TST102" in codes(rulebook.choose(book, select=[selector]))


def test_select_is_only_these(book: Rulebook) -> None:
    assert codes(rulebook.choose(book, select=["wrong-way"])) == ["TST102"]


def test_enable_is_beside_the_others(book: Rulebook) -> None:
    assert codes(rulebook.choose(book, enable=["TST102"])) == ["TST101", "TST102"]
    assert codes(rulebook.choose(book, select=["TST101"], enable=["TST102"])) == ["TST101", "TST102"]


def test_what_is_ignored_still_feeds_the_ledger(book: Rulebook) -> None:
    chosen = rulebook.choose(book, enable=["TST102"], ignore=["TST101"])
    assert codes(chosen) == ["TST102"]
    assert [rule.code for rule in chosen.silenced] == ["TST101"]


def test_what_is_neither_on_nor_selected_is_not_silenced(book: Rulebook) -> None:
    assert rulebook.choose(book, ignore=["TST102"]).silenced == ()


def test_levels_and_options_are_set(book: Rulebook) -> None:
    chosen = rulebook.choose(book, levels={"TST": Level.SUGGESTION}, options={"fall-below-nothing": {"near": "5%"}})
    rule = chosen.rules[0]
    assert rule.level is Level.SUGGESTION
    assert (rule.options.near, rule.options.scale) == (Fraction(1, 20), 400)


@pytest.fixture
def shipped() -> Rulebook:
    return rulebook.load(["facts"])[0]


def test_options_within_an_option_change_no_others(shipped: Rulebook) -> None:
    before = next(rule for rule in shipped.rules if rule.code == "FIG280").options
    rule = next(
        rule
        for rule in rulebook.choose(shipped, options={"FIG280": {"convict": {"precision": "1/2"}}}).rules
        if rule.code == "FIG280"
    )
    after = rule.options.convict
    assert before.convict.precision != after.precision == Fraction(1, 2)
    assert (after.only, after.alone, after.apart) == (before.convict.only, before.convict.alone, before.convict.apart)
    assert rule.options.acquit == before.acquit


def test_what_is_wrong_within_an_option_is_said(shipped: Rulebook) -> None:
    with pytest.raises(rulebook.SelectionError) as error:
        rulebook.choose(shipped, options={"FIG280": {"convict": {"precison": 1, "apart": "x"}}})
    assert [message.partition(" (")[0] for message in error.value.mistakes] == [
        "FIG280: unknown key precison",
        "FIG280: apart must be a number or a percentage such as 0.5%, not 'x'",
    ]


def test_all_that_matches_nothing_is_said(book: Rulebook) -> None:
    with pytest.raises(rulebook.SelectionError) as error:
        rulebook.choose(
            book,
            select=["TST1O1"],
            enable=["wrong-wy"],
            ignore=["", "QQQ"],
            levels={"XYZ": Level.ERROR},
            options={"TST102": {"naer": "5%", "scale": "x"}, "TST9": {}},
        )
    assert error.value.mistakes == (
        "'TST1O1' means no rule of the packs in use (did you mean TST101?)",
        "'wrong-wy' means no rule of the packs in use (did you mean wrong-way?)",
        "'' means no rule of the packs in use (newslint rules lists them)",
        "'QQQ' means no rule of the packs in use (newslint rules lists them)",
        "'XYZ' means no rule of the packs in use (newslint rules lists them)",
        "TST102: unknown key naer (did you mean near? allowed: scale, near)",
        "TST102: scale must be a whole number, not 'x'",
        "'TST9' means no rule of the packs in use (newslint rules lists them)",
    )


def test_matching_gives_codes(book: Rulebook) -> None:
    assert rulebook.matching(book.rules, ["wrong-way", "QQ"]) == {"TST102"}


def test_the_stamp_tells_books_apart(book: Rulebook) -> None:
    same, other = rulebook.choose(book), rulebook.choose(book, levels={"TST101": Level.WARNING})
    assert rulebook.stamp(same) == rulebook.stamp(rulebook.choose(book))
    assert rulebook.stamp(same) != rulebook.stamp(other)


def test_what_many_rules_of_a_selector_do_not_know_is_said_in_one_line(shipped: Rulebook) -> None:
    with pytest.raises(rulebook.SelectionError) as error:
        rulebook.choose(shipped, options={"FIG": {"tolerance": "1%"}, "FIG10": {"tolerance": "x", "apart": "y"}})
    first, *others = error.value.mistakes
    assert first.startswith("FIG110, FIG111, FIG112 and ")
    assert first.endswith(" more rules have no key tolerance; set it for the rules that have it")
    assert len(others) == 2
    assert all(message.startswith("FIG101, FIG102, ") and "must be a number" in message for message in others)
