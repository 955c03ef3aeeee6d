"""Article -> weekdays of last week of which something to come is told, and of next week of which something past is: `will decide last Tuesday`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.mentions import dates
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Note, Problem
from newslint.tuples import NamedTuple

_BODY, _WEEKDAY = "body", "weekday"
_REACH = 10
"""Words before a day among which its verb stands."""
_NEAR = 4
"""Words between a day and a verb of what somebody did then."""


class Mistimed(NamedTuple):
    """A weekday, and the verb that puts it in another week."""

    verb: Mention
    date: Date

    def judged(self) -> Problem:
        """The problem, at the day."""
        values = {"stated": self.date.text, "word": self.verb.text}
        return Problem(self.date.span, values, (Note(self.verb.span, self.verb.text),), None, (), "tense")


def tenses(article: Article) -> Iterator[Mistimed]:
    """The days of last week or next that the verb of their clause puts ahead or behind."""
    words = article.lexicon
    for date in dates(article):
        step = words.calendar.which.get(lowered(date.text).split()[0], 0) if date.period == _WEEKDAY else 0
        if step and len(date.ends) == 1 and date.block.kind == _BODY and not _owns(date, words.calendar):
            sentence = sentence_of(article, date)
            found = _ahead(sentence, date, words) if step < 0 else _behind(sentence, date, words)
            if found:
                yield Mistimed(Mention(date.block, found.start, found.end), date)


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
    passive = next((place + 1 for place, word in enumerate(said) if word in tense.passive), 0)
    further = [word for place, word in enumerate(said) if place > passive or (place and not passive)]
    return None if any(_is_past(word, words.calendar) for word in further) else clause[at]


def _behind(sentence: Sentence, date: Date, words: Lexicon) -> Token | None:
    """The verb that tells of next week what has happened; none in a sentence that speaks of what is to come."""
    tense, clause = words.calendar.tenses, _clause(sentence, date, words.calendar)
    if any(token.word in tense.coming for token in sentence.tokens) or not clause:
        return None
    near = [at for at, token in enumerate(clause) if _is_past(token.word, words.calendar) or token.word in tense.going]
    at = near[-1] if near else -1
    verb = clause[at].word
    if at < 0 or clause[at].start == sentence.start or verb in tense.arranging | words.calendar.moved:
        return None
    between = [token.word for token in clause[at + 1 :]]
    goes = verb in tense.going and len(between) <= _NEAR and tense.leading.isdisjoint(between)
    return clause[at] if not between or goes else None


def _is_past(word: str, words: Calendar) -> bool:
    return word.endswith(words.past_endings) or word in words.past
