"""What a line of AsciiDoc is: a title, an attribute, a mark of a block, an item, a cell."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled


@cache
def line() -> re.Pattern[str]:
    """A line without its end."""
    return compiled.pattern(r"(?P<line>[^\r\n]+|(?=[\r\n]))(?:\r\n?|\n|\Z)")


@cache
def fence() -> re.Pattern[str]:
    """A line that begins or ends a block."""
    return compiled.pattern(r"-{4,}|--|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|/{4,}|```[\w,-]{0,40}|[|!,:]={3,}")


@cache
def passing() -> re.Pattern[str]:
    """Lines that hold no copy: a comment, a rule, the break of a page, what a processor is told."""
    return compiled.pattern(
        r"//(?!/)|'''$|(?<!<)<<<+$|(?:---|\*\*\*|- - -|\* \* \*)$|(?:ifdef|ifndef|ifeval|endif|include)::"
    )


@cache
def attribute() -> re.Pattern[str]:
    """What gives an attribute its value."""
    return compiled.pattern(r":!?(?P<name>\w[\w-]{0,80})!?:(?P<value>(?:[ \t].*)?)")


@cache
def styled() -> re.Pattern[str]:
    """What is said of the block that follows, or its anchor."""
    return compiled.pattern(r"\[(?!newslint\b)(?P<style>[^\[\]]{0,500})\]|\[\[[^\[\]]{1,300}\]\]", re.IGNORECASE)


@cache
def title() -> re.Pattern[str]:
    """A title of the story or of a section."""
    return compiled.pattern(r"(?P<level>={1,6}|#{1,6})[ \t]+(?P<words>\S[^\r\n]*)")


@cache
def caption() -> re.Pattern[str]:
    """The title of the block that follows."""
    return compiled.pattern(r"\.(?=[^\s.])")


@cache
def picture() -> re.Pattern[str]:
    """A picture as a block."""
    return compiled.pattern(r"image::[^\s\[\]]{1,300}\[(?P<said>.{0,1000})\]")


@cache
def macro() -> re.Pattern[str]:
    """Another thing that is put here."""
    return compiled.pattern(r"[a-z]\w{1,30}::[^\s\[\]]{0,300}\[.{0,1000}\]")


@cache
def item() -> re.Pattern[str]:
    """What an item of a list begins with."""
    signs = r"[ \t]{0,40}(?:\*{1,5}|-|\.{1,5}|\d{1,4}\.|[a-zA-Z]\.|<\.>|<\d{1,3}>)[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)"
    return compiled.pattern(
        rf"{signs}|[ \t]{{0,40}}(?P<term>[^\s:][^\r\n:]{{0,200}}?)(?:::{{1,3}}|;;)(?:[ \t]+|(?=[\r\n])|\Z)"
    )


@cache
def labelled() -> re.Pattern[str]:
    """What a paragraph may begin with that is no part of its words: the sort of a note, a mark of a quotation."""
    return compiled.pattern(r"(?:(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+|>[ \t]?)?")


@cache
def revision() -> re.Pattern[str]:
    """The line that tells of the version of a story, and when it is from."""
    return compiled.pattern(
        r"(?:v?\d[\w.]{0,20}(?:,[ \t]*|(?=\Z|:)))?(?P<date>(?<=[ ,v])[^:\d]{0,30}\d[^:]{0,40}|\d{4}[^:]{0,40}|)(?::[ \t].*)?"
    )


@cache
def day() -> re.Pattern[str]:
    """A year."""
    return compiled.pattern(r"\b\d{4}\b")


@cache
def author() -> re.Pattern[str]:
    """Names, perhaps with addresses: no sentence."""
    return compiled.pattern(
        r"[^\W\d_][^.<>|*:]{0,100}(?:\.[^<>|*:]{1,40}){0,3}(?:<[^<>\s]{1,200}>)?(?:;.{1,300})?(?<![.!?])"
    )


@cache
def cell(mark: str) -> re.Pattern[str]:
    """What begins a cell, with what is said of it."""
    return compiled.pattern(
        rf"(?<!\\)(?:(?<![^\s|])(?:\d{{1,3}}[+*]|\.\d{{1,3}}\+|\d{{1,3}}\.\d{{1,3}}\+)?[<^>]?(?:\.[<^>])?[adehlmsv]?)?{re.escape(mark)}"
    )


@cache
def comment() -> re.Pattern[str]:
    """A comment to newslint, on a line of its own."""
    return compiled.pattern(r"^(?P<all>//[ \t]{0,9}(?P<words>newslint\b[^\r\n]{0,500}))$", re.IGNORECASE | re.MULTILINE)
