"""Brackets that are opened and never closed, or closed and never opened -> problems."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.style.passages import CODE, Passage, passages
from newslint.model import Fault, Kind, Problem, Span
from newslint.record import record
from newslint.tuples import NamedTuple

_FEW = 3
"""Paragraphs over which a bracket may reach."""
_BEFORE = 6
"""Characters before a bracket that tell a list number or a face."""
_CLOSES = {")": "(", "]": "["}


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
    return compiled.pattern(r"[()\[\]]")


@cache
def _other() -> re.Pattern[str]:
    """What makes of the bracket behind it the mouth of a face, or the end of a number or letter in a list."""
    return compiled.pattern(r"[:;=]-?\Z|(?:^|[\s,;:(])(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})\.?|[A-Z]|[IVX]{1,4})\Z")


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
    """The brackets of a passage that have no partner in it, in order, as it is read with the fewest of them.

    A face or the label of a list may be a bracket as well (`(again! =)`, `(see b)`), and the partner of one may stand in code.
    """
    text = passage.text
    if not ("(" in text or ")" in text or "[" in text or "]" in text):
        return []
    alone = _unpaired(text, number, both=True)
    if alone:
        alone = min(alone, _unpaired(text, number, both=False), key=len)
    if alone and CODE in text and not _unpaired(_written(passage), number, both=True):
        return []
    return alone


def _written(passage: Passage) -> str:
    """A passage with its code."""
    return passage.block.prose.text[passage.start : passage.end]


def _doubtful(bracket: re.Match[str]) -> bool:
    """Whether a bracket may be something else; one that opens is a mouth only where nothing follows it."""
    text, at = bracket.string, bracket.start()
    if bracket[0] not in _CLOSES and text[at + 1 : at + 2].strip():
        return False
    return _other().search(text[max(0, at - _BEFORE) : at]) is not None


def _unpaired(text: str, number: int, *, both: bool) -> list[Bracket]:
    """The brackets of a text that no other one opens or closes, where what may be a face or a label may be one as well (`both`) or not."""
    stack: list[Bracket] = []
    alone: list[Bracket] = []
    for found in _bracket().finditer(text):
        bracket, doubtful = Bracket(found[0], number, found.start()), _doubtful(found)
        closes = stack and stack[-1].mark == _CLOSES.get(bracket.mark)
        if closes and (both or not doubtful):
            stack.pop()
        elif not doubtful:
            (alone if bracket.mark in _CLOSES else stack).append(bracket)
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
