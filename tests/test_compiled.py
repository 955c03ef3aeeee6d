"""Patterns that were compiled before: the same as `re` compiles, and where they cannot be taken, what `re` compiles."""

from __future__ import annotations

import marshal
import re
import sys
from pathlib import Path

import pytest

from newslint import compiled
from newslint.engine import lint
from newslint.model import Source
from newslint.rulebook import default

EXAMPLES = Path(__file__).parent.parent / "examples"
KEPT = compiled.codes()
here = pytest.mark.skipif(not KEPT, reason=f"no codes are kept for this Python, {sys.version_info[:2]}")


@here
def test_what_is_kept_is_what_this_python_compiles() -> None:
    for text, flags in KEPT:
        assert compiled.pattern(text, flags) == re.compile(text, flags), (
            text
        )  # patterns are equal where their codes are


@here
def test_what_is_kept_is_taken() -> None:
    assert all(compiled.taken(text, code) for (text, _), code in KEPT.items())
    found = compiled.pattern(r"(?P<day>\d\d?) (?P<month>[a-z]+)", re.IGNORECASE).match("7 May")
    assert found is not None
    assert found.groupdict() == {"day": "7", "month": "May"}


@here
def test_a_story_finds_nearly_all_that_it_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, int]] = []

    class Seen(dict[tuple[str, int], compiled.Code]):
        def get(self, key: tuple[str, int], _default: object = None) -> compiled.Code | None:  # type: ignore[override]
            asked.append(key)
            return super().get(key)

    monkeypatch.setattr(compiled, "codes", lambda: Seen(KEPT))
    for path in sorted(EXAMPLES.iterdir()):
        lint(Source(path.name, path.read_text("utf-8")), default())
    missing = [text for text, flags in asked if (text, flags) not in KEPT]
    assert not missing, f"make pages writes them: {missing}"


@here
def test_a_pattern_is_taken_once_however_often_it_is_asked_for() -> None:
    text, flags = next(iter(KEPT))
    assert compiled.pattern(text, flags) is compiled.pattern(text, flags)


def test_a_pattern_that_is_not_kept_is_compiled() -> None:
    assert compiled.pattern(r"quay(?P<n>\d+)").sub(r"\g<n>", "quay7") == "7"
    with pytest.raises(re.error):
        compiled.pattern("(")


@pytest.mark.parametrize(
    "code",
    [
        (0, b"\7\0\0\0" * 9, 0, {}, (None,)),
        (0, b"\1\0", 0, {}, (None,)),
        (0, b"", 9, {}, ()),
        ("0", b"", 0, None, ()),
        (0, b""),
    ],
)
def test_what_the_engine_refuses_is_compiled(code: compiled.Code, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_MADE", {})
    monkeypatch.setattr(compiled, "codes", lambda: {("quay+", 0): code})
    assert compiled.pattern("quay+").fullmatch("quayyy")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0",
        marshal.dumps(7),
        marshal.dumps({"3.1": ()}),
        marshal.dumps({"3.11": 1}),
        marshal.dumps({f"{sys.version_info[0]}.{sys.version_info[1]}": (compiled.engine(), [7])}),
    ],
)
def test_a_file_that_is_no_file_of_codes_holds_none(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "codes").write_bytes(data)
    monkeypatch.setattr(compiled, "FILE", str(tmp_path / "codes"))
    compiled.codes.cache_clear()
    try:
        assert compiled.codes() == {}
        monkeypatch.setattr(compiled, "FILE", str(tmp_path / "none"))
        compiled.codes.cache_clear()
        assert compiled.pattern("quay").match("quay")
    finally:
        compiled.codes.cache_clear()


def test_another_engine_takes_none(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.codes.cache_clear()
    monkeypatch.setattr(compiled, "engine", lambda: ("another",))
    try:
        assert compiled.codes() == {}
    finally:
        compiled.codes.cache_clear()


@pytest.mark.parametrize(
    ("phrases", "written"),
    [({"a.m.", "am", "noon"}, r"a\.m\.|noon|am"), (("b", "a"), "a|b"), ((), "(?!)")],
)
def test_phrases_are_written_alike_whatever_their_order(phrases: set[str], written: str) -> None:
    assert compiled.any_of(phrases) == written
