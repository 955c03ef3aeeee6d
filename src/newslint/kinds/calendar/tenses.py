"""Article -> days gone by of which something to come is told, and days to come of which something past is: `will decide last Tuesday`, `will play on May 3` on May 9."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from newslint.article import Article
from newslint.article.claims.dated import of_dateline
from newslint.article.dates.published import Published, nearest, published
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.mentions import dates
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Note, Problem
from newslint.tuples import NamedTuple

_BODY, _WEEKDAY, _DAY, _RELATIVE = "body", "weekday", "day", "relative"
_REACH = 10
"""Words before a day among which its verb stands."""
_NEAR = 4
"""Words between a day and a verb of what somebody did then."""
_NEARBY = 6
"""Words between a verb of what is to come and a day by its date."""
_SOON, _SURE = 21, 120
"""Days from that of the story within which a day of no year is of this one, and those where its weekday says so."""


class Mistimed(NamedTuple):
    """A day, and the verb that puts it on the other side of that of the story."""

    verb: Mention
    date: Date

    def judged(self) -> Problem:
        """The problem, at the day."""
        values = {"stated": self.date.text, "word": self.verb.text}
        return Problem(self.date.span, values, (Note(self.verb.span, self.verb.text),), None, (), "tense")


def tenses(article: Article) -> Iterator[Mistimed]:
    """The days gone by and to come that the verb of their clause puts ahead or behind."""
    words, now = article.lexicon, published(article)
    for date in dates(article):
        if len(date.ends) > 1 or date.block.kind != _BODY:
            continue
        step = _step(date, now, words.calendar)
        if step and not _owns(date, words.calendar):
            sentence = sentence_of(article, date)
            if date.period == _DAY and _is_in_a_row(sentence, date, words.calendar):
                continue
            found = _ahead(sentence, date, words) if step < 0 else _behind(sentence, date, words)
            if found:
                yield Mistimed(Mention(date.block, found.start, found.end), date)


def _step(date: Date, now: Published | None, words: Calendar) -> int:
    """Whether a day has gone by (less than 0) or is to come, by its word or by the day of the story; 0 where that is not sure."""
    if date.period == _WEEKDAY:
        return words.which.get(lowered(date.text).split()[0], 0)
    if (
        date.period != _DAY
        or now is None
        or now.undated
        or not (date.when.month and date.when.day)
        or of_dateline(date)
    ):
        return 0
    day = date.when.date or nearest(date.when, now.day)
    if day is None or not date.sure:
        return 0
    gap, fits = (day - now.day).days, date.weekday == day.weekday()
    if not date.when.year and date.weekday is not None and not fits:
        return 0  # it may be of another year
    near = date.when.year or abs(gap) <= (_SURE if fits else _SOON)
    return gap if near and abs(gap) > (now.timed and not now.local) else 0


def _is_in_a_row(sentence: Sentence, date: Date, words: Calendar) -> bool:
    """Whether a day by its date stands with `today`, which a later stamp is not, or is an end of a span: `between March 9 to May 4`."""
    told = [one for one in sentence.mentions if isinstance(one, Date)]
    to, end, *_ = *islice(sentence.after(date), 2), None, None
    spans = to is not None and to.word in words.to and end is not None and isinstance(end.mention, Date)
    return spans or any(one.period == _RELATIVE for one in told)


def _owns(date: Date, words: Calendar) -> bool:
    """Whether something belongs to the day: `last Tuesday's vote`."""
    return date.block.prose.text.startswith(words.possessives, date.end)


def _clause(sentence: Sentence, date: Date, words: Calendar) -> Sequence[Token]:
    """The words of a clause before a day, in order."""
    found: list[Token] = []
    for token in sentence.before(date):
        if token.word in words.courses.parts or len(found) == _REACH:
            break
        found.append(token)
    return found[::-1]


def _ahead(sentence: Sentence, date: Date, words: Lexicon) -> Token | None:
    """The verb that tells of last week what is to come; none where a further verb may be the one of that day: `will discuss a plan unveiled last Tuesday`."""
    tense, clause = words.calendar.tenses, _clause(sentence, date, words.calendar)
    at = next((at for at, token in enumerate(clause) if token.word in tense.ahead), -1)
    said = [token.word for token in clause[at + 1 :]]
    if at < 0 or not said or not tense.apart.isdisjoint(said):
        return None
    if date.period == _DAY and (len(said) > _NEARBY or not _leads(words.calendar).isdisjoint(said)):
        return None
    passive = next((place + 1 for place, word in enumerate(said) if word in tense.passive), 0)
    further = [word for place, word in enumerate(said) if place > passive or (place and not passive)]
    return None if any(_is_past(word, words.calendar) for word in further) else clause[at]


def _behind(sentence: Sentence, date: Date, words: Lexicon) -> Token | None:
    """The verb that tells of next week what has happened; none in a sentence that speaks of what is to come."""
    tense, clause = words.calendar.tenses, _clause(sentence, date, words.calendar)
    near = [at for at, token in enumerate(clause) if _is_past(token.word, words.calendar) or token.word in tense.going]
    at = near[-1] if near else -1
    before = [token for token in sentence.tokens if at >= 0 and token.end <= clause[at].start]
    led = any(token.word in words.relations.relatives for token in before[-1:])  # `which took place next Sunday, will`
    said = [token for token in sentence.tokens if not led or token.start < date.start]
    if any(token.word in tense.coming for token in said) or not clause:
        return None
    verb = clause[at].word
    if at < 0 or clause[at].start == sentence.start or verb in tense.arranging | words.calendar.moved:
        return None
    between = [token.word for token in clause[at + 1 :]]
    goes = (
        (verb in tense.going or " ".join((verb, *between[:1])) in tense.going)
        and len(between) <= _NEAR
        and tense.leading.isdisjoint(between)
    )
    if date.period == _DAY:
        spans = words.relations.lengths | words.relations.monthly  # `in the year ended April 30`
        return clause[at] if goes and clause[at - 1].word not in spans else None
    return clause[at] if not between or goes else None


@cache
def _leads(words: Calendar) -> frozenset[str]:
    """What, between a verb of what is to come and a day by its date, may lead to something of that day."""
    return words.tenses.leading | words.lives.subjects | words.to


def _is_past(word: str, words: Calendar) -> bool:
    return word.endswith(words.past_endings) or word in words.past
