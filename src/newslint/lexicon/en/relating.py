"""English phrases that say how a figure comes about from others, by the class that rule files of relations name."""

from __future__ import annotations

CLASSES = {
    "aged": ("age", "aged", "was", "lived to be", "at age", "turned"),
    "another": ("another", "additional", "extra", "further", "more", "plus"),
    "average": ("average of", "averages", "averaged", "averaging", "on average"),
    "born": ("born", "birth", "came into the world"),
    "compared": ("compared", "than", "earlier", "up from", "down from", "previous", "last year"),
    "doubled": ("doubled", "tripled", "trebled", "quadrupled", "quintupled"),
    "each": ("each", "apiece", "a piece", "a head", "per head", "per person", "a person"),
    "expected": ("expected", "forecast", "estimated", "ranging", "ranges", "range", "planned", "up to"),
    "for each": ("for each", "of each", "in each", "each other", "each of", "each additional"),
    "from": ("from",),
    "including": ("including", "among them", "of them", "of which", "includes", "other", "others", "rest"),
    "instalments": ("installments of", "instalments of", "payments of"),
    "lead": ("lead", "leads", "leading", "ahead"),
    "lived": ("died", "dies", "lived", "survived"),
    "margin": ("majority", "margin", "lead"),
    "monthly": ("a month", "per month", "monthly", "each month", "every month"),
    "of error": ("of error", "sampling error"),
    "part of a year": ("months", "term", "terms", "weeks", "semester", "thirteenth", "bonus", "season", "discount"),
    "recent": ("past", "last", "next", "first", "ago", "earlier", "later", "since", "every"),
    "restated": ("a share of", "comes to", "came to"),
    "to": ("to",),
    "turnout": ("turnout",),
    "total": (
        "total",
        "totals",
        "totalled",
        "totaled",
        "in all",
        "altogether",
        "combined",
        "between them",
        "aggregate",
    ),
    "votes": ("vote", "votes", "voters", "ballots"),
    "whole": ("of the", "of its", "of their", "of his", "of her", "out of"),
    "years of age": ("year", "years"),
    "yearly": ("a year", "per year", "annual", "annually", "yearly", "each year", "every year"),
}
"""Each class with its phrases, in lower case."""
