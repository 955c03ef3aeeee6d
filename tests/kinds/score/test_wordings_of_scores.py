from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.sentences import sentences
from newslint.kinds.score.wording import said
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "name", "numbers"),
    [
        ("They won by five wickets.", "won-by-wickets", [(5,)]),
        ("A seven-wicket win.", "won-by-wickets", [(7,)]),
        ("They won their 12th game.", "number-of-win", [(12,)]),
        ("At 202 for six.", "innings-score", [(202, 6)]),
        ("They won.", "won-by-wickets", []),
        ("They won.", "no such name", []),
    ],
)
def test_templates_are_found(text: str, name: str, numbers: list[tuple[int, ...]]) -> None:
    (sentence,) = sentences(article := read(text))
    assert [one.numbers for one in said(article, sentence, name)] == numbers
