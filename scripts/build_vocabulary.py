"""Word lists of the spell checkers -> the vocabulary of a language package, in four text files.

usage: build_vocabulary.py FOLDER OUT

FOLDER holds `american-english`, `british-english`, and both with `-small` and `-huge` behind the name (SCOWL, from the
packages wamerican, wamerican-small, wamerican-huge and the same of wbritish) and `dist.male.first`, `dist.female.first`, `dist.all.last`
(United States Census, public domain). OUT is src/newslint/lexicon/en. Words that `bases` leads back to another word of
the list are left out.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from newslint.article.style.slips import mistaken, shelves
from newslint.lexicon.en.vocabulary import bases

SHORTEST = 3
SURNAMES = 5000
"""The most frequent ones: two Americans in three bear one of them."""


def lines(*paths: Path) -> Iterator[str]:
    """The words of some lists, one a line."""
    for path in paths:
        yield from path.read_text(encoding="utf-8").split()


def core(words: set[str]) -> set[str]:
    """The words that no other word of the set leads to."""
    return {word for word in words if not any(base in words for base in bases(word))}


def mistakable(words: set[str], ordinary: set[str]) -> set[str]:
    """The words, beside ordinary ones, that a slip of the pen makes of one of these."""
    return {
        word
        for shelf in shelves(words)
        for word in shelf
        if word not in ordinary and any(other in ordinary and mistaken(word, other) for other in shelf)
    }


def write(path: Path, words: Iterable[str]) -> None:
    """Sort the words into lines of one first letter pair each, so that a change shows as a short diff."""
    rows: dict[str, list[str]] = {}
    for word in sorted(words):
        rows.setdefault(word[:2], []).append(word)
    path.write_text("".join(" ".join(row) + "\n" for row in rows.values()), encoding="utf-8")


def main(folder: Path, out: Path) -> None:
    """Write ordinary.txt, rare.txt, proper.txt, given.txt and surnames.txt."""
    names = ("american-english", "british-english")
    small = {word for word in lines(*(folder / f"{name}-small" for name in names)) if word.islower() and word.isalpha()}
    large = {word for word in lines(*(folder / name for name in names)) if word.isalpha() and len(word) >= SHORTEST}
    given = set(_census(folder / "dist.male.first", folder / "dist.female.first"))
    largest = {
        word for word in lines(*(folder / f"{name}-huge" for name in names)) if word.islower() and word.isalpha()
    }
    ordinary = core({word for word in small if len(word) >= SHORTEST})
    inflected = {word for word in largest if word in ordinary or not ordinary.isdisjoint(bases(word))}
    write(out / "ordinary.txt", ordinary)
    write(out / "rare.txt", mistakable(largest, inflected))
    write(out / "proper.txt", {word.lower() for word in large if word[0].isupper() and not word.isupper()} - given)
    write(out / "given.txt", {name for name in given if len(name) >= SHORTEST})
    surnames = islice(_census(folder / "dist.all.last"), SURNAMES)
    write(out / "surnames.txt", {name for name in surnames if len(name) >= SHORTEST})


def _census(*paths: Path) -> Iterator[str]:
    """The names of some lists of the census, the most frequent of each first."""
    for path in paths:
        yield from (line.split()[0].lower() for line in path.read_text(encoding="ascii").splitlines())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
