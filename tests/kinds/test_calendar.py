from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.dates.published import published
from newslint.document import parse
from newslint.kinds.calendar import check
from newslint.kinds.calendar.options import Options
from newslint.model import Problem, Settings, Source, Verified


def story(text: str, *, date: str = "", as_of: dt.date | None = None) -> Article:
    front = f"---\ndate: {date}\n---\n\n" if date else ""
    return Article(parse(Source("story.md", front + text, "markdown")), Settings(as_of=as_of))


def judged(article: Article) -> list[str]:
    return [found.fault if isinstance(found, Problem) else "holds" for found in check(article, Options())]


@pytest.mark.parametrize(
    ("text", "date", "outcome"),
    [
        ("It ends on Wednesday, Sept. 25, 2025.", "", ["weekday"]),
        ("It ends on Wednesday 25 September 2025.", "", ["weekday"]),
        ("It ends on 25 September 2025 (Wednesday).", "", ["weekday"]),
        ("It ends on Sept. 24, 2025, a Wednesday.", "", ["holds"]),
        ("It ended Tuesday night, Sept. 24, 2025.", "", ["weekday"]),
        ("It ended on Wednesday , September 25 , 2025 .", "", ["weekday"]),
        ("It ended, on Wednesday, the Sept. 25, 2025, report said.", "", []),
        ("It ended Wednesday, the 24th of September, 2025.", "", ["holds"]),
        ("It ends on Friday, Sept. 25.", "2025-09-24", ["weekday"]),
        ("It ends on Thursday, Sept. 25.", "2025-09-24", ["holds"]),
        ("It ends on Friday, Sept. 25.", "", []),
        ("It ended on Monday, December 12.", "2006-11-25", []),
        ("It ended on Sunday, March 21.", "2016-02-24", ["weekday"]),
        ("It ended on Monday, July 16.", "2021-03-01", []),
        ("It ended on Thursday, Oct. 25, 1752.", "", []),
        ("On Tuesday and Friday, July 15 the office closed.", "2015-07-14", []),
        ("It ran from last Friday to this Thursday, March 3rd through March 9th.", "2017-03-10", []),
        ("It ends on Friday, 31 June 2025.", "", ["impossible"]),
        ("They moved it from May 24 to May 22.", "", []),
        ("It went back from 2019 to 2016 levels.", "", []),
        ("It sat from 2019 to 2016, he said.", "", ["order"]),
        ("It sat from Jan. 5, 2021, to Jan. 2, 2020, he said.", "", ["order"]),
        ("It opened about 40 years ago, in 1990.", "2026-01-05", ["holds"]),
        ("It opened 40 years ago, in 1970.", "2026-01-05", ["elapsed"]),
        ("It opened two decades ago, in 2003.", "2026-01-05", ["holds"]),
        ("They marked the 50th anniversary of the 1963 march.", "2026-01-05", ["elapsed"]),
        ("In 2013 they marked the 50th anniversary of the 1963 march.", "2026-01-05", ["holds"]),
        ("They marked the 15th anniversary of his death in 2013.", "2018-10-11", []),
        ("Jansen, 50, died. He was born in 1964.", "2026-01-05", []),
        ("The board said on Friday that it would go.", "2025-09-24", ["to-come"]),
        ("The board said Friday that it would go.", "2025-09-24", ["off-dateline"]),
        ("The board said on Thursday that it would go.", "2025-09-24", ["holds"]),
    ],
)
def test_judges(text: str, date: str, outcome: list[str]) -> None:
    assert judged(story(text, date=date)) == outcome


def test_doubts_a_year_that_is_not_written() -> None:
    (found,) = check(story("It ends on Friday, Sept. 25.", date="2025-09-24"), Options())
    assert isinstance(found, Problem)
    assert found.doubt == 1
    assert found.suggestions == ("Thursday, Sept. 25", "Friday, Sept. 26")
    assert "the front matter" in found.values["source"]


def test_skips_code() -> None:
    assert judged(story("    Wednesday, Sept. 25, 2025\n")) == []


@pytest.mark.parametrize(
    ("text", "as_of", "expected"),
    [
        ("---\ndate: 2025-09-24\n---\n\nWords.", None, (dt.date(2025, 9, 24), "stamp")),
        ("---\npublishedAt: 2025-09-24T10:00:00Z\n---\n\nWords.", None, (dt.date(2025, 9, 24), "stamp")),
        ("---\npub_date: Sept. 24, 2025\n---\n\nWords.", None, (dt.date(2025, 9, 24), "stamp")),
        ("LISBON, Sept 24, 2025 (Reuters) - Words fell on a port.", None, (dt.date(2025, 9, 24), "dateline")),
        (
            "LISBON, Sept 24 (Reuters) - Words fell on a port.",
            dt.date(2025, 11, 2),
            (dt.date(2025, 9, 24), "dateline"),
        ),
        (
            "LISBON, Dec 30 (Reuters) - Words fell on a port.",
            dt.date(2026, 1, 2),
            (dt.date(2025, 12, 30), "dateline"),
        ),
        ("LISBON, Sept 24 (Reuters) - Words fell on a port.", None, None),
        ("Words.", dt.date(2025, 9, 24), (dt.date(2025, 9, 24), "asked")),
        ("Words.", None, None),
    ],
)
def test_knows_the_day_of_the_story(text: str, as_of: dt.date | None, expected: tuple[dt.date, str] | None) -> None:
    found = published(Article(parse(Source("story.md", text, "markdown")), Settings(as_of=as_of)))
    assert (found and (found.day, found.source)) == expected


@given(st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)), st.integers(0, 6))
def test_any_weekday_is_right_or_wrong(day: dt.date, weekday: int) -> None:
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[weekday]
    (found,) = check(story(f"It was on {name}, {day:%B} {day.day}, {day.year}."), Options())
    assert isinstance(found, Verified) == (weekday == day.weekday())


@given(st.text(max_size=80), st.one_of(st.none(), st.dates()))
def test_never_raises(text: str, as_of: dt.date | None) -> None:
    list(check(story(text + " Friday, Sept. 25, 24 years ago in 1998, born in 1964, 50", as_of=as_of), Options()))


@pytest.mark.parametrize(
    ("text", "date", "outcome"),
    [
        ("It opens Mon-Fri 09.15-17.45, Sat 10.15-16.00 for all.", "2014-11-24", []),
        ("It opens on Saturday, 10/31/2014, for all.", "2014-11-24", ["weekday"]),
        ("It was first sung over 250 years ago, in 1759.", "2014-05-02", ["holds"]),
        ("It was first sung over 250 years ago, in 1659.", "2014-05-02", ["elapsed"]),
        ("It was first sung 250 years ago, in 1759.", "2014-05-02", ["elapsed"]),
        ("He chose to transpose the play from 1987 to 1983.", "", []),
        ("The play was on from 1987 to 1983.", "", ["order"]),
        ("It is on from 11 a.m. Saturday, June 22, to 11 a.m. Sunday.", "2019-06-01", ["holds"]),
        ("It is on Saturday, Dec. 7, 4-5 p.m. for all.", "2019-11-30", ["holds"]),
        ("It is on Friday, Dec. 7, 4-5 p.m. for all.", "2019-11-30", ["weekday"]),
        ("It is on from Dec. 7-5 for all.", "2019-11-30", ["order"]),
        (
            "In 1987 it fell. On Monday, Oct. 19, it fell again. On Tuesday, Oct. 20, it rose. It was a bad year.",
            "2007-10-19",
            [],
        ),
        ("On Monday, Oct. 19, it fell again. It was a bad year.", "2007-10-19", ["weekday"]),
        ("It got Aug 13 - 7.1 billion on Sunday, Aug 14 - 7.7 billion on Monday.", "2006-08-20", []),
        ("It got 7.1 billion on Sunday, Aug 14, and more on Monday.", "2006-08-20", ["weekday"]),
        ("It met on Aug 13. It met late on Sunday Aug 14 and on Monday.", "2006-08-20", ["weekday"]),
    ],
)
def test_judges_what_may_be_of_another_time(text: str, date: str, outcome: list[str]) -> None:
    assert judged(story(text, date=date)) == outcome
