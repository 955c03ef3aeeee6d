"""Stories as agencies and sites send them, and what a test asks of each."""

from __future__ import annotations

from newslint.document import Document, parse, stories
from newslint.model import Source

LEAD = "Revenue rose 12% to $1.18 billion from $0.93 billion."
"""A wrong percentage: FIG120 at `12%`."""


def told(name: str, text: str) -> list[tuple[str, str]]:
    """The blocks of all stories in a file."""
    return [(block.kind, block.prose.text) for block in parse(Source(name, text)).blocks]


def parted(name: str, text: str) -> list[tuple[str, str, list[str]]]:
    """The name, the day and the blocks of each story of a file."""
    document = parse(Source(name, text))
    assert not document.failures
    return [(one.name, day(one), [block.prose.text for block in one.blocks]) for one in stories(document)]


def day(document: Document) -> str:
    """The date of a story, as it is stated."""
    return str(document.meta.get("date", ""))[:10]
