"""A path that a report or a baseline is to be written to -> why it is not: copy, a configuration or a stranger's file stands there."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cache
from typing import NoReturn

from newslint import compiled, files
from newslint.cli.usage import UsageError
from newslint.desk import Desk, baseline
from newslint.model import Failure

_SETTINGS = frozenset((".yaml", ".yml", ".json", ".toml", ".ini"))
"""Suffixes of configurations, of rule files, and of data that may be copy."""
_ENDS = 4_000
"""Bytes at both ends of a file by which a report is known."""


def check_report(path: str, items: Sequence[str | Failure], desk: Desk) -> None:
    """Raises UsageError for a place of a report where a file stands that is read, and is no report."""
    _check("--output", path, items)
    if os.path.isdir(path):  # noqa: PTH112 -- strings throughout: pathlib costs 9 ms
        path = os.path.join(path, "index.html")  # noqa: PTH118 -- likewise
    if _stands(path, desk) and _is_read(path, desk) and not _is_report(path):
        _refuse("--output", path, "what stands there is no report of newslint")


def check_baseline(path: str, items: Sequence[str | Failure], desk: Desk) -> None:
    """Raises UsageError for a place of a baseline where any other file stands."""
    _check("--write-baseline", path, items)
    if _stands(path, desk) and not baseline.stands(path):
        _refuse("--write-baseline", path, "what stands there is no baseline")


def _check(option: str, path: str, items: Sequence[str | Failure]) -> None:
    """Raises UsageError for a file that is to be checked."""
    real = os.path.realpath(path)
    if any(os.path.realpath(item) == real for item in items if isinstance(item, str)):
        _refuse(option, path, "it is to be checked itself")


def _refuse(option: str, path: str, why: str) -> NoReturn:
    """Raises UsageError: what is said of a file that is not written over."""
    message = f"{option} {path}: {why}, and is not written over: name another file after {option}"
    raise UsageError(message)


def _stands(path: str, desk: Desk) -> bool:
    """Whether a file stands there that would be lost: of a link only the link would be, which may be how copy is kept."""
    try:
        lost = os.path.isfile(path) and os.path.getsize(path) > 0  # noqa: PTH113, PTH202 -- likewise
        return lost and (desk.is_copy(path) or not os.path.islink(path))  # noqa: PTH114 -- likewise
    except OSError:
        return False  # that nothing can be written there is said where it is tried


def _is_read(path: str, desk: Desk) -> bool:
    """Whether a file is copy or settings by its name, or the configuration of the run."""
    named = desk.wishes.config
    settings = os.path.splitext(path)[1].lower() in _SETTINGS  # noqa: PTH122 -- likewise
    return settings or desk.is_copy(path) or (named is not None and os.path.realpath(named) == os.path.realpath(path))


def _is_report(path: str) -> bool:
    """Whether a file begins or ends as a report in any format does."""
    try:
        data = files.read(path)
    except OSError:
        return False
    head, tail = (part.decode(errors="replace") for part in (data[:_ENDS], data[-_ENDS:]))
    return bool(_beginning().match(head) or _last_line().search(tail))


@cache
def _beginning() -> re.Pattern[str]:
    """How a page, a document of JSON or XML, or an annotation of ours begins."""
    return compiled.pattern(
        r"<!doctype html>[\s\S]{0,2000}?<title>[^<\n]*newslint</title>"
        r"|\{\s*\"version\": 1,\s*\"findings\"|\[\s*(?:\]|\{\"description\")|<\?xml[^>]*>\s*<testsuites name=\"newslint\""
        r"|\{\"(?:source|message|\$schema)\"|::(?:error|warning|notice) "
    )


@cache
def _last_line() -> re.Pattern[str]:
    """How a report for people ends."""
    return compiled.pattern(r"(?:\A|\n)(?:[\d,]+ files? checked: |No file checked)[^\n]*\.\n?\Z")
