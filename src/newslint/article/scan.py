"""The prose of a block -> readings of its figures: one pass over cheap triggers, small patterns at each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.article.amounts import Amount, after, amount
from newslint.article.numbers import VULGAR, Number
from newslint.lexicon.figures import Figures, Measure

YEARS = range(1500, 2100)  # four digits that are a year unless something says otherwise


class Reading(NamedTuple):
    """What was read at `text[start:end]`: an amount, the other end of a range, further parts, and the hedge before it."""

    start: int
    end: int
    role: str
    amount: Amount
    top: Amount | None = None
    parts: tuple[Amount, ...] = ()
    hedge: str = ""
    measure: Measure | None = None


@cache
def _trigger() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]++|[\d" + "".join(VULGAR) + "]")


def readings(text: str, words: Figures) -> Iterator[Reading]:
    """The figures of a piece of prose, in order."""
    done = 0
    triggers = starters(words)
    for hit in _trigger().finditer(text):
        start = hit.start()
        if start < done:
            continue
        word = hit[0]
        if word in triggers or not word.isalpha():
            found = _reading(text, start, words)
            if isinstance(found, Reading):
                yield found
                done = found.end
            else:
                done = found


_STARTERS: dict[int, frozenset[str]] = {}


def starters(words: Figures) -> frozenset[str]:
    """The words a figure may begin with, as they may be capitalised."""
    key = id(words)
    if key not in _STARTERS:
        known = {
            *words.units, *words.tens, *words.dozens, *words.scales, *words.vague, *words.articles, *words.half, *words.fractions,
            *words.ordinals, *words.multiples, *words.age_openers,
        }  # fmt: skip
        known -= set(words.vague) - set(words.dozens)
        known |= set(words.vague)
        _STARTERS[key] = frozenset(form for word in known for form in (word, word.capitalize(), word.upper()))
    return _STARTERS[key]


def _reading(text: str, at: int, words: Figures) -> Reading | int:
    """The figure that begins at `at`, or where to look on."""
    digit = not text[at].isalpha()
    if digit and at and text[at - 1] == "." and not text[at - 2 : at - 1].isalnum():
        at -= 1
    if digit and (stop := _blocked(text, at)):
        return stop
    first = amount(text, at, words)
    if first is None:
        return _other(text, at, words)
    if digit and (stop := _glued(text, first, words)):
        return stop
    return _grown(text, first, words)


@cache
def _token_end() -> re.Pattern[str]:
    return re.compile(r"[^\s,;()\"“”]*")


def _skip(text: str, at: int) -> int:
    found = _token_end().match(text, at)
    return max(found.end() if found else at, at + 1)


def _blocked(text: str, at: int) -> int:
    """Where a word that holds digits ends, if what stands before `at` makes them part of a name; 0 if not."""
    previous = text[at - 1 : at] if at else ""
    if not previous or previous.isspace() or previous in "$€£¥₹([{\"'“‘—~+":
        return 0
    if previous in "-–−":
        earlier = text[at - 2 : at - 1] if at > 1 else ""
        return _skip(text, at) if earlier.isalnum() else 0
    if previous.isalpha():
        return 0 if _currency_word(text, at) else _skip(text, at)
    return _skip(text, at) if previous in "./#@_%=&:\\" and text[at - 2 : at - 1].strip() else 0


def _currency_word(text: str, at: int) -> bool:
    begin = at
    while begin and text[begin - 1].isalpha():
        begin -= 1
    return 1 < at - begin <= 3 and text[begin:at][:1].isupper()  # noqa: PLR2004 -- Rs, RM, a code


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r":\d|\.\d+\.\d|/\d|-\d+-\d|\.[A-Z]")


def _glued(text: str, first: Amount, words: Figures) -> int:
    """Where a word that begins with digits and is no figure ends (`5G`, `4:30`, `22nd`); 0 if the amount stands alone."""
    end = first.end
    following = text[end : end + 1]
    if not following or following in " ,;)!?\"'”’%…—]":
        return 0
    if following.isalpha() and end == first.number.end:
        stop = _skip(text, end)
        return 0 if text[end:stop].lower()[:2] in words.ordinal_suffixes else stop
    if following in ":./-" and _clock().match(text, end):
        if following == "-" and text[end + 1 :].lstrip("0123456789,.")[:1] != "-":
            return 0
        return _skip(text, end)
    return 0


def _grown(text: str, first: Amount, words: Figures) -> Reading | int:
    """The amount with what belongs to it: the far end of a range, further parts, an age, a ratio, its hedge."""
    ordinal = _ordinal(text, first, words)
    if ordinal is not None:
        return ordinal
    opener, begin = _opener(text, first.start, words)
    second = _far_end(text, first, opener, words)
    if second:
        return _range(text, first, second, opener and begin, words)
    ratio = _ratio(text, first, words)
    if ratio:
        return _hedged(text, ratio, words)
    end, age = _age(text, first, words)
    if age:
        return _hedged(text, Reading(first.start, end, "age", first), words)
    if first.measure is None and _is_name(text, first, words):
        return first.end
    parts = _parts(text, first, words) if first.measure else ()
    role = first.measure.role if first.measure else "number"
    end = parts[-1].end if parts else first.end
    return _hedged(text, Reading(first.start, end, role, first, parts=parts), words)


def _ordinal(text: str, first: Amount, words: Figures) -> Reading | int | None:
    end = first.number.end
    if first.number.words or text[end : end + 2].lower() not in words.ordinal_suffixes:
        return None
    if text[end + 2 : end + 3].isalnum() or not first.number.digits.replace(",", "").isdigit():
        return _skip(text, end)
    following = text[end + 3 : end + 4]
    if following.isupper():
        return end + 2
    return Reading(first.start, end + 2, "ordinal", first)


def _opener(text: str, at: int, words: Figures) -> tuple[str, int]:
    """`from` or `between` right before the amount, and where it begins."""
    before = text[max(at - 12, 0) : at].rstrip(" ")
    word = before.rpartition(" ")[2].lower()
    word = word.lstrip("(\"'“")
    if word in words.range_openers:
        return word, at - (len(text[max(at - 12, 0) : at]) - len(before)) - len(word)
    return "", at


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r" ?[-–—] ?(?=[\d$€£¥₹.])|-? (?:to|and|or) ")


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(r"(?:[A-Za-z.]{0,3}[$€£¥₹] ?)?(?=[\d.A-Za-z½¼¾])")


def _far_end(text: str, first: Amount, opener: str, words: Figures) -> Amount | None:
    """The other end of a range that begins with `first`."""
    at = first.end
    if text[at : at + 1] not in {" ", "-", "–", "—"}:
        return None
    word = ""
    begin = 0
    if (text[at : at + 1] in "-–—" and text[at + 1 : at + 2] != " ") or (
        text[at + 1 : at + 2] in {"-", "–"} and text[at + 2 : at + 3] == " "
    ):
        begin = at + 1 if text[at] != " " else at + 3
    else:
        skip = at + 2 if text[at] == "-" else at + 1
        stop = text.find(" ", skip)
        word = text[skip:stop].lower() if 0 < stop <= skip + 4 else ""
        if word not in words.range_words and word not in words.range_openers.get(opener, ()):
            return None
        begin = stop + 1
    lead = _ahead().match(text, begin)
    if not lead or (not word and not (text[lead.end()].isdigit() or text[lead.end()] == ".")):
        return None
    second = amount(text, lead.end(), words)
    if second is None or not _are_range(text, first, second, word=word, opener=opener, words=words):
        return None
    return second


def _are_range(  # noqa: PLR0913 -- both amounts and the words around them
    text: str, first: Amount, second: Amount, *, word: str, opener: str, words: Figures
) -> bool:
    """Whether two amounts side by side are the ends of one range and not a change, a score or two years."""
    one, two = first.measure, second.measure
    if one and two and (one.role != two.role or (one.unit != two.unit)):
        return False
    if opener:
        return not (_is_year(first) and _is_year(second))
    low, high = _ends(first, second)
    if low >= high or (_is_year(first) and not two):
        return False
    if word and one and (two or not first.prefixed):
        return not _moved(text, first.start, words)
    if word and not two and not second.number.times > 1:
        return not _moved(text, first.start, words) and bool(opener)
    return bool(two or one or first.number.times > 1) or not _is_score(text, first, second, words)


def _ends(first: Amount, second: Amount) -> tuple[Fraction, Fraction]:
    low, high = first.number.worth()[0], second.number.worth()[0]
    if shares_scale(first, second):
        low *= second.number.times
    return low, high


def shares_scale(first: Amount, second: Amount) -> bool:
    """Whether the scale of the far end counts for the near one too (`$5-7 million`)."""
    return (
        first.number.times == 1
        and second.number.times > 1
        and not first.number.words
        and (not first.measure or first.prefixed)
    )


def _moved(text: str, start: int, words: Figures) -> bool:
    before = text[max(start - 40, 0) : start].lower().split()[-3:]
    return any(word in words.movers for word in before)


def _is_year(one: Amount) -> bool:
    return one.number.bare and len(one.number.digits) == 4 and int(one.number.digits) in YEARS and not one.measure  # noqa: PLR2004 -- digits of a year


SCORE = 20  # both sides of a bare `3-5` below this may be a score


def _is_score(text: str, first: Amount, second: Amount, words: Figures) -> bool:
    if text[second.end : second.end + 1] in {"-", "/", ":"}:
        return True
    if first.number.worth()[0] > SCORE or second.number.worth()[0] > SCORE:
        return False
    around = (
        text[max(first.start - 30, 0) : first.start].lower().split()[-3:]
        + text[second.end : second.end + 30].lower().split()[:3]
    )
    return (
        any(word.strip(".,;") in words.scores for word in around) or not text[second.end + 1 : second.end + 2].islower()
    )


def _range(text: str, first: Amount, second: Amount, begin: int | str, words: Figures) -> Reading:
    start = begin if isinstance(begin, int) else first.start
    measure = second.measure or first.measure
    return _hedged(text, Reading(start, second.end, "range", first, top=second, measure=measure), words)


def _ratio(text: str, first: Amount, words: Figures) -> Reading | None:
    """`one in five`, `three out of four`."""
    if first.measure or first.number.times != 1 or text[first.end : first.end + 1] != " ":
        return None
    at = first.end + 1
    for phrase in words.ratio_words:
        if text.startswith(phrase + " ", at) and at + len(phrase) + 1 < len(text):
            second = amount(text, at + len(phrase) + 1, words)
            if second and not second.measure and second.number.words == first.number.words and second.number.value != 0:
                low, high = first.number.worth()[0], second.number.worth()[0]
                if low < high and (phrase != "in" or low == 1) and not _is_year(second):
                    return Reading(first.start, second.end, "ratio", first, top=second)
    return None


def _age(text: str, first: Amount, words: Figures) -> tuple[int, bool]:
    """`29 years old`, `45-year-old`, `18 months of age`."""
    if not first.measure or first.measure.role != "duration":
        return first.end, False
    for phrase in words.ages:
        if (
            text[first.end : first.end + 1] in {" ", "-"}
            and text[first.end + 1 : first.end + 1 + len(phrase)].lower() == phrase
        ):
            end = first.end + 1 + len(phrase)
            if not text[end : end + 1].isalnum():
                return end, True
    return first.end, False


def _parts(text: str, first: Amount, words: Figures) -> tuple[Amount, ...]:
    """The smaller units that go on: `5 feet 11 inches`, `2 years, 3 months and 4 days`."""
    found: list[Amount] = []
    last = first
    while (following := _next_part(text, last, words)) is not None:
        found.append(following)
        last = following
    return tuple(found)


FAMILIES: tuple[dict[str, int], ...] = (
    {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629746, "year": 31556952},
    {"inch": 1, "foot": 12, "yard": 36},
    {"millimeter": 1, "centimeter": 10, "meter": 1000, "kilometer": 1000000},
    {"ounce": 1, "pound": 16, "stone": 224},
)
"""Units that are named together, biggest first, as `5 feet 11 inches`, and their size in the smallest of them."""


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"(?:, and |, | and | )(?=\w)")


def _next_part(text: str, last: Amount, words: Figures) -> Amount | None:
    if last.measure is None or last.measure.role not in {"duration", "quantity"}:
        return None
    link = _and().match(text, last.end)
    if not link or not (text[link.end()].isdigit() or text[link.end() :].partition(" ")[0].lower() in starters(words)):
        return None
    part = amount(text, link.end(), words)
    if part is None or part.measure is None or part.number.times != 1:
        return None
    return (
        part
        if any(part.measure.unit in kin and kin.get(last.measure.unit, 0) > kin[part.measure.unit] for kin in FAMILIES)
        else None
    )


def _is_name(text: str, first: Amount, words: Figures) -> bool:
    """Whether a bare number is part of a name, a label, a list number, a year or a pronoun: no count of things."""
    number = first.number
    if number.times != 1 and not number.words:
        return False
    start = first.start
    before = text[max(start - 24, 0) : start].rstrip(" ").rpartition(" ")[2]
    if number.words:
        return number.end - number.start == len("one") and _is_pronoun(text, first, before.lower(), words)
    if _is_year(first) or (number.bare and text[first.end : first.end + 1] in {".", ")"} and _begins_list(text, start)):
        return True
    lower = before.lower().strip("(\"'“‘")
    if lower in words.labels or before.endswith("#"):
        return True
    return before[:1].isupper() and before[-1:] not in ".,;:!?" and lower not in words.openers and number.bare


def _begins_list(text: str, start: int) -> bool:
    return not text[:start].strip(" (")


def _is_pronoun(text: str, first: Amount, before: str, words: Figures) -> bool:
    if first.number.value != 1:
        return False
    following = text[first.end + 1 : first.end + 24].lower()
    return before in words.not_counts or following.startswith(("of ", "another", "day ")) or not following[:1].isalpha()


def _hedged(text: str, reading: Reading, words: Figures) -> Reading:
    """The reading with the hedge that stands right before or behind it; no part of its span."""
    hedge = _hedge_before(text, reading, words) or _hedge_after(text, reading, words)
    return reading._replace(hedge=hedge) if hedge else reading


LONGEST_HEDGE = 4  # words


def _hedge_before(text: str, reading: Reading, words: Figures) -> str:
    before = text[max(reading.start - 40, 0) : reading.start]
    if not before or before[-1] not in " ~":
        return ""
    said = before.lower().split()[-LONGEST_HEDGE - 1 :]
    for length in range(min(LONGEST_HEDGE, len(said)), 0, -1):
        phrase = " ".join(said[-length:]).lstrip("(\"'“‘")
        if phrase in words.hedges:
            earlier = said[-length - 1] if len(said) > length else ""
            if phrase in words.places and earlier in words.movers:
                return ""
            return phrase
    return ""


def _hedge_after(text: str, reading: Reading, words: Figures) -> str:
    following = text[reading.end : reading.end + 12].lower()
    if not following or following[0] not in " -+p":
        return ""
    for phrase in words.hedges_after:
        shape = phrase if phrase[0] in "-+" else " " + phrase
        if following.startswith(shape) and not following[len(shape) : len(shape) + 1].isalnum():
            return phrase
    return ""


def _other(text: str, at: int, words: Figures) -> Reading | int:  # noqa: PLR0911 -- one for each sort of word
    """What no number begins: ordinals in words, multiples, an article with a unit, `aged 45`."""
    found = _trigger().match(text, at)
    if not found:
        return at + 1
    word = found[0].lower()
    if word in words.ordinals:
        if text[found.end() + 1 : found.end() + 2].isupper():
            return found.end()
        return Reading(at, found.end(), "ordinal", _counted(at, found.end(), words.ordinals[word]))
    if word in words.multiples:
        return _hedged(text, Reading(at, found.end(), "ratio", _counted(at, found.end(), words.multiples[word])), words)
    if word in words.age_openers:
        following = amount(text, found.end() + 1, words) if text[found.end() + 1 : found.end() + 2].isdigit() else None
        if following and not following.measure and following.number.bare:
            return Reading(at, following.end, "age", following)
    if word in words.articles:
        return _single(text, at, found.end(), words)
    return found.end()


def _counted(start: int, end: int, value: int) -> Amount:
    return Amount(start, end, Number(start, end, "", 1, Fraction(value), words=True), None)


def _single(text: str, at: int, end: int, words: Figures) -> Reading | int:
    """`a dollar`, `an hour`, unless it means per (`30 miles an hour`, `$15 a share`)."""
    unit = after(text, end, words, digits=False)
    if not unit or unit[1].role not in {"money", "duration", "quantity"} or text[unit[0] - 1] == "s":
        return end
    before = text[max(at - 24, 0) : at].rstrip(" ").rpartition(" ")[2].lower()
    if before[-1:] in {"s", "%"} or before[-1:].isdigit() or before in words.scales or before in words.measures:
        return end
    one = _counted(at, unit[0], 1)._replace(measure=unit[1])
    return _hedged(text, Reading(at, unit[0], unit[1].role, one, parts=_parts(text, one, words)), words)
