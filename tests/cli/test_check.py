import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Write = Callable[[str, str], Path]

BAD = "# Port\n\nThe quay is closed whilst a lorry burns.\n"
GOOD = "# Port\n\nThe pier is open.\n"


def codes(out: str) -> list[str]:
    return [found["code"] for found in json.loads(out)["findings"]]


def test_a_good_story_ends_with_0_and_a_bad_one_with_1(write: Write, run: Run) -> None:
    write("good.md", GOOD)
    assert run("check", "good.md")[:2] == (0, "1 file checked: nothing found.\n")
    write("bad.md", BAD)
    ended = run("check")
    assert ended.code == 1
    assert ended.out.startswith("bad.md:3:5: error HSE1: write pier, not quay [*]\n    3 | The quay is closed")
    assert "2 files checked: 1 error, 1 warning, 1 suggestion; --fix can correct 3.\n" in ended.out
    assert "\nTo silence one, before its paragraph: <!-- newslint: ignore HSE1 -- reason -->\n" in ended.out
    assert ended.err == ""


@pytest.mark.parametrize(("option", "code"), [("error", 0), ("warning", 1), ("suggestion", 1), ("never", 0)])
def test_fail_on_says_from_which_level_on_a_run_fails(write: Write, run: Run, option: str, code: int) -> None:
    write("a.md", BAD.replace("quay", "pier"))
    assert run("check", "--fail-on", option).code == code


def test_fail_on_of_the_configuration_counts_unless_the_caller_says_otherwise(write: Write, run: Run) -> None:
    write("newslint.yaml", "packs: [./house]\nfail-on: suggestion\n")
    write("a.md", "They waited whilst it burned.\n")
    assert run("check").code == 1
    assert run("check", "--fail-on", "error").code == 0


def test_min_level_leaves_out_what_is_less(write: Write, run: Run) -> None:
    write("a.md", BAD)
    assert codes(run("check", "--format", "json", "--min-level", "warning").out) == ["HSE1", "HSE2"]


def test_rules_are_chosen_by_code_prefix_or_name(write: Write, run: Run) -> None:
    write("a.md", BAD)
    assert codes(run("check", "--format", "json", "--select", "HSE2,whilst").out) == ["HSE3", "HSE2"]
    assert codes(run("check", "--format", "json", "--ignore", "HSE").out) == []
    ended = run("check", "--select", "ZZZ")
    assert ended.code == 2
    assert "ZZZ" in ended.err


def test_standard_input_goes_by_the_name_it_is_given(run: Run) -> None:
    ended = run("check", "-", "--stdin-filename", "desk/draft.md", "--format", "json", stdin=BAD)
    assert {found["path"] for found in json.loads(ended.out)["findings"]} == {"desk/draft.md"}
    assert run("check", "-", stdin=GOOD).code == 0


def test_what_cannot_be_checked_is_said_and_costs_the_others_nothing(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    (newsroom / "b.txt").write_bytes(b"caf\xe9\n")
    (newsroom / "empty").mkdir()
    names = "a.md", "b.txt", "empty", "gone.md"
    ended = run("check", *names, "--format", "json")
    assert ended.code == 2
    assert len(codes(ended.out)) == 3
    told = {failure["path"]: failure["message"] for failure in json.loads(ended.out)["failures"]}
    assert told["b.txt"].startswith("not UTF-8: byte 0xE9 at offset 3 (line 1)")
    assert told["gone.md"] == "no such file or folder"
    assert told["empty"].startswith("no copy in this folder")
    assert [line.split(": ")[1] for line in ended.err.splitlines()] == ["b.txt", "empty", "gone.md"]
    assert "NOT CHECKED: 3 things" in run("check", *names).out


def test_an_empty_file_and_nul_are_copy(write: Write, run: Run) -> None:
    write("empty.md", "")
    assert run("check", "empty.md").code == 0
    write("nul.txt", "The\0 quay is closed.\n")
    ended = run("check", "--format", "json")
    assert (ended.code, codes(ended.out)) == (1, ["HSE1"])


def test_a_named_file_is_linted_whatever_its_suffix_unless_excluded(write: Write, run: Run) -> None:
    write("a.wire", BAD)
    assert codes(run("check", "a.wire", "--format", "json").out) == ["HSE1", "HSE3", "HSE2"]
    write("newslint.yaml", 'packs: [./house]\nexclude: ["*.wir?", "b/", "*.wire"]\n')
    ended = run("check", "a.wire")
    assert ended[:2] == (0, "No file checked.\n")
    assert ended.err == "newslint: a.wire is excluded by '*.wire' (newslint.yaml:2:27)\n"
    write("b/c.md", BAD)
    write("b/d.md", BAD)
    ended = run("check", "b", "a.wire")
    assert ended[:2] == (0, "No file checked.\n")
    assert ended.err.endswith(" (newslint.yaml:2:27), like 2 more\n")


@pytest.mark.parametrize("suffix", ["markdown", "mdown", "mdwn", "mkd", "mkdn", "MKDOWN"])
def test_markdown_by_any_other_suffix_is_looked_for_and_read_as_such(write: Write, run: Run, suffix: str) -> None:
    write(f"a.{suffix}", f"```\nThe quay.\n```\n\n{BAD}")
    write("b.mk", BAD)
    (first, *_) = found = json.loads(run("check", "--format", "json").out)["findings"]
    assert (len(found), first["path"], first["span"]["line"] > 3) == (3, f"a.{suffix}", True)


def test_suffixes_of_the_configuration_are_looked_for(write: Write, run: Run) -> None:
    write("newslint.yaml", "packs: [./house]\nsuffixes: {.story: text}\n")
    write("deep/a.story", BAD)
    assert len(codes(run("check", "--format", "json").out)) == 3


def test_suffixes_of_a_nested_configuration_are_looked_for_from_above(write: Write, run: Run) -> None:
    write("desk/newslint.yaml", "packs: [../house]\nsuffixes: {.story: text}\n")
    write("desk/deep/a.story", BAD)
    write("other/b.story", BAD)
    found = json.loads(run("check", "--format", "json").out)["findings"]
    assert [one["path"] for one in found] == ["desk/deep/a.story"] * 3


def test_an_unknown_key_of_the_configuration_is_said_with_its_place_and_the_rest_counts(write: Write, run: Run) -> None:
    write("newslint.yaml", "packs: [./house]\nignroe: [HSE1]\n")
    write("a.md", BAD)
    ended = run("check", "--format", "json")
    assert ended.code == 2
    assert len(codes(ended.out)) == 3
    assert "newslint.yaml:2:1: " in ended.err
    assert ended.err.count("newslint.yaml") == 1


def test_a_rule_file_with_a_typo_is_said_and_the_other_rules_count(newsroom: Path, write: Write, run: Run) -> None:
    path = newsroom / "house" / "lorry.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("level:", "levle:"), encoding="utf-8")
    write("a.md", BAD)
    ended = run("check", "--format", "json")
    assert (ended.code, codes(ended.out)) == (2, ["HSE1", "HSE3"])
    assert "lorry.yaml:3:1: " in ended.err


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--format", "pdf"),
        ("check", "--jobs", "0"),
        ("check", "--as-of", "soon"),
        ("check", "--language", "tlh"),
        ("check", "--output", "no/folder/a"),
        ("chek",),
        (),
    ],
)
def test_bad_usage_ends_with_2(write: Write, run: Run, words: tuple[str, ...]) -> None:
    write("a.md", GOOD)
    ended = run(*words)
    assert ended.code == 2
    assert "Traceback" not in ended.err


def test_the_same_file_named_twice_is_linted_once(newsroom: Path, write: Write, run: Run) -> None:
    write("desk/a.md", BAD)
    out = run("check", "desk/a.md", "desk", "./desk/a.md", str(newsroom / "desk"), "--format", "json").out
    assert json.loads(out)["summary"]["files"] == 1


def test_output_goes_to_the_file_and_statistics_count_rules(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD + "\nA lorry, a lorry.\n")
    ended = run("check", "--output", "report.txt", "--statistics")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("newslint: report.txt written: 1 file checked: ")
    text = (newsroom / "report.txt").read_text(encoding="utf-8")
    assert "     3 HSE2 lorry\n     1 HSE1 quay\n     1 HSE3 whilst\n" in text
    data = json.loads(run("check", "a.md", "--format", "json", "--statistics").out)
    assert data["statistics"][0] == {"code": "HSE2", "rule": "lorry", "count": 3}


def test_per_file_ignores_are_counted_and_named(write: Write, run: Run) -> None:
    write("newslint.yaml", 'packs: [./house]\nper-file: [{files: "opinion/**", ignore: [HSE1, lorry]}]\n')
    write("opinion/a.md", BAD)
    report = json.loads(run("check", "--format", "json").out)
    assert [found["code"] for found in report["findings"]] == ["HSE3"]
    silent = [(one["code"], one["by"], one["reason"]) for one in report["ignored"]]
    assert silent == [("HSE1", "per-file", "opinion/**"), ("HSE2", "per-file", "opinion/**")]


def test_the_nearest_configuration_counts(write: Write, run: Run) -> None:
    write("desk/newslint.yaml", "packs: [../house]\nignore: [HSE1]\n")
    write("desk/a.md", BAD)
    write("b.md", BAD)
    found = [(one["path"], one["code"]) for one in json.loads(run("check", "--format", "json").out)["findings"]]
    assert ("b.md", "HSE1") in found
    assert ("desk/a.md", "HSE1") not in found
    assert "HSE1" in codes(run("check", "desk/a.md", "--config", "newslint.yaml", "--format", "json").out)


def test_colour_is_for_terminals_and_for_those_who_insist(write: Write, run: Run) -> None:
    write("a.md", BAD)
    assert "\x1b[" not in run("check").out
    assert "\x1b[" in run("check", FORCE_COLOR="1").out
    assert "\x1b[" not in run("check", FORCE_COLOR="1", NO_COLOR="1").out


def test_hostile_copy_does_not_reach_the_terminal_raw(write: Write, run: Run) -> None:
    write("a.md", "A \x1b[31m quay \x1b]0;title\x07 is closed.\n")
    out = run("check").out
    assert "HSE1" in out
    assert "\x1b" not in out


def test_github_gets_its_summary_of_the_step(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    ended = run("check", "--format", "github", GITHUB_STEP_SUMMARY=str(newsroom / "step.md"))
    assert ended.out.startswith(
        "::error file=a.md,line=3,endLine=3,col=5,endColumn=9,title=HSE1 quay::write pier, not quay\n"
    )
    assert "1 error, 1 warning, 1 suggestion" in (newsroom / "step.md").read_text(encoding="utf-8")


def test_sarif_carries_the_help_of_each_rule(write: Write, run: Run) -> None:
    write("a.md", BAD)
    rules = json.loads(run("check", "--format", "sarif").out)["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["HSE1", "HSE2", "HSE3"]
    assert all(rule["help"]["text"] and rule["shortDescription"]["text"] for rule in rules)


def test_a_crash_is_not_taken_for_findings(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    write("sitecustomize.py", "import newslint.desk\nnewslint.desk.Desk.guide = None\n")
    ended = run("check", PYTHONPATH=f"{newsroom}:{Path(__file__).parents[2] / 'src'}")
    assert ended.code == 2
    assert "defect of newslint" in ended.err


def test_version_and_help(run: Run) -> None:
    assert run("--version").out.startswith("newslint ")
    assert "figures" in run("--help").out
    assert "--fail-on" in run("check", "--help").out


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "gitlab", "junit", "rdjson", "html"])
def test_what_was_not_read_is_said_in_every_format(write: Write, run: Run, form: str) -> None:
    write("a.md", GOOD)
    for name in ("b.tex", "c.tex", "d.doc", "e.py"):
        write(name, GOOD)
    ended = run("check", "--format", form)
    assert ended.code == 0
    said = "not read: 2 .tex, 1 .doc"
    if form == "json":
        assert json.loads(ended.out)["summary"]["unread"] == {".tex": 2, ".doc": 1}
    elif form in {"text", "sarif", "junit", "html"}:
        assert said in ended.out
    assert (f"newslint: {said}\n" in ended.err) == (form != "text")


def test_where_nothing_was_read_the_run_ends_with_2(write: Write, run: Run) -> None:
    write("deep/b.tex", BAD)
    ended = run("check", "deep")
    assert ended.code == 2
    assert "no copy in this folder" in ended.err
    assert "not read: 1 .tex\n" in ended.out


def test_a_folder_of_pages_is_written_where_a_folder_is_named(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    write("desk/b.md", GOOD)
    ended = run("check", "--format", "html", "--output", "pages/")
    assert (ended.code, ended.out) == (1, "")
    names = sorted(path.name for path in (newsroom / "pages").iterdir())
    assert [name.partition("-s")[0] for name in names] == ["a.md", "desk-b.md", "index.html"]
    assert run("check", "--format", "html", "--output", "a.md/").code == 2
    assert run("check", "--format", "json", "--output", "pages").code == 2
