import datetime as dt

from newslint.document.heads import frontmatter
from newslint.document.heads.fence import fence
from newslint.document.heads.frontmatter import FrontMatter

HEAD = """---
title: The line sails on
seo: {title: Ferries sail on}
lead: Nobody knew.
image_alt: /quay.jpg
images:
  - src: quay.jpg
    caption: The quay
  - src: boat.jpg
    caption: The boat
author: {name: Ann, title: Reporter}
comments:
  - value: |
      It is.

      So it is.
date: 2024-01-02
updated: "2024-09-32"
tags: [quay]
---
"""


def read(text: str, *house: tuple[str, str]) -> FrontMatter:
    at = fence(text)
    assert at is not None
    return frontmatter.read(text, at, house)


def test_the_fields_of_copy_are_blocks_with_their_parts() -> None:
    assert [(block.kind, block.field, block.prose.text) for block in read(HEAD).blocks] == [
        ("headline", "title", "The line sails on"),
        ("headline", "title", "Ferries sail on"),
        ("standfirst", "lead", "Nobody knew."),
        ("caption", "caption", "The quay"),
        ("caption", "caption", "The boat"),
        ("caption", "title", "Reporter"),
    ]


def test_tags_writers_and_what_reads_like_copy_are_labels() -> None:
    text = HEAD.replace(
        "author: {name: Ann", "blurb: The boats of the north will sail again in May.\nauthor: {name: Ann"
    )
    assert [(block.field, block.prose.text) for block in read(text).labels] == [
        ("copy", "The boats of the north will sail again in May."),
        ("writer", "Ann"),
        ("topic", "quay"),
    ]
    readers = HEAD.replace("      It is.", "      The boats of the north will sail again in May.")
    assert [block.prose.text for block in read(readers).labels] == ["Ann", "quay"]
    assert read(HEAD, ("tags", "note")).labels[-1].prose.text == "Ann"


def test_a_newsroom_has_fields_of_its_own() -> None:
    found = [(block.kind, block.prose.text) for block in read(HEAD, ("comments", "body")).blocks]
    assert found[-2:] == [("body", "It is."), ("body", "So it is.")]


def test_days_are_days_and_one_that_does_not_exist_is_told() -> None:
    found = read(HEAD)
    assert (found.meta["date"], found.meta["updated"]) == (dt.date(2024, 1, 2), "2024-09-32")
    assert [HEAD[start:end] for start, end in found.undated] == ["2024-09-32"]


def test_plain_lines_are_a_head_too() -> None:
    found = read("Title: The line sails on\nDate: 2024-01-02 10:30\nSummary: Nobody\n  knew.\n\nIt sails.\n")
    assert [(block.kind, block.prose.text) for block in found.blocks] == [
        ("headline", "The line sails on"),
        ("standfirst", "Nobody knew."),
    ]
    assert found.meta["Date"] == dt.datetime(2024, 1, 2, 10, 30)  # noqa: DTZ001 -- it names no zone
