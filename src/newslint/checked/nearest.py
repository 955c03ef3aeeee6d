"""A word that is not known -> what was probably meant, for the end of an error message."""

from __future__ import annotations

from collections.abc import Iterable

_MANY = 12


def nearest(word: str, words: Iterable[str]) -> str:
    """The known word most like `word`, or "" where none is."""
    from difflib import get_close_matches  # noqa: PLC0415 -- needed only where something is wrong

    known = {known.casefold(): known for known in words}
    found = get_close_matches(word.casefold(), known, n=1, cutoff=0.6)
    return known[found[0]] if found else ""


def allowed(word: str, words: Iterable[str]) -> str:
    """What may stand there instead, in brackets: `did you mean level?`, else all that may, or how many there are."""
    known = tuple(dict.fromkeys(words))
    meant = nearest(word, known)
    if meant:
        return (
            f"(did you mean {meant}?)" if len(known) > _MANY else f"(did you mean {meant}? allowed: {', '.join(known)})"
        )
    if not known:
        return "(none is allowed here)"
    return f"(allowed: {', '.join(known)})"
