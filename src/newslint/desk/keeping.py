"""A report -> bytes that are kept, and back: all that any format tells of it but the copy itself, in a few hundred bytes."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from newslint.files import MEGABYTE
from newslint.model import (
    Backing,
    Edit,
    Entry,
    Finding,
    Fix,
    Ignored,
    Level,
    Note,
    Passage,
    Problem,
    Report,
    Source,
    Sourced,
    Span,
    Verified,
)
from newslint.version import SITE

_WORDS = (
    b'"rule","conversion","agreement","relation","calendar","total","share","change","period","symbol","quotation","naming",'
    b'"absent","EUR","GBP","points","range","rate","duration","age","ordinal","quantity","year","month","day","percent","backed",['
    b'"contradicted",[],null,"date","USD","number","money",null,null,null,null,"alone",[],null],[[]],[],[],[],['
)
"""What stands in most reports, the commonest last: what is short is packed well only with this at hand."""
_MOST = 64 * MEGABYTE
_LEVEL = 6


def packed(report: Report) -> bytes | None:
    """A report as bytes; None for one that is to be made anew: with failures, or of a story that could not be had."""
    if report.failures or not report.judged:
        return None
    paths = {"": 0, **{source.path: number for number, source in enumerate(report.sources, 1)}}
    try:
        passages = [(paths[path], *span, *passage) for (path, span), passage in report.passages.items()]
        whole = (
            [_finding(one, paths) for one in report.findings],
            [(_finding(one.finding, paths), one.by, one.reason) for one in report.ignored],
            [(*one.span, one.message, _notes(one.notes, paths), one.kind) for one in report.verified],
            None if report.figures is None else [_entry(one, paths) for one in report.figures],
            report.fields,
            passages,
        )
    except KeyError:  # a place in what is no source of the story
        return None
    data = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    packing = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=_WORDS)
    return packing.compress(data) + packing.flush()


def unpacked(data: bytes, source: Source, sources: Sequence[Source]) -> Report | None:
    """The report of a story that some bytes hold, of the story and its sources; None where they hold none."""
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS, zdict=_WORDS)
    try:
        whole = json.loads(unpacking.decompress(data, _MOST).decode("utf-8", "surrogatepass"))
        findings, ignored, verified, figures, fields, passages = whole
        paths = ("", *(one.path for one in sources))
        return Report(
            source,
            tuple(_found(one, paths) for one in findings),
            tuple(_held(one, paths) for one in verified),
            tuple(Ignored(_found(one, paths), by, reason) for one, by, reason in ignored),
            figures=None if figures is None else tuple(_counted(one, paths) for one in figures),
            fields=tuple((name, part) for name, part in fields),
            sources=tuple(sources),
            passages={(paths[number], Span(start, end)): Passage(*words) for number, start, end, *words in passages},
        )
    except (zlib.error, ValueError, TypeError, LookupError, RecursionError):
        return None


def _finding(finding: Finding, paths: dict[str, int]) -> tuple[Any, ...]:
    code, rule, level, message, problem, url = finding
    fix = problem.fix and (problem.fix.safe, [(*edit.span, edit.text) for edit in problem.fix.edits])
    page = 0 if url == _page(code) else url
    return code, rule, int(level), message, page, *problem.span, _notes(problem.notes, paths), problem.suggestions, fix


def _found(kept: Sequence[Any], paths: Sequence[str]) -> Finding:
    code, rule, level, message, page, start, end, notes, suggestions, fix = kept
    safe, edits = fix or (True, ())
    changes = tuple(Edit(Span(first, last), text) for first, last, text in edits)
    problem = Problem(
        Span(start, end),
        notes=_noted(notes, paths),
        fix=Fix(changes, safe) if fix else None,
        suggestions=tuple(suggestions),
    )
    return Finding(code, rule, Level(level), message, problem, _page(code) if page == 0 else page)


def _page(code: str) -> str:
    """The page of one of newslint's own rules."""
    return f"{SITE}rules/{code}/"


def _notes(notes: Iterable[Note], paths: dict[str, int]) -> list[tuple[Any, ...]]:
    return [(*note.span, note.message, paths[note.path]) for note in notes]


def _noted(kept: Sequence[Any], paths: Sequence[str]) -> tuple[Note, ...]:
    return tuple(Note(Span(start, end), message, paths[number]) for start, end, message, number in kept)


def _held(kept: Sequence[Any], paths: Sequence[str]) -> Verified:
    start, end, message, notes, kind = kept
    return Verified(Span(start, end), message, _noted(notes, paths), kind)


def _entry(entry: Entry, paths: dict[str, int]) -> tuple[Any, ...]:
    span, *told, by, source = entry
    stands = source and (source.status, _backings(source.by, paths))
    return *span, *told, _backings(by, paths), stands


def _counted(kept: Sequence[Any], paths: Sequence[str]) -> Entry:
    start, end, role, value, low, high, unit, hedge, status, by, stands = kept
    source = Sourced(stands[0], _backed(stands[1], paths)) if stands else None
    return Entry(Span(start, end), role, value, low, high, unit, hedge, status, _backed(by, paths), source)


def _backings(by: Iterable[Backing], paths: dict[str, int]) -> list[tuple[Any, ...]]:
    return [(one.kind, *one.span, one.message, paths[one.path]) for one in by]


def _backed(kept: Sequence[Any], paths: Sequence[str]) -> tuple[Backing, ...]:
    return tuple(Backing(kind, Span(start, end), message, paths[number]) for kind, start, end, message, number in kept)
