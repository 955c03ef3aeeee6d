"""Sentences -> one level said to lie so many percent above or below another: `$39 a share, a premium of 18 percent to the close of $33`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article, once
from newslint.article.claims.keys import in_each
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, in_percent
from newslint.article.sentences.tokens import Token, ahead, back
from newslint.kinds.change.comparing import comparable
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

LEVELS = frozenset(("money", "quantity", "number"))
FIGURES = 3  # a level, a share and the other level
NOUN = 3  # tokens between `premium` and its percentage
BACK = 14  # tokens before the percentage in which the level stands
MARKS = frozenset((";", ":", "(", ",", "--", "–", "—"))
ALIKE = 4  # levels that differ by more than this factor are of two things


class Premium(NamedTuple):
    """`level` is said to lie `share` above (`up`) or below `base`."""

    word: str
    up: bool
    share: Figure
    level: Figure
    base: Figure


@once
def premiums(article: Article) -> tuple[Premium, ...]:
    """Every such comparison, in text order."""
    return tuple(in_each(article, in_percent(article, FIGURES), _found))


def _found(sentence: Sentence, words: RelationWords) -> Iterator[Premium]:
    tokens = sentence.tokens
    for at in sentence.places:
        share = tokens[at].figure
        if share is None or share.role != "percent":
            continue
        word = _word(tokens, at, words)
        if word is None:
            continue
        base = _base(tokens, max(word, at), words)
        if base is not None and _counted(tokens[word + 1 : base], tokens[base].figure, words):
            continue
        level = None if base is None else _level(tokens, min(word, at) - 1, base, words)
        if base is None or level is None or not comparable(tokens, level, base, words):
            continue
        one, two, name = tokens[level].figure, tokens[base].figure, tokens[word].word
        if one is not None and two is not None:
            yield Premium(name, name in words.more | words.premium, share, one, two)


def _word(tokens: Sequence[Token], at: int, words: RelationWords) -> int | None:
    """The word that compares: right behind the percentage, or `premium of` before it."""
    nouns = words.premium | words.discount
    following = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if following in nouns:
        return at + 1
    if following in words.more | words.less:
        than = at + 2 < len(tokens) and tokens[at + 2].word in words.than
        return at + 1 if than or following in words.leads else None  # `above`, `below` need no `than`
    return next((to for to in range(at - 1, max(-1, at - 1 - NOUN), -1) if tokens[to].word in nouns), None)


def _counted(between: Sequence[Token], base: Figure | None, words: RelationWords) -> bool:
    """Whether what is compared is counted, and a bare number no count of it: `with 4.2 holding 17% more files than 4.1`."""
    named = next((token.word for token in between if token.word in words.than), "") and between[0].word
    return named.isalpha() and named not in words.than and base is not None and base.role == "number"


def _base(tokens: Sequence[Token], start: int, words: RelationWords) -> int | None:
    """The level compared with: the first one, led by `of`, `at`, an article or a possessive."""
    for at in ahead(tokens, start):
        figure, word = tokens[at].figure, tokens[at].word
        if figure is not None and figure.role in LEVELS:
            lead = tokens[at - 1].word
            led = lead in words.of | words.at | words.articles | words.than | words.owners or lead.endswith(
                words.owning
            )
            return at if led else None
        if figure is not None or word in words.stops or word in words.ands or word in MARKS:
            return None
    return None


def _level(tokens: Sequence[Token], end: int, base: int, words: RelationWords) -> int | None:
    """The level itself: the only one before that is of the same unit and of like size."""
    other = tokens[base].figure
    found: list[int] = []
    for at in range(end, max(-1, end - BACK), -1):
        figure = tokens[at].figure
        if tokens[at].word in {";", ":"} or (figure is not None and tokens[at - 1].word in words.start):
            break
        held = figure is not None and other is not None and figure.role in LEVELS and _like(figure, other)
        if held and not _is_base(tokens, at, words):
            found.append(at)
    return found[0] if len(found) == 1 else None


def _is_base(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a level is what another one is compared with: `20 percent below its high of $50`, `a fifth less than the 42 of 2010`."""
    for to in back(at):
        token = tokens[to]
        if token.word in words.more | words.less | words.premium | words.discount:
            lead = tokens[to + 1 + (tokens[to + 1].word in words.than)].word
            return token.word not in words.leads or lead in words.articles | words.owners
        if token.figure is not None or token.word in words.stops or token.word in MARKS:
            return False
    return False


def _like(one: Figure, two: Figure) -> bool:
    low, high = sorted((one.quantity.nominal, two.quantity.nominal))
    return one.quantity.unit == two.quantity.unit and 0 < high < low * ALIKE
