"""A figure among the tokens of its sentence -> what is meant by it: its role and worth, on which side of zero it lies, or that it counts nothing."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.arithmetic.quantity import Quantity
from newslint.article.claims.beside import CLOSE
from newslint.article.claims.comparable import DAYS
from newslint.article.claims.moments import YEAR
from newslint.article.figures.amounts import TEMPERATURES
from newslint.article.mention import Figure
from newslint.article.sentences.tokens import Token
from newslint.lexicon import Lexicon

DEGREE = "degree"
DEGREES = TEMPERATURES | {DEGREE, None}
"""Units of what may be told to be below zero, None where that is left out."""
TAKEN = 2
"""Words behind a length of time among which is what is taken over it: `30-day moving average`."""
_HOURS = 24


def meant(
    figure: Figure, before: Sequence[str], close: Sequence[str], noun: str, words: Lexicon
) -> tuple[str, Quantity]:
    """The role and worth of a figure; an ordinal of an anniversary, or of a year at its end, lasts so many years."""
    role, worth, calendar = role_of(figure), figure.quantity, words.calendar
    if worth.hedge and noun and _is_across(worth.hedge, noun, words):
        worth = worth._replace(hedge="")
    if role != "ordinal":
        return role, worth
    its = not calendar.birthdays.isdisjoint(close[:1]) and not calendar.of_things.isdisjoint(before[-1:])
    if its or not calendar.anniversaries.isdisjoint(close[:2]) or _is_full_year(before, close, words):
        return "duration", worth._replace(unit=YEAR)
    return role, worth


def _is_across(hedge: str, noun: str, words: Lexicon) -> bool:
    """Whether what looks like a hedge says on what way a race is run: `over 52 laps`."""
    classes = words.relations.classes
    return hedge.lower() in classes.get("run-over", ()) and noun in classes.get("courses", ())


def _is_full_year(before: Sequence[str], close: Sequence[str], words: Lexicon) -> bool:
    """Whether an ordinal counts years to the end of the last: `at the end of the second year`."""
    told = words.relations.classes
    return bool(close) and close[0] in told["full-year"] and " ".join(before).endswith(told["year-end"])


def from_zero(tokens: Sequence[Token], at: int, words: Lexicon) -> int:
    """On which side of zero a temperature is told to be, 0 where that is not said: `eight below zero`, and `12 above` behind it."""
    said, (way, *zero) = words.relations, tokens[at + 1 : at + 1 + TAKEN]
    if way.word in said.less and _is_zero(zero, words):
        return -1
    ended = said.parts | said.anaphors | said.at | said.asides
    if way.word not in said.more or not (zero and zero[0].word in ended):
        return 0
    return int(any(_is_zero(tokens[to : to + 1], words) for to in range(at)))


def _is_zero(tokens: Sequence[Token], words: Lexicon) -> bool:
    """Whether a token is the zero of a thermometer."""
    text = {token.figure.text.lower() if token.figure else token.word for token in tokens}
    return not text.isdisjoint(words.relations.classes["frozen-at"])


def is_idle(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a figure counts nothing: a vague one, that of `one after the other`, a bare hour up to which something lasts (`open until 8`)."""
    figure = tokens[at].figure
    if figure is None:
        return False
    if at > 0 and tokens[at - 1].word in words.relations.until and _is_an_hour(tokens, at, figure):
        return True
    text = figure.text
    if "-" in text and role_of(figure) == "duration" and _names_a_measure(tokens, at, words):
        return True
    if text[0].isdecimal():
        return False
    said = text.lower()
    phrase = " ".join((said, *(token.word for token in tokens[at + 1 : at + 1 + CLOSE])))
    return said in words.figures.vague or phrase.startswith(words.relations.in_turn)


def _names_a_measure(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a length of time only says what an average or a peak is taken over: `the 30-day average`, `a 52-week high`."""
    measures = words.relations.classes["taken-over"]
    return any(token.word in measures for token in tokens[at + 1 : at + 1 + TAKEN])


def _is_an_hour(tokens: Sequence[Token], at: int, figure: Figure) -> bool:
    """Whether a bare number may be an hour, and counts nothing."""
    behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
    return figure.quantity.unit is None and figure.quantity.nominal <= _HOURS and not behind[:1].isalnum()


def role_of(figure: Figure) -> str:
    """The role of a figure; a fraction in words, such as `a third`, counts nothing by itself, and either end of a span of time lasts."""
    if figure.role == "quantity" and figure.quantity.unit in DAYS:
        return "duration"
    if figure.role != "number" or not figure.text[0].isalpha():
        return figure.role
    return "fraction" if 0 < figure.quantity.nominal < 1 else figure.role
