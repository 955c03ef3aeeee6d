from pathlib import Path

import pytest

from newslint.desk import Desk, Wishes
from newslint.desk.passed_over import is_other

RSS = "<?xml version='1.0' encoding='{}'?><rss><channel><item><title>Öre</title></item></channel></rss>"


def names(folder: Path) -> tuple[list[str], dict[str, int]]:
    desk = Desk(Wishes(cache=False))
    found = sorted(Path(str(path)).name for path in desk.files(str(folder)))
    return found, dict(desk.unread())


def test_xml_of_programs_is_passed_over_in_a_folder(tmp_path: Path) -> None:
    for name, text in {
        "a.md": "# Up", "feed.xml": RSS, "wide.rss": "", "b.xml": "<project/>", "pom.xml": "<project/>", "c.atom": "no XML", "d.xml": "", "e.ninjs": "{}", "f.json": "{}",
    }.items():  # fmt: skip
        (tmp_path / name).write_text(text.format("utf-8"), "utf-8")
    (tmp_path / "wide.rss").write_bytes(b"\xff\xfe" + RSS.format("utf-16").encode("utf-16-le"))
    assert names(tmp_path) == (["a.md", "e.ninjs", "feed.xml", "wide.rss"], {".xml": 2, ".atom": 1, ".json": 1})


def test_a_newsroom_that_says_what_xml_is_has_all_of_it_read(tmp_path: Path) -> None:
    (tmp_path / "newslint.yaml").write_text("suffixes: {.xml: xml}\n", "utf-8")
    (tmp_path / "b.xml").write_text("<project/>", "utf-8")
    assert names(tmp_path) == (["b.xml"], {})


def test_a_file_that_is_named_is_said_to_be_unread(tmp_path: Path) -> None:
    file = tmp_path / "b.xml"
    file.write_text("<project/>", "utf-8")
    (path,) = Desk(Wishes(cache=False)).files(str(file))
    assert [one.message[:57] for one in Desk(Wishes(cache=False)).lint_file(str(path)).failures] == [
        "1:1: not read: its outermost element is `<project>`; of X"
    ]


@pytest.mark.parametrize(
    ("name", "text", "answer"), [("a.md", "<project/>", False), ("a.xml", "<project/>", True), ("a.XML", RSS, False)]
)
def test_another_kind_of_xml(tmp_path: Path, name: str, text: str, answer: bool) -> None:  # noqa: FBT001 -- a parameter
    (tmp_path / name).write_text(text, "utf-8")
    assert is_other(str(tmp_path / name)) == answer


def test_what_cannot_be_looked_at_is_left_to_who_reads_it(tmp_path: Path) -> None:
    (tmp_path / "a.xml").mkdir()
    assert not is_other(str(tmp_path / "a.xml"))
    assert is_other(str(tmp_path / "b.xml"))
