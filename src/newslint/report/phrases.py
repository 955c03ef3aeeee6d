"""Counts -> the sentences that every report for people ends with."""

from __future__ import annotations

from collections.abc import Mapping
from os.path import splitext

from newslint.document import SUFFIXES
from newslint.report import Tally

_MARKED = {suffix for suffix, form in SUFFIXES.items() if form in {"html", "markdown"}}
"""Suffixes of copy in which comments are those of HTML."""


def plural(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def summary(tally: Tally) -> str:
    """One line: what was checked, what was found, what the ledger says, and what was not checked."""
    levels = ((tally.errors, "error"), (tally.warnings, "warning"), (tally.suggestions, "suggestion"))
    found = ", ".join(plural(count, noun) for count, noun in levels if count) or "nothing found"
    sentences = [f"{plural(tally.files, 'file')} checked: {found}" if tally.files else "No file checked"]
    if tally.fixed:
        sentences.append(f"{tally.fixed:,} fixed")
    if tally.ignored:
        sentences.append(f"{tally.ignored:,} ignored")
    if tally.ledger:
        figures, backed, contradicted, alone = tally.ledger
        sentences.append(
            f"{plural(figures, 'figure')}: {backed:,} backed, {contradicted:,} contradicted, {alone:,} stand alone"
        )
    if tally.failures:
        sentences.append(f"NOT CHECKED: {plural(tally.failures, 'thing')}, named above")
    return "; ".join(sentences) + "."


def unread(counts: Mapping[str, int]) -> str:
    """`not read: 41 .rst, 7 .docx`, or "" where there is nothing to say."""
    return "not read: " + ", ".join(f"{count:,} {suffix}" for suffix, count in counts.items()) if counts else ""


def silencing(code: str, path: str) -> str:
    """The comment that silences a finding of this code in a file like this."""
    suffix = splitext(path)[1].lower()  # noqa: PTH122 -- a string
    opens, closes = ("{/* ", " */}") if suffix == ".mdx" else ("<!-- ", " -->") if suffix in _MARKED else ("[", "]")
    return f"To silence one, before its paragraph: {opens}newslint: ignore {code} -- reason{closes}"
