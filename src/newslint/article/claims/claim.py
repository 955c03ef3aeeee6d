"""A sentence -> its claims: each figure and year with what it is worth, also where its unit is left out, and the words told with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.dates.value import Date, End
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.lexicon import Lexicon
from newslint.lexicon.relations import RelationWords

BESIDE = 4
"""Words on either side that are told with a figure."""
_COUNTED = 3
"""Words behind a figure among which is the noun that it counts."""
_TO = "to"
_ELIDED = frozenset(("money", "quantity", "duration"))
"""Roles of figures whose unit may stand once for a whole list."""
YEAR = "year"
"""The role of a year that a date names."""
_NAMED = frozenset(("year", "day", "month"))
"""Dates that are of one year, or from one to another."""
_LISTED = frozenset((",", ";"))
_MONTHS, _DAYS = 12, 31
REMEMBERED = 200


class Claim(NamedTuple):
    """What one figure says: its `role` and `quantity`, those of its list where a unit is left out, and the words of its clause.

    A year is a claim too, of the `day` if that is told. `noun` is what it counts, "" where that is left out. `listed` says
    that a comma or `and` joins it to the figure before, or that a range goes from that year to this.
    """

    mention: Mention
    role: str
    quantity: Quantity
    before: tuple[str, ...]
    behind: tuple[str, ...]
    noun: str = ""
    listed: bool = False
    day: dt.date | None = None

    @property
    def exact_day(self) -> Quantity:
        """A day in years, exactly in order."""
        day = self.day or dt.date(int(self.quantity.nominal), 1, 1)
        return Quantity(day.year + Fraction((day.month - 1) * _DAYS + day.day - 1, _MONTHS * _DAYS))

    def led_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands before it."""
        return _said(self.before, phrases)

    def followed_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands behind it."""
        return _said(self.behind, phrases)

    def told(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases is told with it, or is what it is written in."""
        return self.led_by(phrases) or self.followed_by(phrases) or _said((self.mention.text.lower(),), phrases)

    def alike(self, other: Claim) -> bool:
        """Whether the two measure the same."""
        return self.role == other.role and self.quantity.unit == other.quantity.unit


def _said(words: Sequence[str], phrases: frozenset[str]) -> bool:
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in phrases)


@once.lasting
def claims_in(article: Article) -> Callable[[Sentence], Sequence[Claim]]:
    """The function that tells the claims of a sentence, each sentence's once."""
    words = article.lexicon

    @lru_cache(maxsize=REMEMBERED)
    def told(sentence: Sentence) -> Sequence[Claim]:
        return _completed([*_read(sentence, words)], words)

    return told


def _read(sentence: Sentence, words: Lexicon) -> Iterator[Claim]:
    """The figures and years of a sentence, as they are written."""
    tokens, last = sentence.tokens, -1
    for at, token in enumerate(tokens):
        if token.mention is None:
            continue
        before, behind = _before(tokens, at, words), _behind(tokens, at, words)
        listed = last >= 0 and _joint(tokens[last + 1 : at], words)
        if token.figure is not None and token.figure.text.lower() not in words.figures.vague:
            last = at
            noun = _noun(behind, words.relations, hyphen=_hyphened(tokens, at))
            yield Claim(token.figure, token.figure.role, token.figure.quantity, before, behind, noun, listed)
        elif isinstance(token.mention, Date) and token.mention.period in _NAMED:
            yield from (_year(token.mention, end, before, behind) for end in token.mention.ends if end.when.year)


def _year(date: Date, end: End, before: tuple[str, ...], behind: tuple[str, ...]) -> Claim:
    year, later = Quantity(Fraction(end.when.year or 0), unit=YEAR), date.link == _TO and end is date.ends[-1]
    return Claim(Mention(date.block, end.start, end.end), YEAR, year, before, behind, listed=later, day=end.when.date)


def _noun(behind: Sequence[str], words: RelationWords, *, hyphen: bool) -> str:
    """What a figure counts: the first plural right behind it, or what a hyphen joins to it."""
    if hyphen:
        return behind[0] if behind else ""
    for word in behind[:_COUNTED]:
        if word in words.stops or word in words.asides or word in words.of:
            return ""
        if word.endswith(words.plural_endings) or word in words.persons:
            return word
    return ""


def _before(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[str, ...]:
    """The last words of the clause before a mention."""
    found, _ = _clause(reversed(tokens[max(0, at - BESIDE) : at]), words)
    return tuple(reversed(found))


def _behind(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[str, ...]:
    """The first words of the clause behind a mention, up to half the way to the next; a hyphen may touch it: `a 520-vote margin`."""
    here = at + 1 + _hyphened(tokens, at)
    found, met = _clause(tokens[here : here + 2 * BESIDE], words)
    return tuple(found[: (len(found) + 1) // 2 if met else BESIDE][:BESIDE])


def _hyphened(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].word == "-"


def _clause(tokens: Iterable[Token], words: Lexicon) -> tuple[Sequence[str], bool]:
    """The words up to a mark, a conjunction or a mention, and whether they end with a mention."""
    found: list[str] = []
    for token in tokens:
        if token.mention is not None or token.word in words.relations.parts:
            return found, token.mention is not None
        found.append(token.word)
    return found, False


def _joint(between: Sequence[Token], words: Lexicon) -> bool:
    """Whether what stands between two figures makes them neighbours of one list: a comma or `and`, right before the second."""
    joints = [token.word in _LISTED or token.word in words.relations.ands for token in between[-2:]]
    return joints[-1:] == [True] or (joints[:1] == [True] and between[-1].word not in words.relations.stops)


def _completed(claims: Sequence[Claim], words: Lexicon) -> Sequence[Claim]:
    """The claims, a bare number of a list with the unit of the one that the list ends with: `6, 9 and 15 days`."""
    found: list[Claim] = []
    for claim in reversed(claims):
        behind = found[-1] if found else None
        shared = (
            behind is not None and behind.role in _ELIDED and claim.role == "number" and _touch(claim, behind, words)
        )
        found.append(claim._replace(role=behind.role, quantity=_of_unit(claim, behind)) if behind and shared else claim)
    return tuple(reversed(found))


def _of_unit(claim: Claim, other: Claim) -> Quantity:
    return claim.quantity._replace(unit=other.quantity.unit)


def _touch(claim: Claim, behind: Claim, words: Lexicon) -> bool:
    """Whether nothing stands between two claims but what joins a list."""
    between = claim.mention.block.prose.text[claim.mention.end : behind.mention.start].lower()
    return bool(between.strip()) and words.relations.ands.issuperset(between.replace(",", " ").split())
