"""Findings and the comments in the copy -> what is left, what was silenced, and the comments that silenced nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from newslint import lexicon
from newslint.document import Directive, Misread
from newslint.document.heads.remarks import VERB
from newslint.model import Finding, Ignored, Problem, Rule, Rulebook, Source, Span, answers
from newslint.tuples import NamedTuple

_TOLD = 5
"""Words of a comment that mean no rule and are told: it may be a sentence."""


class Sifted(NamedTuple):
    """Findings, parted into those that stand and those that were silenced."""

    findings: tuple[Finding, ...]
    ignored: tuple[Ignored, ...]


def sift(findings: Iterable[Finding], directives: Sequence[Directive]) -> Sifted:
    """Take out what a comment silences; the first comment that does so gives the reason."""
    standing: list[Finding] = []
    ignored: list[Ignored] = []
    silencing = _Silencing(directives)
    for finding in findings:
        number = silencing.first(finding)
        if number is None:
            standing.append(finding)
        else:
            ignored.append(Ignored(finding, "comment", directives[number].reason))
    return Sifted(tuple(standing), tuple(ignored))


class _Silencing:
    """Which comment silences a finding: those that reach alike are looked at once for each rule, however many findings it has."""

    def __init__(self, directives: Sequence[Directive]) -> None:
        self._directives = directives
        self._alike: dict[Span, list[int]] = {}
        for at, directive in enumerate(directives):
            self._alike.setdefault(directive.reach, []).append(at)
        self._wide = frozenset(directive.reach for directive in directives if directive.verb == "ignore-file")
        self._narrow = [reach for reach in self._alike if reach not in self._wide]
        self._places = Stretches(enumerate(self._narrow))
        self._known: dict[tuple[Span, str, str], int | None] = {}

    def first(self, finding: Finding) -> int | None:
        """The number of the first comment that silences a finding."""
        reaches = (*self._wide, *(self._narrow[at] for at in self._places.near(finding.span)))
        found = (self._meant(reach, finding) for reach in reaches if _reaches(reach, finding.span))
        return min((number for number in found if number is not None), default=None)

    def _meant(self, reach: Span, finding: Finding) -> int | None:
        """The first comment with that reach that means the rule of a finding."""
        key = reach, finding.code, finding.rule
        if key not in self._known:
            self._known[key] = next((at for at in self._alike[reach] if _means(self._directives[at], finding)), None)
        return self._known[key]


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


def _means(directive: Directive, finding: Finding) -> bool:
    """Whether the rule of a finding is one that a comment means."""
    return not directive.codes or any(answers(word, finding.code, finding.rule) for word in directive.codes)


def _reaches(reach: Span, span: Span) -> bool:
    """Whether a place lies in a stretch; a place without characters lies where it begins."""
    return reach.touches(span) or (span.start == span.end and reach.start <= span.start <= reach.end)


def unused(
    directives: Iterable[Directive],
    findings: Sequence[Finding],
    rules: Sequence[Rule],
    source: Source | None = None,
) -> Iterator[Problem]:
    """The comments that silence none of the findings, of those that name a rule of this run.

    A comment that names several rules is unused for each of them by itself. One for what follows that would silence
    something that stands before it on its line of the `source` is told so.
    """
    places = Stretches((at, finding.span) for at, finding in enumerate(findings))

    @cache
    def found(reach: Span) -> frozenset[tuple[str, str]]:
        """The rules that found something within a reach."""
        near = (findings[at] for at in places.near(reach))
        return frozenset((finding.code, finding.rule) for finding in near if _reaches(reach, finding.span))

    @cache
    def asked(selector: str) -> bool:
        """Whether the rule of a selector was asked."""
        return _names(selector, rules)

    @cache
    def idle(selector: str, reach: Span) -> bool:
        """Whether a selector silences nothing, although its rule was asked."""
        return asked(selector) and not any(answers(selector, code, name) for code, name in found(reach))

    for directive in directives:
        words = [selector for selector in directive.codes or ("",) if idle(selector, directive.reach)]
        if words:
            before = _before(directive.span, source) if source and directive.verb == VERB else None
            here = before and all(any(answers(word, *rule) for rule in found(before)) for word in words)
            yield _problem(directive, ", ".join(words) or "anything", "unused", "line" if here else "")


def _before(span: Span, source: Source) -> Span | None:
    """What stands before a comment on its line; None where nothing does."""
    start = source.line_starts[source.position(span.start).line - 1]
    return Span(start, span.start) if source.text[start : span.start].strip() else None


def unknown(directives: Iterable[Directive], book: Rulebook) -> Iterator[Problem]:
    """The comments that name rules which there are not, of this run or beside it: whoever wrote them thinks that they silence something."""
    rules = (*((rule.code, rule.name) for rule in (*book.rules, *book.silenced)), *book.others)

    @cache
    def known(selector: str) -> bool:
        """Whether a selector means a rule."""
        return any(answers(selector, code, name) for code, name in rules)

    for directive in directives:
        words = [selector for selector in dict.fromkeys(directive.codes) if not known(selector)]
        if words:
            yield _problem(directive, ", ".join(words[:_TOLD]) + (" …" if len(words) > _TOLD else ""), "unknown")


def misread(comments: Iterable[Misread]) -> Iterator[Problem]:
    """The comments that speak to newslint in words that it does not understand."""
    whys = lexicon.of().messages.misread
    for span, what, word in comments:
        values = {"rules": "", "verb": word, "why": whys[what].format(word=word)}
        yield Problem(span, values, fault="malformed")


def _problem(directive: Directive, rules: str, fault: str, told: str = "") -> Problem:
    """What is wrong with a comment that silences some rules, told as its fault is unless otherwise."""
    why = lexicon.of().messages.silences_nothing[told or fault].format(rules=rules)
    return Problem(directive.span, {"rules": rules, "verb": directive.verb, "why": why}, fault=fault)


def naming(directives: Iterable[Directive], rules: Sequence[Rule], but: Sequence[Rule] = ()) -> tuple[Directive, ...]:
    """The comments that name one of the rules, reduced to those names; names that are others' too left out."""
    named = (
        directive._replace(
            codes=tuple(word for word in directive.codes if _names(word, rules) and not _names(word, but))
        )
        for directive in directives
    )
    return tuple(directive for directive in named if directive.codes)


def _names(selector: str, rules: Iterable[Rule]) -> bool:
    """Whether a word of a comment names one of the rules."""
    return any(answers(selector, rule.code, rule.name) for rule in rules)
