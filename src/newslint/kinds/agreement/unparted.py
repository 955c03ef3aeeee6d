"""Two figures of one value -> whether nothing that is said of them parts the one from the other, and few of their sort are told.

Of the many figures of a long story some are of one value by chance; where few are told, and no word parts them, fewer
words need to say that they are of one thing.
"""

from __future__ import annotations

from collections import Counter

from newslint.article import Article, once
from newslint.article.claims import body
from newslint.article.claims.likeness import Likeness, likeness
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import BEFORE, beside, topics
from newslint.article.judgement.wording import telling
from newslint.article.mention import Figure
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.bearing import of_others
from newslint.kinds.agreement.two_names import brings_in_a_name, of_two_subjects
from newslint.kinds.agreement.two_things import is_known
from newslint.lexicon import lowered

PLAIN = {
    "number": (3, 2, 2),
    "percent": (3, 2, 2),
    "money": (2, 0, 0),
    "duration": (9, 2, 2),
}
"""How many words in common a value of one, two or three telling digits needs where nothing parts the two."""
THRICE = {"money": 1, "number": 2}
"""Figures of which a third of one value is known for the same, and how many telling digits they have."""
FEW, CROWD = 3, 16  # figures of one sort in a sentence, and in a story
OPENING = 10  # characters among which the first word of a sentence ends, if it is an article
CLOSE = 3  # words before a figure, one of which may say that it is of another
MOVING = frozenset({"money", "percent"})  # what many things move by alike
CODE = "_"  # in a word of a template: it says nothing


def may_be_plain(article: Article, again: Figure) -> bool:
    """Whether so few figures of a sort are told that another of one's value may be known for the same by few words."""
    return again.role in PLAIN and _roles(article)[again.role] <= CROWD * 2


def nothing_between(article: Article, first: Figure, again: Figure, alike: Likeness) -> bool:
    """Whether no time, forecast, bound, name or change parts two figures; names are looked for last, since many a story's are not."""
    if again.role not in PLAIN or alike.apart or not _are_few(article, first, again, noun=alike.noun):
        return False
    exact = again.role == "money" and telling(again) > 1  # `up to $35 billion`, `a total of $35 billion`
    shared, bounds = common(article, alike), {figure.quantity.hedge for figure in (first, again)}
    if not exact and (not shared or len(bounds) > 1):
        return False
    if _is_of_another(article, again) or not (shared or not _is_brought_in(article, again)):
        return False
    if again.role in MOVING and (_moves(article, first, again) or _is_vague(article, first, again, alike)):
        return False
    return not of_others(article, first, again) and not (exact and brings_in_a_name(article, first, again))


def is_third(article: Article, first: Figure, again: Figure) -> bool:
    """Whether a figure is of the value of two that are of one thing, and nothing parts it from one of them."""
    if again.role not in THRICE or telling(again) < THRICE[again.role] or not _are_few(article, first, again):
        return False
    alike = likeness(*map(topics(article), (first, again)))
    one_way = topics(article)(first).up is topics(article)(again).up
    return one_way and BEFORE not in alike.apart and not alike.other and not _is_of_another(article, again)


def _are_few(article: Article, *both: Figure, noun: bool = False) -> bool:
    """Whether few figures of a sort are told, in their sentences and in all; twice as many where the word behind both is the same."""
    near = ([one.role for one in sentence_of(article, figure).figures] for figure in both)
    role = both[0].role
    return all(roles.count(role) <= FEW for roles in near) and _roles(article)[role] <= CROWD * (1 + noun)


def _moves(article: Article, *both: Figure) -> bool:
    """Whether one of two figures is of a change, or a percentage is one that was told of: `the 40 percent of costs that it asked for`."""
    known = both[1].role == "percent" and is_known(article, both[1])
    return known or any(topics(article)(figure).up is not None for figure in both)


def _is_vague(article: Article, first: Figure, again: Figure, alike: Likeness) -> bool:
    """Whether two round figures stand beside no one word, or are of two names."""
    if telling(again) > 1:
        return False
    beside_one = alike.near - article.lexicon.agreement.changes
    return not beside_one or of_two_subjects(article, first, again)


def _is_brought_in(article: Article, figure: Figure) -> bool:
    """Whether the sentence of a figure begins with something that was not told of: `A dredger went for $5.2 million`."""
    start = sentence_of(article, figure).start
    opening = lowered(figure.block.prose.text[start : min(figure.start, start + OPENING)]).split()[:1]
    return not article.lexicon.agreement.indefinite.isdisjoint(opening)


def _is_of_another(article: Article, figure: Figure) -> bool:
    """Whether a word close before a figure says that it is of another: `and other property worth £750,000`."""
    return not article.lexicon.agreement.further.isdisjoint(beside(article, figure)[0][:CLOSE])


@once
def _roles(article: Article) -> Counter[str]:
    """How many figures of each sort a body has."""
    return Counter(figure.role for figure in body(article))


def common(article: Article, alike: Likeness) -> int:
    """How many words besides those of change two figures have in common; those beside both count twice."""
    nothing = article.lexicon.agreement.changes | comparing(article)
    return sum(CODE not in stem for stem in (*(alike.shared - nothing), *(alike.near - nothing)))


@once
def comparing(article: Article) -> frozenset[str]:
    """The stems of words that hold one figure against another, which say nothing of the thing."""
    words = article.lexicon.agreement
    return frozenset(stem for word in article.lexicon.relations.compared for stem in stems(word, words))
