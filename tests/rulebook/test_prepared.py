from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from newslint import rulebook
from newslint.record import record
from newslint.rulebook.packs import DEFAULT, names
from newslint.rulebook.prepared import NAME, _held, alike, prepared, sealed, written


@record
class Told:
    """Options of a rule, as they are now."""

    word: str
    many: int = 1


FILES = [("a.yaml", b"code: A\n"), ("sub/b.yaml", "code: „B“\n".encode())]
ENTRIES = [["A", Told("quay")], ["„B“", {"of": [1, None, Told("pier", 2)]}]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / NAME).write_bytes(written([("house", FILES, ENTRIES)]))
    return tmp_path / "house"


def test_what_was_prepared_counts_while_every_file_is_what_it_was(folder: Path) -> None:
    assert prepared(folder, FILES) == ENTRIES
    assert prepared(folder, FILES[1:]) == ENTRIES[1:]
    assert prepared(folder, [(name, data.replace(b"\n", b"\r\n")) for name, data in FILES]) == ENTRIES
    assert prepared(folder, [*FILES, ("c.yaml", b"code: C\n")]) is None
    assert prepared(folder, [FILES[0], (FILES[1][0], b"code: X\n")]) is None
    assert prepared(folder.parent / "other", FILES) is None


@pytest.mark.parametrize("data", [None, b"", b"{", b"\0", sealed(pickle.dumps(7)), sealed(b"cno.such.module\nQuay\n.")])
def test_without_what_was_prepared_rules_are_read(tmp_path: Path, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / NAME).write_bytes(data)
    assert prepared(tmp_path / "house", FILES) is None


@pytest.mark.parametrize(
    ("fields", "defaults"),
    [
        ({"word": "str"}, {"word": ""}),
        ({"word": "str", "many": "str"}, {}),
        ({"word": "str", "many": "int"}, {"many": 2}),
    ],
)
def test_options_that_are_no_longer_what_they_were_are_read(
    folder: Path, fields: dict[str, str], defaults: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = record(
        type("Told", (), {"__annotations__": fields, "__module__": __name__, "__qualname__": "Told", **defaults})
    )
    monkeypatch.setattr(sys.modules[__name__], "Told", changed)
    assert prepared(folder, FILES) is None


def test_what_is_damaged_anywhere_is_not_believed(folder: Path) -> None:
    data = (folder.parent / NAME).read_bytes()
    for at in range(0, len(data), 7):
        (folder.parent / NAME).write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        _held.cache_clear()
        assert prepared(folder, FILES) is None


def test_two_files_are_alike_where_they_hold_the_same_in_the_same_order(folder: Path) -> None:
    held = (folder.parent / NAME).read_bytes()
    again = [["A", Told(f"{'qu'}ay")], ENTRIES[1]]
    assert alike(held, written([("house", FILES, again)]))
    assert not alike(held, written([("house", FILES[:1], ENTRIES[:1])]))
    assert not alike(held, written([("house", FILES[::-1], ENTRIES[::-1])]))
    assert not alike(held, written([("house", FILES, [["A", Told("pier")], ENTRIES[1]])]))


def test_the_rules_are_the_same_as_those_of_their_files() -> None:
    assert rulebook.load(names()) == rulebook.load(names(), cache=False)
    assert rulebook.load(names())[0].rules[0].options is not None


def test_a_first_run_reads_no_rule_file_anew(tmp_path: Path) -> None:
    code = f"import sys; from newslint import rulebook; rulebook.load({DEFAULT!r}); print('newslint.rulebook.rulefile' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"NEWSLINT_CACHE_DIR": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "False\n"
    assert not [*tmp_path.iterdir()]
