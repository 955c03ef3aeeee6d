"""Article -> what ends before it begins: `called at 11.52pm … pulled up at 11.41pm`, `opens on 14 October and closes on 4 October`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from newslint.article import Article
from newslint.article.claims.dated import of_dateline
from newslint.article.dates.published import Published, nearest, published
from newslint.article.dates.value import Date
from newslint.article.mention import Mention, by_block
from newslint.article.sentences import Sentence, sentences
from newslint.article.sentences.tokens import Token
from newslint.article.times.clocks import clocks
from newslint.lexicon import lowered
from newslint.lexicon.calendar import Courses
from newslint.model import Note, Problem
from newslint.tuples import NamedTuple

_CLOCK, _DAY = "clock", "day"
_SOON = {_CLOCK: 180, _DAY: 31}
"""Minutes or days by which an end may come too early: one that comes earlier is of another night, or another year."""
_FAR = 400
"""Days likewise, where both years are told."""
_NO_YEAR = 2001
_ASIDE = ","
_TOLD = frozenset(("day", "weekday", "relative"))


class Event(NamedTuple):
    """What began or ended, and when: `worth` minutes of a day, or days; `lone` where its clause names nobody else."""

    sort: str
    at: Mention
    verb: Mention
    worth: int
    years: bool
    sentence: Sentence
    said: frozenset[str]
    lone: bool

    @property
    def word(self) -> str:
        """The verb as a class of words has it."""
        return lowered(self.verb.text)


class Reversed(NamedTuple):
    """Two events of which the `first` must have come before the `last`, and is told to have come later."""

    first: Event
    last: Event

    def judged(self) -> Problem:
        """The problem, at the later of the two places."""
        one, other = sorted((self.first, self.last), key=lambda event: event.at.span)
        values = {
            "first": self.first.verb.text,
            "start": self.first.at.text,
            "second": self.last.verb.text,
            "end": self.last.at.text,
        }
        return Problem(other.at.span, values, (Note(one.at.span, one.verb.text),), None, (), "course")


def courses(article: Article) -> Iterator[Reversed]:
    """The pairs of events that stand side by side, with no other time or day there, and end before they begin."""
    words, now = article.lexicon.calendar.courses, published(article)
    held = by_block(clocks(article)) if len(clocks(article)) > 1 else {}
    told: list[list[Event | None]] = []
    for sentence in sentences(article):
        timed = [one for one in held.get(sentence.block, ()) if sentence.start <= one.start < sentence.end]
        found = [_event(sentence, _CLOCK, one, one.minutes, words) for one in timed if not one.zone]
        if len(sentence.mentions) > len(sentence.figures):
            found += _dated(sentence, now, words)
        told.append(found)
    for before, here in pairwise([[], *told]):
        near = [event for event in (*before, *here) if event is not None]
        if len(before) + len(here) == len(near) == 2 and near[1] in here and near[0].sort == near[1].sort:
            yield from filter(None, (_reversed(near, words),))
        elif len(here) > 1:
            yield from filter(None, (_reversed(pair, words) for pair in _joined(here, words)))


def _joined(here: Sequence[Event | None], words: Courses) -> Iterator[Sequence[Event]]:
    """The pairs of a sentence with more of them that are one clause, and `and` another, whatever comes then: `opens on 1 September and closes on 15 August, with a list in October`."""
    for one, other in pairwise(here):
        if one is not None and other is not None and one.sort == other.sort and other.lone:
            between = one.sentence.block.prose.text[one.at.end : other.verb.start].split()
            if between and between[0] in words.joints and words.linking.issuperset(between[1:]):
                yield one, other


def _dated(sentence: Sentence, now: Published | None, words: Courses) -> Iterator[Event | None]:
    """The events of the days of a sentence."""
    for date in sentence.mentions:
        if isinstance(date, Date) and len(date.ends) == 1 and date.when.day and date.when.month:
            known = date.when.date
            day = known or (nearest(date.when, now.day) if now else date.when._replace(year=_NO_YEAR).date)
            if day and date.sure and not of_dateline(date):
                yield _event(sentence, _DAY, date, day.toordinal(), words, years=known is not None)


def _event(  # noqa: PLR0913 -- when, and where that is told
    sentence: Sentence, sort: str, at: Mention, worth: int, words: Courses, *, years: bool = False
) -> Event | None:
    """What happened at a time, by the last verb before it in its clause; none that had happened before something else."""
    clause: list[Token] = []
    lead, tokens = "", sentence.before(at)
    for token in tokens:
        if token.word in words.parts and not (token.word == _ASIDE and len(clause) == 1):
            lead = token.word
            break  # `was arrested an hour later, at 1.20pm` goes on
        clause.append(token)
    place = next((at for at, token in enumerate(clause) if token.word in words.verbs), -1)
    before = [token.word for token in clause[place + 1 :]]
    if place < 0 or place > words.reach or not words.back.isdisjoint(before[:2]):
        return None
    verb = Mention(sentence.block, clause[place].start, clause[place].end)
    said = frozenset(token.word for token in (*clause, *islice(tokens, words.reach)))  # `paramedics, who arrived at`
    lone = not lead.isalpha() or lead in words.joints
    return Event(sort, at, verb, worth, years, sentence, said, lone and words.linking.issuperset(before))


def _reversed(near: Sequence[Event], words: Courses) -> Reversed | None:
    """Two events, if the one of them that must have come first is told to have come a little later."""
    one, other = near
    if one.sentence.block is not other.sentence.block or not _of_one_day(near, words):
        return None
    either = one.sentence is not other.sentence and one.sort == _DAY
    for begun, ended, whoever in words.orders:
        ways = ((one, other), (other, one))
        for first, last in ways if whoever or either else ways[:1]:  # `arrived at 2 p.m. and left at 5 p.m.`
            if first.word in begun and last.word in ended:
                own = other.lone if not whoever else last.lone or not whoever.isdisjoint(last.said)
                soon = _FAR if first.years and last.years else _SOON[first.sort]
                return Reversed(first, last) if own and 0 < first.worth - last.worth <= soon else None
    return None


def _of_one_day(near: Sequence[Event], words: Courses) -> bool:
    """Whether nothing is said of another day, where times are told, or of what comes each year, where days are."""
    told = {event.sentence.number: event.sentence for event in near}.values()
    said = lowered(" ".join(sentence.text for sentence in told))
    if near[0].sort == _DAY:
        for phrase in words.this_one:
            said = said.replace(phrase, "")
        return all(event.years for event in near) or not any(phrase in said for phrase in words.yearly)
    days = [date for sentence in told for date in sentence.mentions if isinstance(date, Date) and date.period in _TOLD]
    return len(days) <= 1 and not any(phrase in said for phrase in words.another_day)
