from __future__ import annotations

import datetime as dt
from unicodedata import decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article, dates
from newslint.article.dates.value import Date
from newslint.document import parse
from newslint.model import Settings, Source


def found(text: str) -> tuple[Date, ...]:
    return dates.find(Article(parse(Source("story.txt", text, "text")), Settings()))


READ = [
    ("It opens on Wednesday, Sept. 24, 2025, they said.", "Wednesday, Sept. 24, 2025", "2025-09-24"),
    ("It opens on Sept 24 at noon.", "Sept 24", "XXXX-09-24"),
    ("It opens on 24 September 2025 at noon.", "24 September 2025", "2025-09-24"),
    ("It opens on the 24th of September, 2025.", "24th of September, 2025", "2025-09-24"),
    ("It opened on 2025-09-24.", "2025-09-24", "2025-09-24"),
    ("Profit in Q3 2025 fell.", "Q3 2025", "2025-Q3"),
    ("Profit in 3Q25 fell.", "3Q25", "2025-Q3"),
    ("Profit in the third quarter fell.", "third quarter", "XXXX-Q3"),
    ("Third-quarter profit fell.", "Third-quarter", "XXXX-Q3"),
    ("Profit in the third quarter of 2025 fell.", "third quarter of 2025", "2025-Q3"),
    ("Profit in the first half of 2025 fell.", "first half of 2025", "2025-H1"),
    ("The guidance is for fiscal 2026 only.", "fiscal 2026", "2026"),
    ("The guidance is for FY26 only.", "FY26", "2026"),
    ("It runs from May 22 to 24 in Rome.", "from May 22 to 24", "XXXX-05-22..XXXX-05-24"),
    ("It runs from 22 to 24 May 2025 in Rome.", "from 22 to 24 May 2025", "2025-05-22..2025-05-24"),
    ("It runs May 22-24 in Rome.", "May 22-24", "XXXX-05-22..XXXX-05-24"),
    ("It runs Dec. 30-Jan. 2, 2026, in Rome.", "Dec. 30-Jan. 2, 2026", "2025-12-30..2026-01-02"),
    ("It runs from March to June in Rome.", "from March to June", "XXXX-03..XXXX-06"),
    ("The 2013/14 season began.", "2013/14", "2013..2014"),
    ("The fund lost money from 2009 to 2012.", "from 2009 to 2012", "2009..2012"),
    ("Rates were high in the 1990s.", "the 1990s", "199X"),
    ("Rates were high in the '90s.", "the '90s", "199X"),
    ("It was founded in 1998 in Cork.", "1998", "1998"),
    ("It was founded in September 1998.", "September 1998", "1998-09"),
    ("They meet on Friday the thirteenth again.", "Friday the thirteenth", None),
    ("They meet next Sunday again.", "next Sunday", None),
    ("They meet Friday next week.", "Friday next week", None),
    ("They met on Sept. 24 (Wednesday).", "Sept. 24 (Wednesday)", "XXXX-09-24"),
    ("It was due two days before yesterday.", "two days before yesterday", None),
    ("It was May the eleventh.", "May the eleventh", "XXXX-05-11"),
    ("It was the twenty-second of June 2017.", "twenty-second of June 2017", "2017-06-22"),
]


@pytest.mark.parametrize(("text", "words", "value"), READ)
def test_reads(text: str, words: str, value: str | None) -> None:
    only = found(text)
    assert [date.text for date in only] == [words]
    assert only[0].written()[0] == value


@pytest.mark.parametrize(
    "text",
    [
        "The price is $2025 now.",
        "It is 10% up at 7.1157 yuan.",
        "She may march on.",
        "Call 555-2019-44 now.",
        "They sold 2,025 cars.",
        "A marathon of 2015 miles.",
        "Nearly 2000 people came.",
        "April Smith and May Jones agreed.",
        "See http://example.com/2015/05/22/story.html for more.",
        "The Sun reported it.",
        "Note ²May was odd.",
        "A Marché aux fleurs opened.",
        "He sat down.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("on Tuesday and Wednesday, July 14 and 15, 2015", [(1, 14), (2, 15)]),
        ("Friday through Sunday, July 10-12", [(4, 10), (6, 12)]),
        ("on Tuesday and Wednesday, July 15", [(None, 15)]),
        ("Saturday 11 July 2015", [(5, 11)]),
    ],
)
def test_gives_each_day_its_weekday(text: str, pairs: list[tuple[int | None, int]]) -> None:
    (only,) = found(text)
    assert [(end.weekday, end.when.day) for end in only.ends] == pairs


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It said so today.", "2025-09-24"),
        ("It said so yesterday.", "2025-09-23"),
        ("It said so on Wednesday.", "2025-09-24"),
        ("It said so on Thursday.", "2025-09-18"),
        ("It will say so on Thursday.", "2025-09-25"),
        ("It will say so next Wednesday.", "2025-10-01"),
        ("It said so last Wednesday.", "2025-09-17"),
        ("It will say so Friday next week.", None),
        ("It said so last week.", None),
        ("It had 1.8 inches on Friday, 2.3 inches then.", "2025-09-19"),
        ("It said so a week ago Wednesday.", None),
    ],
)
def test_reckons_from_the_day_of_publication(text: str, value: str | None) -> None:
    settings = Settings(as_of=dt.date(2025, 9, 24))
    (only,) = dates.find(Article(parse(Source("story.txt", text, "text")), settings))
    assert only.written()[0] == value


def plain(text: str) -> str:
    """A text with the digits of other scripts as they are read."""
    return "".join(str(decimal(char, char)) for char in text)


FRAGMENTS = (
    *(word for text, _, _ in READ for word in text.split()), "Sept.", "24", "31", "2025", "-", "–", " to ", " and ", ", ", "'25", "1990s", "Q3", "H1", "3Q", "FY",
    "/", ".", "13/12/2015", "nineteen", "zero", "twenty", "the ", "\n\n", "½", "٣", "²",
)  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=4)), max_size=25).map(" ".join))
def test_any_text_gives_exact_spans(text: str) -> None:
    source = Source("story.txt", text, "text")
    last = 0
    for date in dates.find(Article(parse(source), Settings())):
        assert date.text.split() == plain(source[date.span]).split()
        assert date.ends
        for end in date.ends:
            assert date.start <= end.start < end.end <= date.end
        assert date.span.start >= last
        last = date.span.end
        date.written()


@given(st.dates(), st.sampled_from(["{:%B} {d}, {y}", "{d} {:%B} {y}", "{:%b} {d}, {y}", "{:%A}, {:%B} {d}, {y}"]))
def test_a_written_day_reads_back(day: object, form: str) -> None:
    assert isinstance(day, dt.date)
    if day.year < 1500 or day.year > 2199:
        return
    text = form.format(*([day] * form.count("{:")), d=day.day, y=day.year)
    (only,) = found(f"It was on {text}.")
    assert only.when.date == day
