"""The words by which a language writes identifiers: names made of numbers that count nothing."""

from __future__ import annotations

from newslint.record import record


@record(eq=False)
class Identifiers:
    """The words around identifiers, as they are written; compared by identity, so that what is built from them can be cached.

    `codes` stand before the number of a statute and its section (`18 U.S.C. § 1001`), `reports` before that of a volume of
    judgments, its page and a year in brackets (`410 U.S. 113 (1973)`), `sections` between a code and the section;
    `bills` before the number of a bill, `changes` before that of a change to programs (`commit 1234567`).
    """

    codes: frozenset[str]
    reports: frozenset[str]
    sections: frozenset[str]
    bills: frozenset[str]
    changes: frozenset[str]
