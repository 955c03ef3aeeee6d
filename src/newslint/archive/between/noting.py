"""An article of an archive -> the note that is kept of it: its day, where it is, its names and the facts that it states."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from newslint.archive.between.facts import facts, named
from newslint.article import Article
from newslint.article.dates.published import published
from newslint.model import Span


def note(article: Article, head: dict[str, Any], place: Callable[[Span], Any]) -> bytes:
    """The note of a story, as a line; nothing of one whose day is not known, or that states nothing."""
    day, stated = published(article), facts(article)
    if day is None or not stated or article.unread:
        return b""
    places = [place(fact.span) for fact in stated]
    said = [day.day.toordinal(), head, named(article), [fact.packed() for fact in stated], places]
    return json.dumps(said).encode() + b"\n"
