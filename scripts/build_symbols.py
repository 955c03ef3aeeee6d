#!/usr/bin/env python3
"""Rebuild the symbol tables that newslint ships, from openly licensed lists.

usage: build_symbols.py SOURCES

SOURCES is a folder with
  ric_suffixes.json                         suffixes of Reuters codes with exchange and MIC (our own compilation)
  ric_suffixes_observed_reuters_dev.csv     further suffixes, counted in published stories (our own compilation)
  mic_to_yahoo_suffix_*.csv                 Yahoo's suffixes by MIC (from yfinance, Apache-2.0)

Writes src/newslint/data/suffixes.tsv. Standard library only.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

DATA = Path(__file__).parent.parent / "src" / "newslint" / "data"
US = r"[A-Z]{1,6}[a-z]{0,3}(?:_[a-z]{1,3})?"
ROOTS = {
    "N": US, "O": US, "OQ": US, "A": US, "P": US, "K": US, "PK": US, "OB": US,
    "HK": r"\d{4,5}", "T": r"\d{4,5}|\d{3}[A-Z]", "OS": r"\d{4,5}", "TW": r"\d{4,6}[A-Z]?", "TWO": r"\d{4,6}[A-Z]?",
    "SS": r"\d{6}", "SZ": r"\d{6}", "KS": r"\d{5}[\dA-Z]", "KQ": r"\d{5}[\dA-Z]", "SE": r"\d{4}",
}  # fmt: skip
"""How the root of a code looks on venues that are strict about it; elsewhere anything goes."""


def suffixes(sources: Path) -> dict[str, tuple[str, str, str]]:
    """Suffix -> exchange, MIC, and whose suffix it is: `reuters`, `yahoo` or `both`."""
    found = {
        row["suffix"]: (row["exchange"], row["mic"] or "", "reuters")
        for row in json.loads((sources / "ric_suffixes.json").read_text(encoding="utf-8"))
    }
    with (sources / "ric_suffixes_observed_reuters_dev.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["ric_suffix"], (row["exchange_label(mine)"], row["mic(mine)"], "reuters"))
    with next(iter(sources.glob("mic_to_yahoo_suffix_*.csv"))).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            suffix = row["yahoo_suffix"]
            if suffix:
                exchange, mic, _ = found.get(suffix, (row["mic"], row["mic"], ""))
                found[suffix] = (exchange, mic, "both" if suffix in found else "yahoo")
    return found


def main() -> None:
    """Write the tables."""
    sources = Path(sys.argv[1])
    lines = [
        "# Suffixes of stock codes: exchange, MIC (ISO 10383), whose suffix it is, the root's form where the venue is strict."
    ]
    lines += [
        "# Written by scripts/build_symbols.py. Yahoo's suffixes come from yfinance (Apache-2.0).",
        "# suffix\texchange\tmic\tstyle\troot",
    ]
    lines += ["\t".join((suffix, *row, ROOTS.get(suffix, ""))) for suffix, row in sorted(suffixes(sources).items())]
    (DATA / "suffixes.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
