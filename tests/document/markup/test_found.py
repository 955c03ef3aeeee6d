"""A page falls into blocks that know their elements, and what stands beside them is kept apart."""

import pytest

from newslint.document.markup.found import Page

SENTENCE = "The ferry line said on Monday that it had ordered two boats."


def told(text: str) -> list[tuple[str, str]]:
    return [(one.block.kind, one.block.prose.text) for one in Page(text, 0).found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One<p>Two", [("body", "One"), ("body", "Two")]),
        ("One<b>two</b><p>Three", [("body", "Onetwo"), ("body", "Three")]),
        ("<p>One<br>two<br><br>Three", [("body", "One two"), ("body", "Three")]),
        ("<ul><li>One<li>Two</ul>", [("item", "One"), ("item", "Two")]),
        ("<p> \n<p>&nbsp;<p>", []),
        ("<pre>x = 1;\n\ny = 2;</pre>", [("code", "x = 1;"), ("code", "y = 2;")]),
        (f"<pre>{SENTENCE}</pre>", [("body", SENTENCE)]),
        ("<p>One<script>x < y</script><style>p {}</style> two", [("body", "One two")]),
    ],
)
def test_blocks_in_their_order(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_block_knows_the_element_that_sets_it_apart() -> None:
    page = Page("<div>One<p>Two <b>boats</b></p>three</div>", 0)
    names = [page.elements.every[one.element].nature.name for one in page.found]
    assert [(one.block.prose.text, name) for one, name in zip(page.found, names, strict=True)] == [
        ("One", "div"),
        ("Two boats", "p"),
        ("three", "div"),
    ]


@pytest.mark.parametrize(
    ("text", "linked"),
    [("<p>By <a href=/a>Ann</a></p>", 3), ("<a href=/a><p>By Ann</p></a>", 6), ("<p>By Ann</p>", 0)],
)
def test_how_many_characters_of_a_block_are_links(text: str, linked: int) -> None:
    (one,) = Page(text, 0).found
    assert one.linked == linked


@pytest.mark.parametrize(("text", "whole"), [("<BODY><p>One", True), ("<p>One", False), ("<header>One", False)])
def test_a_piece_is_no_whole_page(text: str, *, whole: bool) -> None:
    assert Page(text, 0).whole == whole


def test_the_title_of_a_page_is_no_block_of_it_and_is_read_once() -> None:
    page = Page("<html><head><title>Boats</title><title>Ships</title></head><body><title>Tugs</title><p>One", 0)
    assert page.head.title is not None
    assert page.head.title.prose.text == "Boats"
    assert [one.block.prose.text for one in page.found] == ["Ships", "Tugs", "One"]


@pytest.mark.parametrize(
    ("text", "captions"),
    [
        ("<p>One <img alt='The old boat'></p>", ["The old boat"]),
        (f"<p title='{SENTENCE}'>One</p>", [SENTENCE]),
        (f"<p data-title='{SENTENCE}'>One</p>", []),
        ("<p title='The old boat'>One</p>", []),
        ("<p>One <img alt=''></p>", []),
    ],
)
def test_what_attributes_say_to_readers_stands_behind_the_block(text: str, captions: list[str]) -> None:
    assert told(text) == [("body", "One"), *(("caption", caption) for caption in captions)]


def test_words_that_a_page_does_not_show_part_no_others_and_are_a_block_of_their_own() -> None:
    page = Page("<p>One <span hidden>and a half </span>boat</p>", 0)
    shown, veiled = page.found
    assert (shown.block.prose.text, veiled.block.prose.text) == ("One boat", "and a half")
    assert page.elements.every[veiled.element].nature.hidden
    assert not page.elements.every[shown.element].nature.hidden


def test_comments_and_ticker_symbols_are_told_and_data_go_to_the_head() -> None:
    text = '<!-- a note --><p>Acme <ACME.N> rose</p><script type="application/ld+json">{"@type": "Report", "headline": "Boats"}</script>'
    page = Page(text, 0)
    assert [words for _, words in page.aside.comments] == [" a note "]
    assert [(text[slice(*one.span)], one.where) for one in page.aside.unread] == [("<ACME.N>", "bracketed")]
    assert [block.prose.text for block in page.head.headlines()] == ["Boats"]


def test_what_stands_before_the_start_is_passed_over() -> None:
    text = "<p>One<p>Two"
    assert [one.block.prose.text for one in Page(text, text.rindex("<p")).found] == ["Two"]
