"""Article -> the exchange rates that it states for its own conversions, as `($1 = 7.1157 Chinese yuan)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.figures import amounts, units
from newslint.article.figures.amounts import Amount
from newslint.article.mention import Rate
from newslint.document import Block
from newslint.lexicon.figures import Figures

UNREAD = frozenset({"code", "furniture"})
LONGEST = 300  # characters of a note on either side of its first equals sign


@cache
def _note() -> re.Pattern[str]:
    return compiled.pattern(rf"[(\[][^()\[\]=]{{0,{LONGEST}}}=[^()\[\]]{{0,{LONGEST}}}[)\]]")


@cache
def _loose() -> re.Pattern[str]:
    one = r"[A-Za-z]{0,3}[$€£¥]1|1 [A-Za-z.]{2,12}(?: [a-z]{2,12})?"
    return compiled.pattern(rf"(?<![\w.,])(?:{one}) ?= ?[^()=\n]{{1,60}}")


@cache
def _number() -> re.Pattern[str]:
    return compiled.pattern(r"(?<![\w.])\.?[0-9]|(?<=[A-Za-z$€£¥])\.?[0-9]")


@cache
def _cut(words: Figures) -> re.Pattern[str]:
    return compiled.pattern(rf";|(?:, ?| (?:{'|'.join(sorted(words.joints))}) )(?=[^,;=]{{1,40}}=)")


@once.lasting
def find(article: Article) -> tuple[Rate, ...]:
    """The rates of a story, in order; a rate that the story reports as news is a figure, not one of these."""
    words = article.lexicon.figures
    return tuple(_rates(article, words))


def _rates(article: Article, words: Figures) -> Iterator[Rate]:
    for block in article.blocks:
        text = block.prose.text
        if block.kind in UNREAD or "=" not in text:
            continue
        done = 0
        for note in _note().finditer(text):
            yield from _bare_notes(block, done, note.start(), words, article.settings.dollar)
            yield from _of_note(block, note.start() + 1, note.end() - 1, words, article.settings.dollar)
            done = note.end()
        yield from _bare_notes(block, done, len(text), words, article.settings.dollar)


def _bare_notes(block: Block, start: int, end: int, words: Figures, dollar: str) -> Iterator[Rate]:
    """Notes that lost a bracket, or never had any: `$1 = 0.9002 euros) (Editing by ...`."""
    for note in _loose().finditer(block.prose.text, start, end):
        yield from (rate for rate in _of_note(block, note.start(), note.end(), words, dollar) if rate.quote)


def _of_note(block: Block, start: int, end: int, words: Figures, dollar: str) -> Iterator[Rate]:
    """The rates of a note: each of its equations has a base and one or more amounts that this is worth."""
    for begin, stop in _equations(block.prose.text, start, end, words):
        sides = list(_amounts(block.prose.text, begin, stop, words))
        equals = block.prose.text.find("=", begin, stop)
        if len(sides) < len("=") + 1 or sides[0].end > equals or sides[1].start < equals:
            continue
        dated = _dated(block.prose.text[sides[-1].end : stop], words)
        for side in sides[1:]:
            rate = _rate(block, sides[0], side, dollar, dated)
            if rate:
                yield rate


def _equations(text: str, start: int, end: int, words: Figures) -> Iterator[tuple[int, int]]:
    """The parts of a note between semicolons, or commas and `and` that a new equation follows."""
    begin = start
    for cut in _cut(words).finditer(text, start, end):
        yield begin, cut.start()
        begin = cut.end()
    yield begin, end


def _amounts(text: str, start: int, end: int, words: Figures) -> Iterator[Amount]:
    """The amounts of an equation, in order; what stands outside it does not touch them."""
    piece, done = text[start:end], 0
    for found in _number().finditer(piece):
        if found.start() < done:
            continue
        read = amounts.read(piece, found.start(), words)
        if isinstance(read, Amount):
            done = read.end
            side = _qualified(piece, read, words)
            yield side._replace(start=side.start + start, end=side.end + start)


def _qualified(piece: str, side: Amount, words: Figures) -> Amount:
    """`$1.13 Canadian`: the word behind says whose dollar."""
    if side.measure is None:
        plain = units.after(piece, side.end, words, side.number.scaled(side.end, units.LARGE))  # 975.1 won
        return side._replace(end=plain[0], measure=plain[1]) if plain and plain[1].role == "money" else side
    if not side.prefixed:
        return side
    behind = units.after(piece, side.end, words, side.number)
    return side._replace(end=behind[0], measure=behind[1]) if behind and behind[1].role == "money" else side


def _dated(rest: str, words: Figures) -> str:
    """`at end-March`: what a note says behind its amounts of the day it holds for."""
    said = rest.strip(" ,.)")
    return said if said.lower().startswith(tuple(f"{word} " for word in words.rate_dates)) else ""


def _rate(block: Block, base: Amount, quote: Amount, dollar: str, dated: str) -> Rate | None:
    """A rate of two currencies; None where either side is another thing (`1 tonne = 1.102 short tons`)."""
    ones, twos = _codes(base, dollar), _codes(quote, dollar)
    value, step, _ = quote.number.worth()
    unit, _, _ = base.number.worth()
    if not ones or twos is None or ones == twos or not unit or not value:
        return None
    factor = _factor(quote) / (_factor(base) * unit)
    return Rate(
        block, base.start, quote.end, base=ones, quote=twos, value=value * factor, step=step * factor, dated=dated
    )


def _factor(side: Amount) -> Fraction:
    return side.measure.factor if side.measure else Fraction(1)


def _codes(side: Amount, dollar: str) -> tuple[str, ...] | None:
    """What currency a side may be in: () where it names none, None where it is no money at all."""
    if side.measure is None:
        return ()
    if side.measure.role != "money":
        return None
    return tuple(dict.fromkeys(dollar if code == "$" else code for code in (side.measure.unit, *side.measure.others)))
