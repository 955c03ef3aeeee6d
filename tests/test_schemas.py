"""The schemas that editors read say what newslint takes, and refuse what it refuses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from newslint import config

ROOT = Path(__file__).parents[1]
RULES = sorted((ROOT / "rules").rglob("*.yaml"))


def schema(name: str) -> Any:  # noqa: ANN401 -- JSON
    return json.loads((ROOT / "schemas" / name).read_text("utf-8"))


def test_they_are_made_of_what_newslint_takes_today() -> None:
    done = subprocess.run([sys.executable, str(ROOT / "scripts" / "build_schemas.py"), "--check"], check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_every_rule_of_ours_is_valid(path: Path) -> None:
    jsonschema.validate(YAML(typ="safe", pure=True).load(path), schema("rule.schema.json"))


WHOLE = """\
extends: ../newslint.yaml
packs: [facts, ./house, {vale: styles/A}, {vale-ini: .vale.ini}]
select: FIG
levels: {FIG101: warning}
options: {FIG101: {tolerance: 1%}}
per-file: [{files: a, ignore: CPY}]
fields: {intro: standfirst}
baseline: known.json
fail-on: never
"""


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (WHOLE, True),
        (config.STARTER.read_text("utf-8"), True),
        ("ignor: [FIG]", False),
        ("packs: [{valle: a}]", False),
        ("levels: {FIG101: off}", False),
        ("fail-on: loud", False),
        ("per-file: [{ignore: [CPY]}]", False),
    ],
)
def test_a_configuration_is_valid_where_newslint_takes_it(text: str, right: bool) -> None:  # noqa: FBT001 -- a case
    found = list(jsonschema.Draft7Validator(schema("newslint.schema.json")).iter_errors(YAML(typ="safe").load(text)))
    assert (not found) == right


@pytest.mark.parametrize(
    "change", [{"tokenz": ["a"]}, {"level": "loud"}, {"examples": []}, {"max": 3}, {"ignorecase": "perhaps"}]
)
def test_a_rule_file_that_newslint_refuses_is_not_valid(change: dict[str, Any]) -> None:
    rule = {
        "code": "HSE1", "extends": "existence", "level": "warning", "message": "x", "tokens": ["a"],
        "examples": [{"bad": "⟦a⟧"}, {"good": "b"}],
    }  # fmt: skip
    jsonschema.validate(rule, schema("rule.schema.json"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**rule, **change}, schema("rule.schema.json"))


def test_what_init_writes_names_the_schema() -> None:
    first = config.STARTER.read_text("utf-8").splitlines()[0]
    assert first == (
        "# yaml-language-server: $schema=https://raw.githubusercontent.com/newslint/newslint/main/schemas/newslint.schema.json"
    )
