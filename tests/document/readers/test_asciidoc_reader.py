"""A story in AsciiDoc -> its parts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import growth
from newslint.document import Document, form, parse
from newslint.document.readers.asciidoc import read
from newslint.engine import lint
from newslint.model import Source
from newslint.rulebook import load

STORY = """// a comment
= Tugs *leave* the {place} port
Ann Lee <a@b.c>
v1.0, 2025-09-24: first
:description: The *port* said so.
:place: foreign

[.lead]
The lead of it
goes on.

PARIS, Sept 24 (Wire) -- The port said so.
// hidden
Last line.

== What next

.Title of it
* one tug
of five
** two
+
attached

term:: its _meaning_

NOTE: Watch the tide.

[quote, Joe, Book]
Said so.

____
Block quote.
____

[source,python]
----
x = "the copy that is in it and that is none of it at all"
----

====
Example copy.
====

image::a.png[Five tugs, 100]

|===
|a |b 5%
2+|c
a|d
|===

////
not this
////
include::other.adoc[]

'''

End.
"""


def parts(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in document.blocks]


def test_the_parts_of_a_story() -> None:
    document = read(Source("a.adoc", STORY))
    assert not document.failures
    assert parts(document) == [
        ("headline", "Tugs leave the {place} port"),
        ("byline", "Ann Lee <a@b.c>"),
        ("standfirst", "The port said so."),
        ("standfirst", "The lead of it goes on."),
        ("body", "PARIS, Sept 24 (Wire) -- The port said so. Last line."),
        ("crosshead", "What next"),
        ("caption", "Title of it"),
        ("item", "one tug of five"),
        ("item", "two"),
        ("body", "attached"),
        ("item", "term"),
        ("item", "its meaning"),
        ("body", "Watch the tide."),
        ("quote", "Said so."),
        ("quote", "Block quote."),
        ("body", "Example copy."),
        ("caption", "Five tugs"),
        ("cell", "a"),
        ("cell", "b 5%"),
        ("cell", "c"),
        ("cell", "d"),
        ("body", "End."),
    ]
    assert str(document.meta["date"]) == "2025-09-24"
    assert [one.where for one in document.unread] == ["code"]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("v1, 2025-09-24", "2025-09-24"),
        ("2025-09-24", "2025-09-24"),
        (":revdate: 2025-09-24", "2025-09-24"),
        ("v2.1", "None"),
    ],
)
def test_the_day_of_a_story(line: str, date: str) -> None:
    document = read(Source("a.adoc", f"= Tugs\nBy Ann Lee\n{line}\n\nHONG KONG -- Shut.\n"))
    assert str(document.meta.get("date")) == date
    assert parts(document) == [("headline", "Tugs"), ("byline", "By Ann Lee"), ("body", "HONG KONG -- Shut.")]


def test_an_error_is_told_where_it_is_written_and_silenced_by_a_comment() -> None:
    text = "= Tugs\n\nOf the 50 *tugs* 15 sailed:\n15 of the **50** tugs, or 20{nbsp}percent.\n\n// newslint: ignore FIG130 -- known\n15 of the 50 tugs, or 20 percent.\n"
    report = lint(Source("a.adoc", text), load(["facts"])[0])
    assert [text[slice(*one.span)] for one in report.findings if one.code == "FIG130"] == ["20{nbsp}percent"]
    assert [one.finding.code for one in report.ignored] == ["FIG130"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Quay.\n\n----\nTide.\n",
            "3:1: the block that begins here with ---- is never closed; what follows is read as copy",
        ),
        (
            "Quay.\n\n|===\n|Tide.\n",
            "3:1: the table that begins here with |=== is never closed; what follows is read as copy",
        ),
        (
            "Quay.\n\n====\nTide.\n",
            "3:1: the block that begins here with ==== is never closed; it is read all the same",
        ),
        ("Quay.\n\n,===\na,b\n,===\n\nTide.\n", "3:1: a table by commas is not checked: write its cells with |"),
    ],
)
def test_what_is_broken_is_said_with_its_place_and_the_rest_is_read(text: str, said: str) -> None:
    document = read(Source("a.adoc", text))
    assert [failure.message for failure in document.failures] == [said]
    assert "Tide." in parts(document)[-1][1]


def test_days_that_do_not_exist_and_fields_of_the_house() -> None:
    text = "= Tugs\n:revdate: 2025-02-30\n:kop: It sank.\n\nShut.\n"
    document = read(Source("a.adoc", text), (("kop", "standfirst"),))
    assert [text[slice(*span)] for span in document.undated] == ["2025-02-30"]
    assert ("standfirst", "It sank.") in parts(document)


@pytest.mark.parametrize(
    "piece", ["*a ", "|===\n", "====\n", "* a\n", "<<a", "footnote:[", "a\n", ":a: {a}\\\n", "{a}"]
)
def test_reading_is_linear(piece: str) -> None:
    assert growth(lambda number: parse(Source("a.adoc", piece * number)), 1000, 20_000) < 60


def test_the_suffix_says_so() -> None:
    assert {form(Source(name, "")) for name in ("a.adoc", "a.ASCIIDOC")} == {"asciidoc"}


PIECES = ("= ", "a", "\n", "\n\n", "* ", "*", "_", "|===\n", "|", "----\n", "====\n", "//", ":a: b\n", "{a}", "[quote]\n", ".T\n", " ", "image::a[b]\n", "+\n", "a:: ", "\r", "NOTE: ", "> ", "[newslint: ignore]\n", "// newslint: ignore\n", "---\n", "\ufeff", "v1, 2025-01-01\n")  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_prose_stands_where_it_says(text: str) -> None:
    for block in parse(Source("a.adoc", text)).blocks:
        assert block.prose.text == block.prose.text.strip() != ""
        last = 0
        for at, char in enumerate(block.prose.text):
            span = block.prose.span(at, at + 1)
            assert last <= span.start < span.end <= len(text)
            assert char in text[slice(*span)] or char in " b"
            last = span.start


@pytest.mark.parametrize("said", ["two", "seven", "a dozen"])
def test_what_an_attribute_stands_for_is_placed_at_all_of_its_name(said: str) -> None:
    text = f":x: {said}\n\nIt had {{x}} tugs and {{y}}.\n"
    (block,) = parse(Source("a.adoc", text)).blocks
    assert block.prose.text == f"It had {said} tugs and {{y}}."
    at = len("It had ")
    assert {text[slice(*block.prose.span(place, place + 1))] for place in range(at, at + len(said))} == {"{x}"}
    assert text[slice(*block.prose.span(len(block.prose.text) - 3, len(block.prose.text) - 2))] == "y"
