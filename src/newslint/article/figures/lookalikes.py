"""Prose around a number -> whether it is no figure: part of a name, a time, a score, a label, a year, an address."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.article.dates import years
from newslint.article.figures.amounts import Amount
from newslint.article.figures.numbers import Number
from newslint.article.prose.neighbours import letters_begin, word_after, word_at, word_before, words_after, words_before
from newslint.lexicon.figures import Figures

HEADLINE = 160  # characters of the longest headline
LISTED = 200  # characters of a list before one of its numbers
LONGER = 4  # letters from which on a headline in capitals has them
MODEL_DIGITS = 3  # of a number that a name takes along in a headline: `Tencent 700`
PRODUCT = 3  # letters of the shortest name of a product with a capital inside: `iOS`
SCORE = 30  # both sides of a bare `3-1` up to here may be a score
_OF_SEVERAL = frozenset("'’")  # the end of the name of several owners: `the Millers' 17 seats`
FREE = frozenset(" \t\n\u00a0$€£¥₹₩₽₪₺([{\"'“‘«—~+<>*")  # a number may stand right behind these
AFTER = frozenset(" \t\n\u00a0;)!?\"'”’»%…—]}*")  # and right before these


@cache
def _token_end() -> re.Pattern[str]:
    return compiled.pattern(r"[^\s,;()\"“”]{0,200}")


@cache
def _hours() -> re.Pattern[str]:
    return compiled.pattern(r"(?:[01][0-9]|2[0-3])[0-5][0-9][ ]?([a-z]{3,5})\b")


def _of_the_clock(text: str, at: int, words: Figures) -> int:
    """Where `at 1900 hours` ends; 0 where hours are counted."""
    found = _hours().match(text, at)
    if not found or found[1] not in words.hours or _labelled(text, at, words)[1] not in words.hours_after:
        return 0
    return found.end()


def skip(text: str, at: int) -> int:
    """Where the word around `at` ends."""
    found = _token_end().match(text, at)
    return max(found.end() if found else at, at + 1)


def blocked(text: str, at: int, words: Figures) -> int:
    """Where the word ends that the digits at `at` are part of, as in `Qwen3` or `F-16`; 0 if they stand free."""
    previous = text[at - 1] if at else " "
    if previous in FREE:
        return _of_the_clock(text, at, words)
    if previous in "-–−":
        earlier = text[at - 2 : at - 1] if at > 1 else ""
        if earlier.isalpha() and text[letters_begin(text, at - 1) : at - 1].lower() in words.hyphened:
            return 0
        return skip(text, at) if earlier.isalnum() or earlier in {")", "."} else 0
    if previous.isalpha():
        return 0 if _is_currency(text, at, words) else skip(text, at)
    free = {".": _is_abbreviated_currency, "/": _is_pair}.get(previous)
    return 0 if previous in words.sign_marks or (free and free(text, at, words)) else skip(text, at)


def _is_abbreviated_currency(text: str, at: int, words: Figures) -> bool:
    """Whether a currency with a stop touches the digits: `Rs.500`."""
    return word_before(text, at) in words.before


def _glued_unit() -> re.Pattern[str]:
    return compiled.pattern(r"[0-9][0-9.,]{0,20}([^\W\d_]{1,2}|[%¢])(?!\w)")


def _is_pair(text: str, at: int, words: Figures) -> bool:
    """Whether a slash joins two amounts in one unit: `19p/93p`."""
    found = _glued_unit().match(text, at)
    if found is None or not (found[1] in words.symbols or found[1] in words.phrases):
        return False
    end = at - 1 - len(found[1])
    return text.endswith(found[1], 0, at - 1) and text[end - 1 : end].isdigit()


def _is_currency(text: str, at: int, words: Figures) -> bool:
    """Whether the letters that touch the digits are a currency: `Rs20`, `UAH3.04`."""
    begin = letters_begin(text, at)
    word = text[begin:at]
    if begin and text[begin - 1] in words.signs:
        return word.upper() + text[begin - 1] in words.signs
    return (word in words.codes and len(word) > 1) or (word in words.before and (len(word) > 1 or word == "R"))


@cache
def _continued() -> re.Pattern[str]:
    return compiled.pattern(r":[0-9]|\.[0-9]|/[0-9A-Za-z]|-[0-9]+-[0-9]|\.[A-Za-z]|[&@_#=]|,[0-9]|\(k\)|-[A-Z]")


def continued(text: str, amount: Amount, words: Figures) -> int:
    """Where the word ends that goes on behind the amount, as in `5G`, `4:30` or `401(k)`; 0 if it ends there."""
    end = amount.end
    following = text[end : end + 1]
    if not following or following in AFTER:
        return 0
    if following.isalnum():
        return 0 if text[end : end + 2].lower() in words.ordinal_suffixes else skip(text, end)
    if not _continued().match(text, end):
        return 0
    if following in {"/", ",", "."} and amount.measure and not (following == "," and amount.prefixed):
        return 0
    if following == "-" and text[end + 1 : end + 2].isupper():
        return 0 if _shouted(text, end) else skip(text, end)
    return skip(text, end + 1 if following == "," else end)


def _shouted(text: str, end: int) -> bool:
    """Whether a capital behind a hyphen is only that of a headline: `Five-Year`, `25-YEAR`."""
    word = word_at().match(text, end + 1)
    if not word or len(word[0]) == 1:
        return False
    return word[0].isupper() or _title_case(text)


def is_year(amount: Amount) -> bool:
    """Whether a bare number has the shape of a year."""
    number = amount.number
    return (
        len(number.digits) == years.DIGITS
        and not amount.measure
        and number.bare
        and int(number.digits) in years.POSSIBLE
    )


def _is_count(text: str, number: Number, words: Figures) -> bool:
    """Whether a bare number that has the shape of a year counts something."""
    return years.sense(text, number.start, number.end, words.years) is years.Sense.COUNT


def is_score(text: str, first: Amount, second: Amount, words: Figures) -> bool:
    """Whether two bare numbers around a hyphen are a score, a season or a serial number and not a range."""
    if text[second.end : second.end + 1] in {"-", "/", ":"}:
        return True
    low, high = first.number.worth()[0], second.number.worth()[0]
    if low >= high:
        return True
    if is_year(first) or first.number.digits.startswith("0"):
        return True
    around = (*words_before(text, first.start, 4), *words_after(text, second.end, 3))
    if any(word.strip(".,;:()\"'”") in words.scores for word in around):
        return True
    return (
        high <= SCORE
        and text[second.end : second.end + 1] != ""
        and not text[second.end + 1 : second.end + 2].islower()
    )


def is_name(text: str, amount: Amount, following: str, words: Figures) -> bool:  # noqa: PLR0911 -- one for each way to be none
    """Whether a bare number is no count of things: part of a name, a label, a year, a time, a list, an address, a pronoun.

    `following` is the word behind it.
    """
    number = amount.number
    word, lower = _labelled(text, amount.start, words)
    labelled = lower in words.labels and following not in words.times  # `won the title four times`
    labelled = labelled and not _is_counted_in(text, amount, word, words)
    if number.words:
        if labelled or _is_named_word(text, amount.start):
            return True
        return number.value == 1 and not amount.negative and _is_pronoun(text, amount, lower, following, words)
    if number.times != 1 or number.fraction:
        return number.times == 1 and is_version(word, words)
    if labelled or word.endswith("#"):
        return True
    if following not in words.moves and is_year(amount) and not _is_count(text, number, words):
        return True
    if _is_time(text, amount, words) or _is_serial_half(text, amount, words):
        return True
    if number.digits in words.emergency and not words.calls.isdisjoint((lower, following)):
        return True
    if following in words.moves:
        return False
    if not number.bare:
        return "," not in number.digits and _named(word, lower, words, text, amount)
    return _is_item(text, amount) or _is_address(text, amount, words) or _named(word, lower, words, text, amount)


def _is_counted_in(text: str, amount: Amount, label: str, words: Figures) -> bool:
    """Whether a number is too long for that of a label, or the label is one of several that are told in turn: `Last season 4,200 came`, `this season 26 boys`."""
    at = text.rindex(label, 0, amount.start)
    return "," in text[amount.start : amount.end] or word_before(text, at).lower() in words.pointed


def is_version(before: str, words: Figures) -> bool:
    """Whether the word before a decimal makes it a version: `version 3.2`, `openSUSE 11.2`; not `pH 7.2`."""
    if before.lower() in words.versions:
        return True
    return len(before) >= PRODUCT and before.isalnum() and before[0].islower() and not before.islower()


def _labelled(text: str, start: int, words: Figures) -> tuple[str, str]:
    """The word before a number as written, and what labels call it: in lower case, `group-of` for two words."""
    word = word_before(text, start)
    lower = word.lower()
    if word in words.of:
        first = word_before(text, text.rindex(word, 0, start))
        lower = f"{first.lower()}-{lower}" if first[:1].isupper() else lower  # the Group of 20, no group of 20 pupils
    return word, lower


def _is_serial_half(text: str, amount: Amount, words: Figures) -> bool:
    """Half a score (`3-1`), a decade (`70's`), a year cut short (`'99`), a code that begins with nought."""
    digits, following = amount.number.digits, text[amount.end : amount.end + 2]
    if following[:1] in {"-", "–"} and following[1:].isdigit():
        return True
    if amount.number.bare and (following in words.possessives or (digits[0] == "0" and digits != "0")):
        return True
    return len(digits) == len("99") and amount.start > 0 and text[amount.start - 1] in {"'", "’", "‘"}


def is_serial(text: str, first: Amount, second: Amount, words: Figures) -> bool:
    """Whether two bare numbers around a hyphen stand for a case, two days of a month or a house: no range of things."""
    if first.measure or second.measure or not (first.number.bare and second.number.bare):
        return False
    word = word_before(text, first.start)
    lower = word.lower()
    return (
        lower in words.labels
        or second.number.digits[0] == "0"
        or _is_address(text, second, words)
        or _named(word, lower, words, text, second)
    )


def _named(word: str, lower: str, words: Figures, text: str, amount: Amount) -> bool:
    """Whether the word before makes a name with the number: `Boeing 737`, `Big 12`, `iPhone 6`."""
    if not word or word[-1] in '.,;:!?)"”’' or lower in words.openers or lower in words.hedge_ends:
        return False
    if word[0].islower():
        return any(char.isupper() for char in word) or any(char.isdigit() for char in word)
    if not word[0].isupper() or _gapped(text, amount, words) or _is_owned(text, lower, amount, words):
        return False
    if not word[1:].islower() or not _title_case(text):
        return True
    return len(amount.number.digits) >= MODEL_DIGITS and not lower.endswith(words.verb_endings)


def _is_owned(text: str, before: str, amount: Amount, words: Figures) -> bool:
    """Whether a number counts what somebody has, whose name stands before it: `Canada's 338 seats`; not `Ocean's 11`."""
    owned = before.endswith(words.possessives) or before[-1] in _OF_SEVERAL
    return owned and text[amount.end : amount.end + 1] == " " and text[amount.end + 1 : amount.end + 2].islower()


@cache
def _named_counts(words: Figures) -> re.Pattern[str]:
    """A count with words in lower case, and behind it names with theirs, up to the one that is looked at."""
    joint = f"(?:{'|'.join(map(re.escape, sorted(words.joints))) or '(?!)'})"
    name = rf"(?:[,;](?: {joint})?| {joint}) (?:[a-z]{{2,3}} )?(?:[A-Z][\w'’-]{{1,20}} ){{1,3}}"
    return compiled.pattern(
        rf"[a-z] \d[\d,]{{0,12}}(?:[ -][a-z\d]{{1,20}}){{0,8}}(?:{name}\d[\d,]{{0,12}}){{0,9}}{name}$"
    )


def _gapped(text: str, amount: Amount, words: Figures) -> bool:
    """Whether a name before a number has its own in a list: `won 24 seats, the Millers 17 and Old Town 12 of the 53`."""
    behind, led = text[amount.end : amount.end + 2], words.joints | words.ratio_words | words.of
    ends = not behind.strip(".") or behind in {", ", "; ", ". "} or word_after(text, amount.end)[0] in led
    return ends and _named_counts(words).search(text[max(0, amount.start - LISTED) : amount.start]) is not None


def _title_case(text: str) -> bool:
    """Whether the words are those of a headline in capitals: nearly all of the longer ones begin with one."""
    if len(text) > HEADLINE:
        return False
    longer = [word for word in text.split() if len(word) >= LONGER and word[0].isalpha()]
    return len(longer) > 1 and sum(word[0].isupper() for word in longer) * 4 >= len(longer) * 3


def _is_time(text: str, amount: Amount, words: Figures) -> bool:
    """Whether it is a time: `2 pm`, `1400 GMT`, `10.30 a.m.`."""
    behind = text[amount.end : amount.end + 9].lstrip(" ").lower().partition(" ")[0]
    return behind in words.clock or behind.rstrip(",;)").rstrip(".") in words.clock


def _is_item(text: str, amount: Amount) -> bool:
    """`1. `, `2) ` at the start of a text, `1) ` and `[3]` anywhere."""
    following = text[amount.end : amount.end + 2]
    lead = text[: amount.start].rstrip()[-1:] if amount.start < LIST_INDENT else text[amount.start - 1 : amount.start]
    if following[:1] == "]" and lead == "[":
        return True
    if (
        following[:1] == "."
        and following[1:2] == " "
        and amount.start < LIST_INDENT
        and not text[: amount.start].strip(" (")
    ):
        return True
    if (
        following[:1] == "."
        and text[amount.end + 2 : amount.end + 3].isupper()
        and len(amount.number.digits) <= LIST_DIGITS
    ):
        return text[max(amount.start - 3, 0) : amount.start].rstrip()[-1:] in {".", "!", "?", ":", ""}
    return following.strip()[:1] == ")" and "(" not in text[max(amount.start - 40, 0) : amount.start].rpartition(")")[2]


LIST_DIGITS = 2
LIST_INDENT = 8  # characters before a list number


def _is_address(text: str, amount: Amount, words: Figures) -> bool:
    """`10 Downing Street`: a capitalised word behind the number, and a street's word soon after."""
    if not text[amount.end + 1 : amount.end + 2].isupper() or text[amount.end : amount.end + 1] != " ":
        return False
    following = text[amount.end + 1 : amount.end + 40].split()[1:4]
    return any(word[0].isupper() and word.lower().rstrip(",;") in words.streets for word in following)


def _is_named_word(text: str, at: int) -> bool:
    """Whether a number word has a capital in the middle of a sentence: `the Detroit Three`."""
    return (
        at > 1
        and text[at].isupper()
        and text[at - 1] == " "
        and text[at - 2].isalnum()
        and text[at + 1].islower()
        and not _title_case(text)
    )


def _is_pronoun(text: str, amount: Amount, earlier: str, following: str, words: Figures) -> bool:
    """Whether `one` is no number between these words: `no one`, `one of the`, `the one that`."""
    if (
        amount.start < LIST_INDENT
        and len(text) - amount.end < LIST_INDENT
        and text.strip() == text[amount.start : amount.end]
    ):
        return False
    if text[amount.end : amount.end + 1] in {"'", "’"}:
        return True
    return (
        earlier in words.pronoun_before
        or not following
        or following in words.pronoun_after
        or text[amount.end : amount.end + 1] not in {" ", "-"}
    )
