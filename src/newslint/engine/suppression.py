"""Findings and the comments in the copy -> what is left, what was silenced, and the comments that silenced nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from newslint.document import Directive
from newslint.model import Finding, Ignored, Problem, Report, Rule, Span, answers
from newslint.record import replace


class Sifted(NamedTuple):
    """Findings, parted into those that stand and those that were silenced."""

    findings: tuple[Finding, ...]
    ignored: tuple[Ignored, ...]


def sift(findings: Iterable[Finding], directives: Sequence[Directive]) -> Sifted:
    """Take out what a comment silences; the first comment that does so gives the reason."""
    standing: list[Finding] = []
    ignored: list[Ignored] = []
    wide = [at for at, directive in enumerate(directives) if directive.verb == "ignore-file"]
    reaches = Stretches((at, one.reach) for at, one in enumerate(directives) if one.verb != "ignore-file")
    for finding in findings:
        near = chain(wide, reaches.near(finding.span))
        number = min((at for at in near if _silences(directives[at], finding)), default=None)
        if number is None:
            standing.append(finding)
        else:
            ignored.append(Ignored(finding, "comment", directives[number].reason))
    return Sifted(tuple(standing), tuple(ignored))


class Stretches:
    """Numbered stretches of the source, to look up those that may touch another without a look at all of them."""

    def __init__(self, stretches: Iterable[tuple[int, Span]]) -> None:
        order = sorted((span.start, span.end, number) for number, span in stretches)
        self._ends = [end for _, end, _ in order]
        self._starts = [start for start, _, _ in order]
        self._numbers = [number for _, _, number in order]
        self._furthest = list(accumulate(self._ends, max))

    def near(self, span: Span) -> Iterator[int]:
        """The numbers of the stretches that touch or adjoin a span."""
        at = bisect_right(self._starts, span.end)
        while at and self._furthest[at - 1] >= span.start:
            at -= 1
            if self._ends[at] >= span.start:
                yield self._numbers[at]


def _silences(directive: Directive, finding: Finding) -> bool:
    """Whether the finding stands where the comment reaches and is one that it means."""
    return _reaches(directive.reach, finding.span) and (
        not directive.codes or any(answers(selector, finding.code, finding.rule) for selector in directive.codes)
    )


def _reaches(reach: Span, span: Span) -> bool:
    """Whether a place lies in a stretch; a place without characters lies where it begins."""
    return reach.touches(span) or (span.start == span.end and reach.start <= span.start <= reach.end)


def unused(directives: Iterable[Directive], findings: Sequence[Finding], rules: Sequence[Rule]) -> Iterator[Problem]:
    """The comments that silence none of the findings, of those that name a rule of this run.

    A comment that names several rules is unused for each of them by itself.
    """
    places = Stretches((at, finding.span) for at, finding in enumerate(findings))
    for directive in directives:
        reached = [findings[at] for at in places.near(directive.reach)]
        idle = [
            selector
            for selector in directive.codes or ("",)
            if _idle(directive._replace(codes=(selector,)), reached, rules)
        ]
        if idle:
            what = ", ".join(idle) or "anything"
            yield Problem(directive.span, {"rules": what, "verb": directive.verb}, fault="unused")


def _idle(directive: Directive, reached: Iterable[Finding], rules: Iterable[Rule]) -> bool:
    """Whether a comment with one selector silences nothing, although its rule was asked."""
    (selector,) = directive.codes
    asked = any(answers(selector, rule.code, rule.name) for rule in rules)
    return asked and not any(_silences(directive, finding) for finding in reached)


def naming(directives: Iterable[Directive], rules: Sequence[Rule]) -> tuple[Directive, ...]:
    """The comments that name one of the rules, reduced to those names."""
    named = (
        directive._replace(
            codes=tuple(word for word in directive.codes if any(answers(word, rule.code, rule.name) for rule in rules))
        )
        for directive in directives
    )
    return tuple(directive for directive in named if directive.codes)


def left_out(report: Report, selectors: Iterable[tuple[str, str]]) -> Report:
    """Take out what newslint.yaml ignores for this file: pairs of a selector and the pattern that it stands under."""
    wanted = tuple(selectors)
    standing: list[Finding] = []
    ignored = list(report.ignored)
    for finding in report.findings:
        why = next((pattern for word, pattern in wanted if answers(word, finding.code, finding.rule)), None)
        if why is None:
            standing.append(finding)
        else:
            ignored.append(Ignored(finding, "per-file", why))
    return replace(report, findings=tuple(standing), ignored=tuple(ignored))
