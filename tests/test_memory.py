"""A long story takes memory in proportion to its length, and not many times of it, by whatever rule it is judged."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from newslint import report, rulebook
from newslint.engine import lint
from newslint.model import Rulebook, Source
from newslint.report import View

STORY = Path(__file__).parents[1] / "examples" / "turbines-with-errors.txt"
LENGTH = 300_000
MOST = 32
"""Bytes for each character at the most, in copy with an error in every other line: two hold the text, about three its
blocks, the rest what is found in it. (Measured: 30; it was 60 when all that was found was kept to the end.)"""


def _peak(kind: str) -> int:
    """The most memory that linting a long story by one kind of rule, or by all, and rendering it holds at once, in bytes."""
    book = rulebook.default()
    if kind != "all":
        book = Rulebook(tuple(rule for rule in book.rules if rule.kind == kind), book.kinds, book.settings)
    story = STORY.read_text("utf-8")
    lint(Source("a.txt", story), book)  # words are loaded and patterns compiled before anything is counted
    text = (story * (LENGTH // len(story) + 1))[:LENGTH]
    tracemalloc.start()
    part = report.part(lint(Source("a.txt", text), book, values=False), report.load("json"), View())
    assert sum(len(text) for text in report.following("", part.pieces[0]))
    return tracemalloc.get_traced_memory()[1]


@pytest.mark.parametrize("kind", ["all", "change", "furniture", "quotation"])
def test_a_long_story_needs_little_memory(kind: str) -> None:
    """In a process of its own: what other tests leave behind makes Python's collector wait the longer."""
    said = subprocess.run([sys.executable, __file__, kind], capture_output=True, text=True, check=True)
    assert int(said.stdout) < MOST * LENGTH


if __name__ == "__main__":
    sys.stdout.write(str(_peak(sys.argv[1])))
