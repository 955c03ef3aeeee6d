"""NewsML-G2: news items, packages and messages -> the stories in them."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document.markup import tags
from newslint.document.news import copy, nitf
from newslint.document.news.shown import shown
from newslint.document.news.story import Story, bodies
from newslint.document.news.xml import Node

ITEMS = frozenset(("newsItem", "packageItem"))
_DATES = (
    ("itemMeta", "versionCreated"),
    ("contentMeta", "contentModified"),
    ("contentMeta", "contentCreated"),
    ("itemMeta", "firstCreated"),
)
_PICTURES = ("picture", "graphic", "video", "audio", "animation")
_OF_PICTURES = ("caption", "altText", "description")
_FRAMES = ("html", "body")


def stories(root: Node, text: str) -> Iterator[Story]:
    """The story of each item of a message, or of the one that a file is; the order in which they stand."""
    if root.name not in ITEMS and root.name != "newsMessage":  # a part of an item by itself
        yield from _item(root, text)
    for item in (root,) if root.name in ITEMS else root.below(*ITEMS):
        if item.end >= 0:
            yield from _item(item, text)


def _item(item: Node, text: str) -> Iterator[Story]:
    """The story of an item; of a package, those too that it announces."""
    story = Story(item.value("guid"))
    for path in _DATES:
        for node in _own(item, *path):
            story.dated(node.said(), node.place(text))
    kinds = " ".join(node.value("qcode") + node.value("uri") for node in _own(item, "itemMeta", "itemClass"))
    picture = any(word in kinds for word in _PICTURES)
    for line in _own(item, "contentMeta", "headline"):
        story.line(line.prose(), "headline")
    for name in ("by", "dateline"):
        for line in _own(item, "contentMeta", name):
            story.line(line.prose(), "byline" if name == "by" else name)
    for line in _own(item, "contentMeta", "description"):
        caption = picture or "caption" in line.value("role").lower()
        story.line(line.prose(), "caption" if caption else "standfirst")
    _content(item, text, story)
    yield story
    for other in item.all("groupSet", "group", "itemRef"):
        yield _announced(other)


def _own(item: Node, *path: str) -> Iterator[Node]:
    """What some names lead to in an item, or in the part of one that stands alone."""
    yield from item.all(*path[1:]) if item.name == path[0] else item.all(*path)


def _content(item: Node, text: str, story: Story) -> None:
    """Add the copy of an item, of several versions those that are no copies of another, and the captions of its pictures."""
    versions = []
    for node in _own(item, "contentSet", "inlineXML"):
        version = Story()
        inline(node, text, version)
        story.failed += version.failed
        story.meta = {**version.meta, **story.meta}
        story.undated += version.undated
        versions.append(copy.Copy(version.blocks, version.around, version.comments, version.unread))
    for node in _own(item, "contentSet", "inlineData"):
        if not node.value("encoding"):
            html = "html" in node.value("contenttype")
            versions.append(copy.rich(node.prose()) if html else copy.either(node.prose()))
    for each in bodies(versions):
        story.add(each)
    for remote in (*_own(item, "contentSet", "remoteContent"), *_own(item, "partMeta")):
        for line in remote.below(*_OF_PICTURES):
            story.line(line.prose(), "caption")


def inline(node: Node, text: str, story: Story) -> None:
    """Add what stands in an element that may hold XML of any kind: NITF, XHTML or plain text; anything else is told of."""
    first = next(node.elements, None)
    if first is None:
        story.add(copy.either(node.prose()))
    elif first.name.startswith(("nitf", "body.")) or next(first.below("body.content"), None):
        nitf.told(node, text, story)
    elif first.name in _FRAMES or tags.known(first.name.lower()):
        story.add(copy.rich(shown(node.children, text)))
    else:
        story.failed.append((first.start, f"`<{first.name}>` is neither NITF nor XHTML"))


def _announced(node: Node) -> Story:
    """The story that a package announces."""
    story = Story(node.value("guidref") or node.value("residref") or node.value("href"))
    for name, kind in (("headline", "headline"), ("title", "headline"), ("description", "standfirst")):
        for line in node.all(name):
            story.line(line.prose(), kind)
    return story
