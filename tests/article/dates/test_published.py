import datetime as dt

import pytest

from newslint.article import Article
from newslint.article.dates.published import about, nearest, published
from newslint.article.dates.value import When
from newslint.document import parse
from newslint.model import Settings, Source

COPY = "The ferry line said that it had sold two of its boats to a rival in the north."


def day(text: str, *, as_of: dt.date | None = None) -> tuple[str, str, bool] | None:
    found = published(Article(parse(Source("story.md", text)), Settings(as_of=as_of)))
    return found and (found.day.isoformat(), found.source, found.local)


@pytest.mark.parametrize(
    ("front", "iso"),
    [
        ("date: 2025-09-24", "2025-09-24"),
        ("date: 2025-09-24T23:30:00Z", "2025-09-24"),
        ("published_at: 2025-09-24", "2025-09-24"),
        ("pub-date: Sept. 24, 2025", "2025-09-24"),
        ("date: Wed, 24 Sep 2025 10:00:00 GMT", "2025-09-24"),
        ("date: Wednesday 24 September 2025", "2025-09-24"),
        ("date: 20250924", "2025-09-24"),
        ("date: '20250924'", "2025-09-24"),
        ("date: 'Wed, 09/24/2025 - 09:12'", "2025-09-24"),
        ("post_date: 2025-09-24", "2025-09-24"),
        ("date: 3/4/2025\nissued: 2025-09-24", "2025-09-24"),
        ("date: 1758700800\nissued: 2025-09-24", "2025-09-24"),
        ("date: soon\nissued: 2025-09-24", "2025-09-24"),
        ("date: '2025-02-30'\ncreated: 2025-09-24", "2025-09-24"),
    ],
)
def test_the_day_in_the_front_matter(front: str, iso: str) -> None:
    assert day(f"---\n{front}\n---\n\n# Boats\n\n{COPY}\n") == (iso, "stamp", False)


@pytest.mark.parametrize(
    ("front", "place", "found"),
    [
        ("2025-09-24", "OSTVIK, Sept 23 (Newswire)", ("2025-09-23", "dateline", True)),
        ("2025-09-24", "OSTVIK, Sept 22 (Newswire)", ("2025-09-24", "stamp", False)),
        ("2025-01-01", "OSTVIK, Dec 31 (Newswire)", ("2024-12-31", "dateline", True)),
    ],
)
def test_a_time_stamp_may_lie_a_day_beside_the_dateline(front: str, place: str, found: tuple[str, str, bool]) -> None:
    assert day(f"---\ndate: {front}\n---\n\n# Boats are sold\n\n{place} - {COPY}\n") == found


def test_a_dateline_with_a_year_says_it_by_itself_and_one_without_needs_another_day() -> None:
    assert day(f"# Boats\n\nOSTVIK, Sept 24, 2025 (Newswire) - {COPY}\n") == ("2025-09-24", "dateline", True)
    bare = f"# Boats\n\nOSTVIK, Sept 24 (Newswire) - {COPY}\n"
    assert day(bare) is None
    assert day(bare, as_of=dt.date(2025, 10, 20)) == ("2025-09-24", "dateline", True)
    assert day(f"# Boats\n\n{COPY}\n", as_of=dt.date(2025, 10, 20)) == ("2025-10-20", "asked", False)


def test_of_the_years_around_a_day_the_nearest_is_meant() -> None:
    assert nearest(When(month=12, day=31), dt.date(2025, 1, 2)) == dt.date(2024, 12, 31)
    assert nearest(When(month=1, day=2), dt.date(2024, 12, 31)) == dt.date(2025, 1, 2)
    assert nearest(When(month=2, day=29), dt.date(2026, 1, 1)) is None


def test_a_lead_that_begins_with_a_month_tells_no_more_than_that() -> None:
    article = Article(parse(Source("story.md", f"# Boats\n\nMARCH 2026 — {COPY}\n")), Settings())
    assert published(article) is None
    found = about(article)
    assert found
    assert (found.day, found.source, found.monthly) == (dt.date(2026, 3, 1), "dateline", True)
