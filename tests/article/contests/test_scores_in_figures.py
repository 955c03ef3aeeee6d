import pytest

from newslint.article.contests.scores import Score, hyphened
from newslint.document import Block, Prose


def read(text: str) -> list[Score]:
    return [*hyphened(Block("body", Prose(text, range(len(text)))), text)]


def test_two_small_numbers_around_a_hyphen_are_a_score() -> None:
    one, other = read("They won 3-2 after 0–12.")
    assert (one.text, one.sides, one.total, one.sorted) == ("3-2", (3, 2), 5, (2, 3))
    assert (other.text, other.sides, other.worded) == ("0–12", (0, 12), False)


@pytest.mark.parametrize(
    "text", ["May 3-4-5", "ISO 9001-3", "2024-25", "$3-4", "+44-20", "3-5%", "3-5:30", "3-1.5", "1/3-4", "3-1–2"]
)
def test_part_of_a_code_a_date_or_a_longer_row_is_none(text: str) -> None:
    assert read(text) == []
