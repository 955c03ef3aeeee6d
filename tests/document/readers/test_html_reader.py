"""The reader of web pages puts together what a page shows and says: each thing once, in its place, with what is not shown told."""

import datetime as dt

import pytest

from newslint.document import Document
from newslint.document.readers.html import read
from newslint.model import Source

LEAD = "The ferry line said on Monday that it had ordered two boats for its northern route, and that both sail in May."
NEXT = (
    "Revenue at the line rose 12% to $1.18 billion from $1.05 billion a year ago, its captain told the harbour board."
)
TITLE = "Ferry line orders two boats"


def document(text: str) -> Document:
    return read(Source("story.html", text))


def page(head: str, body: str = "") -> Document:
    return document(
        f"<html><head>{head}</head><body><article><h1>{TITLE}</h1>{body}<p>{LEAD}</p></article></body></html>"
    )


def told(found: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in found.blocks]


STORY = [("headline", TITLE), ("body", LEAD)]


@pytest.mark.parametrize("text", ["", "<", "<p>", "<html>", "<!--", "</p>", "&nbsp;"])
def test_a_text_without_words_has_no_blocks_but_the_sign_that_is_written(text: str) -> None:
    assert [block.prose.text for block in document(text).blocks] == (["<"] if text == "<" else [])


@pytest.mark.parametrize(
    ("head", "others"),
    [
        (f"<title>{TITLE}</title>", []),
        (f"<title>{TITLE} | Harbour News</title>", []),
        ("<meta property='og:title' content='Line orders two boats!'>", []),
        ("<meta property='og:title' content='Line buys three boats'>", [("headline", "Line buys three boats")]),
        ("<title>Line buys boats</title><meta property='og:title' content='Line buys boats'>", [("headline", "Line buys boats")]),
        ("<meta name=description content='Both sail in May.'>", []),
        ("<meta name=description content='Both sail in June.'>", [("standfirst", "Both sail in June.")]),
    ],
)  # fmt: skip
def test_what_a_page_says_of_itself_is_read_where_the_story_does_not_say_it(
    head: str, others: list[tuple[str, str]]
) -> None:
    assert told(page(head)) == [*others, *STORY]


@pytest.mark.parametrize(
    ("body", "captions"),
    [
        ("<figure><img alt='The old boat'><figcaption>The old boat at the quay</figcaption></figure>", ["The old boat at the quay"]),
        ("<figure><img alt='A tug'><figcaption>The old boat</figcaption></figure>", ["A tug", "The old boat"]),
        ("<img alt='The old boat'><p>By Ann Lee</p><img alt='The old boat!'>", ["The old boat"]),
    ],
)  # fmt: skip
def test_a_caption_that_stands_there_twice_is_read_once(body: str, captions: list[str]) -> None:
    found = page("", body)
    assert [text for kind, text in told(found) if kind == "caption"] == captions


def test_the_front_matter_counts_before_the_page() -> None:
    text = f"---\ntitle: {TITLE}\ndate: 2026-03-02\n---\n<meta name=date content=2026-03-01><p>{LEAD}</p>"
    found = document(text)
    assert (told(found), found.meta["date"]) == (STORY, dt.date(2026, 3, 2))
    assert document(text[text.index("<meta") :]).meta == {"date": dt.date(2026, 3, 1)}


def test_blocks_stand_in_the_order_of_the_source() -> None:
    found = page(f"<meta name=description content='{NEXT}'>", "<p>By Ann Lee</p>")
    starts = [block.prose.span(0, 1).start for block in found.blocks]
    assert starts == sorted(starts)


def test_words_that_a_page_does_not_show_are_told_but_labels_are_not() -> None:
    found = document(f"<p>{LEAD}</p><p hidden>{NEXT}</p><div hidden>Menu</div><p hidden>Two boats</p>")
    assert [(found.source[one.span], one.where, one.read) for one in found.unread] == [
        (NEXT, "unseen", True),
        ("Two boats", "unseen", False),
    ]
    assert told(found) == [("body", LEAD), ("body", NEXT)]


def test_what_is_around_a_story_is_kept_as_furniture_and_is_no_block() -> None:
    found = document(f"<nav>Boats</nav><p>{LEAD}</p>")
    assert told(found) == [("body", LEAD)]
    assert [(block.kind, block.prose.text) for block in found.around] == [("furniture", "Boats")]


def test_a_comment_to_newslint_silences_the_paragraph_behind_it() -> None:
    found = document(f"<p>{LEAD}</p>\n<!-- newslint: ignore FIG101 -- agreed -->\n<p>{NEXT}</p>")
    (directive,) = found.directives
    assert (directive.codes, directive.reason) == (("FIG101",), "agreed")
    assert NEXT in found.source[directive.reach]
    assert LEAD not in found.source[directive.reach]
