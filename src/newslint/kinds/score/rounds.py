"""Article -> the total of a golfer, and the rounds that are told one by one: `71, 70 and 69 … a closing 68 for a total of 280`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.names import Name, find
from newslint.article.prose.neighbours import words_before
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.kinds.score.passages import says
from newslint.kinds.score.wording import Tally, said

_ROUND = range(58, 90)
"""Strokes of a round of 18 holes."""
_ROUNDS = range(3, 5)
"""Rounds of a tournament."""
_APART = 15
"""Strokes by which a slip misses the total; what is further off is that of somebody else."""
_TWO, _HALF_WAY, _DIGITS = 2, range(116, 178), 3
"""Rounds half way through a tournament, the strokes that they may come to, and their digits."""
_NAME = 25
"""Characters of a name and its comma."""
_REACH = 2
"""Sentences to either side of a total in which the rounds are told."""


def rounds(article: Article) -> Iterator[Tally]:
    """Every total beside three or four rounds, and no other ones."""
    every = [one for one in sentences(article) if one.block.kind == "body"]
    for at, sentence in enumerate(every):
        yield from _carded(sentence)
        yield from _at_half_way(article, sentence)
        totals = [one for one in said(article, sentence, "total-of-rounds") if one.numbers[0] > max(_ROUND) * 2]
        near = every[max(0, at - _REACH) : at + _REACH + 1] if totals else ()
        if len(totals) != 1 or not any(_tells(article, one) for one in near):
            continue
        others = [one for other in near for one in said(article, other, "total-of-rounds") if other is not sentence]
        told = [one for other in near for one in _played(article, other)]
        told = [*_of_one_player(article, totals[0].figures[0], sentence, told)] if len(told) in _ROUNDS else []
        right = sum(int(one.text) for one in told)
        number = totals[0].numbers[0]
        if (
            len(told) in _ROUNDS
            and abs(right - number) <= _APART
            and all(one.numbers[0] < number / 2 for one in others)
        ):
            yield Tally(totals[0].figures[0], tuple(told), str(right), number == right)


def _carded(sentence: Sentence) -> Iterator[Tally]:
    """The cards of a sentence with their totals: `(67-73-69—209)`."""
    text = sentence.block.prose.text if "-" in sentence.text else ""
    for card in _card().finditer(text, sentence.start, sentence.end):
        told = [
            Mention(sentence.block, card.start(1) + one.start(), card.start(1) + one.end())
            for one in re.finditer(r"[0-9]{2}", card[1])
        ]
        right = sum(int(one.text) for one in told)
        if abs(right - int(card[2])) <= _APART:
            yield Tally(Mention(sentence.block, *card.span(2)), tuple(told), str(right), right == int(card[2]))


@cache
def _card() -> re.Pattern[str]:
    """Two to four rounds in a row and what they come to."""
    return compiled.pattern(
        r"(?<![\w.,$£€:/-])([5-8][0-9](?:-[5-8][0-9]){1,3}) ?(?:--?|[–—]) ?([12][0-9]{2}|3[0-3][0-9])(?![\w%:/-]|[.,][0-9])"
    )


def _at_half_way(article: Article, sentence: Sentence) -> Iterator[Tally]:
    """The only total of a sentence that tells two rounds, and no more: `at 141 after rounds of 66 and 73`."""
    if not any(len(figure.text) == _DIGITS for figure in sentence.figures) or not says(
        article, sentence.text, "rounds"
    ):
        return
    totals = [one for one in said(article, sentence, "total-of-rounds") if one.numbers[0] in _HALF_WAY]
    told = _played(article, sentence) if len(totals) == 1 else ()
    pairs = [*_pair().finditer(sentence.block.prose.text, sentence.start, sentence.end)]
    if len(told) == _TWO and len(pairs) == 1 and pairs[0].start(1) == told[0].start:
        right, number = sum(int(one.text) for one in told), totals[0].numbers[0]
        if abs(right - number) <= _APART:
            yield Tally(totals[0].figures[0], tuple(told), str(right), number == right)


@cache
def _pair() -> re.Pattern[str]:
    """Two rounds that `and` or a hyphen joins."""
    return compiled.pattern(r"(?<![\w.,$£€:/-])([5-8][0-9])(?: [a-z]{2,3} |-)([5-8][0-9])(?![\w%:/-]|[.,][0-9])")


def _of_one_player(article: Article, total: Mention, sentence: Sentence, told: Sequence[Mention]) -> Iterator[Mention]:
    """The rounds but for those right behind the name of somebody who is not named before the total: `Lund's 68`, `Orr shot a 75`."""
    names = find(article)
    own = {
        word
        for name in names
        if name.block is sentence.block and sentence.start <= name.start < total.start
        for word in name.words
    }
    first, of_another = _opening(names, sentence), _is_of_another(article, names, sentence)
    for one in told:
        other = sentence_of(article, one)
        if other is not sentence and of_another:
            continue
        if other is not sentence and first and (theirs := _opening(names, other)) and first.isdisjoint(theirs):
            continue
        text = one.block.prose.text
        near = (name for name in names if name.block is one.block and one.start - _NAME < name.end <= one.start)
        last = max(near, key=lambda name: name.end, default=None)
        if (
            not own
            or last is None
            or not own.isdisjoint(last.words)
            or not _behind().fullmatch(text, last.end, one.start)
        ):
            yield one


def _is_of_another(article: Article, names: Sequence[Name], sentence: Sentence) -> bool:
    """Whether a sentence goes on with somebody whom it introduces by the one told of before: `His partner, Ida Lund, had a 67`."""
    if sentence.tokens[0].word not in article.lexicon.relations.owners:
        return False
    text = sentence.block.prose.text
    inside = (name for name in names if name.block is sentence.block and sentence.start < name.start < sentence.end)
    return any(text[: name.start].endswith(", ") for name in inside)


def _opening(names: Sequence[Name], sentence: Sentence) -> frozenset[str]:
    """The words of the name with which a sentence begins."""
    return next(
        (frozenset(name.words) for name in names if name.block is sentence.block and name.start == sentence.start),
        frozenset(),
    )


@cache
def _behind() -> re.Pattern[str]:
    """What may stand between a name and what was played by whom it names: its ending, a word or two."""
    return compiled.pattern(r"(?:['’]\w?)?(?: [a-z-]{1,15}){0,2} ")


def _tells(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells of rounds: by a word, or three or more in a row."""
    text = sentence.block.prose.text
    rows = (match[0].count("-") for match in _strokes().finditer(text, sentence.start, sentence.end))
    return says(article, sentence.text, "rounds") or max(rows, default=0) >= _ROUNDS.start - 1


@cache
def _strokes() -> re.Pattern[str]:
    """Two digits, alone or in a row: `66-70-72-69`; no price, age of somebody, or part of another number."""
    return compiled.pattern(r"(?<![\w.,$£€:/])[5-8][0-9](?:-[5-8][0-9]){0,3}(?![\w%:/]|[.,][0-9]|-[a-z0-9])")


@cache
def _named() -> re.Pattern[str]:
    """A name and its comma, up to where what may be an age begins."""
    return compiled.pattern(r"[A-Z][\w'’-]{0,20}, $")


def _played(article: Article, sentence: Sentence) -> Sequence[Mention]:
    """The rounds of a sentence."""
    text, other = sentence.block.prose.text, article.lexicon.relations.classes.get("no-rounds", ())
    found: list[Mention] = []
    for match in _strokes().finditer(text, sentence.start, sentence.end):
        word = next(iter(words_before(text, match.start(), 1)), "")
        behind_name = _named().search(text, max(sentence.start, match.start() - _NAME), match.start())
        aged = behind_name is not None and text[match.end() : match.end() + 1] == ","
        behind = text[match.end() : sentence.end].split(maxsplit=1)[:1]
        if aged or word.lower() in other or (behind and behind[0].lower().strip(".,;") in other):
            continue
        places = re.finditer(r"[0-9]{2}", match[0])
        found += [Mention(sentence.block, match.start() + one.start(), match.start() + one.end()) for one in places]
    return [one for one in found if int(one.text) in _ROUND]
