"""Sentences -> counts that are followed by a list of what they count: `three countries: Brazil, France and Japan`."""

from __future__ import annotations

from typing import NamedTuple

from newslint.article import Article, once
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured
from newslint.article.sentences.tokens import Token, items
from newslint.lexicon.relations import RelationWords

LABEL = 6  # tokens of one name in a list
MANY = 20  # how long a list may be whose members are counted


class Roll(NamedTuple):
    """`stated` things are said to follow; the list names from `least` to `most`, in `block.prose.text[start:end]`."""

    stated: Figure
    least: int
    most: int
    start: int
    end: int


@once
def lists(article: Article) -> tuple[Roll, ...]:
    """Every count that is followed by a list of names, in text order."""
    words = article.lexicon.relations
    held = [_roll(sentence, words) for sentence in figured(article) if _may_list(sentence)]
    return tuple([roll for roll in held if roll is not None])


_COUNTS = frozenset(("number", "range"))  # the ends of a range may be counts


def _may_list(sentence: Sentence) -> bool:
    """Whether a sentence has a count, and a colon behind it."""
    if _COUNTS.isdisjoint([figure.role for figure in sentence.figures]):
        return False
    return sentence.block.prose.text.find(":", sentence.figures[0].end, sentence.end) >= 0


def _roll(sentence: Sentence, words: RelationWords) -> Roll | None:
    tokens = sentence.tokens
    colons = [at for at, token in enumerate(tokens) if token.word == ":"]
    if len(colons) != 1 or not words.partial.isdisjoint(token.word for token in tokens):
        return None
    colon = colons[0]
    count = next((token.figure for token in tokens[max(0, colon - 4) : colon] if token.figure is not None), None)
    if count is None or count.role != "number" or tokens[colon - 1].figure is not None:
        return None
    rest = tokens[colon + 1 :]
    named = items(rest, words.ands | words.or_)
    text = sentence.block.prose.text
    plural = tokens[colon - 1].word.endswith(words.plural_endings) or tokens[colon - 1].word in words.persons
    proper = all(len(item) <= LABEL and text[_name(item, words).start].isupper() for item in named)
    if not plural or not proper or not 1 < len(named) <= MANY or any(token.figure is not None for token in rest):
        return None
    # `and` may stand inside a name (Bosnia and Herzegovina); only the last one surely parts two
    joined = sum(token.word in words.ands | words.or_ for token in rest)
    return Roll(count, len(named) - max(0, joined - 1), len(named), named[0][0].start, named[-1][-1].end)


def _name(item: list[Token], words: RelationWords) -> Token:
    """The first word of a name, its article left out: `the Netherlands`."""
    return item[1] if len(item) > 1 and item[0].word in words.articles else item[0]
