"""What a story tells in one place and otherwise in another, and the sentences of its fields and of its body, in which it does."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article import Article
from newslint.article.claims import BODY, FIELDS
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.tuples import NamedTuple


class Told(NamedTuple):
    """What is said in one place, and otherwise in another."""

    claim: Mention
    fact: Mention


def headlines(article: Article) -> Sequence[Sentence]:
    """The sentences of the headline."""
    return [one for one in sentences(article) if one.block.kind == "headline"]


def fields(article: Article) -> Sequence[Sentence]:
    """The sentences of the headline and its like."""
    return [one for one in sentences(article) if one.block.kind in FIELDS]


def body(article: Article) -> Sequence[Sentence]:
    """The sentences of the body."""
    return [one for one in sentences(article) if one.block.kind in BODY]
