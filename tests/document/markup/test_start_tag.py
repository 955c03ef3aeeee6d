"""A start tag says what its element is, what readers get to see of its attributes, and whether it was left open."""

import pytest

from newslint.document.markup.start_tag import StartTag, start_tag

SENTENCE = "The ferry line said on Monday that it had ordered two boats."


def read(written: str) -> StartTag:
    """A tag by itself."""
    return start_tag(written.strip("<>").split()[0], written)


def test_a_tag_without_attributes_says_nothing() -> None:
    assert read("<p>") == StartTag("<p>", "p", {})


def test_the_words_of_classes_are_those_that_two_of_them_make_too() -> None:
    assert read("<p class='story pubDate' id=sub_title>").words == {
        "story", "pub", "date", "sub", "title", "storypub", "pubdate", "datesub", "subtitle",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("written", "furniture", "holds"),
    [
        ("<div role=navigation>", True, False),
        ("<div role=' Main'>", False, True),
        ("<div class='wide article-body'>", False, True),
        ("<div class=article-bodyguard>", False, False),
    ],
)
def test_what_a_tag_says_of_the_story(written: str, *, furniture: bool, holds: bool) -> None:
    assert (read(written).furniture, read(written).holds) == (furniture, holds)


@pytest.mark.parametrize(
    ("written", "hidden", "unseen"),
    [
        ("<p hidden>", True, False),
        ("<p style='display:none'>", True, False),
        ("<p class=hidden>", False, False),
        ("<p class=sr-only>", False, True),
        ("<p style='clip: rect(0 0 0 0)'>", False, True),
        ("<p style='color: red'>", False, False),
    ],
)
def test_what_a_page_does_not_show(written: str, *, hidden: bool, unseen: bool) -> None:
    assert (read(written).hidden, read(written).unseen) == (hidden, unseen)


@pytest.mark.parametrize(
    ("written", "copy"),
    [
        ("<img alt='The old boat'>", ["The old boat"]),
        ("<amp-img alt='The old boat'>", ["The old boat"]),
        ("<p alt='The old boat'>", []),
        (f"<p title='{SENTENCE}'>", [SENTENCE]),
        (f"<p data-title='{SENTENCE}' media='{SENTENCE}'>", []),
    ],
)
def test_what_attributes_say_to_readers(written: str, copy: list[str]) -> None:
    tag = read(written)
    assert [written[slice(*place)] for place in tag.copy] == copy


def test_a_tag_that_was_left_open_has_words_for_attributes() -> None:
    assert read(f"<div {SENTENCE} <p>").torn
    assert not read("<input required disabled checked>").torn
