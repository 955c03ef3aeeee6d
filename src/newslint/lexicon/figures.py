"""The words that the reading of figures needs, whatever the language, and the look-up tables made of them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from itertools import takewhile

from newslint.lexicon.calendar import Years
from newslint.record import record
from newslint.tuples import NamedTuple


class Measure(NamedTuple):
    """What the words beside a number say: its role, its unit, and how much of the unit one of them is.

    `unit` is an ISO 4217 code (`$`: the dollar of the house), a name that pint knows, `percent` or `point`; `others`
    are further currencies that the words may mean. A `wary` measure is an ordinary word too (`won`): it
    counts only behind a large number.
    """

    role: str
    unit: str
    factor: Fraction = Fraction(1)
    others: tuple[str, ...] = ()
    wary: bool = False


Phrases = dict[str, list[tuple[str, Measure]]]


@record(eq=False)  # two lexicons are never compared, and this imports faster
class Figures:
    """Number words, hedges, units and currencies of one language, all in lower case unless said otherwise.

    Numbers: `units` below twenty, `tens`, `scales`; `letters` stand glued to digits (`10k`), `money_letters` only
    where a currency stands before (`£1.5m`), both in the capitals they are written in; `million_letters` are also
    metres before one of the `metre_words`, before one of the `prizes` where nothing or one of `after_prizes` follows, and where one of the `sides` joins another length to it; `extents` say of what it is
    the length. `dozens` count; `vague` are the plurals that say no number (`thousands`),
    which `several` and its like make of a scale too. `halves` are fractions that take a scale (`half a million`);
    `spans` are fraction words that are spans of time too, behind `spans_before` and where nothing of theirs follows;
    `fractions` map words to denominators, and an article makes one of an ordinal only before `fraction_followers`;
    before `not_in_a_row` a hyphen takes the place in a row from one (`third-party`).
    Behind `either_sign` one of the `minus` says that a margin has both signs (`plus or minus 3`).
    One of the `lone` units is one of itself without an article (`that fortnight`).
    `multiples` are times by themselves, `doubles` only before `multiple_followers`, as is a number with `times` before
    `times_followers`.

    Units: `measures` by phrase, `symbols` as written, `powers` (`km squared`), `currencies` by phrase, `signs` with
    their letters (`HK$`), `codes` as written (`wordlike` ones are words too), `before` currency words as written
    that stand before a number. `masses` are units of mass whose words mean money unless `mass_words` stand near; a lone `F` is a
    temperature near `degree_words`, or in a passage with one of `heat_words`; `not_single` units say nothing of measure behind an article (`a bit`).

    Ages: `ages` behind a duration, `age_openers` before a number. Ranges: what opens one and what joins it then;
    `range_words` join one without an opener. `ratio_words` join the two sides of a ratio.
    Hedges: `hedges` before and `hedges_after` behind a figure, each with its class, those behind not before `than`; `places` among them say where
    after one of the `movers`, but for `over` behind the `givers` among them; `not_with_time` are none before a duration, `up to` is none
    behind what is `going`.

    What is no figure: numbers behind `labels`, behind a capitalised word that is none of the `openers` (in a headline
    in capitals a word with one of the `verb_endings` is no name), before
    `clock` words and `streets`, two numbers among `scores`; one as a pronoun (`pronoun_before`, `pronoun_after`),
    four digits that are a year (`years`). Decimals behind one of the `versions` are names; one of the `laws` may be called by a
    number of things (`three-strikes law`).
    Four digits between one of `hours_after` and of `hours` are a time (`at 1900 hours`).
    Behind a hyphen after one of the `hyphened` a number stands free (`near-7 percent`). `emergency` numbers beside one of the
    `calls` are dialled; before one of the `moves` a number behind a name is that of a change (`S&P 34 pts`).
    A span before `year_points` is none of the number's (`35 mln year-ago`). `rate_dates` begin what a note says of its day.
    A number before one of the `possessives` names a decade (`70's`).
    """

    units: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, int]
    letters: Mapping[str, int]
    money_letters: Mapping[str, int]
    million_letters: frozenset[str]
    metre_words: frozenset[str]
    prizes: frozenset[str]
    after_prizes: frozenset[str]
    extents: frozenset[str]
    sides: frozenset[str]
    dozens: Mapping[str, int]
    vague: Mapping[str, int]
    several: frozenset[str]
    articles: frozenset[str]
    joiners: frozenset[str]
    joints: frozenset[str]
    halves: frozenset[str]
    spans: frozenset[str]
    spans_before: frozenset[str]
    fractions: Mapping[str, int]
    fraction_followers: frozenset[str]
    of: frozenset[str]
    point: frozenset[str]
    minus: frozenset[str]
    either_sign: tuple[str, ...]
    ordinals: Mapping[str, int]
    ordinal_suffixes: frozenset[str]
    ordinal_endings: Mapping[str, str]
    year_points: frozenset[str]
    not_in_a_row: frozenset[str]
    multiples: Mapping[str, int]
    doubles: Mapping[str, int]
    lone: frozenset[str]
    multiple_followers: frozenset[str]
    folds: frozenset[str]
    times: frozenset[str]
    measures: Mapping[str, Measure]
    symbols: Mapping[str, Measure]
    powers: Mapping[str, int]
    per: frozenset[str]
    currencies: Mapping[str, Measure]
    signs: Mapping[str, tuple[str, ...]]
    codes: frozenset[str]
    wordlike: frozenset[str]
    before: Mapping[str, tuple[str, ...]]
    masses: Mapping[str, str]
    mass_words: frozenset[str]
    ages: frozenset[str]
    age_openers: frozenset[str]
    range_openers: Mapping[str, frozenset[str]]
    range_words: frozenset[str]
    ratio_words: frozenset[str]
    hedges: Mapping[str, str]
    hedges_after: Mapping[str, str]
    than: frozenset[str]
    places: frozenset[str]
    not_with_time: frozenset[str]
    times_followers: frozenset[str]
    degree_words: frozenset[str]
    heat_words: frozenset[str]
    not_single: frozenset[str]
    movers: frozenset[str]
    givers: frozenset[str]
    going: frozenset[str]
    hours: frozenset[str]
    hours_after: frozenset[str]
    emergency: frozenset[str]
    calls: frozenset[str]
    hyphened: frozenset[str]
    moves: frozenset[str]
    labels: frozenset[str]
    pointed: frozenset[str]
    versions: frozenset[str]
    laws: frozenset[str]
    openers: frozenset[str]
    verb_endings: tuple[str, ...]
    clock: frozenset[str]
    streets: frozenset[str]
    scores: frozenset[str]
    years: Years
    pronoun_before: frozenset[str]
    pronoun_after: frozenset[str]
    currency_names: Mapping[str, str]
    wary: frozenset[str]
    rate_dates: frozenset[str]
    possessives: tuple[str, ...]

    @cached_property
    def starters(self) -> frozenset[str]:
        """The words that a figure may begin with, in lower case and with a capital."""
        known = {
            *self.units, *self.tens, *self.dozens, *self.scales, *self.vague, *self.articles, *self.halves, *self.ordinals,
            *self.multiples, *self.doubles, *self.lone, *self.age_openers,
        }  # fmt: skip
        return frozenset(form for word in known for form in (word, word.capitalize()))

    @cached_property
    def phrases(self) -> Phrases:
        """The measures and currencies by their first word: what follows it, the longest first, and what it means."""
        table = {name: self._currency(name, codes.split()) for name, codes in self.currency_names.items()}
        own = {name: measure._replace(wary=name in self.wary) for name, measure in self.currencies.items()}
        return _by_first_word({**table, **own, **self.measures})

    def _currency(self, name: str, codes: list[str]) -> Measure:
        return Measure("money", codes[0], Fraction(1), tuple(codes[1:]), name in self.wary)

    @cached_property
    def hedge_ends(self) -> Mapping[str, tuple[str, ...]]:
        """The hedges that stand before a figure by their last word, the longest first."""
        return _by_edge(self.hedges, -1)

    @cached_property
    def hedge_starts(self) -> Mapping[str, tuple[str, ...]]:
        """The hedges that stand behind a figure by their first word, the longest first."""
        return _by_edge(self.hedges_after, 0)

    @cached_property
    def hedge_letters(self) -> frozenset[str]:
        """The letters that hedges behind a figure begin with; a plus sign needs none."""
        return frozenset(phrase[0] for phrase in self.hedges_after)

    @cached_property
    def after_article(self) -> frozenset[str]:
        """The words before which an article may be a number: `a million`, `a third`, `an hour`."""
        return frozenset({*self.halves, *self.fractions, *self.scales, *self.dozens, *self.phrases})

    @cached_property
    def link_letters(self) -> frozenset[str]:
        """The letters that the words between two ends of a range begin with."""
        links = {*self.range_words, *(word for some in self.range_openers.values() for word in some)}
        return frozenset(word[0] for word in links)

    @cached_property
    def sequel_letters(self) -> frozenset[str]:
        """What may stand behind an amount and a blank where a range, a ratio or an age goes on."""
        words = (*self.ratio_words, *self.ages, *self.per, *self.articles)
        return frozenset({*self.link_letters, *(word[0] for word in words), *"-–—"})

    @cached_property
    def opener_letters(self) -> frozenset[str]:
        """The letters that the words before a range end in."""
        return frozenset(word[-1] for word in self.range_openers)

    @cached_property
    def ratio_letters(self) -> frozenset[str]:
        """The letters that the words between the sides of a ratio begin with."""
        return frozenset(word[0] for word in self.ratio_words)

    @cached_property
    def sign_measures(self) -> Mapping[str, Measure]:
        """What each sign before a number means, with its letters in capitals."""
        return {sign: Measure("money", codes[0], Fraction(1), codes[1:]) for sign, codes in self.signs.items()}

    @cached_property
    def sign_letters(self) -> frozenset[str]:
        """What may stand before the blank of a sign that is written apart (`US $`), in capitals."""
        return frozenset(sign[-3] for sign in self.signs if sign[-2:-1] == " ")

    @cached_property
    def sign_marks(self) -> frozenset[str]:
        """The last characters of the signs: what touches the number."""
        return frozenset(sign[-1] for sign in self.signs)

    @cached_property
    def minus_letters(self) -> frozenset[str]:
        """The letters that `minus` and its like end in."""
        return frozenset(word[-1] for word in self.minus)

    @cached_property
    def about_letters(self) -> frozenset[str]:
        """The letters that hedges such as `about` end in."""
        return frozenset(phrase[-1] for phrase, hedge in self.hedges.items() if hedge == "about" and phrase.isalpha())

    @cached_property
    def joiner_letters(self) -> frozenset[str]:
        """The letters that `and` and its like begin with."""
        return frozenset(word[0] for word in self.joiners)


def _by_first_word(table: Mapping[str, Measure]) -> Phrases:
    found: Phrases = {}
    for phrase, measure in table.items():
        first = "".join(takewhile(str.isalpha, phrase))
        found.setdefault(first, []).append((phrase[len(first) :], measure))
    for rest in found.values():
        rest.sort(key=lambda entry: -len(entry[0]))
    return found


def _by_edge(phrases: Mapping[str, str], edge: int) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        found.setdefault(phrase.split()[edge], []).append(phrase)
    return {word: tuple(some) for word, some in found.items()}
