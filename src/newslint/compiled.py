"""A pattern of ours -> the same, compiled: as it was compiled when newslint was made where this Python can take that, else now.

To compile the hundred patterns that one story asks for is a fifth of the time until its findings stand there. The engine is
that of the library in either case; what is kept is only what `re` would hand to it, for each minor version of Python apart.
The engine looks it through before it takes it, and what it refuses is compiled as ever.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

FILE = os.path.join(os.path.dirname(__file__), "data", "patterns.marshal")  # noqa: PTH118, PTH120 -- pathlib costs 9 ms
"""The codes, by minor version; `scripts/compile_patterns.py` writes them."""
Engine = tuple[Any, ...]
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""All flags, what the engine runs, how many groups there are, their numbers by name, and their names by number."""


_MADE: dict[tuple[str, int], re.Pattern[str]] = {}
"""The patterns that were taken before, as `re` remembers those that it compiles; no more than are kept."""


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled. Raises re.error where it is none."""
    key = text, int(flags)
    code = codes().get(key)
    if code is None:
        return re.compile(text, flags)
    if key not in _MADE:
        _MADE[key] = taken(text, code) or re.compile(text, flags)
    return _MADE[key]


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for one of some phrases, the longest first, written alike whatever their order; for none where there are none."""
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))) or "(?!)"


def coded(patterns: Iterable[tuple[str, int]]) -> tuple[str, Engine, dict[tuple[str, int], Code]]:
    """This Python's minor version and engine, and its codes for some patterns, each with its flags."""
    from re import _compiler, _parser  # type: ignore[attr-defined] # noqa: PLC0415 -- nobody else may ask for these

    made: dict[tuple[str, int], Code] = {}
    for text, flags in patterns:
        parsed = _parser.parse(text, flags)
        state, names = parsed.state, {number: name for name, number in parsed.state.groupdict.items()}
        run = array("I", _compiler._code(parsed, flags)).tobytes()  # noqa: SLF001 -- likewise
        numbers = tuple(map(names.get, range(state.groups)))
        made[text, flags] = int(flags | state.flags), run, state.groups - 1, dict(state.groupdict), numbers
    return _minor(), engine(), made


def taken(text: str, code: Code) -> re.Pattern[str] | None:
    """The pattern, as the engine takes it; None where it refuses."""
    try:
        flags, run, groups, names, numbers = code
        import _sre  # type: ignore[import-not-found] # noqa: PLC0415 -- not every Python has it

        made: re.Pattern[str] = _sre.compile(text, flags, array("I", run).tolist(), groups, names, numbers)
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
        return None
    return made


@cache
def codes() -> Mapping[tuple[str, int], Code]:
    """The codes that are kept for this Python; none where there is no such file, or they were written by another engine."""
    try:
        with open(FILE, "rb") as file:  # noqa: PTH123 -- see above
            made_for, held = marshal.loads(file.read())[_minor()]  # noqa: S302 -- it lies beside the code, and is as good
    except (OSError, ValueError, EOFError, TypeError, KeyError):
        return {}
    kept: Mapping[tuple[str, int], Code] = held
    return kept if made_for == engine() and isinstance(held, dict) else {}


def _minor() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def engine() -> Engine:
    """What codes are written for: an engine, a size of its words, and their order."""
    try:
        import _sre  # noqa: PLC0415 -- see above
    except ImportError:
        return ()
    return sys.implementation.name, _minor(), _sre.MAGIC, _sre.CODESIZE, array("I").itemsize, sys.byteorder
