"""Sentences are broken at blanks alone; what is wider than the room stands whole."""

from __future__ import annotations

from newslint.report.lines import Word, broken, words


def test_lines_are_as_long_as_there_is_room_and_the_later_ones_hang() -> None:
    assert list(broken(words("one two three four"), 9, "  ")) == ["one two", "  three", "  four"]
    assert list(broken(words("one two three four"), None, "  ")) == ["one two three four"]
    assert list(broken(words(""), 9)) == []


def test_no_word_is_ever_broken() -> None:
    assert list(broken(words("a https://example.org/a-long-address b"), 10)) == [
        "a",
        "https://example.org/a-long-address",
        "b",
    ]


def test_colours_take_no_room_and_wide_characters_two_columns() -> None:
    assert list(broken([Word("\x1b[1mone\x1b[0m", 3), *words("two")], 7)) == ["\x1b[1mone\x1b[0m two"]
    assert list(broken(words("人工 智能"), 8)) == ["人工", "智能"]
