import datetime as dt

from newslint.document import Block, Prose, stories
from newslint.document.news.copy import Copy
from newslint.document.news.story import Story, bodies, document, unread
from newslint.model import Source, Span

TEXT = "Ferry sails\nFerry Sails again\nIt sails on Monday, it said.\n[newslint: ignore FIG101 -- why]\nA quay\n"


def prose(words: str) -> Prose:
    at = TEXT.index(words)
    return Prose(words, range(at, at + len(words)))


def made(*parts: tuple[str, str], name: str = "") -> Story:
    story = Story(name)
    for kind, words in parts:
        story.add(Copy([Block(kind, prose(words))]))
    return story


def told(story: Story) -> list[str]:
    return [block.prose.text for block in story.told()]


def test_what_another_line_or_the_body_says_too_is_told_once() -> None:
    story = made(
        ("headline", "Ferry Sails again"),
        ("headline", "Ferry sails"),
        ("standfirst", "on Monday"),
        ("body", "It sails on Monday, it said."),
    )
    assert told(story) == ["Ferry Sails again", "It sails on Monday, it said."]
    assert told(made(("headline", "Ferry sails"), ("headline", "Ferry Sails again"))) == [
        "Ferry sails",
        "Ferry Sails again",
    ]
    assert told(
        made(("headline", "Ferry sails"), ("crosshead", "Ferry sails"), ("crosshead", "A quay"), ("caption", "A quay"))
    ) == ["Ferry sails", "A quay", "A quay"]


def test_the_first_date_counts_and_one_that_does_not_exist_is_told_of() -> None:
    story = Story(" urn:\n quay ")
    for said in ("", "2026-02-30", "2026-11-24", "2026-11-25"):
        story.dated(said, Span(1, 2))
    assert (story.name, story.meta, story.undated) == ("urn: quay", {"date": dt.date(2026, 11, 24)}, [Span(1, 2)])


def test_copies_of_a_body_are_left_out() -> None:
    copies = [
        Copy([Block("body", Prose(words, range(len(words))))])
        for words in ("a b c d e", "a b c d", "x y z", "", "ab", "abc de f")
    ]
    assert [*bodies(copies)] == [copies[0], copies[2], copies[5]]


def test_several_stories_stand_in_the_order_of_the_source() -> None:
    some = [
        made(("body", "A quay"), name="b"),
        made(("headline", "Ferry sails"), ("body", "It sails on Monday, it said."), name="a"),
        Story("empty"),
    ]
    some[0].failed.append((0, "odd"))
    whole = document(Source("a.xml", TEXT), some, (unread(Source("a.xml", TEXT), 14, "no"),))
    assert [(one.name, [block.prose.text for block in one.blocks]) for one in stories(whole)] == [
        ("a", ["Ferry sails", "It sails on Monday, it said."]),
        ("b", ["A quay"]),
    ]
    assert [one.message for one in whole.failures] == ["2:3: not read: no", "1:1: not read: odd"]


def test_a_story_that_is_a_comment_alone_is_none() -> None:
    some = [
        made(("body", "A quay")),
        made(("body", "[newslint: ignore FIG101 -- why]"), name="c"),
        made(("headline", "Ferry sails")),
    ]
    whole = document(Source("a.xml", TEXT), some)
    assert [[block.prose.text for block in one.blocks] for one in stories(whole)] == [["Ferry sails"], ["A quay"]]
    assert [TEXT[slice(*one.span)] for one in whole.misread] == [
        "[newslint: ignore FIG101 -- why]"
    ]  # XML has comments of its own
    assert document(Source("a.xml", TEXT), [Story()]).blocks == ()
