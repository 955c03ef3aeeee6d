"""Article -> relatives who are of two sexes: `her daughter, Sasha`, and elsewhere `her son Sasha`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newslint.article import Article
from newslint.article.claims.twice import Told
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.article.sentences.tokens import Token
from newslint.lexicon import without

_ASIDE = 1
"""Adjectives between whose a relative is and the word for one: `her younger brother`."""


def related(article: Article) -> Iterator[Told]:
    """Every second word for a relative of somebody by name that is of the other sex than the first."""
    pairs = article.lexicon.events.kin
    if not any(word in block.prose.text for block in article.blocks for word in pairs):
        return
    told: dict[tuple[str, str], Mention] = {}
    for sentence in sentences(article):
        for place, word, name in _relatives(article, sentence, pairs):
            other = told.get((name, pairs[word]))
            if other is not None and (name, word) not in told:
                yield Told(place, other)
            told.setdefault((name, word), place)


def _relatives(article: Article, sentence: Sentence, pairs: Mapping[str, str]) -> Iterator[tuple[Mention, str, str]]:
    """The relatives of a sentence that are named right behind the word for them, each with that word and the first word of the name."""
    tokens, text = sentence.tokens, sentence.block.prose.text
    for at, token in enumerate(tokens):
        if token.word not in pairs or not _is_owned(article, tokens[max(0, at - 1 - _ASIDE) : at]):
            continue
        comma = tokens[at + 1 : at + 2] and tokens[at + 1].word == ","
        name = next(iter(tokens[at + 1 + bool(comma) :]), None)
        if name is None or name.mention is not None or not text[name.start].isupper():
            continue
        behind = next(iter(tokens[at + 2 + bool(comma) :]), None)
        closed = behind is None or behind.word in {",", ".", ";", ")"} or text[behind.start].isupper()
        if not comma or closed:
            yield (
                Mention(sentence.block, token.start, name.end),
                token.word,
                without(name.word, article.lexicon.relations.owning),
            )


def _is_owned(article: Article, before: Sequence[Token]) -> bool:
    """Whether it is said right before whose relative somebody is: `her`, `Ann Lee's`."""
    words = article.lexicon.relations
    return any(token.word in words.owners or token.word.endswith(words.owning) for token in before)
