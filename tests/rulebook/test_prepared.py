from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newslint import rulebook
from newslint.rulebook.packs import DEFAULT, names
from newslint.rulebook.prepared import NAME, lines, prepared

FILES = [("a.yaml", b"code: A\n"), ("sub/b.yaml", "code: „B“\n".encode())]
ENTRIES = [["A", 1], ["„B“", {"of": [1, None]}]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / NAME).write_text(lines([("house", FILES, ENTRIES)]), "utf-8")
    return tmp_path / "house"


def test_what_was_prepared_counts_while_every_file_is_what_it_was(folder: Path) -> None:
    assert prepared(folder, FILES) == ENTRIES
    assert prepared(folder, FILES[1:]) == ENTRIES[1:]
    assert prepared(folder, [(name, data.replace(b"\n", b"\r\n")) for name, data in FILES]) == ENTRIES
    assert prepared(folder, [*FILES, ("c.yaml", b"code: C\n")]) is None
    assert prepared(folder, [FILES[0], (FILES[1][0], b"code: X\n")]) is None
    assert prepared(folder.parent / "other", FILES) is None


@pytest.mark.parametrize("text", [None, "", "{", "\0"])
def test_without_what_was_prepared_rules_are_read(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / NAME).write_text(text, "utf-8")
    assert prepared(tmp_path / "house", FILES) is None


def test_the_rules_are_the_same_as_those_of_their_files() -> None:
    assert rulebook.load(names()) == rulebook.load(names(), cache=False)


def test_a_first_run_reads_no_rule_file_anew(tmp_path: Path) -> None:
    code = f"import sys; from newslint import rulebook; rulebook.load({DEFAULT!r}); print('newslint.rulebook.rulefile' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"NEWSLINT_CACHE_DIR": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "False\n"
    assert not [*tmp_path.iterdir()]
