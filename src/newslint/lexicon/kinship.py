"""The words by which a language tells who comes before and after whom in a family."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.record import record


@record(eq=False)
class Kinship:
    """Who is who in a family, in lower case; compared by identity.

    `first` and `last` are places among brothers and sisters, before `of` and how many there are (of one of the `sexes`, by its words); `alone` says that there are none, but not before `until`.
    `siblings` are brothers and sisters, `elder` or `younger`, behind one of the `owners` or of `having`; `at_birth` says that one was alive when somebody was born, and
    `before` and `after` that one came earlier or later. Other `kin` make it unsure who is meant.
    A `generation` has a number, and one of the `definite` words before it, or a hyphen, and nothing that ends as `plurals` do behind; none is told of one that is `coming`. `founded` stands before `by` and whoever began something, and behind; `founder` is that person;
    the `ladder` is of which generation those are who call the founder so. What is `passed` to `children` goes a generation on, and with `further` words it is unsure who is meant; `whose` leads to somebody's kin, `taken_from` to those before, or on to those behind, who `ran` it in between; `each` child, and those `down` from a parent, are all of them.
    `all_of_them` may be told to be younger, with one of `them` between.
    """

    first: frozenset[str]
    last: frozenset[str]
    of: frozenset[str]
    sexes: Mapping[str, frozenset[str]]
    alone: frozenset[str]
    until: frozenset[str]
    siblings: frozenset[str]
    elder: frozenset[str]
    younger: frozenset[str]
    owners: frozenset[str]
    having: frozenset[str]
    at_birth: tuple[str, ...]
    before: frozenset[tuple[str, str]]
    after: frozenset[tuple[str, str]]
    kin: frozenset[str]
    generation: frozenset[str]
    coming: frozenset[str]
    founded: frozenset[str]
    by: frozenset[str]
    founder: frozenset[str]
    ladder: Mapping[str, int]
    children: frozenset[str]
    passed: frozenset[str]
    further: frozenset[str]
    taken_from: frozenset[str]
    ran: frozenset[str]
    each: frozenset[str]
    down: frozenset[tuple[str, str]]
    all_of_them: frozenset[str]
    them: frozenset[str]
    whose: frozenset[str]
    definite: frozenset[str]
    plurals: tuple[str, ...]
    possessives: tuple[str, ...]
