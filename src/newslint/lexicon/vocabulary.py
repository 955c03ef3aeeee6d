"""What a language offers to tell an ordinary word from a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newslint.record import record


@record(eq=False)
class Vocabulary:
    """The words of a language, in lower case.

    `ordinary` are words of the dictionary (only the bases that `bases` leads to), `proper` the names that a
    dictionary lists (places, peoples, families, firms), `given` first names,
    `surnames` frequent family names, `rare` words of a larger dictionary that a slip of the pen makes of one of `ordinary`.
    """

    ordinary: frozenset[str]
    proper: frozenset[str]
    given: frozenset[str]
    surnames: frozenset[str]
    rare: frozenset[str]
    bases: Callable[[str], Iterator[str]]

    def is_ordinary(self, word: str) -> bool:
        """Whether a word in lower case, or a base of it, stands in the dictionary."""
        return word in self.ordinary or not self.ordinary.isdisjoint(self.bases(word))

    def is_name(self, word: str) -> bool:
        """Whether a word in lower case is a name that is known to be spelt so."""
        return word in self.proper or word in self.given

    def is_word(self, word: str) -> bool:
        """Whether a word in lower case is one of the dictionary or a name."""
        return self.is_ordinary(word) or self.is_name(word) or word in self.surnames

    def is_known(self, word: str) -> bool:
        """Whether a word in lower case is one, be it rare: not a slip of the pen for an ordinary one."""
        return word in self.rare or self.is_word(word)
