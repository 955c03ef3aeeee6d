"""Article -> wickets and runs of cricket: a win by so many wickets leaves ten less those that fell, and no innings has more than ten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.prose.runs import runs
from newslint.article.sentences import Sentence, figured, sentences
from newslint.kinds.score.passages import says
from newslint.kinds.score.wording import Said, Tally, said
from newslint.lexicon import lowered

_ALL = 10
"""Wickets of an innings."""
_EARLIER = frozenset(("month", "relative", "year"))
"""Periods in which another match was."""
_FEW = 20
"""Runs of an innings at the least: fewer are a bowler's."""


def cricket(article: Article) -> Iterator[Tally]:
    """What the wickets and runs of a story come to."""
    classes = article.lexicon.relations.classes
    signs = [phrase for name in ("wickets", "out-for", "all-out") for phrase in classes.get(name, ())]
    if not any(sign in text for text in map(lowered, runs(article)) for sign in signs):
        return
    every = sentences(article)
    for sentence in figured(article):
        if says(article, sentence.text, "wickets") or says(article, sentence.text, "runs"):
            if any(isinstance(one, Date) and one.period in _EARLIER for one in sentence.mentions):
                continue
            near = every[max(0, sentence.number - 1) : sentence.number + 1]
            yield from _won(article, sentence, near)
            yield from _lost(article, sentence, near)
        yield from _taken(article, sentence)


def _won(article: Article, sentence: Sentence, near: Sequence[Sentence]) -> Iterator[Tally]:
    """A win by wickets, beside the score with which it came: `202 for six`; one below the target is that of another moment."""
    margins = [*said(article, sentence, "won-by-wickets")]
    scores = [one for some in near for one in said(article, some, "innings-score") if one.numbers[0] >= _FEW]
    scores = [one for one in scores if one.numbers[1] < _ALL]
    targets = [one.numbers[0] for some in near for one in said(article, some, "target") if one.numbers[0] >= _FEW]
    if len(margins) == 1 and scores:
        best = max(scores, key=lambda one: one.numbers[0])
        right, reached = _ALL - best.numbers[1], len(targets) == 1 and best.numbers[0] >= targets[0]
        if reached or not targets:
            holds = margins[0].numbers[0] == right
            yield Tally(margins[0].figures[0], (best.place,), str(right), holds, left=True, unsure=not reached)


def _lost(article: Article, sentence: Sentence, near: Sequence[Sentence]) -> Iterator[Tally]:
    """A defeat by runs, beside the target, or the other innings, and what was made: `Set 231 … out for 188 … lost by 42 runs`."""
    margins = [*said(article, sentence, "won-by-runs")]
    targets = [one for some in near for one in said(article, some, "target") if one.numbers[0] >= _FEW]
    made = [one for some in near for one in said(article, some, "made")]
    if len(made) == 1 and not targets:
        first = (one for some in near for one in said(article, some, "innings-score"))
        targets = [one for one in first if one.numbers[0] > made[0].numbers[0] and one.numbers[1] <= _ALL]
    if len(margins) == len(targets) == len(made) == 1:
        right = targets[0].numbers[0] - made[0].numbers[0] - 1
        if right > 0:
            holds = margins[0].numbers[0] in {right, right + 1}  # a target, or the score to beat
            yield Tally(
                margins[0].figures[0], (targets[0].figures[0], made[0].figures[0]), str(right), holds, left=True
            )


def _taken(article: Article, sentence: Sentence) -> Iterator[Tally]:
    """The wickets that the bowlers of an innings took, where these are more than ten, or are said to be all."""
    if not says(article, sentence.text, "all-out") or says(article, sentence.text, "over-a-match"):
        return
    if any(True for _ in said(article, sentence, "won-by-wickets")):
        return
    found = [*said(article, sentence, "wickets-taken")]
    taken: dict[int, Said] = {}
    for one in found:
        if one.numbers[0] < _ALL:
            taken.setdefault(one.figures[0].start, one)
    last = max(taken.values(), key=lambda one: one.figures[0].start, default=None)
    total = sum(one.numbers[0] for one in taken.values())
    if last is not None and len(taken) > 1 and total > _ALL:
        others = tuple(one.figures[0] for one in taken.values() if one is not last)
        yield Tally(last.figures[0], others, str(max(0, _ALL - total + last.numbers[0])), holds=False)
