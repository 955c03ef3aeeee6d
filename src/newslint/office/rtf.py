"""The bytes of an RTF file -> its text, with what each paragraph is."""

from __future__ import annotations

import re
from functools import cache

from newslint.model import Source
from newslint.office import copy
from newslint.office.flow import EndlessError
from newslint.office.rtf_groups import COPY, NOTHING
from newslint.office.rtf_story import SIGNS, Story
from newslint.office.symbols import shown
from newslint.sources import UnreadableError

DEPTH = 500
"""Groups in each other: offices write some 20."""


@cache
def _token() -> re.Pattern[bytes]:
    """A word with its number, a character in hexadecimal, a sign, the end of a line, the beginning or end of a group, characters."""
    return re.compile(
        rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,50})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
        rb"|(?P<line>[\r\n]+)|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    )


def read(data: bytes, path: str) -> Source:
    """The text of an RTF file, a paragraph a line, and its notes below.

    Raises UnreadableError where it ends too early, is longer than any story, or its groups are nested deeper than any office nests them.
    """
    reading = _Reading(data, path)
    try:
        reading.all()
        paragraphs = reading.story.paragraphs()
    except EndlessError as error:
        raise UnreadableError(path, f"an RTF file {error}") from error
    return copy.source(path, paragraphs)


class _Reading:
    """How far an RTF file is read: `passed` are the characters that only stand for one before them."""

    def __init__(self, data: bytes, path: str) -> None:
        self.story = Story()
        self._data, self._path = data, path
        self._at = self._passed = 0
        self._bytes = bytearray()
        self._starred = False

    def all(self) -> None:
        """Read it up to the end of its first group; what is behind that is not shown either."""
        token, data, story = _token(), self._data, self.story
        while self._at < len(data):
            found = token.match(data, self._at)
            if found is None:  # a backslash at the end
                break
            self._at = found.end()
            if text := found["text"]:
                self._adds(text)
            elif code := found["hex"]:
                self._adds(bytes((int(code, 16),)))
            elif not found["line"]:
                self._flushed()
                if brace := found["brace"]:
                    self._group(brace)
                    if len(story.groups) == 1:
                        return
                elif word := found["word"]:
                    self._word(word.decode(), int(found["number"]) if found["number"] else None)
                else:
                    self._sign(found["sign"].decode("latin-1"))
        line = 1 + data.count(b"\n")
        column = len(data) - data.rfind(b"\n")
        self._refuses(
            f"ends too early ({line}:{column}, with {len(story.groups) - 1} of its groups not closed): save it anew"
        )

    def _adds(self, data: bytes) -> None:
        """Characters, in whatever encoding counts here."""
        passed = min(self._passed, len(data))
        self._passed -= passed
        if self.story.now.sink != NOTHING:
            self._bytes += data[passed:]

    def _flushed(self) -> None:
        """Hand on the characters so far."""
        if not self._bytes:
            return
        story, font = self.story, self.story.looks.font(self.story.now.font)
        if font.symbols and story.now.sink == COPY:
            story.text("".join(shown(byte, font.name) for byte in self._bytes))
        else:
            story.text(self._bytes.decode(font.codec or story.codec, "replace"))
        self._bytes.clear()

    def _group(self, brace: bytes) -> None:
        """A group begins or ends."""
        self._passed, self._starred = 0, False
        if brace == b"}":
            self.story.ends()
            return
        self.story.begins()
        if len(self.story.groups) > DEPTH:
            line = 1 + self._data.count(b"\n", 0, self._at)
            column = self._at - self._data.rfind(b"\n", 0, self._at) - 1
            self._refuses(f"has more than {DEPTH} groups in each other ({line}:{column}): it is not read")

    def _word(self, word: str, number: int | None) -> None:
        """A word of control."""
        if word == "bin":
            self._at += max(0, number or 0)
        elif word == "u" and number is not None:
            self.story.character(number)
            self._passed = max(0, self.story.now.unicode)
        elif self._passed and word in SIGNS:
            self._passed -= 1
        else:
            self._passed = 0
            self.story.word(word, number, starred=self._starred)
        self._starred = False

    def _sign(self, sign: str) -> None:
        """A sign of control."""
        if sign == "*":
            self._starred = True
        elif sign in "\r\n":
            self.story.word("par")
        elif sign in SIGNS and self._passed:
            self._passed -= 1
        elif sign in SIGNS:
            self.story.word(sign)

    def _refuses(self, why: str) -> None:
        message = f"an RTF file that {why}"
        raise UnreadableError(self._path, message)
