"""Article -> final scores that numbers in a row make: a line of a box score, quarters in a list, goals by their minutes or scorers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from newslint import compiled
from newslint.article import Article
from newslint.article.contests.scores import Score
from newslint.article.mention import Mention
from newslint.article.mentions import figures
from newslint.article.prose.identifiers import outside
from newslint.article.sentences import UNREAD, Sentence, sentence_of
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import around, beside, is_a_gap, says, scores_in
from newslint.kinds.score.wording import Tally, said
from newslint.lexicon.relations import RelationWords

_ALL = 4
"""Quarters of a game."""
_TOO_MANY = 2
"""By how many a goal is told beyond those of its game: an 18th is one of the season."""
_FURTHER = 3
"""Sentences to either side of a score in which it may stand that there were no other goals."""
_INTERIM = 10
"""Characters from a score to the word that says that it was not the last: `made it 2-0`."""
_THRICE = 3
_ROW = range(3, 6)
"""Numbers of a list of periods."""


@cache
def _hint() -> re.Pattern[str]:
    """What such a line has somewhere: quick to look for, for it begins with a digit."""
    return compiled.pattern(r"[0-9](?:[ ,|]{1,2}|[-–])[0-9]{1,3}(?:[ ,|]{1,2}|[-–])[0-9]")


@cache
def _line() -> re.Pattern[str]:
    """A team, its points in each period, and behind a dash all of them: `Denmead 21 18 24 17 - 80`."""
    return compiled.pattern(
        r"(?<![A-Za-z,] )(?P<team>[A-Z][\w.'’&]{1,20}(?: [A-Z][\w.'’&]{1,20}){0,3})(?: ?[.…_]{2,60})?[:,]? {1,8}(?P<parts>[0-9]{1,3}(?:(?:[ |]|, ?(?![0-9]{3})){1,2}[0-9]{1,3}|[-–][0-9]{1,3}){2,8})"
        r" ?(?:[-–—=:]{1,2}|\.{2,5}) ?(?P<total>[0-9]{1,3})(?=$|\n| [A-Z]|[.,;](?![0-9]))"
    )


@cache
def _number() -> re.Pattern[str]:
    return compiled.pattern(r"[0-9]+")


def lines(article: Article) -> Iterator[Tally]:
    """The lines of box scores."""
    for block, text in zip(article.blocks, outside(article), strict=True):
        for found in _line().finditer(text) if block.kind not in UNREAD and _hint().search(text) else ():
            start, end = found.span("parts")
            parts = tuple(Mention(block, *one.span()) for one in _number().finditer(text, start, end))
            right, stated = sum(int(one.text) for one in parts), Mention(block, *found.span("total"))
            yield Tally(stated, parts, str(right), int(stated.text) == right)


def quarters(article: Article) -> Iterator[Tally]:
    """The scores beside a list of what a side scored in each period, alone or from the first one on."""
    words = article.lexicon.relations
    for sentence, row in _rows(article, words):
        near = around(article, sentence)
        if not any(says(article, one.text, "period-words") for one in near):
            continue
        own = [*scores_in(article, [sentence])]
        told = [
            one for one in own or scores_in(article, near) if not any(one.start <= part.start < one.end for part in row)
        ]
        final = max(told, key=lambda one: one.total, default=None)
        if final is None:
            continue
        total = sum(int(part.text) for part in row)
        first = [one for one in told if one is not final and one.start < row[0].start]
        possible = {total + side for one in first for side in one.sides} or {total}
        if any(one.role == "number" and one.quantity.nominal == total for other in near for one in other.figures):
            continue  # `tied at 65`, and decided later
        if len(told) <= 2 and (first or len(row) >= _ALL):
            stated = Mention(final.block, final.start, final.end)
            yield Tally(
                stated, (*first, *row), " / ".join(map(str, sorted(possible))), not possible.isdisjoint(final.sides)
            )


def _rows(article: Article, words: RelationWords) -> Iterator[tuple[Sentence, Sequence[Mention]]]:
    """The lists of numbers in digits, each with its sentence."""
    pattern = _listed(words)
    for block in dict.fromkeys(score.block for score in scores(article)):
        for found in pattern.finditer(block.prose.text):
            row = [Mention(block, *one.span()) for one in _number().finditer(block.prose.text, *found.span())]
            others = (one for one in figures(article) if one.block is block and one.role != "number")
            if len(row) in _ROW and not any(one.start < found.end() and found.start() < one.end for one in others):
                yield sentence_of(article, row[0]), row


@cache
def _listed(words: RelationWords) -> re.Pattern[str]:
    """Three numbers or more between commas."""
    ands = "|".join(map(re.escape, sorted(words.ands))) or "(?!)"
    return compiled.pattern(
        rf"(?<![\w.,$£€-])[0-9]{{1,2}}(?:, [0-9]{{1,2}}){{1,5}},? (?:{ands}) [0-9]{{1,2}}(?![\w%-]|[.,][0-9])"
    )


def goals(article: Article) -> Iterator[Tally]:
    """The scores beside the goals that are told one by one."""
    for score in scores(article):
        near = around(article, score, 1)
        if any(says(article, one.text, "annulled") for one in near):
            continue
        told, own = [*scores_in(article, near)], sentence_of(article, score)
        if len(told) > 1 and [one for one in told if not beside(article, one, "interim", _INTERIM)] == [score]:
            yield from _by_three(article, own, score)
        elif len(told) == 1:
            yield from _by_three(article, own, score)
            yield from _by_minute(article, own, score)
            for sentence in near:
                yield from _by_period(article, sentence, score)
                yield from _by_scorer(article, sentence, score)
                yield from _by_times(article, sentence, score, alone=sentence is own)
                yield from _by_number(article, sentence, score)
            yield from _by_item(article, own, score, near)


def _tally(score: Score, parts: Sequence[Mention], total: int, *, holds: bool) -> Tally:
    return Tally(score, tuple(parts), str(total), holds)


def _by_minute(article: Article, sentence: Sentence, score: Score) -> Iterator[Tally]:
    """Goals in the 12th, 37th and 80th minutes."""
    for one in said(article, sentence, "goals-by-minute"):
        listed = [*said(article, sentence, "any-ordinal")]
        inside = [each for each in listed if one.place.start <= each.place.start < one.place.end]
        yield _tally(score, [one.place], len(inside), holds=len(inside) in score.sides)


def _by_period(article: Article, sentence: Sentence, score: Score) -> Iterator[Tally]:
    """Two goals in the first period, one in the second and two more in the third."""
    found = [*said(article, sentence, "goals-by-period")]
    if len(found) >= _ROW.start:
        total = sum(one.numbers[0] for one in found)
        yield _tally(score, [one.figures[0] for one in found], total, holds=total in score.sides)


def _by_scorer(article: Article, sentence: Sentence, score: Score) -> Iterator[Tally]:
    """Their goals came from Tully (two), Moss and Whelan."""
    for one in said(article, sentence, "goals-by-scorer"):
        text = sentence.block.prose.text
        end = min((at for mark in ".;" if (at := text.find(mark, one.place.end)) >= 0), default=sentence.end)
        joined = text[one.place.end : end]
        for word in article.lexicon.relations.ands:
            joined = joined.replace(f" {word} ", ", ")
        items = [item.strip() for item in joined.split(",") if item.strip()]
        if len(items) > 1 and all(item[:1].isupper() for item in items):
            place = Mention(sentence.block, one.place.end, end)
            more = [
                each.numbers[0] - 1
                for each in said(article, sentence, "in-brackets")
                if place.start <= each.place.start < end
            ]
            total = len(items) + sum(more)
            yield _tally(score, [place], total, holds=total in score.sides)


def _by_times(article: Article, sentence: Sentence, score: Score, *, alone: bool) -> Iterator[Tally]:
    """One who scored twice and one who did once, in the sentence of the score; in another one they are only too many."""
    if not says(article, sentence.text, "scored") or says(article, sentence.text, "for-each"):
        return
    weights = {"thrice-said": 3, "twice-said": 2, "once-said": 1}
    taken = {
        one.place.start: (one.place, worth)
        for name, worth in weights.items()
        for one in said(article, sentence, name)
        if not is_a_gap(article, one.place)
    }
    total, places = sum(worth for _, worth in taken.values()), [place for place, _ in taken.values()]
    most = max((worth for _, worth in taken.values()), default=0)
    several = len(places) > 1 and most > 1
    if several and total == score.total and says(article, sentence.text, "put-ahead"):
        return  # a hat trick here, two goals there that put the others in front
    if several and (total > max(score.sides) or (alone and total not in score.sides)):
        yield _tally(score, places, total, holds=False)
        return
    further = {one.place.start: one.place for one in said(article, sentence, "another-said")}
    places += [place for place in further.values() if not any(_meet(place, one) for one in places)]
    total += len(places) - len(taken)
    if len(places) > 1 and most > 1 and total > score.total:
        yield _tally(score, places, total, holds=False)


def _by_three(article: Article, sentence: Sentence, score: Score) -> Iterator[Tally]:
    """A hat-trick, where neither side scored three."""
    found = [*said(article, sentence, "thrice-said")]
    if len(found) == 1 and max(score.sides) < _THRICE and says(article, sentence.text, "goal-words"):
        yield _tally(score, [found[0].place], _THRICE, holds=False)


def _meet(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _by_number(article: Article, sentence: Sentence, score: Score) -> Iterator[Tally]:
    """A fourth goal, where the winners scored three."""
    for one in said(article, sentence, "goal-by-number"):
        if max(score.sides) < one.numbers[0] <= max(score.sides) + _TOO_MANY and says(
            article, sentence.text, "goal-words"
        ):
            yield _tally(score, one.figures, one.numbers[0], holds=False)


def _by_item(article: Article, own: Sentence, score: Score, near: Sequence[Sentence]) -> Iterator[Tally]:
    """Two from Lund, one from Holm and a penalty by Berg: before the score that they gave, or below it where there were no others."""
    closed = any(says(article, one.text, "closed") for one in around(article, score, _FURTHER))
    for sentence in near if closed else (own,):
        items = dict(_by_each(article, sentence))
        if not says(article, sentence.text, "gave") or (not items and says(article, sentence.text, "for-each")):
            continue
        for one in said(article, sentence, "goals-by-item"):
            worth = one.numbers[0] if one.numbers else 1
            items.setdefault(one.place.start, (one.place, worth))
        before = [one for one in items.values() if sentence is not own or one[0].end <= score.start]
        total = sum(worth for _, worth in before)
        if len(before) > 1 and (sentence is own or total != score.total):
            yield _tally(score, [place for place, _ in before], total, holds=total in score.sides)


def _by_each(article: Article, sentence: Sentence) -> Iterator[tuple[int, tuple[Mention, int]]]:
    """Goals of each of some players, and where they are told: `one each from Lund and Holm`."""
    ands = article.lexicon.relations.ands
    for one in said(article, sentence, "goals-each"):
        told = sentence.block.prose.text[one.place.end : sentence.end].split()
        names = " ".join(takewhile(lambda word: word[0].isupper() or word in ands, told))
        for word in ands:
            names = names.replace(f" {word} ", ",")
        several = sum(bool(name.strip()) for name in names.partition(".")[0].split(","))
        if several > 1:
            place = Mention(one.place.block, one.place.start, one.place.end - 1)
            yield place.start, (place, one.numbers[0] * several)
