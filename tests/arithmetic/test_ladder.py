from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.arithmetic import formulas, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.ladder import Ladder, agreement, doubt
from newslint.arithmetic.quantity import Quantity


def number(text: str, step: str = "0", zeros: int = 0, hedge: str = "") -> Quantity:
    return Quantity(Fraction(text), Fraction(step), zeros, hedge=hedge)


SHARE = Expression(formulas.part, part=number("15"), whole=number("52"))  # 28.846
ROUND = Expression(formulas.rise, new=number("300", "1", 2), old=number("200", "1", 2))  # 50, loosely 0 to 133
MOVE = Expression(formulas.risen_by, amount=number("8", "1"), new=number("2316", "1"))  # 0.3466, 0.325 to 0.368
PARTS = Expression(formulas.total, a=number("600.4", "0.1"), b=number("150", "1", 1), c=number("100", "1", 2))  # 850.4
ROUND_PARTS = Expression(formulas.total, a=number("600", "1", 2), b=number("250", "1", 1))
VOTES = Expression(formulas.total, a=number("40", "1"), b=number("35", "1"), c=number("26", "1"))
AMOUNT = Expression(formulas.product, amount=number("380"), factor=number("0.2"))  # 76
DOUBLE = Expression(formulas.ratio, high=number("41", "0"), low=number("20", "0"))
TRIPLE = Expression(formulas.ratio, high=number("33", "0"), low=number("10", "0"))
PAIR = Expression(
    formulas.proportion, amount=number("10"), one=number("5"), other=number("50", "1", 1)
)  # 100, 90 to 110
YEARS = Expression(formulas.span, start=number("1998"), end=number("2022"))
SIXTH = Expression(formulas.portion, percent=number("33.3", "0.1"), whole=number("10"))
THIRD = Expression(formulas.portion, percent=number("33.3", "0.1"), whole=number("12"))
CUT = Expression(formulas.portion, percent=number("28", "1"), whole=number("7"))
FIFTH = Expression(formulas.percent, fraction=number("1/5"))
HALF = Expression(formulas.percent, fraction=number("1/2", hedge="over"))  # more than half
THIRDS = Expression(formulas.percent, fraction=number("2/3", hedge="nearly"))
SALES = Expression(formulas.rise, new=number("46", "1"), old=number("40", "1"))  # 15, 12.3 to 17.7
EXACT_SALES = Expression(formulas.rise, new=number("46", "1"), old=number("40"))


@pytest.mark.parametrize(
    ("ladder", "expression", "stated", "left"),
    [
        (policies.percentage(), SHARE, number("29", "1"), None),
        (policies.percentage(), SHARE, number("28", "1"), 2),
        (policies.percentage(), SALES, number("17", "1"), None),
        (policies.percentage(), SALES, number("18", "1"), 2),
        (policies.percentage(), SALES, number("12", "1"), 2),
        (policies.percentage(), SALES, number("18", "1", hedge="about"), None),
        (policies.percentage(), EXACT_SALES, number("17", "1"), 1),
        (policies.FRACTION, HALF, number("51", "1"), None),
        (policies.FRACTION, HALF, number("49.4", "0.1"), None),
        (policies.FRACTION, HALF, number("48", "1"), 1),
        (policies.FRACTION, THIRDS, number("65", "1"), None),
        (policies.FRACTION, THIRDS, number("69", "1"), 1),
        (policies.TIMES, DOUBLE, number("2", hedge="over"), None),
        (policies.TIMES, TRIPLE, number("3", hedge="over"), None),
        (policies.TIMES, DOUBLE, number("2.2", hedge="over"), 0),
        (policies.percentage(), SHARE, number("27", "1"), 1),
        (policies.percentage(), SHARE, number("20", "1"), 0),
        (policies.percentage(Fraction(1, 2)), SHARE, number("20", "1"), 1),
        (policies.percentage(), ROUND, number("55", "1"), 2),
        (policies.percentage(), ROUND, number("70", "1"), 1),
        (policies.PERCENTAGE, ROUND, number("52", "1"), 2),
        (policies.PERCENTAGE, ROUND, number("70", "1"), 0),
        (policies.PERCENTAGE, SHARE, number("29", "1"), None),
        (policies.PERCENTAGE, SHARE, number("27", "1"), 1),
        (policies.PERCENTAGE, SHARE, number("20", "1"), 0),
        (policies.AMOUNT, MOVE, number("0.3", "0.1"), None),
        (policies.AMOUNT, MOVE, number("0.5", "0.1"), 2),
        (policies.AMOUNT, MOVE, number("0.45", "0.01"), 1),
        (policies.AMOUNT, MOVE, number("0.7", "0.1"), 0),
        (policies.POINTS, SHARE, number("29", "1"), None),
        (policies.POINTS, SHARE, number("3", "1"), 1),
        (policies.FRACTION, FIFTH, number("18"), None),
        (policies.FRACTION, FIFTH, number("25"), 1),
        (policies.FRACTION, FIFTH, number("38"), 0),
        (policies.PEOPLE, SIXTH, number("10"), 0),
        (policies.PEOPLE, THIRD, number("12"), None),
        (policies.PEOPLE, CUT, number("7"), None),
        (policies.SUM, PARTS, number("850", "1"), None),
        (policies.SUM, PARTS, number("848", "1"), 0),
        (policies.SUM, ROUND_PARTS, number("860", "1", 1), 2),
        (policies.SHARES, VOTES, number("100", hedge="at most"), None),
        (policies.SHARES, VOTES, number("99", hedge="at most"), 0),
        (policies.YEARS, YEARS, number("24"), None),
        (policies.YEARS, YEARS, number("23"), None),
        (policies.YEARS, YEARS, number("25"), 0),
        (policies.YEARS, YEARS, number("25", "2"), None),
        (policies.rate(), AMOUNT, number("76", "1"), None),
        (policies.rate(), AMOUNT, number("80", "1"), 1),
        (policies.rate(), AMOUNT, number("80", "1", 1), None),
        (policies.rate(), AMOUNT, number("7.6", "0.1"), 0),
        (policies.house_rate(), AMOUNT, number("73", "1"), None),
        (policies.house_rate(), AMOUNT, number("60", "1"), 1),
        (policies.house_rate(), AMOUNT, number("40", "1"), 0),
        (policies.pairs(), PAIR, number("111", "1"), None),
        (policies.pairs(), PAIR, number("150", "1"), 1),
        (policies.pairs(), PAIR, number("250", "1"), 0),
        (policies.TIMES, DOUBLE, number("2", "0"), None),
        (policies.TIMES, DOUBLE, number("3", "0"), 0),
        (policies.TIMES, DOUBLE, number("2", "0", hedge="over"), None),
        (policies.TIMES, DOUBLE, number("3", "0", hedge="over"), 0),
        (policies.TIMES, TRIPLE, number("2", "0", hedge="over"), None),
        (policies.TIMES, TRIPLE, number("2", "0", hedge="nearly"), 0),
        (policies.ROUNDED, DOUBLE, number("2", "0"), None),
        (policies.ROUNDED, TRIPLE, number("3", "0"), None),
        (policies.ROUNDED, TRIPLE, number("4", "0"), 0),
        (policies.SPAN, TRIPLE, number("4", "0"), None),
        (policies.SPAN, TRIPLE, number("5", "0"), 0),
    ],
)
def test_the_doubt_that_a_policy_leaves(
    ladder: Ladder, expression: Expression, stated: Quantity, left: int | None
) -> None:
    assert doubt(expression, stated, ladder) == left


@pytest.mark.parametrize(
    ("told", "again", "how"),
    [
        (number("26", "1"), number("26", "1"), ""),
        (number("26", "1"), number("27", "1"), None),
        (number("1.48", "0.01"), number("1.4", "0.1"), "cut"),
        (number("97", "1"), number("100", "1", 2), "rounded"),
        (number("80", "1"), number("100", "1", 2), None),
        (number("10", "1", hedge="nearly"), number("9.7", "0.1"), ""),
        (number("100", "1", 2, "at least"), number("300", "1", 2), None),
        (number("10", "10"), number("10.7", "0.1"), ""),
        (number("10", "10"), number("11.7", "0.1"), None),
    ],
)
def test_how_a_number_goes_with_the_one_that_it_repeats(told: Quantity, again: Quantity, how: str | None) -> None:
    assert agreement(told, again, policies.REPEATED) == how


@pytest.mark.parametrize(
    ("days", "stated", "unit", "left"),
    [("8", "7", "day", None), ("9", "7", "day", 0), ("15", "1", "fortnight", None), ("21", "1", "fortnight", 0)],
)
def test_one_day_may_be_counted_or_not(days: str, stated: str, unit: str, left: int | None) -> None:
    length = {"day": 1, "fortnight": 14}[unit]
    between = Expression(lambda days: days / length, days=number(days))
    assert doubt(between, number(stated)._replace(unit=unit), policies.DAYS) is left


@pytest.mark.parametrize(("days", "left"), [("28", None), ("27", None), ("25", None), ("24", 0), ("21", 0), ("35", 0)])
def test_the_last_of_some_weeks_need_not_be_full(days: str, left: int | None) -> None:
    between = Expression(lambda days: days / 7, days=number(days))
    assert doubt(between, number("4")._replace(unit="week"), policies.DAYS) is left


@pytest.mark.parametrize(
    ("days", "stated", "left"),
    [("62", "62", None), ("62", "61", None), ("31", "30", None), ("62", "60", 0), ("62", "63", 0), ("14", "13", 0)],
)
def test_the_last_of_many_days_need_not_be_counted(days: str, stated: str, left: int | None) -> None:
    between = Expression(lambda days: days, days=number(days))
    assert doubt(between, number(stated)._replace(unit="day"), policies.LASTING) is left
