"""All that an editor reads is of one voice: the words of a newsroom, one sort of quotation marks, full stops where sentences are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from newslint.lexicon.en.messages import WORDS
from newslint.rulebook.rulefile import load

RULES = sorted((Path(__file__).parents[1] / "rules").glob("*/*.yaml"))
TECHNICAL = (
    "token|string|match(?!ing)|regex|pattern|parse|boolean|null|none|invalid|integer|array|index|buffer|exception|argument|"
    "parameter|instance|character set|stands|parted|behind|partner|mend|anew"
)
"""What a programmer says, and what newslint once said that nobody else does."""


def words(text: str) -> str:
    """A message without what is filled in, and without what it quotes."""
    return re.sub(r"“[^”]*”|\{\w+\}", "", text)


def wrong(text: str) -> Iterator[str]:
    """In which way a phrase is not of our voice."""
    if text.count("“") != text.count("”") or re.search(r"[\"‘]|(?<!\w)'|'(?!\w)", text):
        yield "words of the copy stand in “double quotation marks”"
    if found := re.search(rf"\b(?:{TECHNICAL})\b", words(text), re.IGNORECASE):
        yield f"{found[0]!r} is no word of a newsroom"
    if text.endswith("."):
        yield "it ends without a full stop"


def phrases(value: object) -> Iterator[str]:
    """The phrases in a value of the lexicon."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from value.values()


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_message_of_a_rule_is_of_our_voice(path: Path) -> None:
    rule = load(path).rule
    assert rule
    assert list(wrong(rule.message)) == []
    assert not rule.message[0].isupper()
    assert rule.summary[0] == rule.summary[0].upper()
    assert rule.summary.endswith(".")


@pytest.mark.parametrize(
    "name", [name for name in WORDS.__annotations__ if name != "alternatives"]
)  # which stands in marks of a rule
def test_a_phrase_is_of_our_voice(name: str) -> None:
    assert [(phrase, fault) for phrase in phrases(getattr(WORDS, name)) for fault in wrong(phrase)] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“{match}” is misspelt", 0),
        ("the story's own rate", 0),
        ("“{bracket}” has no matching bracket", 0),
        ("'{match}' is misspelt", 1),
        ('"{match}" is misspelt', 1),
        ("“{match} is misspelt", 1),
        ("the pattern has no match.", 2),
        ("“token” is misspelt", 0),
    ],
)
def test_what_is_not_of_our_voice_is_told(text: str, count: int) -> None:
    assert len(list(wrong(text))) == count
