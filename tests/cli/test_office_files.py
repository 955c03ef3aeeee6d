"""What offices write, on the command line: checked in folders, never written, compared by paragraph, held against each other."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from docx import Document

Run = Callable[..., Any]

HEADLINE = "Yard sells tugs"
LEAD = "LONDON, May 3 – The yard sold 15 of the 50 tugs, or 20 percent."
DOUBLED = "The the quay is closed."
TABLE = (("Port", "Tugs"), ("Hull", "15 of the 50 ships, or 20 percent"))


def word(path: Path, paragraphs: Sequence[str], table: Sequence[Sequence[str]] = ()) -> None:
    made = Document()
    made.add_paragraph(HEADLINE, "Title")
    for text in paragraphs:
        made.add_paragraph(text)
    if table:
        grid = made.add_table(len(table), len(table[0]))
        for at, row in enumerate(table):
            for column, text in enumerate(row):
                grid.cell(at, column).text = text
    made.save(str(path))


def rtf(path: Path, paragraphs: Sequence[str]) -> None:
    plain = "".join(f"{text}\\par\n" for text in paragraphs).replace("–", "\\endash ")
    path.write_text(f"{{\\rtf1\\ansi\\ansicpg1252 {HEADLINE}\\par\n{plain}}}", "ascii")


@pytest.fixture
def desk(newsroom: Path) -> Path:
    (newsroom / "newslint.yaml").write_text("packs: [facts, copy]\nselect: [FIG130, CPY603, SRC]\n", encoding="utf-8")
    word(newsroom / "a.docx", [LEAD, DOUBLED], TABLE)
    return newsroom


def test_a_folder_is_searched_for_them_and_places_are_paragraphs_and_cells(desk: Path, run: Run) -> None:
    rtf(desk / "b.rtf", [LEAD])
    ended = run("check", ".")
    assert ended.code == 1
    for place in (
        "a.docx:2:53: error FIG130: 15 of 50 is 30%; the story says 20 percent\n    2 | LONDON, May 3",
        "a.docx:3:1: warning CPY603",
        "says 20 percent (table 1, B2)\n      | 15 of the 50 ships",
        "b.rtf:2:53: error FIG130",
    ):
        assert place in ended.out
    assert "not read: 3 .yaml\n" in ended.out


def test_json_has_the_places_in_the_text_that_is_made(desk: Path, run: Run) -> None:
    findings = json.loads(run("check", "a.docx", "--format", "json").out)["findings"]
    assert [(one["span"]["line"], one["span"]["column"], one["text"], one.get("cell")) for one in findings] == [
        (2, 53, "20 percent", None), (3, 1, "The the", None), (7, 24, "20 percent", "table 1, B2"),
    ]  # fmt: skip
    assert [one["fix"] for one in findings] == [None] * 3
    assert findings[1]["suggestions"] == ["The"]
    assert desk


def test_it_is_never_written_and_that_is_said(desk: Path, run: Run) -> None:
    before = (desk / "a.docx").read_bytes()
    ended = run("check", "a.docx", "--fix")
    assert (ended.code, (desk / "a.docx").read_bytes()) == (2, before)
    assert "a.docx: not corrected: only the program that wrote this file can write it" in ended.err
    assert "[*]" not in ended.out
    word(desk / "a.docx", ["The quay is closed."])
    assert run("check", "a.docx", "--fix").code == 0


def test_a_paragraph_silences_the_next_one(desk: Path, run: Run) -> None:
    word(desk / "a.docx", ["[newslint: ignore FIG130 -- as the yard has it]", LEAD])
    report = json.loads(run("check", "a.docx", "--format", "json").out)
    assert (report["findings"], [one["reason"] for one in report["ignored"]]) == ([], ["as the yard has it"])


def test_a_baseline_knows_it_wherever_its_paragraph_goes(desk: Path, run: Run) -> None:
    run("check", "a.docx", "--write-baseline", "known.json")
    word(desk / "a.docx", ["New.", LEAD, DOUBLED], TABLE)
    assert run("check", "a.docx", "--baseline", "known.json").code == 0


@pytest.mark.parametrize("write", [word, rtf])
def test_only_paragraphs_that_changed_count_with_diff(
    newsroom: Path, run: Run, write: Callable[[Path, Sequence[str]], None]
) -> None:
    (newsroom / "newslint.yaml").write_text("packs: [facts]\nselect: [FIG130]\n", encoding="utf-8")
    story = newsroom / f"story.{'rtf' if write is rtf else 'docx'}"
    write(story, [LEAD])
    for words in (("init", "-q"), ("add", "."), ("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a")):
        subprocess.run([shutil.which("git") or "git", *words], cwd=newsroom, check=True)
    write(story, ["Before.", LEAD, "It sold 15 of the 60 barges, or 20 percent."])
    ended = run("check", story.name, "--diff", "HEAD")
    assert (ended.code, ended.out.count("FIG130:"), "15 of 60" in ended.out) == (1, 1, True)


@pytest.mark.parametrize("name", ["release.docx", "release.rtf"])
def test_it_may_be_the_source_of_a_draft(desk: Path, run: Run, name: str) -> None:
    (word if name.endswith("docx") else rtf)(
        desk / name, ["Brandt Line carried 148,200 passengers to Saltmarsh last year."]
    )
    (desk / "draft.md").write_text("Brandt Line carried 184,200 passengers to Saltmarsh last year, it said.\n", "utf-8")
    ended = run("check", "draft.md", "--source", name)
    assert f"SRC101: the draft says 184,200; {name} has 148,200" in ended.out
    assert f"{name}:2:21" in ended.out


def test_a_cell_of_a_source_is_told_by_its_name(desk: Path, run: Run) -> None:
    word(desk / "release.docx", ["Passengers to Saltmarsh"], (("Year", "Passengers to Saltmarsh"), ("2025", "148,200")))
    (desk / "draft.md").write_text("The line carried 184,200 passengers to Saltmarsh in 2025.\n", "utf-8")
    assert "release.docx:table 1, B2" in run("check", "draft.md", "--source", "release.docx").out


BROKEN = {
    "cut.docx": "a Word file that is damaged (the list of its parts, at its end, is missing or broken): save it anew",
    "cut.rtf": "an RTF file that ends too early (1:11, with 1 of its groups not closed): save it anew",
    "cut.odt": "an OpenDocument text that is damaged",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_said_and_the_others_are_checked(desk: Path, run: Run, name: str) -> None:
    cut = {
        "docx": (desk / "a.docx").read_bytes()[:-60],
        "rtf": b"{\\rtf1 One",
        "odt": b"PK\3\4mimetypeapplication/vnd.oasis.opendocument.text",
    }
    (desk / name).write_bytes(cut[name.rpartition(".")[2]])
    for words in ((".",), (name, "a.docx")):
        ended = run("check", *words)
        assert ended.code == 2
        assert f"{name}: {BROKEN[name]}" in ended.err
        assert "a.docx:2:53: error FIG130" in ended.out


def test_a_file_under_another_name_is_known_by_how_it_begins(desk: Path, run: Run) -> None:
    rtf(desk / "story.doc", [LEAD])
    assert "story.doc:2:53: error FIG130" in run("check", "story.doc").out


def test_text_under_such_a_name_is_text(desk: Path, run: Run) -> None:
    (desk / "story.docx").write_text(f"{HEADLINE}\n\n{LEAD}\n", "utf-8")
    assert "story.docx:3:53: error FIG130" in run("check", "story.docx").out
