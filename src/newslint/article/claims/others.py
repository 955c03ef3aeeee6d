"""A figure and others near it -> whether it is told of something else: compared with it, of one more group, or begun by what is new."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice, takewhile

from newslint.article import Article
from newslint.article.claims.beside import LISTED
from newslint.article.claims.clauses import (
    clause_of,
    is_restricted,
    lasts_days,
    moves,
    opening,
    stems_of,
)
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_NEAR = 3
"""Tokens behind a figure among which it is compared: `four points more than`."""
_WHO = 4
"""Words behind `his` or `her` that say who somebody is, and fewer that are the name."""
_PAIRED = 6
"""Words before a figure among which what it is told of is counted."""


def names_another(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether the sentence of a length of time begins with something that is new: `It opens on June 2 and closes on June 20. Postal voting lasts 14 days`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    near = {sentence_of(article, other) for other in others}
    first = sentence.tokens[0].word
    known = words.pointing | words.owners | words.anaphors | words.asides | words.start | words.at | words.events
    if not lasts_days(stated) or sentence in near or not first.isalpha():
        return False
    if all(other.span > stated.span for other in others):
        return False  # what is told first names what the others are of
    lead = next((token.word for token in sentence.before(stated)), "")
    if first in known or first in words.ands | words.of | words.turning or not lead.isalpha() or lead in words.articles:
        return False  # `Old Tam, 71`, `for the six-day fair`
    said = takewhile(lambda token: token.start < stated.start and token.mention is None, sentence.tokens)
    named = {stem for token in said for stem in stems_of(token, article)}
    return named.isdisjoint(stem for one in near for token in one.tokens for stem in stems_of(token, article))


def names_another_person(article: Article, fact: Mention, claim: Mention) -> bool:
    """Whether the sentence of a figure begins with somebody else than that of another speaks of, by name: `the pilot flew`, `His co-pilot, Sean Roe, flew`."""
    tokens, words = sentence_of(article, fact).tokens, article.lexicon.relations
    if tokens[0].word not in words.owners:
        return False
    who = [*takewhile(lambda token: token.word not in words.parts, tokens[1 : 1 + _WHO])]
    name = [*takewhile(lambda token: token.word not in words.parts, tokens[len(who) + 2 :])]
    text = fact.block.prose.text
    named = 0 < len(name) < _WHO and all(token.mention is None and text[token.start].isupper() for token in name)
    if not (who and named and tokens[len(who) + 1].word == "," and name[-1].end < fact.start):
        return False
    return {who[-1].word, *(token.word for token in name)}.isdisjoint(
        token.word for token in sentence_of(article, claim).tokens
    )


def is_paired(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a figure is told of one more group, which leaves out the verb: `winners get £5,000 each, and two runners-up £1,000`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    near = [*islice(sentence.before(stated), _PAIRED)]
    at = next((at for at, token in enumerate(near[:-1]) if token.mention is not None), 0)
    between = [token.word for token in near[:at]]
    noun = between[0].partition("-")[0] if between and LISTED.isdisjoint(between) else ""
    if not noun or near[at].mention not in others or not (noun in words.persons or noun.endswith(words.plural_endings)):
        return False
    further = any(sentence.start <= other.start < near[at].start for other in others)
    return further and near[at + 1].word in words.ands


def is_beside_another(article: Article, tokens: Sequence[Token], stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a figure is compared with what is told without a figure, and nowhere beside the others: `£3m more than its rivals`, `40 below the level of 2019`."""
    words = article.lexicon.relations
    behind = [token for token in tokens if token.start >= stated.end]
    at = next((at for at in range(len(behind[:_NEAR])) if _compares(stated, behind, at, words)), -1)
    base = [*takewhile(lambda token: token.word not in words.parts, behind[at + 1 :])] if at >= 0 else []
    further = any(other.start >= stated.end and _holds(tokens, other) for other in others)
    if base and _tells_a_time(base, words) and _are_of_other_times(article, base, others):
        return True
    if not base or further or any(token.figure and token.figure.role != "ordinal" for token in base):
        return False
    told = {sentence_of(article, other) for other in others}
    known = {
        stem for one in told for token in one.tokens if not _within(token, base) for stem in stems_of(token, article)
    }
    names = [token for token in base if token.mention is not None or [*stems_of(token, article)]]
    return (
        bool(names)
        and not any(token.word in words.anaphors for token in base)
        and not any(stem in known for token in names for stem in stems_of(token, article))
    )


def _tells_a_time(base: Sequence[Token], words: RelationWords) -> bool:
    """Whether what a figure is compared with is a time: `more than a month ago`, `less than last week`."""
    told = [token for token in base if token.word not in words.than]
    return base[-1].word in words.back or (
        bool(told) and all(token.word in words.earlier or isinstance(token.mention, Date) for token in told)
    )


def _are_of_other_times(article: Article, base: Sequence[Token], others: Collection[Mention]) -> bool:
    """Whether all that is told behind a time has another one by its side, and something is: `$3.40 in June of last year`; not `when it was $3`."""
    block_end = base[-1].end
    later = [other for other in others if other.start >= block_end]
    for other in later:
        sentence = sentence_of(article, other)
        tokens = [token for token in sentence.tokens if block_end <= token.start < other.start]
        tokens += islice(sentence.after(other), _NEAR)
        if not any(isinstance(token.mention, Date) for token in tokens):
            return False
    return bool(later)


def follows_another(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether right before a figure and its `by` something is compared with what is told without a figure: `slower than the record by two seconds`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    behind = [*takewhile(lambda token: token.word not in words.parts, sentence.after(stated))]
    relatives = words.relatives | words.pointing - words.articles
    told = any(token.word in relatives for token in behind[2:])  # `three seconds inside the record that she set`
    if told and behind[0].word in words.classes["set-apart"] and not any(token.mention in others for token in behind):
        return True
    before = [token for token in sentence.before(stated) if token.word not in words.rough]
    if not before or before[0].word not in words.by - words.of:
        return False
    base = [*takewhile(lambda token: token.word not in words.than | words.parts, before[1:])]
    than = before[len(base) + 1 :][:1]
    return (
        bool(base and than)
        and than[0].word in words.than
        and not any(token.figure or token.mention in others for token in base)
    )


def is_counted_elsewhere(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a level that leaves out its unit stands by itself in a clause about something else: `a loss of £48 million, as journeys fell to 12 million`."""
    words, unit = article.lexicon.relations, stated.quantity.unit if isinstance(stated, Figure) else None
    figures = [one for one in others if isinstance(one, Figure)]
    alike = unit is not None and any(one.quantity.unit == unit for one in figures)
    for one in figures if alike else ():
        if one.quantity.unit is not None:
            continue
        sentence = sentence_of(article, one)
        clause = clause_of(sentence, one, words)
        met = any(other is not one and _holds(clause, other) for other in (stated, *others))
        if not met and opening(sentence, clause) in words.events | words.turning:
            return True
    return False


def is_of_a_later_event(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a time counts to an event behind the years that are told: `split up in 1991 and got back together 14 years later`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    following = next((token.word for token in sentence.after(stated)), "")
    if following not in words.later or any(
        sentence.start <= stated.start < other.start < sentence.end for other in others
    ):
        return False
    near = max((other.end for other in others if sentence.start <= other.start < stated.start), default=sentence.start)
    between = [token.word for token in sentence.tokens if near <= token.start < stated.start]
    passed = (
        words.asides | words.of | words.pointing | words.earlier | article.lexicon.calendar.fillers
    )  # `in June of the same year, five months later`
    return near == sentence.start or any(word.isalpha() and word not in passed for word in between)


def counts_back(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a time is set off behind the one that it leads to, and what else is told comes after both: `ferries ran at 9.40, 70 minutes later, and buses at noon`."""
    words, sentence, text = article.lexicon.relations, sentence_of(article, stated), stated.block.prose.text
    following = [token.word for token in islice(sentence.after(stated), _NEAR)]
    if len(following) < _NEAR or following[0] not in words.later or following[1] not in LISTED:
        return False
    if following[2] not in words.ands | words.turning:
        return False
    before = [one for one in others if one.block is stated.block and one.end <= stated.start]
    led = len(before) == 1 and text[before[0].end : stated.start].strip() in LISTED
    return led and len(others) > 1 and sentence.start <= before[0].start


def is_followed_by_another(article: Article, tokens: Sequence[Token], others: Collection[Mention]) -> bool:
    """Whether something moves, and behind it others are told of something else that does: `Enrolment has tripled. Fees rose from £9,000 to £9,250`."""
    words = article.lexicon.relations
    first = min(others, key=lambda other: other.span)
    place = sentence_of(article, first)
    clause = clause_of(place, first, words)
    moving = [token for token in clause if moves(token, words) or token.word in words.compared]
    if clause[0] in tokens or not moving or not any(moves(token, words) for token in tokens):
        return False
    said = [*takewhile(lambda token: token.start < min(first.start, moving[0].start), clause)]
    if not said:
        return opening(place, clause) in words.events
    if is_restricted([token.word for token in said], words):
        return True  # `those of steel`
    if any(token.word in words.anaphors | words.pointing - words.articles for token in said):
        return False
    known = {stem for token in tokens for stem in stems_of(token, article)}
    named = {stem for token in said if token.mention is None for stem in stems_of(token, article)}
    return bool(named) and known.isdisjoint(named)


def _compares(stated: Mention, behind: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a word leads to what a figure is compared with: `than`, or right behind the figure `above`, `short of`, of a time `after`."""
    word = behind[at].word
    if at == 1 and word in words.of:
        return behind[0].word in words.classes["set-apart"]
    if word in words.than or at:
        return word in words.than
    return (
        word in words.events
        if lasts_days(stated)
        else word in (words.more | words.less) & words.leads - words.up - words.down
    )


def _holds(clause: Sequence[Token], one: Mention) -> bool:
    """Whether a mention stands in a clause of its block."""
    return clause[0].start <= one.start < clause[-1].end


def _within(token: Token, some: Sequence[Token]) -> bool:
    return some[0].start <= token.start <= some[-1].start
