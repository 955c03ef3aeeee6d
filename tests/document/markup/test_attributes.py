"""The attributes of a tag have their places, and characters become prose that leads back to its entities."""

import pytest

from newslint.document.gather import Gathering
from newslint.document.markup.attributes import attributes, put, valued
from newslint.model import Span


def values(tag: str) -> dict[str, str]:
    return {name: tag[slice(*span)] for name, span in attributes(tag, 0, len(tag)).items()}


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('<a href="/a b" title=\'The "old" boat\'>', {"href": "/a b", "title": 'The "old" boat'}),
        ("<IMG ALT=boat>", {"alt": "boat"}),
        ("<p title = 'x > y'>", {"title": "x > y"}),
        ('<a href="/a"class="b">', {"href": "/a", "class": "b"}),
        ("<p hidden>", {"hidden": ""}),
        ("<p title=''>", {"title": ""}),
        ("<br/>", {}),
    ],
)
def test_the_values_of_a_tag_by_their_names(tag: str, expected: dict[str, str]) -> None:
    assert values(tag) == expected


def test_of_two_attributes_of_a_name_the_first_counts() -> None:
    assert values("<a href=one HREF=two>") == {"href": "one"}


def test_neither_the_name_of_a_tag_nor_what_stands_in_a_value_is_an_attribute() -> None:
    assert values("<boat>") == {}
    assert values('<p title="a class=b hidden">') == {"title": "a class=b hidden"}


def test_nothing_is_looked_for_outside_the_tag() -> None:
    text = "<a id=one><b id=two>"
    assert attributes(text, text.index("<b"), len(text)) == {"id": Span(16, 19)}


@pytest.mark.parametrize(
    ("written", "prose"),
    [
        ("R&amp;D", "R&D"),
        ("R&D &boats", "R&D &boats"),
        ("  The\n\t boat ", "The boat "),
        ("&#36;5 million", "$5 million"),
        ("&lt;p&gt;", "<p>"),
    ],
)
def test_characters_are_put_with_their_entities_read_and_single_blanks(written: str, prose: str) -> None:
    run = Gathering()
    put(written, 0, len(written), run)
    run.add("|", 0, 0)
    block = run.taken("body")
    assert block is not None
    assert block.prose.text == f"{prose}|"


def test_a_blank_that_is_there_is_not_put_again() -> None:
    run = Gathering()
    put("The ", 0, 4, run)
    put("The  boat", 3, 9, run)
    block = run.taken("body")
    assert block is not None
    assert block.prose.text == "The boat"


def test_a_value_is_a_block_that_leads_back_to_what_is_written() -> None:
    text = '<meta content=" Boats &amp;  tugs ">'
    block = valued(text, attributes(text, 0, len(text))["content"], "headline", "og:title")
    assert block is not None
    assert (block.kind, block.field, block.prose.text) == ("headline", "og:title", "Boats & tugs")
    assert [text[slice(*block.prose.span(at, at + 1))] for at in (6, 7)] == ["&amp;", "  "]


@pytest.mark.parametrize("written", ["", " \n", "&nbsp;"])
def test_a_value_without_anything_to_read_is_no_block(written: str) -> None:
    assert valued(written, Span(0, len(written)), "caption") is None
