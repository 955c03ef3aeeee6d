import json
from typing import Any

import pytest

import newslint
from agency import day, parted, told
from newslint.document import parse, stories
from newslint.document.news import ninjs
from newslint.model import Source

OLD = {
    "uri": "urn:quay:1", "type": "text", "versioncreated": "2026-11-24T09:30:00Z", "ednote": "It corrects the fare of 12 crowns.",
    "byline": "Ann Lee", "headline_main": "Ferry sails", "headline_long": "The ferry to Öland sails again",
    "body_text": "The ferry sails again.\n\nIt has 12 cabins &amp; bars.", "body_html": "<p>The ferry sails again.</p><p>It has 12 cabins &amp; bars.</p>",
    "subject": [{"name": "Transport of 15 kinds", "code": "x"}], "copyrightnotice": "Copyright 2026, the line", "located": "Visby",
}  # fmt: skip
NEW = {
    "bodies": [
        {"role": "text", "contentType": "text/plain", "value": "The ferry sails again.\nIt has 12 cabins & bars."},
        {"role": "html", "contentType": "text/html", "value": "<h1>Ferry sails</h1><p>The ferry sails again.</p><ul><li>It has 12 cabins &amp; bars.</li></ul>"},
    ],
    "uri": "urn:quay:2", "type": "text", "versionCreated": "2026-11-25T09:30:00+01:00", "by": "By Ann Lee",
    "descriptions": [{"value": "The ferry sails ag"}], "headlines": [{"role": "main", "value": "Ferry sails"}],
    "associations": [
        {"name": "a", "uri": "urn:p", "type": "picture", "headlines": [{"value": "The quay"}],
         "descriptions": [{"contentType": "text/plain", "value": "The quay at dawn."}, {"contentType": "text/html", "value": "<p>The quay at dawn.</p>"}],
         "renditions": [{"title": "High resolution of 12", "href": "http://example.org/12.jpg"}]},
        {"name": "b", "uri": "urn:quay:3", "type": "text", "headlines": [{"value": "Beside it"}], "bodies": [{"value": "A bridge is planned.", "contentType": "text/plain"}]},
    ],
}  # fmt: skip


def test_of_several_versions_of_a_body_the_richest_is_read() -> None:
    assert told("a.json", json.dumps(OLD)) == [
        ("byline", "Ann Lee"),
        ("headline", "Ferry sails"),
        ("headline", "The ferry to Öland sails again"),
        ("body", "The ferry sails again."),
        ("body", "It has 12 cabins & bars."),
    ]


@pytest.mark.parametrize("capitals", [True, False])
def test_later_ninjs_with_items_of_its_own(*, capitals: bool) -> None:
    text = json.dumps(NEW, indent=2) if capitals else json.dumps(lowered(NEW))
    assert parted("a.ninjs", text) == [
        (
            "urn:quay:2",
            "2026-11-25",
            ["The ferry sails again.", "It has 12 cabins & bars.", "By Ann Lee", "Ferry sails", "The quay at dawn."],
        ),
        ("urn:quay:3", "", ["Beside it", "A bridge is planned."]),
    ]


def lowered(value: Any) -> Any:  # noqa: ANN401 -- what JSON holds
    if isinstance(value, dict):
        return {key.lower(): lowered(held) for key, held in value.items()}
    return [lowered(held) for held in value] if isinstance(value, list) else value


def test_versions_that_are_no_copies_are_all_read() -> None:
    item = {
        "uri": "u",
        "pubstatus": "usable",
        "body_main": "The ferry sails again.",
        "body_short": "A new ship, at last!",
    }
    assert told("a.json", json.dumps(item)) == [("body", "The ferry sails again."), ("body", "A new ship, at last!")]


def test_a_body_in_nitf() -> None:
    body = "<nitf><body><body.content><p>The ferry &amp; the bridge.</p></body.content></body></nitf>"
    assert told("a.json", json.dumps({"uri": "u", "body_nitf": body})) == [("body", "The ferry & the bridge.")]
    (failure,) = parse(Source("a.json", json.dumps({"uri": "u", "body_xml": "<odd>A</odd>"}))).failures
    assert failure.message == "1:27: not read: a body in XML that is no NITF, and in no other notation"


def test_the_description_of_a_picture_is_a_caption() -> None:
    item = {
        "uri": "u",
        "type": "picture",
        "pubstatus": "usable",
        "headline": "Quay",
        "description_text": "The quay at dawn.",
    }
    assert told("a.json", json.dumps(item)) == [("headline", "Quay"), ("caption", "The quay at dawn.")]


def test_each_item_of_a_list_or_of_what_a_program_puts_around_it() -> None:
    for around in (
        [OLD, OLD | {"uri": "urn:quay:9"}],
        {"_items": [{"item": OLD}, {"item": OLD | {"uri": "urn:quay:9"}}]},
    ):
        document = parse(Source("a.json", json.dumps(around)))
        assert [(one.name, day(one), len(one.blocks)) for one in stories(document)] == [
            ("urn:quay:1", "2026-11-24", 5),
            ("urn:quay:9", "2026-11-24", 5),
        ]


def test_other_json_is_none() -> None:
    for text in (
        '{"headline": "Up", "body": "It is up."}',
        '{"uri": 5, "bodies": []}',
        '[{"uri": "u", "headline": "Up"}]',
        "[]",
        "5",
    ):
        assert ninjs.read(Source("a.json", text), (), most=1000) is None


def test_a_newsroom_has_fields_of_its_own() -> None:
    text = json.dumps({"uri": "u", "pubstatus": "usable", "lede": "Up.", "einleitung": "Nobody knew."})
    blocks = parse(Source("a.json", text), (("einleitung", "standfirst"),)).blocks
    assert [(block.kind, block.prose.text) for block in blocks] == [
        ("standfirst", "Up."),
        ("standfirst", "Nobody knew."),
    ]


def test_of_a_broken_list_the_whole_items_are_read() -> None:
    first, third = json.dumps(OLD), json.dumps(OLD | {"uri": "urn:quay:9"})
    text = f'[{first},\n{{"uri": "urn:quay:5", "headline": "Up" "body_text": "It is up."}},\n{third}]'
    report = newslint.lint_text(text, name="a.json")
    assert [failure.message for failure in report.failures] == ["2:40: not read: Expecting ',' delimiter"]
    document = parse(Source("a.json", text))
    assert [one.name for one in stories(document)] == ["urn:quay:1", "urn:quay:9"]


def test_a_day_that_does_not_exist_is_told_of() -> None:
    text = json.dumps(OLD | {"versioncreated": "2026-02-30T09:30:00Z"})
    document = parse(Source("a.json", text))
    assert [document.source[span] for span in document.undated] == ["2026-02-30T09:30:00Z"]


def test_comments_in_a_body_silence() -> None:
    body = "<!-- newslint: ignore FIG120 -- known --><p>Revenue rose 12% to $1.18 billion from $0.93 billion.</p>"
    report = newslint.lint_text(json.dumps({"uri": "u", "body_html": body}), name="a.json")
    assert not report.findings
    assert [one.finding.code for one in report.ignored] == ["FIG120"]
