"""Findings -> what an editor offers to do about them: mend a slip, choose a reading, or ignore it with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    Diagnostic,
    OptionalVersionedTextDocumentIdentifier,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)

from newslint.live.silencing import silencing
from newslint.lsp.diagnostics import diagnostic
from newslint.lsp.draft import Draft
from newslint.model import Edit, Finding, Report, Span
from newslint.report.escapes import in_line

_LONGEST = 40  # characters of words in a title


def actions(draft: Draft, report: Report, place: Span) -> Iterator[CodeAction]:
    """What may be done about the findings that a place touches."""
    for finding in report.findings:
        if finding.span.start <= place.end and place.start <= finding.span.end:
            yield from _of(draft, report, finding)


def _of(draft: Draft, report: Report, finding: Finding) -> Iterator[CodeAction]:
    """What may be done about one finding: only what mends a slip for sure is preferred."""
    made = partial(_action, draft, diagnostic(finding, report, draft.uri, draft.places, related=True))
    source, own = report.source, report.source[finding.span]
    if fix := finding.fix:
        yield made(f"Mend {finding.code}", fix.edits, preferred=fix.safe)
    for words in finding.suggestions if not finding.fix else ():
        yield made(f"Write {_quoted(words)} here", [Edit(finding.span, words)])
    for note in finding.notes:
        if not note.path and source[note.span] != own and source[note.span] in finding.suggestions:
            line = source.position(note.span.start).line
            yield made(f"Write {_quoted(own)} in line {line}, as here", [Edit(note.span, own)])
    if comment := silencing(source, finding):
        yield made(f"Ignore {finding.code} here, with a reason", [comment])


def _action(
    draft: Draft, said: Diagnostic, title: str, edits: Iterable[Edit], *, preferred: bool = False
) -> CodeAction:
    """An action that changes the draft in this version."""
    changes = [TextEdit(draft.places.range(span), text) for span, text in edits]
    identifier = OptionalVersionedTextDocumentIdentifier(draft.uri, draft.version)
    return CodeAction(
        title,
        kind=CodeActionKind.QuickFix,
        diagnostics=[said],
        edit=WorkspaceEdit(document_changes=[TextDocumentEdit(identifier, changes)])
        if draft.versioned
        else WorkspaceEdit(changes={draft.uri: changes}),
        is_preferred=preferred or None,
    )


def _quoted(words: str) -> str:
    """Words in a title."""
    words = in_line(words)
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}”"
