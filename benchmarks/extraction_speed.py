"""Published stories -> characters a second of each extractor, of all together, and of others: `python benchmarks/extraction_speed.py STORIES`.

    python benchmarks/extraction_speed.py STORIES --rivals build/rivals

The second form makes an environment of its own in that folder, installs quantulum3 and recognizers-text there
(newslint depends on neither) and reads the same first stories with each of them. The floor is a bare scan for digits.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterable, Sized
from functools import partial
from pathlib import Path

from newslint import lexicon
from newslint.article import Article, dates, figures, mentions, names, quotations, symbols
from newslint.article.figures import scan
from newslint.article.quotations.marks import marks
from newslint.article.symbols.tickers import places as near_codes
from newslint.document import Block, Document, parse
from newslint.model import Settings, Source

RIVALS = ("quantulum3==0.10.0", "regex", "emoji<2", "datedelta", "multipledispatch", "grapheme")
RECOGNIZERS = (
    "recognizers-text==1.0.2a2",
    "recognizers-text-number==1.0.2a2",
    "recognizers-text-number-with-unit==1.0.2a2",
)
LEAST = {"quantulum3": 50, "recognizers": 5}  # how many times faster newslint must be
WHOLE = 3.0  # million characters a second, for everything that `extract` prints
FIGURES, CALENDAR = lexicon.of().figures, lexicon.of().calendar
READERS: dict[str, tuple[Callable[[Article], Sized], Callable[[Block], Iterable[object]]]] = {
    "figures": (figures.find, lambda block: scan.places(block.prose.text, FIGURES)),
    "dates": (dates.find, lambda block: dates.places(block.prose.text, CALENDAR)),
    "symbols": (symbols.find, lambda block: near_codes(block.prose.text)),
    "names": (names.find, lambda block: names.capitals(block.prose.text)),
    "quotations": (quotations.find, marks),
}
"""Each extractor, and the scan by which it finds the places that it looks at more closely."""
ROUNDS = 5  # the best of so many counts: the machine has other work


def main() -> int:
    """Print the table; 1 where a target is missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("stories", type=Path)
    options.add_argument("--first", type=int, default=600, help="how many stories newslint reads (default: 600)")
    options.add_argument("--rivals", type=Path, help="a folder for the environment of the other extractors")
    options.add_argument("--sample", type=int, default=60, help="how many stories the others read (default: 60)")
    args = options.parse_args()
    gc.set_threshold(100_000)  # as a run of newslint does
    documents = _documents(args.stories, args.first)
    whole = _ours(documents)
    slower = _rivals(args.rivals, documents[: args.sample]) if args.rivals else False
    return int(whole < WHOLE or slower)


def _documents(stories: Path, first: int) -> list[Document]:
    with stories.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for _, line in zip(range(first), lines, strict=False)]
    return [parse(Source(row["id"], f"{row['headline']}\n\n{row['body']}\n", "text")) for row in rows]


def _ours(documents: list[Document]) -> float:
    """Print what newslint reaches and where its time goes, and give the speed of all together in million characters a second."""
    size = sum(len(document.source.text) for document in documents)
    mentions.everything(Article(documents[0], Settings()))
    floor = _best(lambda: [re.findall(r"\d+", document.source.text) for document in documents])
    print(f"{'digits alone':<16} {size / floor / 1e6:>8.2f} million characters a second, the floor")
    whole = _best(partial(_read, mentions.everything, documents))
    alone = 0.0
    for name, (find, places) in READERS.items():
        seconds, scanning = _best(partial(_read, find, documents)), _best(partial(_scan, places, documents))
        found = _read(find, documents)
        alone += seconds
        _show(name, size, seconds, floor)
        print(
            f"{'':<16} {seconds / whole:>8.0%} of the whole: {scanning / whole:.0%} to scan for where one may begin, the rest to look "
            f"closer there: {(seconds - scanning) / found * 1e6:.0f} microseconds for each of {found} mentions"
        )
    _show("everything", size, whole, floor)
    print(
        f"{'':<16} {1 - alone / whole:>8.0%} of the whole: to read the rates, to join all mentions, "
        "and what it costs the processor that the extractors take turns at each story"
    )
    return size / whole / 1e6


def _show(name: str, size: int, seconds: float, floor: float) -> None:
    print(f"{name:<16} {size / seconds / 1e6:>8.2f} million characters a second, {seconds / floor:.0f} times the floor")


def _read(find: Callable[[Article], Sized], documents: list[Document]) -> int:
    """How many mentions there are in the stories; each story is let go of before the next, as in a run."""
    return sum(len(find(Article(document, Settings()))) for document in documents)


def _scan(places: Callable[[Block], Iterable[object]], documents: list[Document]) -> int:
    """How many places an extractor looks at more closely."""
    return sum(1 for document in documents for block in document.blocks for _ in places(block))


def _best(work: Callable[[], object]) -> float:
    def once() -> float:
        begin = time.process_time()
        work()
        return time.process_time() - begin

    return min(once() for _ in range(ROUNDS))


def _rivals(folder: Path, documents: list[Document]) -> bool:
    """Print how often newslint's figures are read while another extractor reads its own; True where too seldom."""
    python = _environment(folder)
    texts = [document.source.text for document in documents]
    ours = _best(lambda: [[one.quantity for one in figures.find(Article(each, Settings()))] for each in documents])
    slower = False
    for name, least in LEAST.items():
        reading = subprocess.run(
            [python, Path(__file__).with_name("rivals.py"), name], input="\n".join(map(json.dumps, texts)),
            capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": ""},
        )  # fmt: skip
        theirs = json.loads(reading.stdout.splitlines()[-1])
        speed, ratio = sum(map(len, texts)) / theirs["seconds"] / 1e6, theirs["seconds"] / ours
        print(
            f"{name:<16} {speed:>8.3f} million characters a second; newslint, values included, is {ratio:.0f} times as fast (target {least})"
        )
        slower = slower or ratio < least
    return slower


def _environment(folder: Path) -> Path:
    """The interpreter of an environment that has the other extractors."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        # recognizers-text asks for a version of emoji that it cannot use: so it goes without its wishes
        subprocess.run([python, "-m", "pip", "install", "--quiet", *RIVALS], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", *RECOGNIZERS], check=True)
    return python


if __name__ == "__main__":
    sys.exit(main())
