"""The English words of time."""

from __future__ import annotations

from newslint.lexicon import words

MONTHS = {
    month: number
    for number, month in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
}
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    day: number for number, day in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
MONTH_NAMES = frozenset(MONTHS)
SHORT_MONTH_NAMES = frozenset(SHORT_MONTHS) - words("febr")
"""The short names that copy has, but for rare ones."""
DAY_NAMES = frozenset(WEEKDAYS)
SHORT_DAY_NAMES = frozenset(SHORT_WEEKDAYS) - words("weds")
WEEK = words("week month")
YEAR = words("year")
QUARTER = words("quarter")
DAY = words("day")
DAYS = words("days")
WEEKS = words("weeks months")
YEARS = words("years")
HOURS = words("hours minutes")
HOUR = words("hour minute")
TODAY = words("today")
YESTERDAY = words("yesterday")
LAST = words("last")
PAST = words("past")
PREVIOUS = words("previous prior")
NEXT = words("next")
AGO = words("ago")
EARLIER = words("earlier")
LATER = words("later")
EARLY = words("early mid")
LATE = words("late")
AM = words("am pm")
SHORT_MERIDIEMS = words("a.m p.m")
LONG_MERIDIEMS = words("a.m. p.m.")
MERIDIEMS = AM | SHORT_MERIDIEMS
NEWS_ZONES = words("edt gmt pdt pst")
EASTERN = words("est")
ZONES = words("aest bst cest cet et hkt ist jst utc")
CENTRAL = words("cdt cst")
STARTING = words("beginning starting")
DURATIONS = WEEK | YEAR | DAY | DAYS | WEEKS | YEARS | HOURS | HOUR
BEFORE_NOW = LAST | PAST | PREVIOUS
