"""Prose around a number -> an amount: the number with the currency before it or the unit behind it."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from newslint.article import numbers, numberwords
from newslint.article.numbers import EXACT_COUNT, Number, word_at
from newslint.article.numberwords import Ordinal, word_after
from newslint.lexicon.figures import Figures, Measure

LONGEST_SIGN = 5  # characters before the sign: `U.S.$`
LONGEST_WORD = 12  # characters of a currency word before a number
CODE_LETTERS = 3
LARGE = 1000  # a bare number from which on `won` is money
MINUS = frozenset("-−–")


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
        return _in_words(text, at, words)
    ahead = before(text, at, words)
    number = numbers.read(text, at, words, money=ahead is not None)
    if number is None:
        return None
    if text[number.end : number.end + 1] == " ":
        number = numberwords.tail(text, number, words)
    if ahead:
        start, negative = _minus(text, ahead[0], words)
        return Amount(start, number.end, number, ahead[1], negative, prefixed=True)
    amount = _suffixed(text, at, number, words)
    start, negative = _minus(text, at, words)
    return amount._replace(start=start, negative=True) if negative else amount


def _in_words(text: str, at: int, words: Figures) -> Amount | Ordinal | None:
    number = numberwords.read(text, at, words)
    if not isinstance(number, Number):
        return number
    amount = _suffixed(text, at, number, words)
    start, negative = _minus(text, at, words)
    return amount._replace(start=start, negative=True) if negative else amount


def _suffixed(text: str, at: int, number: Number, words: Figures) -> Amount:
    """`380 billion yuan`, `9.7%`, `half a litre`, or the bare number."""
    end = number.end
    if number.fraction and number.words:
        end = _of_a(text, end, words)
    behind = after(text, end, words, number)
    if behind is None:
        return Amount(at, number.end, number)
    return Amount(at, behind[0], number, behind[1])


def _of_a(text: str, end: int, words: Figures) -> int:
    """Past the article of `half a litre`, `a tenth of a gallon`."""
    word, stop = word_after(text, end)
    if word in words.of:
        word, stop = word_after(text, stop)
    return stop if word in words.articles else end


def after(text: str, at: int, words: Figures, number: Number) -> tuple[int, Measure] | None:
    """The unit or currency behind a number that ends at `at`: where it ends, and what it means."""
    here = text[at : at + 1]
    if not here:
        return None
    glued = here not in {" ", "-"}
    begin = at if glued else at + 1
    first = word_at().match(text, begin)
    if not first:
        return _signed(text, begin, words)
    if glued:
        return None if number.words else _glued(text, first[0], first.end(), words)
    if first[0] in words.codes and (first[0] not in words.wordlike or _large(number)):
        return first.end(), Measure("money", first[0])
    for rest, measure in words.phrases.get(first[0].lower(), ()):
        end = first.end() + len(rest)
        if text[first.end() : end].lower() == rest and not text[end : end + 1].isalnum():
            if text[end : end + 1] == "." and text[end + 1 : end + 2].isalpha():
                continue  # 7 p.m.
            return _weighed(text, at, end, measure, words, number)
    return (
        _symbol(text, first[0], first.end(), words) if here == " " and (not number.words or len(first[0]) > 1) else None
    )


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
    if text[end - 1].islower() or text[end : end + 2] in {" (", ")", ") "} or text[end : end + 1] == "/":
        return True
    before = text[max(end - 30, 0) : end].split()
    return before[-1].startswith(("-", "−")) or bool(set(before[-4:-1]) & words.degree_words)


def _symbol(text: str, word: str, end: int, words: Figures) -> tuple[int, Measure] | None:
    """A symbol after a blank: `100 MB`, `3 to 4 L`; one letter counts only where no name can follow."""
    measure = words.symbols.get(word)
    if measure is None or text[end : end + 1].isalnum():
        return None
    if len(word) == 1 and (
        text[end : end + 1] == "." or text[end + 1 : end + 2].isupper() or text[end : end + 1] in {"'", "’"}
    ):
        return None
    return _power(text, end, measure, words)


def _weighed(  # noqa: PLR0913, PLR0917 -- a phrase and all around it
    text: str, at: int, end: int, measure: Measure, words: Figures, number: Number
) -> tuple[int, Measure] | None:
    """What a phrase means behind this number: ordinary words need a large one, pounds may be a weight."""
    if measure.role == "duration":
        return end, measure
    if measure.wary and not (_ends_clause(text, end, words) if measure.role == "quantity" else _large(number)):
        return None
    mass = words.masses.get(text[at + 1 : end].lower()) if measure.role == "money" else None
    if mass and number.times < LARGE and _is_mass(text, at, end, words, number):
        return end, Measure("quantity", mass)
    return _power(text, end, measure, words)


def _ends_clause(text: str, end: int, words: Figures) -> bool:
    """Whether `in` behind a number is inches: nothing goes on, or what is so many inches wide or thick."""
    return text[end : end + 1] in {"", ".", ",", ";", ")"} or word_after(text, end)[0] in words.metre_words


def _large(number: Number) -> bool:
    return number.times > 1 or "," in number.digits or (number.bare and int(number.digits) >= LARGE)


def _is_mass(text: str, at: int, end: int, words: Figures, number: Number) -> bool:
    """Whether pounds are a weight: hyphenated, singular and small, or with a word of weight beside them."""
    if text[at] == "-" or (
        text[end - 1] != "s" and not _large(number) and text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    ):
        return True
    around = (
        text[max(number.start - 24, 0) : number.start].lower().split()[-2:] + text[end : end + 20].lower().split()[:3]
    )
    return any(word.strip("().,") in words.mass_words for word in around)


def _power(text: str, end: int, measure: Measure, words: Figures) -> tuple[int, Measure]:
    """`km^2`, `km squared`, `mg/dl`, `kb per second`."""
    if measure.role == "money" or text[end : end + 1] not in {"^", " ", "²", "³", "/"}:
        return end, measure
    begin = (
        end + 1 if text[end] == "/" else word_after(text, end)[1] + 1 if word_after(text, end)[0] in words.per else 0
    )
    if begin:
        return _per(text, end, begin, measure, words)
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


def before(text: str, at: int, words: Figures) -> tuple[int, Measure] | None:
    """The currency before a number that begins at `at`: where it begins, and what it may be."""
    end = at
    if text[end - 1 : end] in MINUS and text[end - 2 : end - 1] in words.signs and end > 1:
        end -= 1
    if text[end - 1 : end] == " " and end:
        end -= 1
    last = text[end - 1 : end] if end else ""
    if last in words.signs:
        return _sign(text, end, words)
    if not (last.isalpha() or last == "."):
        return None
    begin = end - 1
    while begin and end - begin < LONGEST_WORD and text[begin - 1].isalpha():
        begin -= 1
    word = text[begin:end]
    if text[begin - 1 : begin].isalnum() and begin:
        return None
    codes = words.before.get(word)
    if codes:
        return (begin, _money(codes)) if len(word) > 1 or end == at else None
    if word in words.codes and (word not in words.wordlike or end == at or _has_point(text, at)):
        return begin, _money((word,))
    return _name_before(text, at, begin, end, words)


def _has_point(text: str, at: int) -> bool:
    """Whether the number at `at` is one that money has: with a comma, a point or a scale."""
    end = at
    while text[end : end + 1].isdigit():
        end += 1
    return text[end : end + 1] in {",", "."} and text[end + 1 : end + 2].isdigit()


def _name_before(text: str, at: int, begin: int, end: int, words: Figures) -> tuple[int, Measure] | None:
    """`Malaysian ringgit 42`: a currency with its country before a number that nothing follows."""
    noun = text[begin:end].lower()
    if noun not in words.currency_names or not begin or text[begin - 1] != " ":
        return None
    country = text[max(begin - 24, 0) : begin - 1].rpartition(" ")[2]
    codes = words.currency_names.get(f"{country.lower()} {noun}")
    stop = at
    while text[stop : stop + 1].isdigit() or (
        text[stop : stop + 1] in {",", "."} and text[stop + 1 : stop + 2].isdigit()
    ):
        stop += 1
    if not codes or word_after(text, stop)[0]:
        return None
    return begin - 1 - len(country), _money(tuple(codes.split()))


def _sign(text: str, end: int, words: Figures) -> tuple[int, Measure]:
    """`$`, `US$`, `us $`, `C$`: the longest spelling that the lexicon knows."""
    begin = end - 1
    lead = text[begin - 1 : begin] if begin else ""
    if not (
        lead.isalpha() or lead == "." or (lead == " " and text[begin - 2 : begin - 1].upper() in words.sign_letters)
    ):
        return begin, words.sign_measures[text[begin]]
    for length in range(min(LONGEST_SIGN, begin), 0, -1):
        head = text[begin - length : begin]
        measure = words.sign_measures.get(head.upper() + text[begin])
        if measure and head[0] != " " and not (begin > length and text[begin - length - 1].isalnum()):
            return begin - length, measure
    return begin, words.sign_measures[text[begin]]


def _money(codes: tuple[str, ...]) -> Measure:
    return Measure("money", codes[0], Fraction(1), codes[1:])


def _minus(text: str, start: int, words: Figures) -> tuple[int, bool]:  # noqa: PLR0911 -- one for each way to write it
    """Whether a minus stands before the amount (`-1.2M`, `minus five`, `$-99.99`); a hyphen after a word is none."""
    sign = text[start - 1 : start] if start else ""
    if sign in MINUS and sign:
        lead = text[start - 2 : start - 1] if start > 1 else ""
        return (start - 1, True) if not lead.strip(" (\"'“") else (start, False)
    if text[start : start + 1] and text[start + 1 : start + 2] in MINUS and text[start] in "$€£¥":
        return start, True
    if sign != " ":
        return start, False
    if (
        text[start - 2 : start - 1] in MINUS
        and start > 1
        and text[start - 3 : start - 2] in {"", " "}
        and _leads(text, start - 2)
    ):
        return start - 2, True
    if text[start - 2 : start - 1].lower() not in words.minus_letters:
        return start, False
    word = text[max(start - LONGEST_WORD, 0) : start - 1].rpartition(" ")[2]
    if word.lower() in words.minus:
        return start - 1 - len(word), True
    return start, False


def _leads(text: str, at: int) -> bool:
    """Whether a minus with a blank behind it is one: at the start of a text, or after `to` and `of`."""
    before = text[max(at - 4, 0) : at]
    return not before.strip() or before.strip().rpartition(" ")[2] in {"to", "of"}


def single(text: str, at: int, end: int, words: Figures) -> Amount | None:
    """`a dollar`, `an hour` from the article at `at`; None where the article means per (`30 miles an hour`)."""
    one = Number(at, end, "", 1, Fraction(1), words=True)
    unit = after(text, end, words, one)
    if not unit or unit[1].role not in {"money", "duration", "quantity"} or text[unit[0] - 1] == "s":
        return None
    if text[end + 1 : unit[0]].lower() in words.not_single:
        return None
    earlier = text[max(at - 24, 0) : at].rstrip(" ").rpartition(" ")[2].lower()
    if earlier[-1:] in {"s", "%"} or earlier[-1:].isdigit() or earlier in words.scales or earlier in words.phrases:
        return None
    return Amount(at, unit[0], one, unit[1])


def is_count(amount: Amount) -> bool:
    """Whether the number is a small count, which is exact."""
    return amount.number.times == 1 and not amount.number.fraction and 0 <= amount.number.worth()[0] <= EXACT_COUNT
