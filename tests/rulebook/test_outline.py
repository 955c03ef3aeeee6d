from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.checked.outline import read
from newslint.model import Position

WORDS = """\
tokens: [on, no, 1.10, 0.5%, yes, 2015-01-02, 0x1F]
swap:
  off: "no"
empty:
quoted: ""
"""


def test_scalars_stay_what_was_written() -> None:
    node, mistakes = read(WORDS, "rule.yaml")
    assert mistakes == ()
    assert node is not None
    assert node.plain() == {
        "tokens": ["on", "no", "1.10", "0.5%", "yes", "2015-01-02", "0x1F"],
        "swap": {"off": "no"},
        "empty": None,
        "quoted": "",
    }


def test_every_node_knows_its_place() -> None:
    node, _ = read(WORDS, "rule.yaml")
    assert node is not None
    assert node.at("tokens", 2) == Position(1, 18)
    assert node.at("swap", "off") == Position(3, 8)
    assert node.at("swap", "off", key=True) == Position(3, 3)
    assert node.at("swap", "gone", "deeper") == Position(3, 3)
    assert node.at() == Position(1, 1)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: [1,\nb: }", "2:4", "not YAML"),
        ("a: 1\nb: 2\na: 3", "3:1", "a stands twice (the first is in line 1)"),
        ("a: &x 1\nb: *x", "1:4", "anchors and aliases"),
        ("[a]: 1", "1:1", "a key must be a word, not a list"),
        ("", "1:1", "the file holds nothing"),
        ("a: 'open", "1:9", "not YAML"),
        ("a: b\x07c", "1:5", "not YAML"),
        ("a: 1\n---\nb: 2", "2:1", "not YAML"),
    ],
)
def test_mistakes_say_where(text: str, place: str, words: str) -> None:
    _, mistakes = read(text, "rule.yaml")
    assert [str(mistake).startswith(f"rule.yaml:{place}: {words}") for mistake in mistakes][:1] == [True], mistakes


def test_a_bomb_of_aliases_does_not_go_off() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"k{n}: &k{n} [*{'a' if n == 0 else f'k{n - 1}'}, x]\n" for n in range(60))
    _, mistakes = read(bomb, "rule.yaml")
    assert mistakes


def test_deep_nesting_is_a_mistake_not_a_crash() -> None:
    _, mistakes = read("[" * 1_000, "rule.yaml")
    assert mistakes


@given(st.text())
def test_no_text_raises(text: str) -> None:
    node, mistakes = read(text, "rule.yaml")
    assert node is not None or mistakes


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("a: {sum} = so much", "text that begins with { is written in quotation marks"),
        ("b: x\na: [x] and y", "text that begins with [ is written in quotation marks"),
        ("a: @home", "text that begins with @ is written in quotation marks"),
        ("b:\n  a: wrong: so much\n", "text that holds a colon is written in quotation marks"),
        ("a: 'open", ""),
        ('a: "x" or y', ""),
        ("a: [1,\nb: }", ""),
    ],
)
def test_text_that_is_taken_for_something_else_is_told_to_be_quoted(text: str, advice: str) -> None:
    _, (mistake,) = read(text, "rule.yaml")
    assert mistake.message.endswith(f"; {advice}") if advice else "is written in quotation" not in mistake.message
