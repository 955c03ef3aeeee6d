"""The head of a story neither hangs a run nor ends it, and what of it is not read is said."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

COPY = "\nRevenue at the ferry line rose 12% to $1.18 billion from $0.93 billion.\n"
BOMB = "a: &a [x, x]\n" + "".join(
    f"k{n}: &k{n} {{<<: [{', '.join(['*k' + str(n - 1)] * 9)}]}}\n" if n else "k0: &k0 {b: c}\n" for n in range(9)
)
HEADS = {
    "aliases of aliases": f"---\n{BOMB}title: Sales up\n---\n",
    "brackets in brackets": "---\na: " + "[" * 40_000 + "\n---\n",
    "lists in lists": "---\na:\n  " + "- " * 40_000 + "\n---\n",
    "very many values": "---\na: [" + "x," * 45_000 + "]\n---\n",
    "a key of a great many parts": "+++\n" + "a." * 32_000 + "a = 1\n+++\n",
    "a table of a great many parts": "+++\n[" + "'a' . " * 16_000 + "a]\n+++\n",
    "arrays in arrays": "+++\na = " + "[" * 40_000 + "\n+++\n",
    "tables in tables": "+++\na = " + "{a=" * 20_000 + "\n+++\n",
    "very many titles": "+++\n" + "".join(f"[a{n}]\ntitle = '{n}'\n" for n in range(3_000)) + "+++\n",
    "objects in objects": "---json\n" + '{"a":' * 900 + "1" + "}" * 900 + "\n---\n",
    "JSON lists in lists": "---json\n" + "[" * 40_000 + "\n---\n",
    "a number of 5,000 digits in TOML": f"+++\na = {'1' * 5_000}\n+++\n",
    "a number of 5,000 digits in JSON": f'---json\n{{"a": {"1" * 5_000}}}\n---\n',
}
"""Heads that once took minutes, gigabytes or the run, and that cannot be read."""


@pytest.mark.parametrize("name", HEADS)
def test_a_head_that_cannot_be_read_is_said_and_the_copy_is_judged(name: str, attacked: Attacked, story: Path) -> None:
    story.write_text(HEADS[name] + COPY, "utf-8")
    ended = attacked("check", "story.md", megabytes=300)
    assert ended.code == 2
    assert "front matter not read" in ended.err
    assert "error FIG120" in ended.out


ODD = {
    "a year for a key": "---\n2024: x\ntitle: The line\n---\n",
    "yes for a key": "---\ntrue: x\nnull: y\n1.5: z\ntitle: The line\n---\n",
    "a number of 5,000 digits": f"---\na: {'1' * 5_000}\ntitle: The line\n---\n",
    "numbers beyond all bounds": "---\na: 1e999\nb: .nan\nc: -.inf\ntitle: The line\n---\n",
    "a date in quotation marks that no year has": "---\nweight: '2025-02-30'\ntitle: The line\n---\n",
    "tags of another program": "---\na: !!python/object:os.system x\nb: !other y\ntitle: The line\n---\n",
    "an alias of a word": "---\na: &a x\nb: *a\ntitle: The line\n---\n",
    "an alias of a list": "---\na: &a [x]\nb: [*a, *a]\ntitle: The line\n---\n",
    "three full stops as the last line": "---\ntitle: The line\n...\n",
    "an odd number in TOML": "+++\na = inf\ntitle = 'The line'\n+++\n",
    "an odd number in JSON": '---json\n{"a": NaN, "b": 1e999, "title": "The line"}\n---\n',
}
"""Heads that are read, odd as they are."""


@pytest.mark.parametrize("name", ODD)
def test_an_odd_head_is_read(name: str, attacked: Attacked, story: Path) -> None:
    story.write_text(ODD[name].replace("The line", "Ferries at $40 and and $50") + COPY, "utf-8")
    ended = attacked("check", "story.md")
    assert (ended.code, ended.err) == (1, "")
    assert "error FIG120" in ended.out
    assert "and and" in ended.out


def test_a_merge_key_is_not_read_and_does_not_lose_the_rest(attacked: Attacked, story: Path) -> None:
    story.write_text(
        "---\nbase: &b {date: 2024-01-01}\n<<: *b\ntitle: Up and and up\n---\n" + COPY,
        "utf-8",
    )
    ended = attacked("check", "story.md")
    assert ended.code == 2
    assert "3:1: front matter not read" in ended.err
    assert "and and" in ended.out


HALF = {
    "an alias of nothing": ("slug: *gone\ntitle: Up and and up\n", "2:7", "CPY692"),
    "a key that stands twice": ("slug: a\nslug: b\ntitle: Up and and up\n", "3:1", "CPY692"),
    "a title that stands twice": ("title: Up\ntitle: Up and and up\n", "3:1", "CPY692"),
    "a day that no year has": ("title: Up and and up\ndate: 2025-02-30\n", "3:7", "CAL202"),
    "a day in quotation marks": ("title: Up and and up\nlast-modified: '2024-09-32'\n", "3:17", "CAL202"),
    "a month that no year has": ("title: Up and and up\ndate: 2024-13-01 10:00\n", "3:7", "CAL202"),
    "an hour that no clock has": ("title: Up and and up\ndate: 2024-12-01 25:10\n", "3:7", "CAL202"),
    "a tab before a remark": ('title: Up and and up\ndate: "2025-01-12"\t# x\n', "3:19", "CPY692"),
    "a tab before a value": ("author: \tAnn\ntitle: Up and and up\n", "2:9", "CPY692"),
    "a tab that sets in": ("seo:\n\ttitle: Up and and up\n", "3:1", "CPY692"),
    "a colon": ("title: Up: and and up\ndate: 2024-01-02\n", "2:8", "CPY692"),
    "a colon on the first of two lines": ("summary: Up: and\n  and up\ndate: 2024-01-02\n", "2:10", "CPY692"),
    "a colon in a table": ("seo:\n  title: Up: and and up\n  slug: a\n", "3:10", "CPY692"),
    "marks in marks": ("title: 'Up's and and up'\ndate: 2024-01-02\n", "2:8", "CPY692"),
    "words behind the marks": ('title: "Up" and and up\ndate: 2024-01-02\n', "2:8", "CPY692"),
    "a mark that is never closed": ('title: "Up and and up\ndate: 2024-01-02\n', "2:8", "CPY692"),
    "another mark that is never closed": ("title: 'Up and and up\ndate: 2024-01-02\n", "2:8", "CPY692"),
    "a mark that YAML keeps": ("slug: @up\ntitle: Up and and up\n", "2:7", "CPY692"),
    "a list that is never closed": ("tags: [a, b\ntitle: Up and and up\n", "2:1", "CPY692"),
}
"""Heads of which a part is odd: where, and what tells of it."""


@pytest.mark.parametrize("name", HALF)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_is_odd_in_a_head_is_told_and_the_rest_counts(
    name: str, end: str, attacked: Attacked, story: Path
) -> None:
    head, place, code = HALF[name]
    story.write_bytes(f"---\n{head}---\nIt sails on Monday.\n".replace("\n", end).encode())
    ended = attacked("check", "--format", "json", "story.md")
    assert (ended.code, ended.err) == (int(code == "CAL202"), "")
    findings = json.loads(ended.out)["findings"]
    told = [f"{one['span']['line']}:{one['span']['column']}" for one in findings if one["code"] == code]
    assert told == [place]
    assert {code, "CPY603"} == {one["code"] for one in findings}


ORDINARY = {
    "no day yet": "title: Up\ndate: 0000-00-00 00:00:00\n",
    "a day of which only the month is known": "title: Up\ndate: 2024-05-00\n",
    "midnight at the end of a day": "title: Up\ndate: 2024-05-01 24:00:00\n",
    "a number like a day": "title: Up\nversion: '2024-13-45'\n",
    "a colon that parts nothing": "title: Up\nnote: at 10:30\nlink: https://a.example/b\n",
    "a colon in quotation marks": 'title: "Up: and on"\nsummary: |\n  Up: and on\n',
    "one key in several tables": "images:\n  - caption: Up\n  - caption: Up\nseo:\n  title: Up\ntitle: Up\n",
    "a tab in quotation marks": 'title: "Up\tand on"\n',
}


@pytest.mark.parametrize("name", ORDINARY)
def test_of_an_ordinary_head_nothing_is_told(name: str, attacked: Attacked, story: Path) -> None:
    story.write_text(f"---\n{ORDINARY[name]}---\nIt sails on Monday.\n", "utf-8")
    ended = attacked("check", "--format", "json", "story.md")
    assert (ended.code, ended.err, json.loads(ended.out)["findings"]) == (0, "", [])


def test_very_many_lines_that_are_no_yaml_are_said(attacked: Attacked, story: Path) -> None:
    story.write_text("---\n" + "a: b: c\n" * 12_000 + "---\n" + COPY, "utf-8")
    ended = attacked("check", "story.md", megabytes=300)
    assert ended.code == 2
    assert "front matter not read: not YAML, and more than 500 lines of it" in ended.err


def test_a_title_that_an_alias_names_is_judged_once_where_it_stands(attacked: Attacked, story: Path) -> None:
    story.write_text("---\nbase: &t Up and and up\ntitle: *t\nheadline: *t\n---\n" + COPY, "utf-8")
    ended = attacked("check", "--format", "json", "story.md")
    places = [one["span"]["line"] for one in json.loads(ended.out)["findings"] if one["text"] == "and and"]
    assert places == [2]


def test_every_title_of_a_nested_head_is_judged_where_it_stands(attacked: Attacked, story: Path) -> None:
    story.write_text(
        "+++\ntitle = 'One and and one'\nx = {title = 'Two and and two'}\ny.title = 'Three and and three'\n+++\n"
        + COPY,
        "utf-8",
    )
    ended = attacked("check", "--format", "json", "story.md")
    places = [one["span"]["line"] for one in json.loads(ended.out)["findings"] if one["text"] == "and and"]
    assert places == [2, 3, 4]
