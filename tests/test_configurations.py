"""Where a configuration may stand, what it takes from one that it extends, and what is said of both."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from newslint import config
from newslint.config import Config
from newslint.config.book import rules_of
from newslint.desk import Desk, Wishes
from newslint.model import Level


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """A repository with a desk in it."""
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / "desk").mkdir()
    return tmp_path


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def said(read: Config) -> list[str]:
    return [failure.message.rpartition("/")[2] for failure in read.failures]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("newslint.yaml", "ignore: [CPY607]\nfail-on: never\n"),
        ("newslint.yml", "ignore: [CPY607]\nfail-on: never\n"),
        (".newslint.yaml", "ignore: [CPY607]\nfail-on: never\n"),
        ("pyproject.toml", '[project]\nname = "desk"\n[tool.newslint]\nignore = ["CPY607"]\nfail-on = "never"\n'),
    ],
)
def test_a_configuration_goes_by_any_of_its_names(newsroom: Path, name: str, text: str) -> None:
    path = written(newsroom / name, text)
    assert config.find(newsroom / "desk") == path
    read = config.found(path)
    assert (said(read), read.ignore, read.fail_on) == ([], ("CPY607",), config.NEVER)


def test_a_project_that_does_not_speak_of_newslint_is_none(newsroom: Path) -> None:
    written(newsroom / "pyproject.toml", "[tool.ruff]\n")
    assert config.find(newsroom) is None


def test_two_in_one_folder_are_a_mistake(newsroom: Path) -> None:
    written(newsroom / ".newslint.yaml", "")
    path = written(newsroom / "newslint.yml", "")
    (failure,) = Desk.for_path(newsroom, Wishes(cache=False)).guide("a.md").failures
    assert failure.message.startswith(f"{path}:1:1: .newslint.yaml is in the same folder")
    assert Desk(Wishes(config=str(path), cache=False)).guide("a.md").failures == ()  # who names one means it


PROJECT = """\
[tool.newslint]
ignor = ["CPY607"]
per-file = [{files = "a/**", ignore = ["CPY"]}]
levels.FIG101 = "loud"

[tool.newslint.options.FIG101]
tolerance = "-1%"
"""


def test_mistakes_in_a_project_have_their_place(newsroom: Path) -> None:
    read = config.load(written(newsroom / "pyproject.toml", PROJECT))
    assert read.per_file[0].files == "a/**"
    _, failures = rules_of(read, cache=False)
    assert [one.message.rpartition("/")[2].partition(": ")[0] for one in (*read.failures, *failures)] == [
        "pyproject.toml:2:1", "pyproject.toml:4:1", "pyproject.toml:7:1",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["[tool.newslint\n", "[tool.newslint]\na = [\n", "[tool]\nnewslint = 3\n"])
def test_a_broken_project_is_said(newsroom: Path, text: str) -> None:
    assert config.load(written(newsroom / "pyproject.toml", text), cache=False).failures


BASE = """\
packs: [facts, copy, wire]
ignore: [CPY607]
levels: {FIG101: warning, FIG102: suggestion}
options: {FIG101: {tolerance: 1%, apart: 2%}}
per-file: [{files: "opinion/**", ignore: [CPY]}]
exclude: ["raw/**"]
suffixes: {.story: text}
dollar: AUD
names: names.txt
fields: [intro]
fail-on: warning
"""


def test_what_is_not_said_the_configuration_says_that_is_extended(newsroom: Path) -> None:
    written(newsroom / "names.txt", "Zoë Hartmoor\n")
    written(newsroom / "house.yaml", BASE)
    mine = "extends: ../house.yaml\nignore: [CPY604]\nlevels: {FIG102: error}\noptions: {FIG101: {tolerance: 3%}}\nsuffixes: {.txt: markdown}\n"
    read = config.load(written(newsroom / "desk" / "newslint.yaml", mine), cache=False)
    assert said(read) == []
    assert [pack.word for pack in read.packs] == ["facts", "copy", "wire"]
    assert (read.ignore, read.fail_on) == (("CPY604",), Level.WARNING)
    assert read.levels == {"FIG101": Level.WARNING, "FIG102": Level.ERROR}
    assert read.options == {"FIG101": {"tolerance": "3%", "apart": "2%"}}
    assert read.suffixes == {".story": "text", ".txt": "markdown"}
    assert (read.settings.dollar, read.settings.names) == ("AUD", ("Zoë Hartmoor",))
    assert read.settings.fields == (("intro", "standfirst"),)


def test_globs_stay_with_the_file_that_says_them(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(newsroom)
    written(newsroom / "house.yaml", BASE)
    written(newsroom / "names.txt", "")
    read = config.load(written(newsroom / "desk" / "newslint.yaml", "extends: ../house.yaml\n"), cache=False)
    assert (read.excluded("raw/a.md"), read.excluded("desk/raw/a.md")) == (True, False)
    assert read.excluding("raw/a.md") == "'raw/**' (house.yaml:6:11)"
    assert read.ignored("opinion/a.md") == (("CPY", "opinion/**"),)
    own = config.load(written(newsroom / "desk" / "newslint.yaml", "extends: ../house.yaml\nexclude: [raw/**]\n"))
    assert (own.excluded("raw/a.md"), own.excluded("desk/raw/a.md")) == (False, True)


@pytest.mark.parametrize(
    ("house", "message"),
    [
        ("ignor: [a]\n", "house.yaml:1:1: unknown key ignor (did you mean ignore?"),
        ("extends: desk/newslint.yaml\n", "house.yaml:1:10: desk/newslint.yaml extends this file in turn"),
        ("extends: house.yaml\n", "house.yaml:1:10: house.yaml extends this file in turn"),
        (None, "house.yaml: cannot be read: No such file or directory"),
    ],
)
def test_what_is_wrong_there_is_said_there(newsroom: Path, house: str | None, message: str) -> None:
    if house is not None:
        written(newsroom / "house.yaml", house)
    read = config.load(written(newsroom / "desk" / "newslint.yaml", "extends: ../house.yaml\n"), cache=False)
    (line,) = [failure.message.removeprefix(f"{newsroom}/") for failure in read.failures]
    assert line.startswith(message)


def test_a_choice_of_the_other_file_is_told_with_its_place(newsroom: Path) -> None:
    written(newsroom / "house.yaml", "enable: [ZZZ]\n")
    read = config.load(written(newsroom / "desk" / "newslint.yaml", "extends: ../house.yaml\n"), cache=False)
    _, (failure,) = rules_of(read, cache=False)
    assert failure.message.startswith(f"{newsroom}/house.yaml:1:10: 'ZZZ' means no rule")


def test_nothing_outside_the_repository_is_extended(tmp_path: Path) -> None:
    written(tmp_path / "secret.yaml", "password: x\n")
    subprocess.run(["git", "init", "-q", "repository"], cwd=tmp_path, check=True)
    read = config.load(
        written(tmp_path / "repository" / "newslint.yaml", "extends: ../secret.yaml\nbaseline: ../k.json\n")
    )
    assert [
        ("outside the repository" in failure.message, "password" in failure.message) for failure in read.failures
    ] == [(True, False)] * 2


def test_in_no_repository_what_would_be_found_above_may_be_extended(tmp_path: Path) -> None:
    written(tmp_path / "newslint.yaml", "ignore: [CPY607]\n")
    written(tmp_path / "house.yaml", "password: x\n")
    for said, read in (
        ("../newslint.yaml", True),
        ("../", True),
        ("../house.yaml", False),
        ("../../nobody.yaml", False),
    ):
        own = config.load(written(tmp_path / "desk" / "newslint.yaml", f"extends: {said}\n"), cache=False)
        assert own.ignore == (("CPY607",) if read else ())
        told = [failure.message for failure in own.failures]
        assert [("in no git repository" in one, "NEWSLINT_TRUST" in one, "password" in one) for one in told] == (
            [] if read else [(True, True, False)]
        )


def test_a_folder_without_a_configuration_cannot_be_extended(newsroom: Path) -> None:
    read = config.load(written(newsroom / "desk" / "newslint.yaml", "extends: ../\n"), cache=False)
    assert [one.message.rpartition("newslint.yaml:1:10: ")[2] for one in read.failures] == [
        "extends: there is no newslint.yaml in ../"
    ]


def test_a_folder_that_is_extended_stands_for_its_configuration(newsroom: Path) -> None:
    written(newsroom / ".newslint.yaml", "ignore: [CPY607]\n")
    read = config.load(written(newsroom / "desk" / "newslint.yaml", "extends: ..\n"), cache=False)
    assert (said(read), read.ignore) == ([], ("CPY607",))


def test_a_baseline_of_the_configuration_counts(newsroom: Path) -> None:
    story = written(newsroom / "desk" / "a.md", "The the quay.\n")
    found = Desk.for_path(newsroom, Wishes(cache=False)).lint_file(story)
    assert [one.code for one in found.findings] == ["CPY603"]
    from newslint.desk import baseline  # noqa: PLC0415 -- as a run writes it

    known = baseline.anew(str(newsroom / "known.json"))
    counts, _ = known.taken(found)
    written(newsroom / "known.json", baseline.dump([(known.story(str(story)), dict(counts))]))
    written(newsroom / "newslint.yaml", "baseline: known.json\n")
    report = Desk.for_path(newsroom, Wishes(cache=False)).lint_file(story)
    assert ([one.code for one in report.findings], [one.by for one in report.ignored]) == ([], ["baseline"])
    written(newsroom / "known.json", "{}")
    broken = Desk.for_path(newsroom, Wishes(cache=False)).lint_file(story)
    assert [one.code for one in broken.findings] == ["CPY603"]
    assert "newslint.yaml:1:11: " in broken.failures[0].message
