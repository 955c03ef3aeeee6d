"""Article -> the day that it is from, as claims that a length of time may be counted to or from."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.moments import todays
from newslint.article.dates.published import about
from newslint.article.mention import Mention


def today(article: Article, at: Mention) -> Sequence[Claim]:
    """The day of the story, told at a figure of it: as a year, as a month and, where more than its month is known, as a day; nothing where it is not known."""
    now = about(article)
    return (
        [Claim(one.mention, one.role, one.quantity, (), (), day=one.day, month=one.month) for one in todays(at, now)]
        if now
        else ()
    )
