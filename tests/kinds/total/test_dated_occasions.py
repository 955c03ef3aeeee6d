from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.dated import dated
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Moss won the cup four times, in 2011, 2014 and 2019.", [("four", 3)]),
        ("Moss lost three finals (in 2011, 2014 and 2019).", [("three", 3)]),
        ("The choir sang on three nights, Thursday and Friday.", [("three", 2)]),
        ("Moss won in 2008, 2012 and 2016, four titles in all.", [("four", 3)]),
        ("Moss won in 2008, 2012 and 2016, four titles in Cole.", []),
        ("Moss won four titles in 2008, 2012 and 2016.", []),
        ("Moss won four titles, most recently in 2008, 2012 and 2016.", []),
        ("Moss won four titles, in 2008, 2012 and 2016 alone three.", []),
        ("Moss won nine titles, in 2008, 2012 and 2016.", []),
        ("Moss won four titles, in 2008, in May 2012 and on Friday.", []),
        ("Moss won four titles, in 2008 or 2012.", []),
    ],
)
def test_occasions_are_counted_by_their_dates(text: str, told: list[tuple[str, int]]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [(one.stated.text, one.names) for one in dated(article)] == told
