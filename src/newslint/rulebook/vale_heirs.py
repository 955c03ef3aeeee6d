"""A rule of Vale's that extends another rule -> the files that it takes from, and its definition as a whole.

A key replaces the parent's; `key+` adds to a list or a mapping of the parent's, `key-` takes out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from newslint import compiled
from newslint.checked.outline import Plain, read
from newslint.rulebook import stylefiles

DEEPEST = 10
"""Rules that extend each other."""
_BUILT_IN = "Vale."
_SIGNS = "+-"

Definition = Mapping[str, Plain]


class HeirError(Exception):
    """What keeps a rule from taking over another, and the key where it is said."""

    def __init__(self, message: str, key: str = "extends") -> None:
        super().__init__(message)
        self.key = key


def parents(rules: Mapping[str, bytes], roots: Iterable[Path]) -> dict[str, bytes]:
    """The files that some rules extend, by the names of their rules, and those that these extend in turn.

    A parent is one of the rules, or lies in a folder of styles; it need not be switched on.
    """
    places, found, room = tuple(roots), dict[str, bytes](), stylefiles.WHOLE
    names = [*map(_extended, rules.values())]
    while names:
        name = names.pop()
        if not name or name in found:
            continue
        data = rules.get(name) or next(filter(None, (stylefiles.named(root, name) for root in places)), b"")
        room -= len(data)
        if data and room > 0:
            found[name] = data
            names.append(_extended(data))
    return found


def _extended(data: bytes) -> str:
    """The rule that a file extends, or "" for one that extends none."""
    said = _reference().search(data.decode("utf-8", "replace"))
    return said[1] if said else ""


@cache
def _reference() -> re.Pattern[str]:
    """`extends: Style.Rule`."""
    return compiled.pattern(
        r"""^extends[ \t]{0,9}:[ \t]{0,9}["']?([^\s"'#.]{1,80}(?:\.[^\s"'#.]{1,80}){1,9})""", re.MULTILINE
    )


def whole(raw: Definition, files: Mapping[str, bytes], heirs: tuple[str, ...] = ()) -> Definition:
    """A definition with all that it takes from the rule that it extends, if it extends one. Raises HeirError."""
    name = raw.get("extends")
    if not isinstance(name, str) or "." not in name:
        return raw
    if name.startswith(_BUILT_IN):
        message = f"{name} is built into Vale: there is no file to extend"
        raise HeirError(message)
    if name in heirs or len(heirs) == DEEPEST:
        message = f"{name} extends this rule in turn, or more than {DEEPEST} rules extend each other"
        raise HeirError(message)
    parent = whole(_definition(name, files), files, (*heirs, name))
    return _overlaid({key: value for key, value in parent.items() if key != "tests"}, raw)


def _definition(name: str, files: Mapping[str, bytes]) -> Definition:
    """What a parent's file says. Raises HeirError where there is none, or it cannot be read."""
    if name not in files:
        message = f"there is no rule {name} to extend (no {name.replace('.', '/')}.yml among the styles)"
        raise HeirError(message)
    node, mistakes = read(files[name].decode("utf-8-sig", "replace"), name, lenient=True)
    if mistakes or node is None or not node.table:
        message = f"{name}, which it extends, cannot be read: {mistakes[0] if mistakes else 'it is no rule'}"
        raise HeirError(message)
    definition: Definition = node.plain()
    return definition


def _overlaid(parent: Definition, child: Definition) -> Definition:
    """A parent's definition with the child's keys laid over it. Raises HeirError."""
    laid = dict(parent)
    for key, value in child.items():
        name = key.rstrip(_SIGNS)
        if name != key and name in child:
            message = f"{key} changes what {name} replaces: write one of them"
            raise HeirError(message, key)
        if key != "extends":
            laid[name] = value if name == key else _edited(laid.get(name), value, key)
    return laid


def _edited(had: Plain, value: Plain, key: str) -> Plain:
    """A list or mapping of the parent's, with what `key+` adds, or without what `key-` takes out. Raises HeirError."""
    adds = key.endswith("+")
    if isinstance(had, list) and isinstance(value, list):
        return [*had, *value] if adds else _without(had, value, key)
    if isinstance(had, dict) and adds and isinstance(value, dict):
        return {**had, **value}
    if isinstance(had, dict) and not adds and isinstance(value, list):
        return _without(had, value, key)
    message = f"{key} cannot change what the rule that is extended has there: write {key.rstrip(_SIGNS)} as a whole"
    raise HeirError(message, key)


def _without(had: list[Plain] | dict[str, Plain], names: list[Plain], key: str) -> Plain:
    """What is left without some items or keys. Raises HeirError for one that is not there: it may have been renamed."""
    if missing := [name for name in names if name not in [*had]]:
        message = f"{key}: the rule that is extended has no {missing[0]}"
        raise HeirError(message, key)
    left = [item for item in had if item not in names]
    return {name: had[name] for name in left} if isinstance(had, dict) else left
