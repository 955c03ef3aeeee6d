"""Text or a file -> Report: `lint` for callers who have no source and no rule book at hand."""

from __future__ import annotations

import os

from newslint import rulebook as rule_books
from newslint import sources
from newslint.engine import lint
from newslint.model import Report, Rulebook, Source


def lint_text(text: str, *, name: str = "story.txt", rulebook: Rulebook | None = None) -> Report:
    """Lint a story that is at hand as text; the suffix of `name` chooses how it is read.

    Without a rule book the default one judges, whatever newslint.yaml may lie about: a Desk heeds it.
    """
    return lint(Source(name, text), rulebook or rule_books.default())


def lint_file(path: str | os.PathLike[str], *, rulebook: Rulebook | None = None) -> Report:
    """Lint a file; one that cannot be read or decoded gives a report with a failure and nothing else.

    Without a rule book the default one judges, whatever newslint.yaml may lie about: a Desk heeds it.
    """
    name = os.fspath(path)
    try:
        source = sources.read(name)
    except sources.UnreadableError as unreadable:
        return Report.of_nothing(unreadable.failure)
    return lint(source, rulebook or rule_books.default())
