"""What `extends:` may name: one folder for each kind of fact, one module for each kind of style, each offering its `KIND`."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from newslint.model import Kind


@cache
def names() -> tuple[str, ...]:
    """The kinds that newslint brings, in alphabetical order."""
    return tuple(sorted(name.removesuffix(".py") for name in os.listdir(__path__[0]) if name[0] not in "_."))  # noqa: PTH208 -- pkgutil and pathlib cost 5 ms


@cache
def load(name: str) -> Kind:
    """The kind of that name, imported when first asked for.

    Raises KeyError where newslint brings no such kind.
    """
    if name not in names():
        raise KeyError(name)
    kind: Kind = import_module(f"newslint.kinds.{name}").KIND
    return kind
