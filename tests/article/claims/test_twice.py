from __future__ import annotations

from newslint import document
from newslint.article import Article
from newslint.article.claims.twice import body, fields, headlines
from newslint.model import Settings, Source


def test_headline_fields_and_body_are_told_apart() -> None:
    text = "# Fire on pier\n\nIt burned. It is out.\n\n*Photo: The pier after the fire.*\n"
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [one.text for one in headlines(article)] == ["Fire on pier"]
    assert [one.text for one in fields(article)] == ["Fire on pier", "Photo: The pier after the fire."]
    assert [one.text for one in body(article)] == ["It burned.", "It is out."]
