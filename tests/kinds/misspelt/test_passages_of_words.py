"""Where a word stands, and what of the words around it tells of it."""

from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.misspelt.passages import Place, labelled, place, text
from newslint.lexicon import of
from newslint.model import Settings, Source

HEAD = "---\ntags: [Quay works]\nauthor: Ann Orr\nnote: The boats of the north will sail again in May.\n---\n\n"


def read(copy: str) -> Article:
    article = Article(document.parse(Source("story.md", copy)), Settings())
    return article.narrowed(("text",), quoted=True)


def at(copy: str, word: str) -> Place:
    found = place(read(copy), word)
    assert found is not None
    return found


def test_labels_are_read_below_the_copy_by_their_sorts() -> None:
    article = read(HEAD + "It sails.")
    assert labelled(article, "topic") == "Quay works"
    assert text(article, "writer", "copy").splitlines() == [
        "It sails.",
        "Ann Orr",
        "The boats of the north will sail again in May.",
    ]
    assert labelled(article.narrowed(("headline",), quoted=True), "topic") == ""


def test_a_word_stands_by_itself_in_the_copy_before_it_does_in_a_label() -> None:
    copy = HEAD + "See a/Quay, @Quay and Quay-side. The Quay."
    assert at(copy, "Quay").span.start == copy.rindex("Quay")
    assert at(copy, "works").passage.block.field == "topic"
    assert place(read(copy), "boat") is None


@pytest.mark.parametrize(
    ("copy", "foreign"),
    [
        ("He said: “nessun uomo è comercial”, and left.", True),
        ("The boat was comercial, they said.", False),
        ("It was, he said, comercial.", False),  # nothing stands beside it
        ("The ordinanza nuova comercial was read.", False),
    ],
)
def test_a_word_among_words_of_another_language(copy: str, foreign: bool) -> None:  # noqa: FBT001 -- what is expected
    assert at(copy, "comercial").is_foreign(of("en").vocabulary) is foreign


def test_a_word_among_capitals_and_one_among_words_of_the_dictionary() -> None:
    words = of("en")
    assert at("They read The Commitee Rebellion aloud.", "Commitee").is_in_title(words)
    assert not at("Anna Commitee Rebellion left.", "Commitee").is_in_title(words)
    assert at("The Commitee met", "Commitee").is_in_words(words.vocabulary)
    assert not at("Orsk Commitee", "Commitee").is_in_words(words.vocabulary)
