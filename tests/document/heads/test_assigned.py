import pytest

from newslint.document.heads.assigned import read
from newslint.document.heads.head import Head
from newslint.notation import NotationError

TOML = '''title = "Ferry line sells boats"
date = 2025-09-24
[params]
Dek = """
It needs the money."""
'''


def head(text: str) -> Head:
    return read(text, 0, len(text))


def test_the_texts_of_toml_and_where_they_are_written() -> None:
    found = head(TOML)
    assert [(value.path, value.text) for value in found.values] == [
        (("title",), "Ferry line sells boats"),
        (("params", "Dek"), "It needs the money."),
    ]
    assert [TOML[value.start :].split(maxsplit=1)[0] for value in found.values] == ['"Ferry', '"""']
    assert str(found.meta["date"]) == "2025-09-24"
    assert found.unread == ()


def test_two_texts_under_one_key_stand_each_where_it_is_written() -> None:
    text = '[one]\ntitle = "Boats"\n[two]\ntitle = "Boats"\n'
    first, second = head(text).values
    assert text[first.start :] == text[text.index('"') :]
    assert second.start > first.start


def test_a_text_that_is_not_found_where_it_is_written_is_told() -> None:
    (error,) = head('"ti\\u0074le" = "Boats"\n').unread
    assert str(error) == "title is not read: it is not found where it is written"


def test_of_very_many_titles_the_rest_is_told() -> None:
    found = head("".join(f'[n{number}]\ntitle = "Boat {number}"\n' for number in range(201)))
    assert len(found.values) == 200
    assert [str(error) for error in found.unread] == ["of more than 200 titles and descriptions the rest is not read"]
    assert not head("".join(f'[n{number}]\ntitle = "Boat {number}"\n' for number in range(200))).unread


def test_captions_in_a_list_of_tables_stand_each_where_it_is_written() -> None:
    text = '[[images]]\ncaption = "The quay"\n[[images]]\ncaption = "The quay"\n'
    first, second = head(text).values
    assert first.path == second.path == ("images", "", "caption")
    assert [text[: value.start].count("\n") for value in (first, second)] == [1, 3]


def test_what_is_no_front_matter() -> None:
    with pytest.raises(NotationError):
        head("title = ")
