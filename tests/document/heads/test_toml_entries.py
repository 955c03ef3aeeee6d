"""TOML that breaks its rules is read as far as it goes, and the oddity told at its place."""

import pytest

import newslint
from newslint.document import parse
from newslint.document.heads.toml_entries import mended
from newslint.model import Source

LEAD = "The ferry line said on Monday that it had ordered two boats.\n"


@pytest.mark.parametrize(
    ("entry", "text", "what", "word"),
    [
        ('dek = "It needs money', "It needs money", "quote", "dek"),
        ("dek = It needs money", "It needs money", "value", "dek"),
        ('dek = "It needs "more" money"', 'It needs "more" money', "value", "dek"),
        ("dek = It needs money # or so", "It needs money", "value", "dek"),
        ('  dek = "It needs \\q money"', "It needs \\q money", "value", "dek"),
    ],
)
def test_the_text_of_an_entry_that_breaks_the_rules(entry: str, text: str, what: str, word: str) -> None:
    whole = f'title = "Boats sail"\n{entry}\nlead = "And so on"\n'
    document = parse(Source("a.md", f"+++\n{whole}+++\n\n{LEAD}"))
    assert [(block.field, block.prose.text) for block in document.blocks] == [
        ("title", "Boats sail"),
        ("dek", text),
        ("lead", "And so on"),
        ("", LEAD.strip()),
    ]
    (odd,) = document.odd
    assert (odd.what, odd.word) == (what, word)
    assert text in document.source[odd.span]
    assert document.source[document.blocks[1].prose.span(0, len(text))] == text
    assert document.failures == ()


def test_a_key_that_stands_twice_is_told_and_the_first_counts() -> None:
    document = parse(
        Source("a.md", f'+++\ntitle = "Boats sail"\na.b = 1\na.c = 2\ntitle = "Ships sail"\n+++\n\n{LEAD}')
    )
    assert document.meta["title"] == "Boats sail"
    assert [(odd.what, document.source[odd.span]) for odd in document.odd] == [("twice", "title")]
    assert document.odd[0].span.start > document.source.text.index("Boats")


def test_a_key_of_each_table_is_its_own() -> None:
    found = mended('[a]\nt = "x"\n[[b]]\nt = "x"\n[[b]]\nt = "x"\nu = \n', 0)
    assert found.content.split() == ["[a]", "t", "=", '"x"', "[[b]]", "t", "=", '"x"', "[[b]]", "t", "=", '"x"']
    assert [(odd.what, odd.word) for odd in found.odd] == [("block", "u")]


def test_texts_know_the_table_that_they_stand_in() -> None:
    (text,) = mended("[params]\ndek = It needs money\n", 10).texts
    assert (text.path, text.text, text.start) == (("params", "dek"), "It needs money", 25)


def test_a_day_that_does_not_exist_is_an_impossible_date() -> None:
    report = newslint.lint_text(f'+++\ntitle = "Boats sail"\ndate = 2024-09-32\n+++\n\n{LEAD}', name="a.md")
    assert [(found.code, report.source[found.span]) for found in report.findings] == [("CAL202", "2024-09-32")]
    assert report.failures == ()


@pytest.mark.parametrize("text", ["title = ", "= 1", "[a]\n[a]\nb = 1\n[a]\n"])
def test_what_cannot_be_read_at_all_is_said(text: str) -> None:
    assert newslint.lint_text(f"+++\n{text}\n+++\n\n{LEAD}", name="a.md").failures


def test_more_lines_than_any_head_has_are_not_tried_one_by_one() -> None:
    report = newslint.lint_text("+++\n" + "a = b c\n" * 600 + f"+++\n\n{LEAD}", name="a.md")
    assert "more than 500 lines" in report.failures[0].message


def test_a_list_that_is_never_closed_is_told_and_no_text() -> None:
    document = parse(Source("a.md", f'+++\ntitle = [Boats\nlead = "It sails"\n+++\n\n{LEAD}'))
    assert [(odd.what, odd.word) for odd in document.odd] == [("block", "title")]
    assert document.blocks[0].prose.text == "It sails"
