"""Prose before a number -> the currency that stands there: `$`, `HK$`, `Rs`, `USD`, `Malaysian ringgit`."""

from __future__ import annotations

from fractions import Fraction

from newslint.article.prose.neighbours import letters_begin, word_after, word_before
from newslint.lexicon.figures import Figures, Measure

LONGEST_SIGN = 5  # characters before the sign: `U.S.$`
MINUS = frozenset("-−–")


def before(text: str, at: int, words: Figures) -> tuple[int, Measure] | None:  # noqa: PLR0911 -- one for each way to write it
    """The currency before a number that begins at `at`: where it begins, and what it may be."""
    end = at - (at > 1 and text[at - 1] in MINUS and text[at - 2] in words.signs)
    end -= end > 0 and text[end - 1] == " "
    last = text[end - 1] if end else ""
    if last in words.sign_marks:
        return _sign(text, end, words)
    if not (last.isalpha() or last == "."):
        return None
    begin = letters_begin(text, end - 1)
    word = text[begin:end]
    if begin and text[begin - 1].isalnum():
        return None
    if begin and end == at and text[begin - 1] in words.signs:
        turned = words.sign_measures.get(f"{word.upper()}{text[begin - 1]}")
        return (begin - 1, turned) if turned else None  # $NZ28.8 billion
    codes = words.before.get(word)
    if codes:
        return (begin, _money(codes)) if len(word) > 1 or end == at else None
    if word in words.codes and (word not in words.wordlike or end == at or _has_point(text, at)):
        return begin, _money((word,))
    return _name_before(text, at, begin, word.lower(), words) if word.lower() in words.currency_names else None


def _has_point(text: str, at: int) -> bool:
    """Whether the number at `at` is one that money has: with a comma, a point or a scale."""
    end = at
    while text[end : end + 1].isdigit():
        end += 1
    return text[end : end + 1] in {",", "."} and text[end + 1 : end + 2].isdigit()


def _name_before(text: str, at: int, begin: int, noun: str, words: Figures) -> tuple[int, Measure] | None:
    """`Malaysian ringgit 42`: a currency with its country before a number that nothing follows."""
    if not begin or text[begin - 1] != " ":
        return None
    country = word_before(text, begin - 1)
    codes = words.currency_names.get(f"{country.lower()} {noun}")
    stop = at
    while text[stop : stop + 1].isdigit() or (
        text[stop : stop + 1] in {",", "."} and text[stop + 1 : stop + 2].isdigit()
    ):
        stop += 1
    if not codes or word_after(text, stop)[0]:
        return None
    return begin - 1 - len(country), _money(tuple(codes.split()))


def _sign(text: str, end: int, words: Figures) -> tuple[int, Measure] | None:
    """`$`, `US$`, `us $`, `C$`: the longest spelling that the lexicon knows; None where a mark is a currency only with its letters (`GH¢`)."""
    begin = end - 1
    lead = text[begin - 1 : begin] if begin else ""
    if not (
        lead.isalpha() or lead == "." or (lead == " " and text[begin - 2 : begin - 1].upper() in words.sign_letters)
    ):
        return _plain_sign(text, begin, words)
    for length in range(min(LONGEST_SIGN, begin), 0, -1):
        head = text[begin - length : begin]
        measure = words.sign_measures.get(head.upper() + text[begin])
        if measure and head[0] != " " and _begins(text, begin - length, head):
            return begin - length, measure
    return _plain_sign(text, begin, words)


def _begins(text: str, at: int, head: str) -> bool:
    """Whether the letters of a sign begin a word of their own (`S $5`, not `Alder's $5`)."""
    before = text[max(at - 2, 0) : at].rstrip()
    return not (text[at - 1 : at].isalnum() or (head[1:] == " " and before.endswith(("'", "’"))))


def _plain_sign(text: str, begin: int, words: Figures) -> tuple[int, Measure] | None:
    measure = words.sign_measures.get(text[begin])
    return (begin, measure) if measure else None


def _money(codes: tuple[str, ...]) -> Measure:
    return Measure("money", codes[0], Fraction(1), codes[1:])
