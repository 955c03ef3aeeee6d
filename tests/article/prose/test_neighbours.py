import pytest

from newslint.article.prose.neighbours import (
    LONGEST,
    abbreviated,
    followed_by,
    letters_begin,
    preceded_by,
    word_after,
    word_before,
    words_after,
    words_before,
)


@pytest.mark.parametrize(
    ("text", "after", "followed"),
    [
        (" Million euros", ("million", 8), "million"),
        ("-foot wall", ("foot", 5), ""),
        ("km wide", ("km", 2), ""),
        ("  wide", ("", 0), ""),
        (" & Sons", ("&", 2), ""),
        (", wide", ("", 0), ""),
        (f" {'a' * LONGEST}b", ("a" * LONGEST, LONGEST + 1), "a" * LONGEST),
        ("", ("", 0), ""),
    ],
)
def test_the_word_behind(text: str, after: tuple[str, int], followed: str) -> None:
    assert word_after(text, 0) == after
    assert followed_by(text, 0) == followed


@pytest.mark.parametrize(
    ("text", "word", "preceded"),
    [
        ("In mid-", "mid-", ("mid", 3)),
        ("said (“Early ", "Early", ("early", 7)),
        ("year's ", "year's", ("year's", 0)),
        ("in  ", "in", ("", 4)),
        ("Rs.", "Rs.", ("", 3)),
        ("(", "", ("", 1)),
        (" ", "", ("", 1)),
        ("", "", ("", 0)),
    ],
)
def test_the_word_before(text: str, word: str, preceded: tuple[str, int]) -> None:
    assert word_before(text, len(text)) == word
    assert preceded_by(text, len(text)) == preceded


def test_words_on_either_side() -> None:
    text = "The team beat Ohio, 3-1, on Sunday"
    assert words_before(text, 20, 2) == ["beat", "ohio,"]
    assert words_after(text, 23, 2) == [",", "on"]
    assert words_before(text, 0, 3) == []


def test_letters_that_end_at_a_place() -> None:
    assert letters_begin("x-Rs20", 4) == 2
    assert letters_begin("20", 2) == 2
    assert letters_begin("a" * (LONGEST * 2), LONGEST * 2) == LONGEST


KNOWN = frozenset({"mr", "Sun"})


@pytest.mark.parametrize("word", ["Mr", "said (“Mr", "Sun", "U.S", "a.k.a", "J"])
def test_a_dot_belongs_to_an_abbreviation(word: str) -> None:
    assert abbreviated(f"{word}. Day", len(word), KNOWN)


@pytest.mark.parametrize("word", ["sun", "Plan b", "news.example", "wasn't", "7", "and so on..", "Mr ", ""])
def test_a_dot_ends_a_sentence(word: str) -> None:
    assert not abbreviated(f"{word}. Day", len(word), KNOWN)
