"""Where on a page its story stands: by what its elements say of themselves, and by where the copy is."""

import pytest

from newslint.document import Block, Prose
from newslint.document.markup.found import Page
from newslint.document.roles.regions import Regions, letters

LEAD = "The ferry line said on Monday that it had ordered two boats for its northern route, and that both sail in May."
TITLE = "Ferry line orders two boats"


def regions(text: str, title: str = "", *, whole: bool = True) -> tuple[Page, Regions]:
    page = Page(text, 0)
    titles = [Block("headline", Prose(title, range(len(title))))] if title else []
    return page, Regions(page.found, page.elements.every, titles, whole=whole)


def headline(text: str, title: str = "", *, whole: bool = True) -> str:
    page, found = regions(text, title, whole=whole)
    return page.found[found.headline].block.prose.text if found.headline >= 0 else ""


def where(text: str, told: str, *, whole: bool = True) -> list[str]:
    """The blocks that stand in elements of which something is told."""
    page, found = regions(text, whole=whole)
    return [one.block.prose.text for one in page.found if getattr(found, told)[one.element]]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        (f"<h1>Boats</h1><h2>{TITLE}</h2><p>{LEAD}", "", "Boats"),
        (f"<h1>Harbour News</h1><h2>{TITLE}</h2><p>{LEAD}", f"{TITLE} | Harbour News", TITLE),
        (f"<h1>News</h1><h1>{TITLE}</h1><p>{LEAD}", "", TITLE),
        (f"<h2>{TITLE}</h2><p>{LEAD}", "", TITLE),
        (f"<p>{LEAD}<h1>{TITLE}</h1>", TITLE, ""),
        (f"<h1 class=sr-only>{TITLE}</h1><p>{LEAD}", "", ""),
        (f"<p>{TITLE}<p>{LEAD}", TITLE, TITLE),
        (f"<td><font size=5>{TITLE}</font><p>{LEAD}", f"Harbour: {TITLE}", TITLE),
        (f"<p>{TITLE}<p>{LEAD}", f"{TITLE}, and both of them sail to the north in the spring", ""),
        (f"<p><a href=/>{TITLE}</a><p>{LEAD}", TITLE, ""),
        (f"<p>{TITLE}<p>{LEAD}", "", ""),
    ],
)
def test_the_headline_is_a_heading_above_the_copy(text: str, title: str, expected: str) -> None:
    assert headline(text, title) == expected


def test_in_a_piece_only_a_main_heading_is_the_headline() -> None:
    assert headline(f"<h1>{TITLE}</h1><p>{LEAD}", whole=False) == TITLE
    assert headline(f"<h2>{TITLE}</h2><p>{LEAD}", whole=False) == ""


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        (f"<p>{LEAD}", True),
        (f"<li>{LEAD}", True),
        (f"<h2>{LEAD}</h2>", False),
        (f"<p>{LEAD[:-1]}", False),
        (f"<p><a href=/a>{LEAD}</a>", False),
        ("<p>Both sail in May.", False),
    ],
)
def test_a_paragraph_of_copy_is_long_and_ends_and_is_no_link(text: str, *, copy: bool) -> None:
    assert regions(text)[1].copy == [len(LEAD) if copy else 0]


@pytest.mark.parametrize(
    ("text", "whole", "furniture"),
    [
        (f"<nav>One</nav><p>{LEAD}", True, ["One"]),
        (f"<nav><div><p>One</div></nav><p>{LEAD}", False, ["One"]),
        (f"<aside><p>{LEAD}</aside>", True, []),
        (f"<aside><p>{LEAD}</aside><p>{LEAD}", True, [LEAD]),
        (f"<nav><h1>{TITLE}</h1></nav><p>{LEAD}", True, []),
        (f"<header><p>One</header><p>{LEAD}", True, ["One"]),
        (f"<header><p>One</header><p>{LEAD}", False, []),
        (f"<article><header><p>One</header><p>{LEAD}</article>", True, []),
    ],
)
def test_what_holds_the_headline_or_most_of_the_copy_is_no_furniture(
    text: str, *, whole: bool, furniture: list[str]
) -> None:
    assert where(text, "furniture", whole=whole) == furniture


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        (f"<p>One<article><p>{LEAD}</article>", [LEAD]),
        (f"<main><p>One<article><p>{LEAD}</article></main>", [LEAD]),
        (f"<article><p>One</article><div><p>{LEAD}</div>", ["One", LEAD]),
        (f"<article><p>{LEAD}</article><article><p>{LEAD}</article>", [LEAD, LEAD]),
    ],
)
def test_the_innermost_element_that_holds_most_of_the_copy_holds_the_story(text: str, inside: list[str]) -> None:
    assert where(text, "inside") == inside


def test_of_a_piece_all_is_the_story() -> None:
    assert where(f"<p>One<article><p>{LEAD}</article>", "inside", whole=False) == ["One", LEAD]


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        (f"<table><td>{LEAD}</table>", {1}),
        ("<table><td>Boats<td>12</table>", set()),
        ("<table><td><table><td>Boats<td>12</table></table>", {1}),
    ],
)
def test_a_table_lays_out_a_page_that_holds_paragraphs_or_tables(text: str, layout: set[int]) -> None:
    assert regions(text)[1].layout - {0} == layout


def test_texts_are_held_against_each_other_by_letters_and_digits() -> None:
    assert letters("Line’s “Boats”, 12_3!") == "linesboats123"
    assert letters("– … –") == ""
