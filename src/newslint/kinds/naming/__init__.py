"""`naming`: a person, organisation or place is spelt in one way throughout, and introduced before it is named short."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.kinds.naming.introductions import unintroduced
from newslint.kinds.naming.variants import Variant, variants
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record

_NOTES = 4
"""Places of the other spelling that are shown."""


@record
class Options:
    """Nothing to set: the house list of right spellings is `names:` in newslint.yaml."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:  # noqa: ARG001 -- every kind takes its options
    """The names that are spelt two ways, or not as the house list has them, and the people never introduced."""
    for variant in variants(article):
        yield _problem(variant, article.lexicon.messages)
    for place in unintroduced(article):
        yield Problem(place.span, {"name": place.text}, fault="unintroduced")


def _problem(variant: Variant, words: Messages) -> Problem:
    """A problem at the first place of the odd spelling; the notes show where else it and the other one stand."""
    odd, right = variant.odd, variant.right
    first, *again = odd.places
    notes = [Note(place.span, words.again.format(name=odd.text)) for place in again[:_NOTES]]
    notes += [Note(place.span, words.here_spelt.format(name=right.text)) for place in right.places[:_NOTES]]
    return Problem(
        first.span,
        {"odd": odd.text, "right": right.text, "elsewhere": _elsewhere(variant, words)},
        tuple(sorted(notes)),
        suggestions=(right.text,) if variant.sure else (),
        fault="variant",
        doubt=variant.doubt,
    )


def _elsewhere(variant: Variant, words: Messages) -> str:
    """Where the other spelling stands."""
    if variant.right.listed:
        return words.in_house_list
    count = len(variant.right.places)
    return words.elsewhere if count == 1 else words.in_places.format(number=count)


KIND = Kind(
    check,
    Options,
    (
        Fault(
            "variant",
            "a name is spelt in two ways, or not as the house list has it",
            ("odd", "right", "elsewhere"),
            refutes=False,
        ),
        Fault("unintroduced", "somebody speaks who was never introduced", ("name",), refutes=False),
    ),
    fact=True,
)
