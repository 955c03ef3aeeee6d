"""What a program gives where several things are due -> the same, unless it is one alone: a word would be taken letter by letter."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TypeVar

_T = TypeVar("_T")


def several(given: Iterable[_T], what: str) -> Iterable[_T]:
    """What is given. Raises TypeError for one word or path alone."""
    if isinstance(given, str | bytes | os.PathLike):
        message = f"{what} are several: give a list or a tuple, not {type(given).__name__}"
        raise TypeError(message)
    return given
