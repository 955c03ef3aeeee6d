"""No regular expression of ours means something else under one of the Pythons that are promised.

CPython 3.11.0 to 3.11.4 compile possessive quantifiers and atomic groups wrongly: `(?:ab?c)++` no longer matches what it
should, and says nothing of it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import hostile  # type: ignore[import-not-found, unused-ignore]  # beside this file
import newslint

ROOM = Path(newslint.__file__).parent
MISCOMPILED = frozenset(("POSSESSIVE_REPEAT", "ATOMIC_GROUP"))


def test_no_compiled_pattern_is_possessive_or_atomic() -> None:
    """Those that functions make and those made while stories are judged, pieces put together."""
    patterns = {one.pattern: one.flags for one in hostile.ours()}
    assert len(patterns) > 100  # those of every room
    assert not [text for text, flags in patterns.items() if _miscompiled(text, flags)]


def test_no_written_pattern_is_possessive_or_atomic() -> None:
    """Whatever is written in the code and could be a pattern, or a piece of one, whether or not a test gets there."""
    written = [(path.name, text) for path in ROOM.rglob("*.py") for text in _texts(path)]
    assert len(written) > 1000  # f-strings, pieces and plain ones
    assert not [(name, text) for name, text in written if _miscompiled(text)]


@pytest.mark.parametrize(
    "pattern", [r"\d++", r"a(?:b|(?:c*+))", r"(?>a)", r"(?=x(?!a?+))", r"(?:a{1,2}+)*", r"(a)?(?(1)b++)"]
)
def test_possessive_and_atomic_are_seen(pattern: str) -> None:
    """The proof can fail, however deep they stand."""
    assert _miscompiled(pattern)


def _miscompiled(pattern: str, flags: int = 0) -> bool:
    """Whether a text is a pattern that some Python compiles wrongly."""
    try:
        return not MISCOMPILED.isdisjoint(hostile.operators(pattern, flags))
    except (re.error, OverflowError, RecursionError):
        return False


def _texts(path: Path) -> Iterator[str]:
    """The texts of a module, an `x` for each value that an f-string puts in, but for its docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    spoken = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spoken:
            yield node.value
