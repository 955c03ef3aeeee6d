"""Copy, names of files and words of rules that would act on a terminal, a build server or a parser."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import jsonschema
import junitparser
import pytest

from launched import BAD, PATIENCE, Ended, ended, launched

FORMATS = ("text", "json", "sarif", "github", "gitlab", "junit", "rdjson", "rdjsonl", "html")
SCHEMAS = Path(__file__).parents[1] / "report" / "schemas"
GITHUB = {"GITHUB_ACTIONS": "true"}
COMMANDS = "##[add-mask]the ::add-mask::the ##vso[task.setvariable variable=a]b ##teamcity[a]"
ACTING = "\x1b[31m\x07\x7f\x9b31m\u202e\u2066\u200b\u200f\ufeff"
REGISTERED = r"error|warning|notice|debug|group|endgroup|add-mask|stop-commands|set-output|save-state|add-path|set-env"


def rule(words: str) -> str:
    """A rule file that loads, and says the words wherever it says something."""
    texts = dict.fromkeys(("summary", "why", "message"), words)
    examples = [{"bad": f"The quay {words}"}, {"good": f"The pier {words}"}]
    head = {"code": "HSE1", "extends": "substitution", "level": "error", "swap": {"quay": "pier"}}
    return json.dumps(head | texts | {"examples": examples})


def obeyed(printed: bytes) -> list[str]:
    """The lines in which GitHub's runner, or that of Azure or TeamCity, finds a command."""
    lines = re.split("[\r\n]", printed.decode())
    v2 = re.compile(rf"::({REGISTERED})(?: [^\n]*?)?::")
    return [line for line in lines if v2.match(line.lstrip()) or re.search(r"##(vso|teamcity)?\[", line)]


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A newsroom in which all that can be named or written gives orders."""
    house = tmp_path / "::error::house"
    house.mkdir()
    (house / "orders.yaml").write_text(rule(f"\n::error::\n{COMMANDS}"), "utf-8")
    (house / "::error::no rule ##[error].yaml").write_text(rule("x"), "utf-8")
    (tmp_path / "newslint.yaml").write_text(
        'packs: [facts, copy, "./::error::house"]\nignore: ["##[error]"]\n', "utf-8"
    )
    stories = tmp_path / "::error::stories"
    stories.mkdir()
    (stories / "##[error]a\n::error::b\r::error::c.md").write_text(
        f"::error::The {COMMANDS} quay.\n\n::error::{BAD}\n::error::The the {COMMANDS} TK.\n", "utf-8"
    )
    (stories / "::error::not text.md").write_bytes(b"\xff\xfe\xfa")
    return tmp_path


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "github"])
def test_no_report_gives_the_build_server_orders(hostile: Path, form: str) -> None:
    words = "check", "--format", form, "--show-verified", "--statistics"
    run = ended(hostile, *words, more=GITHUB)
    assert run.code == 2
    assert (obeyed(run.out), obeyed(run.err)) == ([], [])
    elsewhere = ended(hostile, *words)
    assert obeyed(elsewhere.out + b"\n" + elsewhere.err)  # where nobody obeys nothing is changed
    if "json" in form:
        read = [
            [json.loads(line) for line in out.splitlines()] if form == "rdjsonl" else json.loads(out)
            for out in (run.out, elsewhere.out)
        ]
        assert read[0] == read[1]


def test_githubs_annotations_are_those_of_findings_alone(hostile: Path) -> None:
    run = ended(hostile, "check", "--format", "github", more=GITHUB)
    lines = obeyed(run.out)
    assert len(lines) == run.out.count(b"\n") > 3
    assert all(
        re.match(r"::(error|warning|notice) file=(%3A%3Aerror%3A%3A(stories|house)/|newslint.yaml)", line)
        for line in lines
    )
    assert b"##[" not in run.out
    assert obeyed(run.err) == []


def test_no_command_gives_the_build_server_orders(hostile: Path) -> None:
    story = str(next((hostile / "::error::stories").glob("##*")).relative_to(hostile))
    for words in (
        ("figures", story),
        ("figures", story, "--format", "json"),
        ("extract", story),
        ("rules",),
        ("rules", "--format", "json"),
        ("explain", "HSE1"),
        ("explain", "\n::error::HSE"),
        ("test", "./::error::house"),
        ("check", "--select", "\n::error::FIG##[error]"),
        ("check", "--as-of", "\n::error::now"),
        ("check", "--no\n::error::option"),
        ("\n::error::chek",),
        ("check", "--baseline", "\r::error::known"),
        ("check", "--output", "no/folder\n::error::a"),
        ("init", "\n::error::folder"),
    ):
        run = ended(hostile, *words, more=GITHUB)
        assert run.out + run.err
        assert (words, obeyed(run.out), obeyed(run.err)) == (words, [], [])


@pytest.mark.parametrize("server", ["TF_BUILD", "TEAMCITY_VERSION"])
def test_other_build_servers_get_no_orders_either(hostile: Path, server: str) -> None:
    run = ended(hostile, "check", more={server: "1"})
    assert obeyed(run.out + run.err) == []


def test_a_defect_gives_no_orders(hostile: Path) -> None:
    (hostile / "sitecustomize.py").write_text(
        f"import newslint.desk\ndef files(*_): raise ValueError('\\x1b[31m\\n::error::a\\n{COMMANDS}')\nnewslint.desk.Desk.files = files\n",
        "utf-8",
    )
    run = launched(hostile, "check", more=GITHUB)
    _, err = run.communicate(timeout=PATIENCE)
    assert run.returncode == 2
    assert b"defect of newslint" in err
    assert (obeyed(err), b"\x1b" in err) == ([], False)


def test_a_report_in_a_file_is_as_it_is_anywhere(hostile: Path) -> None:
    for name, more in (("a", GITHUB), ("b", {})):
        ended(hostile, "check", "--output", f"report.{name}", "--show-verified", more=more)
    assert (hostile / "report.a").read_bytes() == (hostile / "report.b").read_bytes()
    run = ended(hostile, "check", "--output", "/dev/stdout", more=GITHUB)
    assert obeyed(run.out) == []


@pytest.fixture
def acting(tmp_path: Path) -> Path:
    """A newsroom whose names and rules hold what a terminal acts on."""
    house = tmp_path / "house"
    house.mkdir()
    (house / "acting.yaml").write_text(rule(ACTING), "utf-8")
    (house / f"no rule {ACTING}.yaml").write_text(rule("x"), "utf-8")
    (tmp_path / "newslint.yaml").write_text("packs: [facts, ./house]\n", "utf-8")
    (tmp_path / f"story{ACTING}.md").write_text(f"The quay {ACTING} is open. {BAD}", "utf-8")
    (tmp_path / f"unread{ACTING}.md").write_bytes(b"\xff")
    return tmp_path


def test_nothing_that_people_read_acts_on_the_terminal(acting: Path) -> None:
    story = next(path.name for path in acting.glob("story*"))
    for words in (
        ("check", "--show-verified", "--statistics"),
        ("check", "--format", "html"),
        ("check", "--format", "junit"),
        ("check", "--format", "github"),
        ("figures", story),
        ("rules",),
        ("explain", "HSE1"),
        ("explain", ACTING),
        ("test", "./house"),
        ("check", "--select", ACTING),
        ("check", f"--{ACTING}"),
    ):
        run = ended(acting, *words)
        assert run.out + run.err
        for char in ACTING.replace("[31m", "").replace("31m", ""):
            assert char not in (run.out + run.err).decode(), (words, char)


def test_nothing_that_programs_read_acts_on_whoever_looks_at_it_and_it_says_the_same(acting: Path) -> None:
    story = next(path.name for path in acting.glob("story*"))
    formats = [("check", story, "--format", form) for form in FORMATS]
    for words in (*formats, ("extract", story), ("figures", story, "--format", "json"), ("rules", "--format", "json")):
        out = ended(acting, *words).out.decode()
        assert not [char for char in "\x1b\x7f\x9b\u202e\u2066\u200b\ufeff" if char in out], words
        if words[-1] in {"json", "gitlab", "rdjson"}:
            assert any(ACTING in text for text in strings(json.loads(out)))
    ended(acting, "check", story, "--format", "json", "--output", "report.json")
    assert (acting / "report.json").read_bytes() == ended(acting, "check", story, "--format", "json").out


def test_other_scripts_and_pictures_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "café “ß” – 東京 🚢.md").write_text(f"# Café 🚢\n\n{BAD}", "utf-8")
    assert "café “ß” – 東京 🚢.md" in ended(tmp_path, "check", "--format", "json").out.decode()


def test_json_on_a_terminal_does_not_act_on_it_and_says_the_same(acting: Path) -> None:
    story = next(path.name for path in acting.glob("story*"))
    for words in (("extract", story), ("check", story, "--format", "json"), ("figures", story, "--format", "json")):
        whole = ended(acting, *words).out
        leader, terminal = pty.openpty()
        run = launched(acting, *words, stdout=terminal)
        os.close(terminal)
        shown = _read(leader).replace(b"\r\n", b"\n")
        run.communicate(timeout=PATIENCE)
        os.close(leader)
        assert not [char for char in "\x1b\x7f\x9b\u202e\u2066\u200b\ufeff" if char in shown.decode()]
        assert [json.loads(part) for part in _documents(words, shown)] == [
            json.loads(part) for part in _documents(words, whole)
        ]


def _read(leader: int) -> bytes:
    """All that a terminal shows until the other end is closed, which Linux calls an error."""
    pieces = []
    with suppress(OSError):
        while piece := os.read(leader, 1 << 16):
            pieces.append(piece)
    return b"".join(pieces)


def _documents(words: tuple[str, ...], out: bytes) -> list[bytes]:
    return out.splitlines() if words[0] == "extract" else [out]


@pytest.fixture
def undecodable(tmp_path: Path) -> Path:
    """Stories whose names are no text, one of them no copy either."""
    for name, text in ((b"caf\xe9.md", BAD.encode()), (b"caf\xc3\xa9.md", BAD.encode()), (b"\xffgone.md", b"\xfa")):
        try:
            Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(text)
        except OSError:
            pytest.skip("the file system wants names to be text")
    return tmp_path


def report_on(folder: Path, form: str, **more: str) -> Ended:
    run = ended(folder, "check", "--format", form, more=more)
    run.out.decode()
    run.err.decode()
    assert run.code == 2
    return run


def test_every_report_names_a_file_whose_name_is_no_text(undecodable: Path, tmp_path: Path) -> None:
    names = {"text": "caf⟨DCE9⟩.md:1:", "html": "caf⟨DCE9⟩.md", "junit": "caf\ufffd.md", "github": "file=caf⟨DCE9⟩.md,"}
    for form in FORMATS:
        for more in ({}, GITHUB):
            run = report_on(undecodable, form, GITHUB_STEP_SUMMARY=str(tmp_path / "step"), **more)
            assert names.get(form, r"caf\\xe9.md" if form != "sarif" else "caf%E9.md") in run.out.decode()
    assert "caf⟨DCE9⟩.md:1" in (tmp_path / "step").read_text("utf-8")


def strings(value: Any) -> list[str]:  # noqa: ANN401 -- whatever JSON holds
    if isinstance(value, dict):
        return [text for inner in value.values() for text in strings(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in strings(inner)]
    return [value] if isinstance(value, str) else []


def test_reports_on_such_a_file_are_read_by_strict_parsers(undecodable: Path) -> None:
    for form in ("json", "sarif", "gitlab", "rdjson"):
        "".join(strings(json.loads(report_on(undecodable, form).out))).encode()
    for line in report_on(undecodable, "rdjsonl").out.splitlines():
        "".join(strings(json.loads(line))).encode()
    sarif = json.loads(report_on(undecodable, "sarif").out)
    jsonschema.validate(sarif, json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text("utf-8")))
    places = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in sarif["runs"][0]["results"]
    ]
    assert sorted(map(unquote_to_bytes, places)) == [b"caf\xc3\xa9.md", b"caf\xe9.md"]
    suites = junitparser.JUnitXml.fromstring(report_on(undecodable, "junit").out)
    assert len(list(suites)) == 3


def test_a_baseline_knows_such_a_file_again(undecodable: Path) -> None:
    ended(undecodable, "check", "caf\udce9.md", "--write-baseline", "known.json")
    assert ended(undecodable, "check", "caf\udce9.md", "--baseline", "known.json").code == 0
    assert ended(undecodable, "check", "café.md", "--baseline", "known.json").code == 1


def test_other_commands_name_such_a_file(undecodable: Path) -> None:
    for words in (
        ("figures", "caf\udce9.md"),
        ("figures", "caf\udce9.md", "--format", "json"),
        ("extract", "caf\udce9.md"),
    ):
        run = ended(undecodable, *words)
        assert (run.code, run.err) == (0, b"")
        run.out.decode()
    run = ended(undecodable, "figures", "\udcffgone.md")
    assert (run.code, "⟨DCFF⟩gone.md" in run.err.decode()) == (2, True)


@pytest.mark.skipif(os.sep == "\\", reason="there it parts folders")
def test_a_backslash_in_a_name_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a\\..\\..\\etc.md").write_text(BAD, "utf-8")
    sarif = ended(tmp_path, "check", "--format", "sarif").out.decode()
    assert '"uri": "a%5C..%5C..%5Cetc.md"' in sarif
    (issue, *_) = json.loads(ended(tmp_path, "check", "--format", "gitlab").out)
    assert issue["location"]["path"] == "a\\..\\..\\etc.md"


def test_ordinary_copy_is_reported_to_the_byte_as_before_on_a_build_server(tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text(f"# Café: 5:1 — “so” #1\n\n{BAD}\n- a :: b # c\n", "utf-8")
    for form in FORMATS:
        words = "check", "--format", form, "--show-verified"
        assert ended(tmp_path, *words, more=GITHUB) == ended(tmp_path, *words)


def test_a_complaint_about_the_usage_is_one_line(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "newslint", "check", "--format", "pdf"], cwd=tmp_path, capture_output=True, check=False
    )
    assert run.stderr.startswith(b"newslint check: error: argument --format: invalid choice: 'pdf'")
    assert run.stderr.count(b"\n") == 1
