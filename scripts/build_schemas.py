"""The keys of newslint.yaml and of rule files -> their JSON Schemas, for editors: `schemas/`; with --check, whether those are as they should be."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from newslint.checked.hints import form, hints, needed
from newslint.config import Keys, PerFile
from newslint.model import Level
from newslint.rulebook import plugins
from newslint.rulebook.rulefile import Head

SCHEMAS = Path(__file__).parents[1] / "schemas"
_DIALECT = "http://json-schema.org/draft-07/schema#"
_WORD: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_SCALARS: Mapping[Any, dict[str, Any]] = {
    int: {"type": "integer", "minimum": 0},
    bool: {"type": "boolean"},
    Fraction: {"type": ["number", "string"]},
    Decimal: {"type": ["number", "string"]},
    Level: {"enum": [str(level) for level in Level]},
}
_PACK = {
    "anyOf": [
        {"type": "string"},
        *(
            {
                "type": "object",
                "properties": {key: {"type": "string"}},
                "required": [key],
                "additionalProperties": False,
            }
            for key in ("vale", "vale-ini")
        ),
    ]
}


def of(hint: Any) -> dict[str, Any]:  # noqa: ANN401 -- a type hint
    """The schema of what a hint lets somebody write."""
    shape = form(hint)
    if shape.name == "any":
        return {}
    if shape.name == "words":
        return {"enum": [*shape.words, *(int(word) for word in shape.words if word.isdecimal())]}
    if shape.name == "list":
        return {"anyOf": [of(shape.of), {"type": "array", "items": of(shape.of)}]}
    if shape.name == "mapping":
        return {"type": "object", "additionalProperties": of(shape.of)}
    if shape.name == "record":
        return record(shape.of)
    return of(shape.of) if shape.name == "optional" else _SCALARS.get(shape.of, _WORD)


def record(made: type) -> dict[str, Any]:
    """The schema of a mapping whose keys are the fields of a record."""
    schema = {"type": "object", "properties": properties(made), "additionalProperties": False}
    return {**schema, "required": sorted(needed(made))} if needed(made) else schema


def properties(made: type) -> dict[str, Any]:
    """The schema of each field of a record, with what it means where that is said."""
    notes = {key: next(filter(_is_text, getattr(hint, "__metadata__", ())), "") for key, hint in hints(made).items()}
    return {key: {**of(hint), **_described(notes[key])} for key, hint in hints(made).items()}


def _is_text(note: object) -> bool:
    return isinstance(note, str)


def _described(note: str) -> dict[str, str]:
    return {"description": note} if note else {}


def configuration() -> dict[str, Any]:
    """The schema of newslint.yaml."""
    schema = record(Keys)
    schema["properties"] |= {
        "packs": {"anyOf": [*_PACK["anyOf"], {"type": "array", "items": _PACK}]},
        "per-file": {"type": "array", "items": record(PerFile)},
        "fields": {"type": ["array", "object"]},
        "sources": {
            "type": "object",
            "additionalProperties": {"type": ["string", "array"], "items": {"type": "string"}},
        },
    }
    return {"$schema": _DIALECT, "title": "newslint.yaml", **schema}


def rule_file() -> dict[str, Any]:
    """The schema of a rule file: keys of its own, and those of the kind that it extends."""
    own = properties(Head)
    kinds = sorted(plugins.ours())
    options = {name: properties(kind.Options) for name in kinds if (kind := plugins.kind(name))}
    cases = [
        {
            "if": {"properties": {"extends": {"const": name}}},
            "then": {"properties": {**dict.fromkeys(own, True), **options[name]}, "additionalProperties": False},
        }
        for name in kinds
    ]
    own["examples"] = {"type": "array", "items": {"type": "object"}, "minItems": 2}
    head = {"type": "object", "properties": own, "required": sorted(needed(Head))}
    return {"$schema": _DIALECT, "title": "A rule of newslint", **head, "allOf": cases}


MADE = {"newslint.schema.json": configuration, "rule.schema.json": rule_file}


def stale() -> list[str]:
    """The schemas that are not as they should be."""
    return [name for name, make in MADE.items() if not _same(SCHEMAS / name, make())]


def _same(path: Path, schema: dict[str, Any]) -> bool:
    return path.is_file() and path.read_text("utf-8") == _written(schema)


def _written(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit("\n".join(f"stale: schemas/{name} (run scripts/build_schemas.py)" for name in stale()) or 0)
    for file, schema_of in MADE.items():
        (SCHEMAS / file).write_text(_written(schema_of()), "utf-8")
