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

_LINES = {"rst": ".. {}", "asciidoc": "// {}"}
"""How a comment is written in formats in which it is a line of its own."""
_MARKED = {suffix for suffix, form in SUFFIXES.items() if form in {"html", "markdown", "xml"}}
"""Suffixes of copy in which comments are those of HTML."""

_DATA = frozenset((".json", ".ninjs", ".yaml", ".yml"))
"""Suffixes of data, in which no comment is read."""
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
    """`not read: 41 .rst, 7 .doc`, or "" where there is nothing to say."""
    return "not read: " + ", ".join(f"{count:,} {suffix}" for suffix, count in counts.items()) if counts else ""


def unchecked(failures: Sequence[Failure]) -> str:
    """`not checked: a.md, b.md`: what was complained of, each once, and of many only the first."""
    names = [*dict.fromkeys(in_line(failure.path or failure.message) for failure in failures)]
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return f"not checked: {', '.join(names[:_NAMED])}{more}"


def silencing(codes: Mapping[str, str]) -> tuple[str, ...]:
    """How a finding is silenced, for each sort of files by the first code that was found in one; nothing where no comment is read.

    `codes` are the first codes by the paths of their stories.
    """
    comments: dict[str, str] = {}
    for path, code in codes.items():
        if signs := _signs(path):
            comments.setdefault(signs, signs.format(f"newslint: ignore {code} -- reason"))
    said = " or ".join(comments.values())
    return ("To silence one, before its paragraph:", said) if said else ()


def sort(path: str) -> str:
    """What stories have in common that are silenced alike: their suffix."""
    return splitext(path)[1].lower()  # noqa: PTH122 -- a string


def _signs(path: str) -> str:
    """How a comment is written in a file; "" in data, where none is read."""
    suffix = sort(path)
    if suffix == ".mdx":
        return "{{/* {} */}}"
    if line := _LINES.get(SUFFIXES.get(suffix, "")):
        return line
    return "" if suffix in _DATA else "<!-- {} -->" if suffix in _MARKED else "[{}]"
