"""Sentence -> counts with names set off beside them: `four children, Ann, Bo, Cy and Di, survive her`, `Ann, Bo and Cy, her two sons`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article.mention import Figure
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

Apposed = tuple[Figure, int, int, int, int]
"""A count, how many names stand beside it at the least and at the most, and where these begin and end."""
_WORDS = 3
"""Words of a name."""
_MANY = 12
"""The longest list that is set off in a sentence."""
_ENDS = frozenset((",", ".", ";"))


def appositions(sentence: Sentence, words: RelationWords) -> Iterator[Apposed]:
    """The counts of a sentence whose plural stands right before or right behind a list of names between commas."""
    tokens = sentence.tokens
    if not words.partial.isdisjoint(token.word for token in tokens):
        return
    for at, token in enumerate(tokens[:-1]):
        count, noun = token.figure, tokens[at + 1]
        if count is None or not _is_plural(count, noun, words):
            continue
        listed = _behind(tokens, at + 2, sentence, words) or _before(tokens, at, sentence, words)
        if listed:
            yield count, len(listed), len(listed), listed[0][0].start, listed[-1][-1].end


def _is_plural(count: Figure, noun: Token, words: RelationWords) -> bool:
    """Whether a count of what may be listed stands before a plural."""
    few = count.role == "number" and not count.hedge and 1 < count.quantity.nominal <= _MANY
    return few and bool(noun.word) and (noun.word.endswith(words.plural_endings) or noun.word in words.persons)


def _behind(tokens: Sequence[Token], comma: int, sentence: Sentence, words: RelationWords) -> Sequence[Sequence[Token]]:
    """The names behind a comma, up to the one behind the last of them."""
    if comma >= len(tokens) or tokens[comma].word != ",":
        return ()
    return _names(tokens[comma + 1 :], sentence, words)


def _before(tokens: Sequence[Token], at: int, sentence: Sentence, words: RelationWords) -> Sequence[Sequence[Token]]:
    """The names with which a sentence begins, before `, her two sons,`."""
    owned = at > 1 and tokens[at - 1].word in words.owners and tokens[at - 2].word == ","
    return _names(tokens[: at - 1], sentence, words) if owned else ()


def _names(tokens: Sequence[Token], sentence: Sentence, words: RelationWords) -> Sequence[Sequence[Token]]:
    """Names that commas part, the last two `and`, up to the comma behind; none where something else stands among them."""
    text, joined = sentence.block.prose.text, False
    found: list[list[Token]] = [[]]
    for token in tokens:
        if token.word in words.ands and not joined:
            joined = True
            found += [[]] if found[-1] else []
        elif token.word in _ENDS and joined:
            whole = all(0 < len(name) <= _WORDS for name in found)
            return found if whole and 1 < len(found) <= _MANY else ()
        elif token.word == ",":
            found.append([])
        elif token.mention is None and text[token.start].isupper():
            found[-1].append(token)
        else:
            return ()
    return ()
