"""A configuration, and what it names, neither hangs a run nor ends it, and prints no line of a file outside the repository."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

OUTSIDE = "AWS_KEY: wJalrXUtnFEMI\ntoken,hunter2,swordfish\n[section]\n"
"""What stands in a file outside the repository: YAML, cells and lines."""
WORDS = ("AWS_KEY", "wJalrXUtnFEMI", "hunter2", "swordfish", "token", "section")


@pytest.fixture
def repository(story: Path) -> Path:
    """A repository with a story that has a finding; outside of it, a file that is nobody's business."""
    folder = story.parent / "work" / "repository"
    (folder / ".git").mkdir(parents=True)
    (folder / "desk").mkdir()
    (folder / "desk" / "story.md").write_bytes(story.read_bytes())
    home = story.parent / "home"
    (home / "rules").mkdir(parents=True)
    for name in ("secret.csv", "rules/secret.yaml", "rules/secret.yml"):
        (home / name).write_text(OUTSIDE, "utf-8")
    return folder


def judged(ended: Any, *, code: int = 2) -> str:  # noqa: ANN401 -- how a run ended
    """What a run said of a story that must have been judged all the same; nothing that stands outside."""
    assert (ended.code, ended.out.count("error FIG120")) == (code, 1), ended
    assert not [word for word in WORDS if word in ended.out + ended.err]
    said: str = ended.err
    return said


BOMB = "a: &a [x, x]\n" + "".join(f"k{n}: &k{n} [{', '.join([f'*k{n - 1}' if n else '*a'] * 9)}]\n" for n in range(9))
BROKEN = {
    "aliases of aliases": BOMB,
    "merge keys of merge keys": "".join(f"k{n}: &k{n} {{<<: [{', '.join([f'*k{n - 1}'] * 9 if n else [])}]}}\n" for n in range(8)),
    "a merge key": "<<: {ignore: [FIG]}\n",
    "250 lists in each other": "ignore: " + "[" * 250 + "]" * 250 + "\n",
    "100,000 brackets": "[" * 100_000,
    "100,000 dashes": "- " * 100_000,
    "250 tables in each other": "".join(" " * n + "a:\n" for n in range(250)),
    "100,000 values": "ignore: [" + "x," * 100_000 + "]\n",
    "100,000 unknown keys": "".join(f"k{n}: 1\n" for n in range(100_000)),
    "4,000 unknown keys": "".join(f"k{n}: 1\n" for n in range(2_000)),
    "4,000 selectors of nothing": "ignore: [" + ",".join(f"XYZ{n}" for n in range(4_000)) + "]\n",
    "a key of half a million letters": "x" * 500_000 + ": 1\n",
    "a number of 5,000 digits": f"dollar: {'1' * 5_000}\nfail-on: {'2' * 5_000}\n",
    "a second document": "dollar: USD\n---\ndollar: AUD\n",
    "no text": "\0",
    "keys that are no text": "2024: x\ntrue: y\n[a]: z\n? {b: c}\n: d\n",
    "tags": "packs: !!python/object/apply:os.system ['touch PWNED']\n",
    "a pack of no user": "packs: ['~nobody-of-that-name/rules']\n",
    "paths that are none": 'packs: ["./a\\0b"]\nnames: "a\\0b"\nrates: "\\ud800"\n',
    "100 packs": "packs: [" + ",".join(f"./p{n}" for n in range(100)) + "]\n",
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_configuration_costs_only_itself(name: str, repository: Path, attacked: Attacked) -> None:
    (repository / "newslint.yaml").write_text(BROKEN[name], "utf-8")
    said = attacked("check", "desk", "--select", "FIG120", cwd=repository)
    if name not in {"tags", "a pack of no user", "paths that are none", "100 packs"}:
        judged(said)
    assert said.code == 2
    assert "newslint.yaml:" in said.err
    assert said.err.count("\n") < 110
    assert not (repository / "PWNED").exists()


def test_a_broken_configuration_is_said_for_standard_input_too(repository: Path, attacked: Attacked) -> None:
    (repository / "newslint.yaml").write_text("foo: 1\n", "utf-8")
    copy = (repository / "desk" / "story.md").read_text("utf-8")
    for name in ((), ("--stdin-filename", "desk/new.md")):
        assert "newslint.yaml:1:1: unknown key foo" in judged(attacked("check", "-", *name, cwd=repository, stdin=copy))


def test_a_configuration_that_ends_with_three_full_stops_is_read(repository: Path, attacked: Attacked) -> None:
    (repository / "newslint.yaml").write_text("fail-on: never\n...\n", "utf-8")
    judged(attacked("check", "desk", cwd=repository), code=0)


@pytest.mark.parametrize("kind", ["pipe", "folder", "device", "link to a device", "dangling link"])
def test_what_is_no_file_is_no_configuration(kind: str, repository: Path, attacked: Attacked) -> None:
    path = repository / "newslint.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero" if "device" in kind else "gone.yaml")
    assert "newslint.yaml: cannot be read" in judged(attacked("check", "desk", cwd=repository))


@pytest.mark.parametrize("key", ["names", "symbols", "rates"])
@pytest.mark.parametrize(
    "where", ["../../home/secret.csv", "/etc/passwd", "/dev/zero", "/proc/self/environ", "linked.csv"]
)
def test_a_list_outside_the_repository_is_not_opened(
    key: str, where: str, repository: Path, attacked: Attacked
) -> None:
    (repository / "linked.csv").symlink_to("../../home/secret.csv")
    (repository / "newslint.yaml").write_text(f"{key}: {where}\n", "utf-8")
    said = judged(attacked("check", "desk", cwd=repository))
    assert "newslint.yaml:1:" in said
    assert "outside the repository; only packs are read from there" in said
    assert "name its folder in NEWSLINT_TRUST" in said
    assert "root:" not in said


@pytest.mark.parametrize("key", ["names", "symbols", "rates"])
def test_a_pipe_for_a_list_is_not_waited_for(key: str, repository: Path, attacked: Attacked) -> None:
    os.mkfifo(repository / "list.csv")
    (repository / "newslint.yaml").write_text(f"{key}: list.csv\n", "utf-8")
    assert "not a regular file" in judged(attacked("check", "desk", cwd=repository))


def test_a_list_elsewhere_is_read_where_the_person_says_so(repository: Path, attacked: Attacked) -> None:
    (repository / "newslint.yaml").write_text("names: ../../home/secret.csv\n", "utf-8")
    trust = os.pathsep.join(("/nowhere", str(repository.parents[1] / "home")))
    judged(attacked("check", "desk", cwd=repository, NEWSLINT_TRUST=trust), code=1)


def test_a_list_beside_or_above_the_configuration_in_its_repository_is_read(
    repository: Path, attacked: Attacked
) -> None:
    (repository / "names.list").write_text("Zoë Hartmoor\n", "utf-8")
    (repository / "desk" / "link.list").symlink_to("../names.list")
    for where in ("../names.list", "link.list"):
        (repository / "desk" / "newslint.yaml").write_text(f"names: {where}\n", "utf-8")
        (told,) = judged(attacked("check", "desk", cwd=repository), code=1).splitlines()
        assert told.startswith("newslint: desk/newslint.yaml counts for 1 file ")


def test_a_list_of_the_wrong_kind_is_not_repeated(repository: Path, attacked: Attacked) -> None:
    (repository / "own.csv").write_text(OUTSIDE + "\n", "utf-8")
    (repository / "newslint.yaml").write_text("symbols: own.csv\nrates: own.csv\n", "utf-8")
    assert "own.csv:2:1: the first cell is not a date" in judged(attacked("check", "desk", cwd=repository))


def test_what_git_keeps_for_itself_is_not_opened(repository: Path, attacked: Attacked) -> None:
    (repository / ".git" / "config").write_text(OUTSIDE, "utf-8")
    (repository / "linked").symlink_to(".git/config")
    (repository / "newslint.yaml").write_text("names: linked\nrates: .git/config\n", "utf-8")
    assert judged(attacked("check", "desk", cwd=repository)).count("outside the repository") == 2


def test_a_configuration_that_is_a_link_to_another_kind_of_file_is_not_opened(
    repository: Path, attacked: Attacked
) -> None:
    (repository / ".env").write_text(OUTSIDE, "utf-8")
    (repository / "newslint.yaml").symlink_to(".env")
    assert "newslint.yaml: cannot be read: it is a link" in judged(attacked("check", "desk", cwd=repository))


def test_a_configuration_that_is_a_link_within_its_repository_is_read(repository: Path, attacked: Attacked) -> None:
    (repository / "shared.yaml").write_text("fail-on: never\n", "utf-8")
    (repository / "desk" / "newslint.yaml").symlink_to("../shared.yaml")
    (told,) = judged(attacked("check", "desk", cwd=repository), code=0).splitlines()
    assert told.endswith(": fail-on never")


@pytest.mark.parametrize("link", ["newslint.yaml", "folder"])
def test_a_configuration_that_leads_out_of_the_repository_is_not_opened(
    link: str, repository: Path, attacked: Attacked
) -> None:
    if link == "folder":
        (repository / "desk" / "newslint.yaml").symlink_to("../out/secret.csv")
        (repository / "out").symlink_to("../../home")
    else:
        (repository / "newslint.yaml").symlink_to("../../home/rules/secret.yaml")
    assert "newslint.yaml: cannot be read: it lies outside" in judged(attacked("check", "desk", cwd=repository))


SETPRIV = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]


def test_a_folder_that_nobody_may_search_is_said(repository: Path) -> None:
    closed = repository / "desk"
    closed.chmod(0o600)
    unbound = SETPRIV if os.geteuid() == 0 else []
    try:
        done = subprocess.run(
            [*unbound, sys.executable, "-m", "newslint", "check", "-", "--stdin-filename", "desk/inner/story.md"],
            cwd=repository, input=b"Sales rose 12% to $1.18 billion from $0.93 billion.\n", capture_output=True, check=False,
        )  # fmt: skip
    finally:
        closed.chmod(0o700)
    assert b"Traceback" not in done.stderr
    assert (done.returncode, b"FIG120" in done.stdout, b"newslint.yaml: cannot be read" in done.stderr) == (
        2,
        True,
        True,
    )


LISTS = {
    "an unclosed mark": ("symbols", 'ABC,Abc Works\nXYZ,"Xyz Works\n' + "Q,Q Works\n" * 5, ":2:1: a quotation mark"),
    "a mark closed three lines on": ("symbols", 'ABC,"Abc\nB,B Works\n"\n', ":1:1: a quotation mark"),
    "a cell of a million letters": ("symbols", f"A,{'x' * 1_000_000}\n", ""),
    "a quoted cell of a million letters": ("symbols", f'A,"{"x" * 1_000_000}"\n', ":1:1: "),
    "a rate of 5,000 digits": ("rates", f"2026-01-30,USD,{'1' * 5_000}\n", ":1:1: the third cell"),
    "a rate of no end": (
        "rates",
        "2026-01-30,USD,1e999\n2026-01-30,USD,nan\n2026-01-30,USD,-1\n",
        ":3:1: the third cell",
    ),
    "a million commas": ("rates", "x" + "," * 1_000_000, ":1:1: a line is"),
    "a million lines": ("symbols", "A,B\n" * 1_000_000, ":100001:1: no more than 100,000 lines"),
    "a million wrong lines": ("rates", "a,b\n" * 1_000_000, "mistakes more"),
    "a million names": (
        "names",
        "".join(f"Name {n}\n" for n in range(1_000_000)),
        ":100001:1: no more than 100,000 lines",
    ),
    "17 MB": ("names", "x" * 17_000_000, "larger than 16 MB"),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_costs_neither_the_run_nor_its_other_lines(name: str, repository: Path, attacked: Attacked) -> None:
    key, text, words = LISTS[name]
    (repository / "list.csv").write_text(text, "utf-8")
    (repository / "newslint.yaml").write_text(f"{key}: list.csv\n", "utf-8")
    ended = attacked("check", "desk", cwd=repository)
    said = judged(ended, code=2 if words else 1)
    assert words in said
    assert said.count("\n") <= 51


def test_a_name_without_an_end_costs_its_line(repository: Path, attacked: Attacked) -> None:
    (repository / "names.list").write_text("Zoë Hartmoor\n" + "(" * 200_000 + "\n", "utf-8")
    (repository / "newslint.yaml").write_text("names: names.list\n", "utf-8")
    assert "names.list:2:1: a name has no more than 200 characters" in judged(attacked("check", "desk", cwd=repository))
