"""Time and memory for many sources grow as these do."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator

from growth import growth
from newslint import rulebook
from newslint.desk.library import Library
from newslint.engine import lint
from newslint.model import Report, Rulebook, Source
from newslint.tree.links import Links

FEW, MANY = 2, 8
ROOM = 2
"""How many times as much as that many times as many may take: what every run takes beside is left out of neither."""
DRAFT = Source("draft.md", "Heath Line 3 carried 184,230 passengers in March 2025, up 7.5%, for $3.2 million.\n")


def transcript(number: int) -> Source:
    """A source of 3 kB, unlike the others."""
    spoken = (
        f"Line {number * 40 + at} carried {(number * 977 + at * 31) % 90_000 + 1_000:,} passengers in March 2025, "
        f"up {at % 17}.5%. “We saw steady demand on route {at},” said Ann Lee {at}. The ferry was late.\n\n"
        for at in range(18)
    )
    return Source(f"call{number}.txt", "".join(spoken))


def checked(count: int) -> Report:
    """A draft held against so many sources, all read anew."""
    book = _book()
    library = Library((), Links())
    shelf = library.given("draft.md", map(transcript, range(count)))
    with library.opened(shelf, book.settings) as held:
        return lint(DRAFT, book, sources=held)


def _book() -> Rulebook:
    book = rulebook.default()
    return Rulebook(tuple(rule for rule in book.rules if rule.kind == "sourcing"), book.kinds, book.settings)


def test_time_grows_as_the_sources_do() -> None:
    assert growth(checked, FEW, MANY) < ROOM * MANY / FEW


def test_memory_grows_as_the_sources_do() -> None:
    checked(1)  # words are loaded and patterns compiled before anything is counted
    few, many = _peaks(FEW, MANY)
    assert many < ROOM * few * MANY / FEW


def _peaks(*counts: int) -> Iterator[int]:
    """The most memory that so many sources hold at once."""
    for count in counts:
        gc.collect()
        tracemalloc.start()
        try:
            assert len(checked(count).sources) == count
            yield tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
