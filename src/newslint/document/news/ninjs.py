"""IPTC's ninjs, 1.x to 3.x, in JSON -> the stories in it, each from the richest version of its body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from json import JSONDecodeError, JSONDecoder

from newslint import compiled
from newslint.document import Document, Prose
from newslint.document.heads import fields, json_tree
from newslint.document.heads.json_tree import Json, prose
from newslint.document.layers import lifted
from newslint.document.news import copy, nitf
from newslint.document.news.copy import Copy
from newslint.document.news.story import Story, bodies, document, unread
from newslint.document.news.xml import Xml
from newslint.model import Fields, Source, Span
from newslint.notation import NotationError

_OWN = frozenset((
    "versioncreated", "firstcreated", "contentcreated", "pubstatus", "headlines", "bodies", "descriptions", "representationtype",
    "copyrightnotice", "associations", "renditions",
))  # fmt: skip
"""Keys that ninjs has and hardly anything else; one of them, or a variant, makes an item of a table with a `uri`."""
_DATES = ("versioncreated", "contentcreated", "firstcreated")
"""Keys that say when an item was written, the first that is there counts: the words are those of the version."""
_PICTURES = frozenset(("picture", "video", "audio", "graphic", "image", "photo"))
"""Types of items whose description is a caption."""
_PLAIN = frozenset(("text/plain", "text", "plain"))
_LEFT = frozenset(("title", "name", "description", "caption"))
"""Keys that may speak of the file rather than of the story, or that are read by themselves."""
_VARIANTS = ("headline_", "body_", "description_")
_DEEPEST = 5
"""How deep items stand at most in tables and lists of other programs."""
_TRIES = 100
"""Places in broken JSON at which an item is looked for."""


@cache
def _hint() -> re.Pattern[str]:
    """A key of ninjs: quick to look for."""
    return compiled.pattern(rf'"(?:{"|".join(sorted(_OWN))}|(?:{"|".join(_VARIANTS)})\w{{1,40}})"\s*:', re.IGNORECASE)


def read(source: Source, house: Fields, *, most: int) -> Document | None:
    """The stories in some ninjs; None where a text is none, or another kind of JSON; of what is broken the items that are whole."""
    text = source.text
    if '"uri"' not in text.lower() or not _hint().search(text):
        return None
    try:
        found = [*_items(json_tree.read(text, 0, len(text), most=most))]
        failures = []
    except NotationError as error:
        found = [*_whole(text, most)]
        failures = [unread(source, error.offset, str(error))]
    if not found:
        return None
    told = [story for item in found for story in _stories(text, item, house)]
    return document(source, told, tuple(failures))


def _items(value: Json, depth: int = 0) -> Iterator[Json]:
    """The items in some JSON, not those in other items."""
    if _is_item(value):
        yield value
    elif depth < _DEEPEST:
        for inner in value.inside:
            yield from _items(inner, depth + 1)


def _is_item(value: Json) -> bool:
    """Whether a value is an item of ninjs."""
    uri = value.get("uri")
    table = value.table or {}
    return uri is not None and uri.text and any(key in _OWN or key.startswith(_VARIANTS) for key in table)


def _whole(text: str, most: int) -> Iterator[Json]:
    """The items of broken JSON that can be read by themselves."""
    decoder, at = JSONDecoder(), 0
    for _ in range(_TRIES):
        begin = _begin().search(text, at)
        if begin is None:
            return
        try:
            _, end = decoder.raw_decode(text, begin.end())
        except JSONDecodeError as error:
            at = max(error.pos, begin.end())
            continue
        except (ValueError, RecursionError):
            return
        at = end
        try:
            value = json_tree.read(text, begin.end(), end, most=most)
        except NotationError:
            continue
        if _is_item(value):
            yield value


@cache
def _begin() -> re.Pattern[str]:
    """What stands before a table in a list."""
    return compiled.pattern(r"[\[,]\s*(?=\{)")


def _stories(text: str, item: Json, house: Fields) -> Iterator[Story]:
    """The story of an item, and those of items in it that have a body of their own."""
    story = Story(_said(text, item.get("uri")))
    for key in _DATES:
        if (value := item.get(key)) and value.text:
            story.dated(_said(text, value), Span(value.start, value.end))
    _head(text, item, story, house)
    body = [*bodies(_versions(text, item, "body", "bodies", story))]
    picture = _said(text, item.get("type")).lower() in _PICTURES
    about = "caption" if picture else "standfirst" if body else ""
    for version in bodies(_versions(text, item, "description", "descriptions", story)):
        story.add(version, about)
    for version in body:
        story.add(version)
    for other in _associated(item):
        if any(_values(other, "body", "bodies")):
            yield from _stories(text, other, house)
        else:
            _beside(text, other, story)
    yield story


def _head(text: str, item: Json, story: Story, house: Fields) -> None:
    """The headline of an item, its variants, its byline, and what else of it is copy."""
    titles = [*_values(item, "headline", "headlines")] or [*_values(item, "title", "")]
    for value, _ in titles:
        story.line(prose(text, value), "headline")
    for key, value in (item.table or {}).items():
        part = fields.role((key,), house)
        if value.text and part and key not in _LEFT and not key.startswith(("headline", *_VARIANTS)):
            story.line(prose(text, value), part)
    by = item.get("byline", "by")
    if by and by.text:
        story.line(prose(text, by), "byline")


def _beside(text: str, item: Json, story: Story) -> None:
    """What an item that goes with a story says of its picture."""
    for version in bodies(_versions(text, item, "description", "descriptions", story)):
        story.add(version, "caption")
    for value, _ in _values(item, "headline", "headlines"):
        story.line(prose(text, value), "caption")


def _associated(item: Json) -> Iterator[Json]:
    """The items that go with an item."""
    held = item.get("associations", "association")
    return (one for one in held.inside if one.table is not None) if held else iter(())


def _values(item: Json, one: str, many: str, text: str = "") -> Iterator[tuple[Json, str]]:
    """The versions of a field, each with what is said of how it is written: the plain key, its variants, the list of later ninjs."""
    for key, value in (item.table or {}).items():
        if value.text and (key == one or key.startswith(f"{one}_")):
            yield value, key.removeprefix(one).strip("_")
        for version in value.inside if key == many else ():
            if (said := version.get("value")) and said.text:
                yield said, (_said(text, version.get("contenttype")) or _said(text, version.get("role"))).lower()


def _versions(text: str, item: Json, one: str, many: str, story: Story) -> Iterator[Copy]:
    """The versions of a body or a description, the richest first: HTML, plain text, NITF; of two the longer."""
    told = [(_notation(how, prose(text, value).text), value) for value, how in _values(item, one, many, text)]
    for notation, value in sorted(told, key=lambda one: (_RICHEST.index(one[0]), one[1].start - one[1].end)):
        written = prose(text, value)
        if notation != "nitf":
            yield copy.rich(written) if notation == "html" else copy.plain(written)
        elif len(told) == 1:
            yield from _nitf(written, story)


_RICHEST = ("html", "text", "nitf")


def _notation(how: str, written: str) -> str:
    """How a text is written, as its key, its type or its role says, or by looking."""
    if "html" in how:
        return "html"
    if "nitf" in how or "xml" in how:
        return "nitf"
    return "text" if how in _PLAIN or not copy.is_rich(written) else "html"


def _nitf(outer: Prose, story: Story) -> Iterator[Copy]:
    """A body that is written as NITF."""
    xml = Xml(outer.text)
    inner = Story()
    if xml.root is None or xml.failed or not nitf.told(xml.root, outer.text, inner):
        story.failed.append((outer.span(0, 1).start, "a body in XML that is no NITF, and in no other notation"))
    yield Copy(
        [lifted(block, outer) for block in inner.blocks],
        comments=[(outer.span(*span), words) for span, words in (*xml.comments, *inner.comments)],
    )


def _said(text: str, value: Json | None) -> str:
    """A text as plain words."""
    return prose(text, value).text if value else ""
