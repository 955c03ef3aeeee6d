"""Prose at a position -> the number that is written there in digits, with its fraction and scale."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache, lru_cache

from newslint import compiled
from newslint.arithmetic import measures
from newslint.article.prose.neighbours import word_after, word_at, word_behind
from newslint.lexicon.figures import Figures
from newslint.tuples import NamedTuple

METRE = "meter"
EXACT_COUNT = 10  # number words and bare counts up to here are exact
HUNDRED = 100
MILLION = 10**6  # from here on no other scale follows
MIXED = frozenset(" -/⁄")  # what stands between the parts of a number with a fraction
POWERS = frozenset("eE×x")  # what stands before the power of ten
GLUE = frozenset(" -")  # what stands between a number and the word behind it
MAX_ZEROS = 2  # trailing zeros that may be rounding
DENOMINATORS = frozenset(
    {2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100, 128}
)  # of what is written as a fraction, not as a date
DEGREES_AWAY = 30  # characters
FIGURES = "0123456789."
LONGEST = 40  # digits of a number that anybody writes
VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
          "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}  # fmt: skip


class Number(NamedTuple):
    """A number at `text[start:end]`: its `digits` as written times `times`, or in number words its `value`.

    `words` is True where no digit is written; `fraction` where it is one or ends in one; `step` goes with
    `value`: the worth of the last digit that the words imply, 0 for what is exact.
    """

    start: int
    end: int
    digits: str = ""
    times: int = 1
    value: Fraction | None = None
    step: Fraction = Fraction(0)
    words: bool = False
    fraction: bool = False

    @property
    def bare(self) -> bool:
        """Whether it is written in digits alone: no scale, comma, decimals or fraction."""
        return self.times == 1 and self.value is None and self.digits.isdigit()

    def worth(self) -> tuple[Fraction, Fraction, int]:
        """The exact value, the worth of the last digit written, and how many trailing zeros may be rounding."""
        if self.value is not None:
            return self.value, self.step, _zeros(self.value, self.step)
        whole, _, decimals = self.digits.replace(",", "").partition(".")
        step = _step(self.times, len(decimals))
        if decimals:
            return int(whole + decimals) * step, step, 0
        return (
            Fraction(int(whole) * self.times),
            step,
            min(MAX_ZEROS, len(whole) - len(whole.rstrip("0")), len(whole) - 1),
        )

    def scaled(self, end: int, times: int) -> Number:
        """The number with a scale behind it that ends at `end`."""
        if self.value is None:
            return Number(self.start, end, self.digits, self.times * times)
        return self._replace(end=end, value=self.value * times, step=self.step * times, times=self.times * times)


@lru_cache(maxsize=1024)
def _step(times: int, decimals: int) -> Fraction:
    """What the last digit is worth: one value for all numbers of that precision."""
    return Fraction(times, 10**decimals)


def _zeros(value: Fraction, step: Fraction) -> int:
    zeros = 0
    while zeros < MAX_ZEROS and step and value and not value % (step * 10 ** (zeros + 1)):
        zeros += 1
    return zeros


@cache
def _digits() -> re.Pattern[str]:
    pair = r",[0-9]{2}(?=(?:,[0-9]{2}){0,9},[0-9]{3}(?![0-9]))"  # lakhs and crores: 1,23,45,678
    run = rf"[0-9]{{1,{LONGEST}}}"
    blank = r"(?<![0-9]{4})[\u00a0\u202f\u2009][0-9]{3}(?![0-9])|(?<![0-9]{4}) (?:[0-9]{3}(?= 000(?![0-9]))|000(?![0-9]))"  # 8 000, 3 400 000
    return compiled.pattern(rf"{run}(?:[,'’][0-9]{{3}}(?![0-9])|{pair}|{blank}){{0,12}}(?:\.{run})?|\.{run}")


@cache
def _group() -> re.Pattern[str]:
    """What stands between thousands instead of a comma: a blank, an apostrophe."""
    return compiled.pattern(r"[^0-9.,]")


@cache
def _fraction() -> re.Pattern[str]:
    return compiled.pattern(r"([0-9]{1,3}) ?[/⁄] ?([0-9]{1,3})(?![0-9/⁄])(?!\.[0-9])")


@cache
def _power() -> re.Pattern[str]:
    return compiled.pattern(r"[eE]([-+]?[0-9]{1,2})(?![^\W_])|[×x] ?10\^?([-−–]?[0-9]{1,2})(?![0-9])")


def read(text: str, at: int, words: Figures, *, money: bool = False) -> Number | None:
    """The number in digits that begins at `at`, None where there is none; after a currency `m` and `t` are scales."""
    if text[at] in VULGAR:
        return _scales(text, _vulgar(text, Number(at, at), at), words, money=money)
    found = _digits().match(text, at)
    if not found:
        return None
    digits, end = found[0], found.end()
    whole = digits.isdigit()
    number = Number(at, end, digits if whole else _group().sub(",", digits))
    following = text[end : end + 1]
    if following in MIXED:
        number = _mixed(text, number) if whole else number
    elif following in POWERS:
        return _scientific(text, number)
    elif following in VULGAR:
        number = _vulgar(text, number, end)
    return _scales(text, number, words, money=money)


def _vulgar(text: str, whole: Number, at: int) -> Number:
    """`½`, `11½`: the number with the fraction that stands at a place."""
    top, bottom = VULGAR[text[at]]
    value = Fraction(top, bottom) + (whole.worth()[0] if whole.digits else 0)
    return Number(whole.start, at + 1, whole.digits, 1, value, fraction=True)


def _mixed(text: str, whole: Number) -> Number:
    """`11-1/2`, `2 1/4`, `2 ½`, `1- ½`, `3/4`; the number alone where no fraction follows."""
    alone = text[whole.end] in "/⁄"
    begin = whole.start if alone else whole.end + 1 + (text[whole.end + 1 : whole.end + 2] == " ")
    if text[begin : begin + 1] in VULGAR and len(whole.digits) < 4:  # no year
        return _vulgar(text, whole, begin)
    found = _fraction().match(text, begin) if alone or text[begin : begin + 1].isdigit() else None
    if not found:
        return whole
    top, bottom = int(found[1]), int(found[2])
    if not 0 < top < bottom or bottom not in DENOMINATORS:
        return whole
    value = Fraction(top, bottom) + (0 if alone else int(whole.digits))
    return Number(whole.start, found.end(), whole.digits, 1, value, fraction=True)


def _scientific(text: str, number: Number) -> Number:
    """`2.48×10−5`, `4e14`."""
    found = _power().match(text, number.end)
    if not found:
        return number
    power = int((found[1] or found[2]).replace("−", "-").replace("–", "-"))
    value, step, _ = number.worth()
    times = Fraction(10) ** power
    return Number(number.start, found.end(), number.digits, 1, value * times, step * times)


def _scales(text: str, number: Number, words: Figures, *, money: bool) -> Number:
    """The number with the scales behind it: `380 billion`, `3.4bn`, `1.2 lakh crore`."""
    times = 0
    while times < MILLION:
        end, times = _scale(text, number.end, words, money=money)
        if times == 1:
            return number
        number = number.scaled(end, times)
    return number


def _scale(text: str, at: int, words: Figures, *, money: bool) -> tuple[int, int]:
    """Where the scale behind a number ends and what it multiplies by; (at, 1) where none follows."""
    glue = text[at : at + 1]
    glued = glue not in GLUE
    if not glue or (glued and not glue.isalpha()):
        return at, 1
    found = word_behind().match(text, at)
    if not found:
        return at, 1
    word, end = found[1], found.end()
    if glued and not text[end : end + 1].isdigit():
        times = words.letters.get(word, 0) or (words.money_letters.get(word, 0) if money else 0)
        if times and (money or not _is_unit(text, at, end, words)):
            return end, times
    lower = word.lower()
    times = words.scales.get(lower, 1)
    if times == 1 and glue in {" ", "-"} and (len(word) > 1 or (money and glue == " " and _stands_alone(text, end))):
        times = words.letters.get(word, 1)  # 5.2 bn, $2.5-bn, $458 m
    if times == 1 or (times == HUNDRED and lower in words.vague):
        return at, 1
    if glue == "-" and text[end : end + 1].isalnum():
        return at, 1
    return end, times


def _stands_alone(text: str, end: int) -> bool:
    """Whether no name, point or word goes on behind a letter."""
    return not (text[end : end + 1] in {"'", "’", "&", "-"} or text[end : end + 2].strip(".").isalnum())


def _is_unit(text: str, at: int, end: int, words: Figures) -> bool:
    """Whether a letter glued to a number is a unit: metres (`1.8m tall`), or kelvins where degrees stand before."""
    if text[at:end] not in words.million_letters:
        return text[at:end] in words.symbols and "°" in text[max(at - DEGREES_AWAY, 0) : at]
    if (converted := _bracket().match(text, end)) and _is_length(converted[1], words):
        return True  # 37m (121ft)
    if text[end : end + 1] == ")":
        return any(_is_length(word, words) for word in _before_bracket(text, at))
    following = word_at().match(text, end + 1) if text[end : end + 1] in {" ", "-"} else None
    if following is None or following[0].lower() not in words.metre_words:
        return following is not None and (_is_side(text, following, words) or _is_a_prize(text, following, words))
    return word_after(text, following.end())[0] not in words.of  # a 20m pool of money


def _is_a_prize(text: str, following: re.Match[str], words: Figures) -> bool:
    """Whether the word behind a distance is what one wins over it, and no sort of money or goods: `800m crown in Oslo`, not `800m crown loan`."""
    word, end = word_after(text, following.end())
    return following[0].lower() in words.prizes and (
        not word or text[end - len(word)].isupper() or word in words.after_prizes
    )


def _is_side(text: str, following: re.Match[str], words: Figures) -> bool:
    """Whether the word behind a length joins another one to it: `20m by 10m`."""
    return following[0].lower() in words.sides and text[following.end() + 1 : following.end() + 2].isdigit()


@cache
def _bracket() -> re.Pattern[str]:
    """A number in brackets and what it counts."""
    return compiled.pattern(r" \([^\d()$€£¥₹]{0,12}[\d.,]{1,12}[ -]?([^\W\d_]{1,12})")


def _before_bracket(text: str, at: int) -> list[str]:
    """The last words before the bracket that a number opens: those of `eight feet high (2.4m)`."""
    lead, bracket, number = text[max(at - LONGEST, 0) : at].rpartition(" (")
    return [word.lstrip(FIGURES) for word in lead.split()[-2:]] if bracket and number.replace(".", "").isdigit() else []


def _is_length(word: str, words: Figures) -> bool:
    """Whether a word is a unit of length."""
    measure = words.symbols.get(word) or words.measures.get(word.lower()) if word not in words.million_letters else None
    return measure is not None and bool(measures.converted(Fraction(1), measure.unit, METRE))
