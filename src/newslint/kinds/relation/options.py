"""What a rule file of a relation may set, and what is wrong with what it sets, key by key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from functools import cache, cached_property
from itertools import chain
from typing import Annotated, Any, Literal

from newslint import lexicon
from newslint.arithmetic import notation
from newslint.arithmetic.notation import NoEquationError, Written
from newslint.article.claims.dated import WEEKDAYS
from newslint.article.claims.moments import RACE, TALLY, TIMES
from newslint.checked.nearest import allowed
from newslint.kinds.relation import classes
from newslint.record import record, replace

Role = Literal[
    "number",
    "money",
    "percent",
    "points",
    "quantity",
    "duration",
    "age",
    "ratio",
    "fraction",
    "ordinal",
    "year",
    "month",
    "calendar-month",
    "day",
    "clock",
    "race",
    "tally",
    "today",
    "weekdays",
]
Count = Literal["1", "2", "3", "list", "all"]
Wrong = Literal["more", "less", "either"]
Forgiving = Literal["sum", "rounded", "roughly", "percentage", "years", "span", "days", "lasting", "weeks", "times"]
ONE: Count = "1"
EITHER: Wrong = "either"
LESS: Wrong = "less"
ALL: Count = "all"
MOST = 5
"""Sentences to either side."""
LONGEST = 20
"""Figures of a list."""
_BASE = ", one("
"""What a difference is a share of, where it may be either of two levels."""
Path = tuple[str | int, ...]


@record
class Wanted:
    """A claim that takes part: what it is, or which other claim it is `like`; classes of words beside it, each of which must be; where it stands."""

    role: tuple[Role, ...] = ()
    unit: tuple[str, ...] = ()
    like: str = ""
    noun: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    preceded_by: tuple[str, ...] = ()
    led_by: tuple[str, ...] = ()
    followed_by: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    after: str = ""
    before: str = ""
    per: str = ""
    elided: bool = False
    exact: bool = False
    count: Count = "1"
    least: int = 2
    mixed: bool = False
    told: str = ""

    @property
    def fewest(self) -> int:
        """How many claims take part at least."""
        return int(self.count) if self.count.isdecimal() else self.least

    @property
    def announcing(self) -> tuple[tuple[str, ...], ...]:
        """The classes of words of each of which a word must be told with it."""
        every = self.said, self.beside, self.preceded_by, self.led_by, self.followed_by
        return tuple(some for some in every if some)


@record
class Acquit:
    """What lets a figure pass that does not follow."""

    said: tuple[str, ...] = ()
    sentences: int = 1
    others: bool = True
    fewer: bool = True
    dated: bool = True
    subjects: bool = True


@record
class Convict:
    """What it takes to say that a figure is wrong."""

    apart: Fraction = Fraction(2)
    precision: Fraction = Fraction(1, 4)
    alone: tuple[str, ...] = ()
    only: Wrong = EITHER
    slip: bool = False
    mistaken: str = ""
    sure: tuple[str, ...] = ()


@record
class Options:
    """What a rule of a relation sets; `explain relation` teaches it.

    A claim has `role` (number, money, percent, points, quantity, duration, age, ratio, fraction, ordinal, year, month, calendar-month (one of no year), day, clock, race, tally, today, weekdays) and `unit` (that of `today`, the day of the story, says what it is counted in),
    or is `like` another, of which its unit may be `elided`, and may be `exact` (a rate or price that nobody rounds); `said` names classes of words of which one is told with it,
    `led-by` before and `followed-by` behind it, `beside` right before or behind, `preceded-by` right before, `unsaid` never; `noun` what is
    counted, unless that is left out. It stands `after` or `before` another, or is told for one of what another counts (`per`); `count` is 1, 2, 3, list (`one, two and three`,
    `from one to two`) or all that there are near by, which are so many at `least`; `told` is what notes call it.
    """

    claims: Annotated[tuple[tuple[str, Wanted], ...], "the figures that take part, by names of your own"] = ()
    holds: Annotated[str, "the equation: the claim that is stated = a formula over the others"] = ""
    announced: Annotated[tuple[str, ...], "classes of words, one of each of which the sentences must have"] = ()
    sentences: Annotated[int, "how many sentences the claims may stand in, side by side"] = 1
    forgiving: Annotated[Forgiving, "what the equation forgives"] = "sum"
    acquit: Annotated[
        Acquit,
        "`said`: classes that excuse; `others`: figures of so many `sentences` around, `fewer` of several, what is `dated` and what is of other `subjects` may do",
    ] = Acquit()
    convict: Annotated[
        Convict,
        "`apart`: how many times too much is still wrong, 2 unless it says so; `precision`: how exact it must be, to a quarter; `alone`: claims that stand among no others alike, beyond their sentences too unless what is stated stands `beside` words that make it `sure`; `only`: whether more or less than comes out is wrong; `slip`: whether a long number is wrong only where a digit, or two that changed places, explain it; `mistaken`: the equation that alone explains what is wrong, as `change = new - old` does a change called percent",
    ] = Convict()
    words: Annotated[
        tuple[tuple[str, tuple[str, ...]], ...],
        "classes of words of your own; one that is called as one that newslint brings takes its place",
    ] = ()

    @cached_property
    def compares(self) -> bool:
        """Whether two claims are only held against each other (`new = old`), so that neither bears the other out."""
        return self.holds.partition("=")[2].strip() in dict(self.claims)

    @cached_property
    def by_way(self) -> Mapping[bool, Options]:
        """The same for what rises and for what falls: a rise is a share of the lower of two levels, a fall one of the higher."""
        bases = {True: ", min(", False: ", max("} if _BASE in self.holds else {}
        return {up: replace(self, holds=self.holds.replace(_BASE, base)) for up, base in bases.items()}

    @cached_property
    def looked_up(self) -> dict[Any, Any]:
        """What was looked up for it in the words of a language, by these: to compare two options costs more than to look."""
        return {}


def wrong(options: Options) -> Iterator[tuple[Path, str]]:
    """What is wrong beyond the types of the values, each with the keys under which it stands."""
    claims = dict(options.claims)
    if options.holds.strip():  # else it is said already that it is missing
        yield from _of_equation(options.holds, claims)
    if options.convict.mistaken:
        yield from _of_mistake(options)
    for name, claim in claims.items():
        yield from ((("claims", name, *key), message) for key, message in _of_claim(name, claim, claims))
    for name in options.convict.alone:
        if name not in claims:
            yield ("convict", "alone"), f"no claim {name} {allowed(name, claims)}"
    for path, value, least, most in _numbers(options):
        if not least <= value <= most:
            yield path, f"{path[-1]} must be from {least} to {most}, not {value}"
    yield from classes.wrong(options)


def _of_claim(name: str, claim: Wanted, claims: Mapping[str, Wanted]) -> Iterator[tuple[Path, str]]:
    others = [other for other in claims if other != name]
    roots = [other for other in others if not claims[other].like]
    if not name.isidentifier():
        yield (), f"{name!r} is no name of a claim (letters, digits and _)"
    if claim.like and claim.like not in roots:
        yield ("like",), f"no claim {claim.like} that says its role {allowed(claim.like, roots)}"
    if unknown := [unit for unit in claim.unit if unit not in _units()]:
        yield ("unit",), f"no figure is read in {unknown[0]!r} {allowed(unknown[0], sorted(_units()))}"
    for key, other in (("after", claim.after), ("before", claim.before), ("per", claim.per)):
        if other and other not in others:
            yield (key,), f"no claim {other} {allowed(other, others)}"
    if name in _behind(name, claims):
        yield ("after",), f"{name} would stand after itself"
    if not claim.role and not claim.like:
        yield (), f"the claim {name} says neither role nor like: any figure would do"


@cache
def _units() -> frozenset[str]:
    """The units in which figures are read."""
    words = lexicon.of().figures
    phrased = (measure for several in words.phrases.values() for _, measure in several)
    return frozenset(measure.unit for measure in chain(phrased, words.symbols.values()))


def _behind(name: str, claims: Mapping[str, Wanted]) -> Sequence[str]:
    """The claims that one must stand after, and those that these must."""
    found: list[str] = []
    while (name := claims[name].after) in claims and name not in found:
        found.append(name)
    return found


def _numbers(options: Options) -> Iterator[tuple[Path, Fraction | int, int, int]]:
    """Where the rule says a number, with its bounds: what is farther away than a few sentences belongs to no passage."""
    yield from ((("claims", name, "least"), claim.least, 1, LONGEST) for name, claim in options.claims)
    yield ("sentences",), options.sentences, 1, MOST
    yield ("acquit", "sentences"), options.acquit.sentences, 0, MOST
    yield ("convict", "apart"), options.convict.apart, 1, 1000
    yield ("convict", "precision"), options.convict.precision, 0, 1


def _of_equation(text: str, claims: Mapping[str, Wanted]) -> Iterator[tuple[Path, str]]:
    try:
        equation = notation.read(text)
    except NoEquationError as error:
        yield ("holds",), str(error)
        return
    for name in (equation.stated, *equation.names):
        if name not in claims:
            yield ("holds",), f"no claim {name} {allowed(name, claims)}"
    if equation.stated in equation.names:
        yield ("holds",), f"{equation.stated} stands on both sides"
    for name, claim in claims.items():
        if name not in (equation.stated, *equation.names):
            yield ("claims", name), f"the equation does not speak of {name}"
        if claim.count != ONE and name in (equation.stated, *equation.alone):
            yield (
                ("holds",),
                f"{name} are several: a formula takes sum({name}), max({name}) and the like, and one alone is stated",
            )
    stated = claims.get(equation.stated, Wanted())
    if no_figure := (TIMES | {RACE, TALLY, WEEKDAYS}).intersection(claims.get(stated.like, stated).role):
        yield (
            ("claims", equation.stated, "like" if stated.like else "role"),
            f"what is stated must be a figure, not a {min(no_figure)}",
        )
    if not _has_value(equation):
        yield ("holds",), f"{text} divides by nothing, whatever the figures are"


def _of_mistake(options: Options) -> Iterator[tuple[Path, str]]:
    """What is wrong with the equation that explains a mistake: it is of the same claims, and of what is stated."""
    with suppress(NoEquationError):
        stated = notation.read(options.holds).stated
        try:
            mistaken = notation.read(options.convict.mistaken)
        except NoEquationError as error:
            yield ("convict", "mistaken"), str(error)
            return
        if mistaken.stated != stated or not {*mistaken.names} <= {*dict(options.claims)} - {stated}:
            yield ("convict", "mistaken"), f"it must say what {stated} is, by the other claims"


def _has_value(equation: Written) -> bool:
    """Whether a formula comes to something for any of some figures, of which no two are alike."""
    for least in (Fraction(1), Fraction(1, 3)):
        values = {name: [least + 7 * at + 3 * turn for turn in range(3)] for at, name in enumerate(equation.names)}
        with suppress(ZeroDivisionError):
            equation.worked_out(values, values)
            return True
    return False
