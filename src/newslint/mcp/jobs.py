"""A call of a tool -> its answer, as `check --format json` and `figures --format json` have it."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from newslint.live.bench import Bench
from newslint.model import Source
from newslint.record import record
from newslint.report.figures import records


@record
class Check:
    """The job to check a story, against its sources if there are some; `as_of` is its day of publication where it names none."""

    text: str
    name: str
    as_of: dt.date | None = None
    sources: tuple[Source, ...] = ()

    def __call__(self, bench: Bench) -> dict[str, Any]:
        """The report."""
        asked: dict[str, Any] = {"as_of": self.as_of} if self.as_of else {}
        found: dict[str, Any] = json.loads(bench.lint(self.text, self.name, sources=self.sources, **asked).to_json())
        return found


@record
class Figures:
    """The job to read the figures of a story."""

    text: str
    name: str

    def __call__(self, bench: Bench) -> dict[str, Any]:
        """The ledger, and what was not checked: a ledger without it may seem whole."""
        report = bench.lint(self.text, self.name)
        figures: list[dict[str, Any]] = json.loads("".join(records(report)))
        return {"figures": figures, "failures": [failure.message for failure in report.failures]}
