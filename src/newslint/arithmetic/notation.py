"""An equation as a rule file writes it -> what is stated, the names that take part, and a formula over them; nothing else is carried out.

`stated = sum(parts) + rest`: numbers, names of claims, + - × ÷ (* and /) and the functions below. It is read once, as a tree.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache, reduce
from keyword import iskeyword
from operator import add, mul, sub, truediv
from typing import Any

from newslint.arithmetic import formulas
from newslint.arithmetic.term import Term
from newslint.record import record

Values = Mapping[str, Sequence[Any]]
"""What each name stands for: one value, or those of a list."""

_SIGNS: Mapping[type, Callable[[Any, Any], Any]] = {ast.Add: add, ast.Sub: sub, ast.Mult: mul, ast.Div: truediv}
_WRITTEN = str.maketrans("×÷−", "*/-")
_ANY = "one"
_CHOOSING: Mapping[str, Callable[[Sequence[Fraction]], int]] = {
    "max": lambda exact: exact.index(max(exact)),
    "min": lambda exact: exact.index(min(exact)),
    "first": lambda _: 0,
    "last": lambda exact: len(exact) - 1,
    _ANY: lambda _: 0,
}
"""Which of a list is meant; `one` is any of them, whichever suits best, and stands first when the formula is worked out."""
_COUNT = "count"
_OF_A_LIST = frozenset(("sum", _COUNT, *_CHOOSING))
_PAIRED: Mapping[str, Callable[[Any, Any], Any]] = {
    "percent": formulas.part,
    "years": formulas.span,
}
_GROWTH = "growth"
_TURNS = 60
"""How many times something may grow."""
FUNCTIONS = tuple(sorted((*_OF_A_LIST, *_PAIRED, _GROWTH, "abs")))
LONGEST, LARGEST = 500, 10**12
"""Characters of an equation, and what a number in it must be less than."""


class NoEquationError(ValueError):
    """What is no equation, and why."""


@record(eq=False)
class Written:
    """An equation: the claim that is `stated` must be what the `tree` gives.

    `names` are the claims in the tree, `alone` those that stand there by themselves, `turned` those of which any one is meant,
    `counted` those of which it matters how many there are.
    """

    stated: str
    names: tuple[str, ...]
    alone: tuple[str, ...]
    turned: tuple[str, ...]
    counted: tuple[str, ...]
    tree: ast.expr

    def worked_out(self, values: Values, exact: Mapping[str, Sequence[Fraction]]) -> Any:  # noqa: ANN401 -- of the values' type
        """The value over anything that adds and divides; the `exact` values say which is the largest of a list."""
        return _value(self.tree, values, exact)


@cache
def read(text: str) -> Written:
    """An equation, read.

    Raises NoEquationError for what is none.
    """
    stated, sign, formula = text.translate(_WRITTEN).partition("=")
    if not sign or not stated.strip().isidentifier() or len(text) > LONGEST:
        message = f"{text[:60]!r} is no equation (as in: stated = sum(parts))"
        raise NoEquationError(message)
    tree = _tree(formula.strip())
    for part in _parts(tree):
        _refuse(part)
    listed = [*_listed(tree)]
    called = {id(name) for call in listed for name in (call.func, *call.args)}
    named = [part for part in _parts(tree) if isinstance(part, ast.Name)]
    alone = dict.fromkeys(part.id for part in named if id(part) not in called)
    turned = dict.fromkeys(_name(call.args[0]) for call in listed if _name(call.func) == _ANY)
    counted = dict.fromkeys(_name(call.args[0]) for call in listed if _name(call.func) == _COUNT)
    names = dict.fromkeys(part.id for part in named)
    return Written(stated.strip(), tuple(names), tuple(alone), tuple(turned), tuple(counted), tree)


def _listed(tree: ast.expr) -> Iterator[ast.Call]:
    """Where a function takes all values of one claim."""
    return (part for part in ast.walk(tree) if isinstance(part, ast.Call) and _name(part.func) in _OF_A_LIST)


def _tree(formula: str) -> ast.expr:
    with warnings.catch_warnings():  # Python has its own thoughts about `1()`
        warnings.simplefilter("ignore")
        try:
            return ast.parse(formula, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            message = f"{formula[:60]!r} is no formula: {_why(formula, deep=not isinstance(error, SyntaxError))}"
            raise NoEquationError(message) from None


def _why(formula: str, *, deep: bool) -> str:
    """Why a formula cannot be read, for somebody who knows sums and no Python."""
    side = re.search(r"(\w+)\)*\s+\(*(\w+)", formula)
    message = "something is missing (as in: sum(parts) + rest)"
    if taken := next(filter(iskeyword, re.findall(r"\w+", formula)), ""):
        message = f"a claim cannot be called {taken} (but {taken}_)"
    elif deep:
        message = "it is too deep"
    elif "=" in formula:
        message = "one = alone stands between what is stated and its formula"
    elif side:
        message = f"no sign stands between {side[1]} and {side[2]} (+ - × ÷, also * and /)"
    elif formula.count("(") != formula.count(")"):
        message = "a bracket has no partner"
    return message


def _parts(tree: ast.expr) -> Iterator[ast.expr]:
    """Every part that has a value, the names of functions left out."""
    yield tree
    for below in ast.iter_child_nodes(tree):
        if isinstance(below, ast.expr) and not (isinstance(tree, ast.Call) and below is tree.func):
            yield from _parts(below)


def _refuse(part: ast.expr) -> None:
    match part:
        case ast.Name() | ast.BinOp(op=ast.Add() | ast.Sub() | ast.Mult() | ast.Div()):
            return
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool) and value < LARGEST:
            return
        case ast.Call(func=ast.Name(id=name), args=[ast.Name()], keywords=[]) if name in _OF_A_LIST:
            return
        case ast.Call(func=ast.Name(id=name), args=[_, _], keywords=[]) if name in _PAIRED or name == _GROWTH:
            return
        case ast.Call(func=ast.Name(id="abs"), args=[ast.BinOp(op=ast.Sub())], keywords=[]):
            return
    message = (
        f"{ast.unparse(part)[:60]!r} has no place in an equation (allowed: claims, numbers, + - × ÷, "
        f"{', '.join(FUNCTIONS)}; abs is of a difference, sum and the like are of one claim)"
    )
    raise NoEquationError(message)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _value(node: ast.expr, values: Values, exact: Mapping[str, Sequence[Fraction]]) -> Any:  # noqa: ANN401 -- as above
    match node:
        case ast.Constant(value=value):
            return Fraction(str(value))
        case ast.Name(id=name):
            return values[name][0]
        case ast.BinOp(left=left, op=sign, right=right):
            return _SIGNS[type(sign)](_value(left, values, exact), _value(right, values, exact))
        case ast.Call(func=ast.Name(id="abs"), args=[ast.BinOp(left=left, right=right) as inside]):
            ordered = (left, right) if _value(inside, exact, exact) >= 0 else (right, left)
            return sub(*(_value(part, values, exact) for part in ordered))
        case ast.Call(func=ast.Name(id=name), args=[one, two]):
            paired: Callable[[Any, Any], Any] = _PAIRED.get(name, _grown)
            return paired(_value(one, values, exact), _value(two, exact if paired is _grown else values, exact))
        case ast.Call(func=ast.Name(id=name), args=[ast.Name(id=listed)]):
            return _of_list(name, values[listed], exact[listed])
    raise AssertionError(node)  # refused when it was read


def _grown(rate: Any, turns: Fraction) -> Any:  # noqa: ANN401 -- as above
    """What one becomes that grows by so many percent so many times, if that is a whole number; ZeroDivisionError for what has no value here."""
    by = 1 + rate / formulas.WHOLE
    if turns.denominator > 1 or not 0 < turns <= _TURNS:
        raise ZeroDivisionError
    return by.raised(int(turns)) if isinstance(by, Term) else reduce(mul, [by] * int(turns))


def _of_list(name: str, values: Sequence[Any], exact: Sequence[Fraction]) -> Any:  # noqa: ANN401 -- as above
    if name == "sum":
        return reduce(add, values)
    return Fraction(len(values)) if name == _COUNT else values[_CHOOSING[name](exact)]
