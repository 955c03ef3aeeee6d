"""Words -> lines: broken at blanks alone, no wider than there are columns, the later ones indented."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.tuples import NamedTuple

_MARKS, _DASH, _ELLIPSIS = (
    "\u0300",
    "\u2010",
    "\u2026",
)  # one column each: up to the first combining mark, and between these
_OTHERS = "€⟨⟩"
"""What takes one column, too: a sign that is frequent, and those around what is drawn of a character that is not seen."""


class Word(NamedTuple):
    """What is never broken: as it is shown, perhaps in colour, and the columns that it takes."""

    shown: str
    columns: int


def columns(text: str) -> int:
    """The columns that text takes on a terminal; wide characters take two."""
    if text.isascii() or all(char < _MARKS or _DASH <= char <= _ELLIPSIS or char in _OTHERS for char in text):
        return len(text)
    from wcwidth import wcswidth  # noqa: PLC0415 -- its tables take longer to load than a story to lint

    return max(wcswidth(text), 0)


def words(text: str) -> Iterator[Word]:
    """The words of a text."""
    return (Word(word, columns(word)) for word in text.split())


def broken(parts: Iterable[Word], width: int | None, indent: str = "") -> Iterator[str]:
    """The lines of some words; one alone without a width."""
    line, used = list[str](), 0
    for word in parts:
        if line and width is not None and used + 1 + word.columns > width:
            yield " ".join(line)
            line, used = [indent + word.shown], len(indent) + word.columns
        else:
            used += word.columns + bool(line)
            line.append(word.shown)
    if line:
        yield " ".join(line)
