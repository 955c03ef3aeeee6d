"""A sentence and those around it -> a key that is the same while all that is read in them is: what the memory of a story is asked by."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cache, partial
from typing import TypeVar

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.dates.published import about
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.sentences import Sentence, sentences
from newslint.article.times.clocks import Clock
from newslint.article.times.plainclocks import times_of_day

Read = TypeVar("Read")


def key(article: Article, sentence: Sentence, reach: int = 0) -> Hashable:
    """The key of a sentence and so many on either side of it."""
    return _keys(article)(sentence, reach)


def in_each(
    article: Article, some: Iterable[Sentence], read: Callable[..., Iterable[Read]], *by: object
) -> Iterator[Read]:
    """What is read in each of some sentences, by the words of relations and whatever else; a sentence in which there was nothing is passed over.

    What is read so depends on the sentence alone, as its key knows it.
    """
    words, none = article.lexicon.relations, article.memory.none
    for sentence in some:
        yield from none(read, sentence.text, partial(key, article, sentence), partial(read, sentence, words, *by))


@once.lasting
def _keys(article: Article) -> Callable[[Sentence, int], Hashable]:
    """The function that gives the key of a sentence and so many on either side of it, worked out once."""
    every, held, now = sentences(article), by_block(times_of_day(article)), about(article)

    @cache
    def number(at: int) -> int:
        sentence = every[at]
        block = sentence.block
        begins = at == 0 or every[at - 1].block is not block
        times = [one for one in held.get(block, ()) if sentence.start <= one.start < sentence.end]
        day = now and (now.day, now.monthly) if len(sentence.mentions) > len(sentence.figures) else None
        shape = tuple(_read((*sentence.mentions, *times), sentence.start))
        return article.memory.number(sentence.text, (article.language, block.kind, begins, day, shape))

    @cache
    def key(sentence: Sentence, reach: int) -> Hashable:
        if every[sentence.number : sentence.number + 1] != (sentence,):
            return ()  # a block that is not read: nothing is known of it but its text
        first, last = max(0, sentence.number - reach), min(len(every), sentence.number + reach + 1)
        return (sentence.number - first, *map(number, range(first, last)))

    return key


def _read(mentions: tuple[Mention, ...], begin: int) -> Iterator[Hashable]:
    """What was read in a sentence that begins there, with the places in it."""
    for one in mentions:
        yield one.start - begin
        yield one.end - begin
        if isinstance(one, Figure):
            yield one.role, one.hedge, *_exactly(one.quantity)
        elif isinstance(one, Date):
            yield (
                one.period,
                one.link,
                one.sure,
                one.meant,
                *((end.when, end.start - begin, end.weekday) for end in one.ends),
            )
        elif isinstance(one, Clock):
            yield type(one).__name__, one.minutes, one.zone, one.shown, one.block.prose.text[: one.start][-1:]
        else:
            yield type(one).__name__


def _exactly(quantity: Quantity) -> Iterator[Hashable]:
    """What a figure is worth, in whole numbers: fractions take longer to be compared."""
    yield from quantity.nominal.as_integer_ratio()
    yield from quantity.step.as_integer_ratio()
    yield quantity[2:]
