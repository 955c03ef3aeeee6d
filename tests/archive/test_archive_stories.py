from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.archive.rows import Row
from newslint.archive.stories import UnreadRowError, reads, story
from newslint.model import Span

_TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(str.strip)


@given(_TEXT, st.lists(_TEXT, max_size=3), st.booleans(), st.data())
def test_a_place_in_the_text_is_one_in_the_field_that_it_came_from(
    body: str,
    bullets: list[str],
    ascii_only: bool,  # noqa: FBT001 -- as it is drawn
    data: st.DataObject,
) -> None:
    line = json.dumps({"headline": "The pier", "bullets": bullets, "body": body}, ensure_ascii=ascii_only)
    one = story(Row("a.jsonl", 1, 1, line.encode()), ())
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start + 1, len(body)))
    at = line.index('"body": "') + len('"body": "')
    raw = [at + len(json.dumps(body[:place], ensure_ascii=ascii_only)) - 2 for place in (start, end)]
    place = one.place(Span(*raw))
    assert (place.field, place.start, place.end) == ("body", start, end)
    assert one.words(Span(*raw)) == body[start:end]
    assert place.line == body[:start].count("\n") + 1
    assert place.column == len(body[:start].rpartition("\n")[2]) + 1


@given(st.binary(max_size=80))
def test_a_line_is_a_story_or_it_is_said_why_not(line: bytes) -> None:
    with suppress(UnreadRowError):
        assert story(Row("a.jsonl", 1, 1, line), ()).source.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("2015-09-02T17:47:00+03:00", "2015-09-02T17:47:00+03:00"), ("Mon, 02 Mar 2026 10:00:00 GMT", "Mon, 02 Mar 2026 10:00:00 GMT"),
        (1441204020, "2015-09-02T14:27:00+00:00"), (None, ""), (["x"], ""),
    ],
)  # fmt: skip
def test_days_are_told_as_the_archive_has_them(said: object, told: str) -> None:
    assert story(Row("a", 1, 1, {"body": "Copy is here.", "date": said}), ()).published == told


@pytest.mark.parametrize("line", [b"[1]", b'"x"', b"{", b'{"id": 1}', b'{"body": " "}', b'{"body": 5}', b"\xff"])
def test_rows_without_a_story_say_what_to_do(line: bytes) -> None:
    with pytest.raises(UnreadRowError):
        story(Row("a", 1, 1, line), ())


def test_where_it_was_published_is_the_site_of_an_address() -> None:
    for said, site in (("https://www.Daily.example/a/b", "daily.example"), ("The Daily", "The Daily"), (None, "")):
        assert story(Row("a", 1, 1, {"body": "Copy is here.", "source": said}), ()).origin == site
    assert (
        story(Row("a", 1, 1, {"body": "Copy is here.", "source": "x", "desk": "Sport"}), (), "desk").origin == "Sport"
    )


def test_only_columns_that_play_a_part_are_read() -> None:
    fields = (("payload", "body"),)
    columns = ("payload", "title", "blob", "url", "desk", "date")
    assert [name for name in columns if reads(fields, "desk", name)] == ["payload", "title", "url", "desk", "date"]


def test_a_story_is_known_by_all_of_a_long_id() -> None:
    long = "story/" + "x" * 200
    assert story(Row("a", 1, 1, {"body": "Copy is here.", "id": long}), ()).id == long
