"""A formula over the story's counts whose result meets a condition -> one problem."""

from __future__ import annotations

import ast
import math
import operator
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence

from newslint.article import Article, once
from newslint.article.style.legibility import counts
from newslint.model import Fault, Kind, Problem, Span
from newslint.record import record

OPERATORS: dict[type, Callable[..., float]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.USub: operator.neg, ast.UAdd: operator.pos,
    ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge, ast.Eq: operator.eq, ast.NotEq: operator.ne,
}  # fmt: skip
FUNCTIONS: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt, "abs": abs, "log": math.log, "log10": math.log10, "floor": math.floor, "ceil": math.ceil, "pow": math.pow,
}  # fmt: skip
LONGEST, _SHOWN = 2000, 60  # characters of a formula, and how many of them a message shows
BLOCKS = {"list": "item", "blockquote": "quote", "pre": "code"}


@record
class Options:
    """What a metric rule may set.

    `formula` is arithmetic over words, sentences, syllables, characters, complex_words, polysyllabic_words, long_words,
    paragraphs, list, blockquote, pre and heading.h1 to heading.h6; `condition` (`> 8`) tells when its result is wrong.
    """

    formula: str = "words"
    condition: str = "< 0"

    def __post_init__(self) -> None:
        """Raise ValueError for what is no formula or no condition."""
        evaluate(self.formula, dict.fromkeys(NAMES, 1.0))
        evaluate(f"1 {self.condition}", dict.fromkeys(NAMES, 1.0))


NAMES = (
    "words", "sentences", "syllables", "characters", "complex_words", "polysyllabic_words", "long_words", "paragraphs",
    *BLOCKS, *(f"heading_h{level}" for level in range(1, 7)),
)  # fmt: skip


def check(article: Article, options: Options) -> Iterator[Problem]:
    """One problem, at the start of the story, where the formula's result meets the condition."""
    known = variables(article)
    result = evaluate(options.formula, known)
    if evaluate(f"({result!r}) {options.condition}", known):
        yield Problem(Span(0, min(1, len(article.source.text))), {"result": f"{result:.2f}"}, fault="condition")


@once
def variables(article: Article) -> Mapping[str, float]:
    """The counts that a formula may name."""
    known: dict[str, float] = {name: float(value) for name, value in counts(article)._asdict().items()}
    for name, kind in BLOCKS.items():
        known[name] = float(sum(block.kind == kind for block in article.blocks))
    for level in range(1, 7):
        known[f"heading_h{level}"] = float(sum(block.level == level for block in article.blocks))
    return known


def evaluate(formula: str, known: Mapping[str, float]) -> float:
    """The value of a formula: numbers, names, + - * /, comparisons and a few functions of mathematics, nothing else.

    Raises ValueError for anything else in it, and where it has no value; division by zero counts as zero.
    """
    shown = formula if len(formula) <= _SHOWN else f"{formula[:_SHOWN]}…"
    if len(formula) > LONGEST:
        message = f"{shown!r} is no formula that is read: it has more than {LONGEST} characters"
        raise ValueError(message)
    try:
        return _value(_parsed(formula), known)
    except ZeroDivisionError:
        return 0.0
    except (SyntaxError, RecursionError, MemoryError) as error:
        message = f"{shown!r} is no formula: {getattr(error, 'msg', 'it is too deep')}"
    except (ArithmeticError, TypeError) as error:
        message = f"the formula {shown!r} has no value: {error}"
    raise ValueError(message)


def _parsed(formula: str) -> ast.expr:
    """What a formula is made of; all arithmetic in it is done with numbers of limited size, and so in limited time."""
    with warnings.catch_warnings():  # Python has its own thoughts about `0if` or `1()`
        warnings.simplefilter("ignore")
        return ast.parse(formula.replace("heading.h", "heading_h").replace("math.", "").strip(), mode="eval").body


def _value(node: ast.expr, known: Mapping[str, float]) -> float:
    """The value of one part of a formula: always a number that a float can be, no infinity.

    Raises OverflowError for one that is too large.
    """
    value = float(_worked_out(node, known))
    if not math.isfinite(value):
        message = "a number in it is too large"
        raise OverflowError(message)
    return value


def _worked_out(node: ast.expr, known: Mapping[str, float]) -> float:
    """The value of one part of a formula, as Python gives it."""
    match node:
        case ast.Constant(value=int() | float() as value):
            return value
        case ast.Name(id=name) if name in known:
            return known[name]
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in OPERATORS:
            return OPERATORS[type(sign)](_value(left, known), _value(right, known))
        case ast.UnaryOp(op=sign, operand=operand) if type(sign) in OPERATORS:
            return OPERATORS[type(sign)](_value(operand, known))
        case ast.Compare(left=left, ops=[sign], comparators=[right]) if type(sign) in OPERATORS:
            return OPERATORS[type(sign)](_value(left, known), _value(right, known))
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args, keywords=[]) if (
            name.lower() in FUNCTIONS
        ):
            return _called(name.lower(), [_value(each, known) for each in args])
    message = f"{ast.unparse(node)[:_SHOWN]!r} has no place in a formula (allowed: {', '.join(NAMES)}, {', '.join(FUNCTIONS)})"
    raise ValueError(message)


def _called(name: str, values: Sequence[float]) -> float:
    """What a function of mathematics gives.

    Raises ArithmeticError where it gives nothing, as the root of -1.
    """
    try:
        return FUNCTIONS[name](*values)
    except ValueError as error:
        raise ArithmeticError(*error.args) from error


KIND = Kind(
    check, Options, (Fault("condition", "the formula's result meets the condition", ("result",), refutes=False),)
)
