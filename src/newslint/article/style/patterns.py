"""The one place where patterns of rule files are compiled and run: within bounds, in size and in time.

Nothing else hands such a pattern to an engine. Which patterns can match at all, `prefilter` tells.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from time import process_time
from typing import TYPE_CHECKING

from newslint.article import Article
from newslint.article.style.grammar import parts, size
from newslint.model import Sought
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    import regex

LARGEST, ALL, DEEPEST, WIDEST = 20_000, 100_000, 100, 1000
"""Bounds of a pattern, and of all of a rule's in one, in characters with counts written out; of groups; of a class."""
ROOM = 800_000
"""Characters of compiled patterns that are kept; each takes some 250 bytes. The longest house styles have 60,000."""
WINDOW, LEAST, WORK = 200_000, 20_000, 12_000_000
"""How much of a passage is searched at once: the engine looks at the clock too seldom where it repeats long classes."""
OVERLAP = 2000
"""How long a match may be that is found across the seam of two windows."""
A_COMPILED = 1e-5
"""Seconds to compile one character."""
_SAID = 200  # characters of what the engine says
_SPECIAL = frozenset(".^$*+?{}[]\\|()")


class PatternError(ValueError):
    """What is not a pattern, or one beyond the bounds, in plain words."""


class Ready(NamedTuple):
    """A compiled pattern, and how many characters it may search at once."""

    engine: regex.Pattern[str]
    window: int


class _Kept:
    """The patterns compiled last, or why they do not compile; those asked for longest ago go first."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, bool], tuple[Ready | PatternError, int]] = {}
        self._taken = 0

    def has(self, pattern: str, *, ignorecase: bool) -> bool:
        """Whether a pattern is kept."""
        return (pattern, ignorecase) in self._kept

    def __call__(self, pattern: str, *, ignorecase: bool) -> Ready | PatternError:
        """The pattern, compiled."""
        key = (pattern, ignorecase)
        found = self._kept.pop(key, None)
        if found is None:
            found = _made(pattern, ignorecase=ignorecase), _cost(pattern)
            self._taken += found[1]
            while self._kept and self._taken > ROOM:
                self._taken -= self._kept.pop(next(iter(self._kept)))[1]
        self._kept[key] = found
        return found[0]


_kept = _Kept()


def compiled(pattern: str, *, ignorecase: bool = False) -> Ready:
    """The pattern in the dialect that all published Vale patterns compile in, compiled once.

    Raises PatternError for a pattern that is not well-formed, or too large.
    """
    found = _kept(pattern, ignorecase=ignorecase)
    if isinstance(found, PatternError):
        raise found
    return found


def _cost(pattern: str) -> int:
    """What a pattern takes of the room: its characters, also written out as far as that is done at all."""
    return 100 + len(pattern) + min(size(pattern).weight, ALL)


def _made(pattern: str, *, ignorecase: bool) -> Ready | PatternError:
    """A pattern compiled, or why it cannot be."""
    weight, depth, widest = size(pattern)
    if weight > ALL:
        return PatternError(f"is too large: with its counts written out it has more than {ALL:,} characters")
    if depth > DEEPEST:
        return PatternError(f"is too deep: groups stand in one another more than {DEEPEST} deep")
    if any(part.sort == "class" and len(part.text) > WIDEST for part in parts(pattern)):
        return PatternError(f"has a class of more than {WIDEST:,} characters")
    import regex  # noqa: PLC0415 -- 20 ms that a run without user patterns does not pay

    flags = regex.VERSION1 | regex.MULTILINE | (regex.IGNORECASE if ignorecase else regex.VERSION1)
    try:
        engine = regex.compile(pattern, flags, cache_pattern=False)
    except Exception as error:  # noqa: BLE001 -- beside regex.error, what the engine raises on an odd pattern is its own affair
        return PatternError(f"is not a pattern: {str(error)[:_SAID]}")
    return Ready(engine, max(LEAST, min(WINDOW, WORK // (20 + widest))))


def fault(pattern: str, *, ignorecase: bool = False, largest: int = LARGEST) -> str:
    """Why a pattern cannot be used, in words that follow its name; "" where it can."""
    if _SPECIAL.isdisjoint(pattern) and len(pattern) <= largest:
        return ""
    if size(pattern).weight > largest:
        return f"is too large: with its counts written out it has more than {largest:,} characters"
    found = _kept(pattern, ignorecase=ignorecase)
    return str(found) if isinstance(found, PatternError) else ""


def matches(article: Article, pattern: str, text: str, *, ignorecase: bool = False) -> Iterator[regex.Match[str]]:
    """All matches of a rule's pattern in a passage of the story that the rule reads.

    Raises PatternError as `compiled` does, RunawayError where the rule's time for the story is over.
    """
    ready = compiled(pattern, ignorecase=ignorecase)
    if len(text) <= ready.window:
        return iter(_found(article, (ready.engine,), text, 0, len(text))[0])
    return _over_seams(article, ready, text)


def searches(
    article: Article, patterns: Iterable[str], text: str, *, ignorecase: bool = False
) -> list[list[regex.Match[str]]]:
    """The matches of each of some patterns in a passage that is no longer than LEAST, and counts as read once.

    Raises what `matches` raises.
    """
    engines = [compiled(pattern, ignorecase=ignorecase).engine for pattern in patterns]
    return _found(article, engines, text, 0, len(text))


def _found(
    article: Article, engines: Iterable[regex.Pattern[str]], text: str, start: int, end: int
) -> list[list[regex.Match[str]]]:
    """The matches of each engine in a stretch of a text, all at once: only the search counts, not what becomes of its matches."""
    share, read, began, every = article.share, end - start, process_time(), []
    for engine in engines:
        seconds, read, found = share.seconds(read), 0, None
        with suppress(TimeoutError, MemoryError):
            found = list(engine.finditer(text, start, end, timeout=seconds))
        ended = process_time()
        share.spend(ended - began)
        if found is None:
            raise share.over()
        every.append(found)
        began = ended
    return every


def _over_seams(article: Article, ready: Ready, text: str) -> Iterator[regex.Match[str]]:
    """The matches in a very long text, window by window."""
    start = end = 0
    while end < len(text):
        end = min(start + ready.window, len(text))
        seam = _seam(text, end) if end < len(text) else end + 1
        (found,) = _found(article, (ready.engine,), text, start, end)
        start = seam
        for match in found:
            if match.start() < seam:
                start = max(start, match.end())
                yield match


def _seam(text: str, end: int) -> int:
    """Where the next window begins, some way before this one ends: behind a blank where there is one."""
    high = end - OVERLAP
    return max(text.rfind(blank, high - OVERLAP, high) for blank in " \n") + 1 or high


def sparing(article: Article, exceptions: Sequence[str], text: str) -> Callable[[int, int], bool]:
    """What tells whether a stretch of a passage is excepted: an exception stands in it, or it stands in one."""
    if not exceptions:
        return _never
    spans: list[tuple[int, int]] | None = None

    def spared(start: int, end: int) -> bool:
        nonlocal spans
        if spans is None:  # in order, none in another
            spans = [match.span() for match in matches(article, excepted(exceptions), text)]
        inner, outer = bisect_left(spans, (start,)), bisect_right(spans, start, key=_start) - 1
        return (inner < len(spans) and spans[inner][1] <= end) or (outer >= 0 and end <= spans[outer][1])

    return spared


def _never(start: int, end: int) -> bool:  # noqa: ARG001 -- as the others are asked
    return False


def _start(span: tuple[int, int]) -> int:
    return span[0]


def excepted(exceptions: Iterable[str]) -> str:
    """One pattern for all exceptions, the longest first; what one says of capitals holds for it alone."""
    each = sorted(exceptions, key=len, reverse=True)
    return words(f"(?:{one})" if one.startswith("(?") else one for one in each)


def choosing(article: Article, patterns: Iterable[str], *, ignorecase: bool = False) -> None:
    """Count it as searching that those patterns of a rule's choice that are not kept are to be compiled for this story.

    Raises RunawayError where the rule's time for the story is over.
    """
    if new := [pattern for pattern in patterns if not _kept.has(pattern, ignorecase=ignorecase)]:
        article.share.spend(A_COMPILED * sum(size(pattern).weight for pattern in new))
        article.share.seconds(0)


def words(tokens: Iterable[str], *, nonword: bool = False) -> str:
    """One pattern for any of the tokens, as whole words unless `nonword`."""
    joined = "|".join(token for token in tokens if token.strip())
    return f"(?:{joined})" if nonword else rf"\b(?:{joined})\b"


@lru_cache(1 << 14)
def uncaptured(pattern: str) -> str:
    """The pattern with its plain groups made non-capturing: the group that matched tells which key it was."""
    return "".join("(?:" if part.text == "(" and part.sort == "open" else part.text for part in parts(pattern))


def listed(key: str, patterns: Iterable[str], *, ignorecase: bool = False) -> Iterator[Sought]:
    """Each pattern of a list that a rule file gives under a key."""
    return (Sought((key, at), pattern, ignorecase=ignorecase) for at, pattern in enumerate(patterns))
