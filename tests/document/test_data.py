import json

import pytest

import newslint
from newslint import document
from newslint.document.readers.data import read
from newslint.model import Source

STORY = {
    "slug": "the-quay",
    "title": "The line “sails” on",
    "date": "2024-01-02",
    "image": {"src": "/quay.jpg", "alt": "The quay"},
    "body": "<p>The line said on Monday that <b>it</b> sails.</p><p>It has sold two of its boats, and it will not buy any.</p>",
    "related": [{"title": "Up and on", "url": "/up"}],
}
PARTS = [
    ("headline", "The line “sails” on"),
    ("caption", "The quay"),
    ("body", "The line said on Monday that it sails."),
    ("body", "It has sold two of its boats, and it will not buy any."),
    ("caption", "Up and on"),
]


def parts(text: str, name: str, *fields: tuple[str, str]) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in read(Source(name, text), fields).blocks]


@pytest.mark.parametrize("plain", [True, False])
def test_the_copy_in_json(*, plain: bool) -> None:
    assert parts(json.dumps(STORY, ensure_ascii=plain, indent=1), "story.json") == PARTS


def test_the_copy_in_yaml() -> None:
    text = "---\ntitle: The line sails on\nbody: |\n  The line said on Monday that it sails on.\n\n  It has sold two of its boats.\n"
    assert parts(text, "story.yml") == [
        ("headline", "The line sails on"),
        ("body", "The line said on Monday that it sails on."),
        ("body", "It has sold two of its boats."),
    ]


def test_a_newsroom_has_fields_of_its_own() -> None:
    text = '{"einleitung": "Nobody knew.", "remarks": "Everybody did."}'
    assert parts(text, "story.json", ("einleitung", "standfirst")) == [("standfirst", "Nobody knew.")]


@pytest.mark.parametrize("name", ["story.json", "story.yaml"])
def test_settings_hold_no_copy(name: str) -> None:
    assert parts('{"name": "x", "version": "1.2", "text": "off", "files": ["a.md"], "port": 12}', name) == []


def test_each_character_is_where_it_is_written() -> None:
    text = json.dumps(STORY)
    for block in read(Source("story.json", text)).blocks:
        written = text[slice(*block.prose.span(0, len(block.prose.text)))]
        assert written[:4] == json.dumps(block.prose.text)[1:5]


def test_a_mistake_in_it_is_judged_at_its_place() -> None:
    text = '{"body": "Revenue at the ferry line rose 12% to\\n$1.18\\u00a0billion from <b>$0.93</b> billion."}'
    report = newslint.lint_text(text, name="story.json")
    assert [(one.code, report.source[one.span]) for one in report.findings] == [("FIG120", "12%")]


@pytest.mark.parametrize(("name", "text"), [("story.json", '{"title": "Up"'), ("story.yaml", "- a\n- b: [\n")])
def test_what_cannot_be_read_is_said(name: str, text: str) -> None:
    (failure,) = newslint.lint_text(text, name=name).failures
    assert "not read: " in failure.message


def test_its_suffix_or_its_format_says_so() -> None:
    assert document.form(Source("a.json", "")) == "json"
    assert document.form(Source("a.yml", "---\na: b\n---\n")) == "yaml"
    assert document.form(Source("a.export", "", "json")) == "json"
    assert document.form(Source("a.jsonl", "")) == "jsonl"
