"""Each part of a judgement of change by itself: amounts, levels, percentages, rivals, and how they are told."""

from __future__ import annotations

from fractions import Fraction

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.kinds.change.amounts import by_amount, by_difference
from newslint.kinds.change.changes import Change, changes
from newslint.kinds.change.levels import direction, missing_scale
from newslint.kinds.change.options import Options
from newslint.kinds.change.percentages import of_percentages
from newslint.kinds.change.rivals import rivalled
from newslint.kinds.change.telling import between, in_points, movement, percentage, rises, worded
from newslint.model import Problem, Settings, Source, Verified

ENGLISH = lexicon.of("en")


def change_in(text: str) -> Change:
    (change,) = changes(Article(document.parse(Source("story.md", text)), Settings()))
    return change


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Crude fell by $6 to $78 from $84.", Verified),
        ("Crude fell by $3 to $78 from $84.", Problem),
        ("Sales grew by half, to $3 million from $2 million.", Verified),
        ("Sales grew by half, to $3 million from $1 million.", Problem),
        ("Sales rose to $3 million from $2 million.", type(None)),
    ],
)
def test_an_amount_is_held_against_both_levels(text: str, judged: type) -> None:
    change = change_in(text)
    assert change.old is not None
    assert isinstance(by_difference(change, change.new.quantity, change.old.quantity, ENGLISH), judged)


def test_an_amount_is_held_against_its_share_and_the_new_level() -> None:
    assert isinstance(
        by_amount(change_in("The stock closed down 1.8 percent, or 42 cents, at $23.13."), ENGLISH), Verified
    )
    assert isinstance(
        by_amount(change_in("The stock closed down 7.1 percent, or 42 cents, at $23.13."), ENGLISH), Problem
    )


def test_levels_are_held_against_the_word_of_change() -> None:
    change = change_in("Sales rose to $2 million from $3 million.")
    assert change.old is not None
    new, old = change.new.quantity, change.old.quantity
    found = direction(change, new, old, Options(), ENGLISH)
    assert isinstance(found, Problem)
    assert found.fault == "direction"
    assert missing_scale(change, new, old, Options(), ENGLISH) is None


def test_levels_a_thousand_times_apart_have_lost_a_scale() -> None:
    change = change_in("Sales rose to $2.1 billion from $1.9 million.")
    assert change.old is not None
    found = missing_scale(change, change.new.quantity, change.old.quantity, Options(), ENGLISH)
    assert found is not None
    assert found.fault == "scale"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("The rate rose 1 percent to 4% from 3%.", "points"),
        ("The rate rose 5 percentage points to 4% from 3%.", "miscalculated"),
        ("The rate rose 1 percentage point to 4% from 3%.", ""),
    ],
)
def test_a_change_between_percentages_is_in_points(text: str, fault: str) -> None:
    change = change_in(text)
    assert change.old is not None
    assert change.share is not None
    found = of_percentages(change, change.share, change.new.quantity, change.old.quantity, ENGLISH)
    assert (found.fault if isinstance(found, Problem) else "") == fault


def test_another_figure_may_have_been_meant() -> None:
    change = change_in("Sales rose 50% to $3 million from $2.5 million in May and $2 million in June.")
    assert change.old is not None
    assert change.share is not None
    assert rivalled(change, change.new.quantity, change.old.quantity, change.share.quantity)


def test_a_change_is_told_in_the_words_of_the_language() -> None:
    change = change_in("Sales rose 50% to $3 million from $2 million.")
    assert change.old is not None
    new, old = change.new.quantity, change.old.quantity
    assert rises(change, new, old)
    assert movement(new, old, up=True).exact == percentage(new, old) == Fraction(50)
    assert worded(Fraction(50), ENGLISH.messages) == "up 50%"
    assert between(change, ENGLISH.messages) == "$3 million from $2 million"
    assert in_points(Fraction(1), ENGLISH.messages) == "1 percentage point"
