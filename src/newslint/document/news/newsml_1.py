"""NewsML 1.x -> the stories in it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document.news import newsml
from newslint.document.news.copy import Copy
from newslint.document.news.story import Story, bodies
from newslint.document.news.xml import Node

ITEMS = frozenset(("NewsItem",))
_LINES = {
    "HeadLine": "headline",
    "SubHeadLine": "standfirst",
    "ByLine": "byline",
    "DateLine": "dateline",
}
"""Lines of a component that are copy, and the part of each."""
_DATES = ("ThisRevisionCreated", "FirstCreated")
_NAMES = ("PublicIdentifier", "NewsItemId")
_CAPTIONS = ("caption", "photo", "picture", "image", "graphic")
_OTHERS = ("logo", "contact", "stylesheet", "link")
"""Roles of components that hold no part of a story."""


def stories(root: Node, text: str) -> Iterator[Story]:
    """The stories of each item: one, or one for each component that has a headline and copy of its own."""
    sent = next((node for node in root.all("NewsEnvelope", "DateAndTime")), None)
    for item in root.below(*ITEMS):
        if item.end < 0:
            continue
        names = (node.said() for name in _NAMES for node in item.below(name))
        name = next(names, "")
        for top in item.all("NewsComponent"):
            for component in _headed(top) or [top]:
                story = Story(name)
                for date in (*(node for key in _DATES for node in item.below(key)), *((sent,) if sent else ())):
                    story.dated(date.said(), date.place(text))
                _told(component, text, story)
                yield story


def _headed(component: Node) -> list[Node]:
    """The components that make a story each: the innermost with a headline of their own, if they hold copy."""
    inner = [found for one in component.all("NewsComponent") for found in _headed(one)]
    if inner and not component.first("NewsLines", "HeadLine"):
        return inner
    held = component.first("NewsLines", "HeadLine") and (component.first("NewsComponent") or _items(component))
    return [component] if held else []


def _told(component: Node, text: str, story: Story) -> None:
    """Add the lines of a component and the copy in it, and in those that it holds."""
    versions: list[Copy] = []
    captions: list[Copy] = []
    for part, role in _parts(component):
        captioned = any(word in role for word in _CAPTIONS)
        for line in (line for lines in part.all("NewsLines") for line in lines.elements if line.name in _LINES):
            story.line(line.prose(), "caption" if captioned else _LINES[line.name])
        if any(word in role for word in _OTHERS):
            continue
        for content in _items(part):
            made = _content(content, text, story)
            if "headline" in role:
                story.add(Copy([block._replace(kind="headline", level=0) for block in made.blocks]))
            else:
                (captions if captioned else versions).append(made)
    for version in bodies(versions):
        story.add(version)
    for version in bodies(captions):
        story.add(version, "caption")


def _content(content: Node, text: str, story: Story) -> Copy:
    """The copy in some content; what of it cannot be read is told of the story."""
    found = Story()
    for data in content.all("DataContent"):
        newsml.inline(data, text, found)
    story.failed += found.failed
    return Copy(found.blocks, found.around, found.comments, found.unread)


def _parts(component: Node, role: str = "") -> Iterator[tuple[Node, str]]:
    """A component and those that it holds, each with what it says of its part, or what the one around it says."""
    own = component.first("Role")
    role = own.value("FormalName").lower() if own else role
    yield component, role
    for inner in component.all("NewsComponent"):
        yield from _parts(inner, role)


def _items(component: Node) -> list[Node]:
    """The content right in a component that may be copy: no style sheet, and nothing that is encoded."""
    found = []
    for content in component.all("ContentItem"):
        kind = "".join(
            node.value("FormalName").lower()
            for name in ("MimeType", "Format", "MediaType")
            for node in content.all(name)
        )
        if content.first("DataContent") and not content.first("Encoding") and "css" not in kind:
            found.append(content)
    return found
