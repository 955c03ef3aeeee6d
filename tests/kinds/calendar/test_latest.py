import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.calendar.latest import latest, this_year
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


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The pond was dry until this year, 2024.", 2024),
        ("The pond is dry this year (2024), its keeper says.", 2024),
        ("The pond was dry this year. In 2024 it was not.", None),
        ("The pond was dry last year, 2024.", None),
        ("“It is dry this year, 2024,” said the log.", None),
        ("It is dry this year, 2024, or this year, 2025.", None),
    ],
)
def test_a_story_says_which_year_is_this_one(text: str, year: int | None) -> None:
    assert this_year(Article(parse(Source("story.md", f"# Pond\n\n{text}\n")), Settings())) == year
