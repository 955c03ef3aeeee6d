"""Very much of one thing takes no time, costs nothing else, and what is not looked at any more is said."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice, product
from pathlib import Path
from typing import Any

import pytest

from newslint.engine.outcomes import MANY

Attacked = Callable[..., Any]
CHANGE = "Profit rose {0}% to ${1}.18 billion from ${1}.03 billion"
DOLLARS = "Profit rose {0}% to ${1}.18 billion from a level of about {1}.03 billion dollars a year before in all the countries"


def changes(told: str, count: int, end: str) -> str:
    return "".join(f"{told.format(at % 90, at)}{end}" for at in range(count))


@pytest.mark.parametrize("mark", ["[", "<![CDATA[", "[](", "]\n"])
def test_what_a_kind_finds_without_end_is_told_up_to_a_number(attacked: Attacked, story: Path, mark: str) -> None:
    story.write_text(f"{story.read_text('utf-8')}\nThe the quay is closed.\n\n{mark * 8_000}\n", "utf-8")
    ended = attacked("check", "story.md", "--no-cache")
    assert (ended.code, ended.out.count("error FIG120"), "is closed" in ended.out) == (2, 1, True)
    assert "CPY607 was not checked: no story of this length has more than" in ended.err


def test_as_many_as_a_story_may_have_are_all_told(attacked: Attacked, story: Path) -> None:
    least, _ = MANY[False]
    story.write_text(f"{story.read_text('utf-8')}\n{'(' * (least - 1)}\n", "utf-8")
    ended = attacked("check", "story.md", "--no-cache")
    assert (ended.code, ended.out.count("CPY607: "), ended.err) == (1, least - 1, "")


@pytest.mark.parametrize("end", [" ", ".\n\n"])
@pytest.mark.parametrize("told", [CHANGE, DOLLARS])
def test_very_many_changes_in_one_sentence_are_judged(attacked: Attacked, story: Path, told: str, end: str) -> None:
    story.write_text(f"{changes(told, 300, end)}\n\n{story.read_text('utf-8')}", "utf-8")
    ended = attacked("check", "story.md", "--no-cache", "--select", "FIG112,FIG120")
    assert ended.code == 1
    assert "$0.93 billion" in ended.out


def test_a_figure_near_a_change_may_have_been_meant(attacked: Attacked, story: Path) -> None:
    story.write_text("Profit, after $1.05 billion in spring, rose 12% to $1.18 billion from $0.93 billion.\n", "utf-8")
    assert attacked("check", "story.md", "--select", "FIG120").code == 0


@pytest.mark.parametrize(
    "comment",
    ["<!-- newslint: ignore-file COPY -->\n\n", "<!-- newslint: ignore-file -->\n\n", "<!-- newslint: ignore CPY -->\n", "<!-- newslint: ignore-line FIG -->\n"],
)  # fmt: skip
def test_very_many_comments_meet_very_many_findings(attacked: Attacked, story: Path, comment: str) -> None:
    story.write_text(f"{comment * 3500}\n{'The the quay. ' * 3500}\n\n{story.read_text('utf-8')}", "utf-8")
    ended = attacked("check", "story.md", "--no-cache", "--format", "json", "--select", "CPY601,FIG120,CPY")
    assert ended.code in {0, 1}


@pytest.mark.parametrize("unit", ["1 ", "½ ", "٣ ", "$1 ", CHANGE.format(12, 1) + " "])
def test_ten_thousand_numbers_are_no_copy(attacked: Attacked, story: Path, unit: str) -> None:
    story.write_text(unit * 15_000, "utf-8")
    ended = attacked("check", "story.md", "--no-cache")
    assert (ended.code, "numbers and hardly a word between them" in ended.err) == (2, True)


@pytest.mark.parametrize(("row", "cell"), [("<table><tr>{0}</tr></table>", "<td>{0}</td>"), ("{0}", "{0} | ")])
def test_very_many_names_on_one_line_are_told_apart(attacked: Attacked, story: Path, row: str, cell: str) -> None:
    letters = "bdfglmnprst", "aeiou", "bdfglmnprst", "aeiou"
    names = ("".join(name).capitalize() for name in islice(product(*letters), 0, None, 2))
    cells = "".join(cell.format(f"{name} of the port and its old harbour") for name in names)
    story.write_text(f"{row.format(cells)}\n\n{story.read_text('utf-8')}", "utf-8")
    assert attacked("check", "story.md", "--no-cache", "--select", "NAM,FIG120").code == 1


def test_a_name_that_stands_for_much_and_is_named_very_often_is_read_up_to_a_limit(
    attacked: Attacked, tmp_path: Path
) -> None:
    text = f":boats: {'boats ' * 150}\n\nThe ferry sails on Monday.\n\n{'{boats} ' * 50_000}\n"
    (tmp_path / "a.adoc").write_text(text, "utf-8")
    ended = attacked("check", "--no-cache", "--select", "FIG", "a.adoc")
    assert ended.code == 2
    assert "a.adoc: 5:" in ended.err
    assert "stand for more than any story holds" in ended.err
