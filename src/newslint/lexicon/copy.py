"""The words by which slips in the copy are known: what a story's language is, and what may stand twice."""

from __future__ import annotations

from collections.abc import Collection

from newslint.record import record


@record(eq=False)
class Words:
    """What one language contributes, all in lower case.

    `common` are frequent little words by which the language is told from others (words that two of our languages
    share count for neither). `twice` are words that may stand twice running; `never` are words that never may, so
    that one of the two can be taken out. `slugs` are lines that only the wire's own traffic holds, `embargoes`
    open lines about when a story may run. `sources` are agencies and portals whose names get stuck to the copy, `domains`
    end an address, as written at the head of a sentence.
    """

    common: Collection[str]
    twice: Collection[str] = ()
    never: Collection[str] = ()
    slugs: tuple[str, ...] = ()
    embargoes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
