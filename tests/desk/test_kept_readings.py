"""Sources are read once: in a run, whoever names them, and from run to run, until they change."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from newslint import Desk, cache, document
from newslint.article import Article, sentences
from newslint.desk import Wishes, reading
from newslint.desk.library import Library
from newslint.model import Report, Settings, Source
from newslint.packed import packed
from newslint.tree.links import Links

DRAFT = "Brandt Line carried 184,200 passengers to Saltmarsh in 2025, “in calm seas,” it said.\n"
RELEASE = (
    "<html><body><p>Brandt Line carried 148,200 passengers to Saltmarsh in 2025, in calm seas.</p></body></html>\n"
)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that are read anew, in order."""
    seen: list[str] = []
    parse = document.parse

    def counted(source: Source) -> Any:  # noqa: ANN401 -- a document
        seen.append(source.path)
        return parse(source)

    monkeypatch.setattr(reading, "parse", counted)
    return seen


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.FOLDER, str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "release.html").write_text(RELEASE, "utf-8")
    return tmp_path


def checked(draft: str = DRAFT, *names: str, kept: bool = True) -> Report:
    """A report of a run of its own."""
    return Desk(Wishes(sources=names or ("release.html",), cache=kept)).lint_text(draft, name="draft.md")


def entries(room: Path) -> list[Path]:
    return sorted((room / "cache" / "sources").rglob("*"))


def test_a_second_run_does_not_read_a_source_again(room: Path, parsed: list[str]) -> None:
    first = checked()
    assert [finding.code for finding in first.findings if finding.code.startswith("SRC")] == ["SRC101"]
    assert checked() == first
    assert parsed == ["release.html"]
    assert len(entries(room)) == 1


def test_another_draft_is_held_against_what_was_kept(room: Path, parsed: list[str]) -> None:
    checked("It is calm.\n")
    later = checked()
    assert parsed == ["release.html"]
    assert later == checked(kept=False)
    assert room


def test_what_was_found_is_kept_too(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    split: list[str] = []
    read = sentences._read  # noqa: SLF001 -- to see what is read anew

    def seen(article: Article) -> object:
        split.append(article.source.path)
        return read(article)

    monkeypatch.setattr(sentences, "_read", seen)
    first = checked()
    assert set(split) == {"draft.md", "release.html"}
    split.clear()
    assert checked() == first
    assert set(split) == {"draft.md"}
    assert room


def test_a_source_that_changed_is_read_anew(room: Path, parsed: list[str]) -> None:
    checked()
    (room / "release.html").write_text(RELEASE.replace("148,200", "184,200"), "utf-8")
    assert not [finding for finding in checked().findings if finding.code.startswith("SRC")]
    assert parsed == ["release.html", "release.html"]


def test_without_a_cache_nothing_is_kept(room: Path, parsed: list[str]) -> None:
    assert checked(kept=False) == checked(kept=False)
    assert parsed == ["release.html", "release.html"]
    assert not entries(room)


def test_another_house_reads_a_source_for_itself(room: Path, parsed: list[str]) -> None:
    checked()
    (room / "newslint.yaml").write_text("dollar: CAD\n", "utf-8")
    assert checked() == checked(kept=False)
    assert parsed == ["release.html", "release.html"]


def test_a_source_with_something_wrong_is_tried_anew(room: Path, parsed: list[str]) -> None:
    (room / "empty.txt").write_text("", "utf-8")
    for _ in range(2):
        assert checked(DRAFT, "empty.txt")
    assert parsed == ["empty.txt", "empty.txt"]
    assert not entries(room)


def test_what_is_to_be_said_of_a_source_is_said_again(room: Path, parsed: list[str]) -> None:
    (room / "table.csv").write_text("148200,3\n139000,3\n", "utf-8")
    for _ in range(2):
        desk = Desk(Wishes(sources=("table.csv",)))
        desk.lint_text(DRAFT, name="draft.md")
        assert desk.remarks() == ("table.csv: a table without heads: its cells are read as bare numbers",)
    assert parsed == ["table.csv", "table.csv"]


@pytest.mark.parametrize("body", [b"", b"\n", b"no", packed((1, 2, 3, 4)), packed("a"), packed({"a": 1})], ids=repr)
def test_what_is_damaged_is_read_anew(room: Path, parsed: list[str], body: bytes) -> None:
    first = checked()
    [entry] = entries(room)
    head = entry.read_bytes().partition(b"\n")[0]
    key = head.split()[0].decode()
    cache.keep("sources/read.values", os.path.abspath("release.html"), key, body)  # noqa: PTH100 -- as it is kept
    assert entry.read_bytes().partition(b"\n")[2] == body
    assert checked() == first
    assert len(parsed) == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_what_another_user_kept_of_a_source_is_not_believed(room: Path, parsed: list[str]) -> None:
    first = checked()
    [entry] = entries(room)
    os.chown(entry, 12345, 12345)
    assert checked() == first
    assert len(parsed) == 2


def test_sources_of_other_stories_are_let_go_where_they_are_long(
    room: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newslint.desk.library._ROOM", 2 * len(RELEASE) - 1)
    library = Library((), Links())
    for name in ("a.html", "b.html", "c.html", "a.html"):
        (room / name).write_text(RELEASE, "utf-8")
        with library.opened(library.given("draft.md", [name]), Settings()) as held:
            assert [one.source.path for one in held] == [name]
    assert parsed == ["a.html", "b.html", "c.html", "a.html"]


def test_a_desk_that_lives_long_reads_a_changed_source_again(room: Path, parsed: list[str]) -> None:
    desk = Desk(Wishes(sources=("release.html",)))

    def codes() -> list[str]:
        report = desk.lint_text(DRAFT, name="draft.md")
        return [finding.code for finding in report.findings if finding.code.startswith("SRC")]

    assert (codes(), codes(), parsed) == (["SRC101"], ["SRC101"], ["release.html"])
    (room / "release.html").write_text(RELEASE.replace("148,200", "184,200 "), "utf-8")
    assert (codes(), codes(), parsed) == ([], [], ["release.html"] * 2)


def test_a_source_that_comes_or_goes_is_seen(room: Path) -> None:
    desk = Desk(Wishes(sources=("release.html",)))
    (room / "release.html").unlink()
    assert "SRC101" not in [finding.code for finding in desk.lint_text(DRAFT, name="draft.md").findings]
    (room / "release.html").write_text(RELEASE, "utf-8")
    assert "SRC101" in [finding.code for finding in desk.lint_text(DRAFT, name="draft.md").findings]


def test_a_text_that_is_given_stands_for_the_file_of_its_name(room: Path) -> None:
    given = Source("release.html", RELEASE.replace("148,200", "184,200"))
    for _ in range(2):
        report = Desk(Wishes()).lint_text(DRAFT, name="draft.md", sources=(given,))
        assert "SRC101" not in [finding.code for finding in report.findings]
    assert (room / "release.html").exists()
