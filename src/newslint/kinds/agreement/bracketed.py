"""A figure in brackets -> what is said of it there, which is not what stands before them: `No 8,130 (750 papers left blank)`, `12 (Norway 6, Japan 2)`."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article import Article
from newslint.article.claims.clauses import stems_of
from newslint.article.mention import Figure
from newslint.article.sentences import sentence_of
from newslint.article.sentences.tokens import Token
from newslint.kinds.agreement.bearing import Counterpart

_OPENS, _CLOSES = "(", ")"


def _inside(article: Article, figure: Figure) -> tuple[Token | None, Sequence[Token]]:
    """What stands before the brackets around a figure, and in them; nothing where there are none."""
    if _OPENS not in figure.block.prose.text[: figure.start]:
        return None, ()
    sentence = sentence_of(article, figure)
    tokens, at = sentence.tokens, sentence.at(figure)
    first = next((place for place in range(at - 1, -1, -1) if tokens[place].word in {_OPENS, _CLOSES}), -1)
    if first < 0 or tokens[first].word == _CLOSES:
        return None, ()
    last = next((place for place in range(at, len(tokens)) if tokens[place].word == _CLOSES), len(tokens))
    return (tokens[first - 1] if first else None), tokens[first + 1 : last]


def is_said_apart(article: Article, each: Counterpart) -> bool:
    """Whether a claim stands in brackets that say what it is, and none of it stands beside the figure of the body."""
    _, inside = _inside(article, each.claim)
    told = {stem for token in inside if token.figure is None for stem in stems_of(token, article)}
    return bool(told) and told.isdisjoint(each.likeness.near)


def is_part(article: Article, figure: Figure) -> bool:
    """Whether a figure is one of several in brackets, behind the whole that they make up."""
    whole, inside = _inside(article, figure)
    return whole is not None and whole.figure is not None and sum(token.figure is not None for token in inside) > 1
