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
        ("Three cows fled. Police caught the four animals.", [("Three", "four")]),
        ("Three cows fled. The two dogs of the farm slept.", []),
        ("Four men were held in Deal. The five suspects deny it.", [("Four", "five")]),
        ("Twelve men went. In the end all 13 were saved.", [("Twelve", "13")]),
        ("Nine men went. In the end all eight were saved.", [("Nine", "eight")]),
        ("It will plant 250 trees. The 205 trees are oaks.", [("250", "205")]),
        ("It will plant 250 trees. The 372 trees are oaks.", []),
        ("It made 424,000 cars. It nearly matched the 426,000 cars sold in 2011.", []),
        ("Five boys were lost. It took days to bring the six boys out.", [("Five", "six")]),
        ("Two men met five men in Deal. The three men were questioned.", []),
        ("A cut of 8.8 points came first. The 10.5 points were too many.", []),
        ("Two men were held in Deal. It rained. It snowed. It hailed. It thawed. The three men were questioned.", []),
    ],
)
def test_a_count_is_taken_up_as_another(text: str, told: list[tuple[str, str]]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [(one.first.text, one.again.text) for one in later(article)] == told
