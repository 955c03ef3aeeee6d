"""The blocks of a page are told into those of its story, those around it, and those that it does not show."""

import pytest

from newslint.document.markup.found import Found, Page
from newslint.document.roles.page import Sifted, sifted

LEAD = "The ferry line said on Monday that it had ordered two boats for its northern route, and that both sail in May."
NEXT = (
    "Revenue at the line rose 12% to $1.18 billion from $1.05 billion a year ago, its captain told the harbour board."
)


def read(text: str, *, whole: bool = True) -> Sifted:
    page = Page(text, 0)
    return sifted(page.found, page.elements.every, [], whole=whole)


def told(found: list[Found]) -> list[tuple[str, str]]:
    return [(one.block.kind, one.block.prose.text) for one in found]


def page(top: str = "", middle: str = "", bottom: str = "") -> str:
    return f"<article>{top}<h1>Ferry line orders boats</h1>{middle}<p>{LEAD}</p>{bottom}</article>"


STORY = [("headline", "Ferry line orders boats"), ("body", LEAD)]


def test_what_is_around_a_story_is_furniture_and_keeps_its_order() -> None:
    found = read(f"<nav><p>One</nav>{page()}<footer><p>Two</footer>")
    assert (told(found.story), told(found.around)) == (STORY, [("furniture", "One"), ("furniture", "Two")])
    assert found.concealed == []


@pytest.mark.parametrize(
    ("middle", "kind"),
    [
        ("<div class=byline>By Ann Lee</div>", "byline"),
        ("<p>By Ann Lee</p>", "body"),
        ("<time>March 2, 2026</time>", "dateline"),
        ("<h2 class=standfirst>It needs them</h2>", "standfirst"),
        ("<h2>It needs them</h2>", "crosshead"),
        (f"<h2 class=standfirst>{'It needs them. ' * 60}</h2>", "crosshead"),
        (f"<p class=author>{LEAD} {NEXT}</p>", "body"),
        ("<figure><img><figcaption>The old boat</figcaption></figure>", "caption"),
    ],
)
def test_between_headline_and_lead_a_block_is_what_its_class_says_if_it_can_be(middle: str, kind: str) -> None:
    assert [one for one, _ in told(read(page(middle=middle)).story)] == ["headline", kind, "body"]


@pytest.mark.parametrize(
    "middle",
    [
        "<div>Listen to this</div>",
        "<p><a href=/a>Read this too</a></p>",
        "<h2>Ferry Line Orders Boats</h2>",
        "<button>Save</button>",
        "<nav><p>Boats</p></nav>",
    ],
)
def test_labels_links_and_the_headline_again_are_no_part_of_a_whole_page(middle: str) -> None:
    found = read(page(middle=middle))
    assert told(found.story) == STORY
    assert [kind for kind, _ in told(found.around)] == ["furniture"]


def test_what_stands_above_the_headline_is_no_part_of_a_whole_page_but_a_caption_beside_the_story() -> None:
    found = read(page(top="<p>Business</p><figure><figcaption>The old boat</figcaption></figure>"))
    assert told(found.around) == [("furniture", "Business")]
    assert told(found.story) == [("caption", "The old boat"), *STORY]


def test_behind_the_last_paragraph_only_lines_are_copy() -> None:
    found = read(page(bottom="<p>That is all.</p><div>More boats</div>"))
    assert told(found.story) == [*STORY, ("body", "That is all.")]
    assert told(found.around) == [("furniture", "More boats")]


def test_of_a_piece_all_is_copy_but_furniture() -> None:
    found = read(f"<p>One</p><div><a href=/a>Two</a></div><p>{LEAD}</p><nav>Three</nav>", whole=False)
    assert told(found.story) == [("body", "One"), ("body", "Two"), ("body", LEAD)]
    assert told(found.around) == [("furniture", "Three")]


@pytest.mark.parametrize(("text", "copy"), [(NEXT, True), ("Two boats", False)])
def test_words_that_a_page_does_not_show_are_told_and_read_where_they_read_like_copy(text: str, *, copy: bool) -> None:
    found = read(f"<p>{LEAD}</p><p hidden>{text}</p><p>{LEAD}</p>", whole=False)
    assert told(found.concealed) == [("body", text)]
    assert (("body", text) in told(found.story)) == copy


def test_cells_of_a_layout_are_paragraphs_and_those_of_data_are_not() -> None:
    assert told(read(f"<table><td>{LEAD}</table>", whole=False).story) == [("body", LEAD)]
    assert told(read("<table><td>Boats<td>12</table>", whole=False).story) == [("cell", "Boats"), ("cell", "12")]


@pytest.mark.parametrize("name", ["author", "dek"])
def test_what_is_too_long_for_the_class_of_its_element_is_copy_before_the_story_too(name: str) -> None:
    long = f"{LEAD} {NEXT}" * 9
    assert ("body", long) in told(read(page(middle=f"<div class={name}>{long}</div>")).story)
