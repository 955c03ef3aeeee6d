"""A figure in its sentence -> what it is about: the words beside it, the noun it counts, its direction and its time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import chain, islice, takewhile

from newslint.article import Article, once
from newslint.article.claims.keys import key
from newslint.article.claims.stems import stems
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import FAR, Token, spelt
from newslint.lexicon.agreement import AgreementWords
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

BEFORE, EXPECTED = "before", "expected"  # what sets a figure apart that is of an earlier time, or foreseen
NEAR = 7  # words on either side that stand beside a figure
AFTER = 3  # words behind a figure among which is the noun that it counts
EARLIER = 5  # words behind a figure that may say that it is of another time
_NOTHING: frozenset[str] = frozenset()  # one for all topics: Python keeps 200 bytes for each
REMEMBERED = 2000  # figures whose topics are kept: more than any story has, if not an archive


class Topic(NamedTuple):
    """What a figure is about.

    `words` are the stems of its sentence's content words, `near` those of the words beside it other than words of
    change, `noun` those of the words right behind it, among which is what it counts. `up` is True for a rise, False
    for a fall, None where nothing is said. `apart` holds what sets it apart from a plain figure for the same thing:
    `further`, `before`, `expected`, `quarter`, `year` …
    """

    words: frozenset[str]
    near: frozenset[str]
    noun: frozenset[str]
    up: bool | None
    apart: frozenset[str]


@once
def topics(article: Article) -> Callable[[Mention], Topic]:
    """The function that tells what a mention of the story is about; each is worked out once."""
    words, relations = article.lexicon.agreement, article.lexicon.relations

    @cache
    def stemmed(word: str) -> tuple[str, ...]:
        return tuple(stems(word, words))

    @lru_cache(maxsize=REMEMBERED)
    def topic(mention: Mention) -> Topic:
        sentence = sentence_of(article, mention)
        find = partial(_topic, mention, sentence, stemmed, words, relations)
        return article.memory.one(_topic, sentence.text, partial(_how, article, mention, sentence), find)

    return topic


def _how(article: Article, mention: Mention, sentence: Sentence) -> Hashable:
    """All that what stands around a mention depends on, besides the words of its sentence."""
    hedge = mention.hedge if isinstance(mention, Figure) else ""
    return mention.start - sentence.start, mention.end - sentence.start, hedge, key(article, sentence)


def _topic(
    mention: Mention,
    sentence: Sentence,
    stemmed: Callable[[str], tuple[str, ...]],
    words: AgreementWords,
    relations: RelationWords,
) -> Topic:
    before, after = _spoken(sentence.before(mention), back=True), _spoken(sentence.after(mention))
    beside = (*before[:NEAR], *after[:NEAR])
    counted = takewhile(lambda token: token.figure is None, sentence.after(mention))
    return Topic(
        frozenset(chain.from_iterable(map(stemmed, (*before, *after)))),
        frozenset(
            chain.from_iterable(
                stemmed(word) for word in beside if word not in relations.up and word not in relations.down
            )
        ),
        frozenset(chain.from_iterable(map(stemmed, _spoken(counted)[:AFTER]))) or _NOTHING,
        _direction(unhedged(mention, before), after, relations),
        frozenset(_apart(before, after, words)) or _NOTHING,
    )


def _spoken(tokens: Iterable[Token], *, back: bool = False) -> Sequence[str]:
    """The words that are no part of a figure and no number."""
    others = [token for token in islice(tokens, FAR) if token.figure is None]
    return [word for word in spelt(others, back=back) if word[0].isalpha()]


def unhedged(mention: Mention, before: Sequence[str]) -> Sequence[str]:
    """The words before a mention without its hedge: the `up` of `up to 500` is no rise."""
    hedge = mention.hedge.split()[::-1] if isinstance(mention, Figure) else []
    return before[len(hedge) :] if before[: len(hedge)] == hedge else before


def _direction(before: Sequence[str], after: Sequence[str], relations: RelationWords) -> bool | None:
    """The direction of the word of change that stands nearest to a figure, first before it, then behind."""
    for word in (*before[:NEAR], *after[:AFTER]):
        if word in relations.up:
            return True
        if word in relations.down:
            return False
    return None


def _apart(before: Sequence[str], after: Sequence[str], words: AgreementWords) -> Iterator[str]:
    if not words.further.isdisjoint((*before[:1], *after[:1])):
        yield "further"
    if not words.before.isdisjoint((*before[:AFTER], *after[:EARLIER])):
        yield BEFORE
    if not words.along.isdisjoint(after[:1]):
        yield "partway"
    beside = (*before[:NEAR], *after[:NEAR])
    if not words.expected.isdisjoint(beside):
        yield EXPECTED
    for name, said in words.turns.items():
        if not said.isdisjoint(beside):
            yield name


def beside(article: Article, mention: Mention) -> tuple[Sequence[str], Sequence[str]]:
    """The words before and behind a mention that stand beside it, the nearest first, those of other mentions among them."""
    sentence = sentence_of(article, mention)
    how, find = partial(_how, article, mention, sentence), partial(_beside, mention, sentence)
    return article.memory.one(_beside, sentence.text, how, find)


def _beside(mention: Mention, sentence: Sentence) -> tuple[Sequence[str], Sequence[str]]:
    before, after = spelt(sentence.before(mention), back=True), spelt(sentence.after(mention))
    return [*islice(before, NEAR)], [*islice(after, NEAR)]
