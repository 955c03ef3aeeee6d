"""The `data` of a request -> prose without its markup that knows where each character stands among all that was sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newslint.document import Prose
from newslint.document.origin import Piece, joined
from newslint.notation import NotationError, json_value
from newslint.serve.refusal import RefusalError
from newslint.tuples import NamedTuple

_MOST = 200_000
"""Values of `data`: a client that cuts at every word sends two for each."""
_SHAPE = '{"annotation": [{"text": "…"}, {"markup": "…", "interpretAs": "…"}, …]}'


class Copy(NamedTuple):
    """All that was sent, and what of it is to be read."""

    whole: str
    prose: Prose


def plain(text: str) -> Copy:
    """A text without markup."""
    return Copy(text, Prose(text, range(len(text))))


def annotated(data: str) -> Copy:
    """Text and markup as a client tells them apart; markup is read as what it is to be interpreted as, else left out.

    Raises RefusalError for anything else.
    """
    try:
        found = json_value.loads(data, most=_MOST)
    except NotationError as error:
        raise RefusalError(400, f"'data' is no JSON that is read: {error}") from error
    parts = found.get("annotation") if isinstance(found, dict) else None
    if not isinstance(parts, list):
        raise RefusalError(400, f"'data' has another shape than {_SHAPE}")
    return _joined([_part(part) for part in parts])


def _part(part: Any) -> tuple[str, str]:  # noqa: ANN401 -- what JSON holds
    """What was sent, and what is read in its place."""
    said = part if isinstance(part, dict) else {}
    text, markup, meant = said.get("text"), said.get("markup"), said.get("interpretAs", "")
    if isinstance(text, str) and markup is None:
        return text, text
    if isinstance(markup, str) and text is None and isinstance(meant, str):
        return markup, meant
    raise RefusalError(400, f"a part of 'data' is either text or markup: {_SHAPE}")


def _joined(parts: list[tuple[str, str]]) -> Copy:
    """The parts one after the other."""
    return Copy("".join(sent for sent, _ in parts), Prose(*joined(_pieces(parts))))


def _pieces(parts: list[tuple[str, str]]) -> Iterator[Piece]:
    """What is read, each piece with the place of what was sent."""
    at = 0
    for sent, read in parts:
        yield Piece(read, at, at + len(sent))
        at += len(sent)
