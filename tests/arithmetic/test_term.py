from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.arithmetic.formulas import rise
from newslint.arithmetic.term import Term

A, B, C = Term("$120"), Term("$100"), Term("3")


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (A + B + C, "$120 + $100 + 3"),
        (A - B - C, "$120 − $100 − 3"),
        (A - (B - C), "$120 − ($100 − 3)"),
        (A - (B + C), "$120 − ($100 + 3)"),
        (A + (B - C), "$120 + $100 − 3"),
        ((A + B) * C, "($120 + $100) × 3"),
        (A * B / C, "$120 × $100 ÷ 3"),
        (A / (B * C), "$120 ÷ ($100 × 3)"),
        (A * (B / C), "$120 × $100 ÷ 3"),
        (1 - A / B, "1 − $120 ÷ $100"),
        (A * 100, "$120 × 100"),
        (A * (1 + C / 100).raised(4), "$120 × (1 + 3 ÷ 100) ^ 4"),
        (A * C.raised(1), "$120 × 3"),
        (rise(A, B), "($120 ÷ $100 − 1) × 100"),
    ],
)
def test_a_formula_is_printed_with_the_brackets_it_needs(term: Term, words: str) -> None:
    assert term.words == words


NUMBERS = st.integers(1, 99).map(lambda number: (Term(str(number)), Fraction(number)))
SIGNS = {
    "+": lambda one, two: one + two,
    "−": lambda one, two: one - two,
    "×": lambda one, two: one * two,
    "÷": lambda one, two: one / two,
}


@given(
    st.recursive(
        NUMBERS,
        lambda inner: st.tuples(st.sampled_from("+−×"), inner, inner).map(
            lambda said: (SIGNS[said[0]](said[1][0], said[2][0]), SIGNS[said[0]](said[1][1], said[2][1]))
        ),
        max_leaves=12,
    )
)
def test_what_is_printed_has_the_value_of_the_formula(pair: tuple[Term, Fraction]) -> None:
    term, value = pair
    assert eval(term.words.replace("×", "*").replace("−", "-")) == value  # noqa: S307 -- digits and signs of our own
