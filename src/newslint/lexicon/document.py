"""The words by which the parts of a story are known, in the languages that papers and portals speak."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from newslint import lexicon
from newslint.record import record

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
"""Languages whose words are known here; a story in one may be pasted from a page in another."""


@record(eq=False)
class Words:
    """What one language contributes. All in lower case; `#` in a phrase stands for a number.

    `furniture` are phrases that only a web page says: a line that holds one is not copy. `labels` are furniture
    only as a whole line; `contacts` not where a colon says that an address follows; a line that begins with one of the `bids` speaks to whoever reads it. `points` head a list of key points, `by` opens a byline, `signoffs` open the closing
    credits, `reporters` are those of them that name who reported, `captions` open a picture's caption, `published` open a line with the date of publication,
    `days` name days and months, `clock` are the words between a date and a time of day, `dotted` end a time with a full stop; one of the
    `abbreviations` may end a paragraph that goes on. `places` may stand in small letters inside
    the place of a dateline, `agencies` as they sign a picture.
    """

    furniture: tuple[str, ...]
    labels: tuple[str, ...]
    points: tuple[str, ...]
    by: tuple[str, ...]
    contacts: tuple[str, ...] = ()
    bids: tuple[str, ...] = ()
    signoffs: tuple[str, ...] = ()
    reporters: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    days: Collection[str] = ()
    clock: Collection[str] = ()
    dotted: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


@cache
def every(field: str) -> frozenset[str]:
    """One field of the words of every language."""
    known: list[Words] = [lexicon.of(language).document for language in LANGUAGES]
    return frozenset(word for words in known for word in getattr(words, field))
