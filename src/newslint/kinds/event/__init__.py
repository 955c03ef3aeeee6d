"""`event`: what a headline or a caption says came about is what the body tells: who won, what was decided, where it was, of what colour or nation a thing is, who is whose eldest."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.claims.twice import Told
from newslint.kinds.event.attributes import recoloured
from newslint.kinds.event.contests import lost_after_all, turned_round
from newslint.kinds.event.countries import moved, removed
from newslint.kinds.event.kinship import generations, siblings
from newslint.kinds.event.opposites import opposed
from newslint.kinds.event.towns import misnamed, resettled, turned_about, turned_off
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem
from newslint.record import record


@record
class Options:
    """This kind has no options."""


def check(article: Article, options: Options) -> Iterator[Problem]:
    """The outcomes and attributes that a field tells otherwise than the body."""
    del options
    words = article.lexicon.messages
    yield from (_problem(one, words, "outcome") for one in (*opposed(article), *lost_after_all(article)))
    yield from (_problem(one, words, "sides") for one in turned_round(article))
    yield from (_problem(one, words, "attribute") for one in recoloured(article))
    yield from (_problem(one, words, "town") for one in resettled(article))
    yield from (_problem(one, words, "twin") for one in turned_about(article))
    yield from (_problem(one, words, "twin") for one in turned_off(article))
    yield from (_problem(one, words, "sibling") for one in siblings(article))
    yield from (_problem(one, words, "generation") for one in generations(article))
    yield from (_problem(one, words, "place") for one in (*moved(article), *removed(article), *misnamed(article)))


def _problem(one: Told, words: Messages, fault: str) -> Problem:
    """What is told in two ways."""
    field = words.fields.get(one.claim.block.kind, "")
    values = {"stated": one.claim.text, "other": one.fact.text, "field": field}
    return Problem(one.claim.span, values, (Note(one.fact.span, words.here_it_is),), fault=fault)


_KEYS = ("stated", "other", "field")
KIND = Kind(
    check,
    Options,
    (
        Fault("outcome", "a headline or caption tells another outcome than the body", _KEYS, refutes=False),
        Fault("sides", "a headline or caption has those win who lose in the body", _KEYS, refutes=False),
        Fault("attribute", "a headline or caption gives a thing another attribute than the body", _KEYS, refutes=False),
        Fault("town", "the town of a dateline is called another country's", _KEYS[:2], refutes=False),
        Fault("twin", "a village becomes the one that lies beside it", _KEYS[:2], refutes=False),
        Fault("sibling", "somebody has an elder brother and is the eldest, or the like", _KEYS[:2], refutes=False),
        Fault("generation", "somebody is of another generation than the story counts", _KEYS[:2], refutes=False),
        Fault("place", "a headline or caption has it in another country or state than the body", _KEYS, refutes=False),
    ),
    fact=True,
)
