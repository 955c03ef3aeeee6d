"""Comments as Vale understands them (`vale off`, `vale Style.Rule = NO`) -> what they switch off of its rules, and where."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache

from newslint import compiled
from newslint.document import Switch
from newslint.model import Source, Span

_ALL = ""
Key = tuple[str, tuple[str, ...], tuple[str, ...]]
"""What is switched: a rule, a style or all; styles that are spared; words that a rule matches."""


def switches(source: Source, comments: Iterable[tuple[Span, str]]) -> tuple[Switch, ...]:
    """What is off from a comment on, up to the one that switches it on again, or to the end."""
    opened: dict[Key, Span] = {}
    done: list[Switch] = []
    for span, words in sorted(one for one in comments if one[1].lstrip().startswith("vale ")):
        for key, off in _says(words.strip()):
            if off:
                opened.setdefault(key, span)
            elif begun := opened.pop(key, None):
                done.append(_switch(key, begun, span.start))
    done.extend(_switch(key, begun, len(source.text)) for key, begun in opened.items())
    return tuple(sorted(done))


def _switch(key: Key, begun: Span, end: int) -> Switch:
    of, but, matches = key
    return Switch(begun, Span(begun.end, max(begun.end, end)), of, but, matches)


def _says(words: str) -> Iterator[tuple[Key, bool]]:
    """What a comment switches, and whether off; nothing where Vale would pass over it."""
    found = _wording().fullmatch(words)
    if found is None:
        return
    if found["all"]:
        yield (_ALL, (), ()), found["all"] == "off"
    elif found["styles"] is not None:
        yield (_ALL, tuple(style.strip() for style in found["styles"].split(",")), ()), True
    elif found["matches"] is None:
        yield (found["rule"], (), ()), found["to"] in {"NO", "off"}
    else:
        yield from (((found["rule"], (), (match,)), found["to"] == "NO") for match in _matches(found["matches"]))


def _matches(written: str) -> tuple[str, ...]:
    """The words in a list of JSON; none where it is none."""
    try:
        listed = json.loads(written)
    except (ValueError, RecursionError):
        return ()
    return tuple(word for word in listed if isinstance(word, str)) if isinstance(listed, list) else ()


@cache
def _wording() -> re.Pattern[str]:
    """What Vale understands."""
    return compiled.pattern(
        r"vale (?:(?P<all>on|off)|styles? = (?P<styles>.+)"
        r"|(?P<rule>[^\s\[\]=]+)(?P<matches>\[.+\])? = (?P<to>YES|NO|on|off))",
        re.DOTALL,
    )
