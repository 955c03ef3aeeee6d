"""What is said of a story: problems and what holds, as kinds tell them, and findings, as rules report them."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from newslint.model.source import Span
from newslint.tuples import NamedTuple


class Level(enum.IntEnum):
    """How loud a finding is."""

    SUGGESTION = 1
    WARNING = 2
    ERROR = 3

    def lowered(self, steps: int) -> Level:
        """The level `steps` lower, never below suggestion."""
        return Level(max(Level.SUGGESTION, self - steps))

    def __str__(self) -> str:
        """The word used in rule files and reports: `error`, `warning`, `suggestion`."""
        return self.name.lower()


class Note(NamedTuple):
    """Another place that a judgement rests on, and what stands there; `path` names the file where that is not the story's."""

    span: Span
    message: str
    path: str = ""


class Passage(NamedTuple):
    """The words at a place of a text, as clean prose, and those before and behind them."""

    before: str
    words: str
    behind: str


class Edit(NamedTuple):
    """Put `text` in the place of `span`."""

    span: Span
    text: str


class Fix(NamedTuple):
    """A change that may be applied; only copy and style kinds offer one, and only a safe one is applied by `--fix`."""

    edits: tuple[Edit, ...]
    safe: bool = True


class Problem(NamedTuple):
    """What a kind yields where something is wrong.

    `fault` is one of the kind's faults; `doubt` (0, 1, 2) lowers the rule's level by as many steps;
    `values` fills the rule's message.
    """

    span: Span
    values: Mapping[str, str] = {}
    notes: tuple[Note, ...] = ()
    fix: Fix | None = None
    suggestions: tuple[str, ...] = ()
    fault: str = ""
    doubt: int = 0


class Verified(NamedTuple):
    """What a fact kind yields where something was checked and holds; the engine stamps `kind`.

    Where only a direction was checked it `backs` no figure. `elsewhere` says the same at the places of the notes.
    """

    span: Span
    message: str
    notes: tuple[Note, ...] = ()
    kind: str = ""
    backs: bool = True
    elsewhere: str = ""


class Finding(NamedTuple):
    """A problem as a rule reports it: the engine stamps code, rule, level, message and the rule's page; a kind sets none of them."""

    code: str
    rule: str
    level: Level
    message: str
    problem: Problem
    url: str = ""

    @property
    def span(self) -> Span:
        """The place of the problem."""
        return self.problem.span

    @property
    def notes(self) -> tuple[Note, ...]:
        """The other places that the judgement rests on."""
        return self.problem.notes

    @property
    def fix(self) -> Fix | None:
        """The change that mends it, where there is one."""
        return self.problem.fix

    @property
    def suggestions(self) -> tuple[str, ...]:
        """What may stand there instead."""
        return self.problem.suggestions


class Ignored(NamedTuple):
    """A finding that was silenced, by whom (`comment`, `baseline`, `per-file`) and why."""

    finding: Finding
    by: str
    reason: str = ""
