"""Published stories -> characters a second of each extractor, of all together, and of others: `python benchmarks/extraction_speed.py STORIES`.

    python benchmarks/extraction_speed.py STORIES --rivals build/rivals

The second form makes an environment of its own in that folder, installs quantulum3 and recognizers-text there
(newslint depends on neither) and reads the same first stories with each of them. The floor is a bare scan for digits.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path

from newslint.article import Article, mentions
from newslint.article import figures as figures_
from newslint.document import Document, parse
from newslint.model import Settings, Source

RIVALS = ("quantulum3==0.10.0", "regex", "emoji<2", "datedelta", "multipledispatch", "grapheme")
RECOGNIZERS = (
    "recognizers-text==1.0.2a2",
    "recognizers-text-number==1.0.2a2",
    "recognizers-text-number-with-unit==1.0.2a2",
)
LEAST = {"quantulum3": 50, "recognizers": 5}  # how many times faster newslint must be
WHOLE = 3.0  # million characters a second, for everything that `extract` prints
ROUNDS = 3  # the best of so many counts: the machine has other work


def main() -> int:
    """Print the table; 1 where a target is missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("stories", type=Path)
    options.add_argument("--first", type=int, default=600, help="how many stories newslint reads (default: 600)")
    options.add_argument("--rivals", type=Path, help="a folder for the environment of the other extractors")
    options.add_argument("--sample", type=int, default=60, help="how many stories the others read (default: 60)")
    args = options.parse_args()
    documents = _documents(args.stories, args.first)
    whole = _ours(documents)
    slower = _rivals(args.rivals, documents[: args.sample]) if args.rivals else False
    return int(whole < WHOLE or slower)


def _documents(stories: Path, first: int) -> list[Document]:
    with stories.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for _, line in zip(range(first), lines, strict=False)]
    return [parse(Source(row["id"], f"{row['headline']}\n\n{row['body']}\n", "text")) for row in rows]


def _ours(documents: list[Document]) -> float:
    """Print what newslint reaches, and give that of all mentions in million characters a second."""
    size = sum(len(document.source.text) for document in documents)
    mentions.everything(Article(documents[0], Settings()))
    floor = _best(lambda: [re.findall(r"\d+", document.source.text) for document in documents])
    print(f"{'digits alone':<16} {size / floor / 1e6:>8.2f} million characters a second, the floor")
    finders = {"figures": figures_.find, "dates": mentions.dates, "symbols": mentions.symbols, "names": mentions.names,
               "quotations": mentions.quotations, "everything": mentions.everything}  # fmt: skip
    speed = 0.0
    for name, find in finders.items():
        seconds = _best(lambda find=find: [find(Article(document, Settings())) for document in documents])  # type: ignore[misc]  # a default binds the loop's value
        speed = size / seconds / 1e6
        print(f"{name:<16} {speed:>8.2f} million characters a second, {seconds / floor:.0f} times the floor")
    return speed


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
    ours = _best(lambda: [[one.quantity for one in figures_.find(Article(each, Settings()))] for each in documents])
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
