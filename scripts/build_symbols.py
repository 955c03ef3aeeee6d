#!/usr/bin/env python3
"""Rebuild the symbol tables that newslint ships, from openly licensed lists.

usage: build_symbols.py SOURCES

SOURCES is a folder with
  ric_suffixes.json                         suffixes of Reuters codes with exchange and MIC (our own compilation)
  ric_suffixes_observed_reuters_dev.csv     further suffixes, counted in published stories (our own compilation)
  mic_to_yahoo_suffix_*.csv                 Yahoo's suffixes by MIC (from yfinance, Apache-2.0)
  us_sec_company_tickers_*.csv              ticker, exchange, name, cik (from the SEC, public domain; packed by edgartools, MIT)
  financedatabase_equities_*.tsv.xz         symbol, name, MIC, delisted (from FinanceDatabase, MIT)

Writes into src/newslint/data: suffixes.tsv, companies.cards (a company's symbols) and tickers.cards (a symbol's
companies). It needs newslint itself and the standard library.
"""

from __future__ import annotations

import csv
import json
import lzma
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from newslint import lexicon
from newslint.article.symbols.cards import filed
from newslint.article.symbols.companies import normal

DATA = Path(__file__).parent.parent / "src" / "newslint" / "data"
US = r"[A-Z]{1,6}[a-z]{0,3}(?:_[a-z]{1,3})?"
ROOTS = {
    "N": US, "O": US, "OQ": US, "A": US, "P": US, "K": US, "PK": US, "OB": US,
    "HK": r"\d{4,5}", "OS": r"\d{4,5}", **dict.fromkeys(("T", "FU", "NG", "SP"), r"\d{4,5}|\d{3}[A-Z]"), "TW": r"\d{4,6}[A-Z]?", "TWO": r"\d{4,6}[A-Z]?",
    "SS": r"\d{6}", "SZ": r"\d{6}", "KS": r"\d{5}[\dA-Z]", "KQ": r"\d{5}[\dA-Z]", "SE": r"\d{4}",
}  # fmt: skip
"""How the root of a code looks on venues that are strict about it; elsewhere anything goes."""


REGIONAL = {"FU": ("Fukuoka", "XFKA"), "NG": ("Nagoya", "XNGO"), "SP": ("Sapporo", "XSAP")}
"""Suffixes of Reuters codes that neither list has: companies at home there are in none of them."""
OWN = frozenset(["N", "O", "OQ", "A", "P", "K", "HK", "T", "FU", "NG", "SP", "KS", "KQ", "SS", "SZ", "TW", "TWO"])
"""Suffixes before which stands the market's own code; elsewhere Reuters has roots of its own."""
PLATFORMS = frozenset(["AQ", "XD", "TI", "XA", "XC", "NX", "CMX", "CBT", "CME", "NYB", "NYM"])
"""Yahoo's suffixes of trading platforms and futures exchanges: no story names a company by these."""


def suffixes(sources: Path) -> dict[str, tuple[str, str, str]]:
    """Suffix -> exchange, MIC, and whose suffix it is: `reuters`, `yahoo` or `both`."""
    found = {
        row["suffix"]: (row["exchange"], row["mic"] or "", "reuters")
        for row in json.loads((sources / "ric_suffixes.json").read_text(encoding="utf-8"))
    }
    found |= {suffix: (exchange, mic, "reuters") for suffix, (exchange, mic) in REGIONAL.items()}
    with (sources / "ric_suffixes_observed_reuters_dev.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["ric_suffix"], (row["exchange_label(mine)"], row["mic(mine)"], "reuters"))
    with next(iter(sources.glob("mic_to_yahoo_suffix_*.csv"))).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            suffix = row["yahoo_suffix"]
            if suffix and suffix not in PLATFORMS:
                exchange, mic, _ = found.get(suffix, (row["mic"], row["mic"], ""))
                found[suffix] = (exchange, mic, "both" if suffix in found else "yahoo")
    return found


HOME = frozenset(
    [
        "XHKG",
        "XJPX",
        "XKRX",
        "XKOS",
        "XSHG",
        "XSHE",
        "XTAI",
        "ROCO",
        "XKLS",
        "XSES",
        "XASX",
        "XNZE",
        "XLON",
        "XPAR",
        "XAMS",
        "XBRU",
        "XLIS",
        "XMIL",
        "XMAD",
        "XETR",
        "XSWX",
        "XSTO",
        "XCSE",
        "XHEL",
        "XOSL",
        "XDUB",
        "ASEX",
        "XIST",
        "XTSE",
        "XTSX",
        "BVMF",
        "XNSE",
        "XBOM",
        "XBKK",
        "XIDX",
        "XJSE",
        "XSAU",
        "XTAE",
        "MISX",
        "XNAS",
        "XASE",
        "XBUD",
        "XPRA",
    ]
)
"""Markets on which companies are at home; the others list again what is listed here."""
WORDS = 6  # of a name that are kept


def listings(sources: Path) -> Iterator[tuple[str, str]]:
    """Each listed symbol with its company's name; bonds, preferred shares and second listings left out."""
    with next(iter(sources.glob("us_sec_company_tickers_*.csv"))).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if "-P" not in row["ticker"]:
                yield row["ticker"], row["name"]
    with lzma.open(next(iter(sources.glob("financedatabase_equities_*.tsv.xz"))), "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            symbol, name = row["symbol"], row["name"]
            plain = "^" not in symbol and "-P" not in symbol and not symbol.endswith(".IL") and "%" not in name
            if row["mic"] in HOME and plain and name:
                yield symbol, name


def companies(sources: Path) -> Mapping[str, set[str]]:
    """Company -> its symbols; a symbol without a dot is American, the others have Yahoo's suffix."""
    found: dict[str, set[str]] = defaultdict(set)
    for symbol, name in listings(sources):
        if key := " ".join(normal(name, lexicon.of().symbols)[:WORDS]):
            found[key].add(symbol)
    return found


def main() -> None:
    """Write the tables."""
    sources = Path(sys.argv[1])
    lines = [
        "# Suffixes of stock codes: exchange, MIC (ISO 10383), whose suffix it is, the root's form where the venue is strict."
    ]
    lines += [
        "# Written by scripts/build_symbols.py. Yahoo's suffixes come from yfinance (Apache-2.0).",
        "# suffix\texchange\tmic\tstyle\troot\tcode: `own` where what stands before the dot is the market's own code (SOGN.PA is not: Paris says GLE)",
    ]
    lines += [
        "\t".join((suffix, *row, ROOTS.get(suffix, ""), "own" if suffix in OWN else "reuters"))
        for suffix, row in sorted(suffixes(sources).items())
    ]
    (DATA / "suffixes.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    listed = companies(sources)
    holders: dict[str, set[str]] = defaultdict(set)
    for name, symbols in listed.items():
        for symbol in symbols:
            holders[symbol].add(name)
    rows = (
        (name, " ".join(sorted(symbol.replace(" ", "-") for symbol in symbols))) for name, symbols in listed.items()
    )
    (DATA / "companies.cards").write_bytes(filed(rows))
    rows = ((symbol.replace(" ", "-"), ";".join(sorted(names))) for symbol, names in holders.items())
    (DATA / "tickers.cards").write_bytes(filed(rows))


if __name__ == "__main__":
    main()
