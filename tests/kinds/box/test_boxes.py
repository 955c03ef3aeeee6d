from __future__ import annotations

import pytest

from judging import judged
from newslint import document
from newslint.article import Article
from newslint.kinds.box import KIND
from newslint.kinds.box.boxes import boxed
from newslint.model import Settings, Source

FAIR = "The fair, with two bands, opens on 9 May at 10:30 a.m. A day costs £12.\n\n"


@pytest.mark.parametrize(
    ("box", "told"),
    [
        ("**If you go**\n\n- When: 8 May", [("8 May", False)]),
        ("**If you go**\n\n- When: 9 May\n- Price: £21", [("9 May", True), ("£21", False)]),
        ("**Details:** Mill Lane. Starts 10 a.m., doors 9 a.m.", [("10 a.m.", False)]),
        ("> **The Fair**, Mill Lane. Until 5 p.m. £12.", [("£12", True)]),
        ("| What | Price |\n| --- | --- |\n| A day | £21 |\n| A pony | £4 |", [("£21", False)]),
        ("| What | Price |\n| --- | --- |\n| A pony | £3 |\n| A goat | £4 |", []),
        ("The Mill, Deal\nOpen: all week\nDay pass: £21\nDogs: welcome", [("£21", False)]),
        ("Open: all week\n\nDay pass: £21\n\nDogs: welcome", [("£21", False)]),
        ("Bo Crane said one thing: he paid £21.", []),
        ("Bo Crane has been there on 8 May, he said, and paid £21.", []),
    ],
)
def test_what_a_box_says_beside_the_copy(box: str, told: list[tuple[str, bool]]) -> None:
    article = Article(document.parse(Source("story.md", FAIR + box)), Settings())
    assert [(one.box.text, one.holds) for one in boxed(article)] == told


def test_a_box_that_says_otherwise_is_told() -> None:
    article, problems, verified = judged(KIND, FAIR + "**Details:** 8 May. Price: £12.")
    assert [article.source[one.span] for one in problems] == ["8 May"]
    assert [article.source[one.span] for one in verified] == ["£12"]


def test_copy_that_tells_several_days_decides_nothing() -> None:
    text = "The fair was on 2 May last year and is on 9 May now.\n\n- When: 8 May"
    assert not [*boxed(Article(document.parse(Source("story.md", text)), Settings()))]


def test_the_day_of_the_story_is_not_that_of_the_event() -> None:
    text = "WILLOWS, Aug. 26, 2015 (Harbour Wire) -- The line will present its ferries at a fair.\n\nFerry Fair. Date: Thursday, October 8, 2015. Time: 10:15 am\n"
    assert not [*boxed(Article(document.parse(Source("story.txt", text)), Settings()))]


@pytest.mark.parametrize("label", ["Details", "If you go", "At a glance", "Tickets"])
def test_a_label_on_a_line_of_its_own_begins_a_box(label: str) -> None:
    article, problems, verified = judged(KIND, f"{FAIR}{label}\nMill Lane, 9 May, 10 a.m. Bring boots.")
    assert [article.source[one.span] for one in problems] == ["10 a.m."]
    assert [article.source[one.span] for one in verified] == ["9 May"]


def test_a_sentence_that_begins_like_a_label_is_no_box() -> None:
    text = f"{FAIR}Details were not told on 8 May, when the council met."
    assert not [*boxed(Article(document.parse(Source("story.md", text)), Settings()))]


@pytest.mark.parametrize(
    ("box", "told"),
    [
        ("Open: all week\nDay pass: £2,940\nDogs: welcome", [("£2,940", False)]),
        ("Open: all week\nDay pass: £2,490\nDogs: £2,940", []),
        ("Open: all week\nDay pass: £3,940\nDogs: welcome", []),
        ("Open: all week\nDay pass: $2,940\nDogs: welcome", []),
    ],
)
def test_of_several_amounts_of_the_copy_one_with_its_digits_turned_about_is_told(
    box: str, told: list[tuple[str, bool]]
) -> None:
    text = f"The e-bike went on sale at £2,490 on Monday, which is £310 under its rival.\n\n{box}"
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [(one.box.text, one.holds) for one in boxed(article)] == told
