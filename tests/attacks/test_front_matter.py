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


HALF = {
    "a merge key": ("---\nbase: &b {date: 2024-01-01}\n<<: *b\ntitle: Up and and up\n---\n", "3:1: "),
    "an alias of nothing": ("---\nslug: *gone\ntitle: Up and and up\n---\n", "2:7: "),
    "a key that stands twice": ("---\nslug: a\nslug: b\ntitle: Up and and up\n---\n", "3:1: "),
    "a day that no year has": ("---\ntitle: Up and and up\ndate: 2025-02-30\n---\n", "3:7: "),
}
"""Heads of which a part is not read."""


@pytest.mark.parametrize("name", HALF)
def test_what_is_not_read_of_a_head_does_not_lose_the_rest(name: str, attacked: Attacked, story: Path) -> None:
    head, place = HALF[name]
    story.write_text(head + COPY, "utf-8")
    ended = attacked("check", "story.md")
    assert ended.code == 2
    assert f"{place}front matter not read" in ended.err
    assert "and and" in ended.out


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
