"""The options of a rule -> what is wrong with them together, and with its patterns, before any story is searched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newslint.article.style import patterns
from newslint.checked.hints import names
from newslint.checked.options import Wrong
from newslint.model import Kind


def wrong(kind: Kind, made: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- whatever the kind's Options is
    """A rule that could never find anything, and patterns that are none, or too large."""
    yield from _lacking(kind, made)
    yield from (Wrong(path, message) for path, message in (kind.wrong(made) if kind.wrong else ()))
    sought = tuple(kind.patterns(made)) if kind.patterns else ()
    said: set[str] = set()
    for path, pattern, ignorecase, key, whole in sought:
        if whole and path[0] in said:
            continue  # no wonder, with such parts
        largest = patterns.ALL if whole else patterns.LARGEST
        written = str(path[-1]) if key else pattern  # a fault is told by its position in what the file says
        if why := next(
            filter(None, (patterns.fault(one, ignorecase=ignorecase, largest=largest) for one in (written, pattern))),
            "",
        ):
            said.add(str(path[0]))
            yield Wrong(path, f"{_subject(path)} {why}", key=key)


def _lacking(kind: Kind, made: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- likewise
    """What a rule file must set, and does not."""
    fields = names(kind.Options)
    for keys in kind.needs:
        if not any(_says(getattr(made, fields[key])) for key in keys):
            yield Wrong((), f"{' or '.join(keys)} is missing: the rule would find nothing")


def _says(value: Any) -> bool:  # noqa: ANN401 -- of an option
    """Whether a value holds anything but blanks."""
    if isinstance(value, tuple):
        return any(_says(one[0] if isinstance(one, tuple) else one) for one in value)
    return bool(value.strip()) if isinstance(value, str) else bool(value)


def _subject(path: tuple[str | int, ...]) -> str:
    """What the message speaks of: `tokens`, `item 2 of tokens`, `'quay' of swap`."""
    if len(path) == 1:
        return str(path[0])
    last = path[-1]
    return f"{f'item {last + 1}' if isinstance(last, int) else repr(last)} of {_subject(path[:-1])}"
