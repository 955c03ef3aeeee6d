"""A draft and its sources on the command line: where they are named, what is said, and how the run ends."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Write = Callable[[str, str], Path]


DRAFT = "Brandt Line carried 184,200 passengers to Saltmarsh last year, it said.\n"
RELEASE = (
    "<html><body><h1>Figures</h1><p>Brandt Line carried 148,200 passengers to Saltmarsh in 2025.</p></body></html>\n"
)


@pytest.fixture
def desk(newsroom: Path, write: Write) -> Path:
    (newsroom / "newslint.yaml").write_text("packs: [facts]\nselect: [SRC]\n", encoding="utf-8")
    (newsroom / ".git").mkdir()
    write("draft.md", DRAFT)
    write("release.html", RELEASE)
    return newsroom


def test_a_finding_shows_the_place_in_the_source(desk: Path, run: Run) -> None:
    ended = run("check", "draft.md", "--source", "release.html")
    assert ended.code == 1, ended.err
    assert "SRC101: the draft says 184,200; release.html has 148,200 (transposed digits?)" in ended.out
    assert "release.html:1:52" in ended.out
    assert "~~~~~~~" in ended.out
    assert desk


def test_without_sources_no_source_is_asked_for(desk: Path, run: Run) -> None:
    assert "SRC" not in run("check", "draft.md").out
    assert desk


def test_a_note_in_json_names_its_file(desk: Path, run: Run) -> None:
    report = json.loads(run("check", "draft.md", "--source", "release.html", "--format", "json").out)
    [finding] = report["findings"]
    [note] = finding["notes"]
    assert (finding["text"], note["path"]) == ("184,200", "release.html")
    span = note["span"]
    assert (desk / "release.html").read_text("utf-8")[span["start"] : span["end"]] == "148,200"


@pytest.mark.parametrize("form", ["sarif", "rdjson", "junit", "html", "github", "gitlab"])
def test_every_format_names_the_source(desk: Path, run: Run, form: str) -> None:
    assert "release.html" in run("check", "draft.md", "--source", "release.html", "--format", form).out
    assert desk


def test_the_page_shows_story_and_source_side_by_side_as_people_read_them(desk: Path, run: Run, write: Write) -> None:
    write("release.html", RELEASE.replace("148,200 passengers", "148,200&nbsp;passengers &amp; crew"))
    page = run("check", "draft.md", "--source", "release.html", "--format", "html").out
    assert '<b>The story</b> line 1</span>\n<q class="side">Brandt Line carried <a class="place"' in page
    assert (
        '<b>release.html</b> 1:52</span>\n<q class="side">Brandt Line carried <mark>148,200</mark> passengers &amp; crew to'
        in page
    )
    assert "&lt;p&gt;" not in page
    assert desk


def test_what_a_source_backs_is_right_on_the_page(desk: Path, run: Run, write: Write) -> None:
    write("draft.md", "Brandt Line carried 148,200 passengers to Saltmarsh in 2025, on 3 boats.\n")
    page = run("check", "draft.md", "--source", "release.html", "--format", "html").out
    assert re.search(r'class="mark right" [^>]*>148,200<', page)
    assert re.search(r'class="mark suggestion" [^>]*>3<', page)
    assert "release.html has 148,200" in page
    assert desk


def test_how_figures_stand_by_the_sources_is_counted(desk: Path, run: Run, write: Write) -> None:
    write("draft.md", DRAFT.replace("last year", "in 2025, on 3 boats"))
    said = "by the sources: 1 backed, 1 contradicted, 1 absent"
    for _ in range(2):  # the second time from the results kept
        assert said in run("check", "draft.md", "--source", "release.html").out
    assert said in run("figures", "draft.md", "--source", "release.html").out
    summary = json.loads(run("check", "draft.md", "--source", "release.html", "--format", "json").out)["summary"]
    assert summary["sourced"] == {"backed": 1, "contradicted": 1, "absent": 1}
    assert "sources" not in run("check", "draft.md").out
    assert desk


def test_the_ledger_lists_times_and_scores_beside_sources(desk: Path, run: Run, write: Write) -> None:
    write("draft.md", "Wexbury beat Holm 3-2 on Saturday. The council voted 5-1 at 1:10 in the morning.\n")
    write("note.txt", "Wexbury beat Holm 3-2. The council voted at 2:10, 5 to 2.\n")
    rows = json.loads(run("figures", "draft.md", "--source", "note.txt", "--format", "json").out)
    told = {row["text"]: (row["kind"], (row["source"] or {}).get("status")) for row in rows}
    assert told == {
        "3-2": ("score", "backed"),
        "Saturday": ("date", None),
        "5-1": ("score", "absent"),
        "1:10": ("time", "contradicted"),
    }
    assert "3-2" not in run("figures", "draft.md").out
    assert desk


def test_a_figure_that_goes_the_other_way_is_contradicted(desk: Path, run: Run, write: Write) -> None:
    write("draft.md", "The profit of Holm was 4.2 million, and that of Brandt 37.9 million.\n")
    write("table.csv", "EUR million,Profit\nHolm,(4.2)\nBrandt,37.9\n")
    rows = json.loads(run("figures", "draft.md", "--source", "table.csv", "--format", "json").out)
    assert [row["source"]["status"] for row in rows] == ["contradicted", "backed"]
    assert desk


def test_the_ledger_has_a_column_for_the_sources(desk: Path, run: Run, write: Write) -> None:
    write("draft.md", "Brandt Line carried 148,200 passengers to Saltmarsh in 2025, on 3 boats.\n")
    ended = run("figures", "draft.md", "--source", "release.html", "--format", "json")
    rows = {row["text"]: row["source"] for row in json.loads(ended.out)}
    assert rows["148,200"]["status"] == rows["2025"]["status"] == "backed"
    assert rows["148,200"]["by"][0]["path"] == "release.html"
    assert rows["3"] == {"status": "absent", "by": []}
    assert "release.html:1:52: release.html has 148,200" in run("figures", "draft.md", "--source", "release.html").out
    assert "source" not in run("figures", "draft.md", "--format", "json").out
    assert desk


def test_every_figure_must_be_sourced_where_that_is_asked_for(desk: Path, run: Run, write: Write) -> None:
    write("draft.md", "Brandt Line owns 3 boats.\n")
    ended = run("check", "draft.md", "--source", "release.html", "--require-sourced")
    assert (ended.code, "error SRC102: no source backs 3" in ended.out) == (1, True)
    assert "no source is named" in run("check", "draft.md", "--require-sourced").err
    assert run("check", "draft.md", "--require-sourced").code == 2
    assert desk


def test_front_matter_names_sources_beside_the_story(desk: Path, run: Run, write: Write) -> None:
    write("draft.md", f"---\nsources: [release.html, 'https://example.org/a.html', Reuters]\n---\n\n{DRAFT}")
    ended = run("check", "draft.md")
    assert (ended.code, ended.err) == (1, "")
    assert "SRC101" in ended.out
    assert desk


def test_newslint_yaml_names_sources_by_globs(desk: Path, run: Run, write: Write) -> None:
    (desk / "in").mkdir()
    (desk / "drafts").mkdir()
    write("in/release.html", RELEASE)
    write("drafts/a.md", DRAFT)
    said = 'packs: [facts]\nselect: [SRC]\nsources: {"drafts/**": ["in/*.html"]}\n'
    (desk / "newslint.yaml").write_text(said, encoding="utf-8")
    assert "SRC101" in run("check", "drafts").out
    assert "SRC101" not in run("check", "draft.md").out


@pytest.mark.parametrize(
    ("glob", "said"),
    [
        ("gone.html", "gone.html: no such file"),
        ("in/gone.html", "gone.html: no such file"),
        ("in/empty/", "it is a folder"),
        ("in/nowhere.html", "a link that leads nowhere"),
        ("in/*.html", "a link that leads nowhere"),
        ("in/out.html", "a link that leads out of the repository"),
        ("../secret.html", "outside the repository"),
    ],
)
def test_what_newslint_yaml_names_and_nobody_can_read_is_said(
    desk: Path, run: Run, write: Write, glob: str, said: str
) -> None:
    (desk / "in" / "empty").mkdir(parents=True)
    (desk.parent / "secret.html").write_text("<p>The pier cost 148,200 crowns.</p>\n", encoding="utf-8")
    (desk / "in" / "nowhere.html").symlink_to("nothing.html")
    (desk / "in" / "out.html").symlink_to("../../secret.html")
    write("good.md", "The ferry is late.\n")
    (desk / "newslint.yaml").write_text(f'packs: [facts]\nsources: {{"*.md": ["{glob}"]}}\n', encoding="utf-8")
    ended = run("check", "good.md")
    assert ended.code == 2
    assert said in ended.err
    assert "148,200" not in ended.out + ended.err


@pytest.mark.parametrize("glob", ["./release.html", "/release.html", "release.html", "*.html"])
def test_newslint_yaml_names_a_file_in_any_of_its_ways(desk: Path, run: Run, write: Write, glob: str) -> None:
    write("draft.md", DRAFT)
    (desk / "newslint.yaml").write_text(f'packs: [facts]\nsources: {{"*.md": ["{glob}"]}}\n', encoding="utf-8")
    ended = run("check", "draft.md")
    assert (ended.code, ended.err) == (1, "")
    assert "SRC101" in ended.out


def test_a_story_names_no_file_outside_its_repository(desk: Path, run: Run, write: Write) -> None:
    secret = desk.parent / "secret.md"
    secret.write_text("The pier cost 148,200 crowns.\n", encoding="utf-8")
    write("draft.md", f"---\nsources: ../{secret.name}\n---\n\n{DRAFT}")
    ended = run("check", "draft.md")
    assert ended.code == 2
    assert "outside the repository" in ended.err
    assert "148,200" not in ended.out + ended.err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone.html", None, "no such file"),
        ("draft.md", None, "it is the story itself"),
        ("empty.txt", b"", "holds no copy and no table"),
        ("a.pdf", b"%PDF-1.4", "a PDF"),
        ("sealed.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "protected by a password"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel file"),
        ("a.ods", b"PK\3\4 application/vnd.oasis.opendocument.spreadsheet", "save it as .xlsx or CSV"),
        ("folder", None, "name the files in it"),
        ("pipe", None, "a pipe"),
        ("large.txt", None, "larger than 64 MB"),
        ("-", None, "standard input is none"),
    ],
)
def test_a_source_that_cannot_be_read_is_said_and_the_others_count(
    desk: Path, run: Run, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (desk / name).write_bytes(content)
    (desk / "folder").mkdir()
    os.mkfifo(desk / "pipe")
    with (desk / "large.txt").open("wb") as file:
        file.truncate(300 << 20)
    ended = run("check", "draft.md", "--source", name, "--source", "release.html")
    assert ended.code == 2
    assert said in ended.err
    assert "SRC101" in ended.out


def test_a_table_without_heads_is_said_and_read(desk: Path, run: Run, write: Write) -> None:
    write("table.csv", "148200,3\n139000,3\n")
    ended = run("check", "draft.md", "--source", "table.csv")
    assert ended.code == 0
    assert "table.csv: a table without heads" in ended.err
    assert desk


def test_what_is_kept_knows_the_sources(desk: Path, run: Run, write: Write) -> None:
    assert "SRC101" in run("check", "draft.md", "--source", "release.html").out
    write("release.html", RELEASE.replace("148,200", "184,200"))
    assert "SRC101" not in run("check", "draft.md", "--source", "release.html").out
    assert desk


def test_workers_hold_every_story_against_the_sources(desk: Path, run: Run, write: Write) -> None:
    for number in range(60):
        write(f"story{number}.md", DRAFT)
    one = run("check", ".", "--source", "release.html", "--no-cache", "--jobs", "1")
    assert one == run("check", ".", "--source", "release.html", "--no-cache", "--jobs", "2")
    assert one.out.count("SRC101:") == 61
    assert desk
