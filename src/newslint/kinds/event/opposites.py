"""Article -> outcomes of its fields of which the body tells the opposite: a plan rejected there, and approved here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims.twice import Told, body, headlines
from newslint.article.sentences import Sentence
from newslint.kinds.event.phrases import Place, places, shared, stretch
from newslint.lexicon.events import Outcome

_LEAD = 3
"""Sentences of the body that tell what the headline does."""
_SHARED = 2
"""Stems that both sentences have."""


def opposed(article: Article) -> Iterator[Told]:
    """Every outcome of a headline that the body never tells and begins with the opposite of."""
    heads = headlines(article)
    every = body(article) if heads else []
    for sentence in heads:
        for one, other in article.lexicon.events.opposites:
            yield from _against(article, sentence, every, one, other)
            yield from _against(article, sentence, every, other, one)


def _against(
    article: Article, claim: Sentence, every: Sequence[Sentence], told: Outcome, opposite: Outcome
) -> Iterator[Told]:
    """The outcome of a headline, and its opposite in the lead."""
    here = _surely(article, claim, told, opposite)
    if here is None or any(_all(one, told, opposite) for one in every):
        return
    lead = every[:_LEAD]
    for sentence in lead if shared(article, claim, *lead) >= _SHARED else ():
        there = _surely(article, sentence, opposite, told)
        if there is not None:
            yield Told(stretch(claim, here), stretch(sentence, there))
            return


def _surely(article: Article, sentence: Sentence, told: Outcome, opposite: Outcome) -> Place | None:
    """Where a sentence surely tells an outcome, and neither takes up the other one nor asks, denies or hopes for it."""
    found = next((one for one in _all(sentence, told, opposite) if _is_sure(sentence, one, told)), None)
    if found is None or _all(sentence, opposite, told):
        return None
    unsure = article.lexicon.events.unsure
    others = (token.word for at, token in enumerate(sentence.tokens) if not found.first <= at < found.end)
    return found if unsure.isdisjoint(others) else None


def _is_sure(sentence: Sentence, place: Place, told: Outcome) -> bool:
    return " ".join(token.word for token in sentence.tokens[place.first : place.end]) in told.surely


def _all(sentence: Sentence, told: Outcome, other: Outcome) -> Sequence[Place]:
    """Where a sentence tells an outcome: no word of a phrase for the other one, `not guilty`."""
    found = [*places(sentence.tokens, (*told.surely, *told.perhaps))]
    others = [*places(sentence.tokens, (*other.surely, *other.perhaps))] if found else []
    return [one for one in found if not any(_holds(longer, one) for longer in others)]


def _holds(longer: Place, place: Place) -> bool:
    return longer.first <= place.first and place.end <= longer.end and longer != place
