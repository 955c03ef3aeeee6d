from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newslint import rulebook
from newslint.model import Settings
from newslint.rulebook.packs import Pack, names, rule_files, shelf


def messages(*packs: str | Pack) -> list[str]:
    return [failure.message for failure in rulebook.load(packs)[1]]


def test_a_folder_is_a_pack(pack: Path) -> None:
    book, failures = rulebook.load([str(pack)], Settings(dollar="AUD"))
    assert failures == ()
    assert [(rule.code, rule.name, rule.enabled) for rule in book.rules] == [
        ("TST101", "fall-below-nothing", True),
        ("TST102", "wrong-way", False),
    ]
    assert book.rules[0].options.scale == 400
    assert set(book.kinds) == {"change"}
    assert book.settings.dollar == "AUD"


@pytest.mark.parametrize("cache", [True, False])
def test_a_broken_rule_is_not_loaded_and_the_others_are(pack: Path, *, cache: bool) -> None:
    broken = pack / "wrong-way.yaml"
    broken.write_text(
        broken.read_text("utf-8").replace("level: warning", "level: loud").replace("{old}", "{odl}"), "utf-8"
    )
    for _ in range(2):
        book, failures = rulebook.load([str(pack)], cache=cache)
        assert [rule.code for rule in book.rules] == ["TST101"]
        assert [failure.message.removeprefix(f"{broken}:").split(":")[0] for failure in failures] == ["3", "6"]
        assert {(failure.path, failure.rule) for failure in failures} == {(str(broken), "TST102")}


def test_paths_are_told_relative_to_the_current_folder(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(pack.parent)
    (pack / "wrong-way.yaml").write_text("code: x", "utf-8")
    assert messages(str(pack))[0].startswith("house-rules/wrong-way.yaml:1:")


def test_a_code_counts_once(pack: Path) -> None:
    (pack / "sub").mkdir()
    first = pack / "sub" / "again.yml"
    first.write_text((pack / "wrong-way.yaml").read_text("utf-8"), "utf-8")
    book, failures = rulebook.load([str(pack)])
    assert [rule.name for rule in book.rules] == ["fall-below-nothing", "again"]
    assert [failure.message for failure in failures] == [
        f"{pack}/wrong-way.yaml:1:7: the code TST102 is already used by {first}; give this rule another"
    ]


def test_a_pack_counts_once(pack: Path) -> None:
    assert messages(str(pack), str(pack)) == []


def test_what_is_no_pack_is_said_with_what_is() -> None:
    assert messages("fatcs") == [
        f"no pack fatcs (did you mean facts? allowed: {', '.join(names())}); a folder of rule files is written with a slash: ./fatcs"
    ]
    assert messages("./nowhere") == ["no folder ./nowhere (a pack is a folder of rule files)"]


def test_an_empty_folder_is_no_pack(tmp_path: Path) -> None:
    assert messages(str(tmp_path)) == [f"the pack {tmp_path} holds no rule file (*.yaml)"]


def test_a_file_that_is_not_utf8_is_said(pack: Path) -> None:
    (pack / "latin.yaml").write_bytes("code: caf\xe9".encode("latin-1"))
    assert messages(str(pack)) == [f"{pack}/latin.yaml:1:1: not UTF-8: byte 9 is 0xe9"]


def test_hidden_files_and_other_suffixes_are_no_rules(pack: Path) -> None:
    (pack / ".draft.yaml").write_text("x", "utf-8")
    (pack / "README.md").write_text("x", "utf-8")
    assert [path.name for path in rule_files(pack) if isinstance(path, Path)] == [
        "fall-below-nothing.yaml",
        "wrong-way.yaml",
    ]


def test_our_own_packs_are_found_and_load() -> None:
    assert "facts" in names()
    assert (shelf() / "facts").is_dir()
    assert messages(*names()) == []


def test_a_prepared_book_needs_no_yaml(pack: Path) -> None:
    rulebook.load([str(pack)])
    code = f"import sys; from newslint import rulebook; b, f = rulebook.load([{str(pack)!r}]); print(len(b.rules), f, 'ruamel.yaml' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "2 () False\n"
