"""YAML, TOML and JSON that somebody else wrote -> values, or why not: within bounds of depth and number, nothing expanded.

Whatever reads one of these reads it here: configurations, rule files, the heads of stories, baselines.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

DEPTH = 40
"""How deep lists and tables may stand in each other; of 2,300 published rule files none goes beyond 8."""
MOST = 25_000
"""Values of one YAML text, twice as many as the longest published rule file has; reading so many takes a second."""


class NotationError(ValueError):
    """A text that is not read: `offset` is where, the message says why."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset


class MalformedError(NotationError):
    """A text that breaks the rules of its notation; any other goes beyond bounds of ours."""


def too_deep() -> str:
    """What is said of a text whose lists and tables stand too deep in each other."""
    return f"lists and tables stand in each other more than {DEPTH} deep"


def held(value: Any) -> Any:  # noqa: ANN401 -- what a notation holds
    """The value itself, once it is known that no list or table in it stands too deep.

    Raises NotationError where one does.
    """
    level = [value]
    for _ in range(DEPTH):
        level = [one for each in level for one in _inside(each)]
        if not level:
            return value
    raise NotationError(0, too_deep())


def _inside(value: Any) -> Iterable[Any]:  # noqa: ANN401 -- likewise
    """The lists and tables right inside a value."""
    entries = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [one for one in entries if isinstance(one, (dict, list))]
