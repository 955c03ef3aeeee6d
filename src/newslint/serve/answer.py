"""A question -> the answer as LanguageTool writes it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newslint import lexicon, rulebook
from newslint.desk import Desk, Guide
from newslint.live.bench import Bench
from newslint.model import AUTO, Finding, Report, Rulebook
from newslint.record import record
from newslint.report.escapes import JSON, encoded
from newslint.serve import languages
from newslint.serve.matches import Matches, category
from newslint.serve.question import Question, too_long
from newslint.tuples import NamedTuple
from newslint.version import __version__

NAME = "story.txt"
"""The name that a text without one goes by: it is read as plain text."""
SOFTWARE: Mapping[str, Any] = {
    "name": "newslint",
    "version": __version__,
    "buildDate": "",
    "apiVersion": 1,
    "premium": False,
    "premiumHint": "",
    "status": "",
}


class Answer(NamedTuple):
    """What is sent; `lasts` says that it may be sent again: not that of a text which is held against files, for these change."""

    data: bytes
    lasts: bool


@record
class Check:
    """The job to answer a question."""

    question: Question
    longest: int

    def __call__(self, bench: Bench) -> Answer:
        """Judge the text, and say what was found. Raises RefusalError where it is too long."""
        copy = self.question.copy()
        if len(copy.prose.text) > self.longest:
            raise too_long(self.longest)
        desk = _desk(self.question, bench)
        report = desk.lint_text(copy.prose.text, name=NAME, values=False, memory=bench.memory)
        book = desk.guide(NAME).rulebook
        matches = Matches(report, copy, book)
        wanted = _wanted(self.question, report, book)
        data = written(_document(self.question, report, [matches.of(finding) for finding in wanted]))
        return Answer(data, lasts=not (report.sources or report.failures))


def written(document: object) -> bytes:
    """A document of JSON as it is sent; nothing in it acts."""
    return encoded(json.dumps(document, ensure_ascii=False), JSON)


def _desk(question: Question, bench: Bench) -> Desk:
    """The desk that judges as the request and the configuration say."""
    asked: dict[str, Any] = {} if question.language == AUTO else {"language": question.language}
    if question.picky or question.enabled:
        guide = bench.desk(**asked).guide(NAME)
        if not (guide.wishes.select or guide.config.select):
            asked["enable"] = (*guide.wishes.enable, *_off(question, guide))
    return bench.desk(**asked)


def _off(question: Question, guide: Guide) -> Iterator[str]:
    """The rules that are off by default and wanted all the same, by code; words for rules of LanguageTool's mean none."""
    book, _ = rulebook.load(guide.config.packs, guide.config.settings)
    for rule in book.rules:
        named = not question.enabled.isdisjoint((rule.code, rule.name, category(rule)))
        if not rule.enabled and (named or question.picky):
            yield rule.code


def _wanted(question: Question, report: Report, book: Rulebook) -> Iterator[Finding]:
    """The findings that were asked for."""
    rules = {rule.code: category(rule) for rule in book.rules}
    for finding in report.findings:
        wanted = question.wants(finding.code, finding.rule, rules[finding.code])
        if wanted and (not question.between or _between(report, finding)):
            yield finding


def _between(report: Report, finding: Finding) -> bool:
    """Whether a finding rests on another paragraph than its own, be it of a source."""
    line = report.source.position(finding.span.start).line
    return any(note.path or report.source.position(note.span.start).line != line for note in finding.notes)


def _document(question: Question, report: Report, matches: list[dict[str, Any]]) -> dict[str, Any]:
    """The whole answer; what was not checked is said."""
    why = "; ".join(failure.message for failure in report.failures)
    language = lexicon.FIRST if question.language == AUTO else question.code.replace("_", "-")
    named = {"name": languages.name(language), "code": language}
    return {
        "software": SOFTWARE,
        "warnings": {"incompleteResults": bool(why), **({"incompleteResultsReason": why} if why else {})},
        "language": {**named, "detectedLanguage": {**named, "confidence": 1.0, "source": "newslint"}},
        "matches": matches,
        "sentenceRanges": [],
    }
