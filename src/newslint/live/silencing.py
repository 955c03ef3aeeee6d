"""A finding -> the comment that silences it where it stands, as the format of its story has it, with room for a reason."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from os.path import splitext

from newslint.document import Document, form, parse
from newslint.engine.fixes import applied
from newslint.model import Edit, Finding, Source, Span, answers
from newslint.record import replace

REASON = "reason"
"""What stands where the reason is to be written."""


def silencing(source: Source, finding: Finding) -> Edit | None:
    """The edit that puts a comment there; None where no comment can stand that is read as one."""
    return next((edit for edit in _candidates(source, finding) if _silences(source, finding, edit)), None)


def _candidates(source: Source, finding: Finding) -> Iterator[Edit]:
    """Comments before the paragraph of a finding, before its line, and behind it."""
    before, after = _comments(source, finding)
    document = parse(source)
    for start in (_paragraph(document, finding.span), finding.span.start):
        at = source.line_starts[bisect_right(source.line_starts, start) - 1]
        line = source.line(source.position(at).line)
        indent = line[: len(line) - len(line.lstrip())]
        for comment in before:
            yield Edit(Span(at, at), f"{indent}{comment}{_line_end(source)}")
    number = source.position(finding.span.end).line
    end = source.line_starts[number - 1] + len(source.line(number))
    for comment in after:
        yield Edit(Span(end, end), f" {comment}")


def _comments(source: Source, finding: Finding) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How a comment may be written on a line of its own, and behind a line."""
    words = f"{finding.code} -- {REASON}"
    if form(source) == "text":
        return (f"[newslint: ignore {words}]",), ()
    opens, closes = ("{/*", "*/}") if splitext(source.path)[1].lower() == ".mdx" else ("<!--", "-->")  # noqa: PTH122 -- a string
    own = f"{opens} newslint: ignore {words} {closes}", f"# newslint: ignore {words}"
    return own, (f"{opens} newslint: ignore-line {words} {closes}",)


def _paragraph(document: Document, span: Span) -> int:
    """Where the block begins that a place stands in; the place itself where there is none."""
    spans = (block.prose.span(0, len(block.prose.text)) for block in document.blocks if block.prose.text)
    return max((inside.start for inside in spans if inside.start <= span.start < inside.end), default=span.start)


def _silences(source: Source, finding: Finding, edit: Edit) -> bool:
    """Whether a reader of the changed story takes the comment for one that reaches the finding, and nothing else for changed."""
    document = parse(replace(source, text=applied(source.text, [edit])))
    shift = len(edit.text) if edit.span.start <= finding.span.start else 0
    place = Span(finding.span.start + shift, finding.span.end + shift)
    return _blocks(document) == _blocks(parse(source)) and any(
        directive.reach.touches(place)
        for directive in document.directives
        if any(answers(word, finding.code, finding.rule) for word in directive.codes) and directive.reason == REASON
    )


def _blocks(document: Document) -> list[tuple[str, str]]:
    """What a story consists of."""
    return [(block.kind, block.prose.text) for block in document.blocks]


def _line_end(source: Source) -> str:
    """How lines end in a story."""
    return "\r\n" if "\r\n" in source.text else "\n"
