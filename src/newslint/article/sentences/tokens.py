"""Sentences -> their words, marks and figures in order: what the reading of a statement works on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple

from newslint import lexicon
from newslint.article import Article, once
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import dates, figures, rates, symbols
from newslint.article.sentences import Sentence, sentences

REMEMBERED = 200
"""Sentences whose tokens are kept: more than hold figures in any story but an archive."""


_PERCENT = frozenset(("percent", "range"))  # the ends of a range may be percentages


class Token(NamedTuple):
    """A word (in lower case), a mark or a figure of a sentence; a date or symbol is one word, `""`."""

    word: str
    start: int
    end: int
    figure: Figure | None = None


class Clause:
    """A sentence that holds figures; its tokens are read when asked for."""

    __slots__ = ("figures", "mentions", "sentence")

    def __init__(self, sentence: Sentence, mentions: tuple[Mention, ...]) -> None:
        self.sentence = sentence
        figures = tuple([mention for mention in mentions if isinstance(mention, Figure)])
        self.mentions: tuple[Mention, ...] = mentions if len(figures) < len(mentions) else figures
        self.figures = figures

    @property
    def tokens(self) -> Sequence[Token]:
        """The words, marks and figures of the sentence, in order."""
        return _read(self)


@once.lasting
def clauses(article: Article) -> tuple[Clause, ...]:
    """Every sentence with at least one figure, in text order."""
    return tuple(_found(article))


def in_percent(article: Article, least: int) -> Iterator[Clause]:
    """The clauses that hold at least so many figures, a percentage among them."""
    for clause in clauses(article):
        if len(clause.figures) >= least and not _PERCENT.isdisjoint([figure.role for figure in clause.figures]):
            yield clause


def items(tokens: Sequence[Token], ands: frozenset[str]) -> list[list[Token]]:
    """What stands between commas, semicolons and the word `and`, outside brackets; nothing empty."""
    found: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        depth += (token.word == "(") - (token.word == ")")
        if depth <= 0 and (token.word in {",", ";"} or token.word in ands):
            found.append([])
        elif token.word not in {".", ")"} or depth > 0:
            found[-1].append(token)
    return [item for item in found if item]


def _found(article: Article) -> Iterator[Clause]:
    held: dict[int, list[Mention]] = {}  # by block
    for mention in (*figures(article), *dates(article), *rates(article), *symbols(article)):
        held.setdefault(id(mention.block), []).append(mention)
    for mentions in held.values():
        mentions.sort(key=attrgetter("start"), reverse=True)
    for sentence in sentences(article):
        waiting = held.get(id(sentence.block))
        if not waiting:
            continue
        inside: list[Mention] = []
        while waiting and waiting[-1].start < sentence.end:
            inside.append(waiting.pop())
        clause = Clause(sentence, tuple(inside))
        if clause.figures:
            yield clause


@cache
def _word() -> re.Pattern[str]:
    """A word with its inner marks (`U.S.`, `year-ago`, `earlier's`), or one mark."""
    return re.compile(r"[^\W\d_](?:[\w.&'’/-]*\w)?|\d[\w.,]*\w|--+|[^\w\s]|\d|_")


@lru_cache(maxsize=REMEMBERED)
def _read(clause: Clause) -> Sequence[Token]:
    """The tokens of a clause; those of a story that is not very long are read once, however many relations ask."""
    first = at = clause.sentence.start
    text = lexicon.lowered(clause.sentence.text)
    tokens: list[Token] = []
    for mention in clause.mentions:
        if mention.start < at:
            continue
        tokens += _words(text, first, at, mention.start)
        figure = mention if isinstance(mention, Figure) else None
        tokens += (figure and _ends(figure)) or (Token("", mention.start, mention.end, figure),)
        at = mention.end
    tokens += _words(text, first, at, clause.sentence.end)
    return tokens


def _words(text: str, first: int, start: int, end: int) -> list[Token]:
    """The words and marks between two offsets of a block, in the text of one of its sentences, which begins at `first`."""
    places = map(_SPAN, _word().finditer(text, start - first, end - first))
    return [_NEW(Token, (text[at:stop], at + first, stop + first, None)) for at, stop in places]


_SPAN = re.Match.span
_NEW = tuple.__new__  # a story has hundreds of words


@cache
def _from_to() -> re.Pattern[str]:
    """A range whose words are those of a change as well."""
    return re.compile(r"(from)\s+(.+?)\s+(to)\s+(.+)", re.IGNORECASE | re.DOTALL)


def _ends(figure: Figure) -> tuple[Token, ...]:
    """The tokens of a range written `from 3% to 4%`: after a verb of change these are two levels."""
    found = _from_to().fullmatch(figure.text) if figure.role == "range" else None
    if found is None:
        return ()
    tokens = []
    for at in range(1, 5):
        start, end = figure.start + found.start(at), figure.start + found.end(at)
        one = _end(figure, start, end, top=at > 2) if at % 2 == 0 else None  # noqa: PLR2004 -- the second of two
        tokens.append(Token("" if one else found[at].lower(), start, end, one))
    return tuple(tokens)


def _end(figure: Figure, start: int, end: int, *, top: bool) -> Figure:
    """One end of a range as a figure of its own, read when first asked for."""
    unit = figure.quantity.unit
    role = "money" if figure.quantity.currencies else "number" if unit is None else "quantity"
    role = {"percent": "percent", "point": "points"}.get(unit or "", role)
    return Figure(figure.block, start, end, role, figure, lambda whole: whole.quantity.end(top=top))
