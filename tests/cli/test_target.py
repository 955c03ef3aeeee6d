from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newslint.report import FORMATS

Run = Callable[..., Any]
Write = Callable[[str, str], Path]

STORY = "The quay.\n"
FILES = {
    "st/a.md": STORY,
    "st/b.txt": STORY,
    "old.html": "<h1>The quay</h1>\n",
    "data.json": '{"version": 1, "title": "The quay"}\n',
    "house/rule.yml": "code: HSE9\n",
    "newslint.yaml": "packs: [./house/quay.yaml]\n",
    "settings": "ignore: [HSE1]\n",
    "notes.log": "Salt rose.\n",
}


@pytest.fixture
def files(write: Write) -> dict[Path, str]:
    return {write(name, text): text for name, text in FILES.items()}


@pytest.mark.parametrize(
    "words",
    [
        ("--output", "st/a.md", "st/b.txt"),
        ("--output", "st/a.md", "st/a.md"),
        ("--output", "./st/../st/b.txt", "st"),
        ("--format", "json", "--output", "old.html", "st"),
        ("--output", "data.json", "st"),
        ("--output", "newslint.yaml", "st"),
        ("--output", "house/rule.yml", "st"),
        ("--config", "settings", "--output", "settings", "st"),
        ("--output", "notes.log", "notes.log"),
        ("--write-baseline", "st/a.md", "st/b.txt"),
        ("--write-baseline", "data.json", "st"),
        ("--write-baseline", "newslint.yaml", "st"),
        ("--write-baseline", "notes.log", "st"),
    ],
)
def test_what_is_no_earlier_report_or_baseline_is_not_written_over(
    run: Run, files: dict[Path, str], words: tuple[str, ...]
) -> None:
    ended = run("check", *words)
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert "not written over" in ended.err
    assert {path: path.read_text("utf-8") for path in files} == files


def test_a_front_page_is_not_written_over_by_an_index(write: Write, run: Run) -> None:
    page = write("pages/index.html", "<h1>The Daily Harbour</h1>\n")
    write("st/a.md", STORY)
    assert run("check", "--format", "html", "--output", "pages", "st").code == 2
    assert "Harbour" in page.read_text("utf-8")
    page.unlink()
    assert [run("check", "--format", "html", "--output", "pages", "st").code for _ in range(2)] == [1, 1]


@pytest.mark.parametrize("text", [STORY, "The pier.\n"])
@pytest.mark.parametrize("form", FORMATS)
def test_an_earlier_report_makes_room(newsroom: Path, write: Write, run: Run, form: str, text: str) -> None:
    write("st/a.md", text)
    for name in ("report.txt", "report.json", "report.html"):
        codes = [run("check", "--format", form, "--output", name, "st").code for _ in range(2)]
        assert codes == [int(text == STORY)] * 2
        assert run("check", "--output", name, "st").code == int(text == STORY)
        (newsroom / name).unlink()


def test_an_empty_file_and_an_earlier_baseline_make_room(write: Write, run: Run) -> None:
    write("st/a.md", STORY)
    write("report.txt", "")
    assert run("check", "--output", "report.txt", "st").code == 1
    for text in ("", '{"version": 99, "stories": {}}', '{"version": 1, "stories": {\n<<<<<<< HEAD\n'):
        write("known.json", text)
        assert run("check", "--write-baseline", "known.json", "st").code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("words", [*(("--format", form, "--output") for form in FORMATS), ("--write-baseline",)])
def test_a_device_without_room_is_said_in_a_line(write: Write, run: Run, words: tuple[str, ...]) -> None:
    write("a.txt", STORY)
    ended = run("check", *words, "/dev/full", "a.txt")
    assert (ended.code, ended.err) == (2, "newslint check: /dev/full: cannot be written: no space left on device\n")
