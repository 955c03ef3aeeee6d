from __future__ import annotations

from newslint import document
from newslint.article import Article
from newslint.article.claims.today import today
from newslint.article.mention import Mention
from newslint.model import Settings, Source


def test_the_day_of_a_story_is_a_year_a_month_and_a_day() -> None:
    article = Article(document.parse(Source("story.md", "---\ndate: 2025-06-09\n---\n\nIt rained.\n")), Settings())
    at = Mention(next(block for block in article.blocks if block.kind == "body"), 0, 2)
    told = [*today(article, at)]
    assert [claim.role for claim in told] == ["today"] * 3
    assert [claim.quantity.unit for claim in told] == ["year", "month", "day"]
    assert [int(claim.quantity.nominal) for claim in told][:2] == [2025, 2025 * 12 + 6]
    assert {claim.mention.text for claim in told} == {"2025-06-09"}
    assert told[0].mention.span == at.span


def test_without_a_day_there_is_none() -> None:
    article = Article(document.parse(Source("story.md", "It rained.\n")), Settings())
    assert [*today(article, Mention(article.blocks[0], 0, 2))] == []


def test_of_a_story_of_some_month_no_day_is_known() -> None:
    article = Article(document.parse(Source("story.md", "# Rain\n\nMARCH 2026 — It rained.\n")), Settings())
    told = [*today(article, Mention(next(block for block in article.blocks if block.kind == "body"), 0, 2))]
    assert [(claim.quantity.unit, claim.day, claim.mention.text) for claim in told] == [
        ("year", None, "2026-03"),
        ("month", None, "2026-03"),
    ]
