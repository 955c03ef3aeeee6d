"""The key of a sentence changes with all that its readings depend on, and with nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable

import pytest

from newslint.article import Article
from newslint.article.claims.keys import key
from newslint.article.sentences import Sentence, Shelf, sentences
from newslint.document import parse
from newslint.memory import ROOM, Memory
from newslint.model import Settings, Source

MEMORY = Memory(ROOM)
STORY = "The pier opened on May 5. It cost $5 million, or 4% more. It opens at 9:30 a.m. local time. Nobody came.\n"


def keyed(text: str, reach: int, *, at: int = 1, **settings: object) -> Hashable:
    article = Article(parse(Source("a.txt", text)), Settings(**settings), memory=MEMORY)  # type: ignore[arg-type]  # as each test sets them
    return key(article, sentences(article)[at], reach)


@pytest.mark.parametrize(
    ("old", "new", "reach"),
    [
        ("Nobody came.", "Nobody came. They left.", 1),  # far away
        ("The pier opened on May 5.", "The old pier opened on May 5.", 0),
        ("opens at 9:30", "opens at 10:30", 0),
        ("The pier", "\n\nBefore.\n\nThe pier", 0),  # another place in the story
    ],
)
def test_what_changes_elsewhere_leaves_the_key_as_it_is(old: str, new: str, reach: int) -> None:
    at = 2 if "Before" in new else 1
    assert keyed(STORY.replace(old, new), reach, at=at) == keyed(STORY, reach)


@pytest.mark.parametrize(
    ("old", "new", "reach"),
    [
        ("$5 million", "$6 million", 0),
        ("4% more", "4% less", 0),
        ("The pier opened", "The old pier opened", 1),
        ("opens at 9:30", "opens at 10:30", 1),
        ("May 5. ", "May 5.\n\n", 0),  # a paragraph of its own
        ("May 5. ", "May 5. It did. ", 2),
    ],
)
def test_what_changes_within_reach_changes_the_key(old: str, new: str, reach: int) -> None:
    at = 2 if "It did" in new else 1
    assert keyed(STORY.replace(old, new), reach, at=at) != keyed(STORY, reach)


def test_what_the_house_says_changes_the_key() -> None:
    assert keyed(STORY, 0, dollar="AUD") != keyed(STORY, 0)
    assert keyed(STORY, 0, at=0, as_of=dt.date(2026, 5, 6)) != keyed(STORY, 0, at=0)
    assert keyed(STORY, 0, at=3, as_of=dt.date(2026, 5, 6)) == keyed(STORY, 0, at=3)  # it names no day


def test_a_block_that_is_not_read_has_the_key_of_no_sentence() -> None:
    article = Article(parse(Source("a.txt", STORY)), Settings(), memory=MEMORY)
    block = article.blocks[0]
    whole = Sentence(block, 0, len(block.prose.text), 0, (), Shelf(article.lexicon.relations))
    assert key(article, whole) == ()
    assert key(article, sentences(article)[0]) != ()
