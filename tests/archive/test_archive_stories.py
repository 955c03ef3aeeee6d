from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.archive.fields import Fields
from newslint.archive.rows import Row
from newslint.archive.stories import UnreadRowError, story
from newslint.model import Span

_TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(str.strip)


@given(_TEXT, _TEXT, st.lists(_TEXT, max_size=3), st.data())
def test_a_place_in_the_text_is_one_in_the_field_that_it_came_from(
    headline: str, body: str, bullets: list[str], data: st.DataObject
) -> None:
    row = Row("a.jsonl", 1, 1, json.dumps({"headline": headline, "bullets": bullets, "body": body}).encode())
    one = story(row, Fields())
    values = {"headline": headline, "body": body, **{f"bullets[{at}]": text for at, text in enumerate(bullets)}}
    for piece in one.pieces:
        value = values[piece.field]
        start = data.draw(st.integers(0, len(value)))
        end = data.draw(st.integers(start, len(value)))
        raw = [len(json.dumps(value[:at], ensure_ascii=False)) - 2 + piece.start for at in (start, end)]
        place = one.place(Span(*raw))
        assert (place.field, place.start, place.end) == (piece.field, start, end)
        assert one.words(Span(*raw)) == value[start:end]
        assert place.line == value[:start].count("\n") + 1


@given(st.binary(max_size=80))
def test_a_line_is_a_story_or_it_is_said_why_not(line: bytes) -> None:
    with suppress(UnreadRowError):
        assert story(Row("a.jsonl", 1, 1, line), Fields()).pieces


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2015-09-02T17:47:00+03:00", "2015-09-02T17:47:00+03:00"), ("Mon, 02 Mar 2026 10:00:00 GMT", "2026-03-02T10:00:00+00:00"),
        (1441204020, "2015-09-02T14:27:00+00:00"), ("1441204020000", "2015-09-02T14:27:00+00:00"), ("20150902", "2015-09-02"),
        ("2015-13-45", ""), ("soon", ""), (7, ""), (None, ""), (["x"], ""),
    ],
)  # fmt: skip
def test_days_as_archives_write_them(said: object, day: str) -> None:
    assert story(Row("a", 1, 1, {"body": "Copy.", "date": said}), Fields()).published == day


@pytest.mark.parametrize("line", [b"[1]", b'"x"', b"{", b'{"id": 1}', b'{"body": " "}', b'{"body": 5}'])
def test_rows_without_a_story_say_what_to_do(line: bytes) -> None:
    with pytest.raises(UnreadRowError):
        story(Row("a", 1, 1, line), Fields())


def test_where_it_was_published_is_the_site_of_an_address() -> None:
    for said, site in (("https://www.Daily.example/a/b", "daily.example"), ("The Daily", "The Daily"), (None, "")):
        assert story(Row("a", 1, 1, {"body": "Copy.", "source": said}), Fields()).origin == site
