from __future__ import annotations

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.claims.for_one import parted_unit, unit_named
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


def read(text: str) -> tuple[str, str | None]:
    """For one of what the first measure or price is told, and in which unit."""
    article = Article(document.parse(Source("story.md", text)), Settings())
    (sentence,) = sentences(article)
    claim = next(one for one in claims_in(article)(sentence) if one.role in {"quantity", "money"})
    return claim.base, claim.quantity.unit


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It emits 120g per kilometre.", ("kilometer", "gram")),
        ("It emits 120g of soot per kilometre.", ("kilometer", "gram")),
        ("It emits 120g of foul black soot a mile.", ("mile", "gram")),
        ("It emits 120g/km.", ("kilometer", "gram")),
        ("A cab costs $3 a mile.", ("mile", "USD")),
        ("It takes 5 milligrams for each of his 60 kilograms.", ("kilogram", "milligram")),
        ("It takes 5 milligrams per kilogram.", ("kilogram", "milligram")),
        ("Wine is $12 a crate.", ("crate", "USD")),
        ("She ate three bars of 20 grams.", ("bars", "gram")),
        ("She ate three 20-gram bars.", ("bars", "gram")),
        ("She ate bars of 20 grams.", ("", "gram")),
        ("She ate three of 20 grams.", ("", "gram")),
        ("It drove at 60 kilometres an hour.", ("", "kilometer / hour")),
        ("It emits 120g, and a mile is long.", ("", "gram")),
        ("It emits 120g which per kilometre is much.", ("", "gram")),
        ("It lost 120g in 40 kilometres.", ("", "gram")),
    ],
)
def test_a_measure_is_told_for_one_of_another(text: str, told: tuple[str, str | None]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("word", "unit"), [("kilometre", "kilometer"), ("km", "kilometer"), ("crate", ""), ("euro", "")]
)
def test_a_unit_is_named_by_a_word(word: str, unit: str) -> None:
    assert unit_named(word, lexicon.of("en")) == unit


@pytest.mark.parametrize(
    ("unit", "parted"),
    [("gram / kilometer", ("gram", "kilometer")), ("kilometer / hour", None), ("gram", None), (None, None)],
)
def test_a_measure_for_one_of_another_is_parted_but_no_speed(unit: str | None, parted: tuple[str, str] | None) -> None:
    assert parted_unit(unit) == parted


def test_pounds_beside_a_weight_weigh_so_much_too() -> None:
    text = "The pike weighed 41 pounds, beating the old record of 39 pounds by 2 pounds; it sold for £90."
    article = Article(document.parse(Source("story.md", text)), Settings())
    (sentence,) = sentences(article)
    found = [(one.mention.text, one.role) for one in claims_in(article)(sentence)]
    assert found == [
        ("41 pounds", "quantity"),
        ("39 pounds", "quantity"),
        ("2 pounds", "quantity"),
        ("£90", "money"),
    ]


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("They set 24 rows of 40 tulips.", "rows"),
        ("They set rows of 40 tulips.", ""),
        ("They set 24 of 40 tulips.", ""),
        ("They set 24 rows of red tulips and 40 bulbs.", ""),
    ],
)
def test_what_is_counted_in_each_of_some_rows(text: str, base: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (sentence,) = sentences(article)
    assert claims_in(article)(sentence)[-1].base == base
