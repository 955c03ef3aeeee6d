"""A day or period in its sentence -> how it is framed: plainly, or as the beginning of a span, a base, the day of a report, a time by which something is to be, another time, an earlier one (`which had opened in 1936`), or so long apart from something."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import islice

from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.lexicon.calendar import Calendar

_FAR = 10
"""Tokens before a period among which is what frames it: `up from the 64 million landed in the spring of 2017`."""

_NEAR = 5
"""Tokens before it and behind it among which is what says that it is another time: `In March the line had sold two`."""


class Frame(Enum):
    """How a day or period is told of."""

    PLAIN = auto()
    SINCE = auto()
    BASE = auto()
    SAID = auto()
    ASIDE = auto()
    EARLIER = auto()
    APART = auto()
    DUE = auto()


ELSEWHEN = frozenset((Frame.ASIDE, Frame.EARLIER))
"""What may be told of another time than the news."""


def frame(sentence: Sentence, telling: Mention, words: Calendar) -> Frame:
    """The frame of a day or period: by the nearest word before it in its clause that sets one, or by `had` behind it."""
    found = _opened(sentence, telling, words)
    behind = [*islice(sentence.after(telling), _NEAR)] if found is Frame.PLAIN else []
    if _is_set_off(behind, words):
        return Frame.APART
    return Frame.ASIDE if any(token.word in words.pluperfect for token in behind) else found


def _is_set_off(behind: Sequence[Token], words: Calendar) -> bool:
    """Whether it is told how long before or after something it was: `March 14, a week before the theater closed`."""
    spans = (one.mention for one in behind)
    lengths = (isinstance(span, Figure) and span.role == "duration" for span in spans)
    return any(length and token.word in words.apart for length, token in zip(lengths, behind[1:], strict=False))


def _opened(sentence: Sentence, telling: Mention, words: Calendar) -> Frame:
    passed: list[Token] = []
    for token in islice(sentence.before(telling), _FAR):
        if token.word in words.since:
            return Frame.SINCE
        if not passed and token.word in words.due:
            return Frame.DUE  # `red again by autumn`
        if token.word in words.said and all(one.word in words.fillers | words.on_day for one in passed):
            return Frame.SAID
        if token.word in words.asides and len(passed) < _NEAR:
            return Frame.EARLIER if token.word in words.pluperfect else Frame.ASIDE
        if token.word in words.bases:
            return Frame.BASE if _leads_to(passed, telling, words) else Frame.PLAIN
        if token.word in words.to or not (token.mention or token.word[-1].isalnum()):
            break
        passed.append(token)
    return Frame.PLAIN


def _leads_to(passed: Sequence[Token], telling: Mention, words: Calendar) -> bool:
    """Whether a word of comparison leads to the period, its name or a level of that time, and not to another thing: `more tablets than PCs in 2015`."""
    told = [token for token in passed if token.word not in words.fillers]
    text = telling.block.prose.text
    named = len(told) == len(passed) and all(text[token.start].isupper() for token in told)
    return not told or told[-1].mention is not None or named
