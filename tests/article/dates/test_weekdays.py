import pytest

from newslint import lexicon
from newslint.article.dates.days import any_day
from newslint.article.dates.weekdays import behind, read

WORDS = lexicon.of("en").calendar
MONDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY = 0, 2, 4, 5, 6


@pytest.mark.parametrize(
    ("text", "words", "period", "ends"),
    [
        ("On Wednesday, Sept. 24, 2025, it", "Wednesday, Sept. 24, 2025", "day", [("2025-09-24", WEDNESDAY)]),
        ("On Wed. Sept. 24 it", "Wed. Sept. 24", "day", [("XXXX-09-24", WEDNESDAY)]),
        ("On Wednesday night, Sept. 24, it", "Wednesday night, Sept. 24", "day", [("XXXX-09-24", WEDNESDAY)]),
        ("On Wednesday (Sept. 24) it", "Wednesday (Sept. 24)", "day", [("XXXX-09-24", WEDNESDAY)]),
        (
            "On Wednesday, the 24th of September, it",
            "Wednesday, the 24th of September",
            "day",
            [("XXXX-09-24", WEDNESDAY)],
        ),
        (
            "On Friday and Saturday, July 10 and 11, it",
            "Friday and Saturday, July 10 and 11",
            "day",
            [("XXXX-07-10", FRIDAY), ("XXXX-07-11", SATURDAY)],
        ),
        ("On Friday and Saturday, July 10, it", "Friday and Saturday, July 10", "day", [("XXXX-07-10", None)]),
        ("On next Sunday it", "next Sunday", "weekday", [(None, SUNDAY)]),
        ("On the first Monday it", "first Monday", "weekday", [(None, MONDAY)]),
        ("On the fifth Monday it", "fifth Monday", "weekday", [(None, MONDAY)]),
        (
            "On Monday, Tuesday, Wednesday and Thursday, July 6, 7, 8 and 9, it",
            "Monday, Tuesday, Wednesday and Thursday, July 6, 7, 8 and 9",
            "day",
            [(f"XXXX-07-0{6 + weekday}", weekday) for weekday in range(4)],
        ),
        ("On the sixth Monday it", "Monday", "weekday", [(None, MONDAY)]),
        ("On Friday of this week it", "Friday of this week", "weekday", [(None, FRIDAY)]),
        ("On Friday next week it", "Friday next week", "weekday", [(None, FRIDAY)]),
        ("On Friday of that week it", "Friday", "weekday", [(None, FRIDAY)]),
        ("On Friday the thirteenth it", "Friday the thirteenth", "weekday", [(None, FRIDAY)]),
        ("On Friday. July 10 it", "Friday", "weekday", [(None, FRIDAY)]),
        ("On Friday 20 boats", "Friday", "weekday", [(None, FRIDAY)]),
    ],
)
def test_a_weekday_with_its_date(text: str, words: str, period: str, ends: list[tuple[str | None, int | None]]) -> None:
    at = min(text.index(day) for day in ("Wed", "Fri", "Sun", "Mon") if day in text)
    found = read(text, at, WORDS)
    assert found is not None
    assert (text[found.start : found.end], found.period) == (words, period)
    assert [(end.when.iso, end.weekday) for end in found.ends] == ends


@pytest.mark.parametrize("text", ["Sun shone", "Sat there", "boats", "5 boats"])
def test_a_weekday_cut_short_is_one_only_with_its_date(text: str) -> None:
    assert read(text, 0, WORDS) is None


@pytest.mark.parametrize(
    ("text", "words", "weekday"),
    [
        ("Sept. 24 (Wednesday) it", "Sept. 24 (Wednesday)", WEDNESDAY),
        ("Sept. 24, a Wednesday, it", "Sept. 24, a Wednesday", WEDNESDAY),
        ("Sept. 24 (Wednesday night) it", "Sept. 24", None),
        ("Sept. 24 (boats) it", "Sept. 24", None),
        ("Sept. 24 Wednesday it", "Sept. 24", None),
        ("Sept. 24 and 25 (Wednesday) it", "Sept. 24 and 25", None),
    ],
)
def test_the_weekday_behind_a_date(text: str, words: str, weekday: int | None) -> None:
    date = any_day(text, 0, WORDS)
    assert date is not None
    found = behind(text, date, WORDS)
    assert (text[found.start : found.end], found.ends[0].weekday) == (words, weekday)
