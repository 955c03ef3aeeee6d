"""Counts -> the sentences that every report for people ends with."""

from __future__ import annotations

from collections.abc import Mapping
from os.path import splitext

from newslint.document import SUFFIXES
from newslint.report import Ledger, Tally
from newslint.report.escapes import in_line

_MARKED = {suffix for suffix, form in SUFFIXES.items() if form in {"html", "markdown"}}
"""Suffixes of copy in which comments are those of HTML."""


def plural(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def summary(tally: Tally) -> str:
    """One line: what was checked, what was found, what the ledger says, and what was not checked."""
    sentences = [f"{plural(tally.files, 'file')} checked: {findings(tally)}" if tally.files else "No file checked"]
    if tally.fixed:
        sentences.append(f"{tally.fixed:,} fixed")
    if tally.ignored:
        sentences.append(f"{tally.ignored:,} ignored")
    if tally.ledger:
        sentences.append(figures(tally.ledger))
    if tally.failures:
        sentences.append(f"NOT CHECKED: {plural(tally.failures, 'thing')}, named above")
    return "; ".join(sentences) + "."


def findings(tally: Tally) -> str:
    """`1 error, 2 warnings`, or that there is none."""
    levels = ((tally.errors, "error"), (tally.warnings, "warning"), (tally.suggestions, "suggestion"))
    return ", ".join(plural(count, noun) for count, noun in levels if count) or "nothing found"


def figures(ledger: Ledger) -> str:
    """`3 figures: 1 backed, 0 contradicted, 2 stand alone`."""
    count, backed, contradicted, alone = ledger
    return f"{plural(count, 'figure')}: {backed:,} backed, {contradicted:,} contradicted, {alone:,} stand alone"


def changed(old: str, new: str) -> str:
    """`“across ” is taken out`, or what becomes what."""
    old, new = in_line(old) or "a space", in_line(new) or ("a space" if new else "")
    return f"“{old}” becomes “{new}”" if new else f"“{old}” is taken out"


def unread(counts: Mapping[str, int]) -> str:
    """`not read: 41 .rst, 7 .docx`, or "" where there is nothing to say."""
    return "not read: " + ", ".join(f"{count:,} {suffix}" for suffix, count in counts.items()) if counts else ""


def silencing(code: str, path: str) -> str:
    """The comment that silences a finding of this code in a file like this."""
    suffix = splitext(path)[1].lower()  # noqa: PTH122 -- a string
    opens, closes = ("{/* ", " */}") if suffix == ".mdx" else ("<!-- ", " -->") if suffix in _MARKED else ("[", "]")
    return f"To silence one, before its paragraph: {opens}newslint: ignore {code} -- reason{closes}"
