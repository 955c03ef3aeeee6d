"""What rows come to -> counts by code, source, year and month: a table that does not grow with the archive."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newslint.archive.judging import Result

_MOST = 10_000
"""Sources and months that are counted by themselves, those that come first."""
_REASONS = 200
OTHERS = "(others)"
UNKNOWN = "(unknown)"
LEVELS = ("error", "warning", "suggestion")


class Summary:
    """The counts of an archive so far; `state` is all of it, as JSON holds it."""

    def __init__(self, state: Mapping[str, Any] | None = None) -> None:
        self.state: dict[str, Any] = dict(state or {})
        for name in ("rows", "stories", "unchecked", "failures", "failing", *LEVELS):
            self.state.setdefault(name, 0)
        for name in ("codes", "sources", "months", "reasons"):
            self.state.setdefault(name, {})

    def add(self, result: Result) -> None:
        """Count one row."""
        state = self.state
        state["rows"] += 1
        state["stories"] += result.judged
        state["unchecked"] += not result.judged
        state["failures"] += len(result.failures)
        state["failing"] += result.failing
        for why in result.failures:
            reasons = state["reasons"]
            said = why.partition(":")[0]
            said = said if said in reasons or len(reasons) < _REASONS else OTHERS
            reasons[said] = reasons.get(said, 0) + 1
        groups = [_group(state["sources"], result.origin), _group(state["months"], result.month)]
        for group in groups:
            group["stories"] += result.judged
        for code in {code for code, *_ in result.counts}:
            self._code(code)["stories"] += 1
        for code, rule, level, count in result.counts:
            state[level] += count
            own = self._code(code)
            own["rule"] = rule
            own[level] += count
            for group in groups:
                group[level] += count
                group["codes"][code] = group["codes"].get(code, 0) + count

    def _code(self, code: str) -> dict[str, Any]:
        held: dict[str, Any] = self.state["codes"].setdefault(
            code, {"rule": "", "stories": 0, **dict.fromkeys(LEVELS, 0)}
        )
        return held

    def told(self) -> dict[str, Any]:
        """The summary as programs read it."""
        state = self.state
        return {
            "version": 1,
            "rows": state["rows"], "stories": state["stories"], "not_checked": state["unchecked"], "failures": state["failures"],
            **{f"{level}s": state[level] for level in LEVELS},
            "codes": [{"code": code, **_plural(held)} for code, held in sorted(state["codes"].items(), key=_loudest)],
            "sources": [{"source": name, **_plural(held)} for name, held in sorted(state["sources"].items(), key=_loudest)],
            "years": [{"year": name, **_plural(held)} for name, held in _years(state["months"])],
            "months": [{"month": name, **_plural(held)} for name, held in sorted(state["months"].items())],
            **({"between": state["between"]} if "between" in state else {}),
            "not_checked_because": dict(sorted(state["reasons"].items(), key=lambda item: (-item[1], item[0]))),
        }  # fmt: skip

    def document(self) -> str:
        """The same as a text."""
        return json.dumps(self.told(), ensure_ascii=False, indent=1) + "\n"


def found(held: Mapping[str, Any]) -> int:
    """How many findings a group has."""
    return sum(int(held[level]) for level in LEVELS)


def _group(groups: dict[str, Any], name: str) -> dict[str, Any]:
    """The counts of a group, which is made where there is room for one more."""
    key = name or UNKNOWN
    if key not in groups and len(groups) >= _MOST:
        key = OTHERS
    held: dict[str, Any] = groups.setdefault(key, {"stories": 0, **dict.fromkeys(LEVELS, 0), "codes": {}})
    return held


def _loudest(item: tuple[str, Mapping[str, Any]]) -> tuple[int, int, str]:
    return -found(item[1]), -item[1]["stories"], item[0]


def _years(months: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The counts of months by year."""
    years: dict[str, Any] = {}
    for month, held in months.items():
        year = _group(years, month[:4] if month[:1].isdecimal() else month)
        for name in ("stories", *LEVELS):
            year[name] += held[name]
        for code, count in held["codes"].items():
            year["codes"][code] = year["codes"].get(code, 0) + count
    return iter(sorted(years.items()))


def _plural(held: Mapping[str, Any]) -> dict[str, Any]:
    """The counts of a group under the names that other reports have for them."""
    said = {(f"{name}s" if name in LEVELS else name): value for name, value in held.items()}
    if "codes" in said:
        said["codes"] = dict(sorted(said["codes"].items(), key=lambda item: (-item[1], item[0])))
    return said
