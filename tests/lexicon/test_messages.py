"""What newslint says of a story: phrases that each language fills in at the same places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from fractions import Fraction
from string import Formatter

import pytest

from newslint import lexicon
from newslint.arithmetic.slips import slip
from newslint.kinds.agreement.worked_out.steps import Step
from newslint.kinds.change.telling import OPERANDS
from newslint.lexicon.messages import Messages

ENGLISH = lexicon.of("en").messages


def phrases(words: Messages) -> Iterator[tuple[str, str]]:
    """All phrases, by the name of the field and the key in it."""
    for field in fields(words):
        held = getattr(words, field.name)
        for key, phrase in held.items() if isinstance(held, Mapping) else [("", held)]:
            yield f"{field.name} {key}".rstrip(), phrase


def filled(phrase: str) -> frozenset[str]:
    """What stands in braces in a phrase."""
    return frozenset(name for _, name, _, _ in Formatter().parse(phrase) if name is not None)


@pytest.mark.parametrize("language", lexicon.languages())
def test_each_language_says_the_same(language: str) -> None:
    told = {name: filled(phrase) for name, phrase in phrases(lexicon.of(language).messages)}
    assert told == {name: filled(phrase) for name, phrase in phrases(ENGLISH)}


def test_everything_that_has_a_name_has_words() -> None:
    assert {step.value for step in Step} == ENGLISH.steps.keys()
    assert {*OPERANDS} == ENGLISH.roles.keys()
    assert slip("12", Fraction(12), lambda value: value == 21) in ENGLISH.slips
