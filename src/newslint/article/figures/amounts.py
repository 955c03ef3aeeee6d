"""Prose around a number -> an amount: the number with the currency before it or the unit behind it."""

from __future__ import annotations

from fractions import Fraction

from newslint.article.figures import money, numbers, numberwords, units
from newslint.article.figures.money import MINUS
from newslint.article.figures.numbers import EXACT_COUNT, Number
from newslint.article.figures.numberwords import Ordinal
from newslint.article.prose.neighbours import word_after, word_before, words_before
from newslint.lexicon.figures import Figures, Measure
from newslint.tuples import NamedTuple

HALF_STEP = Fraction(1, 10)  # how exact `and a half` is
ONE = Fraction(1)
TEMPERATURES = frozenset({"degC", "degF"})
SPACED_MINUS = frozenset({" - ", " − "})


class Amount(NamedTuple):
    """A number and what it counts, at `text[start:end]`; `measure` is None for a bare number.

    `prefixed` is True where the currency stands before the number.
    """

    start: int
    end: int
    number: Number
    measure: Measure | None = None
    negative: bool = False
    prefixed: bool = False


def read(text: str, at: int, words: Figures) -> Amount | Ordinal | None:
    """The amount or ordinal whose number begins at `at`; a currency before `at` belongs to it."""
    if text[at].isalpha():
        said = numberwords.read(text, at, words)
        return _suffixed(text, at, said, words) if isinstance(said, Number) else said
    ahead = money.before(text, at, words)
    number = numbers.read(text, at, words, money=ahead is not None)
    if number is None:
        return None
    if text[number.end : number.end + 1] == " ":
        number = numberwords.tail(text, number, words)
    if ahead:
        start, negative = _minus(text, ahead[0], words)
        return Amount(start, number.end, number, ahead[1], negative, prefixed=True)
    amount = _suffixed(text, at, number, words)
    if (
        amount.measure
        and not amount.negative
        and amount.measure.unit in TEMPERATURES
        and text[at - 3 : at] in SPACED_MINUS
    ):
        return amount._replace(start=at - 2, negative=True)  # down to - 20 degrees Celsius
    return amount


def _suffixed(text: str, at: int, number: Number, words: Figures) -> Amount:
    """`380 billion yuan`, `9.7%`, `half a litre`, or the bare number."""
    start, negative = _minus(text, at, words)
    end = number.end
    if number.fraction and number.words:
        end = _of_a(text, end, words)
    behind = units.after(text, end, words, number)
    if behind is None:
        return Amount(start, number.end, number, None, negative)
    return _and_a_half(text, Amount(start, behind[0], number, behind[1], negative), words)


def _and_a_half(text: str, amount: Amount, words: Figures) -> Amount:
    """`an hour and a half`, `two years and a half`: the fraction is of the unit."""
    if text[amount.end + 1 : amount.end + 2] not in words.joiner_letters or amount.number.times != 1:
        return amount
    rest = numberwords.joined_fraction(text, amount.end, words)
    if not rest:
        return amount
    following, _ = word_after(text, rest[0])
    if following in words.phrases or following in words.scales:
        return amount
    value = amount.number.worth()[0] + rest[1]
    number = amount.number._replace(value=value, step=HALF_STEP, fraction=True)
    return amount._replace(end=rest[0], number=number)


def _of_a(text: str, end: int, words: Figures) -> int:
    """Past the article of `half a litre`, `a tenth of a gallon`."""
    word, stop = word_after(text, end)
    if word in words.of:
        word, stop = word_after(text, stop)
    return stop if word in words.articles else end


def _minus(text: str, start: int, words: Figures) -> tuple[int, bool]:
    """Whether a minus stands before the amount (`-1.2M`, `minus five`, `$-99.99`); a hyphen after a word is none."""
    sign = text[start - 1] if start else ""
    lead = text[start - 2] if start > 1 else ""
    if sign in MINUS:
        return (start, False) if lead.strip(" (\"'“") else (start - 1, True)
    if text[start] in "$€£¥" and text[start + 1 : start + 2] in MINUS:
        return start, True
    if sign != " ":
        return start, False
    if lead in MINUS and text[start - 3 : start - 2] in {"", " "} and _leads(text, start - 2, words):
        return start - 2, True
    if lead.lower() in words.minus_letters:
        word = word_before(text, start - 1)
        begin = start - 1 - len(word)
        if word.lower() in words.minus and not text[:begin].lower().endswith(words.either_sign):
            return begin, True
    return start, False


def _leads(text: str, at: int, words: Figures) -> bool:
    """Whether a minus with a blank behind it is one: at the start of a text, or after `to` and `of`."""
    word = word_before(text, at)
    return not word or word in words.range_words or word in words.of


def single(text: str, at: int, end: int, words: Figures) -> Amount | None:
    """`a dollar`, `an hour` from the article at `at`; None where the article means per (`30 miles an hour`, `$5-a-day`)."""
    if text[at - 1 : at] == "-":
        return None  # £30,000-a-week
    one = Number(at, end, "", 1, ONE, words=True)
    unit = units.after(text, end, words, one)
    if not unit or unit[1].role not in {"money", "duration", "quantity"} or text[unit[0] - 1] == "s":
        return None
    name = text[end + 1 : unit[0]]
    if name.lower() in words.not_single or (len(name) > 1 and name.isupper() and not text.isupper()):
        return None  # a bit, an SEC filing
    if _is_each(words_before(text, at, 3), words):
        return None
    return _and_a_half(text, Amount(at, unit[0], one, unit[1]), words)


def _is_each(before: list[str], words: Figures) -> bool:
    """Whether an article means per behind these words: a unit, or things that were counted (`400 people a day`)."""
    if not before or before[-1] in words.openers or before[-1].endswith(","):  # `by 25 August, a fortnight from now`
        return False
    if before[-1] in words.phrases or before[-1] in words.times or before[-1] in words.doubles:
        return True
    return any(word[-1] in "0123456789%" or word in words.scales or word in words.units for word in before)


def is_count(amount: Amount, whole: int) -> bool:
    """Whether an amount of so many is a small count, which is exact: one with decimals counts nothing."""
    number = amount.number
    return number.times == 1 and not number.fraction and 0 <= whole <= EXACT_COUNT and "." not in number.digits
