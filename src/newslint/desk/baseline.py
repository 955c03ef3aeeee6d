"""Findings -> a file of those that are known, and back: known findings are ignored, new ones stand out.

A finding is known by its story, its code and a hash of its words, never by its line; a story may hold as many of one kind
as were counted when the baseline was written. The story is known by its path or, where it moved, by all of its words.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from newslint import files
from newslint.engine.fingerprint import text_hash, words_hash
from newslint.model import Ignored, Report
from newslint.notation import json_value
from newslint.record import field, record, replace

Known = Mapping[tuple[str, str], int]
"""How often findings are known, by code and hash."""
Counts = tuple[tuple[tuple[str, str], int], ...]
"""The same, in order."""
VERSION = 1
_ITSELF = ""
"""The code under which a story itself is known."""
MOST = 4_000_000
"""Values of a baseline, four for each finding."""
_OFTEN = 10**9


class BaselineError(Exception):
    """A baseline that cannot be used, and why."""


class _OddError(ValueError):
    """JSON that is no baseline, and why."""


@record
class Baseline:
    """The findings that are known, by the path of their story, relative to the `folder` in which the file stands.

    Where it is written `anew`, all that is found is known from now on. A story is among its own findings, under no code: by its
    words it is known again where it moved.
    """

    folder: str
    stories: Mapping[str, Known] = field(default_factory=dict)
    anew: bool = False

    def story(self, path: str) -> str:
        """The name that a story has here."""
        return os.path.relpath(os.path.abspath(path), self.folder).replace(os.sep, "/")  # noqa: PTH100 -- once a file; pathlib is ten times slower

    def without_known(self, report: Report) -> Report:
        """The report of a story with its known findings moved to those ignored."""
        name = self.story(report.source.path)
        known = self.stories.get(name) or self.stories.get(self._gone.get(words_hash(report.source), name))
        return without(report, known) if known else report

    def taken(self, report: Report) -> tuple[Counts, Report]:
        """What is found in a story, to be written down where that is wanted, and the report without it."""
        counted = keys(report) if self.anew else None
        if not counted:
            return (), report
        itself = (_ITSELF, words_hash(report.source)), 1
        return tuple(sorted((itself, *counted.items()))), without(report, counted)

    def kept(self, checked: Iterable[str], folders: Iterable[str]) -> Mapping[str, Known]:
        """What it knows of other stories than those that were checked, but for what is gone from some folders."""
        done = {*map(self.story, checked)}
        whole = tuple("" if (name := self.story(folder)) == os.curdir else f"{name}/" for folder in folders)
        left = {name: known for name, known in self.stories.items() if name not in done}
        return {name: known for name, known in left.items() if self._stands(name) or not name.startswith(whole)}

    @cached_property
    def _gone(self) -> Mapping[str, str]:
        """The stories that are where they were no more, by their words."""
        return {
            digest: story
            for story, known in self.stories.items()
            for code, digest in known
            if code == _ITSELF and not self._stands(story)
        }

    def _stands(self, story: str) -> bool:
        """Whether a story is still where it was."""
        return os.path.lexists(os.path.join(self.folder, story))  # noqa: PTH118 -- a name inside it


def keys(report: Report) -> Counter[tuple[str, str]]:
    """How often each finding of a story would be written down, by code and hash."""
    return Counter((found.code, text_hash(report.source, found)) for found in report.findings)


def without(report: Report, known: Known) -> Report:
    """The report with its known findings moved to those ignored."""
    left = Counter(known)
    standing, ignored = [], list(report.ignored)
    for finding in report.findings:
        key = finding.code, text_hash(report.source, finding)
        if left[key] > 0:
            left[key] -= 1
            ignored.append(Ignored(finding, "baseline"))
        else:
            standing.append(finding)
    return replace(report, findings=tuple(standing), ignored=tuple(ignored))


def dump(stories: Iterable[tuple[str, Mapping[tuple[str, str], int]]]) -> str:
    """The baseline as JSON: one line for each known finding, so that its history reads well."""
    lines = []
    for path, counted in sorted((path, counted) for path, counted in stories if counted):
        known = (
            f'    {{"code": {json.dumps(code)}, "hash": "{digest}", "count": {count}}}'
            for (code, digest), count in sorted(counted.items())
        )
        lines.append(f"  {json.dumps(path, ensure_ascii=False)}: [\n" + ",\n".join(known) + "\n  ]")
    inside = "{\n" + ",\n".join(lines) + "\n}" if lines else "{}"
    return f'{{"version": {VERSION}, "stories": {inside}}}\n'


def anew(path: str) -> Baseline:
    """One that knows nothing, to be written there."""
    return Baseline(_folder(path), anew=True)


def _folder(path: str) -> str:
    """The folder in which a file really stands."""
    return str(Path(path).resolve().parent)


def stands(path: str) -> bool:
    """Whether the file there begins as a baseline does, of whatever version and in whatever state."""
    try:
        return _beginning().match(files.read(path)) is not None
    except OSError:
        return False


@cache
def _beginning() -> re.Pattern[bytes]:
    """How a baseline begins."""
    return re.compile(rb'[\xef\xbb\xbf\s]{0,100}\{\s*(?:"version"\s*:\s*\d+\s*,\s*)?"stories"\s*:')


def load(path: str) -> Baseline:
    """What is known of each story.

    Raises BaselineError for a file that cannot be read or is no baseline.
    """
    try:
        data = json_value.loads(files.read(path).decode("utf-8-sig"), most=MOST)
    except OSError as error:
        message = f"{path}: cannot be used as a baseline: {error.strerror}"
        raise BaselineError(message) from error
    except ValueError as error:
        reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error
        message = f"{path}: cannot be used as a baseline: not JSON that is read: {reason}"
        raise BaselineError(message) from error
    try:
        stories = {story: dict(map(_known, findings)) for story, findings in _stories(data).items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        why = f" ({error})" if isinstance(error, _OddError) else ""
        message = f"{path}: not a baseline of version {VERSION}{why}; write it anew with --write-baseline"
        raise BaselineError(message) from error
    return Baseline(_folder(path), stories)


def _stories(data: Any) -> dict[str, list[Any]]:  # noqa: ANN401 -- what JSON holds
    """The findings by story.

    Raises an error for anything but a baseline.
    """
    stories = data["stories"] if data["version"] == VERSION else None
    if not isinstance(stories, dict):
        message = "it holds no stories"
        raise _OddError(message)
    if not all(isinstance(findings, list) for findings in stories.values()):
        message = "a story is a list of findings"
        raise _OddError(message)
    return stories


def _known(finding: Any) -> tuple[tuple[str, str], int]:  # noqa: ANN401 -- likewise
    """What is known of one kind of finding, and how often it stands there.

    Raises an error for anything else.
    """
    code, digest, count = finding["code"], finding["hash"], finding["count"]
    if not (isinstance(code, str) and isinstance(digest, str)):
        message = "code and hash are text"
        raise _OddError(message)
    if type(count) is not int or not 0 < count <= _OFTEN:
        message = f"count is a whole number from 1 to {_OFTEN:,}"
        raise _OddError(message)
    return (code, digest), count
