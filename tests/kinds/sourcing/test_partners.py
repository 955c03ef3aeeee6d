"""The figures from which a step may lead to another are all found by their values."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations_with_replacement

from hypothesis import given
from hypothesis import strategies as st

from newslint.kinds.sourcing.partners import partners
from newslint.kinds.sourcing.said.facts import facts
from newslint.kinds.sourcing.steps import rarely, steps, wanted
from sourced import source

NUMBERS = st.integers(1, 4000).map(lambda number: str(Fraction(number, 1)))
WRITTEN = st.sampled_from(
    ("{}%", "{}", "${} million", "{} tonnes", "{} kg", "{} times", "nearly {}", "EUR {}", "{}0 to {}99 boats", "{}.5%")
)
FIGURES = st.builds(lambda form, number: form.format(number, number), WRITTEN, NUMBERS)
TOLD = st.sampled_from(
    ("rose {}", "half of it was {}", "it is {} each", "a total of {}", "was more than {}", "doubled, {}")
)


@given(st.lists(FIGURES, min_size=2, max_size=8), st.builds(str.format, TOLD, FIGURES))
def test_no_pair_is_missed_from_which_a_step_leads(held: list[str], story: str) -> None:
    pool = facts(source("\n\n".join(f"Brandt had {figure} there." for figure in held)))
    for fact in facts(source(f"Brandt {story}.")):
        rooms = wanted(fact)
        found = set(partners(pool, rooms, rare=rarely(fact)))
        for (at, one), (other, two) in combinations_with_replacement(enumerate(pool), 2):
            alone = at == other
            if alone == (len(one.written) > 1 or len(two.written) > 1) and [*steps(fact, rooms, one, two)]:
                assert (at, other) in found


def test_pairs_that_lead_nowhere_are_left_out() -> None:
    pool = facts(source("\n\n".join(f"Brandt had {number} boats." for number in (310, 215, 4000, 17))))
    [fact] = facts(source("Brandt had 95 boats more."))
    assert partners(pool, wanted(fact), rare=rarely(fact)) == [(0, 1)]
