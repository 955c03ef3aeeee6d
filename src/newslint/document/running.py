"""Text from a place where no copy is looked for -> whether it reads like copy, told by its words."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled, lexicon
from newslint.lexicon.document import LANGUAGES

FEWEST = 6
"""Words that copy has at least: `Sales rose 12% to $1.18 billion from $0.93 billion` has no more."""
_DENSE = 7
"""At least every seventh word of running text is a little one."""
_ODD = 5
"""At most every fifth token is neither a word nor a figure."""
_SAMPLE = 4_000
"""Characters that are enough to tell."""
_AROUND = ".,:;!?()[]\"'“”‘’«»„*_—–-…"
"""What may stand around a word."""


@cache
def _little() -> tuple[frozenset[str], ...]:
    """The little words of each language."""
    return tuple(frozenset(lexicon.of(language).copy.common) for language in LANGUAGES)


@cache
def _word() -> re.Pattern[str]:
    """A word, in small or great letters."""
    return compiled.pattern(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


@cache
def _figure() -> re.Pattern[str]:
    """A figure with what stands around it in copy; a dash."""
    return compiled.pattern(r"[^\W\d_]{0,3}[-+−$€£¥]?\d[\d.,:/-]*[^\W\d_]{0,3}[%°¢]?|[-–—]*")


@cache
def _coded() -> re.Pattern[str]:
    """How a line of code, of a comment in code or of a prompt begins or ends; columns; a comment behind code. `$5` is money, `**so**` is strong."""
    return compiled.pattern(
        r"^[ \t]*(?:[#%;@|]|\*(?!\*\w)|\$(?=[ \t({\[]|[^\W\d]\w*[ \t]*[^\w\s])|//|/\*|--(?! ?>)|<!|>>>)|(?<![.!?{}])[{};\\]+[ \t]*$|\"[ \t]*:[ \t]|\S(?:   |\t)[ \t]*\S|\S[ \t]+#[ \t]",
        re.MULTILINE,
    )


@cache
def _entity() -> re.Pattern[str]:
    """A character as HTML names it, whose semicolon ends no line of code."""
    return compiled.pattern(r"&#?\w{1,31};")


def running(text: str) -> int:
    """How many words a text has, if it reads like copy: words and figures, every seventh a little word of one language; else 0."""
    if len(text) > _SAMPLE and not running(text[:_SAMPLE]):
        return 0
    if "&" in text:
        text = _entity().sub(" ", text)
    tokens = [token.strip(_AROUND) for token in text.split()]
    words = [token.lower() for token in tokens if _word().fullmatch(token)]
    if len(words) < FEWEST or _coded().search(text):
        return 0
    figures = sum(_figure().fullmatch(token) is not None for token in tokens)
    if (len(tokens) - len(words) - figures) * _ODD > len(tokens):
        return 0
    little = max(sum(word in known for word in words) for known in _little())
    return len(words) if little > 1 and little * _DENSE >= len(words) else 0
