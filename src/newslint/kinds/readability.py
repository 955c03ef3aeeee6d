"""A story that is harder to read than the house allows -> one problem."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated

from newslint.article import Article
from newslint.article.style.legibility import FORMULAS, counts
from newslint.model import Fault, Kind, Problem, Span
from newslint.record import record


@record
class Options:
    """What a readability rule may set: the formulas whose grades are averaged, and the highest school grade allowed."""

    metrics: Annotated[tuple[str, ...], "the formulas whose grades are averaged"] = tuple(FORMULAS)
    grade: Annotated[Fraction, "the highest school grade that is allowed"] = Fraction(8)

    def __post_init__(self) -> None:
        """Raise ValueError for a formula that nobody knows."""
        if unknown := [name for name in self.metrics if name not in FORMULAS]:
            allowed = ", ".join(FORMULAS)
            message = f"metrics: {unknown[0]!r} is no readability formula ({allowed})"
            raise ValueError(message)


def check(article: Article, options: Options) -> Iterator[Problem]:
    """One problem, at the start of the story, where the average grade is above what is allowed."""
    found = counts(article)
    if not found.words or not options.metrics:
        return
    grade = sum((FORMULAS[name](found) for name in options.metrics), Fraction(0)) / len(options.metrics)
    if grade > options.grade:
        yield Problem(Span(0, min(1, len(article.source.text))), {"grade": f"{float(grade):.2f}"}, fault="too-hard")


KIND = Kind(
    check, Options, (Fault("too-hard", "the average grade is above what is allowed", ("grade",), refutes=False),)
)
