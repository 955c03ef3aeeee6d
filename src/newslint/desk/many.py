"""Stories, however many -> their reports, in order, as they come: judged by one process or by several."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from newslint.desk.broken import defect
from newslint.model import Failure, Report, Source

if TYPE_CHECKING:
    from newslint.desk import Desk

Story: TypeAlias = "str | os.PathLike[str] | Source"
"""A story as a program gives it: where a file is, or a text with its name."""
_STRETCH = 16
"""Stories that travel to another process together, and no more …"""
_LONG = 200_000
"""… once they have so many characters."""


def reports(desk: Desk, stories: Iterable[Story], jobs: int) -> Iterator[Report]:
    """The reports of some stories, in their order; no more stories are asked for than are under way.

    Raises TypeError for what is no story, as soon as it is asked for.
    """
    items = map(_taken, stories)
    work = partial(_report, desk)
    if jobs == 1:
        yield from map(work, items)
        return
    from newslint.workers import shared_out  # noqa: PLC0415 -- only where there are several

    yield from shared_out(work, _stretches(items), jobs, _lost)


def _taken(story: Story) -> str | Source:
    """A story as it travels."""
    if isinstance(story, Source):
        return story
    path = os.fspath(story)
    if not isinstance(path, str):
        message = f"a story is a path or a Source, not {type(story).__name__}"
        raise TypeError(message)
    return path


def _stretches(items: Iterable[str | Source]) -> Iterator[list[str | Source]]:
    """Some stories at a time."""
    stretch: list[str | Source] = []
    length = 0
    for item in items:
        stretch.append(item)
        length += len(item.text) if isinstance(item, Source) else 0
        if len(stretch) == _STRETCH or length > _LONG:
            yield stretch
            stretch, length = [], 0
    if stretch:
        yield stretch


def _report(desk: Desk, story: str | Source) -> Report:
    """The report of one story; where newslint breaks down over it, that, and the others lose nothing."""
    try:
        return desk.lint(story) if isinstance(story, Source) else desk.lint_file(story)
    except Exception as error:  # noqa: BLE001 -- a defect, and one story's must not be the whole archive's
        return _lost(story, defect(error))


def _lost(story: str | Source, why: str) -> Report:
    """The report of a story that was not checked."""
    return Report.of_nothing(Failure(story.path if isinstance(story, Source) else story, why))
