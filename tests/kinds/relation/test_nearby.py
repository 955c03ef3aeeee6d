from __future__ import annotations

from newslint import document
from newslint.article import Article
from newslint.article.sentences import sentences
from newslint.kinds.relation.nearby import first_told, nearby
from newslint.model import Settings, Source


def _article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def test_the_first_sentences_of_the_body_stand_behind_a_headline() -> None:
    article = _article("# Ferry sinks\n\nIt was old. It leaked. It sank.\n")
    headline, old, leaked, sank = sentences(article)
    assert [*nearby(article, headline, 0, 2)] == [headline, old, leaked]
    assert [*nearby(article, leaked, 1, 1)] == [old, leaked, sank]
    assert [*nearby(article, old, 1, 0)] == [old]
    assert [*first_told(article, headline)] == [old]
    assert not first_told(article, old)
