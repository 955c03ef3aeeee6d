"""A line of copy -> what it says to newslint in brackets, as a story without markup does, and the copy beside it."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.document.directives import Comment, commands, misplaced, speaks
from newslint.model import Span


def said(line: str) -> str:
    """What a line says to newslint that says nothing else; of a comment in a form that is not ours, all that is written."""
    comment = _comment().fullmatch(line)
    if comment and speaks(comment["words"] or comment["page"]):
        return comment["words"] or comment[0]
    return misplaced(line)


def copy(text: str, line: Span, comments: list[Comment]) -> Span:
    """A line of copy without the comment to newslint that it begins or ends with, which is put aside."""
    found = _beside().search(text[line.start : line.end])
    if found is None or not commands(found["first"] or found["last"]) or (found["first"] and found.start()):
        return line
    comments.append((Span(line.start + found.start(), line.start + found.end()), found["first"] or found["last"]))
    return Span(line.start + found.end(), line.end) if found["first"] else Span(line.start, line.start + found.start())


@cache
def _comment() -> re.Pattern[str]:
    """What may be a comment to newslint, on a line of its own; one in the form of a page is put aside with all that is written."""
    return compiled.pattern(
        r"\[(?P<words>n[a-z_-]{5,9}\b[^\]\r\n]*)\]|<!--(?P<page>\s*newslint\b[^\r\n]*)-->", re.IGNORECASE
    )


@cache
def _beside() -> re.Pattern[str]:
    """What may be a comment at the beginning or the end of a line of copy."""
    return compiled.pattern(
        r"\[(?P<first>newslint\b[^\]\r\n]*)\]\s*(?=\S)|(?<!\s)\s*\[(?P<last>newslint\b[^\]\r\n]*)\]\s*\Z", re.IGNORECASE
    )
