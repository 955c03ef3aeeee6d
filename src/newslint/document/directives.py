"""Comments in the copy -> directives: what they silence, and where; and those that speak to newslint and say nothing it understands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from newslint import compiled
from newslint.document import Block, Directive, Misread
from newslint.document.heads.remarks import VERB, Remark
from newslint.model import Source, Span

VERBS = (VERB, f"{VERB}-line", f"{VERB}-file")
NAMED = "ewslint"
"""What a text holds that speaks to newslint, with or without a capital."""
_NAME = "newslint"
_ALIKE = 0.85
"""How much of a mistyped name is that of newslint, of 1."""
Comment = tuple[Span, str]
"""Where a comment stands, and the words in it; of one in the form of another format, all that is written."""


@cache
def _wording() -> re.Pattern[str]:
    """What stands in a comment that speaks to newslint: a colon, or what others call such a command."""
    commands = "ignore|disable|enable|off|on|skip|suppress|silence|allow|noqa|nolint|exclude|next"
    return compiled.pattern(
        rf"\A\s*newslint(?:(?P<colon>\s*:\s*)(?P<verb>\S*)(?P<rest>.*)|[\s_-]+(?P<other>(?:{commands})\b\S*).*)",
        re.DOTALL | re.IGNORECASE,
    )


@cache
def _bracketed() -> re.Pattern[str]:
    """What may be a comment as plain text has it."""
    return compiled.pattern(r"\[(newslint\b[^\]\n]{0,500})\]", re.IGNORECASE)


def speaks(words: str) -> bool:
    """Whether the words of a comment speak to newslint, be it in a way that is not understood: a sentence about it does not."""
    return _wording().fullmatch(words) is not None or bool(_mistyped(words))


def commands(words: str) -> bool:
    """Whether the words of a comment say what newslint understands."""
    found = _wording().fullmatch(words)
    return found is not None and (found["verb"] or "").lower() in VERBS


def misplaced(line: str) -> str:
    """A command to newslint that stands on a line as no format has it: never closed, or behind another sign of a comment; else ""."""
    found = _command().fullmatch(line.strip()) if NAMED in line else None
    if found is None or (found["open"] and "]" in line):
        return ""
    return line.strip() if found["open"] else f"# {line.strip()}"


@cache
def _command() -> re.Pattern[str]:
    """A command with what other programs begin a comment with, or with nothing."""
    begins = r"#+|/{2,}|%+|;+|--|/\*+|\[[^\]\n]{0,20}\]:\s{0,20}[<>#]{1,2}\s{0,20}[(\"']"
    return compiled.pattern(
        rf"(?:(?P<open>\[)|{begins})?\s{{0,20}}newslint\s{{0,20}}:\s{{0,20}}(?:{'|'.join(VERBS)})(?![\w-]).{{0,500}}",
        re.IGNORECASE,
    )


def _mistyped(words: str) -> str:
    """The name that a command is given to, where it is nearly that of newslint; else ""."""
    found = _called().match(words)
    if found is None or found["name"].lower() == _NAME:
        return ""
    from difflib import SequenceMatcher  # noqa: PLC0415 -- only for a command to somebody

    return found["name"] if SequenceMatcher(None, found["name"].lower(), _NAME).ratio() > _ALIKE else ""


@cache
def _called() -> re.Pattern[str]:
    """A command, and the name of whom it is given to."""
    return compiled.pattern(
        rf"\s{{0,20}}(?P<name>[A-Za-z_-]{{6,10}})\s{{0,20}}:\s{{0,20}}(?:{'|'.join(VERBS)})(?![\w-])", re.IGNORECASE
    )


@cache
def _otherwise() -> re.Pattern[str]:
    """How a comment begins that is written in the form of another format."""
    return compiled.pattern(
        r"(?P<open>\[)\s{0,20}newslint\b[^\]]*\Z|(?:\[|<!--|#).{0,40}?\bnewslint\b", re.IGNORECASE | re.DOTALL
    )


@cache
def _dash() -> re.Pattern[str]:
    """What stands before a reason."""
    return compiled.pattern(r" (?:-{1,3}|[–—]) ")


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
            codes, *reason = _dash().split(f" {found['rest']} ", maxsplit=1)
            verb = found["verb"].lower()
            reach = field if field and verb != "ignore-file" else places.reach(span, verb)
            directives.append(
                Directive(span, verb, tuple(codes.replace(",", " ").split()), "".join(reason).strip(), reach)
            )
    return tuple(directives), tuple(misread)


def _misread(span: Span, words: str) -> Misread | None:
    """What is wrong with a comment that speaks to newslint; None for any other, and where nothing is."""
    if form := _otherwise().match(words):
        return Misread(span, "open" if form["open"] else "form", words)
    if name := _mistyped(words):
        return Misread(span, "name", name)
    found = _wording().fullmatch(words)
    if found is None or (found["verb"] or "").lower() in VERBS:
        return None
    return Misread(span, "verb" if found["colon"] else "colon", found["verb"] or found["other"] or "")


def heard(text: str, blocks: Iterable[Block], comments: list[Comment]) -> Iterator[Block]:
    """The blocks without comments in the form of plain text, or of no format, which are put aside; those in running copy or code are left there."""
    spoken = NAMED in text
    code: list[Span] = []
    for block in blocks:
        if spoken and block.kind == "code":
            code.append(block.prose.span(0, len(block.prose.text)))
        elif spoken and (words := misplaced(block.prose.text)):
            comments.append((block.prose.span(0, len(block.prose.text)), words))
            continue
        found = _bracketed().search(block.prose.text) if spoken and block.kind != "code" else None
        found = found if found and speaks(found[1]) else None
        if found and not any(mark.name == "code" and mark.start < found.end() for mark in block.marks):
            comments.append((block.prose.span(*found.span()), found[0]))
        if found is None or found[0] != block.prose.text.strip():
            yield block
    comments += _defined(text, code) if spoken else ()


def _defined(text: str, code: Sequence[Span]) -> Iterator[Comment]:
    """The commands in the place of a link's title, where nobody sees them, but for those in code."""
    for found in _definition().finditer(text):
        span = Span(*found.span("all"))
        if (words := misplaced(found["all"])) and not any(span.touches(one) for one in code):
            yield span, words


@cache
def _definition() -> re.Pattern[str]:
    """A line that gives a link a title which names newslint."""
    return compiled.pattern(
        r"^[ \t]{0,3}(?P<all>\[[^\]\n]{1,20}\]:[^\n]{1,20}\bnewslint\b[^\n]{0,500})$", re.MULTILINE | re.IGNORECASE
    )


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
