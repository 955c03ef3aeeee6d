"""Comments in the copy -> directives: what they silence, and where; and those that speak to newslint and say nothing it understands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from newslint.document import Block, Directive, Misread
from newslint.document.heads.remarks import Remark
from newslint.model import Source, Span

VERBS = ("ignore", "ignore-line", "ignore-file")
NAMED = "ewslint"
"""What a text holds that speaks to newslint, with or without a capital."""
Comment = tuple[Span, str]
"""Where a comment stands, and the words in it; of one in the form of another format, all that is written."""


@cache
def _wording() -> re.Pattern[str]:
    """What stands in a comment that speaks to newslint: a colon, or what others call such a command."""
    commands = "ignore|disable|enable|off|on|skip|suppress|silence|allow|noqa|nolint|exclude|next"
    return re.compile(
        rf"\A\s*newslint(?:(?P<colon>\s*:\s*)(?P<verb>\S*)(?P<rest>.*)|[\s_-]+(?P<other>(?:{commands})\b\S*).*)",
        re.DOTALL | re.IGNORECASE,
    )


@cache
def _bracketed() -> re.Pattern[str]:
    """What may be a comment as plain text has it."""
    return re.compile(r"\[(newslint\b[^\]\n]{0,500})\]", re.IGNORECASE)


def speaks(words: str) -> bool:
    """Whether the words of a comment speak to newslint, be it in a way that is not understood: a sentence about it does not."""
    return _wording().fullmatch(words) is not None


@cache
def _otherwise() -> re.Pattern[str]:
    """How a comment begins that is written in the form of another format."""
    return re.compile(r"(?:\[|<!--)\s{0,20}newslint\b", re.IGNORECASE)


def read(
    source: Source, comments: Iterable[Comment], blocks: Sequence[Block], remarks: Iterable[Remark] = ()
) -> tuple[tuple[Directive, ...], tuple[Misread, ...]]:
    """The directives among some comments and the remarks of the head, and those that are not understood."""
    directives: list[Directive] = []
    misread: list[Misread] = []
    places = _Blocks(source, blocks)
    told = (*((remark.span, remark.words, remark.field) for remark in remarks), *((*one, None) for one in comments))
    for span, words, field in told:
        if wrong := _misread(span, words):
            misread.append(wrong)
        elif found := _wording().fullmatch(words):
            codes, reason = f" {found['rest']} ".partition(" -- ")[::2]
            verb = found["verb"].lower()
            reach = field if field and verb != "ignore-file" else places.reach(span, verb)
            directives.append(Directive(span, verb, tuple(codes.replace(",", " ").split()), reason.strip(), reach))
    return tuple(directives), tuple(misread)


def _misread(span: Span, words: str) -> Misread | None:
    """What is wrong with a comment that speaks to newslint; None for any other, and where nothing is."""
    if _otherwise().match(words):
        return Misread(span, "form", words)
    found = _wording().fullmatch(words)
    if found is None or (found["verb"] or "").lower() in VERBS:
        return None
    return Misread(span, "verb" if found["colon"] else "colon", found["verb"] or found["other"] or "")


def heard(text: str, blocks: Iterable[Block], comments: list[Comment]) -> Iterator[Block]:
    """The blocks without comments in the form of plain text, which are put aside; those in running copy or code are left there."""
    spoken = NAMED in text
    for block in blocks:
        found = _bracketed().search(block.prose.text) if spoken and block.kind != "code" else None
        found = found if found and speaks(found[1]) else None
        if found and not any(mark.name == "code" and mark.start < found.end() for mark in block.marks):
            comments.append((block.prose.span(*found.span()), found[0]))
        if found is None or found[0] != block.prose.text.strip():
            yield block


class _Blocks:
    """Where the blocks of a source stand, to look up what a comment silences."""

    def __init__(self, source: Source, blocks: Sequence[Block]) -> None:
        self._source, self._blocks = source, blocks
        self._found: tuple[list[Span], list[int]] | None = None

    def reach(self, span: Span, verb: str) -> Span:
        """What a directive silences."""
        if verb == "ignore-file":
            return Span(0, len(self._source.text))
        return self._block(span) if verb == "ignore" else self._line(span)

    def _block(self, span: Span) -> Span:
        """The block in which, else before which, a comment stands; an empty span if there is none."""
        if self._found is None:
            spans = [block.prose.span(0, len(block.prose.text)) for block in self._blocks if block.prose.text]
            self._found = spans, list(accumulate((one.end for one in spans), max))
        spans, ends = self._found
        index = bisect_right(ends, span.start)
        return spans[index] if index < len(spans) else Span(span.end, span.end)

    def _line(self, span: Span) -> Span:
        """The line of a comment, or the next one if it stands alone on its own."""
        text, starts = self._source.text, self._source.line_starts
        first, last = bisect_right(starts, span.start) - 1, bisect_left(starts, max(span.end, span.start + 1))
        line = Span(starts[first], starts[last] if last < len(starts) else len(text))
        alone = not text[line.start : span.start].strip() and not text[span.end : line.end].strip()
        if not alone:
            return line
        return Span(line.end, starts[last + 1] if last + 1 < len(starts) else len(text))
