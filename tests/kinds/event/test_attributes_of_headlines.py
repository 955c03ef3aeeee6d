from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.event.attributes import recoloured
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("headline", "lead", "found"),
    [
        ("Black bear on roof", "A brown bear sat on a roof.", ["Black bear"]),
        ("Black bear on roof", "A brown bear sat on a roof, and a black one below.", []),
        ("Black bear on roof", "A brown bear and a white bear sat on a roof.", []),
        ("Chinese buyer found", "A Japanese buyer was found, China said.", []),
        ("Chinese buyer found", "A Japanese buyer was found.", ["Chinese buyer"]),
        ("Northern line shut", "The southern line was shut.", ["Northern line"]),
    ],
)
def test_a_thing_has_one_attribute_of_a_sort(headline: str, lead: str, found: list[str]) -> None:
    article = Article(document.parse(Source("story.md", f"# {headline}\n\n{lead}")), Settings())
    assert [one.claim.text for one in recoloured(article)] == found
