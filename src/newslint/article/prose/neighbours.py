"""A place in prose -> the words right before and right behind it: what the scanners read, before there are sentences."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled

LONGEST = 40  # letters of a word
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"  # letters that are stripped at one go
OPENING = "(\"'“‘[—"  # marks that touch the beginning of a word

_OPENERS = '\n("“-'  # what a word may follow besides a blank
_DOTTED = 2  # letters of `Ph.D.`


@cache
def word_at() -> re.Pattern[str]:
    """A run of letters."""
    return compiled.pattern(rf"[^\W\d_]{{1,{LONGEST}}}")


@cache
def word_behind() -> re.Pattern[str]:
    """The same past one blank or hyphen, as its only group; most words are plain small letters, which are read faster."""
    return compiled.pattern(rf"[ -]?([a-z]{{1,{LONGEST}}}(?![^\W\d_])|[^\W\d_]{{1,{LONGEST}}})")


def word_after(text: str, at: int) -> tuple[str, int]:
    """The next word in lower case and its end, past one blank or hyphen; ("", at) where none follows."""
    found = word_behind().match(text, at)
    if found:
        return found[1].lower(), found.end()
    return ("&", at + 2) if text.startswith(" & ", at) else ("", at)


def followed_by(text: str, at: int) -> str:
    """The word that follows after one blank, in lower case, or "" where something else follows."""
    found = word_at().match(text, at + 1) if text[at : at + 1] == " " else None
    return found[0].lower() if found else ""


def preceded_by(text: str, at: int) -> tuple[str, int]:
    """The word that stands before, after one blank or hyphen, in lower case, and where it begins; ("", at) if none."""
    if at < 2 or text[at - 1] not in " -":  # a letter and a blank
        return "", at
    word = text[max(at - LONGEST, 0) : at - 1].rpartition(" ")[2]
    if not word.isalpha():
        begin = len(word)
        while begin and (word[begin - 1].isalpha() or word[begin - 1] in "'’"):
            begin -= 1
        word = word[begin:]
    return (word.lower(), at - 1 - len(word)) if word else ("", at)


def word_before(text: str, at: int) -> str:
    """What stands before a place, past blanks and up to the next one, as written, without the marks that open before it."""
    return text[max(at - LONGEST, 0) : at].rstrip(" ").rpartition(" ")[2].lstrip(OPENING)


def abbreviated(text: str, dot: int, abbreviations: frozenset[str]) -> bool:
    """Whether a dot belongs to the word that it touches and ends no sentence: `Mr.`, `Inc.`, `U.S.`, an initial."""
    if text[dot - 1 : dot].isspace():
        return False
    begin = text.rfind(" ", max(dot - LONGEST, 0), dot) + 1
    word = text[begin or max(dot - LONGEST, 0) : dot].lstrip(OPENING)
    whole = word.isalpha()
    if not whole:
        word = word[max(map(word.rfind, _OPENERS)) + 1 :]
    if word in abbreviations or word.lower() in abbreviations:
        return True
    if len(word) == 1 or whole:
        return len(word) == 1 and word.isupper()
    parts = word.split(".")
    return len(parts) > 1 and all(map(_short, parts))


def _short(part: str) -> bool:
    """Whether it is what an abbreviation has between its dots, of which an address or a code has more."""
    return 0 < len(part) <= _DOTTED and part.isalpha()


def words_before(text: str, at: int, most: int) -> list[str]:
    """The last words before a place, in lower case, the marks that touch them included."""
    return text[max(at - LONGEST, 0) : at].lower().split()[-most:]


def words_after(text: str, at: int, most: int) -> list[str]:
    """The next words behind a place, in lower case, the marks that touch them included."""
    return text[at : at + LONGEST].lower().split()[:most]


def letters_begin(text: str, at: int) -> int:
    """Where the letters begin that end at a place."""
    near = text[max(at - LONGEST, 0) : at]
    begin = len(near.rstrip(_PLAIN))
    while begin and near[begin - 1].isalpha():
        begin -= 1
    return at - len(near) + begin
