"""A paragraph -> the part of a story that it shows by its own words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from newslint import compiled
from newslint.document.roles import furniture as page
from newslint.document.roles.dateline import alone
from newslint.lexicon.document import every

STANDFIRST = 320
"""The longest standfirst or caption, in code points."""
NOTE = 700
"""The longest note or line of credits."""
_CLOSING = ")\"'”’»"
"""What may stand behind the mark that ends a sentence."""
_BYLINE = 140
_CREDIT = 60
"""The longest credit of a picture."""
_DATELINE = 90
_OTHERS = 4
"""Words beside the date in a line that says when a story was published, and by whom."""
_NUMBERS = 6
"""The numbers of a date with a time of day: three each."""


@cache
def _token() -> re.Pattern[str]:
    """A word or a number."""
    return compiled.pattern(r"[^\W\d_]+|\d+")


@cache
def _day() -> re.Pattern[str]:
    """A date in figures."""
    return compiled.pattern(r"\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)")


@cache
def _name() -> re.Pattern[str]:
    """The first word of a name in a byline."""
    return compiled.pattern(r"\s{1,9}[A-ZÀ-Þ]")


@cache
def _credit() -> re.Pattern[str]:
    """A photographer's credit at the end of a caption: `REUTERS/Ann Lee`, `Photo: Ann Lee`, `(Photo: A. Lee)`, `*Photo: A. Lee*`."""
    agencies, labels = (
        "|".join(map(re.escape, sorted(some)))
        for some in (every("agencies"), {word for word in every("captions") if word.endswith(":")})
    )
    return compiled.pattern(
        rf"\b(?:{agencies})(?:/[A-Z][\w .'’-]+)+\Z|[.(!?”\"] ?[*_]{{0,2}}(?i:{labels})(?: [A-ZÀ-Þ][\w.'’/-]*){{1,6}}\)?[*_]{{0,2}}\Z"
    )


_BRACKETS = "(["
"""What may stand before the label of a caption: `(Photo: …)`."""


def part(text: str) -> str:
    """The part that a paragraph shows by its own words: furniture, note, byline, dateline, caption; else ""."""
    if len(text) > page.LONGEST and text[0] != "(":
        return "caption" if len(text) <= STANDFIRST and _captions(text) else ""
    for kind, longest, shows in _PARTS:
        if len(text) <= longest and shows(text):
            return kind
    return ""


def _notes(text: str) -> bool:
    """Whether a paragraph is a note to the story: one pair of brackets holds all of it, or it credits or rates."""
    if text[0] != "(" or text.rstrip(". ")[-1:] != ")" or page.opens(text[1:], "captions"):
        return False
    return text.find(")") >= len(text.rstrip(". ")) - 1 or "=" in text[:20] or page.opens(text[1:], "signoffs")


def _captions(text: str) -> bool:
    """Whether a paragraph is the caption of a picture."""
    end = text[-_CREDIT:]
    return page.opens(text.lstrip(_BRACKETS), "captions") or (
        ("/" in end or ":" in end) and bool(_credit().search(end))
    )


def _signs(text: str) -> bool:
    """Whether a line is a byline: the word for `by`, then a name, and no sentence."""
    word, _, names = text.partition(" ")
    return (
        page.label(word, "by")
        and bool(_name().match(f" {names}"))
        and not names.rstrip().endswith((".", "?", "!", ":", '"', "”"))
        and sum(part[:1].islower() for part in names.split()) * 3 <= len(names.split())
    )


def _dates(text: str) -> bool:
    """Whether a line holds nothing but the date of the story, or its place, date and agency."""
    if (text[-1:] in ".?!" and not text.endswith(page.edges("dotted"))) or _has_columns(text):
        return False
    tokens = _token().findall(text)
    if any(map(str.isdigit, tokens)):
        day = bool(_day().match(text))
        named = any(page.label(token, "days") for token in tokens)
        numbers = sum(map(str.isdigit, tokens))
        if (day or named) and page.opens(text, "published"):
            return numbers > 1 and sum(not _timely(token) for token in tokens) <= _OTHERS
        if day or named:
            return numbers <= _NUMBERS and all(map(_timely, tokens))
    return alone(text)


def _has_columns(text: str) -> bool:
    """Whether a line has a wide gap, as between the columns of a table."""
    return "\t" in text or "   " in text


def _timely(token: str) -> bool:
    """Whether a token can be part of a date and time: a number, a word of the calendar or clock, a time zone."""
    return (
        (token.isdigit() and len(token) <= 4)  # a year has four digits
        or page.label(token, "days")
        or page.label(token, "clock")
        or (token.isupper() and len(token) <= 5)  # so do time zones
    )


def _tabular(text: str) -> bool:
    """Whether a line is a row of a table: columns with a figure in them, or nothing but figures."""
    ends = text.rstrip(_CLOSING)[-1:] in {".", "?", "!"}
    if any(map(str.isalpha, text)) and (ends or not _has_columns(text)):
        return False
    return any(map(str.isdigit, text))


_PARTS: tuple[tuple[str, int, Callable[[str], bool]], ...] = (
    ("note", NOTE, _notes),
    ("furniture", page.LONGEST, page.recognised),
    ("byline", _BYLINE, _signs),
    ("dateline", _DATELINE, _dates),
    ("cell", STANDFIRST, _tabular),
    ("note", page.LONGEST, lambda text: page.opens(text, "signoffs")),
    ("caption", STANDFIRST, _captions),
)
"""The parts that a paragraph shows by its own words, the longest one in code points, and how it is known."""
