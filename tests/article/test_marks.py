from __future__ import annotations

import pytest

from newslint.article.quotations.marks import fragment, marks, paired, singles
from newslint.document import Block, Mark, Prose


def block(text: str, *code: tuple[int, int]) -> Block:
    return Block("body", Prose(text, range(len(text))), marks=tuple(Mark("code", *stretch) for stretch in code))


def pairs(text: str) -> list[str]:
    pairing = paired(text, marks(block(text)))
    assert not pairing.unclosed
    assert not pairing.unopened
    return sorted(text[opening.start : closing.end] for opening, closing in pairing.pairs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She said "no" twice.', ['"no"']),
        ("Hon sa ”nej” och gick.", ["”nej”"]),
        ("Sie sagte „nein“ und »nie«.", ["„nein“", "»nie«"]),
        ("Elle a dit « non ».", ["« non »"]),
        ("She said ``no'' twice.", ["``no''"]),
        ('("No"), she said: "[No] way (ever)"', ['"No"', '"[No] way (ever)"']),
        ('"No,"she said.', ['"No,"']),
        ('<a href="x">no</a>', ['"x"']),
    ],
)
def test_marks_are_told_by_their_neighbours_and_shapes(text: str, expected: list[str]) -> None:
    assert pairs(text) == sorted(expected)


def test_marks_in_code_fences_and_pointers_are_none() -> None:
    assert marks(block('Type "x to go', (5, 7))) == ()
    assert marks(block("Read on »")) == ()
    assert marks(block("```")) == ()


def test_a_few_words_inside_a_sentence_are_a_fragment() -> None:
    text = 'She called it "an old heap". "No," she said.'
    first, _, third, _ = marks(block(text))
    assert fragment(text, first)
    assert not fragment(text, third)


def test_single_marks_of_headings() -> None:
    text = "Brandt: 'it's an old heap' says council's 'engineer'"
    assert [text[start:end] for start, end in singles(text)] == ["'it's an old heap'"]
    assert list(singles("'a b' " * 200)) == []
