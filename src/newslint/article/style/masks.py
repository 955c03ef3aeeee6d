"""Article and a rule's `hidden` -> the stretches of prose that the rule's patterns do not see: addresses, code, what a .vale.ini ignores."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter

from newslint.article import Article, once
from newslint.article.style.addresses import addresses, links
from newslint.article.style.patterns import matches
from newslint.document import Block, form
from newslint.document.markup import tags
from newslint.document.markup.attributes import attributes
from newslint.model import Hidden, Span

_MATHEMATICS = (r"(?s)\$\$.+?\$\$", r"(?<![\\$])\$(?=[^\s$])[^$\n]{1,500}(?:\n[^$\n]{1,500}){0,9}(?<=[^\s\\$])\$(?!\d)")
"""What Markdown sets as mathematics: `$$…$$`, and `$x$` by the marks that tell it from a price."""
_MARKED_UP = frozenset({"markdown", "html"})
_CODE = frozenset({"code"})
Stretch = tuple[int, int]


class Masks:
    """What the rule at hand does not see of a story, found once for all of its blocks."""

    def __init__(self, article: Article) -> None:
        hidden = article.hidden
        self._marks = hidden.marks if hidden else _CODE
        self._addresses = links(article) if hidden else addresses(article)
        self._passed = _passed_over(article, hidden) if hidden else []

    def of(self, block: Block) -> list[Stretch]:
        """The stretches of a block that are hidden, in order; some may share characters."""
        marked = ((mark.start, mark.end) for mark in block.marks if mark.name in self._marks and block.kind != "code")
        return sorted(chain(marked, self._addresses.get(block, ()), self._inside(block)))

    def _inside(self, block: Block) -> Iterator[Stretch]:
        """Where what is passed over in the source stands in a block."""
        origin = block.prose.origin
        if not (self._passed and origin):
            return
        end = origin[-1] + 1
        for span in self._passed[: bisect_left(self._passed, end, key=itemgetter(0))]:
            if span.end > origin[0]:
                yield bisect_left(origin, span.start), bisect_left(origin, span.end)


def blank(text: str, stretches: Sequence[Stretch]) -> bool:
    """Whether nothing of a text but blanks is left outside some stretches, of which there are any."""
    at = 0
    for start, end in stretches:
        if text[at:start].strip():
            return False
        at = max(at, end)
    return bool(stretches) and not text[at:].strip()


def _passed_over(article: Article, hidden: Hidden) -> list[Span]:
    """Where the source holds what is ignored, in order, found for the first rule that ignores the same."""
    found = _by_hidden(article)
    if hidden not in found:
        found[hidden] = sorted(chain(_matched(article, hidden), _classed(article, hidden)))
    return found[hidden]


@once.lasting
def _by_hidden(article: Article) -> dict[Hidden, list[Span]]:  # noqa: ARG001 -- it grows as rules ask
    """What was found so far."""
    return {}


def _matched(article: Article, hidden: Hidden) -> Iterator[Span]:
    """Where the source holds what is ignored: of a pattern with groups, what the first captures."""
    if form(article.source) not in _MARKED_UP:
        return
    text = article.source.text
    usual = _MATHEMATICS if "$" in text and form(article.source) == "markdown" else ()
    for pattern in (*usual, *hidden.tokens, *hidden.blocks):
        for found in matches(article, pattern, text):
            yield Span(*found.span(1 if found.re.groups and found[1] is not None else 0))


def _classed(article: Article, hidden: Hidden) -> Iterator[Span]:
    """Where elements of one of the ignored classes stand."""
    text = article.source.text
    if not hidden.classes or form(article.source) not in _MARKED_UP or "class" not in text:
        return
    outer, start, depth = "", 0, 0
    for token in tags.tokens(text, runs=True):
        if not depth and _is_classed(token, text, hidden.classes):
            outer, start = token.name, token.start
        if outer and token.name == outer:
            depth += -1 if token.closes else 1
            if not depth:
                yield Span(start, token.end)
                outer = ""


def _is_classed(token: tags.Token, text: str, classes: Iterable[str]) -> bool:
    """Whether a token is the start tag of an element with an end, of one of some classes."""
    if not token.name or token.text or token.closes or token.name in tags.VOID:
        return False
    place = attributes(text, token.start, token.end).get("class")
    return place is not None and not {*text[slice(*place)].split()}.isdisjoint(classes)
