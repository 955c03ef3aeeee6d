"""`naming`: a person, organisation or place is spelt in one way throughout, and introduced before it is named short."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.claims.twice import Told
from newslint.kinds.naming.acronyms import Acronym, acronyms
from newslint.kinds.naming.ages import aged
from newslint.kinds.naming.firmnames import refirmed
from newslint.kinds.naming.firsts import Renamed, renamed
from newslint.kinds.naming.introductions import unintroduced
from newslint.kinds.naming.kin import related
from newslint.kinds.naming.ranks import Ranked, ranked
from newslint.kinds.naming.sexes import changed, headed, is_sure
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
    """The names that are spelt two ways, or not as the house list has them, the people never introduced, those of two ranks or first names."""
    for variant in variants(article):
        yield _problem(variant, article.lexicon.messages)
    for place in unintroduced(article):
        yield Problem(place.span, {"name": place.text}, fault="unintroduced")
    yield from (_garbled(acronym, article.lexicon.messages) for acronym in acronyms(article))
    yield from (_outranked(one, article.lexicon.messages) for one in ranked(article))
    yield from (_renamed(one, article.lexicon.messages) for one in renamed(article))
    yield from (_renamed(one, article.lexicon.messages, "firm") for one in refirmed(article))
    yield from (_told(one, article.lexicon.messages, "sex") for one in headed(article))
    for one in changed(article):
        yield _told(one, article.lexicon.messages, "pronoun")._replace(doubt=0 if is_sure(article, one) else 1)
    yield from (_told(one, article.lexicon.messages, "age") for one in aged(article))
    yield from (_told(one, article.lexicon.messages, "kin") for one in related(article))


def _told(one: Told, words: Messages, fault: str) -> Problem:
    """What is told of somebody in two ways."""
    values = {"stated": one.claim.text, "other": one.fact.text}
    return Problem(one.claim.span, values, (Note(one.fact.span, words.here_it_is),), fault=fault)


def _garbled(acronym: Acronym, words: Messages) -> Problem:
    """A short form with two letters swapped."""
    values = {"odd": acronym.odd.text, "right": acronym.short, "name": acronym.name}
    note = Note(acronym.right.span, words.introduced_here)
    return Problem(acronym.odd.span, values, (note,), suggestions=(acronym.short,), fault="acronym")


def _outranked(one: Ranked, words: Messages) -> Problem:
    """Somebody who has another rank than the one first told."""
    values = {"odd": one.place.text, "right": one.before.text}
    return Problem(one.place.span, values, (Note(one.before.span, words.introduced_here),), fault="rank")


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


def _renamed(one: Renamed, words: Messages, fault: str = "renamed") -> Problem:
    """Somebody with another first name, or a firm with another name, than elsewhere."""
    values = {"odd": one.odd.text, "right": one.right.text}
    return Problem(
        one.odd.span, values, (Note(one.right.span, words.here_spelt.format(name=one.right.text)),), fault=fault
    )


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
        Fault(
            "acronym",
            "a short form has two letters in another order than where it was introduced",
            ("odd", "right", "name"),
            refutes=False,
        ),
        Fault("rank", "somebody has another rank than where the story first names it", ("odd", "right"), refutes=False),
        Fault("renamed", "somebody has two first names that are a slip apart", ("odd", "right"), refutes=False),
        Fault("firm", "a firm is taken up by a like name", ("odd", "right"), refutes=False),
        Fault(
            "sex",
            "a headline tells of a woman and the body of a man, or the other way round",
            ("stated", "other"),
            refutes=False,
        ),
        Fault("pronoun", "a man is taken up with `she`, or a woman with `he`", ("stated", "other"), refutes=False),
        Fault("age", "somebody has two ages", ("stated", "other")),
        Fault("kin", "somebody is a son here and a daughter there", ("stated", "other"), refutes=False),
        Fault("unintroduced", "somebody speaks who was never introduced", ("name",), refutes=False),
    ),
    fact=True,
)
