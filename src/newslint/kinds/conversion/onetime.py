"""Two amounts that are converted -> whether they are told as of one time: a rate moves by a fifth in years, not from one sentence to the next."""

from __future__ import annotations

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import spelt
from newslint.lexicon.relations import RelationWords

_NEAR = 2
"""Sentences from the one amount to the other, at most."""


def of_one_time(article: Article, one: Figure, other: Figure) -> bool:
    """Whether two amounts stand near each other and neither a year nor a length of time is told with either."""
    told = sentence_of(article, one), sentence_of(article, other)
    near = abs(told[0].number - told[1].number) <= _NEAR
    return near and not any(_is_of_a_time(sentence, article.lexicon.relations) for sentence in told)


def _is_of_a_time(sentence: Sentence, words: RelationWords) -> bool:
    """Whether a sentence tells when something was: in which year, a decade ago, at an earlier time."""
    long = words.back | words.lengths - words.short - words.monthly
    dates = [token.mention for token in sentence.tokens if isinstance(token.mention, Date)]
    return not long.isdisjoint(spelt(sentence.tokens)) or any(end.when.year for date in dates for end in date.ends)
