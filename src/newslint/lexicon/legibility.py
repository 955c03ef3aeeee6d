"""What a language offers to count the syllables of a word."""

from __future__ import annotations

from newslint.record import record


@record(eq=False)
class Legibility:
    """The letters that are vowels, and the endings that are not spoken, each group with the longer ones that are."""

    vowels: str
    silent: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
