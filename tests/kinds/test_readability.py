from fractions import Fraction

import pytest

from judging import marked
from newslint.article.style.legibility import FORMULAS
from newslint.kinds.readability import KIND, Options

HARD = (
    "# Report\n\n"
    + "Notwithstanding considerable institutional impediments, administrative authorities reiterated multilateral commitments. "
    * 5
)
EASY = "# Report\n\nThe cat sat on the mat. It was a big cat. We fed it. " + "It ran off. " * 5


def test_a_story_that_is_too_hard_is_told_at_its_start() -> None:
    ((match, problem),) = marked(KIND, HARD, Options(("Flesch-Kincaid",), Fraction(12)))
    assert (match, problem.fault) == ("#", "too-hard")
    assert marked(KIND, EASY, Options(grade=Fraction(12))) == []


def grade(text: str, *metrics: str) -> Fraction:
    ((_, problem),) = marked(KIND, text, Options(metrics, Fraction(-99)))
    return Fraction(problem.values["grade"])


def test_the_grades_of_several_formulas_are_averaged() -> None:
    assert abs(grade(HARD, *FORMULAS) - sum((grade(HARD, name) for name in FORMULAS), Fraction(0)) / 5) < Fraction(
        1, 50
    )


def test_the_highest_grade_is_allowed_and_nothing_written_has_none() -> None:
    assert marked(KIND, EASY, Options(("Gunning Fog",), grade(EASY, "Gunning Fog") + Fraction(1, 100))) == []
    assert marked(KIND, "# Report\n", Options(grade=Fraction(-99))) == []
    assert marked(KIND, HARD, Options((), Fraction(0))) == []


def test_a_formula_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="'Fog' is no readability formula"):
        Options(metrics=("Fog",))
