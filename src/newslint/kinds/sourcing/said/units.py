"""The head of a row, a column or a table -> the unit in which its numbers are written, and how much of it one of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache, lru_cache

from newslint import compiled, lexicon
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, mentions
from newslint.document import sentence
from newslint.model import Settings, Source
from newslint.tuples import NamedTuple

_LONGEST = 40
"""Characters of a piece of a head that may be a unit."""
_NOUGHTS = "000"


class Unit(NamedTuple):
    """What a number under a head is: a role, a unit with what else its name may mean, and its worth."""

    role: str
    unit: str | None
    others: tuple[str, ...]
    factor: Fraction

    def of(self, number: Quantity) -> Quantity:
        """A bare number in this unit."""
        return number._replace(
            nominal=number.nominal * self.factor,
            step=number.step * self.factor,
            top=None if number.top is None else number.top * self.factor,
            unit=self.unit,
            others=self.others,
        )


@cache
def _piece() -> re.Pattern[str]:
    """A piece of a head that may be a unit by itself."""
    return compiled.pattern(r"[^()\[\],;:–—/]+|\s-\s")


@lru_cache(maxsize=4000)
def units(head: str, language: str, dollar: str) -> tuple[Unit, ...]:
    """The units that a head names: `Rain (mm)`, `EUR million`, `($ in thousands)`."""
    return tuple(dict.fromkeys(_read(head, language, dollar)))


def _read(head: str, language: str, dollar: str) -> Iterator[Unit]:
    words = lexicon.of(language)
    plain = {**words.figures.scales, **words.figures.vague, _NOUGHTS: 1000, f"{_NOUGHTS}s": 1000}
    letters = {
        **words.figures.letters,
        **words.figures.money_letters,
        **dict.fromkeys(words.figures.million_letters, 10**6),
    }
    for piece in _piece().findall(_sign().sub(r"\1 ", head)):
        told = [word for word in piece.split() if word.lower() not in words.relations.asides]
        money = _scaled(told, plain | letters, language, dollar)
        found = money if money and money.role == "money" else _scaled(told, plain, language, dollar)
        if found:
            yield found


@cache
def _sign() -> re.Pattern[str]:
    """The sign of a currency that clings to what follows."""
    return compiled.pattern(r"([$£€¥])(?=[\w'’])")


def _scaled(told: Sequence[str], scales: Mapping[str, int], language: str, dollar: str) -> Unit | None:
    """The unit of some words, of which some say how many of it are one."""
    counted = lexicon.of(language).figures.units.keys()
    scale, rest = Fraction(1), list[str]()
    for word in told:
        worth = scales.get(word.strip("'’"), scales.get(word.lower().strip("'’"), 0))
        scale, rest = (scale * worth, rest) if worth > 1 else (scale, [*rest, word])
    if rest[-2:-1] and rest[-2].lower() in lexicon.of(language).relations.pointing:
        return None  # `Loss for the year`
    name = " ".join(rest)
    if any(word[0].isdigit() for word in rest) or not counted.isdisjoint(name.lower().split()):
        return None  # a span or a day: `Three months ended June 30`
    if name and len(name) <= _LONGEST and (found := _unit(name, language, dollar)):
        return found._replace(factor=found.factor * scale)
    return Unit("number", None, (), scale) if scale > 1 else None


def _unit(words: str, language: str, dollar: str) -> Unit | None:
    """The unit that words name which stand beside a number."""
    last = words.rpartition(" ")[2]
    for text in dict.fromkeys((f"1 {words}", f"{words} 1", f"{words}1", f"1 {last}", f"{last} 1", f"{last}1")):
        for figure in mentions.figures(_line(text, language, dollar)):
            quantity = figure.quantity
            if quantity.unit is not None and quantity.top is None:
                return Unit(figure.role, quantity.unit, quantity.others, quantity.nominal)
    return None


def _line(text: str, language: str, dollar: str) -> Article:
    """A line as a story of its own."""
    return Article(sentence(Source("", text, "text")), Settings(dollar=dollar, language=language))
