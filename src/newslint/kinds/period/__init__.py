"""`period`: a day or period in a headline, standfirst, summary or caption is the one that the body tells of the same event."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.kinds.period.evidence import is_borne_out
from newslint.kinds.period.rivals import Rival, rival
from newslint.kinds.period.tellings import Sort, Telling, claimed, is_box
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record


@record
class Options:
    """`alike` is how much two sentences must have in common before they are taken to tell of one event; `sure` how much before the body's day or period is suggested."""

    alike: int = 2
    sure: int = 6


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """The days and periods of the fields that the body tells otherwise and nowhere as they do."""
    for claim in claimed(article):
        found = [each for sort in claim.sorts if (each := _rival(article, claim, sort)) is not None]
        best = max(found, key=lambda each: each.score, default=None)
        if best is not None and best.score >= options.alike:
            yield _contradicted(best, options, article.lexicon.messages)


def _rival(article: Article, claim: Telling, sort: Sort) -> Rival | None:
    return None if is_borne_out(article, claim, sort) else rival(article, claim, sort)


def _contradicted(found: Rival, options: Options, words: Messages) -> Problem:
    claim, fact = found.claim, found.fact
    values = {
        "stated": claim.text,
        "field": words.fields["box" if is_box(claim.block) else claim.block.kind],
        "found": fact.text,
    }
    note = Note(fact.span, words.time_in_body)
    likely = found.score >= options.sure and claim.parts.keys() == fact.parts.keys()
    return Problem(claim.span, values, (note,), None, (fact.text,) if likely else (), "contradicted")


KIND = Kind(
    check,
    Options,
    (
        Fault(
            "contradicted",
            "a day or period in a headline, summary or caption is another one in the body",
            ("stated", "field", "found"),
            refutes=False,
        ),
    ),
    fact=True,
)
