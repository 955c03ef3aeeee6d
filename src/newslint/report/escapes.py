"""Text -> text that only says what it says: nothing in it acts on a terminal, a build server or a parser.

Every kind of output has one way out: a line for people is `visible`, a document has its notation. What the copy, the
names of files and the words of rules hold is never asked where it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from newslint import compiled
from newslint.record import record

_DRAWN = {"\t": " ", "\x7f": "␡"}
_LIKENESS = {":": "\u2236", "#": "♯"}
_BYTES = range(0xDC80, 0xDD00)  # what Python makes of the bytes of a file name that are no text


@record
class Notation:
    """How a document writes a character where it must not stand as it is.

    `byte` is the form of a byte that is no text; in `commands` the lines begin with colons on purpose.
    """

    otherwise: Callable[[str], str]
    byte: str
    commands: bool = False


def visible(text: str) -> str:
    """The text with nothing in it that a terminal would act on: controls, direction marks and zero widths are drawn."""
    return text if text.isprintable() else "".join(map(_drawn, text))


def visible_lines(text: str) -> str:
    """The same of a text of several lines."""
    return "\n".join(map(visible, text.split("\n")))


def in_line(text: str) -> str:
    """What is said about a story as part of one line: white space is a blank, the rest visible."""
    return visible(" ".join(text.split()))


def _drawn(char: str) -> str:
    """A character's safe shape, one column wide where there is one."""
    if char.isprintable() or _newer(char):
        return char
    if char in _DRAWN:
        return _DRAWN[char]
    if char < " ":
        return chr(0x2400 + ord(char))
    return " " if char.isspace() else f"⟨{ord(char):04X}⟩"


def _newer(char: str) -> bool:
    """Whether a character is a letter or an emoji of later years, which this Python's Unicode does not know yet."""
    import unicodedata  # noqa: PLC0415 -- a file of its own, and few stories hold such a character

    pictured = 0x10000 <= ord(char) < 0xE0000 and ord(char) & 0xFFFE != 0xFFFE  # as Unicode lays out its planes
    return pictured and unicodedata.category(char) == "Cn"


def _likeness(char: str) -> str:
    """A character that looks alike, or the shape that stands for one that is not seen."""
    return _LIKENESS.get(char) or _drawn(char)


def _in_json(char: str) -> str:
    return f"\\u{ord(char):04x}"


def _reference(char: str) -> str:
    return f"&#{ord(char)};"


TEXT = Notation(_likeness, r"\x%02x")
COMMANDS = Notation(_likeness, r"\x%02x", commands=True)
JSON = Notation(_in_json, r"\\x%02x")
OWN_JSON = Notation(_in_json, r"\udc%02x")
"""JSON that newslint itself reads again: a name comes back as it was. Other parsers refuse half a surrogate pair."""
MARKUP = Notation(_reference, r"\x%02x")


def encoded(text: str, notation: Notation) -> bytes:
    """Text as UTF-8, whatever it holds; wherever it ends up, nothing in it turns the direction of what follows, or moves about."""
    text = _acting().sub(lambda found: notation.otherwise(found[0]), text)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", lambda lone: _spelt(lone[0], notation), text).encode()


def _spelt(lone: str, notation: Notation) -> str:
    """A byte that is no text, or half a character, as a reader may recognise it."""
    return notation.byte % (ord(lone) - 0xDC00) if ord(lone) in _BYTES else "\ufffd"


def disobeyed(line: str, notation: Notation) -> str:
    """A line of a document in which a build server finds no command but the document's own.

    GitHub obeys `::command::` at the beginning of a line and `##[command]` anywhere in it, others `##vso[` and `##teamcity[`.
    """
    own = 2 if notation.commands else 0
    return line[:own] + _obeyed().sub(lambda found: found[0][:-1] + notation.otherwise(found[0][-1]), line[own:])


@cache
def _acting() -> re.Pattern[str]:
    """Characters beyond the first controls that are not seen but act."""
    return compiled.pattern("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


@cache
def _obeyed() -> re.Pattern[str]:
    """What a build server takes for a command, up to the character that is written otherwise."""
    return compiled.pattern(r"^\s*:(?=:)|#(?=#(?:vso|teamcity)?\[)")
