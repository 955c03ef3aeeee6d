from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.event.kinship import generations, siblings
from newslint.model import Settings, Source


def article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ruth is the eldest of three; her older brother runs the lock.", ("eldest of three", "older brother")),
        ("The youngest of six children, he taught two younger sisters.", ("youngest of six", "younger sisters")),
        ("The youngest of three, he slept beside Dora, who came after.", ("youngest of three", "came after")),
        ("An only child, she shared a bunk with her brother.", ("An only child", "her brother")),
        (
            "Ivo is the eldest of four. His sister was ten when he was born.",
            ("eldest of four", "sister was ten when he was born"),
        ),
    ],
)
def test_a_place_among_siblings_that_others_refute(text: str, told: tuple[str, str]) -> None:
    assert [(one.claim.text, one.fact.text) for one in siblings(article(text))] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Ruth is the eldest of three; her younger brother runs the lock.",
        "Ruth is the eldest of three sisters; her older brother runs the lock.",
        "Ruth is the eldest of the trustees; her older brother runs the lock.",
        "Ruth is the eldest of three. Her mother had an older brother.",
        "Ruth is the eldest of three.\n\nHer older brother runs the lock.",
        "An only child until she was nine, she adored her brother.",
        "Ivo is the youngest of four. His sister was ten when he was born.",
    ],
)
def test_a_place_among_siblings_that_may_be(text: str) -> None:
    assert [*siblings(article(text))] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was founded by her grandfather. She is the second generation.", ("second generation", "grandfather")),
        ("His great-grandfather opened it, and he is the third generation.", ("third generation", "great-grandfather")),
        ("A second-generation saddler, he has the shop his grandfather opened.", ("second-generation", "grandfather")),
        (
            "It was founded by Ada, who left it to her son Olaf, and he to his daughter Ruth, the fourth generation.",
            ("fourth generation", "daughter"),
        ),
    ],
)
def test_a_generation_that_is_another(text: str, told: tuple[str, str]) -> None:
    assert [(one.claim.text, one.fact.text) for one in generations(article(text))] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "It was founded by her grandfather. She is the third generation.",
        "It was founded by her grandfather. Her son is the fourth generation.",
        "Her father founded it. She will hand it to the third generation.",
        "Her father founded it. A fourth generation may have it one day.",
        "A fifth-generation farmer, he has a dairy that his grandfather opened.",
        "The chapel was opened by her grandfather for second-generation immigrants.",
        "A second-generation miner, whose grandfather founded the band, sings.",
        "It was founded by Ada, who left it to her son Olaf and daughter Ruth, the second generation.",
    ],
)
def test_a_generation_that_may_be(text: str) -> None:
    assert [*generations(article(text))] == []
