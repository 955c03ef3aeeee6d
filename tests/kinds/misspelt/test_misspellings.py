"""Words of a language without a dictionary, a slip away from what the copy has oftener."""

from __future__ import annotations

import pytest

from newslint.kinds.misspelt.misspellings import misspellings
from newslint.lexicon.de.copy import WORDS

STORY = "Die Genossenschaften und die Genossenschaften: Verwaltungen, Verwaltungen, unterstützen, unterstützen, Fähranlegern, Fähranlegern. "


def told(text: str) -> list[tuple[str, str]]:
    return [(pair.odd, pair.right) for pair in misspellings(STORY + text, WORDS)]


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("Die Genossenschften schwieg.", "Genossenschften"),  # a letter too few
        ("Die Genossenschhaften schwieg.", "Genossenschhaften"),  # a letter twice
        ("Die Genossenscahften schwieg.", "Genossenscahften"),  # two letters changed about
        ("Die Verwalktungen schwiegen.", "Verwalktungen"),  # a letter too much
        ("Die Verwatungen schwiegen.", "Verwatungen"),
    ],
)
def test_a_word_that_stands_once_is_held_against_one_that_stands_oftener(text: str, odd: str) -> None:
    assert [pair[0] for pair in told(text)] == [odd]


@pytest.mark.parametrize(
    "text",
    [
        "Die Genossenschaftens schwiegen.",  # an ending
        "Sie unterstützten sie.",  # another tense
        "Die Genossenschaftsen und die Genosseneschaften schwiegen.",  # what joins two words to one
        "Die Genossenschften schwieg, die Genossenschften.",  # what is said twice is meant so
        "Die genossenschften schwieg; Genossenschften.",
        "Ein Fähranleger, zwei Fähranlegers.",
        "Die Umverwaltungen schwiegen.",  # another prefix
        "Die Verwaltingen schwiegen.",  # a letter replaced makes another word
        "Siehe Genossenschften.example, #Genossenschften und a/Genossenschften.",
    ],
)
def test_other_forms_and_other_words_are_right(text: str) -> None:
    assert told(text) == []


def test_no_word_has_a_letter_three_times_near_its_end() -> None:
    assert told("Eine Zollkontrolle, eine Zollkontrollle.") == [("Zollkontrollle", "Zollkontrolle")]
    assert told("Die Schiffahrtslinie, die Schifffahrtslinie.") == []  # where two words are joined it has


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Marlene Feddersen sprach. Später schwieg Marlene Federsen.", [("Federsen", "Feddersen")]),
        ("Marlene Feddersen, Marlene Feddersen; Marlene Feddderssen; Marlene Feddderrsen", []),
        ("Marlene Hollander, Jost Holander", []),  # two people
        ("Marlene Hollander und Marlene Hollanders Boot", []),  # a possessive
        ("Marlene Hollander, Marlene Hollender", []),
    ],
)
def test_a_surname_behind_one_first_name(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found
