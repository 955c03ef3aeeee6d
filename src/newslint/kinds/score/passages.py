"""A score and its story -> the words around it, and whether they hold a phrase of some class."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.claims import FIELDS
from newslint.article.contests.scores import Score
from newslint.article.mention import Mention
from newslint.article.prose.neighbours import word_after, words_before
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.kinds.score.pairs import scores
from newslint.lexicon import lowered

_LED = 2
"""Words before goals that say that a side led or trailed by so many."""


def says(article: Article, text: str, name: str) -> bool:
    """Whether a text has a phrase of a class, in whole words."""
    phrases, low = article.lexicon.relations.classes.get(name, ()), lowered(text)
    if not any(phrase.partition(" ")[0] in low for phrase in phrases):
        return False
    spoken = f" {' '.join(_word().findall(low))} "
    return any(f" {phrase} " in spoken for phrase in phrases)


@cache
def _word() -> re.Pattern[str]:
    return compiled.pattern(r"[^\W_]+")


def around(article: Article, mention: Mention, reach: int = 1) -> Sequence[Sentence]:
    """The sentence of a mention and so many on either side; where it is a headline's, the first of the body too."""
    every, at = sentences(article), sentence_of(article, mention).number
    near = every[max(0, at - reach) : at + reach + 1]
    if mention.block.kind not in FIELDS:
        return [one for one in near if one.block.kind not in FIELDS]
    return [*near, *[one for one in every if one.block.kind not in FIELDS][: reach + 1]]


def scores_in(article: Article, some: Sequence[Sentence]) -> Iterator[Score]:
    """The scores of some sentences, in text order."""
    places = {(one.block, one.number): one for one in some}
    for score in scores(article):
        sentence = sentence_of(article, score)
        if (sentence.block, sentence.number) in places:
            yield score


def beside(article: Article, score: Score, name: str, reach: int = 30) -> bool:
    """Whether a phrase of a class stands close to a score."""
    text = score.block.prose.text
    sentence = sentence_of(article, score)
    before = text[max(sentence.start, score.start - reach) : score.start]
    return says(article, before, name) or says(article, text[score.end : min(sentence.end, score.end + reach)], name)


def is_a_gap(article: Article, goals: Mention) -> bool:
    """Whether goals are by how many a side is ahead or behind, and nobody's own: `two goals down`, `a lead of two goals`."""
    text, words = goals.block.prose.text, article.lexicon
    behind, _ = word_after(text, goals.end)
    before = " ".join(words_before(text, goals.start, _LED))
    return behind in words.agreement.gaps or says(article, before, "ahead-by")
