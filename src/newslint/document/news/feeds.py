"""RSS, Atom and sitemaps of news -> a story for each item."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document.news import copy
from newslint.document.news.copy import Copy
from newslint.document.news.shown import shown
from newslint.document.news.story import Story, bodies
from newslint.document.news.xml import Node

ITEMS = frozenset(("item", "entry", "url"))
_DATES = ("pubDate", "published", "publication_date", "date", "issued", "updated", "modified")
"""Elements that state a date, of whatever vocabulary; the first of these that is there counts."""
_NAMES = ("guid", "id", "loc", "link", "title")
_EXCERPT = "excerpt"
_CAPTIONS = ("title", "description", "caption")
_PICTURES = frozenset(("content", "group", "thumbnail", "image", "video"))


def stories(root: Node, text: str) -> Iterator[Story]:
    """The story of each item of a feed, or of each page of a sitemap that tells of news."""
    for item in (root,) if root.name in ITEMS else root.below(*ITEMS):
        if item.end < 0 or (item.space != root.space and root.name != "RDF"):
            continue
        if item.name != "url":
            yield _item(item, text)
        elif news := next(item.below("news"), None):
            yield _page(item, news, text)


def _item(item: Node, text: str) -> Story:
    """The story of an item."""
    story = _named(item, item, text)
    for title in item.all("title"):
        _lines(title, text, story, "headline")
    for creator in (*(node for node in item.elements if node.name == "creator"), *item.all("author", "name")):
        _lines(creator, text, story, "byline")
    encoded = [node for node in item.elements if node.name == "encoded"]
    whole = [*(node for node in encoded if _EXCERPT not in node.space), *item.all("content")]
    brief = [*(node for node in encoded if _EXCERPT in node.space), *item.all("description"), *item.all("summary")]
    body = [*bodies(_told(node, text) for node in whole)]
    for version in bodies(_told(node, text) for node in brief):
        story.add(version, "standfirst" if body else "")
    for version in body:
        story.add(version)
    _pictures(item, text, story)
    return story


def _page(item: Node, news: Node, text: str) -> Story:
    """What a sitemap says of a page that tells of news."""
    story = _named(item, news, text)
    for title in news.all("title"):
        _lines(title, text, story, "headline")
    _pictures(item, text, story)
    return story


def _named(item: Node, dated: Node, text: str) -> Story:
    """An empty story with the name of an item and its date."""
    names = (node for name in _NAMES for node in item.all(name))
    story = Story(next((said for node in names if (said := node.said() or node.value("href"))), ""))
    for name in _DATES:
        for node in dated.elements:
            if node.name == name:
                story.dated(node.said(), node.place(text))
    return story


def _pictures(item: Node, text: str, story: Story) -> None:
    """Add what is said of the pictures of an item."""
    for node in item.below(*_CAPTIONS):
        if node.space != item.space and node.around and node.around.name in {*_PICTURES, item.name}:
            _lines(node, text, story, "caption")


def _lines(node: Node, text: str, story: Story, kind: str) -> None:
    """Add the lines of an element as blocks of a kind."""
    story.add(Copy([block._replace(kind=kind, level=0) for block in _told(node, text).blocks]))


def _told(node: Node, text: str) -> Copy:
    """The copy in an element: XHTML as it stands there, HTML that is escaped or set apart, or plain text."""
    if next(node.elements, None):
        return copy.rich(shown(node.children, text))
    how = node.value("type")
    if "html" in how:
        return copy.rich(node.prose())
    return copy.plain(node.prose()) if how in {"text", "text/plain"} else copy.either(node.prose())
