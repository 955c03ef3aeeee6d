"""Globs as Vale has them -> whether they mean a path: a star stands for slashes too, `{a,b}` for either."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from newslint.tree.globs import LONGEST, BadGlobError, Globs, named, parse

_MOST = 200
"""Globs that one with braces stands for."""
_DEEP = "**"
Matcher = Callable[[str], bool]


@lru_cache(1 << 10)
def matcher(glob: str) -> Matcher:
    """What tells whether a glob means a path.

    Raises BadGlobError for one that means nothing.
    """
    if len(glob) > LONGEST:
        message = f"a glob has no more than {LONGEST:,} characters"
        raise BadGlobError(message)
    bare = glob.lstrip("!")
    each = [_one(one) for one in _each(bare)]
    negated = bare != glob
    return lambda path: any(means(path) for means in each) != negated


def _one(glob: str) -> Matcher:
    """What tells whether a glob without braces means a path; where it has two stars, one stands for the names of a folder."""
    if _DEEP in glob:
        globs = Globs([parse(glob if "/" in glob else f"/{glob}")])
        return lambda path: bool(globs.says(path))
    means = named(glob)
    return lambda path: bool(means(path))


def _each(glob: str) -> Iterator[str]:
    """The globs that one with braces stands for."""
    left = [glob]
    made = 0
    while left:
        one = left.pop()
        made += 1
        if made > _MOST:
            message = f"{glob} stands for more than {_MOST} globs"
            raise BadGlobError(message)
        start = one.find("{")
        end = one.find("}", start)
        if start < 0 or end < 0:
            yield one
            continue
        start = one.rfind("{", 0, end)
        left += [one[:start] + choice + one[end + 1 :] for choice in one[start + 1 : end].split(",")]
