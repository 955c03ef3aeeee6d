from __future__ import annotations

from typing import Any

import pytest

from newslint import rulebook
from newslint.checked import options
from newslint.kinds.relation.classes import brought, wrong
from newslint.kinds.relation.options import Options
from newslint.rulebook import packs
from newslint.rulebook.explain import UnknownWordError, explain


def made(words: dict[str, Any], **price: Any) -> Options:  # noqa: ANN401 -- plain YAML
    given = {
        "claims": {
            "price": {"role": "money", **price},
            "seats": {"role": "number", "noun": "seat"},
            "bill": {"like": "price"},
        },
        "holds": "bill = price * seats",
        "words": {"seat": ["seat", "seats"], **words},
    }
    read, wrongs = options.build(Options, given)
    assert not wrongs
    assert isinstance(read, Options)
    return read


@pytest.mark.parametrize(
    ("words", "price", "path", "said"),
    [
        ({}, {"said": "hat"}, ("claims", "price", "said"), "; to have one: `words: {hat: […]}`"),
        ({"hat": []}, {}, ("words", "hat"), "hat has no phrase"),
        ({"took": "took"}, {"beside": "took"}, ("claims", "price", "beside"), "no phrase of took has a #"),
        ({}, {"beside": "each"}, ("claims", "price", "beside"), "no phrase of each has a #"),
        *(
            ({"took": ["took", pattern]}, {"said": "took"}, ("words", "took", 1), "is no phrase: a class holds words")
            for pattern in ("seat(", "tick.*", "tick*", "[st]eat", "\\bseat", "^seat", "seat.+", "seat(s)")
        ),
    ],
)
def test_what_would_never_be_found_is_said_with_its_place(
    words: dict[str, Any], price: dict[str, Any], path: tuple[str, ...], said: str
) -> None:
    ((place, message),) = wrong(made(words, **price))
    assert place == path
    assert said in message


@pytest.mark.parametrize(
    ("words", "price"),
    [
        ({"took": ["# took", "took"]}, {"beside": "took"}),
        ({"took": ["(", "took #", "# |", "one's", "co-op", "a 5%", "st. …", "for: #"]}, {"said": "took"}),
        ({"took": ["LGBTQ+", "why?", "50+", "A+"]}, {"said": "took"}),
        ({"hat": "a hat that no claim names"}, {}),
        ({"took": "# took", "gave": "gave"}, {"beside": ["gave", "took"]}),
        ({"each": "apiece"}, {"followed-by": "each"}),
        ({}, {"followed-by": "each", "unsaid": "votes"}),
    ],
)
def test_words_that_stand_in_copy_are_right(words: dict[str, Any], price: dict[str, Any]) -> None:
    assert not [*wrong(made(words, **price))]


def test_a_class_that_newslint_brings_can_be_looked_up() -> None:
    book = rulebook.load(packs.DEFAULT)[0]
    said = " ".join(explain("each", book).split())
    assert said.startswith("each: a class of words, which rules that extend relation may name")
    assert all(phrase in said for phrase in brought()["each"])
    kind = " ".join(explain("relation", book).split())
    assert all(name in kind for name in brought())
    with pytest.raises(UnknownWordError, match="did you mean in-sum"):
        explain("in-summ", book)
