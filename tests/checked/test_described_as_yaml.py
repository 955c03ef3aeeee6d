"""What is printed of options is YAML that means the same."""

from __future__ import annotations

from textwrap import indent
from typing import Any

import pytest

from newslint import rulebook
from newslint.checked import options, outline
from newslint.checked.described import described, shown, values
from newslint.model import Rule
from newslint.rulebook import packs

UNSAID = {"none", "{}", "not set"}


def shipped() -> tuple[Rule, ...]:
    return rulebook.load(packs.names())[0].rules


def read(text: str) -> Any:  # noqa: ANN401 -- plain YAML
    node, mistakes = outline.read(text, "a.yaml")
    assert not mistakes
    assert node
    return node.plain()


def written(key: str, value: str, rule: Rule) -> str:
    """An option as a rule file has it: the entries of a mapping on lines below its key."""
    mapping = next(option.type for option in described(type(rule.options)) if option.key == key).startswith(
        "mapping of"
    )
    return f"{key}:\n{indent(value, '  ')}\n" if mapping else f"{key}: {value}\n"


@pytest.mark.parametrize("kind", sorted({rule.kind for rule in shipped()}))
def test_the_options_of_every_rule_can_be_copied(kind: str) -> None:
    for rule in shipped():
        if rule.kind == kind:
            said = {key: text for key, text in values(rule.options).items() if text not in UNSAID}
            text = "".join(written(key, value, rule) for key, value in said.items()) or "{}"
            made, wrongs = options.build(type(rule.options), read(text))
            assert not wrongs, rule.code
            assert made == rule.options, rule.code


@pytest.mark.parametrize(
    "text",
    ["so much", "a: b", "a, b", "[x]", "{x}", "# more", "a #b", "it's", "'s", '"', "-", "- a", "?", "null", "~", "a:", " a", "a ", "x\ny",
     "*", "&a", "!", "|", ">", "%", "@", "`", "é", "a\\b", "\\bquay", "a:b", "no", "1.10"],
)  # fmt: skip
def test_a_text_comes_back_as_it_was(text: str) -> None:
    assert read(f"a: {{b: {shown((text, 'x'))}}}") == {"a": {"b": [text, "x"]}}
    assert read(f"{{{shown(text)}: x, y: {shown(text)}}}") == {text: "x", "y": text}


def test_several_stand_in_brackets_and_one_by_itself() -> None:
    assert [shown(()), shown(("a",)), shown(("a", "b"))] == ["none", "a", "[a, b]"]
