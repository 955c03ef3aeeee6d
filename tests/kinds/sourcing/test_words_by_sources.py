"""Quotations, names, dates and directions of a draft, against its sources."""

from __future__ import annotations

import pytest

from newslint.kinds.sourcing.dated import dated
from newslint.kinds.sourcing.directed import directed
from newslint.kinds.sourcing.named import named
from newslint.kinds.sourcing.outcomes import outcomes
from newslint.kinds.sourcing.quoted import quoted
from newslint.kinds.sourcing.said import words
from newslint.model import Problem
from sourced import held, source

SAID = 'The court heard Ilse Brandt, harbour master. "The bridge, mind you, was never meant to carry heavy lorries," she said.'


def quotes(draft: str, text: str = SAID) -> list[tuple[bool, bool]]:
    return [(one.place is not None, one.exact) for one in quoted(held(draft, text))]


@pytest.mark.parametrize(
    "draft",
    [
        '"The bridge, mind you, was never meant to carry heavy lorries," she said.',
        "“The Bridge, mind you, was NEVER meant to carry heavy lorries”, she said.",
        '"The bridge ... was never meant to carry heavy lorries," she said.',
        'She spoke of a bridge "never meant to carry [such] heavy lorries".',
    ],
)
def test_a_quotation_may_be_shortened_but_not_changed(draft: str) -> None:
    assert quotes(draft) == [(True, True)]


@pytest.mark.parametrize(
    "draft",
    [
        '"The bridge, mind you, was never built to carry heavy lorries," she said.',
        '"The bridge, mind you, was never meant to carry lorries," she said.',
    ],
)
def test_other_words_are_told_with_their_place(draft: str) -> None:
    assert quotes(draft) == [(True, False)]


def test_words_that_nobody_said_are_nowhere() -> None:
    assert quotes('"We shall sue the whole council," she said.') == [(False, False)]


@pytest.mark.parametrize("draft", ['He called it "a wall".', 'She wrote "The Old Bridge of Saltmarsh" and sold it.'])
def test_a_nickname_and_a_title_are_left_alone(draft: str) -> None:
    assert quotes(draft) == []


def test_speech_goes_on_behind_who_said_it() -> None:
    told = '"We carried lorries," she said, "and nobody told us not to carry them."'
    assert quotes('"We carried lorries and nobody told us not to carry them," she said.', told) == [(True, True)]


@pytest.mark.parametrize(("end", "expected"), [("", (False, False)), (".", (True, False))])
def test_a_source_that_breaks_off_says_nothing_of_the_next_word(end: str, expected: tuple[bool, bool]) -> None:
    told = f"The bridge was never meant to carry heavy{end}"
    assert quotes('"The bridge was never meant to carry heavy lorries," she said.', told) == [expected]


def test_a_run_of_words_has_its_place() -> None:
    row = words.prose(source("The old pier. The new pier."))
    first = row.find(["new", "pier"])
    assert first is not None
    assert row.mention(first, 2).text == "new pier"
    assert row.find(["old", "pier"], after=3) is None


def names(draft: str, text: str) -> list[tuple[str, str]]:
    return [(one.name.text, one.differs) for one in named(held(draft, text)) if one.differs]


@pytest.mark.parametrize(
    ("draft", "text", "expected"),
    [
        ("Harbour master Ilse Brandtt spoke.", "Ilse Brandt spoke.", [("Ilse Brandtt", "spelling")]),
        ("Joran Tak spoke.", "Joren Tak and Ilse Brandauer spoke.", [("Joran Tak", "spelling")]),
        ("Holly Drummond spoke.", "Hollis Drummond spoke.", [("Holly Drummond", "spelling")]),
        ("Finance Minister Arne Solvik spoke.", "Transport Minister Arne Solvik spoke.", [("Finance Minister Arne Solvik", "title")]),
        ("President Arne Solvik spoke.", "Prime Minister Arne Solvik spoke.", [("President Arne Solvik", "title")]),
        ("Ilse Brandt spoke.", "Ilse Maria Brandt spoke.", []),
        ("Chief Executive Ilse Brandt spoke.", "Ilse Brandt, President and CEO, spoke.", []),
        ("Minister Arne Solvik spoke.", "Transport Minister Arne Solvik spoke.", []),
        ("Greg Solvik spoke.", "Gregory Solvik spoke.", []),
        ("South Korean makers spoke.", "South Korea has makers.", []),
        ("Ilse Brandt and Ilse Brand spoke.", "Ilse Brandt spoke.", []),
        ("Ilse Brandt spoke.", "Arne Solvik spoke.", []),
    ],
)  # fmt: skip
def test_a_name_is_as_in_the_source(draft: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert names(draft, text) == expected


def dates(draft: str, text: str) -> dict[str, str]:
    return {
        one.date.text: "held" if one.held else "absent" if one.fact is None else one.fact.text
        for one in dated(held(draft, text))
    }


@pytest.mark.parametrize(
    ("draft", "text", "expected"),
    [
        ("It opens on May 17.", "It will open on 17 May 2026.", {"May 17": "held"}),
        ("It opened on Tuesday.", "Opened: 29 April 2025", {"Tuesday": "held"}),
        ("It opened on Saturday.", "It opened on Saturday, May 17.", {"Saturday": "held"}),
        ("It opened in the second quarter of 2025.", "It opened on 29 April 2025.", {"second quarter of 2025": "held"}),
        ("The pier will open on May 27.", "The pier will open on 17 May.", {"May 27": "17 May"}),
        ("The pier will open on May 27, the ferry on May 17.", "The pier and ferry will open on 17 May.", {"May 27": "absent", "May 17": "held"}),
        ("The pier was founded in 2009.", "The pier is long.", {"2009": "absent"}),
        ("It opened on Friday.", "It opened on 29 April 2025.", {}),
    ],
)  # fmt: skip
def test_a_date_is_that_of_the_source(draft: str, text: str, expected: dict[str, str]) -> None:
    assert dates(draft, text) == expected


@pytest.mark.parametrize(
    ("draft", "text", "form", "expected"),
    [
        ("Harbour fees rose to 148,200 crowns.", "Harbour fees fell to 148,200 crowns.", "text", ["rose"]),
        ("Harbour fees fell to 148,200 crowns.", "Harbour fees fell to 148,200 crowns.", "text", []),
        ("The harbour quota rises to 94,400 tonnes.", "Quota (tonnes),2026,Change\nHarbour,94400,-20%\n", "csv", ["rises"]),
        ("The harbour quota falls to 94,400 tonnes.", "Quota (tonnes),2026,Change\nHarbour,94400,-20%\n", "csv", []),
        ("Harbour fees rose to 163,400 crowns from 148,200.", "Harbour fees fell to 148,200 crowns.", "text", []),
        ("Harbour income rose to $163 million.", "Harbour income was $163 million, compared with $171 million a year ago.", "text", ["rose"]),
    ],
)  # fmt: skip
def test_a_direction_is_that_of_the_source(draft: str, text: str, form: str, expected: list[str]) -> None:
    assert [one.word.text for one in directed(held(draft, (text, form)))] == expected


def test_everything_is_told_with_its_place() -> None:
    article = held(f"# Ferries\n\nThe ferry cost $4.7 million.\n\n{SAID}\n", SAID)
    found = list(outcomes(article))
    assert [one.fault for one in found if isinstance(one, Problem)] == ["absent"]
    later = held("A year earlier the ferry was the third to sink.", SAID)
    assert not list(outcomes(later))
    assert all(note.path == "source.text" for one in found for note in one.notes)


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        ('"The bridge, mind you, was never built to carry heavy lorries," she said.', "has “meant” for “built”"),
        ('"The bridge, mind you, was never meant to carry lorries," she said.', "has “heavy”, which is missing here"),
        ('"The bridge, mind you, was never meant to carry very heavy lorries," she said.', "does not have “very”"),
    ],
)
def test_a_word_that_is_missing_or_put_in_is_said_to_be(draft: str, why: str) -> None:
    (problem,) = (one for one in outcomes(held(draft, SAID)) if isinstance(one, Problem) and one.fault == "quotation")
    assert problem.values["why"].endswith(why)
