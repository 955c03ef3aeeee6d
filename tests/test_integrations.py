import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from launched import path_with_command

PROJECT = Path(__file__).parents[1]
BAD = "# Ferries\n\nThey cost 380 million crowns ($53 million).\n\n($1 = 10.85 Swedish crowns)\n"


def loaded(name: str) -> Any:  # noqa: ANN401 -- whatever YAML holds
    return YAML(typ="safe").load((PROJECT / name).read_text(encoding="utf-8"))


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Where `newslint` is the one under test."""
    (tmp_path / ".git").mkdir()  # the configuration is looked for up to here
    (tmp_path / "a story.md").write_text(BAD, encoding="utf-8")
    return {
        "PATH": path_with_command(tmp_path),
        "NEWSLINT_CACHE_DIR": str(tmp_path / ".cache"),
        "RUNNER_TEMP": str(tmp_path),
    }


def script(step: str) -> str:
    (found,) = [one["run"] for one in loaded("action.yml")["runs"]["steps"] if one.get("name") == step]
    assert "${{" not in found, "an expression in a script runs whatever a branch name or a title says"
    return str(found)


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("never", 0)])
def test_the_action_checks_and_annotates(tmp_path: Path, environment: dict[str, str], fail_on: str, code: int) -> None:
    said = {**environment, "PATHS": ".", "ARGS": "--select FIG", "FAIL_ON": fail_on}
    done = subprocess.run(
        ["bash", "-e", "-c", script("Check the copy")],
        cwd=tmp_path,
        env=said,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code
    assert done.stdout.startswith("::error file=a story.md,line=3,")


def test_the_action_writes_sarif_without_failing(tmp_path: Path, environment: dict[str, str]) -> None:
    said = {**environment, "PATHS": ".", "ARGS": ""}
    subprocess.run(["bash", "-e", "-c", script("Write SARIF")], cwd=tmp_path, env=said, check=True)
    log = json.loads((tmp_path / "newslint.sarif").read_text(encoding="utf-8"))
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["FIG101"]


def test_the_problem_matcher_reads_what_the_terminal_shows(tmp_path: Path, environment: dict[str, str]) -> None:
    story = BAD.replace("They", "They they")
    (tmp_path / "a story.md").write_text(story, encoding="utf-8")
    done = subprocess.run(
        ["newslint", "check"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    matchers = json.loads((PROJECT / ".github" / "newslint-matcher.json").read_text(encoding="utf-8"))["problemMatcher"]
    patterns = [(matcher["pattern"][0], re.compile(matcher["pattern"][0]["regexp"])) for matcher in matchers]
    read = [
        (match[names["file"]], match[names["line"]], match[names["column"]], match[names["code"]])
        for line in done.stdout.splitlines()
        for names, pattern in patterns
        if (match := pattern.match(line))
    ]
    assert read == [("a story.md", "3", "1", "CPY603"), ("a story.md", "3", "36", "FIG101")]


def test_the_gitlab_job_is_yaml_and_asks_for_the_right_report() -> None:
    job = loaded("ci/newslint.gitlab-ci.yml")["newslint"]
    assert job["artifacts"]["reports"]["codequality"] in job["script"][1]


def test_the_hooks_are_the_two_that_are_promised() -> None:
    hooks = loaded(".pre-commit-hooks.yaml")
    assert [hook["id"] for hook in hooks] == ["newslint", "newslint-rules"]
    assert all(hook["types"] == ["file"] for hook in hooks)
