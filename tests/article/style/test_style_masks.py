from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.style.addresses import addresses
from newslint.article.style.masks import Masks, blank
from newslint.model import Settings, Source

TEXT = "See https://example.com/tugs and `tugs` by @tugs in tugs.md."


def test_addresses_and_code_are_hidden_from_rules_of_style() -> None:
    article = Article(document.parse(Source("a.md", TEXT)), Settings())
    (block,) = article.blocks
    text = block.prose.text
    hidden = [text[start:end] for start, end in Masks(article).of(block)]
    assert hidden == ["https://example.com/tugs", "tugs", "@tugs", "tugs.md"]
    assert [text[slice(*span)] for span in addresses(article)[block]] == [hidden[0], *hidden[2:]]


@pytest.mark.parametrize(("stretches", "empty"), [([(0, 3)], False), ([(0, 3), (2, 7)], True), ([], False)])
def test_a_text_is_blank_where_nothing_but_blanks_is_left(stretches: list[tuple[int, int]], empty: bool) -> None:  # noqa: FBT001 -- the expected value
    assert blank("tug tug ", stretches) is empty
