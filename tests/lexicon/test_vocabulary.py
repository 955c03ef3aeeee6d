"""Long lists of words, taken apart where they are asked."""

from __future__ import annotations

from pathlib import Path

from newslint.lexicon import without
from newslint.lexicon.en import vocabulary
from newslint.lexicon.vocabulary import WordList

ROWS = ("a", "quay quaint quarry", "re réseau remake")


def test_a_word_is_known_before_and_after_its_row_was_taken_apart() -> None:
    words = WordList(ROWS)
    for _ in range(2):
        assert "quay" in words
        assert "remake" in words
        assert "a" in words


def test_a_part_of_a_row_is_no_word() -> None:
    words = WordList(ROWS)
    for odd in ("qu", "quain", "quay quaint", "uay", "rem", "", " ", "zebra", None):
        assert odd not in words, odd


def test_each_row_of_the_lists_holds_what_begins_alike() -> None:
    for path in Path(vocabulary.__file__).parent.glob("[a-z]*.txt"):
        rows = path.read_text("utf-8").splitlines()
        words = WordList(rows)
        starts = [row[:2] for row in rows]
        assert len({*starts}) == len(starts), path
        assert all(word in words for row in rows for word in row.split()), path


def test_a_word_loses_one_ending_at_the_most() -> None:
    assert without("mill's", ("'s", "s'")) == "mill"
    assert without("boys'", ("'s", "s'")) == "boy"
    assert without("mill", ("'s", "s'")) == "mill"
