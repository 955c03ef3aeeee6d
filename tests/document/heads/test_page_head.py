"""What a page says about itself: when it was published, its headlines and what it is about."""

import datetime as dt
from typing import Any

import pytest

from newslint.document import Block
from newslint.document.heads.page_head import PageHead
from newslint.document.markup.attributes import attributes
from newslint.document.markup.tags import tokens
from newslint.model import Span


def head(text: str) -> PageHead:
    """The head that some elements make: `meta` and `time`, and scripts, which are data."""
    found = PageHead(text)
    for token in tokens(text, runs=True):
        values = attributes(text, token.start, token.end)
        if token.name == "meta":
            found.meta(values)
        elif token.name == "time" and "datetime" in values:
            found.moment(values["datetime"])
        elif token.name == "script":
            found.data(Span(token.start, token.end))
    return found


def data(headline: str, sort: str = '"NewsArticle"') -> str:
    return f'<script>{{"@type": {sort}, "headline": "{headline}", "datePublished": "2026-03-01"}}</script>'


def told(blocks: list[Block]) -> list[tuple[str, str, str]]:
    return [(block.kind, block.field, block.prose.text) for block in blocks]


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Ferry orders 2 boats | Channel 24", "Ferry orders 2 boats"),
        ("Channel 24 | Ferry orders 2 boats | Business", "Ferry orders 2 boats"),
        ("Ferry orders 2 boats - Channel 24 News", "Ferry orders 2 boats"),
        ("Ferry orders 2 boats – The Daily Harbour", "Ferry orders 2 boats"),
        ("Ferry orders 2 boats — Harbour", "Ferry orders 2 boats"),
        ("Ferry orders 2 boats &laquo; 24 Heures", "Ferry orders 2 boats"),
        ("24 Heures &raquo; Ferry orders 2 boats", "Ferry orders 2 boats"),
        ("Ferry orders 2 boats :: Harbour", "Ferry orders 2 boats"),
        ("Ferry orders 2 boats - captain", "Ferry orders 2 boats - captain"),
        ("Ferry line - which Ann Lee owns - orders 2 boats", "Ferry line - which Ann Lee owns - orders 2 boats"),
        ("Ferry up 3-2 at half-time", "Ferry up 3-2 at half-time"),
        ("«Ferry» orders 2 boats", "«Ferry» orders 2 boats"),
        ("|", "|"),
    ],
)
def test_a_title_is_read_without_the_name_of_the_site(title: str, headline: str) -> None:
    (block,) = head(f'<meta property="og:title" content="{title}">').headlines()
    assert block.prose.text == headline


DAY = dt.date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "meta"),
    [
        ("<meta name=date content=2026-03-01>", {"date": DAY}),
        ("<meta itemprop=datePublished content=2026-03-01>", {"date": DAY}),
        ("<meta property='article:published_time' content='2026-03-01T09:00:00Z'>", {"date": dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)}),
        ("<meta name=date content=2025-01-01><meta name=pubdate content=2026-03-01>", {"date": DAY}),
        ("<meta name=pubdate content=' '><meta name=date content=2026-03-01>", {"date": DAY}),
        ("<time datetime=2026-03-01><time datetime=2026-03-02>", {"date": DAY}),
        (f"<time datetime=2025-01-01>{data('Boats')}", {"date": DAY}),
        ("<meta name=date content='March 1'>", {"date": "March 1"}),
        ("<meta name=date content=2026-02-30>", {"date": "2026-02-30"}),
        ("<meta property='article:modified_time' content=2026-03-01>", {}),
        ("<meta name=date>", {}),
        ("", {}),
    ],
)  # fmt: skip
def test_when_a_page_was_published(text: str, meta: dict[str, Any]) -> None:
    assert head(text).dated() == meta


def test_the_headlines_of_a_page_each_under_its_name() -> None:
    text = f"<meta property='og:title' content='Boats &amp; tugs'><meta name='Twitter:Title' content=Boats>{data('Two boats')}"
    assert told(list(head(text).headlines())) == [
        ("headline", "og:title", "Boats & tugs"),
        ("headline", "twitter:title", "Boats"),
        ("headline", "headline", "Two boats"),
    ]


@pytest.mark.parametrize(
    ("written", "headline"),
    [
        (r"The \"old\" boat", 'The "old" boat'),
        (r"Caf\u00e9 boat", "Café boat"),
        (r"\ud83d\ude00 boat", "😀 boat"),
        (r"A \x boat", "A \ufffd boat"),
        (" A boat ", "A boat"),
    ],
)
def test_characters_escaped_in_data_are_read(written: str, headline: str) -> None:
    assert [block.prose.text for block in head(data(written)).headlines()] == [headline]


def test_an_escaped_character_leads_back_to_its_escape() -> None:
    text = data(r"Caf\u00e9")
    (block,) = head(text).headlines()
    assert text[slice(*block.prose.span(3, 4))] == r"\u00e9"


@pytest.mark.parametrize("sort", ['["Thing", "NewsArticle"]', '"WebSite"', '"ArticleList"'])
def test_data_that_are_not_those_of_an_article_say_nothing(sort: str) -> None:
    found = head(data("Harbour News", sort))
    assert (list(found.headlines()), found.dated()) == ([], {})


@pytest.mark.parametrize("sort", ['"BlogPosting"', '["ReportageNewsArticle"]', '"Report"'])
def test_data_of_an_article_of_any_sort(sort: str) -> None:
    assert [block.prose.text for block in head(data("Boats", sort)).headlines()] == ["Boats"]


def test_what_a_page_is_about() -> None:
    text = "<meta name=description content='Two boats'><meta name=description content=Tugs><meta property='og:description' content=' '>"
    assert told(list(head(text).descriptions())) == [("standfirst", "description", "Two boats")]
