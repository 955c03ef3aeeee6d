from __future__ import annotations

from newslint.archive.fields import Fields

_ROW = {"title": "A", "text": "B", "guid": "g1", "published": "2015-01-01", "teaser": "T", "extra": {"kicker": "K"}}


def test_fields_are_told_by_their_names() -> None:
    told = {part: (name, value) for part, name, value in Fields().parted(_ROW)}
    assert told == {
        "headline": ("title", "A"), "body": ("text", "B"), "standfirst": ("teaser", "T"), "id": ("guid", "g1"),
        "date": ("published", "2015-01-01"),
    }  # fmt: skip


def test_what_is_named_counts_and_plays_no_second_part() -> None:
    fields = Fields((("body", "teaser"), ("standfirst", "extra.kicker"), ("id", "title")))
    told = {part: value for part, _, value in fields.parted(_ROW)}
    assert told == {"body": "T", "standfirst": "K", "id": "A", "date": "2015-01-01"}


def test_only_columns_that_play_a_part_are_read() -> None:
    fields = Fields((("body", "payload.html"),))
    assert [name for name in ("payload", "payload.html", "title", "blob", "url") if fields.reads(name)] == [
        "payload", "payload.html", "title", "url",
    ]  # fmt: skip
