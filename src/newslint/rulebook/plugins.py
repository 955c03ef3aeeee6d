"""The word after `extends:`, or the name of a pack -> the kind or folder it stands for, ours or a plug-in's.

Entry points are read only for a word that newslint itself does not know.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslint import kinds
from newslint.model import Kind

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

KINDS, RULES = "newslint.kinds", "newslint.rules"


class PluginError(Exception):
    """A plug-in that cannot be used, and why."""


@cache
def points(group: str) -> Mapping[str, EntryPoint]:
    """The entry points of a group that are installed, by name."""
    from importlib.metadata import entry_points  # noqa: PLC0415 -- costs 30 ms, for a few

    return {point.name: point for point in entry_points(group=group)}


@cache
def kind(word: str) -> Kind | None:
    """The kind of that name; None where there is none.

    Raises PluginError for one that cannot be imported or is no kind.
    """
    if word in ours():
        return kinds.load(word)
    return _loaded(KINDS, word, Kind) if word in points(KINDS) else None


@cache
def ours() -> frozenset[str]:
    """The names of the kinds that newslint brings."""
    return frozenset(kinds.names())


def known() -> tuple[str, ...]:
    """All words that may stand after `extends:`."""
    return tuple(sorted({*ours(), *points(KINDS)}))


def folder(pack: str) -> Path | None:
    """The rule folder that a plug-in offers under that name; None where none does.

    The entry point names a package (its folder holds the rule files) or a path.
    Raises PluginError for one that cannot be imported or has no folder.
    """
    if pack not in points(RULES):
        return None
    found = _loaded(RULES, pack, object)
    if isinstance(found, str | os.PathLike):
        return Path(found)
    places = list(getattr(found, "__path__", ()))
    if not places:
        message = f"the entry point {pack} of {RULES} names neither a package nor a folder"
        raise PluginError(message)
    return Path(places[0])


def stamp(word: str) -> str:
    """What changes whenever the module of a plug-in's kind does; nothing for ours, nor for what is no kind."""
    if word in ours() or word not in points(KINDS):
        return ""
    try:
        found = kind(word)
    except PluginError as error:
        return str(error)
    module = sys.modules.get(found.check.__module__) if found else None
    file = getattr(module, "__file__", None)
    if not file:
        return word
    status = Path(file).stat()
    return f"{word} {file} {status.st_size} {status.st_mtime_ns}"


def _loaded(group: str, word: str, wanted: type) -> Any:  # noqa: ANN401 -- of the wanted type
    point = points(group)[word]
    try:
        found = point.load()
    except Exception as error:
        message = f"the plug-in {point.value} ({word} in {group}) cannot be imported: {type(error).__name__}: {error}"
        raise PluginError(message) from error
    if not isinstance(found, wanted):
        message = f"the plug-in {point.value} ({word} in {group}) is not a {wanted.__name__}"
        raise PluginError(message)
    return found
