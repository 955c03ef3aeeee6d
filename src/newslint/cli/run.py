"""Paths -> parts of a report, in path order: copy is found, and inspected by one process or by many."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from newslint import report as reports
from newslint import sources
from newslint.cli.inspector import Inspector
from newslint.desk import Desk
from newslint.model import Failure

_FEW = 24  # files that one process lints before another has started
_STRETCH = 32  # items that travel to another process together


def gather(desk: Desk, paths: Sequence[str]) -> list[str | Failure]:
    """The files under the paths, each once, and failures for paths that hold no copy, all sorted by path."""
    found: dict[str, str | Failure] = {}
    for path in sorted(set(paths)):
        try:
            for name in desk.files(path):
                found.setdefault(_identity(name) if isinstance(name, str) else f"{name.path}: {name.message}", name)
        except sources.UnreadableError as unreadable:
            found[path] = unreadable.failure
    return sorted(found.values(), key=lambda item: item if isinstance(item, str) else item.path or "")


def _identity(path: str) -> str:
    """What two names of one file have in common."""
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 -- once a file; pathlib is ten times slower


def parts(inspector: Inspector, items: Sequence[str | Failure], jobs: int) -> Iterator[reports.Part]:
    """The parts of the items in their order, after what is wrong with the configuration."""
    if "-" in items:
        inspector.desk.guide(inspector.order.stdin_filename or "")  # no path was looked up yet that would find it
    yield from map(inspector.part, (*inspector.desk.failures(), *inspector.desk.sources_failures()))
    if changed := inspector.order.gate.changed:
        items = [item for item in items if isinstance(item, Failure) or changed.touch(item)]
    jobs = min(jobs, 1 + len(items) // _FEW)
    if jobs == 1 or "-" in items:
        yield from map(inspector.part, items)
        return
    from newslint.workers import shared_out  # noqa: PLC0415 -- costs as much as a dozen stories

    size = 1 if inspector.order.fix else _STRETCH  # what was mended is not to be mended again
    stretches = (items[at : at + size] for at in range(0, len(items), size))
    yield from shared_out(inspector.settled, stretches, jobs, inspector.lost)
