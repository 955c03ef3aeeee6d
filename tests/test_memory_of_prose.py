from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from newslint import Rulebook, Source, lint
from newslint.memory import FORGETFUL, ROOM, Memory
from newslint.model import AUTO, Settings
from newslint.record import replace
from newslint.rulebook import default

STORIES = sorted((Path(__file__).parents[1] / "examples").iterdir())


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_a_story_reads_the_same_whatever_was_read_before(path: Path) -> None:
    text, memory = path.read_text("utf-8"), Memory(ROOM)
    for at in range(0, len(text), max(len(text) // 8, 1)):  # a word written, another cut, a paragraph moved to the top
        for changed in (f"{text[:at]} 12% {text[at:]}", text[:at] + text[at + 7 :], f"{text[at:]}\n\n{text[:at]}"):
            source = Source(path.name, changed)
            assert lint(source, default(), memory=memory) == lint(source, default())


def test_what_the_house_says_is_not_remembered_of_another_house() -> None:
    memory, source = Memory(ROOM), Source("a.txt", "The house costs $5 million, up 4%.\n")

    def of(book: Rulebook, dollar: str, language: str) -> Rulebook:
        return replace(book, settings=Settings(dollar=dollar, language=language))

    for dollar, language in (("USD", "en"), ("AUD", AUTO), ("USD", AUTO)):
        figures = lint(source, of(default(), dollar, language), memory=memory).figures
        assert figures
        assert figures[0].unit == dollar


def test_only_what_is_new_is_read_and_what_is_old_makes_room() -> None:
    read: list[str] = []

    def words(text: str) -> list[str]:
        read.append(text)
        return text.split()

    def asked(memory: Memory, text: str, how: str = "") -> list[str]:
        return [*memory.all(words, text, how, partial(words, text))]

    memory = Memory(10)
    assert asked(memory, "a b") == asked(memory, "a b") == ["a", "b"]
    assert read == ["a b"]
    asked(memory, "a b", "otherwise")
    asked(memory, "a b")
    asked(memory, "1 3 5")
    assert read == ["a b", "a b", "1 3 5"]
    asked(memory, "a b")
    asked(memory, "a b", "otherwise")
    assert read == ["a b", "a b", "1 3 5", "a b"]
    assert asked(FORGETFUL, "a b") == asked(FORGETFUL, "a b")
    assert read[4:] == ["a b", "a b"]


def test_only_that_nothing_was_found_is_remembered() -> None:
    asked: list[str] = []

    def figures(text: str) -> Iterator[str]:
        asked.append(text)
        yield from filter(str.isdigit, text)

    def found(memory: Memory, text: str) -> list[str]:
        return [*memory.none(figures, text, tuple, partial(figures, text))]

    memory = Memory(10)
    assert [found(memory, text) for text in ("a", "1", "a", "1")] == [[], ["1"], [], ["1"]]
    assert asked == ["a", "1", "1"]
    found(memory, "b" * 10)  # which leaves no room for the first
    found(memory, "a")
    assert asked[3:] == ["b" * 10, "a"]
    assert [found(FORGETFUL, "a"), found(FORGETFUL, "a")] == [[], []]
    assert asked[5:] == ["a", "a"]


def test_a_number_stands_for_what_was_read_and_is_never_given_again() -> None:
    memory = Memory(4)
    first = memory.number("abcd", 1)
    assert memory.number("abcd", 1) == first
    assert memory.number("abcd", 2) != first  # and the first is forgotten
    assert memory.number("abcd", 1) not in {first, memory.number("abcd", 2)}
