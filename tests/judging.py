"""What a kind says of a story of our own."""

from __future__ import annotations

from typing import NamedTuple

from newslint import document
from newslint.article import Article
from newslint.model import Kind, Problem, Settings, Source, Verified


class Judged(NamedTuple):
    """A story, what is wrong with it and what holds."""

    article: Article
    problems: list[Problem]
    verified: list[Verified]


def judged(kind: Kind, text: str, settings: Settings | None = None) -> Judged:
    """Ask a kind with its default options about a text, read as Markdown."""
    article = Article(document.parse(Source("story.md", text)), settings or Settings())
    found = list(kind.check(article, kind.Options()))
    problems = [one for one in found if isinstance(one, Problem)]
    return Judged(article, problems, [one for one in found if isinstance(one, Verified)])
