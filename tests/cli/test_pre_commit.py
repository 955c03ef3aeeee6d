import os
import re
import subprocess
from pathlib import Path

import pytest

from launched import path_with_command
from newslint.document import SUFFIXES

PROJECT = Path(__file__).parents[2]
GOOD = "# Ferry line buys ships\n\nThe line will spend 380 million crowns ($35 million) on ferries.\n\n($1 = 10.85 Swedish crowns)\n"
BAD = GOOD.replace("$35 million", "$53 million")
RULE = """\
code: HSE1
extends: existence
level: error
message: "not here: {match}"
tokens: [quay]
examples:
  - bad: The ⟦quay⟧.
  - good: The pier.
"""


@pytest.fixture
def hooks(tmp_path: Path) -> Path:
    """The project's own hooks in a repository, run by the newslint that is under test instead of a fresh install."""
    repository = tmp_path / "hooks"
    repository.mkdir()
    text = (PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert text.count("language: python") == 2
    (repository / ".pre-commit-hooks.yaml").write_text(
        text.replace("language: python", "language: system"), encoding="utf-8"
    )
    git(repository, "init")
    git(repository, "add", ".")
    git(repository, "commit", "-m", "Hooks")
    return repository


@pytest.fixture
def newsroom(tmp_path: Path, hooks: Path) -> Path:
    folder = tmp_path / "newsroom"
    folder.mkdir()
    git(folder, "init", "--initial-branch=main")
    (folder / "newslint.yaml").write_text("packs: [facts, ./house]\n", encoding="utf-8")
    (folder / "house").mkdir()
    (folder / "house" / "quay.yaml").write_text(RULE, encoding="utf-8")
    revision = git(hooks, "rev-parse", "HEAD").stdout.strip()
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {hooks}\n    rev: {revision}\n    hooks: [{{id: newslint}}, {{id: newslint-rules}}]\n",
        encoding="utf-8",
    )
    return folder


def call(folder: Path, *command: str, check: bool = False) -> subprocess.CompletedProcess[str]:
    keep = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    identity = {
        "GIT_AUTHOR_NAME": "Desk",
        "GIT_COMMITTER_NAME": "Desk",
        "EMAIL": "desk@example.org",
        "GIT_CONFIG_GLOBAL": os.devnull,
    }
    environment = {
        **keep,
        **identity,
        "PATH": path_with_command(folder.parent),
        "PRE_COMMIT_HOME": str(folder.parent / "cache"),
    }
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=check)


def git(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return call(folder, "git", *command, check=True)


def commit(folder: Path) -> int:
    """Stage everything and try to commit it: 0, or 1 where a hook blocks it."""
    git(folder, "add", ".")
    return call(folder, "git", "commit", "-m", "Story").returncode


def test_the_life_of_a_newsroom_under_pre_commit(newsroom: Path) -> None:
    assert call(newsroom, "pre-commit", "install").returncode == 0
    story = newsroom / "ferry.md"
    story.write_text(BAD, encoding="utf-8")
    assert commit(newsroom) == 1

    story.write_text(GOOD, encoding="utf-8")
    assert commit(newsroom) == 0

    config = newsroom / ".pre-commit-config.yaml"
    story.write_text(BAD, encoding="utf-8")
    assert call(newsroom, "newslint", "check", ".", "--write-baseline", "known.json").returncode == 0
    config.write_text(
        config.read_text(encoding="utf-8").replace("newslint}", "newslint, args: [--baseline, known.json]}", 1),
        encoding="utf-8",
    )
    assert commit(newsroom) == 0

    story.write_text(BAD + "\nThe bridge is 10 miles (26 km) long.\n", encoding="utf-8")
    assert commit(newsroom) == 1
    first = git(newsroom, "rev-parse", "HEAD").stdout.strip()
    git(newsroom, "commit", "--all", "--no-verify", "-m", "Story")
    between = call(newsroom, "pre-commit", "run", "--from-ref", first, "--to-ref", "HEAD")
    assert between.returncode == 1
    assert "ferry.md:7:25: error FIG104" in between.stdout
    assert "FIG101" not in between.stdout
    (newsroom / "other.md").write_text(GOOD, encoding="utf-8")
    assert commit(newsroom) == 0
    assert call(newsroom, "pre-commit", "run", "--from-ref", "HEAD~1", "--to-ref", "HEAD").returncode == 0


def test_a_rule_file_whose_example_is_wrong_is_blocked(newsroom: Path) -> None:
    assert call(newsroom, "pre-commit", "install").returncode == 0
    assert commit(newsroom) == 0
    rule = newsroom / "house" / "quay.yaml"
    rule.write_text(RULE.replace("The pier", "A quay"), encoding="utf-8")
    git(newsroom, "add", ".")
    blocked = call(newsroom, "git", "commit", "-m", "Rule")
    assert blocked.returncode == 1
    assert "HSE1 quay: good example" in blocked.stdout + blocked.stderr


def test_try_repo_passes_good_stories_and_fails_bad_ones(newsroom: Path, hooks: Path) -> None:
    for name, text in (("good.md", GOOD), ("other.xyz", BAD)):
        (newsroom / name).write_text(text, encoding="utf-8")
    git(newsroom, "add", ".")
    assert call(newsroom, "pre-commit", "try-repo", str(hooks), "newslint", "--all-files").returncode == 0
    (newsroom / "bad.txt").write_text(BAD.removeprefix("# "), encoding="utf-8")
    git(newsroom, "add", ".")
    tried = call(newsroom, "pre-commit", "try-repo", str(hooks), "newslint", "--all-files")
    assert tried.returncode == 1
    assert "bad.txt:3:41: error FIG101" in tried.stdout


def test_one_newslint_is_handed_all_files(newsroom: Path, hooks: Path) -> None:
    """It starts processes of its own: several of it would start as many each."""
    for number in range(12):
        (newsroom / f"good{number}.md").write_text(GOOD, encoding="utf-8")
    git(newsroom, "add", ".")
    tried = call(newsroom, "pre-commit", "try-repo", str(hooks), "newslint", "--all-files", "--verbose")
    assert tried.returncode == 0
    assert re.findall(r"(\d+) files", tried.stdout) == ["12"]


def test_the_hook_is_given_every_file_that_a_folder_is_searched_for() -> None:
    text = (PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    pattern = re.compile(text.partition("files: ")[2].partition("\n")[0])
    named = {suffix for suffix in SUFFIXES if pattern.search(f"desk/story{suffix}")}
    assert named == {*SUFFIXES} - {
        ".xml"
    }  # a program's settings are XML too, and a file that is named is never passed over
