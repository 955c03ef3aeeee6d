"""A case and the claims near by -> those that are told of another time: `29 percent, well down on the 41 percent of four years ago`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.timing import behind
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token, spelt
from newslint.lexicon.agreement import AgreementWords
from newslint.lexicon.relations import RelationWords

_MARKS = frozenset((",", ";", ":", "(", ")", "-", "--", "–", "—"))
_YEAR = "year"
_SET = 4
"""Tokens before a date among which a record of that time is told."""
_NEAR = 8
"""Tokens before `since` among which a word says what there has not been from then on."""


def aside(article: Article, taken: Sequence[Claim], pool: Iterable[Claim]) -> Iterator[Claim]:
    """The claims near by that are of an earlier time, where those of their sort that take part are not."""
    mentions = {id(claim.mention) for claim in taken}
    timed = [claim for claim in taken if _is_past(article, claim.mention)]
    for claim in pool:
        if id(claim.mention) in mentions or not any(claim.alike(one) for one in taken):
            continue
        if not any(claim.alike(one) for one in timed) and _is_past(article, claim.mention):
            yield claim


def apart(article: Article, one: Claim, other: Claim) -> bool:
    """Whether of two claims one alone is said to be of an earlier time."""
    return _is_past(article, one.mention) is not _is_past(article, other.mention)


def until(article: Article, claim: Claim) -> tuple[int, int]:
    """Where the part of its sentence that tells a claim begins and ends, its time with it: `, down from the 41 percent of four years ago`."""
    told, sentence = _told(article, claim.mention), sentence_of(article, claim.mention)
    before = [one for one in sentence.tokens if one.end <= claim.mention.start and (one.mention or one.word in _MARKS)]
    return before[-1].end if before else sentence.start, told[-1].end if told else claim.mention.end


def last_mark(sentence: Sentence, mention: Mention) -> int:
    """Where what is told of a record begins: behind the last figure or mark before its date."""
    before = [one.end for one in sentence.tokens if one.end <= mention.start and (one.mention or one.word in _MARKS)]
    return before[-1] if before else sentence.start


def is_of_a_record(sentence: Sentence, date: Mention, words: RelationWords, extremes: AgreementWords) -> bool:
    """Whether a date says how far one must go back for the like: `the narrowest since 1990`; not where a figure of then follows."""
    if any(figure.start >= date.end for figure in sentence.figures):
        return False
    tokens = [token for token in sentence.tokens if token.end <= date.start]
    before = [token.word for token in tokens]
    if (
        _SET in range(1, len(before))
        and "" not in before[-_SET:]
        and not extremes.extremes.isdisjoint(before[-_SET:-1])
    ):
        return before[-1] in words.asides | words.start | words.of  # `a record set in 1957`
    since = next((at for at in range(len(before) - 1, -1, -1) if before[at] in words.since), None)
    if since is None or len(before) - since > 2:  # `since May 2011`, `since the 1990s`
        return False
    near = before[max(0, since - _NEAR) : since]
    if any(token.figure and token.figure.role == "ordinal" for token in tokens[max(0, since - _NEAR) : since]):
        return True  # `for the first time since 2019`
    return any(word in extremes.extremes or word.endswith(extremes.superlative) for word in near)


def _is_past(article: Article, mention: Mention) -> bool:
    """Whether what is told of a figure up to the next mark says that it is of an earlier time."""
    told, words = _told(article, mention), article.lexicon.relations
    phrases = words.classes.get("at-another-time", ())
    said = f" {' '.join(spelt(told))} "
    dated = any(isinstance(token.mention, Date) and token.mention.period == _YEAR for token in told)
    return dated or any(f" {phrase} " in said for phrase in phrases)


def _told(article: Article, mention: Mention) -> Sequence[Token]:
    sentence = sentence_of(article, mention)
    tokens = behind(sentence.tokens, sentence.at(mention), article.lexicon.relations)
    ends = _MARKS | article.lexicon.relations.start  # `35 percent from last year's first quarter` is of this year
    return [*takewhile(lambda token: token.word not in ends, tokens)]
