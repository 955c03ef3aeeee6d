"""Times of day in every form, beside one another in every way: none breaks a rule down."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from judging import judged
from newslint.kinds.clock import KIND

FACES = st.sampled_from(
    ["noon", "12 noon", "12 midnight", "Midnight", "9", "9 a.m.", "12:05PM", "0030", "23.59", "7 pm", "12 A.M."]
)
ZONES = st.sampled_from(["", " GMT", " EST", " Eastern Time", " PT", " CST", " BST", " XYZ"])
LINKS = st.sampled_from([" (", " / ", ", or ", " to ", " and ", " until ", ", six hours, ", " for 90 minutes ", ". "])
PARTS = st.lists(st.tuples(FACES, ZONES, LINKS).map("".join), max_size=6)


@given(PARTS)
def test_any_times_are_judged(parts: list[str]) -> None:
    article, problems, verified = judged(KIND, "It sails from " + "".join(parts) + "there.")
    assert all(article.source[problem.span] for problem in problems)
    assert all(article.source[held.span] for held in verified)
    assert all(problem.suggestions or problem.fault == "span" for problem in problems)
