import pytest

from newslint.document.heads.written import paragraphs, prose
from newslint.document.heads.yaml_head import read

WRITTEN = {
    "as it reads": "a: The quay is open\n",
    "in quotation marks": 'a: "The quay is open"\n',
    "folded": "a: >\n  The quay\n  is open\n",
    "as it stands": "a: |-\n  The quay\n  is open\n",
    "on two lines": "a: The quay\n  is open\n",
}


@pytest.mark.parametrize("way", WRITTEN)
def test_each_word_is_where_it_is_written(way: str) -> None:
    text = WRITTEN[way]
    found = prose(text, read(text, 0).values[0])
    assert found.text == "The quay is open"
    for word in found.text.split():
        at = found.text.index(word)
        assert text[slice(*found.span(at, at + len(word)))] == word


def test_a_blank_line_ends_a_paragraph() -> None:
    text = "a: |\n  The quay\n  is open.\n\n  It sails.\n"
    assert [one.text for one in paragraphs(text, read(text, 0).values[0])] == ["The quay is open.", "It sails."]


@pytest.mark.parametrize(
    ("written", "begins"),
    [
        ("\"'Calm' seas\"", "'Calm'"),
        ('"\'"', "'"),
        ('"\'tis calm"', "'tis"),
        (">-\n  'Calm' seas", "'Calm'"),
        ('|\n  "Calm" seas', '"Calm"'),
        ("'\"Calm\" seas'", '"Calm"'),
        ("'''Calm'' seas'", "''Calm''"),
        ("\"Calm 'seas'\"", "Calm"),
        ('"> 1 mile"', ">"),
    ],
)
def test_a_value_that_begins_with_a_mark_of_its_own_has_it_in_its_place(written: str, begins: str) -> None:
    text = f"title: {written}\n"
    value = read(text, 0).values[0]
    assert text[slice(*prose(text, value).span(0, len(value.text.split()[0])))] == begins
