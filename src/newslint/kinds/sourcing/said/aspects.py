"""A figure in its sentence -> whether it is said to be of a time before, to be more or less, or less than nothing."""

from __future__ import annotations

from itertools import chain, islice, takewhile

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import spelt
from newslint.kinds.sourcing.telling import NEAR, Telling

_EACH = 6
"""Words beside a figure among which one says that it is told of one of several."""
_BRACKET = 4
"""Words and marks from the bracket to a figure in it."""
_LEADING, _BESIDE = 2, 5
"""Words beside a figure that tell of which time it is."""


def more(article: Article, figure: Figure) -> bool:
    """Whether right behind a figure it is said that it is more or less: `43% less than`."""
    words, sentence = article.lexicon.relations, sentence_of(article, figure)
    behind = [token.word for token in islice(sentence.after(figure), 3)]
    return not (words.more | words.less | words.up | words.down).isdisjoint(behind)


def in_percent(article: Article, figure: Figure) -> bool:
    """Whether a figure tells by how many percent one is more that was told before it: `$18.50 a ton more than there, or 29%`."""
    sentence = sentence_of(article, figure)
    behind = next(sentence.before(figure), None)
    if behind is None or behind.word not in article.lexicon.relations.or_:
        return False
    return any(more(article, token.figure) for token in sentence.before(figure) if token.figure)


def earlier(article: Article, figure: Figure) -> bool:
    """Whether a figure is told as that of a time before: `from 9,210`, `against 26 a year ago`."""
    words, sentence = article.lexicon, sentence_of(article, figure)
    led = {token.word for token in islice(sentence.before(figure), _LEADING)}
    behind = takewhile(lambda token: token.figure is None, islice(sentence.after(figure), _BESIDE))
    told = led.union(spelt(behind))
    leads = words.relations.start | words.relations.compared
    return bool(led & leads or told & words.agreement.before) or _in_brackets(sentence, figure)


def negative(article: Article, figure: Figure) -> bool:
    """Whether a loss, a deficit or the like is told before a figure in its sentence."""
    words = article.lexicon.relations.negative
    return any(token.word in words for token in sentence_of(article, figure).before(figure))


def past(article: Article, figure: Figure) -> bool:
    """Whether the part of a sentence that a figure stands in speaks of a time before."""
    words, sentence = article.lexicon, sentence_of(article, figure)
    sides = (sentence.before(figure), sentence.after(figure))
    part = chain.from_iterable(takewhile(lambda token: token.word not in words.relations.parts, side) for side in sides)
    return any(token.word in words.agreement.before for token in part)


def _in_brackets(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure stands in brackets right behind another, as reports give that of the time before: `412.6 (366.9)`."""
    for place, token in enumerate(islice(sentence.before(figure), _BRACKET)):
        if token.word == "(":
            outside = next(islice(sentence.before(figure), place + 1, None), None)
            return outside is not None and outside.mention is not None
        if token.figure is not None:
            return False
    return False


def dated(article: Article, figure: Figure) -> bool:
    """Whether a day or a period is told right before or behind a figure."""
    sentence = sentence_of(article, figure)
    beside = (*islice(sentence.before(figure), _BESIDE), *islice(sentence.after(figure), _BESIDE))
    return any(isinstance(token.mention, Date) and token.mention.period != "relative" for token in beside)


def each(article: Article, figure: Figure) -> bool:
    """Whether a figure is told of one of several: `$60 a share`, `3,600 each`, `12 for each of 40 boats`, `each mile costs 3`."""
    words, sentence = article.lexicon.relations, sentence_of(article, figure)
    behind = [token.word for token in islice(sentence.after(figure), _EACH)]
    counted = bool(behind) and behind[0] in words.per
    return counted or any(
        word in words.each for word in (*behind, *(token.word for token in islice(sentence.before(figure), _EACH)))
    )


def part(article: Article, figure: Figure) -> bool:
    """Whether a figure is told as so many of something: `573 million of the equity`."""
    behind = next(sentence_of(article, figure).after(figure), None)
    return behind is not None and behind.word in article.lexicon.relations.of


def changed(told: Telling, article: Article) -> bool:
    """Whether a change is told with a figure."""
    return any(told.get(stem, 0) >= NEAR for stem in article.lexicon.agreement.changes)
