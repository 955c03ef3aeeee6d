"""Article -> final scores that do not follow from that at half-time and what is told of the second half: `two goals without reply`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.article import Article
from newslint.article.contests.scores import Score
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import around, beside, says, scores_in
from newslint.kinds.score.wording import Said, Tally, said

_NEAR, _WIDE = 18, 40
"""Characters from a score to the words that say that it is that at the break, and where that is the first of the two."""
_BOTH = 2
_QUARTERS, _BEHIND = 4, 5
"""Quarters of a game, and tokens behind points among which it is said in which of them they came."""


def halves(article: Article) -> Iterator[Tally]:
    """The final scores beside the only other one near by, which is that at the break."""
    for half in scores(article):
        near = around(article, half)
        every = [one for one in scores_in(article, near) if not one.worded]
        if half.worded or len(every) != _BOTH or half is not min(every, key=lambda one: one.total):
            continue
        final = next(one for one in every if one is not half)
        if beside(article, half, "interval", _WIDE if half.span < final.span else _NEAR):
            yield from _since(article, near, half, final)


def _since(article: Article, near: Sequence[Sentence], half: Score, final: Score) -> Iterator[Tally]:
    """A final score against what was scored since the break: by one side alone, or by each."""
    closed = any(says(article, one.text, "unanswered") for one in near)
    told = _told(article, near, closed=closed)
    low, high = half.sides
    if closed and len(told) <= 1:
        more = told[0].numbers[0] if told else None
        if more is None:
            held = any(one in half.sides for one in final.sides)
            likely = [f"{low}-{high}"] if not held else []
            parts: tuple[Score, ...] = (half,)
            if not held:
                yield Tally(final, parts, " / ".join(likely), holds=False)
            return
        possible = {tuple(sorted((low + more, high))), tuple(sorted((low, high + more)))}
        right = " / ".join(f"{two}-{one}" for one, two in sorted(possible))
        yield Tally(final, (half, told[0].figures[0]), right, final.sorted in possible)
    elif len(told) == 2 and not closed:
        total = half.total + sum(one.numbers[0] for one in told)
        one, other = (each.numbers[0] for each in told)
        possible = {tuple(sorted((low + one, high + other))), tuple(sorted((low + other, high + one)))}
        right = " / ".join(f"{two}-{one}" for one, two in sorted(possible))
        yield Tally(
            final, (half, *(each.figures[0] for each in told)), right, final.total == total and final.sorted in possible
        )


def _is_of_some(article: Article, sentence: Sentence, figure: Mention) -> bool:
    """Whether points are one player's of all (`28 of the 95`), or those of a period before the last: `27 in the first quarter`."""
    behind = [token for token in sentence.tokens if token.start >= figure.end][:_BEHIND]
    if behind and behind[0].word in article.lexicon.relations.of:
        return True
    halves = article.lexicon.relations.classes["halves"]
    return any(
        one.figure is not None
        and one.figure.role == "ordinal"
        and one.figure.quantity.nominal < _QUARTERS
        and two.word not in halves
        for one, two in pairwise(behind)
    )


def _told(article: Article, near: Sequence[Sentence], *, closed: bool) -> Sequence[Said]:
    """What is said to have been scored since the break."""
    found: dict[int, Said] = {}
    for sentence in near:
        for one in said(article, sentence, "since-alone" if closed else "since-each"):
            within = any(score.start <= one.figures[0].start < score.end for score in scores_in(article, [sentence]))
            if not within and not _is_of_some(article, sentence, one.figures[0]):
                found.setdefault(one.figures[0].start, one)
    return [*found.values()]
