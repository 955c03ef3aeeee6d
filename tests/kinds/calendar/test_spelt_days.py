from __future__ import annotations

import datetime as dt

from newslint import lexicon
from newslint.kinds.calendar.spelt import spelt


def test_a_day_is_spelt_with_its_year_unless_nobody_knows_it() -> None:
    english = lexicon.of("en")
    assert spelt(dt.date(2025, 6, 8), english) == "June 8, 2025"
    assert spelt(dt.date(2025, 6, 8), english, year=False) == "June 8"
