"""A text -> the outermost element of the XML that it is, and whether newslint reads what that holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newslint import compiled
from newslint.tuples import NamedTuple

KINDS: Mapping[str, str] = {
    **dict.fromkeys(("newsItem", "packageItem", "newsMessage", "contentSet", "contentMeta"), "newsml"),
    "NewsML": "newsml 1", "nitf": "nitf", "rss": "feed", "feed": "feed", "entry": "feed", "RDF": "feed", "urlset": "feed", "html": "page",
    "document": "office",
}  # fmt: skip
"""The outermost elements of XML that newslint knows, and the vocabulary of each."""
_SIGNS: Mapping[str, str] = {
    "RDF": "purl.org/rss/1.0",
    "urlset": "sitemap-news",
    "feed": "/Atom",
    "entry": "/Atom",
    "document": "opendocument:xmlns:office",
}
"""What stands in the start tag of some of them, which other vocabularies have too."""
HEAD = 8_192
"""Characters at the beginning of a file in which its outermost element begins."""


class Root(NamedTuple):
    """The outermost element of a text: its name without the prefix, where it begins, and its vocabulary, "" where newslint reads it not."""

    name: str
    start: int
    kind: str


def root(text: str) -> Root | None:
    """The outermost element of a text that begins as XML does; None for any other."""
    head, at = text[:HEAD], 0
    while found := _begin().match(head, at):
        if name := found["name"]:
            kind = KINDS.get(name, "")
            sign = _SIGNS.get(name, "")
            return Root(name, found.start("tag"), kind if sign in _tag(head, found.end()) else "")
        at = found.end()
        if found["apart"]:
            end = head.find(_ENDS[found["apart"]], at)
            subset = head.find("[", at, end) if found["apart"] == "<!" else -1
            if subset >= 0:
                closed = head.find("]", subset)
                end = head.find(">", closed) if closed >= 0 else -1  # from the start it would be read without end
            if end < 0:
                return None
            at = end + len(_ENDS[found["apart"]])
        elif at == found.start():
            return None
    return None


def is_news(text: str) -> bool:
    """Whether a text begins as XML of agencies or feeds does; a page in XML is none, nor what an office wrote."""
    found = root(text)
    return found is not None and found.kind not in {"", "page", "office"}


def is_xml(text: str) -> bool:
    """Whether a text says of itself that it is XML, or is what an office wrote as such."""
    if text[:HEAD].lstrip().startswith("<?xml"):
        return True
    found = root(text)
    return found is not None and found.kind == "office"


def _tag(head: str, at: int) -> str:
    """The rest of a start tag."""
    return head[at : head.find(">", at) if ">" in head[at:] else HEAD]


_ENDS = {"<?": "?>", "<!--": "-->", "<!": ">"}


@cache
def _begin() -> re.Pattern[str]:
    """White space, then what stands before the outermost element, or the beginning of its start tag."""
    return compiled.pattern(
        r"(?<!\s)\s*(?:(?P<apart><\?|<!--|<!)|(?P<tag><)(?:[\w.-]{1,40}:)?(?P<name>[A-Za-z][\w.-]{0,60}))?"
    )
