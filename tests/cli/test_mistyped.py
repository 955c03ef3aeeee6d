"""What somebody meant: a command, an option, a value, a kind of pack, a rule that is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Write = Callable[[str, str], Path]
STYLE = "extends: existence\nmessage: a\ntokens: [quay]\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("a.md",), "no command a.md: did you mean newslint check a.md?"),
        (("desk/b.md", "--fix"), "did you mean newslint check desk/b.md?"),
        (("chek", "a.md"), "no command chek: did you mean newslint check?"),
        (("check", "--format", "jsn"), "(did you mean json?); newslint check --help tells more"),
        (("check", "--fromat", "json"), "unrecognized arguments: --fromat (did you mean --format?)"),
        (("check", "--fail-on", "warnings"), "(did you mean warning?)"),
        (("check", "--zzz"), "unrecognized arguments: --zzz; newslint check --help tells more"),
        (("check", "--diff", ""), "'' is not a revision"),
    ],
)
def test_what_is_mistyped_is_told_in_a_line(write: Write, run: Run, words: tuple[str, ...], said: str) -> None:
    write("a.md", "The pier.\n")
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


def test_codes_are_selected_in_any_case(write: Write, run: Run) -> None:
    write("a.md", "The quay.\n")
    assert "HSE1" in run("check", "--select", "hse1").out
    assert run("check", "--select", "hsf").code == 2


@pytest.mark.parametrize("said", ["select: [HSE]\nignore: [HSE]\n", "select: [HSE1]\nignore: [hse]\n"])
def test_where_no_rule_is_left_nothing_is_said_to_be_checked(write: Write, run: Run, said: str) -> None:
    write("newslint.yaml", f"packs: [./house]\n{said}")
    write("a.md", "The quay.\n")
    ended = run("check", "a.md")
    assert ended.code == 2
    assert "no rule is left: all that is selected is ignored" in ended.err


def test_a_style_of_vales_among_packs_is_told_in_a_line(write: Write, run: Run) -> None:
    write("styles/House/Quay.yml", STYLE)
    write("styles/House/Pier.yml", STYLE)
    write("newslint.yaml", "packs: [./styles/House]\n")
    write("a.md", "The quay.\n")
    ended = run("check", "a.md")
    assert ended.code == 2
    assert ended.err.splitlines()[0].endswith("styles/House holds rules of Vale's: write {vale: styles/House}")
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("options: {HSE1: {exceptions: ['[a']}}", "item 1 of exceptions is not a pattern"),
        ("levels: {HSE1: off}", "to turn it off write `ignore: [HSE1]`"),
        ("dollar: XXX", "'XXX' is not a dollar"),
        ("exclude: ['[a']", "not a glob: [a has a bracket that is never closed"),
        ("packs: [facts]\noptions: {FIG101: {tolerance: -1%}}", "not '-1%'; nothing here can be below 0"),
    ],
)
def test_what_means_nothing_is_an_error_with_its_place(write: Write, run: Run, said: str, told: str) -> None:
    write("newslint.yaml", f"{'' if said.startswith('packs') else 'packs: [./house]'}\n{said}\n")
    write("a.md", "The pier.\n")
    ended = run("check", "a.md")
    assert ended.code == 2
    assert told in ended.err
    assert ended.err.startswith("newslint: newslint.yaml:")


def test_a_baseline_of_some_files_keeps_what_it_knew_of_the_others(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", "The quay.\n")
    write("b.md", "The lorry.\n")
    first = run("check", "--write-baseline", "known.json")
    assert first.err == "newslint: known.json: 2 findings in 2 stories known from now on\n"
    again = run("check", "a.md", "--write-baseline", "known.json")
    assert again.err == (
        "newslint: known.json: 1 finding in 1 story known from now on, beside 1 finding in 1 story known before\n"
    )
    assert run("check", "--baseline", "known.json").code == 0
    (newsroom / "desk").mkdir()
    (newsroom / "b.md").rename(newsroom / "desk" / "c.md")
    assert "nothing found" in run("check", "--baseline", "known.json").out
    write("b.md", "The lorry.\n")  # now it is a copy
    assert "HSE2" in run("check", "desk", "--baseline", "known.json").out
