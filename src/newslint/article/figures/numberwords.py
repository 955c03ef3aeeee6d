"""Prose at a position -> the number that is written there in words: `half a million`, `two thirds`, `twenty-first`."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from newslint.article.figures.numbers import EXACT_COUNT, HUNDRED, MILLION, Number
from newslint.article.prose.neighbours import word_after, word_before
from newslint.lexicon.figures import Figures
from newslint.tuples import NamedTuple

EXACT = Fraction(0)
"""The step of a small number."""
HALF_OFF = Fraction(1, 20)  # `half` means +-2.5 points, other shares +-1.7: the worth of their last digit is twice that
SHARE_OFF = Fraction(1, 30)
LONGEST = 24  # words of a number
LARGEST = 10**15  # what no further scale follows: a million million billion is no number


class Ordinal(NamedTuple):
    """A number that says the place in a row, at `text[start:end]`."""

    start: int
    end: int
    value: int


def read(text: str, at: int, words: Figures) -> Number | Ordinal | None:  # noqa: PLR0911 -- one for each sort of word
    """The number or ordinal in words that begins at `at`, or None; a plain article is none."""
    word, end = word_after(text, at)
    if word in words.articles:
        return _after_article(text, at, end, words)
    if word in words.halves:
        return _half(text, at, end, words, share=Fraction(1, words.fractions[word]), bare=True)
    if word in words.vague and (word not in words.scales or text[end - 1] == "s"):
        return _vague(text, at, end, words)
    if word in words.scales or word in words.dozens:
        return _scaled(text, at, at, 1, words)
    if word in words.ordinals:
        return _tenth_of(text, at, end, words) or Ordinal(at, end, words.ordinals[word])
    if word not in words.units and word not in words.tens:
        return None
    following, _ = word_after(text, end)
    if word in words.units and following not in words.scales:
        value = words.units[word]
    else:
        value, end = integer(text, at, words)
        following, _ = word_after(text, end)
    more: Number | Ordinal | None = None
    if following in words.ordinals:
        more = _place(text, at, end, value, words)
    if more is None and following in _further(words):
        more = _counted(text, at, end, value, words)
    return more or Number(at, end, "", _scale_of(value, words), Fraction(value), _step(value), words=True)


@cache
def _further(words: Figures) -> frozenset[str]:
    """What a number in words may go on with: a fraction, dozens, a half more, decimals."""
    return frozenset({*words.fractions, *words.dozens, *words.joiners, *words.point})


def _after_article(text: str, at: int, end: int, words: Figures) -> Number | None:
    """`a million`, `a dozen`, `a half`, `a third`."""
    word, stop = word_after(text, end)
    if word in words.halves:
        return _half(text, at, stop, words, share=Fraction(1, words.fractions[word]), bare=False)
    if (word in words.scales and word not in words.vague) or word in words.dozens:
        return _scaled(text, at, end, 1, words)
    return _share(text, at, stop, 1, word, words) if word in words.fractions else None


def _half(  # noqa: PLR0913 -- a share, its words and where they stand
    text: str, at: int, end: int, words: Figures, *, share: Fraction, bare: bool
) -> Number | None:
    """`half a million`, `quarter million`, `half`: a tenth of the scale is how far it may be off."""
    word, stop = word_after(text, end)
    if word in words.articles or word in words.of:
        word, stop = word_after(text, stop)
        if word in words.articles:
            word, stop = word_after(text, stop)
    times = words.scales.get(word, 0) or words.dozens.get(word, 0)
    if times and word not in words.vague:
        return Number(at, stop, "", times, share * times, Fraction(times, 10), words=True)
    if bare and (
        (text[end : end + 1] == "-" and not _unit_word(text, end, words))
        or word_before(text, at).lower() in words.ordinals
    ):
        return None  # half-way, the first half
    if share != Fraction(1, 2) and (bare or not (_followed(text, end, words) or _unit_word(text, end, words))):
        return None
    return Number(at, end, "", 1, share, HALF_OFF, words=True, fraction=True)


def _unit_word(text: str, end: int, words: Figures) -> bool:
    """Whether a unit goes on: `half-litre`."""
    return word_after(text, end)[0] in words.phrases


def _followed(text: str, end: int, words: Figures) -> bool:
    """Whether what follows lets a fraction word be one: nothing, a stop, or a word such as `of`."""
    following, _ = word_after(text, end)
    return not following or text[end : end + 1] not in {" ", "-"} or following in words.fraction_followers


def _vague(text: str, at: int, end: int, words: Figures) -> Number:
    """`hundreds`, `hundreds of thousands`, `tens of millions`."""
    value = words.vague[text[at:end].lower()]
    word, stop = word_after(text, end)
    if word in words.of:
        word, last = word_after(text, stop)
        if word in words.vague:
            return Number(
                at,
                last,
                "",
                words.vague[word],
                Fraction(value * words.vague[word]),
                Fraction(value * words.vague[word]),
                words=True,
            )
    return Number(at, end, "", 1, Fraction(value), Fraction(value), words=True)


def _scaled(text: str, at: int, end: int, count: int, words: Figures) -> Number | None:
    """A scale or dozens after a count, an article or nothing: `a dozen`, `hundred thousand`."""
    word, stop = word_after(text, end) if end > at else word_after(text, at)
    if word in words.dozens:
        return Number(at, stop, "", 12, Fraction(12 * count), Fraction(2 * count), words=True)
    times = words.scales[word]
    number = Number(at, stop, "", times, Fraction(count * times), Fraction(times), words=True)
    word, stop = word_after(text, number.end)
    while word in words.scales and word not in words.vague and number.times < LARGEST:
        number = number.scaled(stop, words.scales[word])
        word, stop = word_after(text, number.end)
    if end > at and word in words.joiners and number.times < MILLION:
        rest, stop = _rest(text, number.end, words, limit=times)
        return number._replace(end=stop, value=Fraction(times + rest), step=Fraction(1)) if rest else number
    return number


def _place(text: str, at: int, end: int, value: int, words: Figures) -> Ordinal | None:
    """`twenty-first`, `two hundredth`: the ordinal that a number in words ends in."""
    word, stop = word_after(text, end)
    place = words.ordinals.get(word, 0)
    if place and value % HUNDRED in words.tens.values() and 0 < place < EXACT_COUNT:
        return Ordinal(at, stop, value + place)
    if place >= HUNDRED and text[end : end + 1] == " " and value < place:
        return Ordinal(at, stop, value * place)
    return None


def _counted(text: str, at: int, end: int, count: int, words: Figures) -> Number | None:
    """The number with what follows it: a fraction (`two-thirds`), dozens, a half more, decimals; None for the number alone."""
    word, stop = word_after(text, end)
    if word in words.fractions and (share := _share(text, at, stop, count, word, words)):
        return share
    if word in words.dozens:
        return Number(at, stop, "", 12, Fraction(12 * count), Fraction(2 * count), words=True)
    rest = joined_fraction(text, end, words)
    if rest:
        return _with_fraction(text, Number(at, end, "", 1, Fraction(count), words=True), rest, words)
    spoken = _decimals(text, end, words)
    if spoken:
        step = Fraction(1, 10 ** len(spoken[0]))
        return _lifted(text, Number(at, spoken[1], "", 1, count + int(spoken[0]) * step, step, words=True), words)
    return None


def _step(count: int) -> Fraction:
    """Number words up to ten are exact; above that the smallest scale that the words need is the last digit."""
    if count <= EXACT_COUNT:
        return EXACT
    step = 1
    while count % (step * 1000) == 0:
        step *= 1000
    return Fraction(step)


def _share(text: str, at: int, end: int, count: int, word: str, words: Figures) -> Number | None:  # noqa: PLR0913, PLR0917 -- a count, its fraction word and where they stand
    """`two-thirds`, `a third` where it is no ordinal (`a third term`), `two thirds of a million`."""
    value = Fraction(count, words.fractions[word])
    times, stop = _scale_behind(text, end, words)
    if times > 1:
        return Number(at, stop, "", times, value * times, Fraction(times, 10), words=True)
    if count != 1 and word in words.ordinals:
        return None
    if count == 1 and word in words.ordinals and not _followed(text, end, words):
        return None
    if word in words.spans and _are_spans(text, at, end, words):
        return None
    return Number(at, end, "", 1, value, HALF_OFF if value == Fraction(1, 2) else SHARE_OFF, words=True, fraction=True)


def _are_spans(text: str, at: int, end: int, words: Figures) -> bool:
    """Whether quarters are spans of time, as in `the past three quarters`, and not shares of something."""
    if "-" in text[at:end]:
        return False
    return word_after(text, end)[0] not in words.of or word_before(text, at).lower() in words.spans_before


def _scale_behind(text: str, end: int, words: Figures) -> tuple[int, int]:
    """The scale that a fraction is of: `million`, `of a million`; (1, end) where there is none."""
    word, stop = word_after(text, end)
    if word in words.of:
        word, stop = word_after(text, stop)
        if word not in words.articles:
            return 1, end
        word, stop = word_after(text, stop)
    times = words.scales.get(word, 1)
    return (times, stop) if times > HUNDRED and word not in words.vague else (1, end)


def _tenth_of(text: str, at: int, end: int, words: Figures) -> Number | None:
    """`tenth of a gallon`: an ordinal that is a share of something."""
    if at:
        return None
    word = text[at:end].lower()
    following, stop = word_after(text, end)
    if word not in words.fractions or following not in words.of or word_after(text, stop)[0] not in words.articles:
        return None
    return Number(at, end, "", 1, Fraction(1, words.fractions[word]), SHARE_OFF, words=True, fraction=True)


def tail(text: str, number: Number, words: Figures) -> Number:
    """What words add to a number in digits: `3 million and a quarter`, `3 hundred and 21`, `5 and a half`."""
    following = text[number.end + 1 : number.end + 2]
    if text[number.end : number.end + 1] != " " or not (following in words.joiner_letters or following.isdigit()):
        return number
    rest = joined_fraction(text, number.end, words)
    if rest:
        return _with_fraction(text, number, rest, words)
    if number.times == 1 or number.value is not None:
        return number
    word, _ = word_after(text, number.end)
    if word not in words.joiners and not text[number.end + 1 : number.end + 2].isdigit():
        return number  # 5 million four years ago
    whole, end = integer(text, number.start, words)
    if number.times > HUNDRED and whole - number.worth()[0] < HUNDRED:
        return number
    return (
        Number(number.start, end, number.digits, number.times, Fraction(whole), Fraction(1))
        if end > number.end
        else number
    )


def _with_fraction(text: str, number: Number, rest: tuple[int, Fraction], words: Figures) -> Number:
    """A half or so more, of the number's own scale or of a lower one named behind it."""
    end, share = rest
    value, _, _ = number.worth()
    scale = max(number.times, _scale_of(int(value), words))
    word, stop = word_after(text, end)
    lower = words.scales.get(word, 0)
    if scale > HUNDRED:
        if 1 < lower < scale and word not in words.vague:
            end, scale = stop, lower
        return number._replace(end=end, times=scale, value=value + share * scale, step=Fraction(scale, 10))
    return _lifted(text, number._replace(end=end, value=value + share, step=Fraction(1, 10), fraction=True), words)


def _scale_of(count: int, words: Figures) -> int:
    """The scale that a number in words ends in: a million for `two million`."""
    if count <= HUNDRED:
        return 1
    return max((times for times in words.scales.values() if HUNDRED < times <= count and not count % times), default=1)


def _lifted(text: str, number: Number, words: Figures) -> Number:
    """The number times the scale behind it: `two and a half million`."""
    word, stop = word_after(text, number.end)
    times = words.scales.get(word, 1)
    return number.scaled(stop, times) if times > 1 and word not in words.vague else number


def joined_fraction(text: str, at: int, words: Figures) -> tuple[int, Fraction] | None:
    """`and a half`, `and three quarters`, `and one half`, `and half`: where it ends and how much it is."""
    word, end = word_after(text, at)
    if word not in words.joiners:
        return None
    count = 1
    word, stop = word_after(text, end)
    if word in words.articles:
        word, stop = word_after(text, stop)
    elif words.units.get(word):
        count = words.units[word]
        word, stop = word_after(text, stop)
    bottom = words.fractions.get(word, 0)
    return (stop, Fraction(count, bottom)) if bottom else None


def _decimals(text: str, at: int, words: Figures) -> tuple[str, int] | None:
    """`point five`: the digits and where they end."""
    word, end = word_after(text, at)
    if word not in words.point:
        return None
    digits = ""
    while len(digits) < LONGEST:
        word, stop = word_after(text, end)
        value = words.units.get(word, EXACT_COUNT)
        if value >= EXACT_COUNT:
            break
        digits, end = digits + str(value), stop
    return (digits, end) if digits else None


def integer(text: str, at: int, words: Figures, limit: int = 0) -> tuple[int, int]:
    """A whole number in words (or digits with scales) from `at`, below `limit` if that is not 0, and its end; (0, at) if none."""
    value, end = _small(text, at, words)
    last = 0
    while end > at:
        word, stop = word_after(text, end)
        times = words.scales.get(word, 0)
        if (
            not times
            or (word in words.vague and (value > EXACT_COUNT or word_after(text, stop)[0] in words.of))
            or (limit and value * times >= limit)
            or (last and times <= last)
        ):
            break
        value, end, last = value * times, stop, times
        if joined_fraction(text, end, words):
            break
        rest, stop = _rest(text, end, words, limit=times)
        value, end = value + rest, max(stop, end)
    return value, end


def _rest(text: str, at: int, words: Figures, *, limit: int) -> tuple[int, int]:
    """What follows `hundred` or a scale and is smaller: `and three`, `two hundred`; (0, at) where nothing does."""
    begin = at + 1 if text.startswith(", ", at) else at
    word, end = word_after(text, begin)
    joined = word in words.joiners
    begin = end if joined else begin
    begin += text[begin : begin + 1] in {" ", "-"}
    if text[begin : begin + 1].isdigit() and not _digits_go_on(text, begin, words, joined=joined, limit=limit):
        return 0, at
    value, stop = integer(text, begin, words, limit)
    following, _ = word_after(text, stop)
    if not joined and value <= EXACT_COUNT and following in words.phrases:
        return 0, at  # two million four years ago
    if stop == begin or not value or value >= limit or words.scales.get(following, limit + 1) <= limit:
        return 0, at
    return value, stop


def _digits_go_on(text: str, at: int, words: Figures, *, joined: bool, limit: int) -> bool:
    """Digits go on a number only as in `3 hundred and 21` and `4 thousand 3 hundred`."""
    if joined:
        return limit == HUNDRED
    return text[at + 1 : at + 2] == " " and words.scales.get(word_after(text, at + 1)[0]) == HUNDRED


def _small(text: str, at: int, words: Figures) -> tuple[int, int]:
    """A number word below one hundred, or a few digits, and its end."""
    if text[at : at + 1].isdigit():
        end = at
        while text[end : end + 1].isdecimal() and text[end].isascii() and end - at < EXACT_COUNT:
            end += 1
        return (int(text[at:end]), end) if end > at and text[end : end + 1] not in {",", "."} else (0, at)
    word, end = word_after(text, at)
    if word in words.units:
        return words.units[word], end
    if word not in words.tens:
        return 0, at
    unit_word, stop = word_after(text, end)
    unit = words.units.get(unit_word, 0)
    return (words.tens[word] + unit, stop) if 0 < unit < EXACT_COUNT else (words.tens[word], end)
