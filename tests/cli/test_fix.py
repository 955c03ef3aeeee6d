from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def test_slips_are_mended_in_place_and_the_rest_is_left(newsroom: Path, run: Run) -> None:
    path = newsroom / "a.md"
    path.write_bytes("# Hafén\r\n\r\nThe quay, the quay,\r\nthe lorry.\r\n".encode())
    ended = run("check", "--fix")
    assert path.read_bytes() == "# Hafén\r\n\r\nThe pier, the pier,\r\nthe truck.\r\n".encode()
    assert ended.code == 0
    assert ended.out.splitlines() == [
        "a.md:3:5: fixed HSE1: “quay” becomes “pier”",
        "a.md:3:15: fixed HSE1: “quay” becomes “pier”",
        "a.md:4:5: fixed HSE2: “lorry” becomes “truck”",
        "1 file checked: nothing found; 3 fixed.",
    ]


@pytest.mark.parametrize(
    ("encoding", "mark"), [("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")]
)
def test_the_encoding_and_its_mark_are_kept(newsroom: Path, run: Run, encoding: str, mark: bytes) -> None:
    path = newsroom / "a.txt"
    path.write_bytes(mark + "The quay ünd.\n".encode(encoding))
    run("check", "--fix")
    assert path.read_bytes() == mark + "The pier ünd.\n".encode(encoding)


def test_what_is_silenced_is_not_touched(newsroom: Path, run: Run) -> None:
    text = "<!-- newslint: ignore HSE1 -- a name -->\n\nThe quay.\n"
    path = newsroom / "a.md"
    path.write_text(text, encoding="utf-8")
    before = path.stat().st_mtime_ns
    run("check", "--fix")
    assert path.read_text(encoding="utf-8") == text
    assert path.stat().st_mtime_ns == before


def test_the_mode_is_kept_and_nothing_lies_beside_the_story(newsroom: Path, run: Run) -> None:
    path = newsroom / "desk" / "a.md"
    path.parent.mkdir()
    path.write_text("The quay.\n", encoding="utf-8")
    path.chmod(0o640)
    assert run("check", "--fix", "desk/a.md").code == 0
    assert path.read_text(encoding="utf-8") == "The pier.\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(path.parent.iterdir()) == [path]


def test_standard_input_cannot_be_mended(run: Run) -> None:
    ended = run("check", "--fix", "-", stdin="The quay.\n")
    assert (ended.code, ended.out) == (2, "")


def test_copy_in_the_encoding_that_the_configuration_names_is_mended_in_it(newsroom: Path, run: Run) -> None:
    (newsroom / "newslint.yaml").write_text("packs: [copy]\nencoding: windows-1252\n", "utf-8")
    story = newsroom / "a.txt"
    story.write_bytes("The the café “opened” on Monday.\n".encode("cp1252"))
    assert run("check", "--fix", "a.txt").code == 0
    assert story.read_bytes() == "The café “opened” on Monday.\n".encode("cp1252")


def test_a_dry_run_says_what_would_be_fixed_and_touches_nothing(newsroom: Path, run: Run) -> None:
    text = "The quay, the the lorry.\n"
    path = newsroom / "a.md"
    path.write_text(text, "utf-8")
    before = path.stat().st_mtime_ns
    ended = run("check", "--fix", "--dry-run")
    assert ended.out.splitlines() == [
        "a.md:1:5: would fix HSE1: “quay” becomes “pier”",
        "a.md:1:19: would fix HSE2: “lorry” becomes “truck”",
        "1 file checked: nothing found; --fix can correct 2.",
    ]
    assert (ended.code, path.read_text("utf-8"), path.stat().st_mtime_ns) == (0, text, before)
    assert run("check", "--dry-run").err == "newslint check: --dry-run goes with --fix\n"


SUM = "Of course, 15 of the 50 tugs, or 20 percent, sank."


def test_what_cannot_be_written_is_checked_as_it_stands(newsroom: Path, run: Run) -> None:
    path = newsroom / "a.md"
    path.write_text(f"The quay, the quay. {SUM}\n", "utf-8")
    (newsroom / "newslint.yaml").write_text("packs: [./house, facts]\n", "utf-8")
    plain = run("check", "--format", "concise", "a.md").out.splitlines()[:-1]
    path.chmod(0o444)
    ended = run("check", "--fix", "--format", "concise", "a.md")
    assert [*filter(lambda line: line.startswith("a.md"), ended.out.splitlines())] == [
        line for line in plain if line.startswith("a.md")
    ]
    assert "FIG130" in ended.out
    assert (ended.code, "a.md: not corrected: it is read-only" in ended.err) == (2, True)


def test_a_dry_run_tells_places_of_the_file_as_it_stands(newsroom: Path, run: Run) -> None:
    (newsroom / "newslint.yaml").write_text("packs: [./house, facts]\n", "utf-8")
    (newsroom / "a.md").write_text(f"The quay, the lorry, by the quay. {SUM}\n", "utf-8")
    plain = run("check", "--format", "concise", "a.md").out.splitlines()
    dry = run("check", "--fix", "--dry-run", "--format", "concise", "a.md").out.splitlines()
    assert [line for line in dry if "FIG130" in line] == [line for line in plain if "FIG130" in line] != []
    assert [line.partition(" would")[0] for line in dry if "would fix" in line] == [
        "a.md:1:5:",
        "a.md:1:15:",
        "a.md:1:29:",
    ]
