from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.naming.ages import aged
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ruth Dale, 34, ran. Ruth Dale, 43, won.", ["Ruth Dale, 43"]),
        ("Ruth Dale (34) ran. Ruth Dale (43) won.", ["Ruth Dale (43)"]),
        ("Ruth Dale, 34, ran. Ruth Dale, 34, won.", []),
        ("Ruth Dale, 34, ran. Rose Dale, 43, won.", []),
        ("Ruth Dale, 34, ran. Ruth Dale, 43 miles on, won.", []),
        ("Ruth Dale, 34, ran. Ruth Dale, 430, won.", []),
    ],
)
def test_nobody_has_two_ages(text: str, found: list[str]) -> None:
    assert [one.claim.text for one in aged(read(text))] == found
