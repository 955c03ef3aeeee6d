import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.stamps import stamps
from newslint.model import Settings, Source


def why(stamp: str) -> list[str]:
    text = f"---\ntitle: Up\ndate: {stamp}\n---\nIt sails on Monday.\n"
    found = [*stamps(Article(document.parse(Source("story.md", text)), Settings()))]
    assert all(text[span.start : span.end] == stamp for span, _ in found)
    return [reason for _, reason in found]


@pytest.mark.parametrize(
    ("stamp", "reason"),
    [
        ("2024-09-32", "September has 30 days"),
        ("2023-02-29", "February 2023 has 28 days"),
        ("2024-13-01", "a year has 12 months"),
        ("2024-09-30 25:10", "there is no such time"),
        ("2024-09-30T10:60:00Z", "there is no such time"),
    ],
)
def test_what_no_calendar_and_no_clock_has(stamp: str, reason: str) -> None:
    assert why(stamp) == [reason]


@pytest.mark.parametrize("stamp", ["2024-02-29", "2024-09-30 24:00", "2024-09-00", "0000-00-00", "202X-MM-TT"])
def test_what_there_is_or_is_not_yet(stamp: str) -> None:
    assert why(stamp) == []
