"""A git revision -> the lines that changed since, so that only what touches them is reported."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Sequence

from newslint.cli.usage import UsageError
from newslint.model import Finding, Report, Source, Span

Lines = tuple[tuple[int, int], ...]  # first and last line, counted by line feeds, as git does
WHOLE: Lines = ((1, 1 << 62),)


def since(revision: str, paths: Sequence[str]) -> dict[str, Lines]:
    """The changed lines of each changed file in the repositories of the paths, by absolute path.

    What changed on the revision's own side since the two parted does not count.
    Raises UsageError where a path is in no repository or the revision is not known there.
    """
    if revision.startswith("-"):
        message = f"--diff: {revision!r} is no revision"
        raise UsageError(message)
    changed: dict[str, Lines] = {}
    for top in sorted({_top(path) for path in paths}):
        base = _git(top, "merge-base", revision, "HEAD", check=False).strip() or revision
        diff = _git(
            top, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-prefix", "--find-renames", base, "--"
        )
        new = _git(top, "ls-files", "-z", "--others", "--exclude-standard")
        changed |= {os.path.join(top, name): lines for name, lines in _read(diff)}  # noqa: PTH118 -- names from git
        changed |= {os.path.join(top, name): WHOLE for name in new.split("\0") if name}  # noqa: PTH118 -- likewise
    return changed


def touching(report: Report, lines: Lines) -> tuple[Finding, ...]:
    """The findings of which a place, be it the counterpart, lies on a changed line."""
    spans = list(_spans(report.source, lines))
    return tuple(
        found
        for found in report.findings
        if any(_meets(place, span) for place in (found.span, *(note.span for note in found.notes)) for span in spans)
    )


def _meets(place: Span, changed: Span) -> bool:
    """Whether a place, if only by where it begins, lies in a changed stretch."""
    return place.touches(changed) or changed.start <= place.start < changed.end


def _spans(source: Source, lines: Lines) -> Iterator[Span]:
    """The stretches of the source that some lines are."""
    starts = [0, *(match.end() for match in re.finditer("\n", source.text)), len(source.text) + 1]
    for first, last in lines:
        if first < len(starts):
            yield Span(starts[first - 1], starts[min(last, len(starts) - 1)])


def _top(path: str) -> str:
    """The top folder of the work tree that a path is in."""
    folder = path if os.path.isdir(path) else os.path.dirname(path) or "."  # noqa: PTH112, PTH120 -- as the user named it
    return _git(folder, "rev-parse", "--show-toplevel").rstrip("\n")


def _git(folder: str, *command: str, check: bool = True) -> str:
    """What git prints. Raises UsageError with git's own words where it fails."""
    words = ["git", "-C", folder, "-c", "core.quotePath=false", *command]
    try:
        done = subprocess.run(words, capture_output=True, check=False)  # noqa: S603 -- no shell, and a revision cannot pass for an option
    except OSError as error:
        message = f"--diff needs git: {error.strerror}"
        raise UsageError(message) from error
    if check and done.returncode:
        message = f"--diff: {os.fsdecode(done.stderr).strip()}"
        raise UsageError(message)
    return os.fsdecode(done.stdout)


def _read(diff: str) -> Iterator[tuple[str, Lines]]:
    """The names and changed lines of a diff without context."""
    for part in re.split(r"^diff --git ", diff, flags=re.MULTILINE)[1:]:
        head, _, hunks = part.partition("\n@@")
        if binary := re.search(r"^Binary files .* and (.*) differ$", head, flags=re.MULTILINE):
            yield _name(binary[1]), WHOLE
        elif named := re.search(r"^\+\+\+ (.*?)\t?$", head, flags=re.MULTILINE):
            found = re.findall(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", "@@" + hunks, flags=re.MULTILINE)
            yield _name(named[1]), tuple((int(first), int(first) + int(count or 1) - 1) for first, count in found)


def _name(written: str) -> str:
    """A file name as git writes it in a diff: in quotation marks with escapes where it has to be."""
    if not written.startswith('"'):
        return written
    return os.fsdecode(re.sub(rb"\\([0-7]{3}|.)", _unescaped, os.fsencode(written[1:-1])))


def _unescaped(mark: re.Match[bytes]) -> bytes:
    """The byte that an escape stands for."""
    if len(mark[1]) > 1:
        return bytes([int(mark[1], 8)])
    return dict(zip(b"abtnvfr", b"\a\b\t\n\v\f\r", strict=True)).get(mark[1][0], mark[1][0]).to_bytes()
