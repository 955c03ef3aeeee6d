import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.document.heads.json_head import read
from newslint.document.heads.written import prose
from newslint.notation import NotationError

TEXT = '{"title": "Ferry line \\u201csells\\u201d boats", "images": [{"caption": "A \\"quay\\"", "n": [1, "x"]}]}'


def test_the_texts_and_the_keys_that_lead_to_them() -> None:
    found = read(TEXT, 0, len(TEXT))
    assert [(value.path, value.text) for value in found.values] == [
        (("title",), "Ferry line “sells” boats"),
        (("images", "", "caption"), 'A "quay"'),
        (("images", "", "n", ""), "x"),
    ]
    assert list(found.meta) == ["title", "images"]


def test_a_list_has_texts_and_no_keys() -> None:
    text = '[{"title": "Up"}]'
    found = read(text, 0, len(text))
    assert ([value.path for value in found.values], found.meta) == ([("", "title")], {})


@pytest.mark.parametrize("text", ['"title"', '{"title": }', "[", "3", '{"a": [' + "1," * 6_000 + "1]}"])
def test_what_is_not_read(text: str) -> None:
    with pytest.raises(NotationError):
        read(text, 0, len(text))


@given(texts=st.lists(st.text()), plain=st.booleans())
@example(texts=["0\x85\r0"], plain=False)
def test_each_character_is_where_it_is_written(texts: list[str], *, plain: bool) -> None:
    source = json.dumps({"a": [{"title": text} for text in texts]}, ensure_ascii=plain)
    values = read(source, 0, len(source)).values
    assert [value.text for value in values] == texts
    for value in values:
        found = prose(source, value)
        assert found.text == " ".join(found.text.split(" ")).strip(" ") or found.text.isspace()
        for at, char in enumerate(found.text):
            start, end = found.span(at, at + 1)
            written = json.loads(f'"{source[start:end]}"')
            assert written == char or (char == " " and written.isspace())
