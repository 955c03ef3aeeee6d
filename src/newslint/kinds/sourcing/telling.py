"""A mention in its sentence -> the words that are told with it, each with how near it stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from operator import attrgetter

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
_START = attrgetter("start")

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
    def whole(number: int) -> tuple[Telling, _Parts]:
        """What is told with each mention of a sentence, and the parts of that."""
        sentence = every[number]
        found = dict.fromkeys((*_earlier(sentence, every, around), *heads(sentence.block, stemmed)), AROUND)
        return found | dict.fromkeys(around(number), BESIDE), _Parts(sentence.tokens, words)

    @lru_cache(maxsize=REMEMBERED)
    def told(mention: Mention) -> Telling:
        beside, parts = whole(sentence_of(article, mention).number)
        found = {**beside}
        for token, weight in parts.nearer(mention):
            for stem in stemmed(token.word):
                found[stem] = max(found[stem], weight)
        return found

    return told


class _Parts:
    """The parts of a sentence, as its commas and conjunctions cut it."""

    def __init__(self, tokens: Sequence[Token], words: Lexicon) -> None:
        cuts = [at for at, token in enumerate(tokens) if _cuts(token, words)]
        self._tokens = tokens
        self._starts = [0, *cuts]
        self._stops = [*cuts, len(tokens)]
        self._last = max((at for at, token in enumerate(tokens) if token.figure is not None), default=-1)

    def nearer(self, mention: Mention) -> Iterator[tuple[Token, int]]:
        """The words of the part in which a mention stands, or of the one before where it has none, with how near they are."""
        tokens = self._tokens
        at = min(bisect_left(tokens, mention.start, key=_START), len(tokens) - 1)
        part = bisect_right(self._starts, at) - 1
        start, stop = self._starts[part], self._stops[part]
        own = self._clause(mention, at, range(start, stop))
        for place in range(start, stop):
            yield tokens[place], OWN if place in own else NEAR
        if part and not any(token.word[:1].isalpha() for token in tokens[start:stop]):
            yield from ((token, NEAR) for token in tokens[self._starts[part - 1] : start])

    def _clause(self, mention: Mention, at: int, part: range) -> range:
        """The words of a part from the figure before a mention to the one behind it, of which the first few are its own."""
        tokens, start, end = self._tokens, at, at + 1
        while end < part.stop and tokens[end].start < mention.end:
            end += 1
        while start > part.start and tokens[start - 1].figure is None:
            start -= 1
        if end > self._last:
            return range(start, part.stop)
        behind = (place for place in range(end, min(part.stop, end + _BEHIND)) if tokens[place].figure is not None)
        return range(start, next(behind, min(part.stop, end + _BEHIND)))


def _cuts(token: Token, words: Lexicon) -> bool:
    """Whether a part of a sentence begins with a token."""
    return token.mention is None and token.word in words.relations.parts and token.word != "-"


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
