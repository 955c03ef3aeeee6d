"""The words by which slips in the copy are known: what a story's language is, and what may stand twice."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from newslint.record import field, record

TONGUES = ("da", "sv", "nb", "fi", "cs", "sk", "pl", "hr", "sl", "hu", "ro", "ca", "tr", "et", "lv", "lt", "id", "vi")
"""Languages of which nothing but the little words are known: enough to say that a story is in one."""
SCRIPTS: Mapping[str, str] = {
    "Cyrl": "\u0400-\u052f",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Arab": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "Hebr": "\u0590-\u05ff",
    "Armn": "\u0530-\u058f",
    "Geor": "\u10a0-\u10ff\u1c90-\u1cbf",
    "Ethi": "\u1200-\u137f",
    "Deva": "\u0900-\u097f",
    "Beng": "\u0980-\u09ff",
    "Guru": "\u0a00-\u0a7f",
    "Gujr": "\u0a80-\u0aff",
    "Taml": "\u0b80-\u0bff",
    "Telu": "\u0c00-\u0c7f",
    "Knda": "\u0c80-\u0cff",
    "Mlym": "\u0d00-\u0d7f",
    "Sinh": "\u0d80-\u0dff",
    "Thai": "\u0e00-\u0e7f",
    "Laoo": "\u0e80-\u0eff",
    "Mymr": "\u1000-\u109f",
    "Khmr": "\u1780-\u17ff",
    "Jpan": "\u3041-\u30ff",
    "Kore": "\u1100-\u11ff\uac00-\ud7a3",
    "Hani": "\u3400-\u4dbf\u4e00-\u9fff",
}
"""The letters of scripts in which none of our languages is written; a story with letters of several is in the first of them."""


@record(eq=False)
class Words:
    """What one language contributes, all in lower case.

    `common` are frequent little words by which the language is told from others (words that two of our languages
    share count for neither). `twice` are words that may stand twice running, `joining` ones may stand between words and the same again,
    `leading` ones between a word and the same again; `behind` those that may only right behind
    some words (`-ed`: that end so), `clauses` those that may only where one of some words opened the clause before;
    `never` are words that never may, so that one of the two can be taken out. Of `rivals` no two stand side by side,
    but before one of `borrowed`. `slugs` are lines that only the wire's own traffic holds, `ends` those of them that end a
    story, `embargoes` open lines about when a story may run. `sources` are agencies and portals whose names get stuck to
    the copy, `domains` end an address, as written at the head of a sentence. `called` is what the language is called in all
    of ours. `unfilled` are words of notes that stand where the address of a link was to be. `linking` are letters that join two words to one.
    """

    common: Collection[str]
    twice: Collection[str] = ()
    joining: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    behind: Mapping[str, frozenset[str]] = field(default_factory=dict)
    clauses: Mapping[str, frozenset[str]] = field(default_factory=dict)
    rivals: Collection[str] = ()
    borrowed: Collection[str] = ()
    never: Collection[str] = ()
    slugs: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    embargoes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    called: Collection[str] = ()
    unfilled: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
