"""Two figures of one value -> whether they are of two things all the same: by how they are told, or by what stands beside each."""

from __future__ import annotations

from itertools import islice, takewhile

from newslint.article import Article
from newslint.article.claims.topic import beside, topics
from newslint.article.judgement.wording import LONG, telling
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import Sentence, sentence_of
from newslint.kinds.agreement.circumstances import of_two_times

LISTED = frozenset({"item", "cell"})
POINTED = 3  # sentences back to what is pointed at: `these two`
AGES = frozenset({"age", "number"})
PARALLEL = 7  # words that two parallel sentences have in common
ROW = 8  # figures of one sort in a sentence that lists them
LED = 2  # tokens before a level among which is the change that led to it
NAMED = 5  # tokens before an age among which is whose it is


def told_apart(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures are told in one breath, as points of a list, of two names, or the second as one that is so too: `also`."""
    listed = first.block.kind in LISTED and again.block.kind in LISTED
    holders = {_holder(first), _holder(again)}
    if "" not in holders and len(holders) > 1:
        return True
    also = not article.lexicon.agreement.also.isdisjoint(beside(article, again)[0])
    here, there = sentence_of(article, first), sentence_of(article, again)
    if listed or also or (here is there and not is_pointed_at(article, again)):
        return True
    return _is_in_a_row(here, first) or _is_in_a_row(there, again)


def _holder(figure: Figure) -> str:
    """The last word of the name that a figure in brackets is told of: `Ben More (966m)`; "" if none."""
    before = figure.block.prose.text[: figure.start]
    name = word_before(before, len(before) - 1) if before.endswith("(") else ""
    return name if name[:1].isupper() else ""


def _is_in_a_row(sentence: Sentence, figure: Figure) -> bool:
    """Whether a sentence lists so many figures of a sort that its words tell none of them apart."""
    return len(sentence.figures) >= ROW and [one.role for one in sentence.figures].count(figure.role) >= ROW


def are_two(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures of which much the same is said are of two things all the same: pointed at where they stand, moved apart, ages of two names, or of two times."""
    far = sentence_of(article, again).number - sentence_of(article, first).number > POINTED
    pointed = far and is_pointed_at(article, again) and is_known(article, first)  # each is what stands close by
    of_ages = again.role in AGES and of_two_names(article, first, again)
    if pointed or of_ages or _moved_apart(article, first, again):
        return True
    if _is_counted_off(article, first) is not _is_counted_off(article, again) or _are_parallel(article, first, again):
        return True
    return again.role == "number" and telling(again) < LONG and of_two_times(article, first, again)


def _are_parallel(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two sentences say the same but for one word of each, so that they are of two things: `The top 12 at home`, `The top 12 abroad`."""
    one, other = (topics(article)(figure).words for figure in (first, again))
    return len(one - other) == len(other - one) == 1 and len(one & other) >= PARALLEL


def _is_counted_off(article: Article, figure: Figure) -> bool:
    """Whether a place stands right before a count: `the first 11 berths`."""
    before = next(sentence_of(article, figure).before(figure), None)
    return before is not None and before.figure is not None and before.figure.role == "ordinal"


def _moved_apart(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two levels are where different changes led, or one change led to two: `up 3 pence at £12`, `up 5 pence at £12`."""
    changes, levels = ([tell(article, figure) for figure in (first, again)] for tell in (_change, _level))
    return _differ(*changes) or _differ(*levels)


def _differ(one: Figure | None, two: Figure | None) -> bool:
    """Whether two figures are of one unit and not of one value."""
    if one is None or two is None:
        return False
    return one.quantity.unit == two.quantity.unit and one.quantity.nominal != two.quantity.nominal


def _level(article: Article, change: Figure) -> Figure | None:
    """The level that is told right behind a percentage, where it is: `up 2 percent at £12`."""
    if change.quantity.unit != "percent":
        return None
    words, near = article.lexicon.relations, [*islice(sentence_of(article, change).after(change), LED)]
    return near[-1].figure if near and near[0].word in words.at | words.to else None


def _change(article: Article, level: Figure) -> Figure | None:
    """The change that is told right before a level, where it is."""
    near = [*islice(sentence_of(article, level).before(level), LED)]
    change = next((token.figure for token in near if token.figure is not None), None)
    words = article.lexicon.relations
    if change is None or near[0].word not in words.at | words.to:
        return None
    return change if topics(article)(change).up is not None else None


def of_two_names(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two ages are set off behind two names: `Ulla Brandt, 34`, `Olaf Lund, 34`."""
    here, there = (_bearer(article, figure) for figure in (first, again))
    return bool(here and there) and here.isdisjoint(there)


def _bearer(article: Article, age: Figure) -> frozenset[str]:
    """The words of the name behind which an age is set off."""
    before = [*islice(sentence_of(article, age).before(age), NAMED)]
    if not before or before[0].word != ",":
        return frozenset()
    text = age.block.prose.text
    return frozenset(token.word for token in takewhile(lambda token: text[token.start].isupper(), before[1:]))


def is_known(article: Article, figure: Figure) -> bool:
    """Whether a figure is said to be one that was told of: `these two`."""
    words = article.lexicon.agreement
    return not (words.definite | words.named).isdisjoint(beside(article, figure)[0][:1])


def is_pointed_at(article: Article, figure: Figure) -> bool:
    """Whether a figure is said to be the one just told: `in those three months`."""
    return not article.lexicon.agreement.named.isdisjoint(beside(article, figure)[0][:1])
