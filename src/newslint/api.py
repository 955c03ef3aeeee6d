"""Text or a file -> Report: `lint` for callers who have no source and no rule book at hand."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from newslint import rulebook as rule_books
from newslint.engine import lint
from newslint.model import Report, Rulebook, Source
from newslint.record import replace
from newslint.several import several
from newslint.sources import UnreadableError, read
from newslint.tree.links import Links

if TYPE_CHECKING:
    import datetime as dt

Path: TypeAlias = str | os.PathLike[str]
"""Where a file is."""


def lint_text(
    text: str,
    *,
    name: str = "story.txt",
    rulebook: Rulebook | None = None,
    sources: Iterable[Path | Source] = (),
    published: dt.date | None = None,
) -> Report:
    """Lint a story that is at hand as text; the suffix of `name` chooses how it is read.

    It is held against `sources`: files, or texts that are at hand; `published` is the day that it is from. Without a rule book the default one judges, whatever newslint.yaml may lie about: a Desk heeds it.
    """
    return _lint(Source(name, text, published=published), rulebook or rule_books.default(), sources)


def lint_file(
    path: Path,
    *,
    rulebook: Rulebook | None = None,
    sources: Iterable[Path | Source] = (),
    published: dt.date | None = None,
) -> Report:
    """Lint a file; one that cannot be read or decoded gives a report with a failure and nothing else.

    It is held against `sources`: files, or texts that are at hand; `published` is the day that it is from. Without a rule book the default one judges, whatever newslint.yaml may lie about: a Desk heeds it.
    """
    name = os.fspath(path)
    try:
        source = replace(read(name), published=published)
    except UnreadableError as unreadable:
        return Report.of_nothing(unreadable.failure)
    return _lint(source, rulebook or rule_books.default(), sources)


def _lint(source: Source, book: Rulebook, given: Iterable[Path | Source]) -> Report:
    """Lint a story, held against what is given."""
    others = tuple(several(given, "sources"))
    if not others:
        return lint(source, book)
    from newslint.desk.library import Library  # noqa: PLC0415 -- only for a story with sources

    library = Library((), Links())
    shelf = library.given(source.path, others)
    with library.opened(shelf, book.settings) as held:
        return shelf.told(lint(source, book, sources=held))
