from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.meant import from_zero, is_idle, meant, role_of
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


def _article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They paid a third of it.", "fraction"),
        ("They paid three of it.", "number"),
        ("It went on for five weeks.", "duration"),
        ("It weighs five kilograms.", "quantity"),
    ],
)
def test_a_figure_has_a_role_of_its_own(text: str, role: str) -> None:
    (sentence,) = sentences(_article(text))
    assert role_of(sentence.figures[0]) == role


@pytest.mark.parametrize(
    ("text", "role", "unit"),
    [
        ("They keep the 50th anniversary.", "duration", "year"),
        ("They keep the 50th goat.", "ordinal", None),
    ],
)
def test_an_ordinal_of_an_anniversary_lasts_so_many_years(text: str, role: str, unit: str | None) -> None:
    article = _article(text)
    (sentence,) = sentences(article)
    close = text.rstrip(".").split("50th ")[1].split()
    found, worth = meant(sentence.figures[0], ("keep", "the"), close, "", article.lexicon)
    assert (found, worth.unit) == (role, unit)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The store is kept at eight below zero.", -1),
        ("The store is kept at eight for a week.", 0),
        ("The shop was at 18 below zero at dawn and 12 above by noon.", -1),
    ],
)
def test_a_temperature_may_lie_below_zero(text: str, side: int) -> None:
    article = _article(text)
    (sentence,) = sentences(article)
    assert from_zero(sentence.tokens, sentence.places[0], article.lexicon) == side


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        ("The museum is open until 8.", True),
        ("The museum counted 8 visitors.", False),
        ("They left one after the other.", True),
    ],
)
def test_some_figures_count_nothing(text: str, *, idle: bool) -> None:
    article = _article(text)
    (sentence,) = sentences(article)
    assert is_idle(sentence.tokens, sentence.places[0], article.lexicon) is idle
