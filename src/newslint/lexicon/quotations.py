"""What a language offers to tell speech from the words that say whose speech it is."""

from __future__ import annotations

from newslint.record import record


@record(eq=False)
class Quotations:
    """Words in lower case.

    `saying` are the words of attribution; `plain` those of them that hardly mean anything else (`said`). `speakers` are
    the pronouns that stand for whoever speaks, `selves` those by which speakers mean themselves; `articles` begin
    `the bank said`; `hearers` after a word of attribution (`told us`) are the speaker's own; after one of
    `passives` (`was told`) it attributes nothing, nor before one of `reporting` (`said that`).
    """

    saying: frozenset[str]
    plain: frozenset[str]
    speakers: frozenset[str]
    selves: frozenset[str]
    articles: frozenset[str]
    hearers: frozenset[str]
    passives: frozenset[str]
    reporting: frozenset[str]
