"""The categories of English words: each word stands in one of them, so that what is said of it is said once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from itertools import combinations
from pkgutil import iter_modules

import pytest

from newslint.lexicon.en import words

HOMONYMS = {"st"}
"""Spelt alike and another word: a saint, and what ends 21st."""


def categories() -> Iterator[tuple[str, frozenset[str]]]:
    """The names of the categories, each with its words."""
    for module in iter_modules(words.__path__):
        for name, category in vars(import_module(f"{words.__name__}.{module.name}")).items():
            if name.isupper() and isinstance(category, frozenset | Mapping):
                yield f"{module.name}.{name}", frozenset(category)


def test_two_categories_share_no_word_unless_one_is_part_of_the_other() -> None:
    shared = [
        (one, other, sorted(some & more - HOMONYMS))
        for (one, some), (other, more) in combinations(categories(), 2)
        if some & more - HOMONYMS and not (some <= more or more <= some)
    ]
    assert not shared


@pytest.mark.parametrize(("name", "category"), list(categories()))
def test_a_category_has_words(name: str, category: frozenset[str]) -> None:
    assert category, name
    assert "" not in category
