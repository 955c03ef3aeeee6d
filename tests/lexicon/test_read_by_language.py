"""A language is done when its corpus is read: all that stands in a text, and nothing where nothing is."""

from __future__ import annotations

from importlib import import_module

import pytest

from newslint import lexicon
from newslint.article import Article, mentions
from newslint.document import Block, Document, Prose
from newslint.model import Settings, Source

CASES = [
    (language, text, expected)
    for language in lexicon.languages()
    for corpus in [import_module(f"newslint.lexicon.{language}.corpus")]
    for text, expected in (*corpus.READ.items(), *((text, ()) for text in corpus.NOTHING))
]


def read(language: str, text: str) -> tuple[str, ...]:
    """The mentions of a text, as a corpus writes them."""
    document = Document(Source("story.txt", text), (Block("body", Prose(text, range(len(text)))),))
    rows = mentions.rows(Article(document, Settings(language=language)))
    return tuple(f"{row['kind']} {row['value'] or ''}".rstrip() for row in rows)


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_a_text_of_the_corpus_is_read(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert read(language, text) == expected


def test_every_language_that_copy_is_judged_in_has_a_corpus() -> None:
    assert {language for language, _, _ in CASES} == {*lexicon.languages()}
