"""Comments in the copy -> directives: what they silence, and where."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate

from newslint.document import Block, Directive
from newslint.model import Failure, Source, Span

VERBS = ("ignore", "ignore-line", "ignore-file")


@cache
def _wording() -> re.Pattern[str]:
    """What stands in a comment that speaks to newslint."""
    return re.compile(r"\A\s*newslint:\s*(\S*)(.*)", re.DOTALL)


def read(
    source: Source, comments: Iterable[tuple[Span, str]], blocks: Sequence[Block]
) -> tuple[tuple[Directive, ...], tuple[Failure, ...]]:
    """The directives among some comments (where each stands, and the words in it), and what is wrong with others."""
    directives, failures = [], []
    spans = None
    for span, words in comments:
        found = _wording().fullmatch(words)
        if found is None:
            continue
        verb, codes, reason = found[1], *f" {found[2]} ".partition(" -- ")[::2]
        if verb not in VERBS:
            failures.append(Failure(source.path, _unknown(source, span, verb)))
            continue
        spans = spans or _Blocks(blocks)
        reach = _reach(source, span, verb, spans)
        directives.append(Directive(span, verb, tuple(codes.replace(",", " ").split()), reason.strip(), reach))
    return tuple(directives), tuple(failures)


def _unknown(source: Source, span: Span, verb: str) -> str:
    """What to say of a verb that newslint does not know."""
    line, column = source.position(span.start)
    return f"{line}:{column}: unknown comment to newslint: {verb!r} (allowed: {', '.join(VERBS)})"


class _Blocks:
    """Where the blocks stand, to look up the one at or after an offset."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.spans = [block.prose.span(0, len(block.prose.text)) for block in blocks if block.prose.text]
        self.ends = list(accumulate((span.end for span in self.spans), max))

    def at(self, span: Span) -> Span:
        """The block in which, else before which, a comment stands; an empty span if there is none."""
        index = bisect_right(self.ends, span.start)
        if index == len(self.spans):
            return Span(span.end, span.end)
        return self.spans[index]


def _reach(source: Source, span: Span, verb: str, blocks: _Blocks) -> Span:
    """What a directive silences."""
    if verb == "ignore-file":
        return Span(0, len(source.text))
    if verb == "ignore":
        return blocks.at(span)
    starts = source.line_starts
    first, last = bisect_right(starts, span.start) - 1, bisect_left(starts, max(span.end, span.start + 1))
    line = Span(starts[first], starts[last] if last < len(starts) else len(source.text))
    alone = not source.text[line.start : span.start].strip() and not source.text[span.end : line.end].strip()
    if not alone:
        return line
    return Span(line.end, starts[last + 1] if last + 1 < len(starts) else len(source.text))
