import pyromark
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.markup.commonmark import ParserError, counter, events, prepared
from newslint.document.markup.masks import MASK


def test_the_events_of_a_paragraph_with_their_places() -> None:
    assert [
        (kind, name, value, place["start"], place["end"]) for kind, name, value, place in events("# It *sails*\n")
    ] == [
        ("Start", "Heading", {"level": "H1", "id": None, "classes": (), "attrs": ()}, 0, 13),
        ("Text", "Text", "It ", 2, 5),
        ("Start", "Emphasis", None, 5, 12),
        ("Text", "Text", "sails", 6, 11),
        ("End", "Emphasis", None, 5, 12),
        ("End", "Heading", "H1", 0, 13),
    ]
    leaves = [name for kind, name, *_ in events("It\nsails\n\n---\n") if kind == name]
    assert leaves == ["Text", "SoftBreak", "Text", "Rule"]


def test_tables_and_footnotes_are_read_and_boxes_are_no_part_of_the_syntax() -> None:
    assert {"Table", "TableCell"} <= {name for _, name, *_ in events("| A |\n|---|\n| b |\n")}
    assert "FootnoteDefinition" in {name for _, name, *_ in events("A[^1]\n\n[^1]: b\n")}
    assert "TaskListMarker" not in {name for _, name, *_ in events("- [x] boat\n")}


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("- [x] boat", f"- {MASK * 3} boat"),
        ("> 1. [ ] boat", f"> 1. {MASK * 3} boat"),
        ("A [x] boat", "A [x] boat"),
        ("- [x](boat)", "- [x](boat)"),
        ("It\rsails\r\nnow", "It\nsails\r\nnow"),
        ("It \ud800 sails", "It \ufffd sails"),
    ],
)
def test_a_text_as_the_parser_takes_it(text: str, taken: str) -> None:
    assert prepared(text) == taken


def test_a_parser_that_breaks_down_is_told_and_other_errors_are_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    panic = type("PanicException", (BaseException,), {})

    def broken(error: BaseException) -> None:
        def raising(*_: object, **__: object) -> None:
            raise error

        monkeypatch.setattr(pyromark, "events_with_range", raising)

    broken(panic())
    with pytest.raises(ParserError, match="read as plain text"):
        list(events("It sails"))
    broken(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        list(events("It sails"))


@given(st.text(alphabet="a é€😀\n"), st.integers(0, 5))
def test_bytes_are_counted_back_to_characters(text: str, base: int) -> None:
    count = counter(text, base)
    assert [count(len(text[:at].encode())) for at in range(len(text) + 1)] == [at + base for at in range(len(text) + 1)]
