"""Four bare digits in prose -> whether they name a year or count what stands behind them: asked by dates and by figures."""

from __future__ import annotations

from newslint.article.neighbours import followed_by, preceded_by
from newslint.lexicon.calendar import Years

POSSIBLE = range(1500, 2200)  # four digits that may be a year
LIKELY = range(1900, 2100)  # four digits that are one unless something says otherwise
COUNTED = range(2100, 2200)  # four digits that are one only where something says so
DIGITS = 4


def is_year(text: str, at: int, end: int, words: Years) -> bool:
    """Whether the four digits `text[at:end]` are a year."""
    after = followed_by(text, end)
    if after in words.scales or after in words.things or after in words.eras:
        return False
    before, _ = preceded_by(text, at)
    if before in words.announcing:
        return True
    if int(text[at:end]) not in LIKELY:
        return False
    opening = text[at - 1 : at]
    return opening in {"", "("} or not text[at - 2 : at - 1].isdigit()


def is_count(word: str, words: Years) -> bool:
    """Whether four digits that may be a year count something behind a word."""
    return word in words.counting
