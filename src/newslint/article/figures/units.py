"""Prose behind a number -> the unit or the currency that stands there: `9.7%`, `72°F`, `barrels per day`, `yuan`."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newslint import compiled
from newslint.article.figures.numbers import GLUE, Number
from newslint.article.prose.neighbours import word_after, word_at, word_behind, words_after, words_before
from newslint.lexicon.figures import Figures, Measure

POWERED = frozenset("^ ²³/")  # what stands before the power of a unit, or the unit that it is counted per
NO_UNIT = frozenset(",.;:)\n")  # what no unit begins with
AROUND = 150  # characters to either side of a letter that may be a degree
LARGE = 1000
LARGE_DIGITS = 4  # of a number from which on `won` is money


def after(text: str, at: int, words: Figures, number: Number) -> tuple[int, Measure] | None:
    """The unit or currency behind a number that ends at `at`: where it ends, and what it means."""
    here = text[at : at + 1]
    if not here or here in NO_UNIT:
        return None
    glued = here not in GLUE
    first = word_behind().match(text, at)
    if not first:
        return _signed(text, at if glued else at + 1, words)
    word, stop = first[1], first.end()
    if glued:
        return None if number.words else _glued(text, word, stop, words)
    if word in words.codes and (word not in words.wordlike or _large(number)):
        return stop, Measure("money", word)
    for rest, measure in words.phrases.get(word.lower(), ()):
        end = stop + len(rest)
        following = text[end : end + 1]
        if not following.isalnum() and (not rest or rest in _ways(text[stop:end].lower())):
            if following == "." and text[end + 1 : end + 2].isalpha():
                continue  # 7 p.m.
            if (
                here == " "
                and measure.role == "duration"
                and following == "-"
                and word_after(text, end)[0] in words.year_points
            ):
                continue  # 35 mln year-ago
            return _weighed(text, at, end, measure, words, number)
    return _symbol(text, word, stop, words) if here == " " and (len(word) > 1 or not number.words) else None


def _ways(said: str) -> tuple[str, str]:
    """The rest of a unit as written, and with blanks for its hyphens."""
    return said, said.replace("-", " ")


def _glued(text: str, word: str, end: int, words: Figures) -> tuple[int, Measure] | None:
    """A unit that touches the digits: `16km`, `115.5USD`, `10kg`."""
    if text[end : end + 1].isdigit():
        return None
    measure = words.symbols.get(word)
    if measure:
        return _power(text, end, measure, words) if len(word) > 1 or _is_unit(text, end, words) else None
    if word in words.codes:
        return end, Measure("money", word)
    for rest, found in words.phrases.get(word.lower(), ()):
        stop = end + len(rest)
        if text[end:stop].lower() == rest and not text[stop : stop + 1].isalnum():
            return _power(text, stop, found, words)
    return None


def _is_unit(text: str, end: int, words: Figures) -> bool:
    """Whether one letter behind digits is a unit (`72F (22C)`, `1.8m tall`) and not the end of a name (`18F`)."""
    if (
        text[end - 1].islower()
        or text[end : end + 2] == " ("
        or text[end : end + 1] == ")"
        or text[end : end + 1] == "/"
    ):
        return True
    before = text[max(end - 30, 0) : end].split()
    signed = before[-1].startswith(("-", "−")) or not words.minus.isdisjoint(before[-2:-1])
    near = words.degree_words | words.heat_words
    return signed or bool(set(before[-4:-1]) & near) or _is_of_heat(text, end, words)


def _is_of_heat(text: str, end: int, words: Figures) -> bool:
    """Whether what is told around digits with one letter is how warm it is, by a word or another temperature with that letter: `minus 12C … 11C`."""
    around = text[max(0, end - AROUND) : end + AROUND]
    said = around.lower().replace("-", " ").replace(".", "").replace(",", "").split()
    if _below_zero().search(around) is not None or not words.heat_words.isdisjoint(said):
        return True
    return any(one in words.minus and two[:1].isdigit() and two[-1:].isalpha() for one, two in pairwise(said))


@cache
def _below_zero() -> re.Pattern[str]:
    """A temperature below zero, one letter behind its digits."""
    return compiled.pattern(r"(?<![\w-])[-−][0-9]{1,2}[CF](?!\w)")


def _symbol(text: str, word: str, end: int, words: Figures) -> tuple[int, Measure] | None:
    """A symbol after a blank: `100 MB`, `3 to 4 L`; one letter counts only where no name can follow."""
    measure = words.symbols.get(word)
    if measure is None or text[end : end + 1].isalnum():
        return None
    if len(word) == 1 and (
        text[end : end + 1] == "." or text[end + 1 : end + 2].isupper() or text[end : end + 1] in {"'", "’", "-"}
    ):
        return None
    return _power(text, end, measure, words)


def _weighed(  # noqa: PLR0913, PLR0917 -- a phrase and all around it
    text: str, at: int, end: int, measure: Measure, words: Figures, number: Number
) -> tuple[int, Measure] | None:
    """What a phrase means behind this number: ordinary words need a large one, pounds may be a weight."""
    if measure.role == "duration":
        return end, measure
    if measure.wary and not (_is_inches(text, at, end, words) if measure.role == "quantity" else _large(number)):
        return None
    mass = words.masses.get(text[at + 1 : end].lower()) if measure.role == "money" else None
    if mass and number.times < LARGE and _is_mass(text, at, end, words, number):
        return end, Measure("quantity", mass)
    return _power(text, end, measure, words)


def _is_inches(text: str, at: int, end: int, words: Figures) -> bool:
    """Whether `in` behind a number is inches: nothing goes on but a conversion or more of them, or what is so many inches wide."""
    word, stop = word_after(text, end)
    if text[end : end + 1] in {"", ".", ",", ";", ")"} or word in words.metre_words or word in words.extents:
        return True
    lead, number = (text[end : end + 2], end + 2) if not word else (word, stop + 1)
    if not text[number : number + 1].isdigit():
        return False
    again = words_after(text, number, 2)[1:]
    return lead == " (" or lead in words.sides or (lead in words.joiners and again == [text[at:end].strip().lower()])


def _large(number: Number) -> bool:
    return number.times > 1 or "," in number.digits or len(number.digits.partition(".")[0]) >= LARGE_DIGITS


def _is_mass(text: str, at: int, end: int, words: Figures, number: Number) -> bool:
    """Whether pounds are a weight: hyphenated, singular and small, or with a word of weight beside them."""
    if text[at] == "-" or (
        text[end - 1] != "s" and not _large(number) and text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    ):
        return True
    if text[end : end + 2] == " (" and text[end + 2 : end + 3] in words.signs:
        return False
    around = (*words_before(text, number.start, 2), *words_after(text, end, 3))
    return word_after(text, end)[0] in words.of or any(word.strip("().,") in words.mass_words for word in around)


def _power(text: str, end: int, measure: Measure, words: Figures) -> tuple[int, Measure]:
    """`km^2`, `km squared`, `mg/dl`, `kb per second`."""
    here = text[end : end + 1]
    if measure.role == "money" or here not in POWERED:
        return end, measure
    if here == "/":
        return _per(text, end, end + 1, measure, words)
    if here == " ":
        word, stop = word_after(text, end)
        if word in words.per:
            return _per(text, end, stop + 1, measure, words)
        if word not in words.powers:
            return end, measure
    for phrase, power in words.powers.items():
        begin = end + 1 if phrase[0].isalpha() else end
        stop = begin + len(phrase)
        if text[begin:stop] == phrase and not text[stop : stop + 1].isalnum():
            return stop, measure._replace(unit=f"{measure.unit} ** {power}")
    return end, measure


def _per(text: str, end: int, begin: int, measure: Measure, words: Figures) -> tuple[int, Measure]:
    """The unit for each of another one, which is a short time, a distance, an area, a volume or a mass."""
    found = word_at().match(text, begin)
    if not found:
        return end, measure
    other = words.symbols.get(found[0]) or next(
        (one for rest, one in words.phrases.get(found[0].lower(), ()) if not rest), None
    )
    if other is None or other.role not in {"quantity", "duration"} or other.unit in {"week", "month", "year"}:
        return end, measure
    stop, other = _power(text, found.end(), other, words)
    return stop, measure._replace(
        unit=f"{measure.unit} / ({other.unit})" if " " in other.unit else f"{measure.unit} / {other.unit}"
    )


def _signed(text: str, begin: int, words: Figures) -> tuple[int, Measure] | None:
    """`9.7%`, `72°F`, `37 ° celsius`, `5 €`."""
    for length in (2, 1):
        sign = text[begin : begin + length]
        found = words.symbols.get(sign)
        if found and len(sign) == length:
            stop = begin + length
            if found.unit == "degree":
                return _degrees(text, stop, found, words)
            return None if sign in {"'", '"'} and not _inches(text, begin) else (stop, found)
    codes = words.signs.get(text[begin : begin + 1])
    if codes and not text[begin + 1 : begin + 3].strip()[:1].isdigit():
        return begin + 1, Measure("money", codes[0], others=codes[1:])
    return None


def _degrees(text: str, stop: int, measure: Measure, words: Figures) -> tuple[int, Measure]:
    word, end = word_after(text, stop)
    found = next((one for rest, one in words.phrases.get(word, ()) if not rest and one.role == "quantity"), None)
    if found and found.unit.startswith(("deg", "kelvin")):
        return end, found
    symbol = words.symbols.get(text[stop : stop + 2].strip())
    return (
        (end, symbol)
        if symbol and symbol.unit.startswith("deg") and not text[end : end + 1].isalnum()
        else (stop, measure)
    )


def _inches(text: str, begin: int) -> bool:
    """Whether a quotation mark behind digits is one of feet or inches: no quotation is open before it, and no word goes on."""
    line = text[max(begin - 200, 0) : begin]
    return not text[begin + 1 : begin + 2].isalnum() and line.count(text[begin]) % 2 == 0 and text[begin - 1].isdigit()
