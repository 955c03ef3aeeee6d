"""A formula over the story's counts whose result meets a condition -> one problem."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Iterator, Mapping

from newslint.article import Article
from newslint.article.legibility import counts
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
    known = article.once(variables)
    result = evaluate(options.formula, known)
    if evaluate(f"({result!r}) {options.condition}", known):
        yield Problem(Span(0, min(1, len(article.source.text))), {"result": f"{result:.2f}"}, fault="condition")


def variables(article: Article) -> Mapping[str, float]:
    """The counts that a formula may name."""
    known: dict[str, float] = {name: float(value) for name, value in article.once(counts)._asdict().items()}
    for name, kind in BLOCKS.items():
        known[name] = float(sum(block.kind == kind for block in article.blocks))
    for level in range(1, 7):
        known[f"heading_h{level}"] = float(sum(block.level == level for block in article.blocks))
    return known


def evaluate(formula: str, known: Mapping[str, float]) -> float:
    """The value of a formula: numbers, names, + - * /, comparisons and a few functions of mathematics, nothing else.

    Raises ValueError for anything else in it; division by zero counts as zero.
    """
    try:
        tree = ast.parse(formula.replace("heading.h", "heading_h").replace("math.", "").strip(), mode="eval")
    except SyntaxError as error:
        message = f"{formula!r} is no formula: {error.msg}"
        raise ValueError(message) from error
    try:
        return _value(tree.body, known)
    except ZeroDivisionError:
        return 0.0


def _value(node: ast.expr, known: Mapping[str, float]) -> float:
    """The value of one part of a formula."""
    match node:
        case ast.Constant(value=int() | float() as value):
            return float(value)
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
            return FUNCTIONS[name.lower()](*(_value(each, known) for each in args))
    message = f"{ast.unparse(node)!r} has no place in a formula (allowed: {', '.join(NAMES)}, {', '.join(FUNCTIONS)})"
    raise ValueError(message)


KIND = Kind(
    check, Options, (Fault("condition", "the formula's result meets the condition", ("result",), refutes=False),)
)
