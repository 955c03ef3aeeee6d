"""Counts -> the sentences that every report for people ends with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os.path import splitext
from typing import TYPE_CHECKING

from newslint.document import SUFFIXES
from newslint.model import Failure
from newslint.report import Ledger, Sourcing, Tally
from newslint.report.escapes import in_line

if TYPE_CHECKING:
    from newslint.engine.fixes import Change

_MARKED = {suffix for suffix, form in SUFFIXES.items() if form in {"html", "markdown"}}
"""Suffixes of copy in which comments are those of HTML."""

_NAMED = 5
"""Of so many things that were not checked the names are said again at the end."""


def plural(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def summary(tally: Tally) -> str:
    """One line: what was checked, what was found, what the ledger says, and what was not checked."""
    sentences = [f"{plural(tally.files, 'file')} checked: {findings(tally)}" if tally.files else "No file checked"]
    if tally.fixed:
        sentences.append(f"{tally.fixed:,} fixed")
    if tally.fixable:
        sentences.append(f"--fix can correct {tally.fixable:,}")
    if tally.ignored:
        sentences.append(f"{tally.ignored:,} ignored")
    if tally.ledger:
        sentences.append(figures(tally.ledger, tally.sourced))
    if tally.failures:
        sentences.append(f"NOT CHECKED: {plural(tally.failures, 'thing')}, named above")
    return "; ".join(sentences) + "."


def findings(tally: Tally) -> str:
    """`1 error, 2 warnings`, or that there is none."""
    levels = ((tally.errors, "error"), (tally.warnings, "warning"), (tally.suggestions, "suggestion"))
    return ", ".join(plural(count, noun) for count, noun in levels if count) or "nothing found"


def figures(ledger: Ledger, sourced: Sourcing | None = None) -> str:
    """`3 figures: 1 backed, 0 contradicted, 2 stand alone`, and how they and the dates stand by the sources, where there are some."""
    count, backed, contradicted, alone = ledger
    own = f"{plural(count, 'figure')}: {backed:,} backed, {contradicted:,} contradicted, {alone:,} stand alone"
    if sourced is None:
        return own
    return f"{own}; by the sources: {sourced.backed:,} backed, {sourced.contradicted:,} contradicted, {sourced.absent:,} absent"


def mended(path: str, change: Change, *, dry: bool = False) -> str:
    """`draft.md:3:7: fixed CPY603: “across ” is taken out`; of what is not done, `would fix`."""
    edits = ", ".join(changed(old, new) for old, new in change.edits)
    return f"{path}:{change.position.line}:{change.position.column}: {'would fix' if dry else 'fixed'} {change.code}: {edits}"


def changed(old: str, new: str) -> str:
    """What an edit does: puts in, takes out, or makes something else of it."""
    taken, put = _shown(old), _shown(new)
    if old and new:
        return f"{taken} becomes {put}"
    return f"{taken} is taken out" if old else f"{put} is put in"


def _shown(words: str) -> str:
    """Words in quotation marks; blanks by name."""
    return f"“{in_line(words)}”" if words.strip() else "a space"


def unread(counts: Mapping[str, int]) -> str:
    """`not read: 41 .rst, 7 .docx`, or "" where there is nothing to say."""
    return "not read: " + ", ".join(f"{count:,} {suffix}" for suffix, count in counts.items()) if counts else ""


def unchecked(failures: Sequence[Failure]) -> str:
    """`not checked: a.md, b.md`: what was complained of, each once, and of many only the first."""
    names = [*dict.fromkeys(in_line(failure.path or failure.message) for failure in failures)]
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return f"not checked: {', '.join(names[:_NAMED])}{more}"


def silencing(code: str, path: str) -> tuple[str, str]:
    """How a finding of this code is silenced in a file like this, and the comment itself."""
    suffix = splitext(path)[1].lower()  # noqa: PTH122 -- a string
    opens, closes = ("{/* ", " */}") if suffix == ".mdx" else ("<!-- ", " -->") if suffix in _MARKED else ("[", "]")
    return "To silence one, before its paragraph:", f"{opens}newslint: ignore {code} -- reason{closes}"
