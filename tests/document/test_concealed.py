from newslint.document import Prose
from newslint.document.concealed import copy, part, strings, told, written

SENTENCE = "The ferry line said on Monday that it had sold two of its boats."


def prose(text: str) -> Prose:
    return written(text, 0, len(text))


def test_copy_between_code_is_told_from_it() -> None:
    text = f"x = boats[3];\n\n{SENTENCE}\n\nreturn x;\n"
    assert [(each.text, words) for each, words in copy(prose(text))] == [
        ("x = boats[3];", 0),
        (SENTENCE, 14),
        ("return x;", 0),
    ]


def test_a_paragraph_that_is_no_copy_is_looked_through_by_lines() -> None:
    text = f"x = {{;\n{SENTENCE}\ny = }};\n"
    assert [(each.text, bool(words)) for each, words in copy(prose(text))] == [
        ("x = {;", False),
        (SENTENCE, True),
        ("y = };", False),
    ]


def test_a_part_has_single_spaces_for_its_line_breaks_and_knows_where_it_came_from() -> None:
    text = "  The ferry\n   sailed.  "
    found = part(prose(text), 0, len(text), joining=True)
    assert found.text == "The ferry sailed."
    assert text[slice(*found.span(10, 16))] == "sailed"
    assert part(prose(text), 0, len(text)).text == "The ferry\n   sailed."


def test_the_strings_of_code_that_read_like_copy_are_captions_each_once() -> None:
    text = f'<Card title="{SENTENCE}" alt="{SENTENCE}" kind=\'wide\' size="20" />'
    assert [(block.kind, block.prose.text) for block in strings(prose(text))] == [("caption", SENTENCE)]


def test_an_apostrophe_in_a_word_ends_no_string() -> None:
    said = "The line's boats are at the pier, and it's the line's own."
    assert [block.prose.text for block in strings(prose(f"title='{said}'"))] == [said]


def test_lines_beside_the_strings_are_copy_without_their_frame() -> None:
    assert [block.prose.text for block in strings(prose(f"<b {SENTENCE} |>"))] == [f"b {SENTENCE}"]
    assert list(strings(prose("a few words = boats"))) == []


def test_what_is_said_of_copy_that_is_not_looked_for() -> None:
    parts = tuple(copy(prose(f"x = 1;\n\n{SENTENCE}\n\ny = 2;\n")))
    (unread,) = told(parts, "in a block of code", read=False)
    assert (unread.span, unread.where, unread.words, unread.read) == (
        (8, 8 + len(SENTENCE)),
        "in a block of code",
        14,
        False,
    )
    assert [one.words for one in told(parts, "", read=True, fewest=14)] == [14]
    assert list(told(parts, "", read=True, fewest=15)) == []
