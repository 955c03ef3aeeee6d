"""The words that the reading of figures needs, whatever the language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple


class Measure(NamedTuple):
    """What the words beside a number say: its role, its unit, and how much of the unit one of them is.

    `unit` is an ISO 4217 code, a pint name, `percent` or `point`; `others` are further currencies that
    the words may mean.
    """

    role: str
    unit: str
    factor: Fraction = Fraction(1)
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Figures:
    """Number words, scales, hedges, units and currencies of one language, all in lower case unless said otherwise.

    `letters` and `symbols` count capitals: they are what stands right behind digits (`3.4bn`, `100 MB`).
    `before` are currency words and codes that stand before a number, as they are written.
    `ordinals` maps words to their number; `fractions` words to their denominator.
    `hedges` and `hedges_after` map the words before and behind a figure to a hedge class.
    `places` are hedges that may also say where (`closed above 1.30`), so after one of the `movers` they do;
    `labels` are words whose number is a name (`page 3`); `openers` are words that begin a sentence
    with a capital and are not names.
    """

    units: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, int]
    letters: Mapping[str, int]
    dozens: Mapping[str, int]
    vague: Mapping[str, int]
    articles: frozenset[str]
    joiners: frozenset[str]
    half: frozenset[str]
    fractions: Mapping[str, int]
    fraction_followers: frozenset[str]
    of: frozenset[str]
    point: frozenset[str]
    minus: frozenset[str]
    ordinals: Mapping[str, int]
    ordinal_suffixes: frozenset[str]
    multiples: Mapping[str, int]
    fold: Mapping[str, str]
    measures: Mapping[str, Measure]
    symbols: Mapping[str, Measure]
    currencies: Mapping[str, Measure]
    signs: Mapping[str, tuple[str, ...]]
    before: Mapping[str, tuple[str, ...]]
    ages: frozenset[str]
    age_openers: frozenset[str]
    range_openers: Mapping[str, frozenset[str]]
    range_words: frozenset[str]
    ratio_words: frozenset[str]
    hedges: Mapping[str, str]
    hedges_after: Mapping[str, str]
    places: frozenset[str]
    movers: frozenset[str]
    labels: frozenset[str]
    openers: frozenset[str]
    scores: frozenset[str]
    year_words: frozenset[str]
    not_counts: frozenset[str]
    rate_dates: frozenset[str]
    shown: Mapping[str, str]
    prefixes: Mapping[str, str]
    scale_names: tuple[tuple[int, str], ...]
