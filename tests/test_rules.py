"""Every example of every rule file that newslint brings is a test."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.examples import Outcome, outcomes_of
from newslint.rulebook.packs import names, rule_files, shelf
from newslint.rulebook.rulefile import RuleFile, load

FILES = [(path, load(path)) for pack in names() for path in rule_files(shelf() / pack) if isinstance(path, Path)]
OUTCOMES = {str(path): tuple(outcomes_of(file)) for path, file in FILES if not file.mistakes}


def _cases() -> list[object]:
    """One case an example, named by its rule: `pytest -k FIG101`."""
    return [
        pytest.param(outcome, id=f"{outcome.rule.code}-{'bad' if outcome.example.bad else 'good'}-{nth}")
        for outcomes in OUTCOMES.values()
        for nth, outcome in enumerate(outcomes, 1)
    ]


@pytest.mark.parametrize("outcome", _cases())
def test_example_comes_out_as_it_says(outcome: Outcome) -> None:
    assert not outcome.wrong, "\n".join((outcome.place, *outcome.wrong))


@pytest.mark.parametrize(("path", "file"), FILES, ids=[path.stem for path, _ in FILES])
def test_rule_file_loads_and_gives_its_reason(path: Path, file: RuleFile) -> None:
    assert [str(mistake) for mistake in file.mistakes] == []
    assert file.rule is not None
    assert file.rule.summary
    assert file.why, path


def test_codes_stand_once() -> None:
    codes = [file.code for _, file in FILES]
    assert sorted(codes) == sorted(set(codes))
