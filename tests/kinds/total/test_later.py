from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.later import later
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two men were held in Deal. The three men were questioned.", [("Two", "three")]),
        ("Four cubs were born, said its vet, and all five cubs gain weight.", [("Four", "five")]),
        ("Two men were held in Deal. Another man came. The three men were questioned.", []),
        ("Two men were held in Deal. The three men who sold the boat were not.", []),
        ("Two men were held in Deal. The three men of the crew were not.", []),
        ("Nine firms were listed. The five firms dropped from the list were small.", []),
        ("Two men were held in Deal. Three men were questioned.", []),
        ("Two men met five men in Deal. The three men were questioned.", []),
        ("A cut of 8.8 points came first. The 10.5 points were too many.", []),
        ("Two men were held in Deal. It rained. It snowed. It hailed. It thawed. The three men were questioned.", []),
    ],
)
def test_a_count_is_taken_up_as_another(text: str, told: list[tuple[str, str]]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [(one.first.text, one.again.text) for one in later(article)] == told
