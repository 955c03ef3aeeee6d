"""The tags of a page open and close elements as a browser does, and each says what it is about the words in it."""

import pytest

from newslint.document.markup.elements import Element, Elements, Nature
from newslint.document.markup.start_tag import start_tag
from newslint.document.markup.tags import tokens


def read(text: str) -> Elements:
    """The elements of some tags."""
    elements = Elements()
    for token in tokens(text, runs=True):
        if token.closes:
            elements.ends(token.name)
        elif token.name:
            elements.opens(start_tag(token.name, text[token.start : token.end]))
    return elements


def path(elements: Elements, element: Element) -> str:
    """The names of the elements around one, and its own."""
    names = [element.nature.name]
    while element.parent > 0:
        element = elements.every[element.parent]
        names.append(element.nature.name)
    return " ".join(reversed(names))


def nature(text: str) -> Nature:
    """What the last element of some tags says."""
    return read(text).every[-1].nature


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One<p>", "p"),
        ("<p>One<div>", "div"),
        ("<p>One<b>", "p b"),
        ("<div><p><b>One</div><p>", "p"),
        ("<h1>Boats<p>", "p"),
        ("<h1><div>", "h1 div"),
        ("<ul><li>One<li>", "ul li"),
        ("<ul><li>One<ul><li>", "ul li ul li"),
        ("<dl><dt>One<dd>", "dl dd"),
        ("<table><tr><td>One<th>", "table tr th"),
        ("<table><tr><td>One<tr>", "table tr"),
        ("<table><tr><td><table><tr>", "table tr td table tr"),
        ("<br><img><p>", "p"),
    ],
)
def test_an_element_ends_those_whose_end_need_not_be_written(text: str, expected: str) -> None:
    elements = read(text)
    assert path(elements, elements.every[-1]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<div><p>One</b>", "div p"),
        ("<p>One</p></p></div>", ""),
        ("<div><p>One</div>", ""),
        ("<b><p>One</b>", "b p"),
        ("<div><table><tr><td>One</div>", "div table tr td"),
        ("<div><table><tr><td>One</table>", "div"),
    ],
)
def test_an_end_tag_closes_nothing_that_was_not_opened_where_it_stands(text: str, expected: str) -> None:
    elements = read(text)
    assert path(elements, elements.top) == expected


def test_words_before_the_end_of_a_block_stand_apart_and_those_before_the_end_of_a_mark_do_not() -> None:
    elements = read("<p>One <b>boat")
    assert not elements.ends("b")
    assert elements.ends("p")


@pytest.mark.parametrize(
    ("text", "kind", "level"),
    [
        ("<p>", "body", 0),
        ("<h2>", "crosshead", 2),
        ("<h2><b>", "crosshead", 2),
        ("<blockquote><p>", "quote", 0),
        ("<figure><p>", "caption", 0),
        ("<li>", "item", 0),
        ("<time>", "dateline", 0),
        ("<div class=author-name>", "byline", 0),
        ("<div class='story pubDate'>", "dateline", 0),
        ("<h2 id=article_stand_first>", "standfirst", 2),
        ("<div class=author><p>", "byline", 0),
        ("<div class=author><h4 class=author-name>", "byline", 4),
        ("<div class=author><h1>", "crosshead", 1),
        ("<div class=authority>", "body", 0),
        ("<p>It <span class=author>", "body", 0),
        ("<div class=caption><article>", "body", 0),
    ],
)
def test_the_block_that_an_element_makes(text: str, kind: str, level: int) -> None:
    told = nature(text)
    assert (told.kind, told.level) == (kind, level)


@pytest.mark.parametrize(
    ("text", "furniture"),
    [
        ("<nav>", True),
        ("<footer>", True),
        ("<blockquote><footer>", False),
        ("<div class='box relatedLinks'>", True),
        ("<div role=banner>", True),
        ("<div id=jp-relatedposts>", True),
        ("<div class='newsletter article-body'>", False),
        ("<body class=has-sidebar>", False),
        ("<p>The line's <b class=share>", False),
        ("<div class=shareholders>", False),
    ],
)
def test_an_element_that_is_no_part_of_a_story(text: str, *, furniture: bool) -> None:
    assert nature(text).furniture == furniture


def test_what_is_hidden_or_said_only_to_some_reaches_to_all_within() -> None:
    elements = Elements()
    assert elements.opens(start_tag("div", "<div hidden>")).nature.hidden
    assert elements.opens(start_tag("p", "<p>")).nature.hidden
    elements.ends("div")
    assert not elements.opens(start_tag("p", "<p>")).nature.hidden
    assert nature("<span class=sr-only><b>").unseen
    assert nature("<button><div>").unseen
    assert not nature("<span class=sr-only></span><b>").unseen


def test_a_block_in_a_control_does_not_part_the_words_around_it() -> None:
    assert nature("<p><div>").apart
    assert not nature("<p><button><div>").apart


def test_a_link_leads_somewhere() -> None:
    assert nature("<a href=/a><b>").link
    assert not nature("<a name=a><b>").link


def test_an_element_knows_the_innermost_table_around_it() -> None:
    elements = read("<table><tr><td>One<table><tr><td></table><p></table><p>")
    assert [(one.nature.name, one.table) for one in elements.every if one.nature.name in {"td", "p"}] == [
        ("td", 1),
        ("td", 4),
        ("p", 1),
        ("p", 0),
    ]
