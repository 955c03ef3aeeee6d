"""A figure of a sentence -> the one that says the same again: behind `or`, in brackets, or by itself between commas."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newslint.article.mention import Figure
from newslint.article.sentences.tokens import Token, ahead, back
from newslint.lexicon.relations import RelationWords

COUNTS = frozenset(("number", "money", "quantity"))
BEHIND = 3  # words behind a figure that say of what it is a part
MARKS = frozenset(("--", "—", "–"))


def is_share(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token says which part of a whole something is: `42 percent`, `two-thirds`."""
    figure = tokens[at].figure
    return figure is not None and (figure.role == "percent" or is_fraction(tokens, at))


def counted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a count or an amount."""
    figure = tokens[at].figure
    return figure is not None and figure.role in COUNTS and not is_fraction(tokens, at)


def is_fraction(tokens: Sequence[Token], at: int) -> bool:
    """`one in five`, `two-thirds`, `half`; not the `first half` of a year and not `doubled`."""
    figure = tokens[at].figure
    if figure is None or figure.role not in {"ratio", "number"} or figure.quantity.nominal >= 1:
        return False
    before = tokens[at - 1].figure if at else None
    return (
        figure.quantity.nominal.denominator > 1
        and "." not in figure.text
        and (before is None or before.role != "ordinal")
    )


def apposed(
    tokens: Sequence[Token], whole: int, words: RelationWords, fits: Callable[[Sequence[Token], int], bool]
) -> Figure | None:
    """The figure that says the same again: `, or 42 percent`, `(42 percent)`, `, 42 percent,`."""
    for to in ahead(tokens, whole):
        figure = tokens[to].figure
        if figure is None:
            if tokens[to].word in {";", ":"} or tokens[to].word in words.ands:
                return None
            continue
        return figure if fits(tokens, to) and retells(tokens, to, whole, words) else None
    return None


def apposed_before(tokens: Sequence[Token], percent: int, whole: Figure, words: RelationWords) -> Figure | None:
    """The figure that the percentage says again: `1,500 jobs, or 15 percent of its 10,000`, `$3 million, 15 percent of its $20 million`."""
    at = percent - 1
    while at > 0 and leads(tokens[at].word, words):
        at -= 1
    marks = MARKS | {","} if whole.quantity.currencies else MARKS
    if at < 1 or not (tokens[at].word in words.or_ or tokens[at].word in marks):
        return None
    for to in back(at):
        figure = tokens[to].figure
        if figure is not None:
            return figure if figure.role in COUNTS else None
        if tokens[to].word in words.stops:
            return None
    return None


def retells(tokens: Sequence[Token], at: int, first: int, words: RelationWords) -> bool:
    """Whether a figure says again what stands before it: behind `or`, or by itself between marks: `(42%)`, `, 42%,`."""
    lead = at - 1
    while lead > first and leads(tokens[lead].word, words):
        lead -= 1
    if tokens[lead].word in words.helping and tokens[lead - 1].word in words.relatives:
        lead -= 2  # `, which is 42%.`
    if tokens[lead].word == "(":
        return at + 1 < len(tokens) and tokens[at + 1].word == ")"
    if tokens[lead].word in words.or_:
        return True
    # not `, with industrial shares gaining the most, 0.9%.`
    alone = "," not in [token.word for token in tokens[first + 1 : lead]]
    return tokens[lead].word == "," and alone and _closes(tokens, at, words)


def leads(word: str, words: RelationWords) -> bool:
    """Whether a word may stand between a mark and the figure that it leads to, and tells of no change."""
    return word in words.leads and not (word in words.or_ or word in words.up or word in words.down)


def _closes(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a figure ends what is put in between, by itself, with what it counts or with what all is called."""
    behind = [token.word for token in tokens[at + 1 : at + 1 + BEHIND]]
    if len(behind) > 2 and behind[0] in words.of and behind[1] in words.articles | words.owners:
        return behind[2] in words.entireties
    named = counted(tokens, at) and behind[:1] and behind[0].isalpha() and behind[0] in words.persons
    mark = behind[1:2] if named else behind[:1]
    return not mark or not mark[0].isalnum()
