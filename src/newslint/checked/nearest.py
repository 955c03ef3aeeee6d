"""A word that is not known -> what was probably meant, for the end of an error message."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newslint import compiled

_MANY = 12
_CODE = compiled.pattern(r"([A-Z]{2,6})([0-9A-Z]{1,6})", re.IGNORECASE)
_LETTERS = str.maketrans("OoQIiLlSsBZzG", "0001111558226")
"""Letters that are taken for digits."""


def nearest(word: str, words: Iterable[str]) -> str:
    """The known word most like `word`, or "" where none is; a code is like one of its own group that differs in a key."""
    words = tuple(words)
    codes = [known for known in words if known.isupper() and _CODE.fullmatch(known)]
    if codes and any(map(str.isdigit, word)) and (code := _CODE.fullmatch(word)):
        return _code(code[1].upper(), code[2].translate(_LETTERS), codes)
    from difflib import get_close_matches  # noqa: PLC0415 -- needed only where something is wrong

    known = {known.casefold(): known for known in words}
    found = get_close_matches(word.casefold(), known, n=1, cutoff=0.6)
    return known[found[0]] if found else ""


def _code(group: str, digits: str, codes: Iterable[str]) -> str:
    """The code of a group of which one digit at the most differs, best the last one; "" where there is none."""
    near = []
    for code in codes:
        number = code.removeprefix(group)
        if number != code and len(number) == len(digits):
            odd = [-at for at, (one, other) in enumerate(zip(number, digits, strict=True)) if one != other]
            near += [(odd, code)] if len(odd) <= 1 else []
    return min(near)[1] if near else ""


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
