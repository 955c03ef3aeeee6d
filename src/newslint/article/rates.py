"""Article -> the exchange rates that it states for its own conversions, as `($1 = 7.1157 Chinese yuan)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint.article import Article
from newslint.article.amounts import Amount, amount
from newslint.article.quantity import Rate
from newslint.document import Block
from newslint.lexicon import words as lexicon
from newslint.lexicon.figures import Figures, Measure

LONGEST = 400  # characters of a note


@cache
def _note() -> re.Pattern[str]:
    return re.compile(rf"[(\[][^()\[\]=]{{0,{LONGEST}}}=[^()\[\]]{{0,{LONGEST}}}[)\]]")


@cache
def _start() -> re.Pattern[str]:
    return re.compile(r"[\d.]")


def find(article: Article) -> tuple[Rate, ...]:
    """The rates of a story, in order; a rate that the story reports as news is a figure, not one of these."""
    words: Figures = lexicon("figures", article.settings.language)
    return tuple(_rates(article, words))


def _rates(article: Article, words: Figures) -> Iterator[Rate]:
    for block in article.blocks:
        text = block.prose.text
        if "=" not in text:
            continue
        if block.kind == "note" and not text.lstrip().startswith(("(", "[")):
            yield from _of_note(block, 0, len(text), words, article.settings.dollar)
        for note in _note().finditer(text):
            yield from _of_note(block, note.start() + 1, note.end() - 1, words, article.settings.dollar)


def _of_note(block: Block, start: int, end: int, words: Figures, dollar: str) -> Iterator[Rate]:
    """Each `one thing = another` of a note; `$1 = 0.9 euros = 0.8 pounds` gives two."""
    text = block.prose.text
    for piece, stop in _pieces(text, start, end):
        sides = _sides(text, piece, stop)
        amounts = [_side(text, begin, finish, words) for begin, finish in sides]
        base = amounts[0]
        if base is None:
            continue
        for quote in amounts[1:]:
            rate = _rate(block, base, quote, dollar) if quote else None
            if rate:
                yield rate


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a note between semicolons, or commas and `and` that a new equation follows."""
    begin = start
    for cut in _cut().finditer(text, start, end):
        yield begin, cut.start()
        begin = cut.end()
    yield begin, end


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(r";|, (?=[^,;=]{1,40}=)| and (?=[^,;=]{1,40}=)")


def _sides(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    begin = start
    while (at := text.find("=", begin, end)) >= 0:
        found.append((begin, at))
        begin = at + 1
    return [*found, (begin, end)]


def _side(text: str, start: int, end: int, words: Figures) -> Amount | None:
    """The amount on one side of an equation: the first number there, with its currency."""
    found = _start().search(text, start, end)
    if not found:
        return None
    side = text[start:end]
    read = amount(side, found.start() - start, words)
    if read is None:
        return None
    measure = _qualified(side, read, words) or read.measure
    return read._replace(start=read.start + start, end=read.end + start, measure=measure)


def _qualified(side: str, read: Amount, words: Figures) -> Measure | None:
    """`$1.13 Canadian`: the word behind says whose dollar."""
    if not read.prefixed:
        return None
    first = side[read.end :].strip().lower()
    return words.currencies.get(first)


def _rate(block: Block, base: Amount, quote: Amount, dollar: str) -> Rate | None:
    """A rate of two currencies; None where either side is another thing (`1 tonne = 1.102 short tons`)."""
    ones, twos = _codes(base, dollar), _codes(quote, dollar)
    value, step, _ = quote.number.worth()
    unit, _, _ = base.number.worth()
    if ones is None or twos is None or not unit or not value or not ones:
        return None
    factor = (quote.measure.factor if quote.measure else 1) / (
        (base.measure.factor if base.measure else Fraction(1)) * unit
    )
    return Rate(block, base.start, quote.end, base=ones, quote=twos, value=value * factor, step=step * factor)


def _codes(side: Amount, dollar: str) -> tuple[str, ...] | None:
    if side.measure is None:
        return ()
    if side.measure.role != "money":
        return None
    return tuple(dict.fromkeys(dollar if code == "$" else code for code in (side.measure.unit, *side.measure.others)))
