"""A mention in its sentence -> the words that are told with it, each with how near it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from newslint.article import Article, once
from newslint.article.claims.stems import stems
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.article.sentences.tokens import Token
from newslint.document import Block
from newslint.lexicon import Lexicon

OWN, NEAR, BESIDE, AROUND = 5, 3, 2, 1
"""How much a word tells of a figure: of its own clause, of the part of the sentence, of the sentence, of what stands before."""
_BEHIND = 3
"""Words behind a figure that are its own where another figure follows."""
_BEFORE = 2
"""Sentences of a paragraph whose words still hold."""
REMEMBERED = 4000

Telling = Mapping[str, int]
"""Stems, each with how much it tells."""


@once.lasting
def tellings(article: Article) -> Callable[[Mention], Telling]:
    """The function that tells the words told with a mention; each is worked out once."""
    words = article.lexicon
    every, heads = sentences(article), _headings(article)

    @cache
    def stemmed(word: str) -> tuple[str, ...]:
        return tuple(stems(word, words.agreement)) if word[:1].isalpha() else ()

    @lru_cache(maxsize=REMEMBERED)
    def around(number: int) -> frozenset[str]:
        """The stems of a sentence."""
        return frozenset(stem for token in every[number].tokens for stem in stemmed(token.word))

    @lru_cache(maxsize=REMEMBERED)
    def told(mention: Mention) -> Telling:
        sentence = sentence_of(article, mention)
        found = dict[str, int]()
        for token, weight in _weighed(sentence, mention, words):
            for stem in stemmed(token.word):
                found[stem] = max(found.get(stem, 0), weight)
        for stem in (*_earlier(sentence, every, around), *heads(mention.block, stemmed)):
            found.setdefault(stem, AROUND)
        return found

    return told


def _weighed(sentence: Sentence, mention: Mention, words: Lexicon) -> Iterator[tuple[Token, int]]:
    """The words of a sentence with how near they stand to one of its mentions."""
    tokens = sentence.tokens
    parts = _parts(tokens, words)
    at = min(sentence.at(mention), len(tokens) - 1)
    own = parts[at]
    clause = _clause(tokens, mention)
    has_own = any(parts[place] == own and tokens[place].word[:1].isalpha() for place in range(len(tokens)))
    for place, token in enumerate(tokens):
        if clause.start <= place < clause.stop and parts[place] == own:
            yield token, OWN
        elif parts[place] == own or (not has_own and parts[place] == own - 1):
            yield token, NEAR
        else:
            yield token, BESIDE


def _parts(tokens: Sequence[Token], words: Lexicon) -> Sequence[int]:
    """Which part of its sentence each token stands in."""
    part, parts = 0, []
    for token in tokens:
        part += token.mention is None and token.word in words.relations.parts and token.word != "-"
        parts.append(part)
    return parts


def _clause(tokens: Sequence[Token], mention: Mention) -> range:
    """The words from the figure before a mention to the one behind it, of which the first few are its own."""
    inside = [place for place, token in enumerate(tokens) if token.start < mention.end and mention.start < token.end]
    first, last = (inside[0], inside[-1]) if inside else (0, len(tokens) - 1)
    start, end = first, last + 1
    while start > 0 and tokens[start - 1].figure is None:
        start -= 1
    while end < len(tokens) and tokens[end].figure is None:
        end += 1
    return range(start, end if end == len(tokens) else min(end, last + 1 + _BEHIND))


def _earlier(sentence: Sentence, every: Sequence[Sentence], around: Callable[[int], frozenset[str]]) -> Iterator[str]:
    """The stems of the sentences right before one, in its paragraph or the one above."""
    for number in range(sentence.number - 1, max(-1, sentence.number - 1 - _BEFORE), -1):
        if number < len(every):
            yield from around(number)


def _headings(article: Article) -> Callable[[Block, Callable[[str], tuple[str, ...]]], Iterable[str]]:
    """The function that tells the stems of the heading under which a block stands."""
    above: dict[Block, str] = {}
    heading = ""
    for block in article.blocks:
        if block.kind in {"headline", "crosshead"}:
            heading = block.prose.text.lower()
        above.setdefault(block, heading)
    return lambda block, stemmed: [
        stem for word in above.get(block, "").split() for stem in stemmed(word.strip(".,:;()"))
    ]
