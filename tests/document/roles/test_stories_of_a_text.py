"""Several stories in one plain text are read and judged each by itself."""

from __future__ import annotations

import pytest

import newslint
from newslint.document import Document, Opening, Unread, parse, stories
from newslint.document.readers.plain import blocks
from newslint.document.roles.stories import stories as parted
from newslint.model import Source, Span
from newslint.record import replace

ONE = "Ferry line to cut 300 jobs\n\nBy Ann Lee\n\nBERGEN, May 4 (Agency) - The ferry line said on Monday that it would cut 300 jobs at its northern quay this year.\n\n(Reporting by Ann Lee; Editing by Bo Ek)\n"
TWO = "Shipyard adds 450 places\n\nOSLO, May 4 (Agency) - The shipyard said on Monday that it would add 450 places, and that it had never had more orders.\n\n(Reporting by Cy Moe; Editing by Bo Ek)\n"
BARE = "The shipyard said on Monday that it would add 450 places.\n"


def read(text: str) -> Document:
    return parse(Source("story.txt", text))


@pytest.mark.parametrize(
    "between", ["\f", "\n\f\n", "\n###\n\n", "\n-30-\n\n", "\nENDS\n\n", "\r\n(End)\r\n\r\n", "\nNNNN\n\f\n"]
)
def test_each_story_has_its_own_parts(between: str) -> None:
    document = read(ONE + between + TWO)
    kinds = [[block.kind for block in story.blocks if block.kind != "furniture"] for story in stories(document)]
    assert kinds == [["headline", "byline", "body", "note"], ["headline", "body", "note"]]
    assert [story.source for story in stories(document)] == [document.source] * 2
    assert sum((story.blocks for story in stories(document)), ()) == document.blocks
    assert newslint.lint_text(document.source.text, name="story.txt").findings == ()


@pytest.mark.parametrize("text", [ONE + "\f" + BARE, ONE + "\n###\n\nNotes to editors\n\n" + BARE, ONE + "\n***\n\n" + TWO, ONE + "\n" + TWO, BARE, ""])  # fmt: skip
def test_what_begins_like_no_story_is_a_part_of_one(text: str) -> None:
    document = read(text)
    assert document.openings == ()
    assert list(stories(document)) == [document]


def test_signs_of_an_end_between_stories_are_no_part_of_one() -> None:
    text = f"{ONE}\n###\n\n{TWO}\n###\n"
    said = [[block.prose.text for block in story] for story in parted(blocks(text, []), text)]
    assert [one[0] for one in said] == ["Ferry line to cut 300 jobs", "Shipyard adds 450 places"]
    assert "###" not in said[0] + said[1]
    (alone,) = parted(blocks(f"{ONE}\n###\n", []), f"{ONE}\n###\n")
    assert alone[-1].prose.text == "###"


def test_figures_of_one_story_are_not_held_against_another() -> None:
    wrong = TWO.replace("adds 450", "adds 470")
    report = newslint.lint_text(f"{ONE}\f{wrong}", name="story.txt")
    assert [(found.code, report.source[found.span]) for found in report.findings] == [("FIG110", "470")]
    assert report.figures is not None
    assert len(report.figures) == sum(
        len(newslint.lint_text(one, name="story.txt").figures or ()) for one in (ONE, wrong)
    )


def test_what_is_told_beside_a_story_goes_with_it() -> None:
    whole = read(f"{ONE}\f{TWO}")
    second = whole.blocks[whole.openings[1].block].prose.span(0, 1).start
    first, last = Span(3, 5), Span(second, second + 4)
    undated = (Span(first.start, first.end), Span(last.start, last.end))
    openings = (Opening(0, {"date": 1}, "one"), Opening(whole.openings[1].block, {"date": 2}, "two"))
    unread = (Unread(first, "unseen", 2), Unread(last, "unseen", 3))
    told = [*stories(replace(whole, meta={"lang": "en"}, openings=openings, unread=unread, undated=undated))]
    assert [(one.name, one.meta, one.unread, one.undated, one.openings) for one in told] == [
        ("one", {"lang": "en", "date": 1}, unread[:1], undated[:1], ()),
        ("two", {"lang": "en", "date": 2}, unread[1:], undated[1:], ()),
    ]
