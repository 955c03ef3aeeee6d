from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.arithmetic.expression import Expression
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.notation import LONGEST, NoEquationError, read
from newslint.arithmetic.quantity import Quantity
from newslint.arithmetic.term import Term

VALUES = {"a": [Fraction(6)], "b": [Fraction(4)], "many": [Fraction(3), Fraction(9), Fraction(5)]}


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("a + b", 10),
        ("a - b × 2", -2),
        ("b ÷ 2 + 0.5", Fraction(5, 2)),
        ("12 * a / b", 18),
        ("sum(many) / count(many)", Fraction(17, 3)),
        ("max(many) - min(many)", 6),
        ("first(many) + last(many)", 8),
        ("one(many)", 3),
        ("abs(b - a)", 2),
        ("abs(a − b)", 2),
        ("percent(b, a + b)", 40),
        ("years(b, a)", 2),
        ("b * growth(a, b)", Fraction(53, 50) ** 4 * 4),
    ],
)
def test_a_formula_has_a_value(formula: str, value: Fraction) -> None:
    assert read(f"stated = {formula}").worked_out(VALUES, VALUES) == value


@pytest.mark.parametrize("turns", ["1/2", "0", "61"])
def test_nothing_grows_in_part_of_a_year_nor_for_ever(turns: str) -> None:
    values = {"a": [Fraction(5)], "b": [Fraction(turns)]}
    with pytest.raises(ZeroDivisionError):
        read("stated = growth(a, b)").worked_out(values, values)


def test_it_is_known_of_which_list_the_length_matters() -> None:
    assert read("stated = sum(many) / count(many)").counted == ("many",)
    assert read("stated = sum(many)").counted == ()


def test_it_is_worked_out_over_intervals_and_told_in_words() -> None:
    written = read("stated = 12 * a + sum(many)")
    exact = {"a": [Fraction(6)], "many": [Fraction(1), Fraction(2)]}
    ends = {"a": [Interval(Fraction(5), Fraction(7))], "many": [Interval(Fraction(1), Fraction(1))] * 2}
    words = {"a": [Term("$6")], "many": [Term("one"), Term("two")]}
    assert written.worked_out(ends, exact) == Interval(Fraction(62), Fraction(86))
    assert written.worked_out(words, exact).words == "12 × $6 + one + two"


def test_the_largest_is_that_of_the_exact_values() -> None:
    written = read("stated = max(many) - min(many)")
    words = {"many": [Term("two"), Term("nine")]}
    assert written.worked_out(words, {"many": [Fraction(2), Fraction(9)]}).words == "nine − two"


def test_an_operand_is_solved_for() -> None:
    written = read("stated = 12 * a - 100 / 4")
    formula = Expression(lambda a: written.worked_out({"a": [a]}, {"a": [Fraction(6)]}), a=Quantity(Fraction(6)))
    assert formula.solved("a", Fraction(95)) == 10


def test_its_claims_are_told() -> None:
    written = read("total = sum(parts) + one(rest) - fee")
    assert written.stated == "total"
    assert set(written.names) == {"parts", "rest", "fee"}
    assert written.alone == ("fee",)
    assert written.turned == ("rest",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a + b", "is no equation"),
        ("2 = a", "is no equation"),
        ("a = " + "b + " * LONGEST + "b", "is no equation"),
        ("a = b +", "is no formula"),
        ("a = yield * b", "is no formula: a claim cannot be called yield"),
        ("a = b - class", "is no formula: a claim cannot be called class"),
        ("a = b b", "is no formula: no sign stands between b and b (+ - × ÷"),
        ("a = price x seats", "no sign stands between price and x"),
        ("a = sum(b) c", "no sign stands between b and c"),
        ("a = 3 (b + c) d", "no sign stands between 3 and b"),
        ("a == b * c", "'= b * c' is no formula: one = alone stands between"),
        ("a = b = c", "one = alone stands between"),
        ("a = (b + c", "a bracket has no partner"),
        ("a = b *", "something is missing (as in: sum(parts) + rest)"),
        ("a =", "something is missing"),
        ("a = years(from, to)", "a claim cannot be called from (but from_)"),
        ("a = b ** 99", "'b ** 99' has no place"),
        ("a = b.c", "'b.c' has no place"),
        ("a = __import__('os')", "has no place"),
        ("a = sum(b + c)", "'sum(b + c)' has no place"),
        ("a = sum()", "has no place"),
        ("a = abs(b)", "abs is of a difference"),
        ("a = percent(b)", "has no place"),
        ("a = True", "has no place"),
        ("a = b * 1e999", "has no place"),
        ("a = b * 1" + "0" * 12, "has no place"),
        ("a = b if c else d", "has no place"),
        ("a = lambda: 1", "has no place"),
    ],
)
def test_what_is_no_arithmetic_is_refused(text: str, words: str) -> None:
    with pytest.raises(NoEquationError) as refused:
        read(text)
    assert words in str(refused.value)
