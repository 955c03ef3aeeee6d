from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.naming.kin import related
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada bakes with her son Sasha. Her daughter, Sasha, sells.", [("daughter, Sasha", "son Sasha")]),
        ("Ada Voss's younger brother Kim sings. Ada and her sister Kim Voss dance.", [("sister Kim", "brother Kim")]),
        ("Ada bakes with her son Sasha. Her daughter, Dana, sells.", []),
        ("Ada bakes with her son Sasha. Dana's brother Sasha sells.", []),
        ("Ada bakes with her son. Sasha met a daughter, Sasha says.", []),
        ("Ada bakes with her son Sasha. In time her daughter, Sasha thought, will do it.", []),
    ],
)
def test_a_relative_is_of_one_sex(text: str, told: list[tuple[str, str]]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [(one.claim.text, one.fact.text) for one in related(article)] == told
