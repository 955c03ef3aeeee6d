"""One look at a story's words leaves the tokens that it may hold, and every one of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.style import sieve
from newslint.article.style.sieve import Asked, Sieve, fours, likely, passing
from newslint.document import parse
from newslint.model import Settings, Source

WORDS = ("order", "in order to", "ordering", "Ferry", "ferries and tugs", "it", "é tide tables", "STRASSE", "quay")


def story(text: str) -> Article:
    return Article(parse(Source("a.md", f"A line.\n\n{text}\n")), Settings())


def asked(options: Asked) -> Asked:
    return options


def test_the_fours_of_a_story_are_those_of_its_words_read_without_case() -> None:
    assert fours(story("Ferry to Sun")) == {"line.", "ferr", "erry"} - {"line."} | {"line", "ine."}


def test_a_long_text_is_cut_where_words_end(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "A ferry sailed past harbours and lighthouses " * 20
    whole = fours(story(text))
    monkeypatch.setattr(sieve, "_STRETCH", 7)
    assert fours(story(text)) == whole


@given(st.lists(st.sampled_from([*WORDS, "x", "borders", "Quays", "strasse", "Straße"]), max_size=6))
def test_what_stands_in_a_story_passes(words: list[str]) -> None:
    text = " ".join(words)
    found = Sieve((word, True) for word in WORDS).passed(fours(story(text)))
    assert {at for at, word in enumerate(WORDS) if word.lower() in text.lower()} <= {*found}


def test_what_has_no_four_letters_always_passes_and_what_lacks_one_of_its_words_never() -> None:
    tokens = [("it", False), ("[a-z]+ish", False), ("ferry tables", False), ("(?:quay|tide tables)", False)]
    assert Sieve(tokens).passed(fours(story("A ferry, and a tide."))) == [0, 1]
    assert Sieve(tokens).passed(fours(story("Tables of a ferry at a quay"))) == [0, 1, 2, 3]


def test_a_first_story_and_a_further_one_are_told_the_same() -> None:
    rules = [Asked(tuple(f"word{number} is" for number in range(sieve.FEW))), Asked(("Ferry", "quay"))]
    for _ in range(3):
        article = story("The ferry, and the quay; word7 is a word.")
        assert likely(article, rules, asked) == [True, True]
        assert [passing(article, rule, asked) for rule in rules] == [("word7 is",), ("quay",)]
    assert likely(story("Nothing."), rules, asked) == [False, False]


def test_who_was_not_told_of_looks_for_itself() -> None:
    assert passing(story("The quay."), Asked(("quay", "pier")), asked) == ("quay",)


def test_the_books_that_are_remembered_are_few() -> None:
    kept = [[Asked((f"quay{number}",))] for number in range(50)]
    for rules in kept:
        assert likely(story("The quay7."), rules, asked) == [rules[0].tokens == ("quay7",)]
    assert len(sieve._books) <= 8  # noqa: SLF001 -- what is to be bounded
