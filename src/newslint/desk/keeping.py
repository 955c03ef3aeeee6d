"""A report -> bytes that are kept, and back: all that any format tells of it but the copy itself, in a few hundred bytes."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import product
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
_LENGTH = 4
"""Bytes that tell where what every format needs ends, and the rest begins."""
DATE = "date"
"""The role of what stands in the ledger of a story with sources, and is no figure."""
_STANDS = tuple(product((False, True), ("alone", "backed", "contradicted"), ("", "absent", "backed", "contradicted")))
"""All that can be counted of a line of the ledger."""


def packed(report: Report) -> bytes | None:
    """A report as bytes; None for one that is to be made anew: with failures, or of a story that could not be had."""
    if report.failures or not report.judged:
        return None
    paths = {"": 0, **{source.path: number for number, source in enumerate(report.sources, 1)}}
    try:
        passages = [(paths[path], *span, *passage) for (path, span), passage in report.passages.items()]
        told = (
            [_finding(one, paths) for one in report.findings],
            [(_finding(one.finding, paths), one.by, one.reason) for one in report.ignored],
            None if report.figures is None else [_STANDS.index(_standing(one)) for one in report.figures],
            report.stories,
        )
        rest = (
            [(*one.span, one.message, _notes(one.notes, paths), one.kind) for one in report.verified],
            [_entry(one, paths) for one in report.figures or ()],
            report.fields,
            passages,
        )
    except (KeyError, ValueError):  # a place in what is no source of the story
        return None
    first = _deflated(told)
    return len(first).to_bytes(_LENGTH, "big") + first + _deflated(rest)


def unpacked(data: bytes, source: Source, sources: Sequence[Source], *, whole: bool) -> Report | None:
    """The report of a story that some bytes hold, of the story and its sources; None where they hold none.

    Unless it is asked for as a `whole` it holds only what is found, and of the figures only how each stands.
    """
    paths = ("", *(one.path for one in sources))
    split = _LENGTH + int.from_bytes(data[:_LENGTH], "big")
    try:
        findings, ignored, standing, begun = _inflated(data[_LENGTH:split])
        found = tuple(_found(one, paths) for one in findings)
        silent = tuple(Ignored(_found(one, paths), by, reason) for one, by, reason in ignored)
        stories = tuple((int(at), str(name)) for at, name in begun)
        if not whole:
            figures = None if standing is None else tuple(_alike(number) for number in standing)
            return Report(source, found, ignored=silent, figures=figures, sources=tuple(sources), stories=stories)
        verified, entries, fields, passages = _inflated(data[split:])
        return Report(
            source,
            found,
            tuple(_held(one, paths) for one in verified),
            silent,
            figures=None if standing is None else tuple(_counted(one, paths) for one in entries),
            fields=tuple((name, part) for name, part in fields),
            sources=tuple(sources),
            passages={(paths[number], Span(start, end)): Passage(*words) for number, start, end, *words in passages},
            stories=stories,
        )
    except (zlib.error, ValueError, TypeError, LookupError, RecursionError):
        return None


def _deflated(value: object) -> bytes:
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    packing = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=_WORDS)
    return packing.compress(data) + packing.flush()


def _inflated(data: bytes) -> Any:  # noqa: ANN401 -- what JSON holds
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS, zdict=_WORDS)
    return json.loads(unpacking.decompress(data, _MOST).decode("utf-8", "surrogatepass"))


def _standing(entry: Entry) -> tuple[bool, str, str]:
    """What is counted of a figure or date: whether it is one, how it stands in its story, and by the sources."""
    return entry.role == DATE, entry.status, entry.source.status if entry.source else ""


@cache
def _alike(number: int) -> Entry:
    """A line of the ledger of which only is known how it stands."""
    dated, status, by = _STANDS[number]
    role, source = DATE if dated else "", Sourced(by) if by else None
    return Entry(Span(0, 0), role, None, None, None, None, None, status, source=source)


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
