"""Sentences with known figures -> a table of how many are read right, and each miss: `python benchmarks/extraction.py DATA`.

A row is right where one mention has its span and value; the value is not compared for dates, durations and ranges.
A row with one end (`more than 40`) may be read as the number with a hedge, whose words the span leaves out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from newslint.article import Article, mentions
from newslint.document import sentence
from newslint.model import Settings, Source

THRESHOLDS = {
    "money": 95, "percent": 95, "ordinal": 95, "age": 95, "number": 95, "quantity": 90, "range": 90, "date": 85, "duration": 85,
}  # fmt: skip
UNCOMPARED = frozenset({"date", "duration", "range"})
FAMILIES = {"rt-currency": "money", "rt-percentage": "percent", "rt-dimension": "quantity", "q3-quantities": "quantity"}
"""What a negative row must not be taken for, by the first words of its id; anything else must be silent altogether."""
SAME_KIND = {"quantity": frozenset({"quantity", "number", "percent", "money", "duration", "ratio", "range"}),
             "number": frozenset({"number", "ratio"}), "money": frozenset({"money", "range"}),
             "range": frozenset({"range", "number", "money", "quantity", "percent", "age", "duration"})}  # fmt: skip
CLOSE = Fraction(1, 10**9)  # the reference rounds what no finite decimal writes

Row = Mapping[str, Any]


def read(text: str) -> list[dict[str, Any]]:
    """What newslint reads in one sentence, as `extract` prints it."""
    return list(mentions.rows(Article(sentence(Source("sentence", text, "text")), Settings())))


def right(expected: Row, found: list[dict[str, Any]]) -> bool:
    """Whether some mention is the expected one."""
    return any(_same(expected, mention) for mention in found)


def _same(expected: Row, mention: Row) -> bool:
    kinds = SAME_KIND.get(expected["kind"], frozenset({expected["kind"]}))
    one_ended = (expected.get("lo") is None) != (expected.get("hi") is None)
    span = (mention["start"], mention["end"]) == (expected["start"], expected["end"])
    if one_ended and mention["hedge"]:
        inside = expected["start"] <= mention["start"] and mention["end"] <= expected["end"]
        rest = (expected["end"] - expected["start"]) - (mention["end"] - mention["start"])
        span = span or (inside and rest <= len(mention["hedge"]) + 1)
    return span and mention["kind"] in kinds and _same_value(expected, mention)


def _same_value(expected: Row, mention: Row) -> bool:
    if expected["kind"] in UNCOMPARED or expected["value"] is None:
        return True
    if mention["value"] is None or ".." in mention["value"]:
        return False
    one, two = Fraction(expected["value"]), Fraction(mention["value"])
    return abs(one - two) <= abs(one) * CLOSE


def extra(row: Row, found: list[dict[str, Any]]) -> Iterator[str]:
    """Mentions that must not be: in a negative row, or beside the expected ones where those are all of their kind."""
    family = next((kind for head, kind in FAMILIES.items() if row["id"].startswith(head)), None)
    if row["negative"]:
        for mention in found:
            if family is None or mention["kind"] == family:
                yield f"{mention['kind']} {mention['text']!r} where nothing is"
    elif row["match"] == "all":
        spans = [(one["start"], one["end"]) for one in row["expected"]]
        for mention in found:
            if mention["kind"] == family and not any(
                start < mention["end"] and mention["start"] < end for start, end in spans
            ):
                yield f"{mention['kind']} {mention['text']!r} is not among the expected"


def main() -> int:
    """Print the table and the misses; 1 where a threshold is missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    path = options.parse_args().data
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    asked: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    misses: list[str] = []
    silent = [0, 0]
    for row in rows:
        found = read(row["input"])
        said = "; ".join(f"{one['kind']} {one['text']!r} {one['value']}" for one in found)
        for expected in row["expected"]:
            asked[expected["kind"]] += 1
            if right(expected, found):
                hits[expected["kind"]] += 1
            else:
                misses.append(f"{row['id']}: {expected['kind']} {expected['text']!r} {expected['value']}; read: {said}")
        wrong = list(extra(row, found))
        silent[1] += row["negative"]
        silent[0] += row["negative"] and not wrong
        misses += [f"{row['id']}: {one}" for one in wrong]
    print("\n".join(misses))
    print(f"{'kind':<10} {'right':>6} {'of':>5} {'share':>7} {'asked':>6}")
    for kind, least in THRESHOLDS.items():
        share = 100 * hits[kind] / asked[kind]
        print(
            f"{kind:<10} {hits[kind]:>6} {asked[kind]:>5} {share:>6.1f}% {least:>5}%{'' if share >= least else '  MISSED'}"
        )
    print(f"negative rows silent: {silent[0]} of {silent[1]}")
    return int(any(100 * hits[kind] < least * asked[kind] for kind, least in THRESHOLDS.items()))


if __name__ == "__main__":
    sys.exit(main())
