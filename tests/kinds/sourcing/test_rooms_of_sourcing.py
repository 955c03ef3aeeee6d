"""Each question that is asked of a figure beside those of its sources, by itself."""

from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.arithmetic.quantity import Quantity
from newslint.article.mentions import figures
from newslint.kinds.sourcing.agreeing import agreeing, converts, rounding
from newslint.kinds.sourcing.candidates import Beside, Candidates, candidates, joined, likeness
from newslint.kinds.sourcing.derived import derived
from newslint.kinds.sourcing.index import index
from newslint.kinds.sourcing.people import people
from newslint.kinds.sourcing.periods import of_another_time
from newslint.kinds.sourcing.rivals import half_told, unlike
from newslint.kinds.sourcing.said import aspects, cells, context, values
from newslint.kinds.sourcing.said.facts import facts
from newslint.kinds.sourcing.slipped import meant_by, slip_of, slipped
from newslint.kinds.sourcing.steps import Step
from newslint.kinds.sourcing.swapped import of_another_name
from newslint.kinds.sourcing.tenders import tenders
from newslint.kinds.sourcing.titled import titled
from sourced import held, source

FERRIES = ("Route,2024,2025\nSaltmarsh,139000,148200\nHolm,20100,21400\n", "csv")


def found(draft: str, *sources: str | tuple[str, str]) -> tuple[list[Candidates], context.Context]:
    article = held(draft, *sources)
    every = [candidates(likeness(fact, index(article)), index(article), Beside()) for fact in facts(article)]
    return every, context.context(every, article.lexicon.relations)


@pytest.mark.parametrize(
    ("number", "step", "half"), [(12700, 1, 50), (12000, 1, 500), (3000, 1, None), (12705, 1, None), (10, 1, None)]
)
def test_zeros_leave_room(number: int, step: int, half: int | None) -> None:
    assert rounding(Quantity(Fraction(number), Fraction(step))) == half


def test_figures_go_together_as_they_stand_rounded_or_converted() -> None:
    article = held("It is 300 metres long.", "It is 984 feet long, the boat 12 feet.")
    assert list(agreeing(facts(article)[0], index(article)).values()) == ["converted"]
    assert converts("foot", "meter")
    assert not converts("foot", "EUR")


def test_what_is_said_beside_a_figure_tells_how_it_is_meant() -> None:
    article = source("It sold 40, from 30, and got $5 each, 10% more than the others.")
    forty, thirty, five, ten = figures(article)
    assert [aspects.earlier(article, one) for one in (forty, thirty)] == [False, True]
    assert [aspects.each(article, one) for one in (forty, five)] == [False, True]
    assert aspects.more(article, ten)
    assert not aspects.more(article, forty)


def test_percent_behind_or_tell_a_difference_again() -> None:
    article = source("They paid $18 a ton more than Holm, or 29%. They paid $18, or 29% of it.")
    assert [aspects.in_percent(article, one) for one in figures(article) if "%" in one.text] == [True, False]


def test_a_number_has_the_unit_and_scale_of_the_one_before() -> None:
    first, second = figures(source("It got EUR 412.6 million (366.9)."))
    assert [(one.measure, one.quantity.nominal) for one in values.elided(second, first)] == [
        ("EUR", Fraction(366_900_000))
    ]


def test_a_cell_is_told_by_its_heads() -> None:
    article = source(*FERRIES)
    told = [(fact.text, sorted(fact.row)) for fact in facts(article)]
    assert ("148200", ["saltmarsh"]) in told
    assert [fact.text for fact in cells.cells(article)] == [text for text, _ in told]


def test_candidates_are_ordered_by_what_they_have_in_common() -> None:
    [[one], _] = found("Saltmarsh had 148,200 passengers.", FERRIES)
    assert one.first is not None
    assert one.first.fact.text == "148200"
    assert [match.fact.text for match in one.others] == ["139000"]
    assert joined(one.first.fact, one.others[0].fact) == 2


def test_a_figure_follows_from_two_of_a_row() -> None:
    [[one], _] = found("Saltmarsh had 9,200 more passengers.", FERRIES)
    step = derived(one)
    assert step is not None
    assert (step.step, [fact.text for fact in step.sources]) == (Step.DIFFERENCE, ["139000", "148200"])


def test_the_column_that_the_story_tells_is_its_time() -> None:
    every, known = found("Saltmarsh had 148,200 passengers. Holm had 21,400. Saltmarsh had 139,000.", FERRIES)
    first, _, last = every
    assert first.first
    assert last.first
    assert of_another_time(first, first.first, known) is None
    assert of_another_time(last, last.first, known) is None  # the other one is told too


def test_one_end_of_a_range_is_not_the_other() -> None:
    [[one], known] = found("Sales will be 1.6 to 1.86 billion euros.", "Sales will be EUR 1.60-1.68 billion.")
    assert half_told(one, known)
    [[same], known] = found("Sales will be 1.6 to 1.68 billion euros.", "Sales will be EUR 1.60-1.68 billion.")
    assert half_told(same, known) is None


def test_a_slip_is_told_from_another_value() -> None:
    [[one], known] = found("Brandt Line had 184,200 passengers.", "Brandt Line had 148,200 passengers.")
    rival = slipped(one, known)
    assert rival is not None
    assert rival.slip == slip_of(one.fact, meant_by(one.fact), rival.match.fact) == "transposed"
    [[other], known] = found("Brandt Line had 161,900 passengers.", "Brandt Line had 148,200 passengers.")
    assert slipped(other, known) is None
    assert unlike(other, known)


def test_a_number_told_of_another_name_is_not_that_of_this_one() -> None:
    text = "The growers of Holm run 216 farms.\n\nThe trials of Brandt covered 120 plots."
    every, known = found("The trials of Brandt covered 216 plots.", text)
    assert every[0].first
    assert of_another_name(every[0], every[0].first, known)


def test_money_that_no_list_knows_is_learnt_from_brackets() -> None:
    assert tenders(source("It earned $5.1 billion (42.8 billion velar) and $3 (it said).")) == {"velar"}
    assert tenders(source("It earned $5.1 billion (2 million tonnes).")) == frozenset()


def test_people_are_found_by_each_of_their_words_and_have_titles() -> None:
    assert "brandt" in people(source("Harbour master Ilse Brandt spoke."))
    article = held("Finance Minister Arne Solvik spoke.", "Transport Minister Arne Solvik spoke.")
    assert [one.right for one in titled(article)] == ["transport minister"]
