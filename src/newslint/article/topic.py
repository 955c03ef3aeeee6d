"""A figure in its sentence -> what it is about: the words beside it, the noun it counts, its direction and its time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from newslint import lexicon
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.mentions import figures
from newslint.article.sentences import sentences
from newslint.lexicon.agreement import AgreementWords
from newslint.lexicon.relations import RelationWords

NEAR = 7  # words on either side that stand beside a figure
AFTER = 3  # words behind a figure among which is the noun that it counts
BESIDE = 32  # characters on either side of a figure that are read for the words right beside it
LONGEST = 400  # characters of a sentence read on either side of a figure


class Topic(NamedTuple):
    """What a figure is about.

    `words` are the stems of its sentence's content words, `near` those of the words beside it other than
    words of change, `noun` those of the words
    right behind it, among which is what it counts. `up` is True for a rise, False for a fall, None where nothing is said. `apart` holds what sets it apart
    from a plain figure for the same thing: `further`, `before`, `expected`, `quarter`, `year` …
    """

    words: frozenset[str]
    near: frozenset[str]
    noun: frozenset[str]
    up: bool | None
    apart: frozenset[str]


def topics(article: Article) -> Callable[[Mention], Topic]:
    """The function that tells what a mention of the story is about; each is worked out once."""
    return article.once(_teller)


def _teller(article: Article) -> Callable[[Mention], Topic]:
    language = article.settings.language
    words: AgreementWords = lexicon.words("agreement", language)
    relations: RelationWords = lexicon.words("relations", language)
    places = article.once(_Places)

    @cache
    def topic(mention: Mention) -> Topic:
        return _topic(mention, places, words, relations)

    return topic


def sentence_start(article: Article, mention: Mention) -> int:
    """Where in its block the sentence of a mention begins."""
    return article.once(_Places).sentence(mention)[0]


class _Places:
    """Where the sentences and the figures of each block stand."""

    def __init__(self, article: Article) -> None:
        self.sentences = _by_block(sentences(article))
        self.figures = _by_block(figures(article))

    def sentence(self, mention: Mention) -> tuple[int, int]:
        """The stretch of the sentence that a mention stands in."""
        starts, held = self.sentences.get(id(mention.block), ((), ()))
        index = bisect_right(starts, mention.start) - 1
        return (held[index].start, held[index].end) if index >= 0 else (0, len(mention.block.prose.text))

    def inside(self, mention: Mention, start: int, end: int) -> Sequence[Mention]:
        """The figures of a stretch."""
        starts, held = self.figures.get(id(mention.block), ((), ()))
        return held[max(0, bisect_right(starts, start - 1)) : bisect_right(starts, end - 1)]


def _by_block(mentions: Sequence[Mention]) -> dict[int, tuple[list[int], list[Mention]]]:
    held: dict[int, tuple[list[int], list[Mention]]] = {}
    for mention in mentions:
        starts, inside = held.setdefault(id(mention.block), ([], []))
        starts.append(mention.start)
        inside.append(mention)
    return held


@cache
def _word() -> re.Pattern[str]:
    """A word with its inner marks: `U.S`, `year-ago`, `Alibaba's`."""
    return re.compile(r"[^\W\d_](?:[\w&'’.-]*\w)?")


def _topic(mention: Mention, places: _Places, words: AgreementWords, relations: RelationWords) -> Topic:
    start, end = places.sentence(mention)
    start, end = max(start, mention.start - LONGEST), min(end, mention.end + LONGEST)
    held = places.inside(mention, start, end)
    before = tuple(_said(mention, start, mention.start, held))
    after = tuple(_said(mention, mention.end, end, held))
    close = (*before[-NEAR:], *after[:NEAR])
    directions = relations.up | relations.down
    return Topic(
        frozenset(stems((*before, *after), words)),
        frozenset(stems(tuple(word for word in close if word not in directions), words)),
        frozenset(stems(tuple(islice(_said(mention, mention.end, _next(mention, end, held), held), AFTER)), words)),
        _direction(before, after, relations),
        frozenset(_apart(before, after, words)),
    )


def _next(mention: Mention, end: int, held: Sequence[Mention]) -> int:
    """Where the next figure behind a mention stands, or the end of its sentence."""
    return min((other.start for other in held if other.start >= mention.end), default=end)


def _said(mention: Mention, start: int, end: int, held: Sequence[Mention]) -> Iterator[str]:
    """The words of a stretch in lower case, those of its figures left out."""
    spans = [(one.start, one.end) for one in held]
    at = 0
    for word in _word().finditer(mention.block.prose.text, start, end):
        while at < len(spans) and spans[at][1] <= word.start():
            at += 1
        if at == len(spans) or word.end() <= spans[at][0]:
            yield word[0].lower().replace("’", "'")


def beside(mention: Mention) -> tuple[list[str], list[str]]:
    """The words right before and behind a mention, in lower case, figures among them."""
    text = mention.block.prose.text
    before = text[max(0, mention.start - BESIDE) : mention.start]
    after = text[mention.end : mention.end + BESIDE]
    return _any_word().findall(before.lower()), _any_word().findall(after.lower())


@cache
def _any_word() -> re.Pattern[str]:
    return re.compile(r"[^\W_][\w'’-]*")


def stems(said: Sequence[str], words: AgreementWords) -> Iterator[str]:
    """The stems of the words that say something about the thing, in order."""
    for whole in said:
        for word in (whole,) if whole in words.kin else whole.split("-"):
            bare = word.removesuffix("'s").rstrip(".")
            if (len(bare) > 1 and bare not in words.stop) or bare in words.kin:
                yield _stem(bare, words)


def _stem(word: str, words: AgreementWords) -> str:
    if word in words.kin:
        return words.kin[word]
    for ending in words.endings:
        if word.endswith(ending) and len(word) - len(ending) >= words.shortest:
            return word.removesuffix(ending)
    return word


def _direction(before: Sequence[str], after: Sequence[str], relations: RelationWords) -> bool | None:
    """The direction of the word of change that stands nearest to a figure, first before it, then behind."""
    for word in (*reversed(before[-NEAR:]), *after[:AFTER]):
        if word in relations.up:
            return True
        if word in relations.down:
            return False
    return None


def _apart(before: Sequence[str], after: Sequence[str], words: AgreementWords) -> Iterator[str]:
    close = (*before[-AFTER:], *after[:AFTER])
    if before and before[-1] in words.further:
        yield "further"
    if any(word in words.before for word in close):
        yield "before"
    if any(word in words.expected for word in (*before[-NEAR:], *after[:NEAR])):
        yield "expected"
    beside = frozenset((*before[-NEAR:], *after[:NEAR]))
    for name, said in words.turns.items():
        if beside & said:
            yield name
