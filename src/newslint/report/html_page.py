"""Reports -> pages for people without a terminal: all stories on one, or a folder with an index and a page a story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from newslint.model import Report
from newslint.report import File, Format, Help, Part, Piece, Run, Tally, View, following
from newslint.report.escapes import MARKUP
from newslint.report.pages import made
from newslint.report.phrases import summary, unread
from newslint.report.spool import Spool
from newslint.report.story import drawn, key
from newslint.tuples import NamedTuple

INDEX = "index.html"
COLUMNS = ("error", "warning", "suggestion", "figure", "right", "contradicted", "alone")
_NAMED = 60
"""Characters of a path that the name of its page keeps."""


class Row(NamedTuple):
    """A story in the index: its path, where it is drawn, and its counts."""

    path: str
    target: str
    tally: Tally

    @property
    def counts(self) -> Iterator[tuple[str, int | None]]:
        """The columns of the index and what stands in them; figures that nobody counted are not none."""
        tally = self.tally
        return zip(
            COLUMNS, (tally.errors, tally.warnings, tally.suggestions, *(tally.ledger or (None,) * 4)), strict=True
        )


def pieces(report: Report, view: View) -> tuple[Piece, ...]:  # noqa: ARG001 -- what every format is asked with
    """The story, drawn."""
    return (drawn(report),)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """All stories on one page, behind their index where they are several."""
    rows = []
    with Spool(1, between="\n") as spool:
        for part in run.counted(parts):
            rows.append(Row(part.path, f"#{key(part.path)}", part.tally))
            spool.add(part.pieces)
        rules = _spoken((code for code, _ in run.codes), _explained(run))
        stories = map(Markup, spool.section(0))
        if len(rows) == 1:
            yield from _page(rows[0].path, stories=stories, rules=rules, unread=unread(run.unread))
        else:
            yield from _index(run, rows, stories, rules)


def folder(parts: Iterator[Part], run: Run) -> Iterator[File]:
    """A page a story, as they come, then the index with the totals."""
    rows: list[Row] = []
    explained: Mapping[str, Help] = {}
    for part in run.counted(parts):
        explained = explained or _explained(run)
        rows.append(Row(part.path, page_name(part.path), part.tally))
        stories = map(Markup, following("", part.pieces[0]))
        rules = _spoken((code for code, *_ in part.codes), explained)
        yield rows[-1].target, _page(part.path, home=INDEX, stories=stories, rules=rules)
    yield INDEX, _index(run, rows)


def page_name(path: str) -> str:
    """The name of a story's page: one of its own, and the same in each run."""
    words = re.sub(r"[^A-Za-z0-9.]+", "-", path)[-_NAMED:].strip("-.")
    return f"{words}-{key(path)}.html"


def _index(run: Run, rows: Iterable[Row], stories: Iterable[Markup] = (), rules: Iterable[Help] = ()) -> Iterator[str]:
    """The page that sums the run up, with the stories themselves where they stand on it."""
    sums, passed = summary(run.tally), unread(run.unread)
    return _page("", sums=sums, unread=passed, rows=rows, stories=stories, rules=rules)


def _page(  # noqa: PLR0913 -- what a page may hold
    title: str,
    *,
    home: str = "",
    sums: str = "",
    unread: str = "",
    rows: Iterable[Row] = (),
    stories: Iterable[Markup] = (),
    rules: Iterable[Help] = (),
) -> Iterator[str]:
    """A page, whole."""
    return made(
        "page.html", title=title, home=home, sums=sums, unread=unread, rows=[*rows], stories=stories, rules=[*rules]
    )


def _explained(run: Run) -> Mapping[str, Help]:
    """What is said of each rule, by its code."""
    return {page.rule.code: page for page in run.help()}


def _spoken(codes: Iterable[str], explained: Mapping[str, Help]) -> Iterator[Help]:
    """What is said of the rules that found something, in the order of their codes."""
    return (explained[code] for code in sorted({*codes} & explained.keys()))


FORMAT = Format(pieces, document, MARKUP, values=True, folder=folder)
