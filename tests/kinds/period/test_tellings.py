from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.period.tellings import Telling, claimed, dated, is_box, told
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def written(tellings: tuple[Telling, ...]) -> list[str]:
    """Each telling with its parts: `May 4: month 5, day 4`."""
    parts = [", ".join(f"{sort.value} {value}" for sort, value in one.parts.items()) for one in tellings]
    return [f"{one.text}: {some}" for one, some in zip(tellings, parts, strict=True)]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Boats sail on Friday, Oct. 3, 2025", ["Friday, Oct. 3, 2025: year 2025, month 10, day 3, weekday 4"]),
        ("Boats sail in Q3 2025", ["Q3 2025: year 2025, quarter 3"]),
        ("Boats sail in the second half", ["second half: half 2"]),
        ("Boats of the 1990s sail", ["the 1990s: decade 1990"]),
        ("Boats of FY26 sail", ["FY26: year 2026"]),
        ("Boats sail today", ["today: shift 0"]),
        ("Boats sail this summer", ["summer: season 7"]),
        ("China June boat sales fall", ["June: month 6"]),
        ("June boat sales fall", ["June: month 6"]),
        ("Boats from 2019 to 2021", ["2019: year 2019", "2021: year 2021"]),
    ],
)
def test_parts_of_what_a_field_tells(headline: str, expected: list[str]) -> None:
    assert written(claimed(read(f"# {headline}\n\nThe boats sail.\n"))) == expected


def test_today_is_a_weekday_where_the_day_of_the_story_is_known() -> None:
    (today,) = claimed(read("---\ndate: 2025-09-24\n---\n\n# Boats sail today\n\nThe boats sail.\n"))
    assert written((today,)) == ["today: shift 0, weekday 2"]
    assert [sort.value for sort in today.sorts] == ["weekday"]


@pytest.mark.parametrize(
    "headline",
    [
        "Boats may sail",
        "G20 may sail boats",
        "Boat sales fall again",
        "Boats spring a leak",
        "Boat sales at Cyber Monday",
        "USA Today buys boats",
        "Boats march on",
    ],
)
def test_words_and_names_that_only_look_like_periods(headline: str) -> None:
    assert written(claimed(read(f"# {headline}\n\nThe boats sail.\n"))) == []


def test_a_weekday_behind_a_title_or_a_small_word_is_no_name() -> None:
    assert written(claimed(read("# Harbour Summit on Tuesday\n\nThe boats sail.\n"))) == ["Tuesday: weekday 1"]
    assert written(claimed(read("# Summit last Tuesday\n\nThe boats sail.\n"))) == ["last Tuesday: weekday 1"]


def test_bare_months_of_the_body_are_told_and_not_dated() -> None:
    article = read("# Boats\n\nApril boat sales fell, and those of 4 May rose.\n")
    assert written(dated(article)) == ["4 May: month 5, day 4"]
    assert written(told(article)) == ["4 May: month 5, day 4", "April: month 4"]


@pytest.mark.parametrize(
    ("paragraph", "box"),
    [
        ("**If you go:** Opens May 4 at 9 a.m.", True),
        ("**If you go**: Opens May 4 at 9 a.m. sharp.", True),
        ("**How to go** Harbour hall, May 4", True),
        ("**How to go** Harbour hall, 9 a.m.", True),
        ("> **The hall**, open from 9 a.m.", True),
        ("**The hall** opens on May 4.", False),
        ("**Why now?** It opens on May 4.", False),
        ("**Ann Lee:** We open on May 4", False),
        ("The hall: **open** from May 4", False),
        ("The hall opens on May 4", False),
    ],
)
def test_a_box_stands_behind_a_label_in_bold(paragraph: str, box: bool) -> None:  # noqa: FBT001 -- what is expected
    article = read(f"# Boats\n\nThe boats sail.\n\n{paragraph}\n")
    assert is_box(article.blocks[-1]) is box
    assert bool(claimed(article)) is box


def test_a_time_of_day_has_its_minutes_and_its_zone() -> None:
    (time,) = claimed(read("# Boats sail at 9:30 a.m. EST\n\nThe boats sail.\n"))
    assert written((time,)) == ["9:30 a.m. EST: clock 570"]
    assert time.zone == "est"


def test_two_agree_where_nothing_is_told_in_two_ways() -> None:
    full, other, month = told(read("# Boats\n\nIt was 3 May 2025, then 4 May, and late in May.\n"))
    assert full.agrees(month)
    assert month.agrees(other)
    assert not full.agrees(other)
