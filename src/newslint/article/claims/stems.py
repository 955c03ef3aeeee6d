"""A word -> its stems: what it says about the thing that a sentence is about."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lexicon.agreement import AgreementWords


def stems(word: str, words: AgreementWords) -> Iterator[str]:
    """The stems of a word, or of the parts of a compound, that say something about the thing."""
    for part in (word,) if word in words.kin else word.split("-"):
        bare = part.removesuffix(words.possessive).rstrip(".")
        if (len(bare) > 1 and bare not in words.stop) or bare in words.kin:
            yield _stem(bare, words)


def _stem(word: str, words: AgreementWords) -> str:
    if word in words.kin:
        return words.kin[word]
    for ending in words.endings:
        if word.endswith(ending) and len(word) - len(ending) >= words.shortest:
            return word.removesuffix(ending)
    return word
