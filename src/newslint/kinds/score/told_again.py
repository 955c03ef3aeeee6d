"""Article -> scores that another one rules out: a final score below that at the break, and a headline's of which the body tells another."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.contests.scores import Score
from newslint.article.sentences import sentence_of, sentences
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import around, beside, says, scores_in
from newslint.lexicon import lowered
from newslint.tuples import NamedTuple

_LEAD = 3
"""Sentences of the body that tell what the headline does."""
_NEAR = 18
"""Characters from a score to the words that say that it is that at the break."""
_OUTER = 40
"""Likewise on the side of a score on which the other does not stand."""
_SAID = 20
"""Characters from a score to the word that says who was ahead, or won."""
_OWN = 4
"""Words before the second of two scores among which nobody is named where both are of one side."""
_SORTS = ("aggregate", "interval", "series", "record", "shoot-out", "periods", "interim")
"""Classes of words beside a score of something else than one game."""


class Against(NamedTuple):
    """A score, and the other that rules it out or bears it out."""

    score: Score
    other: Score
    holds: bool


def after_break(article: Article) -> Iterator[Against]:
    """Every score of a whole game, beside that at the break, which it cannot fall short of."""
    heads = [one for one in scores(article) if one.block.kind == "headline"]
    for half in scores(article):
        near = around(article, half)
        if not beside(article, half, "interval", _NEAR) or any(says(article, one.text, "annulled") for one in near):
            continue
        others = [one for one in scores_in(article, near) if one is not half] or heads
        if len(others) == 1 and not others[0].worded and not _is_of_the_break(article, others[0], half):
            whole = others[0]
            if beside(article, whole, "shoot-out"):
                continue
            ways = _as_told(article, half, whole) or ((whole.sides, half.sides), (whole.sides, half.sides[::-1]))
            reached = any(_reaches(last, first) for last, first in ways)
            yield Against(whole, half, reached)


def _is_of_the_break(article: Article, whole: Score, half: Score) -> bool:
    """Whether a score is that at the break itself; where the word for it stands between two, it is of the nearer: `2-0 up at half-time, lost 3-1`."""
    if not beside(article, whole, "interval", _NEAR):
        return False
    one, other = sorted((half, whole), key=lambda score: score.start)
    if sentence_of(article, half) is not sentence_of(article, whole):
        return True
    text = half.block.prose.text
    outer = text[whole.end : whole.end + _OUTER] if whole is other else text[max(0, whole.start - _OUTER) : whole.start]
    if says(article, outer, "interval"):
        return True
    between = lowered(text[one.end : other.start]).replace("-", " ")
    phrases = article.lexicon.relations.classes.get("interval", ())
    found = [(at, len(between) - at - len(phrase)) for phrase in phrases if (at := between.find(phrase)) >= 0]
    before, behind = min(found, default=(0, 0))
    return not found or (before <= behind) is (one is whole)


def _as_told(article: Article, half: Score, whole: Score) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]:
    """The final score and that at the break, that of one side first in both, where it is told of that alone whether it was ahead and whether it won: `2-0 up at half-time, lost 3-1`."""
    one, other = sorted((half, whole), key=lambda score: score.start)
    if sentence_of(article, half) is not sentence_of(article, whole):
        return ()
    near = half.block.prose.text[one.end : other.start].split()[-_OWN:]
    led = _which(article, half, ("side-ahead", "side-behind"))
    won = _which(article, whole, ("side-won", "side-lost"))
    if led is None or won is None or len(set(half.sides)) == 1 or any(word[0].isupper() for word in near):
        return ()
    return ((_ordered(whole, high=won), _ordered(half, high=led)),)


def _ordered(score: Score, *, high: bool) -> tuple[int, ...]:
    """The sides of a score, the higher or the lower one first."""
    return tuple(sorted(score.sides, reverse=high))


def _which(article: Article, score: Score, names: tuple[str, str]) -> bool | None:
    """Whether words right beside a score are of the first class, or of the second; None where they are of neither or of both."""
    found = [beside(article, score, name, _SAID) for name in names]
    return None if found[0] is found[1] else found[0]


def _reaches(whole: tuple[int, ...], half: tuple[int, ...]) -> bool:
    return all(last >= first for last, first in zip(whole, half, strict=True))


def headlined(article: Article) -> Iterator[Against]:
    """The only score of a headline, and the only one with which the body begins, if one side of both is the same; no tie that the headline's went beyond."""
    heads = [one for one in scores(article) if one.block.kind == "headline"]
    if len(heads) != 1 or _of_another_sort(article, heads[0]):
        return
    body = [one for one in sentences(article) if one.block.kind == "body"]
    told = [*scores_in(article, body)]
    lead = [*scores_in(article, body[:_LEAD])]
    if len(lead) == 1 and not _of_another_sort(article, lead[0]):
        again = any(one.sorted == heads[0].sorted for one in told)
        broken = len({*lead[0].sides}) == 1 and _reaches(heads[0].sides, lead[0].sides)  # `9-8`, by a casting vote
        if again or not (broken or set(heads[0].sides).isdisjoint(lead[0].sides)):
            yield Against(heads[0], lead[0], again)


def _of_another_sort(article: Article, score: Score) -> bool:
    """Whether a score is of several games, or of a part of one."""
    return any(beside(article, score, sort) for sort in _SORTS)
