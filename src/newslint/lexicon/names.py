"""What a language offers to find the names in copy, and to tell two spellings from two names."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.record import record


@record(eq=False)
class Names:
    """The small words around names, in lower case without full stops.

    `titles` stand before a person's name; `abbreviations` are the words after which a full stop ends no sentence,
    with their capital where they are other words without it (`Sun.`), `enders` those after which it may end one as well.
    `particles` may stand inside any name, `joints` only after one of `bodies` (`Bank of …`). `firms` are the legal
    forms that end a company's name. `openers` begin sentences with a capital and are no part of a name. `calendar`
    are the capitalised words that name a time. `saying` are the words of attribution. `listing` stands between two
    things side by side, `opposing` between two that contend. `possessives` are the endings that
    are not part of the name. `endings` make another word of the same family (a plural, a people, a language), `plurals` those of several people;
    `twins` are right spellings of one name that stand a letter apart. `offices` are titles of which nobody bears two at a time. `prefixes` begin surnames before another capital,
    `inflections` end words in languages whose names such copy may hold. `spelling` are words by which a story speaks of
    how a name is spelt or said, `relative` ones say who bears it, `lettering` stand before the letter with which it is, `renaming` those by which it says that one thing has two. `ranks` are the ladders of which
    nobody stands on two rungs, each a mapping of the words to their rank; `unheld` say beside a rank that it is not held
    in full or any more, `qualities` tell those of one rank apart, `promoting` that somebody rose or fell. `kin` tell of relatives, who share a surname, those `of_anybody` of nobody's
    behind a preposition,
    `unrelated` are two words that say of people who do that they are none; `becoming` lead from one name of a thing to the next.
    `peoples` end the names of peoples. `short_firsts` are first names of which one is short for the other, and `pet_endings` end such. `trades` end the names of firms, and with `rivals` a story tells of two.
    """

    titles: frozenset[str]
    abbreviations: frozenset[str]
    enders: frozenset[str]
    particles: frozenset[str]
    joints: frozenset[str]
    bodies: frozenset[str]
    firms: frozenset[str]
    openers: frozenset[str]
    calendar: frozenset[str]
    listing: frozenset[str]
    opposing: frozenset[str]
    saying: frozenset[str]
    possessives: tuple[str, ...]
    endings: frozenset[str]
    plurals: tuple[str, ...]
    twins: frozenset[frozenset[str]]
    offices: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    inflections: frozenset[str] = frozenset()
    spelling: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    qualities: frozenset[str] = frozenset()
    lettering: frozenset[str] = frozenset()
    renaming: frozenset[str] = frozenset()
    ranks: tuple[Mapping[str, str], ...] = ()
    unheld: frozenset[str] = frozenset()
    promoting: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    of_anybody: frozenset[str] = frozenset()
    unrelated: frozenset[tuple[str, str]] = frozenset()
    becoming: frozenset[str] = frozenset()
    peoples: tuple[str, ...] = ()
    short_firsts: frozenset[frozenset[str]] = frozenset()
    pet_endings: tuple[str, ...] = ()
    trades: frozenset[str] = frozenset()
    rivals: frozenset[str] = frozenset()
