"""Tokens searched one by one match as alternatives of one pattern do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.style.choices import Alternative, alternatives
from newslint.article.style.patterns import LEAST, matches, words
from newslint.document import parse
from newslint.model import Settings, Source

TOKENS = ["a lot", "a lot of", "lot of", "of", "of the", "lots?", "o", "[a-z]+ of", "x*", "(?:a|the) lot", "the|a", "t"]


def found(tokens: list[str], text: str, *, nonword: bool = False, ignorecase: bool = False) -> list[tuple[int, int]]:
    article = Article(parse(Source("a.md", "A line.\n")), Settings())
    every = [Alternative(token, token) for token in tokens]
    return [one.span() for one in alternatives(article, every, text, nonword=nonword, ignorecase=ignorecase)]


def whole(tokens: list[str], text: str, *, nonword: bool, ignorecase: bool) -> list[tuple[int, int]]:
    article = Article(parse(Source("a.md", "A line.\n")), Settings())
    pattern = words(tokens, nonword=nonword)
    return [one.span() for one in matches(article, pattern, text, ignorecase=ignorecase)]


@given(
    st.lists(st.sampled_from(TOKENS), min_size=1, max_size=5),
    st.lists(st.sampled_from(["a", "the", "lot", "lots", "of", "of", "A", "x"]), max_size=9).map(" ".join),
    st.booleans(),
    st.booleans(),
)
def test_whatever_the_tokens_share(tokens: list[str], text: str, nonword: bool, ignorecase: bool) -> None:  # noqa: FBT001 -- hypothesis gives them
    truth = whole(tokens, text, nonword=nonword, ignorecase=ignorecase)
    assert found(tokens, text, nonword=nonword, ignorecase=ignorecase) == truth


@pytest.mark.parametrize(
    ("tokens", "spans"),
    [
        (["lot of", "a lot"], [(0, 5)]),  # the one that begins first
        (["a lot", "a lot of"], [(0, 5)]),  # of two, the first in order
        (["a lot of", "a lot"], [(0, 8)]),
        (["of", "a"], [(0, 1), (6, 8)]),
        (["quay"], []),
    ],
)
def test_the_first_alternative_counts(tokens: list[str], spans: list[tuple[int, int]]) -> None:
    assert found(tokens, "a lot of it") == spans


def test_a_passage_that_is_read_window_by_window() -> None:
    text = "The ferry sailed. " * (LEAST // 10) + "a lot of it"
    assert found(["a lot of", "a lot", "sails"], text) == [(len(text) - 11, len(text) - 3)]
