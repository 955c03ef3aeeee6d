"""XML of agencies and sites, known by its outermost element -> the stories in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.document import Document
from newslint.document.news import feeds, newsml, newsml_1, nitf
from newslint.document.news.faults import XmlError
from newslint.document.news.node import Node
from newslint.document.news.roots import root
from newslint.document.news.story import Story, document, unread
from newslint.document.news.xml import Xml
from newslint.model import Fields, Source

_READERS: Mapping[str, Callable[[Node, str], Iterator[Story]]] = {
    "newsml": newsml.stories,
    "newsml 1": newsml_1.stories,
    "nitf": nitf.stories,
    "feed": feeds.stories,
}
_ITEMS: Mapping[str, frozenset[str]] = {
    "newsml": newsml.ITEMS,
    "newsml 1": newsml_1.ITEMS,
    "nitf": frozenset(),
    "feed": feeds.ITEMS,
}
_READ = "of XML, NewsML, NITF, RSS, Atom, sitemaps of news and XHTML are read"
_OFFICE = "OpenDocument as flat XML; save it as .odt"
_TRIES = 100
"""Items that are looked for behind places where a file is broken."""


def read(source: Source, fields: Fields = ()) -> Document:
    """The stories in some XML; whatever cannot be read is said."""
    text, top = source.text, root(source.text)
    if top and top.kind == "page":
        from newslint.document.readers.html import read as page  # noqa: PLC0415 -- for a page alone

        return page(source, fields)
    if top and top.kind == "office":
        return Document(source, (), failures=(unread(source, top.start, _OFFICE),))
    if top and not top.kind:
        said = f"its outermost element is `<{top.name}>`; {_READ}"
        return Document(source, (), failures=(unread(source, top.start, said),))
    xml = Xml(text)
    wrong = [xml.failed] if xml.failed else []
    if top is None:
        wrong = wrong or [XmlError(0, f"not XML; {_READ}")]
        return Document(source, (), failures=(unread(source, wrong[0].offset, str(wrong[0])),))
    found = [*_READERS[top.kind](xml.root, text)] if xml.root else []
    comments = [*xml.comments]
    for item in _behind(xml, text, _ITEMS[top.kind]):
        if item.root and not item.failed:
            found += _READERS[top.kind](item.root, text)
            comments += item.comments
        elif item.failed:
            wrong.append(item.failed)
    return document(source, found, tuple(unread(source, one.offset, str(one)) for one in wrong), comments)


def _behind(xml: Xml, text: str, items: frozenset[str]) -> Iterator[Xml]:
    """The items behind the place where a file is broken, each read by itself."""
    if not items or xml.failed is None or xml.failed.bounds:
        return
    at = xml.failed.offset
    for _ in range(_TRIES):
        begin = _begin(items).search(text, at)
        if begin is None:
            return
        item = Xml(text, begin.start(), spaces=xml.spaces, alone=True)
        yield item
        at = (
            item.root.end
            if item.root and not item.failed
            else max(item.failed.offset if item.failed else 0, begin.end())
        )
        if item.failed and item.failed.bounds:
            return


@cache
def _begin(names: frozenset[str]) -> re.Pattern[str]:
    """The beginning of an item."""
    return compiled.pattern(rf"<(?:[\w.-]{{1,40}}:)?(?:{'|'.join(sorted(names))})(?=[\s>/])")
