"""An amount in prose -> what goes on behind it: the far end of a range, a ratio, further units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.article.figures import hedges
from newslint.article.figures.amounts import Amount, read
from newslint.article.figures.lookalikes import is_score, is_year
from newslint.article.figures.money import MINUS
from newslint.article.prose.neighbours import word_after, word_before, words_before
from newslint.lexicon.figures import Figures, Measure

DASHES = frozenset("-–—")
PARTED = frozenset(" ,-")  # what stands between an amount and further units of it
APART = 10  # times the far end: a near end from here on has no part in its scale (`from $200 to $4 million`)
ROUND = frozenset({10, 100, 1000})  # what more than one may be `in`: `nine in 10`
TEN = 10  # from which on a number stands in figures beside `one`: `one in 12`
FEW = range(3, 10)  # what more than one may be `in` where nothing follows: `or two in five,`
CLOSING = frozenset(",.;)")
_SHORT = 3  # letters of `has` and `was`, which are no plurals
FAR = 20  # times the near end: beyond it, `33 cents to $73.63` is a change and its level

FAMILIES: tuple[dict[str, int], ...] = (
    {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629746, "year": 31556952},
    {"inch": 1, "foot": 12, "yard": 36, "mile": 63360},
    {"millimeter": 1, "centimeter": 10, "meter": 1000, "kilometer": 1000000},
    {"ounce": 1, "pound": 16, "stone": 224},
)
"""Units that are named together (`5 feet 11 inches`), and their size in the smallest of them."""


def opener(text: str, at: int, words: Figures) -> tuple[str, int]:
    """`from` or `between` right before the amount at `at`, and where it begins; ("", at) where neither stands."""
    if text[at - 1 : at] != " ":
        return "", at
    if text[at - 2].lower() not in words.opener_letters:
        return (_before_hedge(text, at, words), at) if text[at - 2] in words.about_letters else ("", at)
    word = word_before(text, at)
    return (word.lower(), at - 1 - len(word)) if word.lower() in words.range_openers else ("", at)


def _before_hedge(text: str, at: int, words: Figures) -> str:
    """The opener before a hedge (`from about $350 to $680`): then neither is part of the range."""
    said = words_before(text, at, 2)
    return said[0] if len(said) > 1 and said[0] in words.range_openers and words.hedges.get(said[1]) == "about" else ""


def far_end(text: str, first: Amount, words: Figures) -> tuple[int, Amount] | None:
    """Where the range begins that `first` is the near end of (at its opener, if it has one), and its other end; or None."""
    each = _each(text, first, words)
    joined = link(text, first.end + len(each), words)
    if joined is None:
        return None
    begin, word = joined
    if not word and first.number.words:
        return None  # more than half - 139 million
    opened, start = opener(text, first.start, words)
    if word:
        if word not in words.range_words and word not in words.range_openers.get(opened, ()):
            return None
        begin = _past_hedge(text, begin, words) if opened else begin
    sign = _sign().match(text, begin)
    at = sign.end() if sign else begin
    at += bool(word) and text[at : at + 1] in MINUS and text[at + 1 : at + 2].isdigit()
    if not text[at : at + 1] or (not word and not (text[at].isdigit() or text[at] == ".")):
        return None
    second = read(text, at, words)
    if (
        not isinstance(second, Amount)
        or second.start < first.end
        or not _are_ends(text, first, second, word, opened, words)
    ):
        return None
    if each and text.startswith(each, second.end):
        second = second._replace(end=second.end + len(each))
    return start, second


@cache
def _for_each() -> re.Pattern[str]:
    return compiled.pattern(r" ([a-z]{1,4}) [a-z]{1,12}(?= )")


def _each(text: str, first: Amount, words: Figures) -> str:
    """What a price is for, where it goes on to a range: ` per kg`, ` a barrel`."""
    if not first.measure or first.measure.role != "money" or text[first.end : first.end + 1] != " ":
        return ""
    found = _for_each().match(text, first.end)
    return found[0] if found and (found[1] in words.per or found[1] in words.articles) else ""


def link(text: str, at: int, words: Figures) -> tuple[int, str] | None:
    """Where the far end begins and the word that joins it: `-`, ` - `, ` to `, `- to `, and after `between` ` and `."""
    here, following = text[at : at + 1], text[at + 1 : at + 2]
    if here in DASHES and following not in {" ", ""} and not _is_link(text, at, words):
        return at + 1, ""
    if here == " " and following in DASHES and text[at + 2 : at + 3] == " ":
        return at + 3, ""
    if not (here == "-" or (here == " " and following.lower() in words.link_letters)):
        return None
    word, end = word_after(text, at + 1 if here == "-" else at)
    if word not in _links(words):
        return None
    behind = text[end : end + 1]
    return (end + 1, word) if behind == " " or here == behind == "-" else None


@cache
def _links(words: Figures) -> frozenset[str]:
    """The words that may join the ends of a range, some of them behind an opener only."""
    return words.range_words.union(*words.range_openers.values())


def _past_hedge(text: str, at: int, words: Figures) -> int:
    """Where the far end begins behind its own hedge: `from 5 to about 7`."""
    hedge, stop = word_after(text, at - 1)
    return stop + 1 if words.hedges.get(hedge) == "about" else at


def _is_link(text: str, at: int, words: Figures) -> bool:
    """Whether a hyphen is that of `90-to-95`."""
    return text[at + 1].lower() in words.link_letters and word_after(text, at)[0] in words.range_words


@cache
def _sign() -> re.Pattern[str]:
    return compiled.pattern(r"(?:[A-Za-z]{0,3}[$€£¥₹₩₽]|[A-Z][A-Za-z]{1,2}\.?) ?(?=[0-9.])")


def _are_ends(text: str, first: Amount, second: Amount, word: str, opened: str, words: Figures) -> bool:  # noqa: PLR0911, PLR0913, PLR0917 -- both amounts and the words around them
    """Whether two amounts side by side are the ends of one range, and not a change, a score or two years."""
    one, two = first.measure, second.measure
    if one and two and (one.role != two.role or (one.unit != two.unit and not first.prefixed)):
        return False
    if one and not two and not (first.prefixed and (second.number.times > 1 or opened)) and not opened:
        return False
    low, high = ends(first, second)
    if not opened and low >= high and not high < low < 0:
        return False
    if is_year(first) and (not two or (second.prefixed and not first.prefixed)):
        return False  # `from $600 in 2001 to $3,600`
    if opened:
        return one is None or two is not None or not word or first.prefixed
    if not word:
        return bool(one or two or first.number.times > 1 or second.number.times > 1) or not is_score(
            text, first, second, words
        )
    return (
        (low <= 0 or high <= FAR * low) and not _moved(text, first.start, words) and _joined(first, second, text, words)
    )


def _joined(first: Amount, second: Amount, text: str, words: Figures) -> bool:
    """Whether ` to ` joins two amounts to a range without `from`: they share a unit, or count the same small things."""
    if first.measure or second.measure:
        return True
    if second.number.times > 1 or first.number.times > 1:
        return True
    following, _ = word_after(text, second.end)
    return (
        second.number.worth()[0] > 1
        and text[second.end : second.end + 1] == " "
        and bool(following)
        and following not in words.openers
    )


def _moved(text: str, start: int, words: Figures) -> bool:
    """Whether a verb of change stands before: `rose 3 cents to 45 cents` is no range."""
    return any(word.strip(",(") in words.movers for word in words_before(text, start, 3))


def ends(first: Amount, second: Amount) -> tuple[Fraction, Fraction]:
    """Both ends of a range as exact numbers, in units of the second's measure."""
    low, high = first.number.worth()[0], second.number.worth()[0]
    if shares_scale(first, second):
        low *= second.number.times
    if first.measure and second.measure and first.measure.factor != second.measure.factor:
        low *= first.measure.factor / second.measure.factor
    return (-low if first.negative else low), (-high if second.negative else high)


def shares_scale(first: Amount, second: Amount) -> bool:
    """Whether the scale of the far end counts for the near one too: `$5-7 million`, `two to three million`."""
    if first.number.times != 1 or second.number.times <= 1 or (first.measure and not first.prefixed):
        return False
    near, far = first.number.worth()[0], second.number.worth()[0] / second.number.times
    return near < far or (near < APART * far and (not second.prefixed or first.number.bare))


def bounded(text: str, first: Amount, hedge: str, words: Figures) -> tuple[int, Amount] | None:
    """`more than 10 and less than 40`: where the range begins and its other end, or None."""
    kind = words.hedges.get(hedge, "")
    word, end = word_after(text, first.end)
    if not kind or word not in words.joiners:
        return None
    for phrase, other in words.hedges.items():
        if hedges.opposite(kind, other) and text[end + 1 : end + 2 + len(phrase)].lower() == phrase + " ":
            second = read(text, min(end + 2 + len(phrase), len(text) - 1), words)
            if isinstance(second, Amount) and _in_order(first, second, kind):
                return first.start - len(hedge) - 1, second
    return None


def _in_order(first: Amount, second: Amount, kind: str) -> bool:
    low, high = ends(first, second)
    return low < high if kind in {"over", "at least"} else low > high


def ratio(text: str, first: Amount, words: Figures) -> Amount | None:
    """The second side of `one in five`, `three out of four`, `1-in-10`, or None."""
    glue = text[first.end : first.end + 1]
    if first.measure or first.number.times != 1 or text[first.end + 1 : first.end + 2] not in words.ratio_letters:
        return None
    for phrase in words.ratio_words:
        at = first.end + 2 + len(phrase)
        if text[first.end + 1 : at].lower() == phrase + glue and at < len(text):
            second = read(text, at, words)
            if isinstance(second, Amount) and _is_ratio(text, first, second, phrase):
                return second
    return None


def ratio_of(text: str, first: Amount, end: int, words: Figures) -> Amount | None:
    """The second side of `one child in five`, whose noun ends there, or None: not of `one goal in three games`."""
    if not first.number.words or first.number.worth()[0] != 1 or text[end : end + 1] != " ":
        return None
    for phrase in words.ratio_words:
        at = end + 2 + len(phrase)
        if text[end + 1 : at].lower() == f"{phrase} " and at < len(text):
            second = read(text, at, words)
            if isinstance(second, Amount) and _is_ratio(text, first, second, phrase):
                behind, _ = word_after(text, second.end)
                return None if len(behind) > _SHORT and behind[-1] == "s" else second
    return None


def _is_ratio(text: str, first: Amount, second: Amount, phrase: str) -> bool:
    if second.measure or is_year(second) or second.number.fraction or first.number.fraction:
        return False
    low, high = first.number.worth()[0], second.number.worth()[0]
    alike = first.number.words == second.number.words or (
        first.number.words and ((low == 1 and high >= TEN) or high in ROUND)
    )
    if not 0 < low < high or not alike:
        return False
    if len(phrase.split()) > 1 or (first.number.words and high <= max(FEW) and _is_put_in(text, second.end)):
        return True
    return (low == 1 or high in ROUND) and text[first.start - 1 : first.start] not in {"-", ","}


def _is_put_in(text: str, end: int) -> bool:
    """Whether a mark ends what tells a share: `, or two in five, `, not `two in five games`."""
    return text[end : end + 1] in CLOSING


@cache
def _and(words: Figures) -> re.Pattern[str]:
    return compiled.pattern(rf",? (?:(?:{'|'.join(sorted(words.joints))}) )?(?=\w)")


def parts(text: str, first: Amount, words: Figures) -> tuple[Amount, ...]:
    """The smaller units that go on: `5 feet 11 inches`, `2 years, 3 months and 4 days`."""
    return tuple(_parts(text, first, words)) if text[first.end : first.end + 1] in PARTED else ()


def _parts(text: str, last: Amount, words: Figures) -> Iterator[Amount]:
    while last.measure and last.measure.role in {"duration", "quantity", "money"}:
        if "." in text[last.start : last.end]:
            return  # `6.84 metres, 11 centimetres farther`
        inches = _inches(text, last, words)
        if inches:
            yield inches
            return
        link = _and(words).match(text, last.end)
        if not link or not (text[link.end()].isdigit() or word_after(text, link.end())[0] in words.starters):
            return
        part = read(text, link.end(), words)
        if not isinstance(part, Amount) or not (_smaller(part, last) or (link[0][0] != "," and _is_change(part, last))):
            return
        yield part
        last = part


def _inches(text: str, last: Amount, words: Figures) -> Amount | None:
    """The inches of `6-foot-2` and `5-foot-11-inch`."""
    if last.measure is None or last.measure.unit != "foot" or text[last.end : last.end + 1] != "-":
        return None
    if not text[last.end + 1 : last.end + 2].isdigit():
        return None
    part = read(text, last.end + 1, words)
    if not isinstance(part, Amount) or not part.number.bare or int(part.number.digits) >= FAMILIES[1]["foot"]:
        return None
    if part.measure is None and not text[part.end : part.end + 1].isalnum():
        return part._replace(measure=Measure("quantity", "inch"))
    return part if part.measure and part.measure.unit == "inch" else None


def _is_change(part: Amount, last: Amount) -> bool:
    """Whether cents go on an amount of dollars: `3 dollars and 50 cents`."""
    if part.measure is None or last.measure is None or part.prefixed or part.measure.unit != last.measure.unit:
        return False
    whole = last.measure.factor == 1 and last.number.times == 1 and "." not in last.number.digits
    return whole and part.measure.factor < 1 and part.number.worth()[0] * part.measure.factor < 1


def _smaller(part: Amount, last: Amount) -> bool:
    if part.measure is None or last.measure is None or part.number.times != 1:
        return False
    one, two = last.measure.unit, part.measure.unit
    return any(kin.get(one, 0) > kin[two] for kin in FAMILIES if two in kin)
