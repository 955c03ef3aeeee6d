"""What a plug-in's kind yields that no report can hold is a failure of its rule, and costs the others nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from newslint.article import Article
from newslint.engine import lint
from newslint.engine.outcomes import OddOutcomeError, outcome
from newslint.model import (
    Edit,
    Fault,
    Fix,
    Kind,
    Level,
    Note,
    Problem,
    Report,
    Rule,
    Rulebook,
    Source,
    Span,
    Verified,
)
from newslint.record import record

TEXT = "The harbour costs $3 million.\n"
HERE, FAR = Span(0, 3), Span(20, 99)
FAULTS = (Fault("off", "it is off"),)


@record
class Options:
    """What a rule may set."""


def kind(*outcomes: Any, faults: tuple[Fault, ...] = FAULTS, fact: bool = True) -> Kind:  # noqa: ANN401 -- whatever a plug-in may yield
    def check(article: Article, options: Options) -> Iterator[Any]:  # noqa: ARG001 -- what every kind is asked with
        yield from outcomes

    return Kind(check, Options, faults, fact)


def run(odd: Kind) -> Report:
    rules = [Rule(code, code.lower(), code.lower(), Level.ERROR, "see", Options()) for code in ("ODD1", "FINE1")]
    fine = kind(Problem(HERE, fault="off"))
    return lint(Source("a.md", TEXT), Rulebook(tuple(rules), {"odd1": odd, "fine1": fine}))


ODD: dict[str, tuple[Any, str]] = {
    "a word": ("x", "'x', which is neither a Problem nor Verified"),
    "nothing": (None, "None, which is neither"),
    "a word for a span": (Problem("x"), "a Problem at 'x', which is no Span of the story"),  # type: ignore[arg-type]  # the mistake is the test
    "numbers for a span": (Problem((0, 3), fault="off"), "at (0, 3), which is no Span"),  # type: ignore[arg-type]
    "fractions": (Problem(Span(0.5, 3), fault="off"), "which is no Span"),  # type: ignore[arg-type]
    "a place behind the story": (Problem(FAR, fault="off"), "which is no Span of the story"),
    "a place that ends before it begins": (Problem(Span(3, 0), fault="off"), "which is no Span of the story"),
    "a place before the story": (Verified(Span(-3, 0), "it holds"), "a Verified at Span(start=-3, end=0)"),
    "words for notes": (Problem(HERE, notes=("x",), fault="off"), "('x',) for notes"),  # type: ignore[arg-type]
    "a list of notes": (Verified(HERE, "", [Note(HERE, "")]), "for notes, not a tuple"),  # type: ignore[arg-type]
    "a note behind the story": (Verified(HERE, "it holds", (Note(FAR, "there"),)), "not a tuple of Notes on Spans"),
    "a word for a fix": (Problem(HERE, fix="x", fault="off"), "'x' for a fix"),  # type: ignore[arg-type]
    "an edit behind the story": (Problem(HERE, fix=Fix((Edit(FAR, "x"),)), fault="off"), "for a fix"),
    "a word for suggestions": (Problem(HERE, suggestions="x", fault="off"), "'x' for suggestions"),  # type: ignore[arg-type]
    "numbers for suggestions": (Problem(HERE, suggestions=(3,), fault="off"), "(3,) for suggestions"),  # type: ignore[arg-type]
    "a number for a message": (Verified(HERE, 3), "a Verified with 3 for a message"),  # type: ignore[arg-type]
    "a number for what is noted": (Problem(HERE, notes=(Note(HERE, 3),), fault="off"), "for notes"),  # type: ignore[arg-type]
    "another fault": (Problem(HERE, fault="of"), "'of' for a fault, not one of its own (off)"),
    "no fault": (Problem(HERE), "'' for a fault, not one of its own (off)"),
    "a list for a fault": (Problem(HERE, fault=["off"]), "['off'] for a fault"),  # type: ignore[arg-type]
    "doubt of another sort": (Problem(HERE, doubt="x", fault="off"), ""),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("fact", [True, False])
@pytest.mark.parametrize("name", ODD)
def test_it_is_a_failure_of_its_rule_alone(name: str, *, fact: bool) -> None:
    yielded, why = ODD[name]
    report = run(kind(Problem(HERE, fault="off"), yielded, fact=fact))
    (failure,) = report.failures
    assert (failure.path, failure.rule) == ("a.md", "ODD1")
    assert failure.message.startswith("ODD1 was not checked: ")
    assert why in failure.message
    assert [finding.code for finding in report.findings] == ["FINE1", "ODD1"]
    assert report.figures is not None


def test_what_a_report_can_hold_is_left_as_it_is() -> None:
    end = Span(len(TEXT), len(TEXT))
    for fine in (
        Problem(HERE, notes=(Note(end, "the end"),), fix=Fix((Edit(end, "x"),)), suggestions=("x",), fault="off"),
        Verified(end, "it holds", (Note(HERE, "there"),)),
    ):
        assert outcome(fine, kind(), len(TEXT)) is fine


def test_a_kind_without_faults_names_none() -> None:
    assert outcome(Problem(HERE), kind(faults=()), len(TEXT)) == Problem(HERE)
    with pytest.raises(OddOutcomeError, match="'off' for a fault"):
        outcome(Problem(HERE, fault="off"), kind(faults=()), len(TEXT))
