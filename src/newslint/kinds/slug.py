"""What belongs to the wire's traffic and not to the story -> problems."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.article import Article
from newslint.document import Block
from newslint.document.roles.furniture import opens
from newslint.lexicon.copy import Words
from newslint.model import Fault, Kind, Note, Problem, Span
from newslint.record import record

_ROOM = 40
"""Characters; no slug and no opening of an embargo is longer."""


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Slug lines, slugs at the end of a paragraph, embargoes, and a second line of credits."""
    for block in article.blocks:
        if block.kind not in {"code", "furniture"}:
            yield from _traffic(block, article.lexicon.copy)
    yield from _credits(article)


@cache
def _tails(words: Words) -> tuple[str, ...]:
    """The slugs that may end a paragraph of copy; `###` may end a line for other reasons."""
    return tuple(
        slug for slug in (*words.slugs, *words.ends) if not slug[0].isalnum() and len(slug) > 3
    )  # `###` has three


def _traffic(block: Block, words: Words) -> Iterator[Problem]:
    """A slug line, a slug at the end of a paragraph, or an embargo."""
    text = block.prose.text
    bare = text.strip(" .")
    if len(bare) < _ROOM and bare.casefold() in (*words.slugs, *words.ends):
        yield _problem(block, 0, len(text), "slug")
    elif text[:_ROOM].casefold().startswith(words.embargoes):
        yield _problem(block, 0, len(text), "embargo")
    elif (end := text[-_ROOM:].casefold()).endswith(_tails(words)):
        tail = next(filter(end.endswith, _tails(words)))
        yield _problem(block, len(text) - len(tail), len(text), "slug")


def _credits(article: Article) -> Iterator[Problem]:
    """The lines of credits after the first that say `Reporting by` again."""
    found = [(block, *place) for block in article.blocks for place in _signoffs(block)]
    says = article.lexicon.document.reporters
    reporting = [one for one in found if any(word in _words(*one).casefold()[: len(word) + 2] for word in says)]
    for block, start, end in reporting[1:]:
        note = Note(_place(*reporting[0]), article.lexicon.messages.credits)
        yield Problem(_place(block, start, end), {"match": _words(block, start, end)}, (note,), fault="credits")


def _signoffs(block: Block) -> Iterator[tuple[int, int]]:
    """Where a block holds a line of credits."""
    text = block.prose.text
    if block.kind == "note" and opens(text.lstrip("("), "signoffs"):
        yield 0, len(text)
    for mark in block.marks:
        if mark.name == "signoff":
            yield mark.start, mark.end


def _words(block: Block, start: int, end: int) -> str:
    """The words of a part of a block, without the bracket before them."""
    return block.prose.text[start:end].lstrip("(")


def _place(block: Block, start: int, end: int) -> Span:
    """Where a part of a block stands."""
    return block.prose.span(start, end)


def _problem(block: Block, start: int, end: int, fault: str) -> Problem:
    """One piece of the wire's traffic."""
    return Problem(_place(block, start, end), {"match": block.prose.text[start:end]}, fault=fault)


KIND = Kind(
    check,
    Options,
    (
        Fault("slug", "a word for the wire's own traffic", ("match",), refutes=False),
        Fault("embargo", "a line about when the story may run", ("match",), refutes=False),
        Fault("credits", "a second line of credits", ("match",), refutes=False),
    ),
)
