"""A Vale style that a stranger made is read within bounds, and what of it is not read is said."""

from __future__ import annotations

import io
import os
import resource
import struct
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint import files
from newslint.desk import Desk, Wishes
from newslint.rulebook import vale

RULE = "extends: existence\nmessage: No '%s'.\ntokens: [quay]\n"
HOUSE = {"House/Quay.yml": RULE}


def zipped(members: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return packed.getvalue()


def encrypted(data: bytes) -> bytes:
    """The same, with the mark of encryption at each member."""
    out = bytearray(data)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        found = out.find(sign)
        while found >= 0:
            out[found + at] |= 1
            found = out.find(sign, found + 4)
    return bytes(out)


def spoilt(data: bytes, old: bytes, new: bytes) -> bytes:
    assert old in data
    return data.replace(old, new)


def claiming(data: bytes, size: int) -> bytes:
    """The same, of which each member claims another size."""
    out = bytearray(data)
    found = out.find(b"PK\x01\x02")
    while found >= 0:
        out[found + 24 : found + 28] = struct.pack("<I", size)
        found = out.find(b"PK\x01\x02", found + 4)
    return bytes(out)


def loaded(path: Path) -> tuple[list[str], list[str]]:
    """The codes of the rules, and what is said, of a style that is read within five seconds."""
    began = time.process_time()
    rules, failures = vale.load(str(path), cache=False)
    assert time.process_time() - began < 5
    return [rule.code for rule in rules], [failure.message for failure in failures]


BIG = b"#" * (files.SETTINGS + 1)
PLAIN = zipped(dict(HOUSE))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (encrypted(PLAIN), "House/Quay.yml: is encrypted"),
        (zipped(dict(HOUSE), zipfile.ZIP_BZIP2), "House/Quay.yml: is compressed in a way that is not read"),
        (zipped(dict(HOUSE), zipfile.ZIP_LZMA), "House/Quay.yml: is compressed in a way that is not read"),
        (zipped({"House/Big.yml": BIG}), "House/Big.yml: is larger than 4 MB"),
        (claiming(zipped({"House/Big.yml": BIG}), 100), "House/Big.yml: cannot be unpacked"),
        (zipped({f"House/{number}.yml": BIG[:-1] for number in range(2)}), "holds more than 4 MB"),
        (spoilt(zipped(dict(HOUSE), zipfile.ZIP_STORED), b"quay", b"quax"), "House/Quay.yml: cannot be unpacked: Bad CRC-32"),
        (PLAIN[: len(PLAIN) // 2], "is neither a folder nor a zip that can be read"),
        (PLAIN[:-30] + b"\0" * 30, "is neither a folder nor a zip that can be read"),
        (b"", "is neither a folder nor a zip that can be read"),
        (b"PK\x05\x06" + b"\xff" * 18, "is neither a folder nor a zip that can be read"),
        (BIG, "larger than 4 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "zip",
)  # fmt: skip
def test_an_odd_zip_is_one_plain_failure(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "style.zip").write_bytes(data)
    rules, messages = loaded(tmp_path / "style.zip")
    assert "House.Quay" not in rules
    assert sum(said in message for message in messages) == 1, messages


def test_a_member_of_a_gigabyte_takes_no_gigabyte(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "style.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("House/Quay.yml", RULE)
        with archive.open("House/Huge.yml", "w", force_zip64=True) as member:
            for _ in range(1024):
                member.write(b"#" * 2**20)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rules, (message,) = loaded(tmp_path / "style.zip")
    assert (rules, message.endswith("House/Huge.yml: is larger than 4 MB")) == (["House.Quay"], True)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024


def test_a_member_that_claims_to_be_large_is_as_large_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "style.zip").write_bytes(claiming(PLAIN, 10**9))
    assert loaded(tmp_path / "style.zip") == (["House.Quay"], [])


def test_a_zip_of_very_many_members_is_refused(tmp_path: Path) -> None:
    (tmp_path / "style.zip").write_bytes(zipped({f"{number}.txt": "" for number in range(10_001)}, zipfile.ZIP_STORED))
    assert loaded(tmp_path / "style.zip") == ([], [f"{tmp_path}/style.zip: holds more than 10,000 files"])


@pytest.mark.parametrize(
    "name", ["../../House/Quay.yml", "/House/Quay.yml", "C:/House/Quay.yml", "a/../House/Quay.yml"]
)
def test_names_in_a_zip_lead_nowhere(tmp_path: Path, name: str) -> None:
    (tmp_path / "style.zip").write_bytes(zipped({name: RULE}))
    rules, failures = vale.load(str(tmp_path / "style.zip"), cache=False)
    assert ([rule.code for rule in rules], failures) == (["House.Quay"], ())
    assert rules[0].path.startswith(f"{tmp_path}/style.zip/")


def house(folder: Path) -> Path:
    made = folder / "styles" / "House"
    made.mkdir(parents=True)
    (made / "Quay.yml").write_text(RULE, "utf-8")
    return made


def linked_file(made: Path) -> None:
    (made.parents[1] / "Secret.yml").write_text("password: hunter2\n", "utf-8")
    (made / "Out.yml").symlink_to(made.parents[1] / "Secret.yml")


def linked_folder(made: Path) -> None:
    (made.parent / "Out").symlink_to("/etc")


def loop(made: Path) -> None:
    (made / "Out").symlink_to(made.parent)


def dangling(made: Path) -> None:
    (made / "Out.yml").symlink_to("nowhere.yml")


def pipe(made: Path) -> None:
    os.mkfifo(made / "Out.yml")


def device(made: Path) -> None:
    (made / "Out.yml").symlink_to("/dev/zero")


def large(made: Path) -> None:
    (made / "Out.yml").write_bytes(BIG)


@pytest.mark.parametrize("trap", [linked_file, linked_folder, loop, dangling, pipe, device, large])
def test_what_a_style_does_not_hold_is_said(tmp_path: Path, trap: Callable[[Path], None]) -> None:
    made = house(tmp_path)
    trap(made)
    rules, (message,) = loaded(made.parent)
    assert rules == ["House.Quay"]
    assert "/Out" in message
    assert "hunter2" not in message


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    made = house(tmp_path)
    (made.parent / "Shut").mkdir(mode=0)
    rules, (message,) = loaded(made.parent)
    assert (rules, "Shut: cannot be read" in message) == (["House.Quay"], True)


def test_a_folder_that_is_no_style_is_not_walked_to_its_end() -> None:
    began = time.process_time()
    _, failures = vale.load("/", cache=False)
    assert any("/" in failure.message for failure in failures)
    assert time.process_time() - began < 30


def test_links_within_a_style_and_to_a_style_are_followed(tmp_path: Path) -> None:
    made = house(tmp_path)
    (made / "Same.yml").symlink_to("Quay.yml")
    (tmp_path / "linked").symlink_to(made.parent)
    assert loaded(tmp_path / "linked") == (["House.Quay", "House.Same"], [])


def test_a_pipe_is_no_style(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "style")
    rules, (message,) = loaded(tmp_path / "style")
    assert (rules, "not a regular file" in message) == ([], True)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("scope: comment", "4:8:"), ("scope: [text, comment.line]", "4:8:"), ("scope: headin", "4:8:"), ("scope: heading & list", "4:8:"),
        ("scope: {text: x}", "4:"), ("scope: [[text]]", "4:"), ("level: [error]", "4:"), ("limit: '٣'", "4:"), (f"limit: {'9' * 5000}", "4:"),
        ("exceptions: [ok, 'qu(ay']", "4:18:"), ("action: {name: edit, params: [regex, '(', x]}", "4:"), ("action: {name: edit, params: [split, '', '0']}", "1:10:"),
    ],
)  # fmt: skip
def test_what_means_nothing_does_not_load(tmp_path: Path, text: str, place: str) -> None:
    made = house(tmp_path)
    (made / "Quay.yml").write_text(f"{RULE}{text}\n", "utf-8")
    rules, (message, *_) = loaded(made)
    assert (rules, message.startswith(f"{made}/Quay.yml:{place}")) == ([], True), message


@pytest.mark.parametrize(
    "head", ["extends: existence", "extends: substitution", "extends: [a]", "extends: {a: b}", "extends:"]
)
def test_a_rule_without_what_it_looks_for_does_not_load(tmp_path: Path, head: str) -> None:
    made = house(tmp_path)
    (made / "Quay.yml").write_text(f"{head}\nmessage: No '%s'.\n", "utf-8")
    rules, messages = loaded(made)
    assert (rules, len(messages)) == ([], 1)


def test_words_that_are_no_pattern_are_said_with_their_line(tmp_path: Path) -> None:
    made = house(tmp_path)
    (made / "accept.txt").write_text("# names\nJavaScript\nqu(ay\n(?:a){999999}\n", "utf-8")
    (made / "reject.txt").write_bytes(b"gur\xff")
    rules, messages = loaded(made)
    assert rules == ["Vale.Terms", "House.Quay"]
    assert [message.rpartition("accept.txt:")[2][:3] for message in messages] == ["3:1", "4:1", messages[2][:3]]
    assert "not UTF-8" in messages[2]


def test_characters_that_a_pattern_writes_by_their_numbers_are_found(tmp_path: Path) -> None:
    style = tmp_path / "House"
    style.mkdir()
    rule = "extends: existence\nmessage: no %s\nnonword: true\ntokens: ['\\u2014', '\\x66erry', '(?x) t r u c k']\n"
    (style / "Signs.yml").write_text(rule, "utf-8")
    (tmp_path / "newslint.yaml").write_text("packs: [{vale: House}]\n", "utf-8")
    desk = Desk(Wishes(folder=str(tmp_path)))
    report = desk.lint_text("The ferry — and the truck.\n", name=str(tmp_path / "story.md"))
    assert report.failures == ()
    assert [finding.message for finding in report.findings] == ["no ferry", "no —", "no truck"]
