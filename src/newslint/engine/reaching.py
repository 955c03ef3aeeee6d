"""A rule book and a path -> the rules that count for the file, as the sections of a .vale.ini say."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from newslint.model import Hidden, Level, Reach, Rule, Rulebook, Turn
from newslint.record import replace
from newslint.tree.wide_globs import matcher

_STAR = "*"
_ORDER = ((2, False), (1, False), (2, True), (1, True), (0, False), (0, True))
"""Which turns decide, by what they speak of and whether they are general."""


def reaching(book: Rulebook, path: str) -> Rulebook:
    """The rule book with those of its rules alone that count for a file, each at its level there."""
    reaches = {rule.reach.root: rule.reach for rule in (*book.rules, *book.silenced) if rule.reach}
    if not reaches:
        return book
    globs = {turn.files for rule in (*book.rules, *book.silenced) if rule.reach for turn in rule.reach.turns}
    globs.update(files for reach in reaches.values() for files, _ in (*reach.tokens, *reach.blocks))
    inside = {root: os.path.relpath(path, root).replace(os.sep, "/") for root in reaches}
    meant = frozenset(f"{root}\0{glob}" for root, where in inside.items() for glob in globs if matcher(glob)(where))
    if meant not in book.narrowed:
        book.narrowed[meant] = replace(
            book, rules=tuple(_counting(book.rules, meant)), silenced=tuple(_counting(book.silenced, meant))
        )
    return book.narrowed[meant]


def _counting(rules: Iterable[Rule], meant: frozenset[str]) -> Iterator[Rule]:
    """Those of some rules that count where some globs do."""
    for rule in rules:
        if rule.reach is None:
            yield rule
            continue
        turns = [turn for turn in rule.reach.turns if f"{rule.reach.root}\0{turn.files}" in meant]
        level = _level(turns) or rule.level
        if _is_on(turns) and level >= rule.reach.least:
            yield replace(rule, level=level, hidden=_hidden(rule.hidden or Hidden(), rule.reach, meant), reach=None)


def _is_on(turns: list[Turn]) -> bool:
    """Whether a rule is on: what names it counts first, then what names its style, then its style being one of those in use; `[*]` last."""
    for weight, general in _ORDER:
        said = [turn.on for turn in turns if turn.weight == weight and (turn.files == _STAR) == general]
        if said:
            return said[-1]
    return False


def _level(turns: list[Turn]) -> Level | None:
    """The level that is set: of the rule before that of its style, the last before the first."""
    levels = sorted((turn.weight, turn.files != _STAR, at) for at, turn in enumerate(turns) if turn.level)
    return turns[levels[-1][2]].level if levels else None


def _hidden(hidden: Hidden, reach: Reach, meant: frozenset[str]) -> Hidden:
    """What a rule does not read of a file."""
    tokens = (one for files, each in reach.tokens if f"{reach.root}\0{files}" in meant for one in each)
    blocks = (one for files, each in reach.blocks if f"{reach.root}\0{files}" in meant for one in each)
    return replace(hidden, tokens=tuple(dict.fromkeys(tokens)), blocks=tuple(dict.fromkeys(blocks)))
