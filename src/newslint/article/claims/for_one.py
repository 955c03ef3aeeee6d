"""A measure or a price among the tokens of a sentence -> the unit for one of which it is told: `180g/km`, `£3 a mile`, `5mg for each of his 60 kilograms`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newslint.arithmetic.dimension import dimension
from newslint.arithmetic.measures import scale
from newslint.article.claims.beside import FIGURE, of_stuff
from newslint.article.claims.claim import Claim
from newslint.article.sentences.tokens import END, Token
from newslint.lexicon import Lexicon

_FOR_ONE = 6
"""Tokens behind a measure among which is the unit for one of which it is told."""
_SLASH, _FOR = "/", " / "
_TIME = "second"
_MEASURE, _NUMBER = "quantity", "number"
_PRICED = frozenset((_MEASURE, "money"))


def for_one(claim: Claim, tokens: Sequence[Token], at: int, words: Lexicon) -> Claim:
    """The claim of the figure at a token, with the name of the unit for one of which it is told, if it is one."""
    base = claim.base
    if claim.role in _PRICED and (not base or base in words.relations.each):
        base = unit_of_one(tokens, at, words) or base or _time(tokens, at, words) or _sack(claim, words)
    if claim.role == _NUMBER and claim.noun and not base:
        base = _sack(claim, words)
    if claim.role == _MEASURE and not base and (parted := parted_unit(claim.quantity.unit)):
        return claim._replace(base=parted[1], quantity=claim.quantity._replace(unit=parted[0]))
    return claim._replace(base=unit_named(base, words) or base) if base else claim


def _time(tokens: Sequence[Token], at: int, words: Lexicon) -> str:
    """The time for one of which a measure is told behind what it is of: `65 tonnes of carbon dioxide a year`; "" where none is."""
    stuff = of_stuff(tokens, at, words.relations)
    figure = tokens[at + 1 + stuff].figure if stuff else None
    return (figure.quantity.unit or "") if figure and figure.role == "duration" and figure.quantity.nominal == 1 else ""


def _sack(claim: Claim, words: Lexicon) -> str:
    """What is counted right before what each of it has: `three sacks of 25 kilograms`, `six rows of 20 trees`; "" where nothing is."""
    noun, *of = claim.before or ("",)
    said = words.relations
    counted = claim.joint == FIGURE and len(of) == 1 and of[0] in said.of and noun not in said.uncounted
    return noun if counted and noun.endswith(said.plural_endings) else ""


def unit_of_one(tokens: Sequence[Token], at: int, words: Lexicon) -> str:
    """The unit for one of which a measure or a price is told: `120g of carbon per kilometre`, `£3 a mile`, `5mg for each of his 60 kilograms`."""
    said, led = words.relations, False
    for token, following in pairwise((*tokens[at + 1 : at + 1 + _FOR_ONE], END)):
        figure = token.figure
        if figure is not None:  # `a mile` is one, too
            article = figure.text.partition(" ")[0].lower() in said.articles
            told = figure.role == "quantity" and ((article and figure.quantity.nominal == 1) or led)
            return (figure.quantity.unit or "") if told else ""
        if (token.word in said.per or token.word == _SLASH) and (unit := unit_named(following.word, words)):
            return unit
        if token.mention is not None or token.word in said.stops or token.word in said.parts:
            return ""
        led = led or token.word in said.each
    return ""


def unit_named(word: str, words: Lexicon) -> str:
    """The unit of measures that a word names; "" for what is none."""
    measures = (one for rest, one in words.figures.phrases.get(word, ()) if not rest)
    return next((one.unit for one in measures if one.role == "quantity" and one.factor == 1), "")


def parted_unit(unit: str | None) -> tuple[str, str] | None:
    """The unit of what is told and that for one of which it is, `180g/km`; None for what is no such measure, or is a speed."""
    told, _, one = (unit or "").partition(_FOR)
    return (told, one) if scale(told) and scale(one) and dimension(one) != dimension(_TIME) else None
