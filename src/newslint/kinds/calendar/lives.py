"""Article -> the events of a life that are told in an order in which they cannot have been: `He died in 1996. He retired in 1999`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, groupby, pairwise

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.moments import DAY, YEAR
from newslint.article.claims.told import claims_in
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.lexicon.calendar import Lives
from newslint.model import Note, Problem
from newslint.tuples import NamedTuple

_BORN, _DONE, _DIED, _BURIED = range(4)
"""The sorts of events, in the order in which they come."""
_PRONOUN, _NAMED, _NO_SUBJECT = "pronoun", "named", ""
_FULL = 3
"""Words of an act that was the last: `his last concert`."""
_NEXT = 4
"""Words and marks from the day of an event to the verb of the next, that included: `in 1974, and later became`."""
_NAMES = 4
"""Words of a subject that is named."""
_NEAR = 60
"""Days between a death and a burial at most, where neither tells its year."""
_CLOSE = 2
"""Sentences between two events of one person, at most."""
_LONGEST = 110
"""Years of a life."""


class Event(NamedTuple):
    """What somebody did, when, and in which sentence; the `subject` is a pronoun, named, or that of the event before it.

    It is `turned` where words say that it came earlier than what is told before it, or stand between the two; it is one end of
    what somebody did for years where it is `spanned`: `taught from 1955 to 1980`.
    """

    sort: int
    verb: str
    claim: Claim
    sentence: Sentence
    subject: str
    turned: bool = False
    spanned: bool = False

    @property
    def at(self) -> Mention:
        """The words that say when."""
        return self.claim.mention


class Disordered(NamedTuple):
    """Two events of which the `first` must have come before the `second`, and is told to have come later."""

    first: Event
    second: Event

    def judged(self) -> Problem:
        """The problem, at the later of the two places."""
        one, other = sorted((self.first, self.second), key=lambda event: event.at.span)
        values = {
            "first": self.first.verb,
            "start": self.first.at.text,
            "second": self.second.verb,
            "end": self.second.at.text,
        }
        return Problem(other.at.span, values, (Note(one.at.span, one.verb),), None, (), "life")


def lives(article: Article) -> Iterator[Disordered]:
    """The events of each paragraph that are out of order, each once."""
    words = article.lexicon.calendar.lives
    for _, some in groupby(sentences(article), lambda sentence: id(sentence.block)):
        told = [one for one in some if len(one.mentions) > len(one.figures)]
        events = [event for sentence in told for event in _events(article, sentence, words)]
        seen: set[int] = set()
        for first, second in _pairs(events):
            if _later(first.claim, second.claim) and not {id(first.at), id(second.at)} & seen:
                seen |= {id(first.at), id(second.at)}
                yield Disordered(first, second)


def _pairs(events: Sequence[Event]) -> Iterator[tuple[Event, Event]]:
    """The pairs of events of which the first must have come before the second."""
    sorts = [event.sort for event in events]
    if sorts.count(_BORN) > 1 or sorts.count(_DIED) > 1:
        return  # of two people
    for one, other in combinations(events, 2):
        first, second = sorted((one, other), key=lambda event: event.sort)
        near = other.sentence.number - one.sentence.number <= _CLOSE and not one.subject == _NAMED == other.subject
        if near and first.sort != second.sort and (first.sort, second.sort) != (_DONE, _BURIED):
            yield first, second
        elif (
            near
            and first.sort == _DONE == second.sort
            and not (other.turned or one.spanned or other.spanned)
            and other.subject == _NO_SUBJECT
            and other.sentence is one.sentence
        ):
            yield one, other


def _later(one: Claim, other: Claim) -> bool:
    """Whether the first is told to have come later than the other, and both may be of one life."""
    if one.role != other.role:
        return False
    if one.role == DAY:
        return (
            one.day is not None
            and other.day is not None
            and dt.timedelta(0) < one.day - other.day <= dt.timedelta(_NEAR)
        )
    if one.day and other.day:
        return one.day > other.day and one.day.year - other.day.year <= _LONGEST
    if one.quantity.nominal == other.quantity.nominal and one.month and other.month:
        return one.month > other.month
    return 0 < one.quantity.nominal - other.quantity.nominal <= _LONGEST


def _events(article: Article, sentence: Sentence, words: Lives) -> Iterator[Event]:
    """The events of a sentence that are told of nobody's kin, each with the day or the year in which it begins."""
    dates = [date for date in sentence.mentions if isinstance(date, Date)]
    last = {date.ends[-1].start for date in dates if len(date.ends) > 1}
    ends = last.union(date.ends[0].start for date in dates)
    claims = [one for one in claims_in(article)(sentence) if one.role in {YEAR, DAY} and one.mention.start in ends]
    years = {one.mention.start for one in claims if one.role == YEAR}
    begin = sentence.start
    for claim in claims:
        if claim.role == DAY and claim.mention.start in years:
            continue
        since = [token.word for token in sentence.tokens if begin <= token.start < claim.mention.start]
        spanned = any(date.start <= claim.mention.start < date.end for date in dates if len(date.ends) > 1)
        found = _verb(claim, words) or _last_of(since, words)
        if found and not (claim.mention.start in last and found[0] != _DONE):
            sort, verb, subject = found
            said = since[: len(since) - since[::-1].index(verb)] if verb in since else since[2:]
            if words.others.isdisjoint(said) and words.things.isdisjoint(said[-2:-1]):
                turned = len(said) > _NEXT or not words.turning.isdisjoint(said)
                yield Event(sort, verb, claim, sentence, subject, turned, spanned)
        begin = claim.mention.end


def _verb(claim: Claim, words: Lives) -> tuple[int, str, str] | None:
    """The verb of a clause that tells an event of a person, and of which sort its subject is."""
    at, verb = next(((at, word) for at, word in enumerate(claim.before) if word in _verbs(words)), (0, ""))
    before = [word for word in claim.before[:at] if word not in words.linking]
    of_things = not words.owners.isdisjoint(before[:1]) or not words.things.isdisjoint(claim.before)
    if not verb or of_things or len(before) > _NAMES or (verb in words.active and not before and at):
        return None
    own = before and before[-1] in words.subjects
    return _verbs(words)[verb], verb, _PRONOUN if own else _NAMED if before else _NO_SUBJECT


def _last_of(since: Sequence[str], words: Lives) -> tuple[int, str, str] | None:
    """What somebody did for the last time, by its noun: `His last public duty was to open a school`, `gave her last lecture in`."""
    for at, (owner, last) in enumerate(pairwise(since)):
        if owner in words.owners and last in words.last and not words.acts.isdisjoint(since[at + 2 : at + 4]):
            return _DONE, " ".join(since[at : at + _FULL]), _PRONOUN
    return None


@cache
def _verbs(words: Lives) -> Mapping[str, int]:
    """The verbs, each with the sort of its event."""
    sorts = (
        (words.active, _DONE),
        (words.done, _DONE),
        (words.buried, _BURIED),
        (words.died, _DIED),
        (words.born, _BORN),
    )
    return {verb: sort for verbs, sort in sorts for verb in verbs}
