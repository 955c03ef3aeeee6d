import datetime as dt

import pytest

from newslint.document.news.moments import moment

EAST = dt.timezone(dt.timedelta(hours=2))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-11-24", dt.date(2026, 11, 24)),
        (" 20261124\n", dt.date(2026, 11, 24)),
        ("20261124T093000", dt.datetime(2026, 11, 24, 9, 30)),  # noqa: DTZ001 -- it states no zone
        ("20261124T0930", dt.datetime(2026, 11, 24, 9, 30)),  # noqa: DTZ001 -- likewise
        ("20261124T093000+0200", dt.datetime(2026, 11, 24, 9, 30, tzinfo=EAST)),
        ("2026-11-24T09:30:00.5+02:00", dt.datetime(2026, 11, 24, 9, 30, tzinfo=EAST)),
        ("2026-11-24T09:30:00Z", dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)),
        ("Tue, 24 Nov 2026 09:30:00 +0200", dt.datetime(2026, 11, 24, 9, 30, tzinfo=EAST)),
        ("24 Nov 2026 09:30 GMT", dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)),
        ("today", "today"),
        ("", ""),
    ],
)
def test_a_date_in_any_notation(said: str, meant: dt.date | str) -> None:
    assert moment(said) == meant


@pytest.mark.parametrize("said", ["2026-02-30", "20260230", "20260230T010101", "Mon, 30 Feb 2026 09:30:00 GMT", "2026-02-03T25:00:00Z"])  # fmt: skip
def test_one_that_does_not_exist(said: str) -> None:
    with pytest.raises(ValueError, match=r"day|hour|month|range"):
        moment(said)
