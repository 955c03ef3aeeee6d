"""Stories, and the configurations that lie beside them -> what these take away from the one that the run began with.

The nearest newslint.yaml counts for a story, and whoever sends the story may send one with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from newslint.config import Config
from newslint.desk import Desk, Guide
from newslint.document import SUFFIXES
from newslint.model import Level, Rule
from newslint.record import replace
from newslint.rulebook.folder import shown

_NAMED = 3  # rules that are named one by one


def overruled(desk: Desk, stories: Iterable[str], *, failing: bool) -> Iterator[str]:
    """A sentence for each configuration below that of the current folder under which less is checked, or less fails the run.

    What fails it is looked at only if `failing`: the caller may have said so already.
    """
    below: dict[Path, list[str]] = {}
    for path in dict.fromkeys((*stories, *desk.excluded)):
        if where := desk.guide(path).config.path:
            below.setdefault(where, []).append(path)
    began = desk.guide("")
    top = began.config.path.parent if began.config.path else Path.cwd()
    for where, paths in sorted(below.items()):
        if where.parent != top and where.is_relative_to(top):
            taken = (*_excluded(desk, paths), *_taken(began, desk.guide(paths[0]), failing=failing))
            if taken:
                files = f"{len(paths):,} {'file' if len(paths) == 1 else 'files'}"
                yield f"{shown(str(where))} counts for {files} below {_name(top)}: {'; '.join(taken)}"


def _name(folder: Path) -> str:
    """A folder as it is told."""
    return "the current folder" if folder == Path.cwd() else shown(str(folder))


def _excluded(desk: Desk, paths: Iterable[str]) -> Iterator[str]:
    """How many of some files are excluded, if any."""
    if number := len({*paths}.intersection(desk.excluded)):
        yield f"{number:,} excluded"


def _taken(began: Guide, nearer: Guide, *, failing: bool) -> Iterator[str]:
    """What a nearer configuration takes away."""
    others = {rule.code: rule for rule in nearer.rulebook.rules}
    if odd := sorted(rule.code for rule in began.rulebook.rules if not _as_strict(rule, others.get(rule.code))):
        more = "" if len(odd) <= _NAMED else f" and {len(odd) - _NAMED:,} more"
        yield f"{', '.join(odd[:_NAMED])}{more} off or not as they were"
    if began.rulebook.settings != nearer.rulebook.settings or _forms(began.config) != _forms(nearer.config):
        yield "copy read in another way (dollar, language, suffixes or lists)"
    if nearer.config.baseline not in {None, began.config.baseline}:
        yield "findings known by another baseline"
    if failing and nearer.config.fail_on > began.config.fail_on:
        yield f"fail-on {'never' if nearer.config.fail_on > Level.ERROR else Level(nearer.config.fail_on)}"


def _as_strict(rule: Rule, other: Rule | None) -> bool:
    """Whether another configuration has a rule as it was, if perhaps louder."""
    return other is not None and other.level >= rule.level and replace(other, level=rule.level, path=rule.path) == rule


def _forms(config: Config) -> dict[str, str]:
    """How the suffixes of copy are read."""
    return {suffix: config.suffixes.get(suffix, form) for suffix, form in SUFFIXES.items()}
