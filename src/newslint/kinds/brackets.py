"""Brackets that are opened and never closed, or closed and never opened -> problems."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.article import Article
from newslint.article.style.passages import Passage, passages
from newslint.model import Fault, Kind, Problem, Span
from newslint.record import record

_FEW = 3
"""Paragraphs over which a bracket may reach."""
_BEFORE = 6
"""Characters before a bracket that tell a list number or a face."""
_CLOSES = {")": "(", "]": "["}
_NOSES = frozenset(":;=-")
"""What stands before the bracket that is the mouth of a face."""


@record
class Options:
    """Nothing can be set."""


class Bracket(NamedTuple):
    """A bracket without a partner: which, in which passage, and where in its text."""

    mark: str
    passage: int
    at: int


@cache
def _bracket() -> re.Pattern[str]:
    """A bracket."""
    return re.compile(r"[()\[\]]")


@cache
def _face() -> re.Pattern[str]:
    """The eyes and nose of a smiling face, before the bracket that is its mouth."""
    return re.compile(r"(?:\s|\A)[:;=]-?\Z")


@cache
def _number() -> re.Pattern[str]:
    """The number or letter of a list, before the bracket that closes it."""
    return re.compile(r"(?:^|[\s,;:])(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})\Z")


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every bracket without a partner; one that an earlier paragraph opened counts as closed by a later one."""
    found = passages(article)
    opened: list[Bracket] = []
    closed: list[Bracket] = []
    for number, passage in enumerate(found):
        for bracket in _alone(passage, number):
            if bracket.mark not in _CLOSES:
                opened.append(bracket)
            elif (partner := _partner(opened, bracket)) is None:
                closed.append(bracket)
            else:
                del opened[partner]
    for mark, number, at in sorted((*opened, *closed), key=lambda bracket: bracket[1:]):
        yield _problem(found[number], mark, at)


def _partner(opened: list[Bracket], closing: Bracket) -> int | None:
    """Which of the last opened brackets a closing one closes: one at most a few paragraphs above."""
    for at in range(len(opened) - 1, max(-1, len(opened) - 1 - _FEW), -1):
        if opened[at].mark == _CLOSES[closing.mark] and closing.passage - opened[at].passage <= _FEW:
            return at
    return None


def _alone(passage: Passage, number: int) -> list[Bracket]:
    """The brackets of a passage that have no partner in it, in order."""
    text = passage.text
    if not ("(" in text or ")" in text or "[" in text or "]" in text):
        return []
    stack: list[Bracket] = []
    alone: list[Bracket] = []
    for found in _bracket().finditer(text):
        mark, at = found[0], found.start()
        before = text[max(0, at - _BEFORE) : at]
        if before[-1:] in _NOSES and _face().search(before):
            continue
        if mark not in _CLOSES:
            stack.append(Bracket(mark, number, at))
        elif stack and stack[-1].mark == _CLOSES[mark]:
            stack.pop()
        elif not _number().search(before):
            alone.append(Bracket(mark, number, at))
    return sorted((*stack, *alone), key=lambda bracket: bracket.at)


def _problem(passage: Passage, mark: str, at: int) -> Problem:
    """One bracket without a partner."""
    fault = "unopened" if mark in _CLOSES else "unclosed"
    return Problem(_around(passage, at), {"bracket": mark}, fault=fault)


def _around(passage: Passage, at: int) -> Span:
    """The place of a bracket."""
    return passage.span(at, at + 1)


KIND = Kind(
    check,
    Options,
    (
        Fault("unclosed", "a bracket that is never closed", ("bracket",), refutes=False),
        Fault("unopened", "a closing bracket that was never opened", ("bracket",), refutes=False),
    ),
)
