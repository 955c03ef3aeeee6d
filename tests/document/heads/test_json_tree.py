import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.heads.json_tree import Json, prose, read
from newslint.notation import NotationError

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=15,
)


def tree(text: str) -> Json:
    return read(text, 0, len(text), most=1000)


def plain(text: str, value: Json) -> object:
    """What a tree holds, without numbers."""
    if value.text:
        return prose(text, value).text
    if value.table is not None:
        return {key: plain(text, inner) for key, inner in value.table.items()}
    return [plain(text, inner) for inner in value.items]


def bare(value: object) -> object:
    if isinstance(value, dict):
        return {key.lower(): bare(inner) for key, inner in value.items() if isinstance(inner, (dict, list, str))}
    return [bare(one) for one in value if isinstance(one, (dict, list, str))] if isinstance(value, list) else value


@given(value=VALUES.filter(lambda value: isinstance(value, (dict, list))), plainly=st.booleans())
def test_a_tree_holds_what_the_json_says(value: object, *, plainly: bool) -> None:
    text = json.dumps(value, ensure_ascii=plainly, indent=1)
    assert plain(text, tree(text)) == bare(value)


def test_values_stand_where_they_say() -> None:
    text = ' {"A": ["é\\u00e9", {"b": "\\"\\ud83d\\ude00"}]}'
    root = tree(text)
    items = root.get("x", "a")
    assert items
    first, second = items.items
    held = second.get("b")
    assert held
    assert [text[one.start : one.end] for one in (root, items, first, held)] == [
        text.strip(),
        text[7:-1],
        "é\\u00e9",
        '\\"\\ud83d\\ude00',
    ]
    assert [text[slice(*prose(text, held).span(at, at + 1))] for at in range(2)] == ['\\"', "\\ud83d\\ude00"]
    assert [*root.inside] == [items]
    assert prose(text, root).text == ""


def test_half_a_character_is_told_as_lost() -> None:
    text = '["\\ud83d"]'
    assert prose(text, tree(text).items[0]).text == "\ufffd"


@pytest.mark.parametrize("text", ["", "{", '["a" "b"]', "[" * 60 + "]" * 60, f"[{'1,' * 1001}1]"])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(NotationError):
        tree(text)
