"""Report -> matches as LanguageTool's clients read them: places in UTF-16 of all that was sent, and what to put there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from newslint import lexicon
from newslint.article.sentences.ends import stretches
from newslint.engine.fixes import applied
from newslint.model import Edit, Finding, Report, Rule, Rulebook, Span
from newslint.serve.annotated import Copy
from newslint.serve.units import Units

_AROUND = 40  # characters before and after a match that LanguageTool shows of what stands around it
_BREAKS = dict.fromkeys(map(ord, "\r\n\u2028\u2029"), " ")
_OTHER = "other"
_TYPES = {
    **dict.fromkeys(("doubled", "head"), "grammar"),
    **dict.fromkeys(("brackets", "capitalization"), "typographical"),
    "broken": "characters",
    "seam": "whitespace",
    "naming": "misspelling",
}
"""The sorts of issues of some kinds. There are others in LanguageTool's protocol, which Superdesk leaves out without a word."""


class Matches:
    """The matches of one answer."""

    def __init__(self, report: Report, copy: Copy, book: Rulebook) -> None:
        self._report = report
        self._copy = copy
        self._units = Units(copy.whole)
        self._rules = {rule.code: rule for rule in book.rules}
        self._sentences: dict[int, list[tuple[int, int]]] = {}

    def of(self, finding: Finding) -> dict[str, Any]:
        """One finding as a match."""
        return {
            "message": finding.message,
            "shortMessage": _titled(finding.rule),
            "replacements": [{"value": words} for words in _replacements(self._report, finding)],
            **self._place(finding.span),
            "context": self._context(finding.span),
            "sentence": self._sentence(finding.span),
            "type": {"typeName": "Other"},
            "rule": _rule(self._rules[finding.code]),
            "ignoreForIncompleteSentence": False,
            "contextForSureMatch": -1,
        }

    def _sent(self, span: Span) -> Span:
        """Where a place of the prose stands among all that was sent."""
        return self._copy.prose.span(*span)

    def _place(self, span: Span) -> dict[str, int]:
        """Where a match stands, in units."""
        start, end = map(self._units.before, self._sent(span))
        return {"offset": start, "length": end - start}

    def _context(self, span: Span) -> dict[str, Any]:
        """What stands around a match, and where it is in that."""
        start, end = self._sent(span)
        first, last = max(start - _AROUND, 0), min(end + _AROUND, len(self._copy.whole))
        before, after = "..." if first else "", "..." if last < len(self._copy.whole) else ""
        text = before + self._copy.whole[first:last].translate(_BREAKS) + after
        offset = self._units.before(start) - self._units.before(first) + len(before)
        return {"text": text, "offset": offset, "length": self._place(span)["length"]}

    def _sentence(self, span: Span) -> str:
        """The sentence in which a match begins."""
        source = self._report.source
        number = source.position(span.start).line
        line, at = source.line(number), span.start - source.line_starts[number - 1]
        if number not in self._sentences:
            self._sentences[number] = [*stretches(line, lexicon.of().names.abbreviations)]
        return next((line[start:end] for start, end in self._sentences[number] if at < end), line)


def _replacements(report: Report, finding: Finding) -> Iterator[str]:
    """What may be put in the place of a finding."""
    yield from finding.suggestions
    edits = finding.fix.edits if finding.fix and not finding.suggestions else ()
    if edits and all(finding.span.start <= span.start and span.end <= finding.span.end for span, _ in edits):
        start = finding.span.start
        inside = [Edit(Span(span.start - start, span.end - start), text) for span, text in edits]
        yield applied(report.source[finding.span], inside)


def _rule(rule: Rule) -> dict[str, Any]:
    """The rule of a match."""
    return {
        "id": rule.code,
        "description": rule.summary or _titled(rule.name),
        "issueType": _TYPES.get(rule.kind, _OTHER),
        "urls": [],
        "category": {"id": category(rule), "name": _titled(_pack(rule))},
        "isPremium": False,
    }


def category(rule: Rule) -> str:
    """The category of a rule: the pack that it comes from."""
    return _pack(rule).upper()


def _pack(rule: Rule) -> str:
    """The folder that the file of a rule lies in."""
    return PurePath(rule.path).parent.name


def _titled(name: str) -> str:
    """`conversion-off-rate` as a heading."""
    words = name.replace("-", " ")
    return words[:1].upper() + words[1:]
