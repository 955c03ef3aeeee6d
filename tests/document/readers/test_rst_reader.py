"""A story in reStructuredText -> its parts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.document import Document, form, parse
from newslint.document.readers.rst import read
from newslint.engine import lint
from newslint.model import Source
from newslint.rulebook import load

STORY = """====================
Tugs *leave* the port
=====================

:date: 2025-09-24
:abstract: The **port** said
   so.

PARIS, Sept 24 (Wire) - The port said, in `a letter <http://a.b/c>`_,
that :doc:`the tugs <x/y>` sail [1]_ and |more|.

.. |more| replace:: *more*

What next
---------

- one tug
  of five
- 5

.. figure:: a.png
   :alt: Five tugs

   The caption.

.. note:: Watch the
   tide.

.. code-block:: python

   print("the copy that is in it, and that is none of it at all")

The port:

  Said a *captain*.

  -- Ann Lee

.. [1] A note.

+------+--------+
| a 5% | b      |
|      | more   |
+------+--------+

=====  =====
5      5
=====  =====

.. image:: b.png
   :alt: A picture of the quay
""".replace("====================\n", "=====================\n", 1)


def parts(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in document.blocks]


def test_what_is_for_some_readers_only_is_copy() -> None:
    text = "Tugs\n====\n\nIt said so.\n\n.. only:: html and not draft\n\n   The port said *five*\n   tugs.\n\n   - An item.\n\n   Inside\n   ------\n\n   More.\n\nNext\n----\n\nMore of it.\n"
    document = read(Source("a.rst", text))
    assert not document.failures
    assert parts(document) == [
        ("headline", "Tugs"),
        ("body", "It said so."),
        ("body", "The port said five tugs."),
        ("item", "An item."),
        ("crosshead", "Inside"),
        ("body", "More."),
        ("crosshead", "Next"),
        ("body", "More of it."),
    ]


@pytest.mark.parametrize(
    "option", [":subtitle: All *50* tugs", ":class: x\n   :subtitle:  All *50* tugs", ":subtitle:\n      All *50* tugs"]
)
def test_the_subtitle_of_a_box_is_copy(option: str) -> None:
    document = read(Source("a.rst", f"It is.\n\n.. sidebar:: All 50 tugs\n   {option}\n\n   The port.\n"))
    assert not document.failures
    assert parts(document)[1:] == [("crosshead", "All 50 tugs"), ("crosshead", "All 50 tugs"), ("body", "The port.")]


def test_the_parts_of_a_story() -> None:
    document = read(Source("a.rst", STORY))
    assert not document.failures
    assert parts(document) == [
        ("headline", "Tugs leave the port"),
        ("standfirst", "The port said so."),
        ("body", "PARIS, Sept 24 (Wire) - The port said, in a letter, that the tugs sail and more."),
        ("crosshead", "What next"),
        ("item", "one tug of five"),
        ("item", "5"),
        ("caption", "Five tugs"),
        ("caption", "The caption."),
        ("body", "Watch the tide."),
        ("body", "The port:"),
        ("quote", "Said a captain."),
        ("quote", "Ann Lee"),
        ("note", "A note."),
        ("cell", "a 5%"),
        ("cell", "b more"),
        ("cell", "5"),
        ("cell", "5"),
        ("caption", "A picture of the quay"),
    ]
    assert str(document.meta["date"]) == "2025-09-24"
    for block in document.blocks:
        if block.prose.text.isalpha():
            assert STORY[slice(*block.prose.span(0, len(block.prose.text)))] == block.prose.text


def test_an_error_is_told_where_it_is_written_and_silenced_by_a_comment() -> None:
    text = "Tugs\n====\n\nOf the 50 *tugs* 15 sailed:\n15 of the **50** tugs, or 2\\0 percent.\n\n.. newslint: ignore FIG130 -- known\n\n15 of the 50 tugs, or 20 percent.\n"
    report = lint(Source("a.rst", text), load(["facts"])[0])
    assert [text[slice(*one.span)] for one in report.findings if one.code == "FIG130"] == ["2\\0 percent"]
    assert [one.finding.code for one in report.ignored] == ["FIG130"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Quay.\n\n+---+\n| a\n+---+\n\nTide.\n", "3:1: Malformed table"),
        ("Quay.\n\n.. csv-table::\n\n   a, b\n\nTide.\n", "3:1: a csv-table"),
        ("Quay.\n\n.. image::\n\nTide.\n", "3:1: "),
    ],
)
def test_what_is_left_out_is_said_with_its_place_and_the_rest_is_read(text: str, place: str) -> None:
    document = read(Source("a.rst", text))
    assert [failure.message[: len(place)] for failure in document.failures] == [place]
    assert ("body", "Tide.") in parts(document)


@pytest.mark.parametrize(
    "text",
    [
        ".. unknown:: x\n\n   The port said that it was not one of those.\n",
        ".. raw:: html\n\n   The port said that it was not one of those.\n",
    ],
)
def test_copy_in_what_is_not_read_is_told_of(text: str) -> None:
    (found,) = read(Source("a.rst", text)).unread
    assert (found.where, text[slice(*found.span)]) == ("directive", "The port said that it was not one of those.")


def test_fields_of_the_house_and_days_that_do_not_exist() -> None:
    text = (
        "Tugs\n====\n\n:deck: It sails.\n:said: It sank.\n:op: 2025-09-24\n:modified: 2025-02-30\n\nThe quay is shut.\n"
    )
    document = read(Source("a.rst", text), (("said", "standfirst"), ("op", "date")))
    assert parts(document)[1:3] == [("standfirst", "It sails."), ("standfirst", "It sank.")]
    assert str(document.meta["date"]) == "2025-09-24"
    assert [text[slice(*span)] for span in document.undated] == ["2025-02-30"]


def test_the_heads_of_nikola() -> None:
    document = read(Source("a.rst", ".. title: Tugs leave\n.. slug: tugs\n.. date: 2025-09-24\n\nThe quay is shut.\n"))
    assert parts(document) == [("headline", "Tugs leave"), ("body", "The quay is shut.")]


def test_the_suffix_says_so() -> None:
    assert {form(Source(name, "")) for name in ("a.rst", "a.REST")} == {"rst"}


PIECES = (
    "Tugs", "\n", "\n\n", "====\n", "*", "**", "`", "``", "|", "_", "\\", " ", ".. ", "note::", "[1]_", "- ", "1. ", "  ", "::", "+--+\n", ":a: ", "é", "\t", "\x0b", "\r", "\u2028", "<x>`_", ":doc:`", "image:: x\n   :alt: y", "== ==\n",
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_prose_stands_where_it_says(text: str) -> None:
    document = parse(Source("a.rst", text))
    for block in document.blocks:
        assert block.prose.text == block.prose.text.strip() != ""
        last = 0
        for at, char in enumerate(block.prose.text):
            span = block.prose.span(at, at + 1)
            assert last <= span.start < span.end <= len(text)
            assert char in text[slice(*span)] or char == " "
            last = span.start


@pytest.mark.parametrize("said", ["two", "seven", "a", "a dozen"])
def test_what_a_substitution_stands_for_is_placed_at_all_of_its_name(said: str) -> None:
    text = f"It had |x| tugs.\n\n.. |x| replace:: {said}\n"
    (block,) = parse(Source("a.rst", text)).blocks
    assert block.prose.text == f"It had {said} tugs."
    at = len("It had ")
    assert {text[slice(*block.prose.span(place, place + 1))] for place in range(at, at + len(said))} == {"|x|"}
