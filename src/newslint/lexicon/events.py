"""The words by which a language tells what came about: who won, what was decided, and of a man or a woman."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.record import record
from newslint.tuples import NamedTuple


class Outcome(NamedTuple):
    """The phrases that surely tell one outcome, and those that may take it up."""

    surely: tuple[str, ...]
    perhaps: tuple[str, ...] = ()


@record(eq=False)
class EventWords:
    """What tells the outcome of an event, in lower case; compared by identity, so that what is built from it can be cached.

    `opposites` are pairs of outcomes of which an event has one, each told for sure by some phrases, perhaps by others.
    `unsure` say that an outcome is asked, denied, feared or hoped for. `beating` stand between who won and who lost,
    `after_beating` likewise behind other words of the winner, `beaten` between who lost and who won. `winning` and `losing`
    tell of one side alone, the latter of a contest before
    one of `contests` or a score. `again` say that there was more than one such event. `men` and `women` are those who are one of
    the two, with their titles and pronouns, `kin` a word for a relative with that for one of the other sex, `he` and `she` the pronouns alone, `told_of_men` and
    `told_of_women` those that a headline uses of people. `anybody` are
    people of either sex, whose words may also end in one of `anybody_ends`, but not right behind one of `behind`, where a thing is told of, and not `nobody`; `either` joins two pronouns, `leading` ones are subjects, and behind `anonymous` words nobody is named.
    `attributes` are sets of words before a noun of which one thing has one, each word with what it is called. `territories` are
    sets of names of countries or states in which one thing is, and `within` words that say before such a name that something is there. `nations_of` are
    countries and capitals with their people, one of the `nations`, some of which are `related`; `towns` are words for a town behind one of the `definite`, `facing` before the names of two that lie side by side, with `nearby` words both are meant. `given_men` and `given_women` are first names that only men or women bear.
    """

    opposites: tuple[tuple[Outcome, Outcome], ...]
    unsure: frozenset[str]
    beating: tuple[str, ...]
    after_beating: tuple[str, ...]
    beaten: tuple[str, ...]
    winning: tuple[str, ...]
    losing: tuple[str, ...]
    contests: frozenset[str]
    again: frozenset[str]
    men: frozenset[str]
    women: frozenset[str]
    kin: Mapping[str, str]
    he: frozenset[str]
    she: frozenset[str]
    told_of_men: frozenset[str]
    told_of_women: frozenset[str]
    anybody: frozenset[str]
    anybody_ends: tuple[str, ...]
    nobody: frozenset[str]
    behind: frozenset[str]
    either: frozenset[str]
    leading: frozenset[str]
    anonymous: frozenset[str]
    attributes: tuple[Mapping[str, str], ...]
    territories: tuple[tuple[str, ...], ...]
    within: frozenset[str]
    given_men: frozenset[str]
    given_women: frozenset[str]
    nations: frozenset[str]
    nations_of: Mapping[str, str]
    related: Mapping[str, tuple[str, ...]]
    towns: frozenset[str]
    definite: frozenset[str]
    facing: Mapping[str, str]
    nearby: frozenset[str]
