"""A figure in its sentence -> which way it is said to go: `fell 12 percent`, `a 3% rise`, `+4%`, `up to 5 from 4`.

Only words that surely speak of the figure count: those that touch it, and the nearest word of change before it in its part
of the sentence. Where they do not tell, nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from newslint.article import Article, once
from newslint.article.claims.beside import CARRYING
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

BY, TO, FROM = "by", "to", "from"
"""What a figure is to its change: by how much, or the level with which it ends or begins."""
REMEMBERED = 500  # figures whose moves are kept
FAR = 12  # tokens before a figure among which the word of its change stands
BEHIND = 3  # tokens behind it, the last of which is a noun of change: `a 12 percent net profit rise`
NAMED = 6  # tokens before what happened, among which is the preposition that leads to it
ARTICLE = 4  # tokens before a figure of such a noun, among which its article stands
SIGNS = {"+": True, "-": False, "−": False, "–": False}
OPENS = frozenset("(:,;")  # what a sign may follow besides a blank


class Move(Mention):
    """A figure and the word of its change, and what stands between.

    `up` says which way, `by` what the figure is to the change.
    """

    __slots__ = ("by", "figure", "up", "word")

    def __init__(self, figure: Figure, word: Mention, *, up: bool, by: str = BY) -> None:
        super().__init__(figure.block, min(figure.start, word.start), max(figure.end, word.end))
        self.figure = figure
        self.word = word
        self.up = up
        self.by = by


@once.lasting
def moves(article: Article) -> Callable[[Figure], Move | None]:
    """The function that tells how a figure of the story is said to move; None where nothing surely says so."""
    words = article.lexicon.relations

    @lru_cache(maxsize=REMEMBERED)
    def moved(figure: Figure) -> Move | None:
        return _signed(figure) or _read(figure, sentence_of(article, figure), words)

    return moved


def swings(article: Article, sentence: Sentence, *, free: bool = True) -> Iterator[tuple[Token, bool]]:
    """The words of a sentence that say that something rises, or falls; unless not `free`, those of none of its figures."""
    words, tokens = article.lexicon.relations, sentence.tokens
    moved = (moves(article)(figure) for figure in (sentence.figures if free else ()))
    told = {move.word.start for move in moved if move is not None}
    for at, token in enumerate(tokens):
        up = _way(token.word, words)
        if up is not None and token.start not in told and not (at and tokens[at - 1].word in words.phrasal):
            yield token, up


def opposed(article: Article, one: Figure, other: Figure) -> bool:
    """Whether of two figures one is said to rise and the other to fall."""
    here, there = moves(article)(one), moves(article)(other)
    return here is not None and there is not None and here.up is not there.up


def _signed(figure: Figure) -> Move | None:
    """`shares +4%`."""
    text = figure.block.prose.text
    at = figure.start if text[figure.start] in SIGNS else figure.start - 1
    before = text[at - 1 : at] if at > 0 else " "
    if at < 0 or text[at] not in SIGNS or not (before.isspace() or before in OPENS):
        return None
    return Move(figure, Mention(figure.block, at, at + 1), up=SIGNS[text[at]])


def _read(figure: Figure, sentence: Sentence, words: RelationWords) -> Move | None:
    tokens, at = sentence.tokens, sentence.at(figure)
    behind = tokens[at + 1 : at + 2 + BEHIND]
    return _touched(figure, behind, words) or _led(figure, tokens, at, words) or _named(figure, tokens, at, words)


def _touched(figure: Figure, behind: Sequence[Token], words: RelationWords) -> Move | None:
    """`3% higher`, `a 3% rise`, `3% more visits`; of a level, `3%, up from 2%`."""
    apart = bool(behind) and behind[0].word == ","
    token, after = (*behind[apart : apart + 2], None, None)[:2]
    measured = figure.quantity.unit is not None  # `two more ways` are no rise
    up = token and _way(token.word, words, compared=measured and not apart)
    if token is None or up is None:
        return None
    level = (
        after is not None and token.word in words.trailing and (after.word in words.start or (apart and after.figure))
    )
    return None if apart and not level else _move(figure, token, up=up, by=TO if level else BY)


def _way(word: str, words: RelationWords, *, compared: bool = False) -> bool | None:
    """Which way a word says that something goes; one of comparison, and a noun that may be a level, only right beside a figure."""
    if word in words.up or (compared and (word in words.more or word in words.growth)):
        return True
    return False if word in words.down or (compared and word in words.less) else None


def _move(figure: Figure, token: Token, *, up: bool, by: str) -> Move:
    return Move(figure, Mention(figure.block, token.start, token.end), up=up, by=by)


def _led(figure: Figure, tokens: Sequence[Token], at: int, words: RelationWords) -> Move | None:
    """`fell in May by 12 percent`, `rose to 5`, `shed 57 points, or 0.4 percent`."""
    by, first = "", _unhedged(figure, tokens, at)
    for place in range(first - 1, max(-1, first - 1 - FAR), -1):
        token = tokens[place]
        if (up := _way(token.word, words, compared=place == at - 2 and by == BY)) is not None:
            if by == TO and _is_carried(tokens, place, words):
                return None
            phrasal = place > 0 and tokens[place - 1].word in words.phrasal
            return None if phrasal else _move(figure, token, up=up, by=by or BY)
        if not by and not _aside(tokens, place, at):
            by = _role(token.word, words)
        if by == _OTHER or not _passed(tokens, place, words):
            return None
    return None


def _is_carried(tokens: Sequence[Token], place: int, words: RelationWords) -> bool:
    """Whether a word of change only names what happened, behind a preposition and a verb that leads to the level itself: `bringing the toll from the ferry sinking to 23`."""
    if not tokens[place].word.endswith(words.gerund):
        return False
    part = [*takewhile(lambda token: token.word not in words.parts, reversed(tokens[max(0, place - FAR) : place]))]
    leads = (words.start | words.of | words.asides) - words.with_  # `with the level sinking to 23`
    led = next((at for at, token in enumerate(part[:NAMED]) if token.word in leads), 0)
    before = {token.word for token in part[led + 1 :] if led} - words.trailing
    return not before.isdisjoint((*words.classes.get(CARRYING, ()), *words.up, *words.down))


_OTHER = "other"


def _role(word: str, words: RelationWords) -> str:
    """What a preposition makes of the figure that it leads to; "" for other words."""
    if word in words.by:
        return BY
    if word in words.to or word in words.at:
        return TO
    if word in words.start:
        return FROM
    return _OTHER if word in words.asides and word not in words.leads else ""


def _unhedged(figure: Figure, tokens: Sequence[Token], at: int) -> int:
    """Where a figure begins with the hedge before it."""
    hedge = figure.hedge.split()
    first = at - len(hedge)
    return first if [token.word for token in tokens[max(first, 0) : at]] == hedge else at


def _aside(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Whether a preposition leads to something before the figure: `in May 12 percent`."""
    return any(token.mention is not None for token in tokens[place + 1 : at])


def _passed(tokens: Sequence[Token], place: int, words: RelationWords) -> bool:
    """Whether the word of change may stand before a token: no mark or verb parts it from the figure, but what tells the change otherwise."""
    token = tokens[place]
    if token.word in {",", "("} and any(before.figure for before in tokens[max(0, place - 2) : place]):
        return token.word == "(" or tokens[place + 1].word in words.or_
    return (
        token.word in words.leads
        or token.word in words.or_
        or not (token.word in words.parts or token.word in words.stops)
    )


def _named(figure: Figure, tokens: Sequence[Token], at: int, words: RelationWords) -> Move | None:
    """`a 12 percent quarterly profit rise`."""
    if words.articles.isdisjoint(token.word for token in tokens[max(0, at - ARTICLE) : at]):
        return None
    behind = takewhile(lambda token: _describes(token, words), tokens[at + 1 : at + 2 + BEHIND])
    for token in behind:
        if token.word in words.trailing and (up := _way(token.word, words)) is not None:
            return _move(figure, token, up=up, by=BY)
    return None


def _describes(token: Token, words: RelationWords) -> bool:
    return (
        token.mention is None
        and token.word[0].isalpha()
        and not (token.word in words.stops or token.word in words.asides)
    )
