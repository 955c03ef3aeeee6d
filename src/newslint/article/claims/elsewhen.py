"""A change and the levels that it may be one of -> whether it is told of another time, or on another basis: `from $72 to $91, up 1.8 percent on Friday`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice

from newslint.article import Article
from newslint.article.claims.clauses import clause_of
from newslint.article.claims.comparable import DAYS
from newslint.article.claims.timing import behind, is_free, is_of_a_far_base, is_on_another_basis, is_timed, is_yearly
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_PAIR = 2
_LED = 5
"""Words before a figure among which `when` stands."""
_NAMED = 3
"""Tokens right before a figure that tell an event by its year: `of 2021,`."""
_TIMED = 3
"""Words behind a figure among which its date stands: `9,400 votes in 2013`."""
_PERCENT = "percent"
_SHARES = frozenset(("percent", "points", "money", "ratio", "fraction"))


def elsewhen(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a change is said to be on another basis than levels, to lead to another one, or behind them in their sentence to be one over another time."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    if not isinstance(stated, Figure) or stated.quantity.unit in DAYS:
        return False
    if others and _each_of_its_time(article, (stated, *others)):
        return True
    tokens, at = sentence.tokens, sentence.at(stated)
    told = behind(tokens, at, words)
    if (stated.role in _SHARES and is_on_another_basis(told, words)) or _leads_to_another(tokens, at, others, words):
        return True
    if stated.role == _PERCENT and is_yearly(told, words):
        return True
    before = [one for one in others if sentence.start <= one.start < stated.start]
    return bool(before) and len(before) == len(others) and _at_another_time(sentence, stated, before, words)


def _each_of_its_time(article: Article, figures: Sequence[Mention]) -> bool:
    """Whether a date of its own stands right behind each of some figures: `9,400 in 2013, 12,100 in 2017 and 6,300 in 2021`."""
    dates = [_date_of(sentence_of(article, one), one) for one in figures]
    return None not in dates and len({date.text for date in dates if date}) == len(dates)


def _date_of(sentence: Sentence, figure: Mention) -> Date | None:
    near = (token.mention for token in islice(sentence.after(figure), _TIMED) if token.mention is not None)
    found = next(near, None)
    return found if isinstance(found, Date) else None


def _at_another_time(sentence: Sentence, stated: Figure, levels: Collection[Mention], words: RelationWords) -> bool:
    """Whether the clause of a change, or its part of one, has a time which is not that of the levels before it."""
    tokens, at, clause = sentence.tokens, sentence.at(stated), clause_of(sentence, stated, words)
    first, last = (pick(levels, key=lambda one: one.start) for pick in (min, max))
    if _is_of_a_time(sentence, clause, words):
        return True
    if clause[0].start > last.start and _moves(clause, words) and is_timed(clause, words):
        return is_timed(clause_of(sentence, last, words), words)
    end, told = sentence.at(last), behind(tokens, at, words)
    part = next((to for to in range(at, end, -1) if tokens[to].word in words.parts), end)
    if part == end or not is_timed(told, words) or not _moves(tokens[part:at], words):
        return False
    return is_timed(tokens[sentence.at(first) : part], words) or not is_free(told, words)


def is_further_back(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether of two levels behind a change, in its sentence, the last may lie further back than that from which it counts."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    places = sorted(sentence.at(one) for one in others if stated.start < one.start < sentence.end)
    if len(places) != _PAIR or len(others) != _PAIR:
        return False
    new, old = places
    return is_of_a_far_base(sentence.tokens, old, (sentence.at(stated), new), words)


def was_then(article: Article, figure: Mention) -> bool:
    """Whether a figure is one of a time that is named right before its clause: `since July 2007, when 131mm fell`."""
    words, before = article.lexicon.relations, sentence_of(article, figure).before(figure)
    led = any(token.word in words.when for token in islice(before, _LED))
    if not led:
        return _is_of_a_former(article, figure)
    named = next((token for token in before if token.word != ","), None)
    return named is not None and isinstance(named.mention, Date)


def _is_of_a_former(article: Article, figure: Mention) -> bool:
    """Whether a figure is one of an event that is known by its year, right before its clause: `In the heat wave of 2021, 54 died`."""
    comma, year, of = ([*islice(sentence_of(article, figure).before(figure), _NAMED)] + [None] * _NAMED)[:_NAMED]
    named = year is not None and isinstance(year.mention, Date) and year.mention.period == "year"
    return (
        named and comma is not None and comma.word == "," and of is not None and of.word in article.lexicon.relations.of
    )


def _is_of_a_time(sentence: Sentence, clause: Sequence[Token], words: RelationWords) -> bool:
    """Whether a clause tells what was at a time that is named before it: `from 1998 to 2007, when it rose 4 percent`."""
    before = [token for token in sentence.tokens if token.end <= clause[0].start and token.word != ","][-_PAIR:]
    return len(before) == _PAIR and isinstance(before[0].mention, Date) and before[1].word in words.when


def _leads_to_another(tokens: Sequence[Token], at: int, others: Collection[Mention], words: RelationWords) -> bool:
    """Whether a level follows that is none of some: of sales, where those of revenue are told, `rose 3 percent to 214,000`."""
    behind = tokens[at + 1 : at + 1 + _PAIR]
    led = len(behind) == _PAIR and behind[0].word in words.to and behind[1].figure is not None
    return led and behind[1].mention not in others


def _moves(tokens: Sequence[Token], words: RelationWords) -> bool:
    return any(token.word in words.up or token.word in words.down for token in tokens)
