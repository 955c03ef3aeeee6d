"""The words of web pages are written as they are looked for, and none says two things that exclude each other."""

from collections.abc import Iterable
from itertools import combinations

import pytest

from newslint.document.markup import classes

PARTS = (classes.BYLINE, classes.STANDFIRST, classes.CAPTION, classes.DATELINE)
WORDS = (classes.FURNITURE, *PARTS)
NAMES = (classes.UNSEEN, classes.HOLDERS)


@pytest.mark.parametrize(
    "names", [*WORDS, *NAMES, classes.ROLES, classes.DATES, classes.TITLES[:2], classes.DESCRIPTIONS, classes.SERVING]
)
def test_names_are_in_small_letters_as_they_are_looked_for(names: Iterable[str]) -> None:
    assert [name for name in names if name != name.lower().strip()] == []


def test_words_in_classes_are_letters_alone_since_a_class_is_cut_at_all_else() -> None:
    assert [word for words in WORDS for word in words if not (word.isalpha() and word.isascii())] == []


def test_whole_classes_hold_no_blank_since_classes_are_parted_by_one() -> None:
    assert [name for names in NAMES for name in names if len(name.split()) != 1] == []


def test_no_word_names_two_parts_of_a_story_or_a_part_and_furniture() -> None:
    assert [one & two for one, two in combinations(WORDS, 2) if one & two] == []


def test_what_holds_the_story_is_not_unseen() -> None:
    assert classes.HOLDERS.isdisjoint(classes.UNSEEN)


@pytest.mark.parametrize("word", ["advertisement", "related", "newsletter", "nav", "share"])
def test_words_of_what_stands_around_a_story(word: str) -> None:
    assert word in classes.FURNITURE


@pytest.mark.parametrize("word", ["story", "article", "content", "text", "body", "header", "shares", "advice", "navy"])
def test_words_that_a_story_may_stand_under_are_no_furniture(word: str) -> None:
    assert word not in classes.FURNITURE


def test_a_name_that_tells_publication_counts_before_one_that_may_tell_any_day() -> None:
    assert classes.DATES.index("article:published_time") < classes.DATES.index("datepublished")
    assert classes.DATES.index("datepublished") < classes.DATES.index("date")


@pytest.mark.parametrize(
    ("name", "serves"),
    [
        ("data-title", True),
        ("onclick", True),
        ("aria-label", True),
        ("d", True),
        ("alt", False),
        ("description", False),
    ],
)
def test_attributes_that_serve_programs(name: str, *, serves: bool) -> None:
    assert (name in classes.SERVING or name.startswith(classes.FAMILIES)) == serves
