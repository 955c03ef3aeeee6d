"""A story in ArchieML -> its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Document, form, parse
from newslint.document.readers.archieml import read
from newslint.engine import lint
from newslint.model import Source
from newslint.rulebook import load

STORY = """headline: Tugs &amp; boats
byline: By Ann Lee
date: 2025-09-24
summary: The port said so.
It said more.
:end
[bullets]
* 15 of 50 tugs sailed on Monday
[]
image.caption: A tug of 1955
section: news
[+body]
PARIS, Sept 24 (Wire) - The <b>port</b> said.

[newslint: ignore FIG130 -- known]
15 of the 50 tugs, or 20 percent, sank.
subhead: What next
quote: We are going
{.pullquote}
text: A quote of five
author: Joe
{}
Note: the tugs of the port are the ones that sank.
[]
:ignore
15 of the 50 tugs, or 21 percent, sank.
"""


def parts(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in document.blocks]


def test_the_parts_of_a_story() -> None:
    document = read(Source("a.aml", STORY))
    assert parts(document) == [
        ("headline", "Tugs & boats"),
        ("byline", "By Ann Lee"),
        ("standfirst", "The port said so."),
        ("standfirst", "It said more."),
        ("summary", "15 of 50 tugs sailed on Monday"),
        ("caption", "A tug of 1955"),
        ("body", "PARIS, Sept 24 (Wire) - The port said."),
        ("body", "15 of the 50 tugs, or 20 percent, sank."),
        ("crosshead", "What next"),
        ("quote", "We are going"),
        ("quote", "A quote of five"),
        ("body", "the tugs of the port are the ones that sank."),
    ]
    assert str(document.meta["date"]) == "2025-09-24"
    assert STORY[slice(*document.blocks[0].prose.span(5, 6))] == "&amp;"


def test_a_list_in_a_body_is_copy() -> None:
    text = "hed: Tugs\n[+body]\nThe port said so.\n[.list]\n* 15 of 50 tugs\n* It said that two boats were sold.\n[]\n[.reasons]\n* It said that it had sold two of its boats.\n* blue\n[]\n[.bullets]\n* Tugs sailed\n[]\nMore of it.\n[]\n"
    document = read(Source("a.aml", text))
    assert parts(document) == [
        ("headline", "Tugs"),
        ("body", "The port said so."),
        ("item", "15 of 50 tugs"),
        ("item", "It said that two boats were sold."),
        ("item", "It said that it had sold two of its boats."),
        ("summary", "Tugs sailed"),
        ("body", "More of it."),
    ]
    assert not document.unread


def test_a_list_under_another_name_is_told_of() -> None:
    document = read(Source("a.aml", "[reasons]\n* It said that it had sold two of its boats.\n[]\n"))
    assert not document.blocks
    assert [one.where for one in document.unread] == ["data"]


@pytest.mark.parametrize("key", ["intro", "leadin", "lead-in", "leadIn", "lead", "chatter", "dek", "deck", "kicker"])
def test_words_above_a_story_or_chart_are_copy(key: str) -> None:
    assert parts(read(Source("a.aml", f"{key}: The port said so.\n"))) == [("standfirst", "The port said so.")]


def test_a_comment_silences_the_next_paragraph() -> None:
    report = lint(Source("a.aml", STORY), load(["facts"])[0])
    assert not [one for one in report.findings if one.code == "FIG130"]
    assert [STORY[slice(*one.finding.span)] for one in report.ignored] == ["20 percent"]


def test_an_error_is_told_where_it_is_written() -> None:
    text = "[+body]\n\\:tugs\nOf the &#53;0 tugs 15 sailed: 15 of the 50&nbsp;tugs, or 20&#32;percent.\n"
    (found,) = [one for one in lint(Source("a.aml", text), load(["facts"])[0]).findings if one.code == "FIG130"]
    assert text[slice(*found.span)] == "20&#32;percent"


@pytest.mark.parametrize(
    "text",
    [
        "body: Shut.\n\nThe line said that it had sold two of its boats.\n",
        "The line said that it had sold two of its boats.\n",
    ],
)
def test_copy_that_the_format_leaves_out_is_told_of(text: str) -> None:
    (found,) = parse(Source("a.aml", text)).unread
    assert (found.where, text[slice(*found.span)]) == ("loose", "The line said that it had sold two of its boats.")


def test_a_body_of_several_lines_and_fields_of_the_house() -> None:
    text = "kop: Tugs\ntekst: One thing.\n\nAnother thing.\n:end\nop: 2025-02-30\n"
    document = read(Source("a.aml", text), (("kop", "headline"), ("tekst", "body"), ("op", "date")))
    assert parts(document) == [("headline", "Tugs"), ("body", "One thing."), ("body", "Another thing.")]
    assert document.meta["date"] == "2025-02-30"


def test_too_deep_is_a_failure_with_its_place() -> None:
    (failure,) = read(Source("a.aml", "x: y\n" + "[.a]\n" * 100)).failures
    assert failure.message.startswith("42:1: not read: ")


def test_the_suffix_says_so() -> None:
    assert {form(Source(name, "")) for name in ("a.aml", "a.ARCHIEML")} == {"archieml"}


@given(
    st.lists(
        st.sampled_from(
            [
                "headline: ",
                "[+body]\n",
                "[]\n",
                "{.a}\n",
                "* ",
                "\\",
                "A <b>b</b> &amp; c",
                "\n",
                ":end\n",
                "\r",
                "[newslint: ignore]\n",
                "5%",
                "\ufeff",
                "text: ",
            ]
        ),
        max_size=25,
    ).map("".join)
)
def test_prose_stands_where_it_says(text: str) -> None:
    for block in parse(Source("a.aml", text)).blocks:
        for at, char in enumerate(block.prose.text):
            written = text[slice(*block.prose.span(at, at + 1))]
            assert char in {written, " "} or written == "&amp;"
