"""Packed values come back as they were, and nothing but values comes out of bytes that somebody else may have written."""

from __future__ import annotations

import datetime as dt
import os
import pickle
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.dates import find
from newslint.article.mentions import figures
from newslint.document import parse
from newslint.model import Settings, Source
from newslint.packed import packed, unpacked


@pytest.mark.parametrize(
    "value",
    [
        {"a": [1, 2.5, None, True], "b": (frozenset("ab"), range(3))},
        (Fraction(1, 3), dt.date(2026, 3, 14), dt.datetime(2026, 3, 14, 9, 30, tzinfo=dt.UTC)),
        Quantity(Fraction(7, 2), unit="USD"),
        Source("a.md", "Copy.", "markdown", ((0, "A!A1"),)),
        parse(Source("a.html", "<p>Salt &amp; pepper, <b>12</b> barrels.</p>")).blocks[0].kind,
    ],
)
def test_values_come_back_as_they_were(value: object) -> None:
    data = packed(value)
    assert data is not None
    assert unpacked(data) == value


def test_mentions_come_back_with_the_places_they_had() -> None:
    article = Article(parse(Source("a.html", "<p>On 14 March 2026 it had &#36;3 million.</p>")), Settings())
    found = (figures(article), find(article))
    assert [one.quantity for one in found[0]]
    data = packed(found)
    assert data is not None
    for before, after in zip(found, unpacked(data), strict=True):
        assert [(one.text, one.span) for one in after] == [(one.text, one.span) for one in before]


def test_what_is_no_value_is_not_packed() -> None:
    assert packed({"a": lambda: 1}) is None


class Forged:
    """What a stranger might write instead of a value."""

    def __init__(self, called: Any, *given: object) -> None:  # noqa: ANN401 -- whatever can be called
        self.called = called
        self.given = given

    def __reduce__(self) -> tuple[Any, tuple[object, ...]]:
        return self.called, self.given


@pytest.mark.parametrize("called", [os.mkdir, exec, print, open, Path, getattr, sys.intern])
def test_nothing_is_called_that_makes_no_value(tmp_path: Path, called: object) -> None:
    assert unpacked(pickle.dumps(Forged(called, str(tmp_path / "made")))) is None
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "name",
    [
        "newslint.saving\nsave",
        "newslint.cli\nmain",
        "newslint.article\nArticle",
        "newslint.document\nparse",
        "os\nsystem",
    ],
)
def test_only_classes_of_values_are_found(name: str) -> None:
    assert unpacked(f"c{name}\n.".encode()) is None
    assert unpacked(b"cnewslint.model\nSpan\n.") is not None


@pytest.mark.parametrize("data", [b"", b"\x80", b"no", b"\x80\x05\x8c\xff", pickle.dumps([1])[:-2]])
def test_damaged_bytes_hold_nothing(data: bytes) -> None:
    assert unpacked(data) is None
