"""The prose of a block -> readings of its figures: one pass over cheap triggers, small patterns at each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.article.figures import amounts, lookalikes, ranges, units
from newslint.article.figures.amounts import ONE, Amount
from newslint.article.figures.hedges import hedge
from newslint.article.figures.numbers import VULGAR, Number
from newslint.article.figures.numberwords import Ordinal
from newslint.article.prose.neighbours import word_after, word_at, word_before, word_behind
from newslint.lexicon.figures import Figures, Measure
from newslint.tuples import NamedTuple

DIGITS = frozenset("0123456789").union(VULGAR)
GOES_ON = frozenset(" -–—")  # what stands between an amount and more of it
LONGEST_ARTICLE = 4  # letters: `eine`
YEARS = Measure("duration", "year")
AGES = range(1, 120)  # years that anybody has lived


class Reading(NamedTuple):
    """What was read at `text[start:end]`: an amount, the other end of a range, further parts, and the hedge as written."""

    start: int
    end: int
    role: str
    amount: Amount
    top: Amount | None = None
    parts: tuple[Amount, ...] = ()
    hedge: str = ""


@cache
def _triggers(words: Figures, *, shouted: bool) -> re.Pattern[str]:
    """Digits, and the words a figure may begin with, spelt out as a tree so that each letter is looked at once (small ones first)."""
    known = frozenset(map(str.upper, words.starters)) if shouted else words.starters
    digit = f"[0-9{''.join(VULGAR)}]"
    word = rf"(?<!{digit}){_tree(known)}\b"
    before = r"""[ \n\t\u00a0\-("'“‘—/\["""  # with the digits one class, so that each place is passed over fast
    return compiled.pattern(f"{before}{digit[1:]}(?:{word}|(?<={digit}){digit}*)")


def _tree(spellings: frozenset[str]) -> str:
    if len(spellings) == 1:
        return re.escape(next(iter(spellings)))
    by_first: dict[str, set[str]] = {}
    for word in spellings - {""}:
        by_first.setdefault(word[0], set()).add(word[1:])
    branches = [re.escape(first) + _tree(frozenset(by_first[first])) for first in sorted(by_first, key=str.swapcase)]
    if len(branches) == 1 and "" not in spellings:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if '' in spellings else ''}"


def readings(text: str, words: Figures) -> Iterator[Reading]:
    """The figures of a piece of prose, in order; no two share a character."""
    done = taken = 0
    for start, end in places(text, words):
        if start < done:
            continue
        if text[start] in DIGITS:
            found = _digits(text, start, words)
        elif end - start > LONGEST_ARTICLE or _may_count(text, start, end, words):
            found = _figure(text, start, words)
        else:
            continue
        if isinstance(found, Reading):
            if found.start >= taken:
                yield found
            done = taken = found.end
        else:
            done = found


def places(text: str, words: Figures) -> Iterator[tuple[int, int]]:
    """Where a figure may begin, and where the word or the digits end there."""
    first = word_at().match(text)
    if first and first[0].lower() in words.starters:
        yield first.span()
    for hit in _triggers(words, shouted=text.isupper()).finditer(text):
        start, end = hit.span()
        yield (start, end) if text[start] in DIGITS else (start + 1, end)


def _may_count(text: str, start: int, end: int, words: Figures) -> bool:
    """Whether what begins at `start` may be a number: an article is one only before certain words."""
    if text[start:end].lower() not in words.articles:
        return True
    following = word_behind().match(text, end)
    return following is not None and following[1].lower() in words.after_article


def _digits(text: str, at: int, words: Figures) -> Reading | int:
    """The figure that begins with the digits at `at`, or where to look on."""
    if text[at - 1] == "." and at and not text[at - 2 : at - 1].isalnum():
        at -= 1
    stop = lookalikes.blocked(text, at, words)
    return stop or _figure(text, at, words)


def _figure(text: str, at: int, words: Figures) -> Reading | int:
    """The figure that begins at `at`, or where to look on."""
    first = amounts.read(text, at, words)
    if first is None:
        return _other(text, at, words)
    if isinstance(first, Ordinal):
        return _place(text, first, words)
    if not first.number.words:
        stop = lookalikes.continued(text, first, words)
        if stop:
            return stop
        if text[first.number.end : first.number.end + 1].isalpha():
            place = _numeral_place(text, first, words)
            if place is not None:
                return place
    elif _several(text, first, words):
        return first.end
    return _grown(text, first, words)


def _several(text: str, first: Amount, words: Figures) -> bool:
    """Whether a scale without a count is one of several (`a few hundred years`), or of a number that is none (`2,5 million`)."""
    word = text[first.start : first.end].partition(" ")[0].partition("-")[0].lower()
    if (word not in words.scales and word not in words.dozens) or word in words.vague:
        return False
    before = word_before(text, first.start).lower()
    return before in words.several or before[-1:].isdigit()


def _place(text: str, ordinal: Ordinal, words: Figures) -> Reading | int:
    """An ordinal, unless a capital behind it makes a name (`Second World War`), it is a unit (`per second`) or `third-party`."""
    if word_before(text, ordinal.start).lower() in words.per:
        return ordinal.end
    if text[ordinal.end : ordinal.end + 1] in {" ", "-"} and text[ordinal.end + 1 : ordinal.end + 2].isupper():
        return ordinal.end
    if text[ordinal.end : ordinal.end + 1] == "-" and word_after(text, ordinal.end)[0] in words.not_in_a_row:
        return ordinal.end
    number = Number(ordinal.start, ordinal.end, "", 1, Fraction(ordinal.value), words=True)
    return Reading(ordinal.start, ordinal.end, "ordinal", Amount(ordinal.start, ordinal.end, number))


def _numeral_place(text: str, first: Amount, words: Figures) -> Reading | int | None:
    """`22nd`: an ordinal in digits; None where the amount is none, as the stone of `21st 4lb`."""
    if first.measure and ranges.parts(text, first, words):
        return None
    end = first.number.end
    digits = first.number.digits.replace(",", "")
    if text[end : end + 2].lower() not in words.ordinal_suffixes or not digits.isdigit() or first.number.times != 1:
        return None
    if text[end + 2 : end + 3].isalnum():
        return lookalikes.skip(text, end)
    return _place(text, Ordinal(first.start, end + 2, int(digits)), words)


def _grown(text: str, first: Amount, words: Figures) -> Reading | int:
    """The amount with what belongs to it: the far end of a range, a ratio, an age, further units, its hedge."""
    glue = text[first.end : first.end + 1]
    if glue in GOES_ON and (glue != " " or text[first.end + 1 : first.end + 2].lower() in words.sequel_letters):
        whole = _spread(text, first, words)
        if whole is not None:
            return whole
    if first.measure is None:
        return _bare(text, first, words)
    further = ranges.parts(text, first, words)
    end = further[-1].end if further else first.end
    return _hedged(text, Reading(first.start, end, first.measure.role, first, parts=further), words)


def _spread(text: str, first: Amount, words: Figures) -> Reading | int | None:
    """A range, a ratio or an age that begins with the amount, if it is one."""
    whole = ranges.far_end(text, first, words)
    if whole:
        start, second = whole
        if lookalikes.is_serial(text, first, second, words):
            return second.end
        end = _age_end(text, second, words) or second.end
        said = hedge(text, start, end, "range", words)
        return Reading(start, end, "range", first, second._replace(end=end), hedge=said)
    other = ranges.ratio(text, first, words)
    if other:
        return _hedged(text, Reading(first.start, other.end, "ratio", first, other), words)
    end = _age_end(text, first, words)
    return Reading(first.start, end, "age", first, hedge=hedge(text, first.start, end, "age", words)) if end else None


def _hedged(text: str, reading: Reading, words: Figures) -> Reading:
    said = hedge(text, reading.start, reading.end, reading.role, words)
    if not said:
        return reading
    bounds = ranges.bounded(text, reading.amount, said, words) if reading.end == reading.amount.end else None
    if bounds:
        return Reading(bounds[0], bounds[1].end, "range", reading.amount, bounds[1])
    return reading._replace(hedge=said)


def _bare(text: str, first: Amount, words: Figures) -> Reading | int:
    """A number without a unit: a count, a multiple, an age in a parenthesis, or nothing."""
    word, end = word_after(text, first.end)
    if (word in words.folds and text[end : end + 1] != "-" and not text[end + 1 : end + 2].isdigit()) or (
        word in words.times and word_after(text, end)[0] in words.times_followers
    ):
        return _hedged(text, Reading(first.start, end, "ratio", first), words)
    if word and (other := ranges.ratio_of(text, first, end, words)):
        return _hedged(text, Reading(first.start, other.end, "ratio", first, other), words)
    if _is_apposed_age(text, first):
        return Reading(first.start, first.end, "age", first)
    if lookalikes.is_name(text, first, word, words):
        return first.end
    return _hedged(text, Reading(first.start, first.end, "number", first), words)


def _is_apposed_age(text: str, first: Amount) -> bool:
    """`Jane Smith, 45, said`: years between commas behind a name."""
    if text[first.end : first.end + 1] != "," or not first.number.bare or int(first.number.digits) not in AGES:
        return False
    before = text[max(first.start - 20, 0) : first.start]
    name = before[:-2].rpartition(" ")[2]
    return (
        before.endswith(", ")
        and name[:1].isupper()
        and name[1:].isalpha()
        and name[-1:].islower()
        and not text[first.end + 2 : first.end + 3].isdigit()
        and not text[first.end + 2 : first.end + 3].isupper()
    )


def _age_end(text: str, first: Amount, words: Figures) -> int:
    """Where `29 years old`, `45-year-old`, `18 months of age` ends; 0 where the amount is no age."""
    if first.measure is None or first.measure.role != "duration":
        return 0
    for phrase in words.ages:
        end = first.end + 1 + len(phrase)
        if (
            text[first.end : first.end + 1] in {" ", "-"}
            and text[first.end + 1 : end].lower() == phrase
            and not text[end : end + 1].isalpha()
        ):
            return end
    return 0


def _other(text: str, at: int, words: Figures) -> Reading | int:
    """What no number begins: multiples, an article with a unit, `aged 45`."""
    word, end = word_after(text, at)
    if word in words.multiples:
        return _times(text, at, end, words.multiples[word], words)
    if word in words.doubles:
        return (
            _times(text, at, end, words.doubles[word], words)
            if word_after(text, end)[0] in words.multiple_followers
            else end
        )
    if word in words.lone:
        return _lone(text, at, end, words)
    if word in words.age_openers:
        return _aged(text, at, end, words)
    if word in words.articles:
        one = amounts.single(text, at, end, words)
        if one and one.measure and text[one.end : one.end + 1] != "-":
            further = ranges.parts(text, one, words)
            return _hedged(
                text, Reading(at, further[-1].end if further else one.end, one.measure.role, one, parts=further), words
            )
    return max(end, at + 1)


def _lone(text: str, at: int, end: int, words: Figures) -> Reading | int:
    """A unit that is one of itself, whatever stands before it: `that fortnight`."""
    one = Number(at, at, "", 1, ONE, words=True)
    unit = units.after(text, at - 1, words, one)
    return end if unit is None else Reading(at, unit[0], unit[1].role, Amount(at, unit[0], one, unit[1]))


def _times(text: str, at: int, end: int, value: int, words: Figures) -> Reading:
    number = Number(at, end, "", 1, Fraction(value), words=True)
    return _hedged(text, Reading(at, end, "ratio", Amount(at, end, number)), words)


def _aged(text: str, at: int, end: int, words: Figures) -> Reading | int:
    """`aged 45`, `age 87`, `the age of twelve`."""
    word, stop = word_after(text, end)
    begin = stop if word in words.of else end
    if text[begin : begin + 1] != " " or not text[begin + 1 : begin + 2].isalnum():
        return end
    years = amounts.read(text, begin + 1, words)
    if not isinstance(years, Amount) or years.measure or years.number.fraction or years.number.times != 1:
        return end
    if years.number.worth()[0] not in AGES:
        return end
    if older := _older(text, years, words):
        return Reading(at, older.end, "range", years, older)
    return end if text[years.end : years.end + 1] in {"-", "%"} else Reading(at, years.end, "age", years)


def _older(text: str, years: Amount, words: Figures) -> Amount | None:
    """The far end of `aged 18 to 34`, or None."""
    begin, word = ranges.link(text, years.end, words) or (len(text), "")
    second = (
        amounts.read(text, begin, words) if text[begin : begin + 1].isdigit() and not _unlike(word, words) else None
    )
    if not isinstance(second, Amount) or second.measure or second.number.times != 1:
        return None
    low, high = years.number.worth()[0], second.number.worth()[0]
    return second._replace(measure=YEARS) if low < high and high in AGES else None


def _unlike(word: str, words: Figures) -> bool:
    """Whether a word is none that joins the ends of a range without an opener."""
    return bool(word) and word not in words.range_words


def measure(reading: Reading) -> Measure | None:
    """What the numbers of a reading count."""
    return (reading.top.measure if reading.top else None) or reading.amount.measure
