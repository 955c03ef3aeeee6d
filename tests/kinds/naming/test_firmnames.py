from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.naming.firmnames import refirmed
from newslint.model import Settings, Source


def found(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(one.odd.text, one.right.text) for one in refirmed(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lanternwick Shipping scrapped two tugs. Lanternwood Shipping has nine.",
            ("Lanternwood Shipping", "Lanternwick Shipping"),
        ),
        (
            "Lanternwood Shipping scrapped two tugs. Lanternwick Shipping has nine. Lanternwick Shipping sails to Hull.",
            ("Lanternwood Shipping", "Lanternwick Shipping"),
        ),
        ("The home is run by Goldcrest Care. Goldhurst Care has since sold it.", ("Goldhurst Care", "Goldcrest Care")),
    ],
)
def test_a_firm_that_is_taken_up_by_a_like_name(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lanternwick Shipping scrapped two tugs. Lanternwick has nine.",
        "Lanternwick Shipping scrapped two tugs. Lanternwood Transport has nine.",
        "Lanternwick Shipping scrapped two tugs. Ironwood Shipping has nine.",
        "Lanternwick Shipping scrapped two tugs. Lanternwood Shipping (Hull) has nine.",
        "Lanternwick Shipping scrapped two tugs and Lanternwood Shipping one.",
        "Lanternwick Shipping scrapped two tugs. Its rival sailed on. Lanternwood Shipping has nine.",
        "Lanternwick Shipping, Lanternmoor Shipping and others sail. Lanternwood Shipping has nine.",
    ],
)
def test_two_firms(text: str) -> None:
    assert found(text) == []
