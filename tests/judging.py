"""What a kind says of a story of our own."""

from __future__ import annotations

from typing import NamedTuple, TypedDict, Unpack

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


class View(TypedDict, total=False):
    """What of a story a kind of style is asked about, and the name of its file."""

    scope: str
    quoted: bool
    name: str


def marked(kind: Kind, text: str, options: object = None, **view: Unpack[View]) -> list[tuple[str, Problem]]:
    """The words that a kind of style finds fault with in a text, each with its problem."""
    article = Article(document.parse(Source(view.get("name", "story.md"), text)), Settings())
    read = article.narrowed((view.get("scope", "text"),), quoted=view.get("quoted", True))
    found = [one for one in kind.check(read, options or kind.Options()) if isinstance(one, Problem)]
    return [(article.source[problem.span], problem) for problem in found]


def words(kind: Kind, text: str, options: object = None, **view: Unpack[View]) -> list[str]:
    """The same, without the problems."""
    return [match for match, _ in marked(kind, text, options, **view)]


def mended(kind: Kind, text: str, name: str = "story.md") -> str:
    """A text with the fixes of a kind applied."""
    edits = [edit for _, problem in marked(kind, text, name=name) if problem.fix for edit in problem.fix.edits]
    for edit in sorted(edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


LEAD = (
    "The Coastal Line said on Monday that it had ordered two boats for its northern route and that they were large.\n\n"
)
"""A paragraph with which nothing is wrong."""
