"""The calls of a template -> the same, those that choose between a few words made one: nobody knows which a page shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from newslint import compiled
from newslint.document.markup.calls import Call
from newslint.document.running import FEWEST
from newslint.model import Span

_LONGEST = 80
"""Characters between two calls that are a few words of one line."""


def folded(text: str, calls: Iterable[Call]) -> Iterator[Call]:
    """The calls, which are in order."""
    waiting: list[Call] = []
    chooses = False
    for call in calls:
        if waiting and not _brief(text[waiting[-1].end : call.start]):
            yield from waiting
            waiting, chooses = [], False
        if call.sort != "statement" or _is_other(text, call):
            chooses = chooses or (bool(waiting) and call.sort == "statement")
            waiting.append(call)
        elif chooses:
            yield Call(waiting[0].start, call.end, "value", Span(waiting[0].start, call.end))
            waiting, chooses = [], False
        else:
            yield from waiting
            waiting = [call]
    yield from waiting


def _brief(between: str) -> bool:
    """Whether a few words, or none, stand between two calls, and no tag."""
    return len(between) <= _LONGEST and "<" not in between and "\n" not in between and len(between.split()) < FEWEST


def _is_other(text: str, call: Call) -> bool:
    """Whether a call begins what is shown in another case."""
    return _other().match(text, call.start) is not None


@cache
def _other() -> re.Pattern[str]:
    """The beginning of such a call."""
    return compiled.pattern(r"[{<%~:-]{1,5}\s{0,20}(?:else|elif|elsif|elseif|when)")
