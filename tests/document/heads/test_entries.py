import pytest

from newslint.document import Odd
from newslint.document.heads.entries import read
from newslint.notation import MalformedError, NotationError


def entries(text: str) -> tuple[dict[str, object], list[tuple[str, str]]]:
    odd: list[Odd] = []
    pairs = read(text, odd, most=100)
    held = {key.value: [one.value for one in node.value] if node.shape == "list" else node.value for key, node in pairs}
    return held, [(what, text[span.start : span.end]) for span, what, _ in odd]


def test_yaml_is_read_as_a_whole() -> None:
    assert entries('title: "Up: and on"\ntags: [a, b]\n') == ({"title": "Up: and on", "tags": ["a", "b"]}, [])


def test_an_entry_that_is_refused_costs_no_other() -> None:
    held, odd = entries("title: Up: and on  # so\ntags:\n  - a\n  - b\nnote: 'on\nsize: 3\n")
    assert held == {"title": "Up: and on", "tags": ["a", "b"], "note": "on", "size": "3"}
    assert odd == [("value", "Up: and on"), ("quote", "'on")]


def test_each_place_is_that_in_the_whole() -> None:
    text = "a: b: c\nseo:\n  title: Up\n  tags: [x, y]\n"
    (_, _), (_, seo) = read(text, [], most=100)
    (_, title), (_, tags) = seo.value
    assert text[title.start.offset : title.end.offset] == "Up"
    assert [text[tag.start.offset : tag.end.offset] for tag in tags.value] == ["x", "y"]


def test_a_block_is_cut_into_its_own_entries() -> None:
    held, odd = entries("seo:\n  card:\n    title: Up: on\n    slug: a\ndate: b\n")
    assert list(held) == ["seo", "date"]
    assert odd == [("value", "Up: on")]


def test_a_list_is_cut_into_its_items() -> None:
    text = "images:\n  - caption: The quay: open\n    src: a.jpg\n  - caption: The boat\ndate: b\n"
    odd: list[Odd] = []
    (key, images), _ = read(text, odd, most=100)
    tables = [[(name.value, held.value) for name, held in item.value] for item in images.value]
    assert (key.value, tables) == (
        "images",
        [[("caption", "The quay: open"), ("src", "a.jpg")], [("caption", "The boat")]],
    )
    assert [text[span.start : span.end] for span, _, _ in odd] == ["The quay: open"]


def test_a_block_of_no_entries_is_told() -> None:
    assert entries("tags: [a\nlist:\n  - a\n - b\ndate: b\n") == ({"date": "b"}, [("block", "tags"), ("block", "list")])


def test_lines_without_a_key_are_no_part_of_the_text_above_them() -> None:
    assert entries("title: Up\nand on\ndate: b\n")[0] == {"title": "Up", "date": "b"}


@pytest.mark.parametrize("text", ["title: [a\n", "- a\n- b: [\n", "{a: b\n"])
def test_where_no_entry_can_be_read_the_parser_has_the_word(text: str) -> None:
    with pytest.raises(MalformedError):
        entries(text)


@pytest.mark.parametrize("text", ["- a\n", "a: b: c\n" * 501])
def test_what_goes_beyond_bounds(text: str) -> None:
    with pytest.raises(NotationError):
        entries(text)
    assert entries("a: b: c\n" * 500)[0] == {"a": "b: c"}
