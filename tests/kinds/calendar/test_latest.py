import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.calendar.latest import latest
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The pond was drained in May 2024. It had been dug in June 1950.", 2024),
        ("The pond was drained in May 2024. The road will open in June 2026.", 2024),
        ("A lease agreed in 1990 ends in June 2030.", None),
        ("The pond was drained in 2024.", None),
        ("Sales, due in June 2030, are off.", None),
    ],
)
def test_the_latest_year_is_one_of_which_something_is_told_as_past(text: str, year: int | None) -> None:
    assert latest(Article(parse(Source("story.md", f"# Pond\n\n{text}\n")), Settings())) == year
