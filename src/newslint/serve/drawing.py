"""A draft -> the page that it was pasted into, with the story drawn as the HTML report draws it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from newslint import report as reports
from newslint.live.bench import Bench
from newslint.model import Report, Source
from newslint.record import record
from newslint.report import Piece, Run, View, following, tally
from newslint.report.escapes import encoded
from newslint.report.phrases import summary
from newslint.serve.answer import Answer, written
from newslint.serve.question import too_long
from newslint.serve.refusal import RefusalError
from newslint.tuples import NamedTuple

FORMATS = {
    "draft.txt": ("Plain text", "txt text"),
    "draft.md": ("Markdown", "md markdown mdown mkd mdx"),
    "draft.html": ("Web page", "html htm xhtml"),
}
"""The names that a draft may go by, which say how it is read: what each is called, and the suffixes of files that are read so."""
_ORIGIN = "source.txt"
"""The name that a source without one goes by."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""What a page may load and do: nothing from elsewhere, and nothing that stands in copy."""


class Drawn(NamedTuple):
    """A draft as it was checked: part of a page, and the sums in words."""

    html: str
    summary: str


@record
class Draft:
    """The job to draw a draft, held against what it was written from; the answer is JSON of what was `Drawn`."""

    text: str
    name: str
    source: str = ""
    origin: str = _ORIGIN

    def __call__(self, bench: Bench) -> Answer:
        """Judge the draft, and draw it; of one that is empty there is nothing to say."""
        if not self.text.strip():
            return Answer(written(Drawn("", "")._asdict()), lasts=True)
        sources = (Source(self.origin, self.source),) if self.source.strip() else ()
        report = bench.lint(self.text, self.name, sources=sources)
        lasts = len(report.sources) <= len(sources) and not report.failures
        return Answer(written(drawn(report)._asdict()), lasts=lasts)


def drawn(report: Report) -> Drawn:
    """The report of a draft, drawn."""
    form, view = reports.load("html"), View(verified=True)
    html = "".join(_joined(form.pieces(report, view)))
    return Drawn(encoded(html, form.notation).decode(), _sums(report))


def _sums(report: Report) -> str:
    """The counts of a draft in words: that it is one story needs no saying."""
    said = summary(tally(report)).removeprefix("1 file checked: ")
    return said[:1].upper() + said[1:]


def _joined(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """All texts of some pieces."""
    for piece in pieces:
        yield from following("", piece)


def draft(said: dict[str, str], longest: int) -> Draft:
    """The draft that a form sends, its lines ended as they are written on disk. Raises RefusalError for one that is too long."""
    text, source = (said.get(field, "").replace("\r\n", "\n") for field in ("text", "source"))
    name, origin = said.get("name") or next(iter(FORMATS)), said.get("origin") or _ORIGIN
    if max(len(text), len(source)) > longest:
        raise too_long(longest)
    if name not in FORMATS:
        raise RefusalError(400, f"a draft is one of {', '.join(FORMATS)}")
    return Draft(text, name, source, origin)


def page(longest: int, chosen: Draft | None = None, found: Drawn | None = None) -> str:
    """The page, with a draft and what was found where the browser runs no script."""
    options = (
        f'<option value="{name}" data-suffixes="{suffixes}"{" selected" if chosen and name == chosen.name else ""}>{called}</option>'
        for name, (called, suffixes) in FORMATS.items()
    )
    return Template(sheet("draft.html")).substitute(
        longest=longest,
        names="".join(options),
        text=escape(chosen.text) if chosen else "",
        source=escape(chosen.source) if chosen else "",
        open=" open" if chosen and chosen.source else "",
        said=escape(found.summary) if found else "",
        drawn=found.html if found else "",
    )


@cache
def sheet(name: str) -> str:
    """One of our own files."""
    return files("newslint.serve").joinpath("page", name).read_text("utf-8")


@cache
def borrowed(element: str) -> str:
    """The style or the script of the HTML report: it stands in one without stories."""
    empty = "".join(reports.load("html").document(iter(()), Run()))
    found = re.search(rf"<{element}>(.*?)</{element}>", empty, re.DOTALL)
    return found[1] if found else ""
