"""Sentences -> percentages of one vote or poll, which together are no more than all of it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article, once
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured
from newslint.article.sentences.tokens import items
from newslint.lexicon.relations import RelationWords

LABEL = 6  # tokens of one share and whom it is for


@once
def votes(article: Article) -> tuple[tuple[Figure, ...], ...]:
    """Percentages of which each voter gave to one only, each group in text order."""
    words = article.lexicon.relations
    return tuple(_voted(article, words))


def _voted(article: Article, words: RelationWords) -> Iterator[tuple[Figure, ...]]:
    for sentence in figured(article):
        if [figure.role for figure in sentence.figures].count("percent") < 2:  # at least two shares
            continue
        spoken = {token.word for token in sentence.tokens}
        if words.several.isdisjoint(spoken) and not words.polls.isdisjoint(spoken):
            yield from _gapped(sentence, words)
            yield from _opposed(sentence, words)


def _gapped(sentence: Sentence, words: RelationWords) -> Iterator[tuple[Figure, ...]]:
    """`40 percent backed Ames, 35 percent Brook and 30 percent Cole`: the later shares have no verb of their own."""
    named = items(sentence.tokens, words.ands)
    run: list[Figure] = []
    for item in named:
        held = [token.figure for token in item if token.figure is not None and token.figure.role == "percent"]
        short = len(held) == 1 and item[0].figure is held[0] and len(item) <= LABEL
        verbless = short and words.stops.isdisjoint(token.word for token in item)
        if verbless and run:
            run.append(held[0])
        else:
            if len(run) > 2:  # two may be of two things
                yield tuple(run)
            run = held if len(held) == 1 and len(item) <= 3 * LABEL else []
    if len(run) > 2:
        yield tuple(run)


def _opposed(sentence: Sentence, words: RelationWords) -> Iterator[tuple[Figure, ...]]:
    """`55 percent approve and 52 percent disapprove`."""
    held = [
        (at, token.figure)
        for at, token in enumerate(sentence.tokens)
        if token.figure is not None and token.figure.role == "percent"
    ]
    if len(held) != 2:  # one of each side
        return
    (first, one), (second, two) = held
    near = [{token.word for token in sentence.tokens[at + 1 : at + 4]} for at in (first, second)]
    for yes, no in words.sides:
        if (near[0] & yes and near[1] & no) or (near[0] & no and near[1] & yes):
            yield one, two
            return
