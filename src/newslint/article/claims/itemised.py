"""A figure and others of its sentence -> whether it is what another thing of a list is worth: `two saws valued at €900 each, a ladder worth €140 and`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile

from newslint.article import Article
from newslint.article.claims.beside import LISTED
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token, spelt
from newslint.lexicon.relations import RelationWords

_OPENING = LISTED | {"", ":"}
_THING = 6
"""Tokens that name a thing."""
_JOINTS = 3
"""Tokens from one thing to the next: a comma, `and`, an article."""
_LEADS = 2
"""Words of the longest phrase that leads from a thing to what it is worth: `valued at`."""


def is_of_another_thing(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a thing of its own, listed with what others are told of, is named right before a figure."""
    sentence, words = sentence_of(article, stated), article.lexicon.relations
    if not isinstance(stated, Figure) or not any(sentence.start <= other.start < sentence.end for other in others):
        return False
    thing = [*takewhile(lambda token: not _parts(token, words), sentence.before(stated))][::-1]
    joint = next((token.word for token in sentence.before(stated) if _parts(token, words)), "")
    listed = joint not in _OPENING  # a comma may begin what tells of all: `a haul worth`; a colon, a list
    return _is_a_thing(thing, words) and (listed or _goes_on(sentence, stated, words))


def _parts(token: Token, words: RelationWords) -> bool:
    """Whether one thing of a list ends here, or something else does."""
    return token.word in words.ands or token.word in words.parts or token.word in _further(words)


def _further(words: RelationWords) -> frozenset[str]:
    further = words.classes.get("and-as-well", ())
    return frozenset(further)


def _is_a_thing(told: Sequence[Token], words: RelationWords) -> bool:
    """Whether words name one more thing and lead to what it is worth: `a ladder for`, `jewellery worth`; not `was billed for`, `the lot for`."""
    said = [*spelt(told)]
    leading, telling = words.classes.get("worth-so-much", ()), words.classes.get("worth-of-a-thing", ())
    for reach in range(_LEADS, 0, -1):
        lead, name = " ".join(said[-reach:]), told[:-reach]
        if lead not in leading or not 0 < len(name) <= _THING:
            continue
        new = next((at for at in range(len(name) - 2, -1, -1) if _is_new(name[at], words)), 0)
        said_of = words.helping | words.anaphors | (words.articles - _one(words))
        if any(token.word in said_of for token in name[new:]):
            return False
        surely = lead in telling and all(token.mention is None for token in name)
        return surely or (len(name) > 1 and _is_new(name[new], words))
    return False


def _is_new(token: Token, words: RelationWords) -> bool:
    """Whether a thing that was not told before is named behind a token: an article, or how many there are."""
    return token.word in _one(words) or (token.figure is not None and token.figure.role == "number")


def _one(words: RelationWords) -> frozenset[str]:
    """The articles of what was not told before."""
    return frozenset(words.classes.get("indefinite", ()))


def _goes_on(sentence: Sentence, stated: Mention, words: RelationWords) -> bool:
    """Whether one more thing is listed behind a figure: else what a comma parts from the rest may tell of all of it, `a haul worth`."""
    behind = [*sentence.after(stated)][:_JOINTS]
    joints = [*takewhile(lambda token: token.word in words.ands or token.word in LISTED, behind)]
    return bool(joints) and any(_is_new(token, words) for token in behind[len(joints) :][:1])
