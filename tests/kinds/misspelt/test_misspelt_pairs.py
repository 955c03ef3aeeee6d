"""The words of a story that are in no dictionary, with those that they are a slip away from."""

from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.misspelt.pairs import pairs
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(pair.odd, pair.right) for pair in pairs(article.narrowed(("text",), quoted=True))]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The harbour and the habrour.", ("habrour", "harbour")),
        ("The independence and the independance.", ("independance", "independence")),  # any letter of a long word
        ("It was exactly half, and ezactly half again.", ("ezactly", "exactly")),  # the key beside it
        ("It was exactly half, and eqactly half again.", None),
        ("It was a hatbor, and harbor.", None),  # too short for either
        ("National, National and Nakional.", None),  # with a capital it may be a name of another language
        ("Committee, Committee and Comnittee.", ("Comnittee", "Committee")),
    ],
)
def test_a_letter_may_be_replaced_in_a_long_word(text: str, pair: tuple[str, str] | None) -> None:
    assert told(text) == ([pair] if pair else [])


HEAD = "---\ntitle: The line sails\ntags: [ferries, {}]\n---\n\n"


@pytest.mark.parametrize(
    ("tag", "text", "found"),
    [
        ("Comittee", "The committee met.", [("Comittee", "committee")]),
        ("comittee", "Committee News is here.", [("comittee", "Committee")]),
        ("comittee", "The comittee met the committee.", []),  # said twice
        ("committee", "The comittee met.", [("comittee", "committee")]),
        ("Comittee", "The harbour slept.", []),
        ("fferrynet", "Ferrynet sails. So does Ferrynet.", [("fferrynet", "Ferrynet")]),
    ],
)
def test_tags_are_held_against_the_copy(tag: str, text: str, found: list[tuple[str, str]]) -> None:
    assert told(HEAD.format(tag) + text) == found


def test_copy_under_a_key_that_nobody_knows_is_read_too() -> None:
    text = "---\nblurb: The comittee of the north will meet on the quay.\n---\n\nThe committee of the north met on the quay.\n"
    assert told(text) == [("comittee", "committee")]
    readers = text.replace("blurb: ", "comments:\n  - value: ")
    assert told(readers) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ferrynet.Coast sails. FFerrynet.Coast slept. Ferrynet.Coast again.", [("FFerrynet.Coast", "Ferrynet.Coast")]),
        ("Ferrynet.Coast sails. FFerrynet.coast slept. Ferrynet.Coast again.", []),  # an address
        ("Ferrynet sails. FFerrynet.Coast slept. Ferrynet again.", []),
    ],
)
def test_a_first_letter_twice_in_a_name_with_a_stop(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found
