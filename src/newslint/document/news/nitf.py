"""NITF, alone or in NewsML -> the story in it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document.news.copy import rich
from newslint.document.news.shown import shown
from newslint.document.news.story import Story
from newslint.document.news.xml import Node

_DATES = (
    ("story.date", "norm"),
    ("date.issue", "norm"),
    ("pubdata", "date.publication"),
    ("date.release", "norm"),
)
"""Elements and attributes that state a date; the first that is there counts, beginning with that of the dateline."""


def stories(root: Node, text: str) -> Iterator[Story]:
    """The one story of a file."""
    ids = (node.value("id-string") for node in root.below("doc-id"))
    story = Story(next(ids, ""))
    told(root, text, story)
    yield story


def told(root: Node, text: str, story: Story) -> bool:
    """Add what stands in some NITF to a story; False if there is none in it."""
    for name, key in _DATES:
        for node in root.below(name):
            story.dated(node.value(key), node.place(text, key))
    found = False
    for body in (root,) if root.name == "body" else root.below("body"):
        found = True
        for head in body.all("body.head"):
            _head(head, text, story)
        for content in body.all("body.content"):
            story.add(rich(shown(content.children, text, nitf=True)))
        for end in body.all("body.end"):
            for line in (line for line in end.all("tagline") if " " in line.said()):
                story.add(rich(shown(line.children, text, nitf=True)), "note")
    if not any(block.kind == "headline" for block in story.blocks):
        for title in root.all("head", "title"):
            story.line(title.prose(), "headline")
    return found


def _head(head: Node, text: str, story: Story) -> None:
    """What stands above the copy: headlines, who wrote it, where from, what it is about."""
    for line in (line for heads in head.all("hedline") for line in heads.elements):
        kind = "headline" if line.name == "hl1" else "standfirst"
        story.add(rich(shown(line.children, text, nitf=True)), kind)
    for name, kind in (("byline", "byline"), ("dateline", "dateline"), ("abstract", "standfirst")):
        for part in head.all(name):
            story.add(rich(shown(part.children, text, nitf=True)), kind)
