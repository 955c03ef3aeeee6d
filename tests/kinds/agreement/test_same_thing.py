from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.article.claims import body
from newslint.article.claims.likeness import likeness
from newslint.article.claims.topic import topics
from newslint.document import parse
from newslint.kinds.agreement.same_thing import KNOWN, NEEDED, Needed, of_one_thing, reach_back
from newslint.model import Settings, Source


def _article(text: str) -> Article:
    return Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())


@pytest.mark.parametrize(
    ("text", "needed", "one"),
    [
        ("The quay cost $1.284 million. A clerk stole $1.284 million.", NEEDED, True),  # four digits need no words
        ("The quay cost $5 million. A clerk stole $5 million.", NEEDED, False),
        ("The fund lends $5.2 million. The $5.2 million is gone.", NEEDED, False),
        ("The fund lends $5.2 million. The $5.2 million is gone.", KNOWN, True),
        ("A share costs $31 per share in May. Bids were $31 per share in May.", NEEDED, True),
        ("Turnout was 47 percent in Cole. Prices rose 47 percent in Deal.", NEEDED, False),
        ("Crews began a four-day strike. The four-day strike shut the port.", NEEDED, True),
    ],
)
def test_the_more_digits_the_fewer_words(text: str, needed: Needed, *, one: bool) -> None:
    article = _article(text)
    first, again = body(article)[:2]
    alike = likeness(topics(article)(first), topics(article)(again))
    assert of_one_thing(article, first, again, alike, needed) is one


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wheat hit a 26-month high. It was the 26-month high that sailors feared.", True),
        ("Wheat hit a six-month high. It was the six-month high that sailors feared.", False),
        ("The lease was a 26-month one. It was a 26-month lease.", False),
    ],
)
def test_how_far_back_the_like_of_a_thing_was(text: str, *, told: bool) -> None:
    article = _article(text)
    assert reach_back(article, *body(article)[:2]) is told
