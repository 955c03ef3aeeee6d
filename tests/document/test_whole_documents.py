import pytest

from newslint.document import form, parse, sentence
from newslint.model import Source


@pytest.mark.parametrize(
    ("path", "text", "given", "read_as"),
    [
        ("story.md", "It sails.", "", "markdown"),
        ("story.MDX", "It sails.", "", "markdown"),
        ("story.txt", "It sails.", "", "text"),
        ("-", "It sails.", "", "text"),
        ("-", "---\ntitle: Boats\n---\n", "", "markdown"),
        ("story.md", "It sails.", "text", "text"),
    ],
)
def test_the_format_of_a_source(path: str, text: str, given: str, read_as: str) -> None:
    assert form(Source(path, text, given)) == read_as


def test_a_format_without_a_reader_is_refused() -> None:
    with pytest.raises(ValueError, match="no reader for the format 'docx'; there are text, markdown"):
        parse(Source("a", "b", "docx"))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("12345678901\n" * 10_001, False),
        ("12345678901\n" * 9_999, True),
        ("1234 5678 boats and tugs of the line sail there to it\n" * 15_001, True),
        ("1234 5678 boats and tugs of the line sail\n" * 15_001, True),
        ("1234 5678 boats and\n" * 15_001, False),
    ],
)
def test_numbers_with_hardly_a_word_between_them_are_no_copy(text: str, *, read: bool) -> None:
    document = parse(Source("story.txt", text.replace("\n", " ")))
    assert bool(document.blocks) is read
    assert bool(document.failures) is not read


def test_one_line_of_running_text_is_no_bullet_and_no_headline() -> None:
    (block,) = sentence(Source("line", "- It cost $\u206615\u2069 million")).blocks
    assert (block.kind, block.prose.text) == ("body", "- It cost $15 million")
