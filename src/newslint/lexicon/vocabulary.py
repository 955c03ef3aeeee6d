"""What a language offers to tell an ordinary word from a name."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator

from newslint.record import record

_ALIKE = 2
"""Letters by which a long list is divided."""


class WordList(Container[str]):
    """A long list of words in rows, each of those that begin with the same two letters: a story asks for few of them, and only these rows are taken apart."""

    def __init__(self, rows: Iterable[str]) -> None:
        self._rows: dict[str, str | frozenset[str]] = {row[:_ALIKE]: row for row in rows}

    def __contains__(self, word: object) -> bool:
        """Whether a word stands in the list."""
        if not isinstance(word, str):
            return False
        row = self._rows.get(word[:_ALIKE], "")
        if row and isinstance(row, str):
            row = self._rows[word[:_ALIKE]] = frozenset(row.split())
        return word in row if row else False


@record(eq=False)
class Vocabulary:
    """The words of a language, in lower case.

    `ordinary` are words of the dictionary (only the bases that `bases` leads to), `proper` the names that a
    dictionary lists (places, peoples, families, firms), `given` first names,
    `surnames` frequent family names, `rare` words of a larger dictionary that a slip of the pen makes of one of `ordinary`.
    """

    ordinary: Container[str]
    proper: Container[str]
    given: Container[str]
    surnames: Container[str]
    rare: Container[str]
    bases: Callable[[str], Iterator[str]]

    def is_ordinary(self, word: str) -> bool:
        """Whether a word in lower case, or a base of it, stands in the dictionary."""
        return word in self.ordinary or any(base in self.ordinary for base in self.bases(word))

    def is_name(self, word: str) -> bool:
        """Whether a word in lower case is a name that is known to be spelt so."""
        return word in self.proper or word in self.given

    def is_word(self, word: str) -> bool:
        """Whether a word in lower case is one of the dictionary or a name."""
        return self.is_ordinary(word) or self.is_name(word) or word in self.surnames

    def is_known(self, word: str) -> bool:
        """Whether a word in lower case is one, be it rare: not a slip of the pen for an ordinary one."""
        return word in self.rare or self.is_word(word)
