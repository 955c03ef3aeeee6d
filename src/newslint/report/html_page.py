"""Report -> a page for people without a terminal: findings with their places marked, and the ledger of each story."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from newslint.model import Entry, Failure, Finding, Note, Report, Source, Span
from newslint.report import Format, Part, Run, View, following
from newslint.report.escapes import MARKUP, visible
from newslint.report.excerpt import Place, Row, excerpt
from newslint.report.phrases import summary, unread

_WIDTH = 110

_STYLE = """
:root { color-scheme: light dark; --error: #c5221f; --warning: #a15c00; --suggestion: #0b6a8f; --holds: #197a3e; --rule: #8885; }
@media (prefers-color-scheme: dark) { :root { --error: #ff7b72; --warning: #e3b341; --suggestion: #79c0ff; --holds: #7ee787; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.1rem; border-bottom: 1px solid var(--rule); margin-top: 2.5rem; }
article { margin: 1rem 0; } article > p { margin: 0; }
pre { font: 14px/1.35 ui-monospace, monospace; overflow-x: auto; margin: .3rem 0 0; padding: .5rem; border-left: 3px solid var(--rule); }
.error { color: var(--error); } .warning { color: var(--warning); } .suggestion { color: var(--suggestion); }
.contradicted { color: var(--error); } .backed { color: var(--holds); } .holds { color: var(--holds); }
mark { background: #fd03; color: inherit; font-weight: 600; } mark.note { background: #08f2; font-weight: 400; }
table { border-collapse: collapse; font-size: .9rem; } td, th { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; }
details { margin: .5rem 0; } .where { opacity: .7; } b { font-weight: 600; }
"""


def _safe(text: str) -> str:
    """Text as it may stand in a page: no markup, and nothing that turns the direction of what follows."""
    return escape(visible(text))


def _pre(source: Source, span: Span, notes: tuple[Note, ...]) -> str:
    """The lines that hold the places, the places marked and named."""
    places = [Place(span, "", main=True), *(Place(note.span, note.message, main=False) for note in notes)]
    return f"<pre>{''.join(_row(row) for row in excerpt(source, places, _WIDTH) if row.number is not None)}</pre>{_notes(source, notes)}"


def _row(row: Row) -> str:
    """One line with its number; the places are marked, so that no underline is needed."""
    inside = "".join(
        f'<mark class="{segment.role}">{_safe(segment.text)}</mark>' if segment.role else _safe(segment.text)
        for segment in row.segments
    )
    return f'<span class="where">{row.number:>5}</span> {inside}\n'


def _notes(source: Source, notes: tuple[Note, ...]) -> str:
    """The counterparts by name."""
    items = "".join(f"<li>{_safe(note.message)}: <b>{_safe(source[note.span])}</b></li>" for note in notes)
    return f"<ul>{items}</ul>" if items else ""


def _where(source: Source, span: Span) -> str:
    """Line and column."""
    line, column = source.position(span.start)
    return f'<span class="where">{line}:{column}</span>'


def _finding(source: Source, found: Finding) -> str:
    """One finding."""
    level, hints = str(found.level), found.problem.suggestions
    perhaps = f"<p>Perhaps: {_safe(' or '.join(hints))}</p>" if hints else ""
    head = f'<b class="{level}">{level}</b> <b>{_safe(found.code)}</b> {_safe(found.message)}'
    return f"<article><p>{_where(source, found.span)} {head}</p>{_pre(source, found.span, found.notes)}{perhaps}</article>\n"


def _failed(failure: Failure) -> str:
    """What was not checked."""
    return f'<article><p><b class="error">not checked</b> {_safe(failure.path or "")} {_safe(failure.message)}</p></article>\n'


def _ledger(source: Source, figures: tuple[Entry, ...] | None) -> str:
    """Every figure of the story and how it stands."""
    if not figures:
        return ""
    rows = "".join(_figure(source, entry) for entry in figures)
    head = "<tr><th>line</th><th>figure</th><th>value</th><th>status</th><th>by</th></tr>"
    counts = f"{len(figures)} figure{'' if len(figures) == 1 else 's'}"
    return f"<details><summary>The ledger: {counts}</summary><table>{head}{rows}</table></details>\n"


def _figure(source: Source, entry: Entry) -> str:
    """One line of the ledger."""
    value = " ".join(part for part in (entry.hedge, entry.value, entry.unit) if part)
    by = "<br>".join(f"{_where(source, backing.span)} {_safe(backing.message)}" for backing in entry.by)
    cells = (
        _where(source, entry.span),
        _safe(source[entry.span]),
        _safe(value),
        f'<span class="{entry.status}">{entry.status}</span>',
        by,
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def pieces(report: Report, view: View) -> tuple[str, ...]:
    """One story's section; a story that is as it should be has only its ledger."""
    source = report.source
    held = report.verified if view.verified else ()
    blocks = [_finding(source, found) for found in report.findings] + [_failed(failure) for failure in report.failures]
    blocks += [
        f'<article><p>{_where(source, one.span)} <b class="holds">holds</b> {_safe(one.message)}</p>{_pre(source, one.span, one.notes)}</article>'
        for one in held
    ]
    return (f"<section><h2>{_safe(source.path)}</h2>\n{''.join(blocks)}{_ledger(source, report.figures)}</section>\n",)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """The page, as the stories come."""
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>newslint</title>'
    yield """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">"""
    yield f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>\n<body><h1>newslint</h1>\n'
    for part in run.counted(parts):
        yield from following("", part.pieces[0])
    passed = f"<p>{_safe(unread(run.unread))}</p>" if run.unread else ""
    yield f"<footer><p>{_safe(summary(run.tally))}</p>{passed}</footer></body></html>\n"


FORMAT = Format(pieces, document, MARKUP, values=True)
