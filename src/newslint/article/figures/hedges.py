"""Prose around a figure -> the hedge before or behind it: `nearly`, `more than`, `or more`."""

from __future__ import annotations

from newslint.lexicon.figures import Figures

BLANKS = frozenset(" ~-")  # what stands between a hedge and the figure behind it
LINKS = frozenset(" -")  # and between a figure and the hedge behind it
WINDOW = 32  # characters before a figure that a hedge and the word before it take up
FIRM = frozenset({"at least", "at most", "odd", "over"})  # classes that win behind a figure over a hedge before it


def hedge(text: str, start: int, end: int, role: str, words: Figures) -> str:
    """The hedge of the figure `text[start:end]` as written, in lower case, or ""."""
    behind = after(text, end, words)
    if behind and words.hedges_after[behind] in FIRM:
        return behind
    return before(text, start, words, role) or behind


def before(text: str, start: int, words: Figures, role: str = "") -> str:
    """The hedge that ends right before `start`."""
    if not start or text[start - 1] not in BLANKS:
        return ""
    said = text[max(start - WINDOW, 0) : start].lower().rstrip(" ")
    last = said.rpartition(" ")[2]
    if not last.isalpha():
        last = last.lstrip("(\"'“‘[—").rpartition("-")[2] or said[-1:]
    for phrase in words.hedge_ends.get(last, ()):
        if said.endswith(phrase):
            earlier = said.removesuffix(phrase)
            if not earlier[-1:].isalnum():
                return "" if _says_else(earlier, phrase, role, words) else phrase
    return ""


def _says_else(earlier: str, phrase: str, role: str, words: Figures) -> bool:
    """Whether the words before are no hedge here: a place (`closed above 1.30`), a time (`over three years`), a way (`go up to £2`)."""
    if role == "duration" and phrase in words.not_with_time:
        return True
    verb = earlier.rstrip(" ").rpartition(" ")[2]
    if words.hedges[phrase] == "up to" and verb in words.going:
        return True
    given = phrase in words.not_with_time and verb in words.givers  # raised over $5 million
    return phrase in words.places and verb in words.movers and not given


def after(text: str, end: int, words: Figures) -> str:
    """The hedge that begins right behind `end`."""
    here, following = text[end : end + 1], text[end + 1 : end + 2]
    if here == "+":
        return here if here in words.hedges_after and not following.isalnum() else ""
    if following.lower() not in words.hedge_letters or here not in LINKS:
        return ""
    rest = text[end + 1 : end + 14].lower()
    for phrase in words.hedge_starts.get(rest.partition(" ")[0].rstrip(".,;:)-'\"”’"), ()):
        stop = end + 1 + len(phrase)
        if rest.startswith(phrase) and not text[stop : stop + 1].isalnum():
            return phrase if text[stop : stop + 1] != " " or text[stop + 1 : stop + 5] not in words.than else ""
    return ""


def opposite(one: str, two: str) -> bool:
    """Whether two hedge classes bound a range: more than one amount and less than another."""
    lower, upper = {"over", "at least"}, {"under", "at most", "up to"}
    return (one in lower and two in upper) or (one in upper and two in lower)
