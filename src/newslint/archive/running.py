"""An archive and an order -> what is found, written as it comes: to a stream, or aside with checkpoints until it is whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Any, Protocol

from newslint.archive.columns import lacking
from newslint.archive.crew import Engine, in_order
from newslint.archive.inputs import Input, Place
from newslint.archive.judging import Order, Result, rules
from newslint.archive.rows import Row, rows
from newslint.archive.stories import reads
from newslint.archive.summary import Summary
from newslint.desk import Desk
from newslint.record import record

_STRETCH = 32
"""Rows that are handed out at once."""
_BYTES = 1 << 22
"""Bytes of lines from which on a stretch is long enough."""


class Sink(Protocol):
    """Where a run writes."""

    summary: Summary

    def write(self, name: str, data: bytes) -> None:
        """Add to one of the parts that are written."""

    def reach(self, place: Place) -> None:
        """All before a place is written."""


class UnlikeRulesError(Exception):
    """A process judges by other rules than the one that leads: the message says so."""


@record
class Run:
    """An archive, what is asked of it, and who is told: of each row that was not checked, and how far the run has come."""

    inputs: Sequence[Input]
    order: Order
    desk: Desk
    complain: Callable[[Result], None]
    progress: Callable[[Place, int], None]


def through(run: Run, engine: Engine, start: Place, sink: Sink) -> None:
    """Judge an archive from a place on, and write what it comes to in the order of its rows.

    Raises UnlikeRulesError, EngineGoneError.
    """
    for judged, (path, place) in in_order(engine, stretches(run, start)):
        if judged.rules and judged.rules != (ours := rules(run.desk, path)):
            message = f"the workers judge by other rules ({judged.rules[:20]}…) than this newslint ({ours[:20]}…): install the same version, and the same newslint.yaml at the same path, everywhere"
            raise UnlikeRulesError(message)
        for result in judged.results:
            sink.summary.add(result)
            sink.write("findings", result.findings)
            sink.write("facts", result.facts)
            if result.failures:
                sink.write("failures", b"".join(map(_line, _failures(result))))
                run.complain(result)
        sink.reach(place)
        run.progress(place, len(judged.results))


def stretches(run: Run, start: Place) -> Iterator[tuple[Sequence[Row], tuple[str, Place]]]:
    """The rows of an archive from a place on, some at a time, with the path of the first and the place behind the last."""
    held: list[Row] = []
    size = 0
    place = start
    for row, place in chain.from_iterable(_of_file(run, at, start) for at in range(start.file, len(run.inputs))):
        held.append(row)
        size += row.size
        if len(held) == _STRETCH or size >= _BYTES:
            yield held, (held[0].path, place)
            held, size = [], 0
    if held:
        yield held, (held[0].path, place)


def _of_file(run: Run, at: int, start: Place) -> Iterator[tuple[Row, Place]]:
    """The rows of one file, from the place on if it lies there, and what is to be said of columns that none of them has."""
    one = run.inputs[at]
    begin, fields = start if at == start.file else Place(at), run.desk.guide(one.path).fields
    yield from rows(one, begin, partial(reads, fields, run.order.by))
    yield from ((Row(one.path, wrong=said), Place(at).past) for said in lacking(one, Place(at), fields))


def _failures(result: Result) -> Iterator[dict[str, Any]]:
    path, row, line = result.row
    for why in result.failures:
        yield {"path": path, "row": row or None, "line": line or None, "message": why}


def _line(record_: dict[str, Any]) -> bytes:
    return json.dumps(record_).encode() + b"\n"
