"""The keys that a newslint.yaml may hold, and what may stand there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from newslint.model import AUTO, Level
from newslint.record import field, record
from newslint.sources import UTF8


@record
class PerFile:
    """Rules that do not count for the files that a glob matches."""

    files: str
    ignore: tuple[str, ...] = ()


@record
class Sourced:
    """The globs of the files that the stories which a glob matches are held against."""

    stories: str
    sources: tuple[str, ...]


@record
class Keys:
    """The keys of newslint.yaml and what may stand there."""

    extends: str | None = None
    packs: Any = None
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    per_file: Any = None
    dollar: str = "USD"
    language: str = AUTO
    encoding: str = UTF8
    names: str | None = None
    symbols: str | None = None
    rates: str | None = None
    exclude: tuple[str, ...] = ()
    suffixes: Mapping[str, str] = field(default_factory=dict)
    fields: Any = None
    baseline: str | None = None
    sources: Any = None
    fail_on: Literal["error", "warning", "suggestion", "never"] = "error"
