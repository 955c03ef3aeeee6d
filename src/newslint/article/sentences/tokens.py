"""A stretch of prose and its mentions -> tokens: its words, marks and mentions in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newslint import compiled, lexicon
from newslint.article.mention import Figure, Mention
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple


class Token(NamedTuple):
    """A word (in lower case), a mark or a mention of a sentence, at `text[start:end]` of its block.

    A mention is one token, whose word is ""; `spelt` tells the words inside it. `figure` is the mention if it is one.
    """

    word: str
    start: int
    end: int
    mention: Mention | None = None
    figure: Figure | None = None


END = Token("", 0, 0)
"""What stands behind the last."""


@cache
def _word() -> re.Pattern[str]:
    """A word with its inner marks (`U.S.`, `year-ago`, `earlier's`), or one mark."""
    return compiled.pattern(r"[^\W\d_](?:[\w.&'’/-]*\w)?|\d[\w.,]*\w|--+|[^\w\s]|\d|_")


def split(whole: Mention, mentions: Iterable[Mention], words: RelationWords) -> Sequence[Token]:
    """The tokens of a stretch, in which some mentions stand in order; one that begins inside another is left out."""
    first = at = whole.start
    text = lexicon.lowered(whole.text)
    tokens: list[Token] = []
    for mention in mentions:
        if mention.start < at:
            continue
        tokens += _between(text, first, at, mention.start)
        figure = mention if isinstance(mention, Figure) else None
        tokens += (figure and _ends(figure, words)) or (Token("", mention.start, mention.end, mention, figure),)
        at = mention.end
    tokens += _between(text, first, at, whole.end)
    return tokens


def _between(text: str, first: int, start: int, end: int) -> list[Token]:
    """The words and marks between two offsets of a block, in the text of a stretch of it that begins at `first`."""
    places = map(_SPAN, _word().finditer(text, start - first, end - first))
    return [_NEW(Token, (text[at:stop], at + first, stop + first, None, None)) for at, stop in places]


_SPAN = re.Match.span
_NEW = tuple.__new__  # a story has hundreds of words


@cache
def _from_to(words: RelationWords) -> re.Pattern[str]:
    """A range whose words are those of a change as well."""
    start, to = ("|".join(sorted(some)) for some in (words.start, words.to))
    return compiled.pattern(rf"({start})\s+(.+?)\s+({to})\s+(.+)", re.IGNORECASE | re.DOTALL)


def _ends(figure: Figure, words: RelationWords) -> tuple[Token, ...]:
    """The tokens of a range written `from 3% to 4%`: after a verb of change these are two levels."""
    found = _from_to(words).fullmatch(figure.text) if figure.role == "range" else None
    if found is None:
        return ()
    tokens = []
    for at in range(1, 5):
        start, end = figure.start + found.start(at), figure.start + found.end(at)
        one = _end(figure, start, end, top=at > 2) if at % 2 == 0 else None  # the second of two
        tokens.append(Token("" if one else found[at].lower(), start, end, one, one))
    return tuple(tokens)


def _end(figure: Figure, start: int, end: int, *, top: bool) -> Figure:
    """One end of a range as a figure of its own, read when first asked for."""
    unit = figure.quantity.unit
    role = "money" if figure.quantity.currencies else "number" if unit is None else "quantity"
    role = {"percent": "percent", "point": "points"}.get(unit or "", role)
    return Figure(figure.block, start, end, role, figure, lambda whole: whole.quantity.end(top=top))


def spelt(tokens: Iterable[Token], *, back: bool = False) -> Iterator[str]:
    """The words of some tokens, those inside mentions too (`back` where the last token comes first); marks are left out."""
    for token in tokens:
        if token.mention is None:
            if token.word[0].isalnum():
                yield token.word
        else:
            yield from spelt(_plain(token.mention)[:: -1 if back else 1])


def _plain(whole: Mention) -> Sequence[Token]:
    """The words and marks of a stretch, mentions left out."""
    return _between(lexicon.lowered(whole.text), whole.start, whole.start, whole.end)


FAR = 100  # tokens on either side beyond which nothing belongs to a statement: only tables have longer sentences


def ahead(tokens: Sequence[Token], at: int) -> range:
    """Which tokens stand behind one, the nearest first."""
    return range(at + 1, min(at + 1 + FAR, len(tokens)))


def back(at: int) -> range:
    """Which tokens stand before one, the nearest first."""
    return range(at - 1, max(-1, at - 1 - FAR), -1)


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
