"""Four bare digits in prose -> whether they are a year or count what stands behind them: one answer for dates and figures."""

from __future__ import annotations

from enum import Enum, auto

from newslint.article.prose.neighbours import followed_by, preceded_by, word_before
from newslint.lexicon.calendar import Years

POSSIBLE = range(1500, 2200)  # four digits that may be a year
LIKELY = range(1900, 2100)  # four digits that are one unless something says otherwise
DIGITS = 4
ROUND = 100


class Sense(Enum):
    """What four digits are."""

    YEAR = auto()
    COUNT = auto()
    UNCLEAR = auto()


def sense(text: str, at: int, end: int, words: Years) -> Sense:
    """What the four digits `text[at:end]` are, by the number or the words beside them; what these leave open is neither."""
    return Sense.COUNT if _ends_a_range(text, at, words) else _beside(text, at, end, words)


def _ends_a_range(text: str, at: int, words: Years) -> bool:
    """Whether `to` joins them to a number that cannot be a year: `from 1,000 to 2000`."""
    before, begin = preceded_by(text, at)
    number = word_before(text, begin) if before in words.joining else ""
    digits = number.replace(",", "")
    return digits.isdecimal() and (digits != number or int(digits) not in POSSIBLE)


def _beside(text: str, at: int, end: int, words: Years) -> Sense:
    value, after, (before, begin) = int(text[at:end]), followed_by(text, end), preceded_by(text, at)
    if after in words.scales or after in words.measures or after in words.eras:
        return Sense.UNCLEAR
    before = before or word_before(text, at).lower()
    if after in words.things or after in words.countable:
        leads = before in words.leading and text[begin].isupper()
        return _before_noun(value, before, words, thing=after in words.things, leads=leads)
    if value in LIKELY:
        return Sense.UNCLEAR if at > 1 and text[at - 2].isdigit() and text[at - 1] != "(" else Sense.YEAR
    if before in words.counting and after and after not in words.function_words:
        return Sense.UNCLEAR if before in words.announcing else Sense.COUNT
    if before in words.announcing:
        return Sense.YEAR
    return Sense.COUNT if before in words.hedges or value >= LIKELY.stop else Sense.UNCLEAR


def _before_noun(value: int, before: str, words: Years, *, thing: bool, leads: bool) -> Sense:
    """What a number is before a noun that is counted, a `thing` if it hardly ever follows a year.

    `leads` says that a sentence begins with the word before, as in `By 2030 workers will …`.
    """
    if leads or before in words.dating:
        return Sense.YEAR
    if before in words.counting:
        return Sense.COUNT
    rounded = value % ROUND == 0
    if value in LIKELY and not (thing and rounded):
        return Sense.UNCLEAR if thing or rounded else Sense.YEAR
    return Sense.UNCLEAR if before in words.definite or before in words.leading else Sense.COUNT


def counted(text: str, end: int, words: Years) -> bool:
    """Whether a noun behind four digits is one that they count, and that hardly ever follows a year."""
    after = followed_by(text, end)
    return after in words.things or after in words.measures
