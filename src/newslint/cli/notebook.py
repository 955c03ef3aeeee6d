"""The parts of a run -> the baseline that knows their findings from now on, beside what it knew of other stories."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from newslint.cli import terminal
from newslint.report import Part
from newslint.report.escapes import OWN_JSON


class Notebook:
    """What a run that writes a baseline notes of each story; nothing where it writes none."""

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._known: dict[str, dict[tuple[str, str], int]] = {}
        self._checked: list[str] = []

    def note(self, part: Part) -> None:
        """Note what is found in a story; one that could not be had was not checked."""
        if self._path and part.tally.files:
            self._checked.append(part.path)
        if part.known:
            self._known[part.story] = dict(part.known)

    def write(self, paths: Sequence[str]) -> None:
        """Write the baseline of a run over some paths, and say how many findings it holds.

        Raises UsageError where it cannot be written.
        """
        from newslint.desk import baseline  # noqa: PLC0415 -- only where a baseline is written

        if self._path is None:
            return
        others = self._others([path for path in paths if os.path.isdir(path)])  # noqa: PTH112 -- a few
        terminal.write([baseline.dump({**others, **self._known}.items())], self._path, OWN_JSON)
        told = f"{_counted(self._known)} known from now on"
        beside = f", beside {_counted(others)} known before" if others else ""
        terminal.err(f"newslint: {self._path}: {told}{beside}")

    def _others(self, folders: Sequence[str]) -> Mapping[str, Mapping[tuple[str, str], int]]:
        """What the file knew of other stories; what is no baseline is written over, and that is said."""
        from newslint.desk import baseline  # noqa: PLC0415 -- likewise

        if self._path is None or not os.path.isfile(self._path):  # noqa: PTH113 -- one
            return {}
        try:
            return baseline.load(self._path).kept(self._checked, folders)
        except baseline.BaselineError as error:
            terminal.err(f"newslint: {error}; it is written anew")
            return {}


def _counted(stories: Mapping[str, Mapping[tuple[str, str], int]]) -> str:
    """How many findings, in how many stories."""
    findings = sum(count for known in stories.values() for (code, _), count in known.items() if code)
    return (
        f"{findings:,} finding{'s' * (findings != 1)} in {len(stories):,} {'story' if len(stories) == 1 else 'stories'}"
    )
