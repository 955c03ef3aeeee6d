"""A story is set block by block, and each character belongs to the shortest mark that covers it."""

from __future__ import annotations

from newslint.document import parse
from newslint.model import Source, Span
from newslint.report.marks import Mark
from newslint.report.typeset import Group, typeset


def drawn(text: str, *words: str, path: str = "a.md") -> list[Group]:
    spans = sorted(Span(text.index(word), text.index(word) + len(word)) for word in words)
    return list(typeset(parse(Source(path, text)), [Mark(span, "right", ("f1",)) for span in spans]))


def marked(groups: list[Group]) -> list[tuple[str, int, bool]]:
    return [
        (stretch.text, stretch.mark, stretch.first)
        for group in groups
        for paragraph in group.paragraphs
        for stretch in paragraph.stretches
        if stretch.mark is not None
    ]


def test_all_of_the_copy_is_set_once_and_nothing_else() -> None:
    groups = drawn("# Ferry *late*\n\nThe **ferry** left.\n\n- one\n- two\n\nThe end.\n", "late", "two")
    assert [(group.kind, len(group.paragraphs)) for group in groups] == [
        ("headline", 1), ("body", 1), ("item", 2), ("body", 1),
    ]  # fmt: skip
    texts = ["".join(one.text for one in paragraph.stretches) for group in groups for paragraph in group.paragraphs]
    assert texts == ["Ferry late", "The ferry left.", "one", "two", "The end."]
    assert [(one.text, one.style) for one in groups[1].paragraphs[0].stretches] == [
        ("The ", ""), ("ferry", "strong"), (" left.", ""),
    ]  # fmt: skip


def test_a_mark_inside_another_cuts_it_in_pieces() -> None:
    groups = drawn("Head\n\nHe said 15 of the 50 tugs left.\n", "15 of the 50 tugs", "50")
    assert marked(groups) == [("15 of the ", 0, True), ("50", 1, True), (" tugs", 0, False)]


def test_a_mark_over_two_paragraphs_begins_once() -> None:
    text = 'Head\n\n"One of them left.\n\n"The other 2 stayed."\n'
    spans = [Span(text.index('"One'), len(text) - 1), Span(text.index("2"), text.index("2") + 1)]
    groups = list(typeset(parse(Source("a.txt", text)), [Mark(span, "right", ("v1",)) for span in spans]))
    assert [first for _, mark, first in marked(groups) if mark == 0] == [True, False, False]


def test_an_entity_and_a_line_end_are_marked_whole() -> None:
    assert marked(drawn("# Head\n\nShares of A &amp; B rose.\n", "&amp;")) == [("&", 0, True)]
    assert marked(drawn("# Head\n\nA rise of 5\nmillion.\n", "5\nmillion")) == [("5 million", 0, True)]


def test_a_place_without_length_takes_the_next_character() -> None:
    text = "# Head\n\nThe end.\n"
    at = text.index("end")
    assert marked(list(typeset(parse(Source("a.md", text)), [Mark(Span(at, at), "error", ("f1",))]))) == [
        ("e", 0, True)
    ]


def test_a_place_outside_the_copy_is_not_drawn() -> None:
    assert marked(drawn("# Head\n\n<!-- a comment -->\n\nThe end.\n", "a comment")) == []
