"""What a walked folder passes over is counted by suffix, if it may hold copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.desk import Desk
from newslint.desk.passed_over import makes_no_page, suffix
from newslint.sources import UnreadableError


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("a/b.tex", ".tex"),
        ("B.DOC", ".doc"),
        ("notes.v2.adoc", ".adoc"),
        ("page.wireformat", ".wireformat"),  # not known: it may
        ("boat.png", ""),
        ("code.py", ""),
        ("yarn.lock", ""),
        ("package.json", ""),
        ("nginx.conf.j2", ""),
        ("mail.txt.erb", ".erb"),
        ("stories.json", ".json"),
        ("LICENSE", ""),
        (".tex", ""),
        ("release.2", ""),
        ("what is this. A name", ""),
    ],
)
def test_the_suffix_of_a_file_that_may_hold_copy(path: str, told: str) -> None:
    assert suffix(path) == told


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("a.njk", False),
        ("a.html.erb", False),
        ("a.HTML.MD.ERB", False),
        ("a.en.njk", False),
        ("v1.2.njk", False),
        ("a.conf.j2", True),
        ("a.yml.j2", True),
        ("a.txt.erb", True),
        ("a.conf", False),
    ],
)
def test_a_template_of_something_else_is_no_copy(path: str, *, told: bool) -> None:
    assert makes_no_page(path) is told


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a.tex", "b.tex", "c.doc", "d.png", "old/e.tex", "rules/f.yaml", "g.yaml", ".h.tex"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Copy.\n", "utf-8")
    (tmp_path / "newslint.yaml").write_text("packs: [./rules]\nexclude: [old]\n", "utf-8")
    return tmp_path


def test_what_is_excluded_or_holds_rules_is_not_counted_and_nothing_twice(house: Path) -> None:
    (house / "z.md").write_text("Copy.\n", "utf-8")
    desk = Desk()
    assert [*desk.files("."), *desk.files("../" + house.name)] == ["z.md", f"../{house.name}/z.md"]
    assert desk.unread() == {".tex": 2, ".doc": 1, ".yaml": 1}


@pytest.mark.parametrize("others", [("old/y.md",), ()])
def test_a_folder_of_which_nothing_is_read_is_said_unless_all_is_excluded(house: Path, others: tuple[str, ...]) -> None:
    for name in others:
        (house / name).write_text("Copy.\n", "utf-8")
    with pytest.raises(UnreadableError, match="no copy in this folder"):
        list(Desk().files("."))
    if others:
        assert list(Desk().files("old")) == []
