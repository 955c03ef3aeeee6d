import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import junitparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import report as reports
from newslint.model import Finding, Level, Problem, Report, Source, Span
from newslint.report import github

Writer = Callable[..., str]

SCHEMAS = Path(__file__).parent / "schemas"
PUBLISHED = Path(__file__).parents[2] / "schemas" / "report.schema.json"


def valid(document: str, schema: Path) -> Any:  # noqa: ANN401 -- whatever JSON holds
    data = json.loads(document)
    jsonschema.validate(data, json.loads(schema.read_text(encoding="utf-8")))
    return data


@pytest.mark.parametrize("wishes", [{}, {"verified": True, "statistics": True}])
def test_json_is_as_the_published_schema_says(written: Writer, wishes: dict[str, bool]) -> None:
    data = valid(written("json", **wishes), PUBLISHED)
    assert [found["code"] for found in data["findings"]] == ["FIG110", "CPY603"]
    assert len(data["verified"]) == len(wishes) / 2
    assert data["ignored"][0]["by"] == "comment"
    assert [failure["path"] for failure in data["failures"]] == ["desk/a, b:c%.md", "gone.txt"]
    assert data["summary"] == {
        "files": 3, "unread": {}, "errors": 1, "warnings": 0, "suggestions": 1, "figures": 2, "backed": 0, "contradicted": 1, "alone": 1,
    }  # fmt: skip


def test_a_json_finding_has_its_place_and_words(written: Writer, report: Report) -> None:
    (found, doubled) = json.loads(written("json"))["findings"]
    assert found["text"] == "$35 million"
    assert found["span"] == {"start": 16, "end": 27, "line": 1, "column": 17, "end_line": 1, "end_column": 28}
    assert [report.source.text[note["span"]["start"] : note["span"]["end"]] for note in found["notes"]] == [
        "50 million crowns",
        "$3 million",
    ]
    assert doubled["span"]["line"] == 3
    assert doubled["fix"]["edits"][0]["text"] == "The"
    assert found["fingerprint"] != doubled["fingerprint"]
    assert [found["url"], doubled["url"]] == ["https://example.org/FIG110", None]


def test_json_without_fact_kinds_counts_no_figures(written: Writer) -> None:
    summary = json.loads(written("json", Report(Source("a.txt", ""))))["summary"]
    assert (summary["figures"], summary["alone"]) == (None, None)


def test_json_of_nothing_is_whole(written: Writer, clean: Report) -> None:
    assert valid(written("json", clean), PUBLISHED)["findings"] == []


def test_sarif_is_valid_and_says_everything(written: Writer) -> None:
    (run,) = valid(written("sarif"), SCHEMAS / "sarif-schema-2.1.0.json")["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    error, note = run["results"]
    assert (error["ruleId"], error["level"], note["level"]) == ("FIG110", "error", "note")
    region = note["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["snippet"]["text"]) == (3, 3, "The the")
    assert [place["id"] for place in error["relatedLocations"]] == [1, 2]
    assert error["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "desk/a%2C%20b%3Ac%25.md"
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [told["message"]["text"] for told in invocation["toolExecutionNotifications"]][1] == "no such file or folder"
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["help"]["markdown"].startswith("# FIG110")
    assert rule["helpUri"] == "https://example.org/FIG110"


def strings(value: Any) -> list[str]:  # noqa: ANN401 -- whatever JSON holds
    if isinstance(value, dict):
        return [text for inner in value.values() for text in strings(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in strings(inner)]
    return [value] if isinstance(value, str) else []


def test_sarif_holds_no_empty_string(written: Writer) -> None:
    assert all(strings(json.loads(written("sarif"))))


def many(count: int, level: Level) -> Report:
    findings = tuple(Finding("FIG110", "f", level, "m", Problem(Span(0, 1))) for _ in range(count))
    return Report(Source(f"{level}.txt", "a"), findings)


def test_sarif_keeps_the_most_severe_within_githubs_limit(written: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.report.sarif.RESULTS", 5)
    document = written("sarif", many(4, Level.SUGGESTION), many(3, Level.ERROR))
    (run,) = valid(document, SCHEMAS / "sarif-schema-2.1.0.json")["runs"]
    assert [result["level"] for result in run["results"]] == ["error"] * 3 + ["note"] * 2
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"].startswith("2 more findings")
    assert run["invocations"][0]["executionSuccessful"] is True


def test_gitlab_is_as_its_schema_says_and_tells_issues_apart(written: Writer, report: Report) -> None:
    issues = valid(written("gitlab"), SCHEMAS / "gitlab-code-quality.schema.json")
    assert [issue["severity"] for issue in issues] == ["critical", "minor", "blocker", "blocker"]
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert issues[1]["location"] == {"path": report.source.path, "lines": {"begin": 3}}
    twice = json.loads(written("gitlab", many(2, Level.ERROR)))
    assert twice[0]["fingerprint"] != twice[1]["fingerprint"]


def test_gitlab_of_nothing_is_an_empty_list(written: Writer, clean: Report) -> None:
    assert json.loads(written("gitlab", clean)) == []


def test_junit_is_read_by_a_real_consumer(written: Writer, tmp_path: Path) -> None:
    path = tmp_path / "junit.xml"
    path.write_bytes(written("junit").encode())
    suites = {suite.name: suite for suite in junitparser.JUnitXml.fromfile(str(path))}
    assert list(suites) == ["clean.txt", "desk/a, b:c%.md", "gone.txt"]
    assert [(suite.tests, suite.failures, suite.errors) for suite in suites.values()] == [
        (1, 0, 0),
        (3, 2, 1),
        (1, 0, 1),
    ]
    case = next(iter(suites["desk/a, b:c%.md"]))
    assert case.name == "FIG110 headline-figure-contradicted 1:17"
    assert case.result[0].message == "100% wrong: “a::b”,\r\nsee 🚢"


@given(st.text())
def test_junit_holds_any_text(text: str) -> None:
    form, view = reports.load("junit"), reports.View()
    told = Report(Source(text, text), (Finding("A1", "a", Level.ERROR, text, Problem(Span(0, len(text)))),))
    document = "".join(form.document(iter([reports.part(told, form, view)]), reports.Run(view)))
    assert next(iter(junitparser.JUnitXml.fromstring(document.encode()))).failures == 1


def read_command(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as the runner's own parser reads it."""
    assert line.startswith("::")
    head, message = line[2:].split("::", 1)
    word, _, listed = head.partition(" ")
    pairs = (pair.split("=", 1) for pair in listed.split(","))
    properties = {
        key: _unescaped(value, {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}) for key, value in pairs
    }
    return word, properties, _unescaped(message, {"%0D": "\r", "%0A": "\n", "%25": "%"})


def _unescaped(text: str, marks: dict[str, str]) -> str:
    for mark, char in marks.items():
        text = text.replace(mark, char)
    return text


def test_github_annotations_survive_the_round_trip(written: Writer) -> None:
    commands = [read_command(line) for line in written("github").splitlines()]
    assert [word for word, _, _ in commands] == ["error", "notice", "error", "error"]
    _, properties, message = commands[0]
    assert properties == {
        "file": "desk/a, b:c%.md", "line": "1", "endLine": "1", "col": "17", "endColumn": "28",
        "title": "FIG110 headline-figure-contradicted",
    }  # fmt: skip
    assert message == "100% wrong: “a::b”,\r\nsee 🚢"
    assert commands[2][1]["title"] == "newslint: not checked"


@given(st.text(), st.text(min_size=1))
def test_any_annotation_survives_the_round_trip(message: str, path: str) -> None:
    line = f"::error file={github.escaped_property(path)}::{github.escaped(message)}"
    assert "\n" not in line
    assert "\r" not in line
    assert read_command(line) == ("error", {"file": path}, message)


def test_github_also_writes_a_summary_of_the_step(report: Report) -> None:
    told: list[str] = []
    form, view = reports.load("github"), reports.View()
    run = reports.Run(view, aside=told.append)
    list(form.document(iter([reports.part(report, form, view)]), run))
    (summary,) = told
    assert "1 error, 1 suggestion" in summary
    assert summary.count("\n| desk/a, b:c%.md") == 3


def test_reviewdog_columns_count_bytes(written: Writer) -> None:
    lines = [json.loads(line) for line in written("rdjsonl").splitlines()]
    assert [line["severity"] for line in lines] == ["ERROR", "INFO", "ERROR", "ERROR"]
    assert lines[1]["location"]["range"] == {"start": {"line": 3, "column": 5}, "end": {"line": 3, "column": 12}}
    assert lines[1]["suggestions"] == [{"range": lines[1]["location"]["range"], "text": "The"}]
    assert lines[0]["relatedLocations"][0]["message"] == "the amount"
    assert json.loads(written("rdjson"))["diagnostics"] == lines


def test_the_page_of_a_step_says_what_was_not_read() -> None:
    said: list[str] = []
    list(github.FORMAT.document(iter(()), reports.Run(aside=said.append, unread={".rst": 2, ".x_y": 1})))
    assert said == ["### newslint\n\nNo file checked.\n\nnot read: 2 .rst, 1 .x\\_y\n"]
