"""Prose at a position -> the number written there, in digits or words, with its scale: exact, worked out lazily."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.lexicon.figures import Figures

EXACT_COUNT = 10  # number words and bare counts up to here are exact
HUNDRED = 100
MAX_ZEROS = 2  # trailing zeros that may be rounding
VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
          "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}  # fmt: skip


class Number(NamedTuple):
    """A number at `text[start:end]`: its `digits` as written times `times`, or for number words its `value`.

    `words` is True where no digit is written; `fraction` where the number is a fraction or ends in one;
    `step` is given with `value`: the worth of the last digit that the words imply.
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
        return self.digits.isdigit() and self.times == 1 and self.value is None

    def worth(self) -> tuple[Fraction, Fraction, int]:
        """The exact value, the worth of the last digit written, and how many trailing zeros may be rounding."""
        if self.value is not None:
            return self.value, self.step, _zeros(self.value, self.step)
        whole, _, decimals = self.digits.replace(",", "").partition(".")
        step = Fraction(self.times, 10 ** len(decimals))
        zeros = 0 if decimals else min(MAX_ZEROS, len(whole) - len(whole.rstrip("0")))
        return int(whole + decimals or "0") * step, step, min(zeros, max(len(whole) - 1, 0))


def _zeros(value: Fraction, step: Fraction) -> int:
    zeros = 0
    while zeros < MAX_ZEROS and step and value and not value % (step * 10 ** (zeros + 1)):
        zeros += 1
    return zeros


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d++(?:,\d{3}(?!\d)|,\d\d(?=(?:,\d\d)*,\d{3}(?!\d)))*+(?:\.\d++)?|\.\d++")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]++")


@cache
def _over() -> re.Pattern[str]:
    return re.compile(r"(?: {1,2}|-| and |(?<!\d))(\d{1,3}) ?[/⁄] ?(\d{1,3})(?![\d/])(?!\.\d)")


def read(text: str, at: int, words: Figures) -> Number | None:
    """The number that begins at `at`, or None: digits, number words, a fraction, `half a million`."""
    if text[at].isdigit() or text[at] == ".":
        return _from_digits(text, at, words)
    if text[at] in VULGAR:
        return _vulgar(at, Number(at, at), text, words)
    return _from_words(text, at, words)


def _from_digits(text: str, at: int, words: Figures) -> Number | None:
    found = _digits().match(text, at)
    if not found:
        return None
    number = Number(at, found.end(), found[0])
    following = text[number.end : number.end + 1]
    if following in VULGAR and following:
        return _vulgar(at, number, text, words)
    if following and following in " -/⁄" and number.digits.isdigit():
        number = _mixed(text, number)
    number = scaled(text, number, words)
    if number.times != 1 and number.value is None:
        return _tail(text, number, words)
    return number


def _vulgar(at: int, whole: Number, text: str, words: Figures) -> Number:
    top, bottom = VULGAR[text[whole.end]]
    value = Fraction(top, bottom) + (whole.worth()[0] if whole.digits else 0)
    return scaled(text, Number(at, whole.end + 1, "", 1, value, fraction=True), words)


def _mixed(text: str, whole: Number) -> Number:
    """`11-1/2`, `2 1/4`, `3/4`; the number alone where no fraction follows."""
    if text[whole.end] in "/⁄":
        found = _over().match(text, whole.start)
        if not found or not _proper(int(found[1]), int(found[2])):
            return whole
        return Number(whole.start, found.end(), "", 1, Fraction(int(found[1]), int(found[2])), fraction=True)
    found = _over().match(text, whole.end)
    if not found or not _proper(int(found[1]), int(found[2])):
        return whole
    value = int(whole.digits) + Fraction(int(found[1]), int(found[2]))
    return Number(whole.start, found.end(), "", 1, value, fraction=True)


DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100, 128})


def _proper(top: int, bottom: int) -> bool:
    return 0 < top < bottom and bottom in DENOMINATORS


def scaled(text: str, number: Number, words: Figures) -> Number:
    """The number with the scales that follow it: `380 billion`, `3.4bn`, `three lakh crore`."""
    while True:
        end, times = scale_after(text, number.end, words, digits=not number.words)
        if times == 1:
            return number
        number = _times(number, end, times)


def _times(number: Number, end: int, times: int) -> Number:
    if number.value is None:
        return number._replace(end=end, times=number.times * times)
    return number._replace(end=end, value=number.value * times, step=number.step * times, times=number.times * times)


def scale_after(text: str, at: int, words: Figures, *, digits: bool) -> tuple[int, int]:
    """Where the scale that follows `at` ends and what it multiplies by; (at, 1) where none follows."""
    glued = text[at : at + 1]
    begin = at + 1 if glued in {" ", "-"} else at
    if begin == at and glued == " ":
        return at, 1
    found = _word().match(text, begin)
    if not found:
        return at, 1
    word = found[0]
    if (
        begin == at
        and digits
        and (times := words.letters.get(word))
        and not text[found.end() : found.end() + 1].isdigit()
    ):
        return found.end(), times
    lower = word.lower()
    times = words.scales.get(lower, 1)
    if times == 1 or (not digits and begin == at) or (lower in words.vague and not digits):
        return at, 1
    return found.end(), times


def _tail(text: str, number: Number, words: Figures) -> Number:
    """What else words add to scaled digits: `3 million and a quarter`, `3 hundred and 21`."""
    rest = _joined_fraction(text, number.end, words)
    if rest:
        end, share = rest
        value, step, _ = number.worth()
        times = number.times if number.times > HUNDRED else 1
        return number._replace(end=end, value=value + share * times, step=step * share, fraction=True)
    whole, end = _integer(text, number.start, words, limit=0)
    if end > number.end:
        return Number(number.start, end, number.digits, number.times, Fraction(whole), Fraction(1))
    return number


def _next(text: str, at: int, *, glue: str = " -") -> tuple[str, int]:
    """The next word in lower case and its end, past one blank or hyphen; ("", at) where none follows."""
    begin = at
    if at < len(text) and text[at] in glue:
        begin += 1
    found = _word().match(text, begin)
    return (found[0].lower(), found.end()) if found else ("", at)


def _from_words(text: str, at: int, words: Figures) -> Number | None:
    word, end = _next(text, at, glue="")
    if word in words.articles:
        return _after_article(text, at, end, words)
    if word in words.half:
        return _half(text, at, end, words, share=Fraction(1, words.fractions[word]))
    if word in words.vague and word not in words.scales:
        return Number(at, end, "", 1, Fraction(words.vague[word]), Fraction(words.vague[word]), words=True)
    if word in words.scales or word in words.dozens:
        return _counted(text, at, at, Fraction(1), words)
    value, stop = _integer(text, at, words, limit=0)
    if stop == at:
        return None
    return _counted(text, at, stop, Fraction(value), words)


def _after_article(text: str, at: int, end: int, words: Figures) -> Number | None:
    """`a million`, `a dozen`, `a half`, `a third`."""
    word, stop = _next(text, end)
    if word in words.half:
        return _half(text, at, stop, words, share=Fraction(1, words.fractions[word]))
    if (word in words.scales and word not in words.vague) or word in words.dozens or word in words.fractions:
        return _counted(text, at, end, Fraction(1), words, loose=True)
    return None


def _half(text: str, at: int, end: int, words: Figures, *, share: Fraction) -> Number | None:
    """`half a million`, `quarter million`, `half`; a tenth of the scale is how far it may be off."""
    begin = end
    word, stop = _next(text, end)
    if word in words.articles or word in words.of:
        begin = stop
        word, stop = _next(text, stop)
        if word in words.articles:
            begin = stop
            word, stop = _next(text, stop)
    times = words.scales.get(word, 0) or words.dozens.get(word, 0)
    if times and word not in words.vague:
        return Number(at, stop, "", times, share * times, Fraction(times, 10), words=True)
    del begin
    return Number(at, end, "", 1, share, Fraction(1, 20), words=True, fraction=True)


def _counted(  # noqa: PLR0911, PLR0913 -- one for each sort of word that may follow
    text: str, at: int, end: int, count: Fraction, words: Figures, *, loose: bool = False
) -> Number | None:
    """Words that follow a count: a fraction (`two-thirds`), dozens, a half more; else the count itself."""
    word, stop = _next(text, end) if end > at else _next(text, at, glue="")
    bottom = words.fractions.get(word, 0)
    if bottom and (end == at or _is_fraction(text, stop, count, words)):
        return _share(text, at, stop, count / bottom, words)
    if word in words.dozens:
        return Number(at, stop, "", 12, count * 12, Fraction(2), words=True)
    if word in words.scales:
        times = words.scales[word]
        number = Number(at, stop, "", times, count * times, Fraction(times), words=True)
        return scaled(text, number, words)
    if end == at or loose:
        return None
    rest = _joined_fraction(text, end, words)
    if rest:
        return _with_rest(at, end, count, rest, words, text)
    spoken = _spoken_decimals(text, end, words)
    if spoken:
        digits, stop = spoken
        return scaled(
            text,
            Number(
                at,
                stop,
                "",
                1,
                count + Fraction(int(digits), 10 ** len(digits)),
                Fraction(1, 10 ** len(digits)),
                words=True,
            ),
            words,
        )
    return Number(at, end, "", 1, count, _word_step(count), words=True)


def _word_step(count: Fraction) -> Fraction:
    """Number words up to ten are exact; above that the last word that is not nought counts."""
    value = int(count)
    if value <= EXACT_COUNT:
        return Fraction(0)
    step = 1
    while value % (step * 1000) == 0:
        step *= 1000
    return Fraction(step)


def _is_fraction(text: str, end: int, count: Fraction, words: Figures) -> bool:
    """Whether `a third`, `two thirds` is a share here and not an ordinal (`a third term`)."""
    if count != 1 or text[end - 1 : end] == "s":
        return True
    following, _ = _next(text, end)
    return not following or following in words.fraction_followers or following in words.scales


def _share(text: str, at: int, end: int, value: Fraction, words: Figures) -> Number:
    """A share in words: `two-thirds`, and of something: `two thirds of a million`."""
    word, stop = _next(text, end)
    if word in words.of:
        word, stop = _next(text, stop)
        if word in words.articles:
            word, stop = _next(text, stop)
            if word in words.scales:
                times = words.scales[word]
                return Number(at, stop, "", times, value * times, Fraction(times, 10), words=True)
    elif word in words.scales and word not in words.vague:
        return Number(
            at, stop, "", words.scales[word], value * words.scales[word], Fraction(words.scales[word], 10), words=True
        )
    step = Fraction(1, 20) if value == Fraction(1, 2) else Fraction(1, 30)
    return Number(at, end, "", 1, value, step, words=True, fraction=True)


def _with_rest(at: int, end: int, count: Fraction, rest: tuple[int, Fraction], words: Figures, text: str) -> Number:  # noqa: PLR0913, PLR0917 -- the pieces of one number
    stop, share = rest
    scale = 1
    for times in sorted(set(words.scales.values()), reverse=True):
        if times > HUNDRED and count % times == 0 and count >= times:
            scale = times
            break
    del end
    number = Number(at, stop, "", scale, count + share * scale, Fraction(scale, 10), words=True, fraction=scale == 1)
    return scaled(text, number, words) if scale == 1 else number


def _joined_fraction(text: str, at: int, words: Figures) -> tuple[int, Fraction] | None:
    """`and a half`, `and three quarters`, `and one half`, `and half`, also of a lower scale (`and a half million`)."""
    word, end = _next(text, at)
    if word not in words.joiners:
        return None
    count: int = 1
    word, stop = _next(text, end)
    if word in words.articles:
        word, stop = _next(text, stop)
    elif words.units.get(word):
        count = words.units[word]
        word, stop = _next(text, stop)
    bottom = words.fractions.get(word, 0)
    return (stop, Fraction(count, bottom)) if bottom else None


def _spoken_decimals(text: str, at: int, words: Figures) -> tuple[str, int] | None:
    """`point five`: the digits and where they end."""
    word, end = _next(text, at)
    if word not in words.point:
        return None
    digits = ""
    while True:
        word, stop = _next(text, end)
        value = words.units.get(word, EXACT_COUNT)
        if value >= EXACT_COUNT:
            return (digits, end) if digits else None
        digits += str(value)
        end = stop


def _integer(text: str, at: int, words: Figures, *, limit: int) -> tuple[int, int]:
    """A whole number in words from `at`, below `limit` (0: any size), and its end; (0, at) where there is none."""
    value, end = _small(text, at, words)
    if end == at:
        return 0, at
    last = 0
    while True:
        word, stop = _next(text, end)
        times = words.scales.get(word, 0)
        if not times or word in words.vague or (limit and value * times >= limit) or (last and times <= last):
            return value, end
        value, end, last = value * times, stop, times
        rest, stop = _rest(text, end, words, limit=times)
        if stop > end:
            value, end = value + rest, stop


def _rest(text: str, at: int, words: Figures, *, limit: int) -> tuple[int, int]:
    """What follows `hundred` or a scale and is smaller: `and three`, `two hundred`; (0, at) where nothing does."""
    begin = at
    if text.startswith(", ", at):
        begin += 1
    word, end = _next(text, begin)
    joined = word in words.joiners
    if joined:
        begin = end
    if begin < len(text) and text[begin] in " -":
        begin += 1
    if begin >= len(text) or (text[begin].isdigit() and not (joined and limit == HUNDRED)):
        return 0, at
    value, stop = _integer(text, begin, words, limit=limit)
    following, _ = _next(text, stop)
    if stop == begin or not value or value >= limit or words.scales.get(following, limit + 1) <= limit:
        return 0, at
    return value, stop


def _small(text: str, at: int, words: Figures) -> tuple[int, int]:
    """A number word below one hundred, or digits, and its end."""
    if at < len(text) and text[at].isdigit():
        found = _digits().match(text, at)
        return (int(found[0]), found.end()) if found and found[0].isdigit() and len(found[0]) < EXACT_COUNT else (0, at)
    word, end = _next(text, at, glue="")
    if word in words.units:
        return words.units[word], end
    if word not in words.tens:
        return 0, at
    value = words.tens[word]
    word, stop = _next(text, end)
    unit = words.units.get(word, 0)
    return (value + unit, stop) if 0 < unit < EXACT_COUNT else (value, end)
