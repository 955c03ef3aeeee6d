"""A count of people -> what befell them: those who died and those who were hurt are no parts of one number."""

from __future__ import annotations

from itertools import takewhile

from newslint.article import Article, once
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside, topics
from newslint.article.mention import Mention

BEHIND = 3  # words behind a count that say what befell it before those do that stand farther ahead of it


def befell(article: Article, count: Mention) -> str:
    """The stem of what befell those who are counted (`killed 11`, `three were hurt`), or "": the word right before says it first."""
    words = article.lexicon
    before, after = beside(article, count)
    behind = [*takewhile(lambda word: word not in words.relations.ands, after[:BEHIND])]
    told = (stem for word in (*before[:1], *behind, *before, *after) for stem in stems(word, words.agreement))
    return next((stem for stem in told if stem in fates(article)), "")


@once
def fates(article: Article) -> frozenset[str]:
    """The stems of what may have befallen people."""
    words = article.lexicon.agreement
    return frozenset(stem for word in words.fates for stem in stems(word, words))


def of_one_fate(article: Article, one: Mention, other: Mention) -> bool:
    """Whether two counts are of people whom the same befell: `kills 14`, `three died`."""
    fate = befell(article, one)
    return fate != "" and befell(article, other) == fate


def of_other_fates(article: Article, claim: Mention, *parts: Mention) -> bool:
    """Whether a count is of those whom one thing befell, and some part of it is of others: `14 killed`, `11 died and three were hurt`."""
    told = fates(article) & topics(article)(claim).near
    return len(told) == 1 and any(befell(article, part) not in {"", *told} for part in parts)
