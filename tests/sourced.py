"""A draft and its sources, of our own."""

from __future__ import annotations

from newslint.article import Article
from newslint.document import parse
from newslint.model import Settings, Source


def source(text: str, form: str = "text") -> Article:
    """A source."""
    return Article(parse(Source(f"source.{form}", text, form)), Settings())


def held(draft: str, *sources: str | tuple[str, str]) -> Article:
    """A draft against some texts, or pairs of a text and its format."""
    others = tuple(source(one) if isinstance(one, str) else source(*one) for one in sources)
    return Article(parse(Source("draft.md", draft)), Settings(), others)
