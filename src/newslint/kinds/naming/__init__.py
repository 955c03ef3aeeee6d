"""`naming`: a person, organisation or place is spelt in one way throughout, and introduced before it is named short."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.kinds.naming.introductions import unintroduced
from newslint.kinds.naming.variants import Variant, variants
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
        yield _problem(variant)
    for place in unintroduced(article):
        yield Problem(place.span, {"name": place.text}, fault="unintroduced")


def _problem(variant: Variant) -> Problem:
    """A problem at the first place of the odd spelling; the notes show where else it and the other one stand."""
    odd, right = variant.odd, variant.right
    first, *again = odd.places
    notes = [Note(place.span, f"spelt “{odd.text}” again") for place in again[:_NOTES]]
    notes += [Note(place.span, f"spelt “{right.text}” here") for place in right.places[:_NOTES]]
    return Problem(
        first.span,
        {"odd": odd.text, "right": right.text, "elsewhere": _elsewhere(variant)},
        tuple(sorted(notes)),
        suggestions=(right.text,),
        fault="variant",
        doubt=variant.doubt,
    )


def _elsewhere(variant: Variant) -> str:
    """Where the other spelling stands."""
    if variant.right.listed:
        return "in the house list of names"
    count = len(variant.right.places)
    return "elsewhere in the story" if count == 1 else f"in {count} other places"


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
