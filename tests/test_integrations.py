import json
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from consoles import blocks
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


def test_the_gitlab_job_writes_the_report_that_it_hands_over(tmp_path: Path, environment: dict[str, str]) -> None:
    job = loaded("ci/newslint.gitlab-ci.yml")["newslint"]
    install, check = job["script"]
    assert install == "pip install --quiet newslint"
    done = subprocess.run(["bash", "-c", check], cwd=tmp_path, env=environment, check=False)
    assert done.returncode == 1
    found = json.loads((tmp_path / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert [issue["check_name"] for issue in found] == ["FIG101"]


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        ("github-workflows", [".github/workflows/*.yml", "docs/ci.md:.github/workflows/newslint.yml"]),
        ("github-actions", ["action.yml"]),
        ("gitlab-ci", ["ci/newslint.gitlab-ci.yml", "docs/ci.md:.gitlab-ci.yml"]),
        ("github-issue-forms", [".github/ISSUE_TEMPLATE/[!c]*.yml"]),
        ("github-issue-config", [".github/ISSUE_TEMPLATE/config.yml"]),
    ],
)
def test_what_other_programs_read_is_as_their_schemas_say(schema: str, names: list[str], tmp_path: Path) -> None:
    files = [path for name in names for path in _read_by_others(name, tmp_path)]
    assert files
    told: list[str | Path] = ["check-jsonschema", "--builtin-schema", f"vendor.{schema}", *files]
    done = subprocess.run(told, env={"PATH": path_with_command(tmp_path)}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _read_by_others(name: str, folder: Path) -> list[Path]:
    """The files of the project by that name, or those that a page has under a title (`page:title`), written into a folder."""
    page, _, title = name.rpartition(":")
    if not page:
        return sorted(PROJECT.glob(name))
    shown = [block.text for block in blocks((PROJECT / page).read_text("utf-8")) if block.title == title]
    for nth, text in enumerate(shown):
        (folder / f"{nth}.yml").write_text(text, "utf-8")
    return sorted(folder.glob("*.yml"))


def test_every_action_of_others_is_named_by_a_commit() -> None:
    used = [
        line.partition("uses: ")[2]
        for path in (*PROJECT.glob(".github/workflows/*.yml"), PROJECT / "action.yml")
        for line in path.read_text("utf-8").splitlines()
        if "uses: " in line and "uses: ./" not in line
    ]
    assert used
    assert [one for one in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}  # v[\d.]+", one)] == []


@pytest.mark.parametrize("name", ["ci", "release"])
def test_a_workflow_asks_for_targets_that_there_are(name: str) -> None:
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    text = (PROJECT / ".github" / "workflows" / f"{name}.yml").read_text("utf-8")
    listed = re.search(r"what: \[(.+)\]", text)
    asked = [*re.findall(r"(?:run: |^ +)make ([a-z]+)", text, re.MULTILINE), *(listed[1].split(", ") if listed else ())]
    assert asked
    assert [target for target in asked if f"\n{target}:" not in makefile] == []


def test_the_shown_pre_commit_configuration_names_the_hooks_that_there_are() -> None:
    (shown,) = [
        one.text for one in blocks((PROJECT / "docs/ci.md").read_text("utf-8")) if one.title.startswith(".pre-")
    ]
    (repository,) = YAML(typ="safe").load(shown)["repos"]
    assert [hook["id"] for hook in repository["hooks"]] == [hook["id"] for hook in loaded(".pre-commit-hooks.yaml")]


def test_the_hooks_are_the_two_that_are_promised() -> None:
    hooks = loaded(".pre-commit-hooks.yaml")
    assert [hook["id"] for hook in hooks] == ["newslint", "newslint-rules"]
    assert all(hook["types"] == ["file"] for hook in hooks)
    assert all(hook.get("require_serial") or not hook.get("pass_filenames", True) for hook in hooks)


def test_the_image_is_built_from_all_that_the_wheel_holds() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {"pyproject.toml", project["project"]["readme"], *wheel["force-include"], *wheel["packages"]}
    tops = {name.partition("/")[0] for name in (*needed, *project["project"]["license-files"])}
    copied = re.findall(r"^COPY (?!--)(.+) \S+$", (PROJECT / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    assert tops - {name for line in copied for name in line.split()} == set()
    assert tops - {line[1:] for line in (PROJECT / ".dockerignore").read_text("utf-8").splitlines()} == set()
