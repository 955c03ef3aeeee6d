"""Keys of front matter and of data -> the part that the text under them plays in a story, and whether they hold a day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from newslint import compiled
from newslint.model import Fields

PARTS = ("headline", "standfirst", "summary", "crosshead", "body", "item", "quote", "caption", "note")
"""Parts that a newsroom may give its own fields."""
DATE, ID = "date", "id"
NAMED = (*PARTS, DATE, ID)
"""What a newsroom may name a key for: parts, when a story was published, and by what it is known."""
IDS = ("guid", "id", "storyid", "articleid", "uri", "uuid", "slug", "url", "link", "permalink")
"""Keys by which a story of an archive is known, the first of them that there is."""
_ROLES: Mapping[str, str] = {
    "headline": "headline", "hed": "headline", "title": "headline",
    "abstract": "standfirst", "deck": "standfirst", "dek": "standfirst", "description": "standfirst", "excerpt": "standfirst",
    "lead": "standfirst", "lede": "standfirst", "standfirst": "standfirst", "subhead": "standfirst", "subheading": "standfirst",
    "subheadline": "standfirst", "subtitle": "standfirst", "summary": "standfirst", "teaser": "standfirst",
    "kicker": "standfirst", "strap": "standfirst", "strapline": "standfirst",
    "chatter": "standfirst", "intro": "standfirst", "introduction": "standfirst", "leadin": "standfirst",
    **dict.fromkeys((
        "ataglance", "bullet", "bulletpoint", "bulletpoints", "bullets", "fastfacts", "glance", "highlight", "highlights",
        "keyfacts", "keypoint", "keypoints", "keytakeaways", "social", "takeaways", "tldr", "tweet",
    ), "summary"),
    "alt": "caption", "caption": "caption", "captions": "caption", "cutline": "caption",
    "pullquote": "quote", "quote": "quote",
}  # fmt: skip
"""Words for fields of copy, and the part that each plays."""
_SAID_IN = frozenset(
    ("bluesky", "copy", "facebook", "instagram", "linkedin", "mastodon", "post", "text", "threads", "twitter", "x")
)
"""Keys under which a table of a field of copy holds the copy itself."""
_OF_DATA = frozenset((
    "article", "articlebody", "articletext", "body", "bodytext", "content", "copy", "fulltext", "maintext", "paragraph", "paragraphs",
    "story", "storytext", "text",
))  # fmt: skip
"""Keys under which data holds the copy itself."""
HOLDING = frozenset(("content", "html", "plain", "raw", "rendered", "text", "value"))
"""Keys under which a table that stands for a text holds it (`title: {rendered: …}`)."""
_BESIDE = frozenset((
    "alt", "alternate", "alternative", "article", "attributes", "banner", "card", "cover", "custom", "data", "en", "facebook",
    "feature", "featured", "fields", "figure", "gallery", "graph", "head", "header", "hero", "home", "homepage", "html", "image",
    "images", "img", "lead", "long", "main", "meta", "mobile", "news", "og", "open", "page", "params", "photo", "photos",
    "picture", "pictures", "post", "print", "props", "search", "seo", "sharing", "short", "social", "story", "sub",
    "teaser", "text", "thumb", "thumbnail", "twitter", "video", "web",
))  # fmt: skip
"""Words that say of which copy of a field, or of which picture, and change nothing of its part."""
_DAYS = frozenset((
    "created", "date", "datum", "day", "issued", "lastmod", "modified", "pubdate", "publish", "publishdate", "published",
    "updated",
))  # fmt: skip
"""Words of keys that hold a day."""
_TOPICS = frozenset((
    "category", "categories", "keyword", "keywords", "section", "sections", "subject", "subjects", "tag", "tags", "topic", "topics",
))  # fmt: skip
"""Words for keys under which a story is put by what it is about."""
_WRITERS = frozenset(
    ("author", "authors", "autor", "autorin", "byline", "contributors", "creator", "writer", "writers")
)
"""Words for keys under which those stand who wrote it."""
_NOTATIONS = frozenset(("html", "text", "xhtml"))
_OF_STORY = frozenset(("headline", "standfirst"))


def role(path: Sequence[str], house: Fields = (), *, data: bool = False) -> str:
    """The part that a text plays under some keys in each other ("" for each list); "" where it is no copy.

    A key of the house counts for all that stands under it. What is no title of the story itself, but of something that
    it lists or names, stands beside it like a caption.
    """
    if part := housed(path, house):
        return part
    path = _without_last(path)
    above = path[:-2] if path and not path[-1] else path[:-1]
    part = _part(_words(path[len(above)])) if path else ""
    if not part and data and path and "".join(_named(_words(path[len(above)]))) in _OF_DATA:
        return "body"
    return "caption" if part in _OF_STORY and not all(map(_is_beside, above)) else part


def housed(path: Sequence[str], house: Fields) -> str:
    """The part that the house gives to what stands under some keys: by the innermost, or by several with dots between them (`content.rendered`); "" for none."""
    named = {spelt(key): (key.count("."), part) for key, part in house if part in PARTS}
    said = [spelt(key) for key in path if key] if named else []
    for end in range(len(said), 0, -1):
        if found := named.get(said[end - 1]):
            return found[1]
        for key, (dots, part) in named.items():
            if dots and key == "".join(said[max(0, end - dots - 1) : end]):
                return part
    return ""


def keys(house: Fields, part: str) -> tuple[str, ...]:
    """The keys that a newsroom names for a part, or for a date or an id, however they are spelt."""
    return tuple(spelt(key) for key, named in house if named == part)


def stated(key: str) -> str:
    """The part of which the key of a field speaks, of those that newslint knows itself; a standfirst where it speaks of none."""
    return _part(_words(key)) or "standfirst"


def is_label(text: str, part: str) -> bool:
    """Whether a text under a key of a part is no copy but a word: highlights may be tags, and social a name."""
    return part == "summary" and " " not in text.strip()


def _without_last(path: Sequence[str]) -> Sequence[str]:
    """The keys without the last one where that only says where the copy of the field above it goes (`social: {text: …}`)."""
    above = path[:-2] if len(path) > 1 and not path[-2] else path[:-1]
    return above if above and path[-1] in _SAID_IN and _part(_words(above[-1])) == "summary" else path


def labels(path: Sequence[str]) -> str:
    """What a story is put under by a text below some keys: its `topic` or its `writer`; "" where it is neither."""
    key = next(filter(None, reversed(path)), "")
    if key == "name":
        key = next((one for one in reversed(path) if one not in {"", "name"}), "")
    word = spelt(key)
    return "topic" if word in _TOPICS else "writer" if word in _WRITERS else ""


def is_day(key: str) -> bool:
    """Whether a key holds a day."""
    return not _DAYS.isdisjoint(_words(key))


def spelt(key: str) -> str:
    """A key however it is spelt: `seoTitle`, `seo-title`, `SEO_TITLE`."""
    return "".join(_words(key))


def _is_beside(key: str) -> bool:
    """Whether a table that stands under a key belongs to the story itself."""
    words = _words(key)
    return bool(words) and _BESIDE.issuperset(words)


def _named(words: Sequence[str]) -> Sequence[str]:
    """The words of a key without the one that says how its text is written (`body_html`)."""
    return words[:-1] if len(words) > 1 and words[-1] in _NOTATIONS else words


def _part(words: Sequence[str]) -> str:
    """The part that a key names: by all of its words as one, or by one behind words that change nothing."""
    if part := _ROLES.get("".join(words), ""):
        return part
    rest = _named(words)
    return _ROLES.get(rest[-1], "") if rest and _BESIDE.issuperset(rest[:-1]) else ""


def _words(key: str) -> tuple[str, ...]:
    """The words of a key, in small letters."""
    return tuple(word.lower() for word in _word().findall(key))


@cache
def _word() -> re.Pattern[str]:
    """A word of a key: `seo` and `Title` of `seoTitle`."""
    return compiled.pattern(r"[A-Z]+(?![a-z])|[A-Z]?[^\W_A-Z]+")
