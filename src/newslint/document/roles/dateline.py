"""The head of a lead -> where its dateline stands: `HONG KONG, Sept 24 (Reuters) -`, `MARCH 2026 —`."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.document.roles import furniture as page
from newslint.lexicon.document import every
from newslint.model import Span

_BYLINE = 120
"""Code points within which a dateline may follow a byline on the same line."""


@cache
def _dateline() -> re.Pattern[str]:
    """Place, date and agency, or a month and its year, up to the dash; an agency's dash may stick to the copy."""
    small = "|".join(sorted(every("places")))
    return compiled.pattern(
        r"(?:(?P<month>[A-Z][A-Za-z]{2,8}) [12][0-9]{3} (?=[-–—]))?(?(month)|(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,60}(?:[ /,]{1,2}(?:[A-ZÀ-Þ][\w.'’-]{0,60}(?![\w.'’-])|"
        rf"{small})){{0,8}})?"
        r"(?P<date>,? ?(?:[A-Z][A-Za-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][A-Za-z]{2,8}\.?)(?:,? \d{4})?)?"
        r"(?P<agency>,? ?\([A-Z][\w. ’'/&-]{1,40}\))?)"
        r"[ \xa0]?(?:--|[-–—:])(?:(?<=[-–—])(?(agency)|(?=[\s\xa0]))|(?=[\s\xa0]))"
    )


@cache
def _place() -> re.Pattern[str]:
    """A word in capitals, with which the place of a dateline begins."""
    return compiled.pattern(r"(?<= )[A-ZÀ-Þ]{3}")


@cache
def _by() -> tuple[str, ...]:
    """What a byline begins with."""
    return tuple(f"{word.capitalize()} " for word in every("by"))


def dateline(text: str, *, agency: bool = False) -> Span | None:
    """Where the dateline at the head of a paragraph stands, its dash included; with `agency`, only one that names one."""
    found = _found(text, 0)
    if found is None and text.startswith(_by()):
        starts = (place.start() for place in _place().finditer(text, 0, _BYLINE))
        found = next((one for at in starts if (one := _found(text, at)) and one["agency"]), None)
    if found is None or (agency and not found["agency"]):
        return None
    return Span(*found.span())


def _found(text: str, at: int) -> re.Match[str] | None:
    """The dateline that begins at an offset."""
    found = _dateline().match(text, at)
    told = found and (found["place"] or found["agency"] or (found["month"] and page.label(found["month"], "days")))
    return found if told else None


def alone(text: str) -> bool:
    """Whether a line is a dateline, agency and all, and nothing else."""
    found = dateline(f"{text} - ", agency=True)
    return found is not None and found.end == len(text) + 2
