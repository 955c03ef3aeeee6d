from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archived import lines, records
from launched import ended
from newslint.archive.between.facts import Fact, facts, named, unpacked
from newslint.archive.between.index import between
from newslint.archive.between.matching import contradictions
from newslint.archive.between.noting import note
from newslint.archive.between.telling import record
from newslint.article import Article
from newslint.document import parse
from newslint.model import Settings, Source

_FERRY = (
    "The Brightsea Ferry Line carried 48,300 passengers in March, the Tarn Harbour Board said. "
    "Brightsea paid $12.4 million for two boats built in Oldport. "
    "Some 310 workers of the line are to vote on the offer in Tarn. "
    "The board raised its fee at the Tarn quay by 3.5 percent."
)
_AGAIN = (
    "Brightsea paid $12.4 million for two boats that were built in Oldport. "
    "In March the Brightsea Ferry Line carried 48,300 passengers, the Tarn Harbour Board said. "
    "The board raised its fee at the Tarn quay by {fee} percent. "
    "Some {workers} workers of the line are to vote on the offer in Tarn."
)
_FIRE = "The fire at the Oldport mill killed {dead} people on Monday, chief Ida Moss said. The mill in Oldport made 1,250 tons of felt a year. It was insured for $3.7 million by Tarn Mutual."


def _article(text: str) -> Article:
    return Article(parse(Source("a.txt", text, "text")), Settings())


def _told(one: str, other: str) -> list[tuple[str, str]]:
    return [
        (found.one.text, found.other.text) for found in contradictions(facts(_article(one)), facts(_article(other)))
    ]


def _row(number: int, body: str, day: str) -> dict[str, Any]:
    return {"id": f"s{number}", "headline": "News of the day", "body": body, "published": day}


def _between(folder: Path, rows: Sequence[dict[str, Any]], *words: str) -> list[dict[str, Any]]:
    lines(folder / "a.jsonl", rows)
    run = ended(folder, "archive", "a.jsonl", "--output", "f.jsonl", "--between", "b.jsonl", "--jobs", "1", *words)
    assert run.code in {0, 1}, run
    return records(folder / "b.jsonl")


def test_one_value_that_differs_is_found_however_the_rest_is_told() -> None:
    assert _told(_FERRY, _AGAIN.format(fee="5.3", workers="310")) == [("3.5 percent", "5.3 percent")]
    assert _told(_FERRY, _AGAIN.format(fee="3.5", workers="130")) == [("310", "130")]


def test_what_agrees_or_may_is_none() -> None:
    for fee, workers in (("3.5", "310"), ("about 3.6", "310"), ("3.5", "more than 300")):
        assert _told(_FERRY, _AGAIN.format(fee=fee, workers=workers)) == []


def test_stories_that_agree_in_little_are_of_two_things() -> None:
    assert _told(_FERRY, "The board raised its fee at the Tarn quay by 5.3 percent. It was 20 years ago.") == []


def test_a_value_that_the_other_story_has_elsewhere_is_none() -> None:
    more = _AGAIN.format(fee="5.3", workers="310") + " The board had raised its fee at the Tarn quay by 3.5 percent."
    assert _told(_FERRY, more) == []


def test_facts_outlive_being_packed() -> None:
    found = facts(_article(_FERRY))
    assert [unpacked(json.loads(json.dumps(fact.packed()))) for fact in found] == [*found]
    assert {fact.text for fact in found} >= {"48,300", "$12.4 million", "310", "3.5 percent"}
    assert "brightsea ferry line" in named(_article(_FERRY))


@given(st.text(max_size=200))
def test_any_text_has_facts_or_none(text: str) -> None:
    article = _article(text)
    for fact in facts(article):
        assert isinstance(fact, Fact)
        assert text[fact.span.start : fact.span.end]
    note(article, {}, lambda span: span)


def test_both_places_are_told_and_lie_in_the_rows(tmp_path: Path) -> None:
    rows = [
        _row(1, _FERRY, "2026-03-02"),
        _row(2, "The pier is open.", "2026-03-02"),
        _row(3, _AGAIN.format(fee="3.5", workers="130"), "2026-03-04"),
    ]
    (found,) = _between(tmp_path, rows)
    assert (found["kind"], found["one"]["id"], found["other"]["id"]) == ("contradiction", "s1", "s3")
    assert "310" in found["message"]
    assert "130" in found["message"]
    for side in ("one", "other"):
        place = found[side]
        body = rows[place["row"] - 1]["body"]
        assert body[place["start"] : place["end"]] == place["text"]
        assert place["text"] in place["sentence"]


@pytest.mark.parametrize(
    ("day", "words", "count"), [("2026-03-05", (), 1), ("2026-03-06", (), 0), ("2026-03-06", ("--days", "4"), 1)]
)
def test_only_stories_within_days_are_held_against_each_other(
    tmp_path: Path, day: str, words: tuple[str, ...], count: int
) -> None:
    rows = [_row(1, _FERRY, "2026-03-02"), _row(2, _AGAIN.format(fee="5.3", workers="310"), day)]
    assert len(_between(tmp_path, rows, *words)) == count


def test_a_toll_that_rises_may_be_news_and_one_that_falls_is_not(tmp_path: Path) -> None:
    rows = [
        _row(1, _FIRE.format(dead=14), "2026-03-02T08:00:00"),
        _row(2, _FIRE.format(dead=19), "2026-03-02T17:00:00"),
    ]
    (risen,) = _between(tmp_path, rows)
    rows = [
        _row(1, _FIRE.format(dead=19), "2026-03-02T08:00:00"),
        _row(2, _FIRE.format(dead=14), "2026-03-02T17:00:00"),
    ]
    (fallen,) = _between(tmp_path, rows)
    assert (risen["kind"], fallen["kind"]) == ("update", "contradiction")
    assert risen["rank"] < fallen["rank"]


def test_what_all_stories_name_brings_no_two_together_but_neighbours(tmp_path: Path) -> None:
    """Many stories with one name cost no more than each some comparisons."""
    notes = tmp_path / "notes.jsonl"
    article = _article("---\n" + _FERRY)
    with notes.open("wb") as out:
        for number in range(300):
            day, head, names, packed, places = json.loads(note(_dated(article), {"id": str(number)}, lambda span: span))
            out.write(json.dumps([day, head, names, packed, places]).encode() + b"\n")
    told = [record(one) for one in between(str(notes), str(tmp_path / "base"), 3)]
    assert told == []


def _dated(article: Article) -> Article:
    import datetime as dt  # noqa: PLC0415 -- here alone

    return Article(article.document, Settings(as_of=dt.date(2026, 3, 2)))


def test_the_sides_of_a_vote_and_the_ends_of_a_range_are_facts() -> None:
    vote = "The Tarn council passed the Oldport plan {vote}, mayor Ida Moss said. It costs $12.4 million and keeps {jobs} fitters at the Oldport yard. The quay in Tarn is 310 metres long."
    assert _told(vote.format(vote="54-43", jobs="20 to 30"), vote.format(vote="45-43", jobs="20 to 30")) == [
        ("54", "45")
    ]
    assert _told(vote.format(vote="54-43", jobs="20 to 30"), vote.format(vote="54-43", jobs="20 to 80")) == [
        ("20 to 30", "20 to 80")
    ]
