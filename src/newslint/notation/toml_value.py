"""TOML text -> its table, or why there is none."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from newslint import compiled
from newslint.notation import DEPTH, MalformedError, NotationError, held, too_deep


def loads(text: str) -> dict[str, Any]:
    """The table that a text holds.

    Raises MalformedError for what breaks its rules, NotationError for anything else, and for keys of more parts than tomllib can take: its time and its memory
    grow with their square.
    """
    if chain := _chain().search(text):
        raise NotationError(chain.start(), f"a key has more than {DEPTH} parts")
    try:
        table: dict[str, Any] = held(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise MalformedError(_where(text, str(error)), str(error).partition(" (at ")[0]) from error
    except RecursionError as error:
        raise NotationError(0, too_deep()) from error
    except NotationError:
        raise
    except ValueError as error:  # Python counts the digits of whole numbers, and names no place
        raise NotationError(0, "a number has too many digits") from error
    return table


@cache
def _chain() -> re.Pattern[str]:
    """A key of too many parts, `a.a."a".a`; from the beginning of a word on, so that no word is read for each of its letters."""
    part = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
    return compiled.pattern(rf"(?<![\w-]){part}(?:[ \t]*\.[ \t]*{part}){{{DEPTH}}}")


def _where(text: str, message: str) -> int:
    """The offset that a TOML error names as line and column."""
    found = re.search(r"\(at line (\d+), column (\d+)\)", message)
    if found is None:
        return 0
    lines = text.splitlines(keepends=True)
    return min(sum(map(len, lines[: int(found[1]) - 1])) + int(found[2]) - 1, len(text))
