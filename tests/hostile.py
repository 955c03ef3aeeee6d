"""Our regular expressions, and the texts that would make each of them slow if it could be.

A pattern is slow where two ways of repeating meet the same characters. So each text repeats what some part of the
pattern matches, alone or two parts in turn, behind what leads there and before what does not match.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import newslint
from newslint import compiled

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from re import _constants as constants  # type: ignore[attr-defined]  # no other module reads a pattern
    from re import _parser as parser  # type: ignore[attr-defined]  # likewise

Drain = Callable[[str], None]

EXAMPLES = Path(__file__).parents[1] / "examples"

_SAMPLES = {
    constants.CATEGORY_DIGIT: "1", constants.CATEGORY_NOT_DIGIT: "a", constants.CATEGORY_SPACE: " ",
    constants.CATEGORY_NOT_SPACE: "a", constants.CATEGORY_WORD: "a", constants.CATEGORY_NOT_WORD: "-",
}  # fmt: skip
_ORDINARY = "a1A -.,'é\"\n("
_UNITS = 14
_REPEATS = 3


def ours() -> Iterator[re.Pattern[str]]:
    """Every pattern that a function of ours without arguments makes, or that is made while a story is judged."""
    makers = [
        maker
        for maker in _makers()
        if "re.Pattern" in str(getattr(inspect.unwrap(maker), "__annotations__", {}).get("return", ""))
    ]
    for maker in makers:
        if not inspect.signature(maker).parameters:
            yield from _each(maker())
    for maker in makers:
        getattr(maker, "cache_clear", int)()
    yield from _made_for(sorted(EXAMPLES.glob("*.*")))


def _made_for(stories: Iterable[Path]) -> Iterator[re.Pattern[str]]:
    """The patterns that modules of ours make while stories are judged."""
    made: list[re.Pattern[str]] = []
    compiling = re.compile

    def watched(pattern: str, flags: int = 0) -> re.Pattern[str]:
        found = compiling(pattern, flags)
        if str(sys._getframe(1).f_globals.get("__name__", "")).startswith("newslint"):  # noqa: SLF001 -- who asks
            made.append(found)
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(re, "compile", watched)
        patch.setattr(compiled, "codes", dict)  # none are kept: all are compiled
        for story in stories:
            newslint.lint_text(story.read_text("utf-8"))
    yield from made


def _makers() -> Iterator[Callable[..., Any]]:
    """The functions of all our modules."""
    for module in pkgutil.walk_packages(newslint.__path__, "newslint."):
        if not module.name.endswith("__main__"):
            for found in vars(importlib.import_module(module.name)).values():
                if callable(found) and getattr(found, "__module__", "") == module.name and not isinstance(found, type):
                    yield found


def _each(made: Any) -> Iterator[re.Pattern[str]]:  # noqa: ANN401 -- one pattern, or several in a collection
    if isinstance(made, re.Pattern):
        yield made
    else:
        for one in made.values() if isinstance(made, dict) else made:
            yield from _each(one) if isinstance(one, (re.Pattern, tuple, list)) else ()


def operators(pattern: str, flags: int = 0) -> Iterator[str]:
    """The names of all operators in a pattern, however deep they stand; raises re.error where it is none."""
    yield from _names(_tree(pattern, flags))


def _names(tree: Any) -> Iterator[str]:  # noqa: ANN401 -- what the parser makes
    if isinstance(tree, (parser.SubPattern, list, tuple)):
        for part in tree:
            yield from _names(part)
    elif name := getattr(tree, "name", ""):
        yield name


def _tree(pattern: str, flags: int) -> Any:  # noqa: ANN401 -- what the parser makes
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what an older Python reads otherwise
        return parser.parse(pattern, flags & ~re.UNICODE)


def texts(pattern: re.Pattern[str], length: int) -> Iterator[str]:
    """Texts of about so many characters on which the pattern works as hard as it can."""
    tree = _tree(pattern.pattern, pattern.flags)
    units = [*dict.fromkeys(filter(None, _units(tree)))]
    whole = _sample(tree)
    units = [*dict.fromkeys((whole, *units[:_UNITS], *(one + two for one in units[:5] for two in units[:5])))]
    for unit in filter(None, units):
        pumped = unit * (length // len(unit) + 1)
        yield pumped
        yield pumped + "\0"
        if whole and whole != unit:
            yield whole + pumped + "\0"


def _units(tree: Any) -> Iterator[str]:  # noqa: ANN401 -- what the parser makes
    """What each part of a pattern matches, what is repeated first."""
    later = []
    for op, value in tree:
        if op in {constants.MAX_REPEAT, constants.MIN_REPEAT, constants.POSSESSIVE_REPEAT}:
            if value[1] > _REPEATS:
                yield _sample(value[2])
            later.append(value[2])
        elif op is constants.SUBPATTERN:
            later.append(value[3])
        elif op is constants.ATOMIC_GROUP:
            later.append(value)
        elif op is constants.BRANCH:
            later += value[1]
        elif op in {constants.ASSERT, constants.ASSERT_NOT}:
            later.append(value[1])
        elif op in {constants.LITERAL, constants.IN, constants.ANY, constants.NOT_LITERAL}:
            yield _sample([(op, value)])
    for inner in later:
        yield from _units(inner)


def _sample(tree: Any) -> str:  # noqa: ANN401 -- what the parser makes
    """A text that a part of a pattern may match."""
    return "".join(_one(op, value) for op, value in tree)


def _one(op: Any, value: Any) -> str:  # noqa: ANN401, PLR0911 -- one line for each part that a pattern may have
    if op is constants.LITERAL:
        return chr(value)
    if op is constants.NOT_LITERAL:
        return next(char for char in _ORDINARY if ord(char) != value)
    if op is constants.ANY:
        return "a"
    if op is constants.IN:
        return _of_class(value)
    if op is constants.BRANCH:
        return _sample(value[1][0])
    if op is constants.SUBPATTERN:
        return _sample(value[3])
    if op is constants.ATOMIC_GROUP:
        return _sample(value)
    if op in {constants.MAX_REPEAT, constants.MIN_REPEAT, constants.POSSESSIVE_REPEAT}:
        times: int = max(1, min(value[0], 4))
        return _sample(value[2]) * times
    return ""


def _of_class(items: Any) -> str:  # noqa: ANN401 -- what the parser makes
    """A character of a class."""
    if items[0][0] is constants.NEGATE:
        shut = re.compile("[" + "".join(_class(op, value) for op, value in items[1:]) + "]")
        return next((char for char in _ORDINARY if not shut.match(char)), "~")
    op, value = items[0]
    if op is constants.LITERAL:
        return chr(value)
    return chr(value[0]) if op is constants.RANGE else str(_SAMPLES[value])


def _class(op: Any, value: Any) -> str:  # noqa: ANN401 -- what the parser makes
    if op is constants.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    if op is constants.LITERAL:
        return re.escape(chr(value))
    names = {
        constants.CATEGORY_DIGIT: r"\d", constants.CATEGORY_NOT_DIGIT: r"\D", constants.CATEGORY_SPACE: r"\s",
        constants.CATEGORY_NOT_SPACE: r"\S", constants.CATEGORY_WORD: r"\w", constants.CATEGORY_NOT_WORD: r"\W",
    }  # fmt: skip
    return str(names[value])


def drained(pattern: re.Pattern[str]) -> Drain:
    """A function that has the pattern look at a text everywhere: each place where it may begin is tried."""

    def drain(text: str) -> None:
        read: Any = text.encode() if isinstance(pattern.pattern, bytes) else text
        for _ in islice(pattern.finditer(read), len(read) + 1):
            pass

    return drain
