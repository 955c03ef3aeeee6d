"""Words that make a figure rough stand between a phrase and its place, and are no part of it."""

from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.document import parse
from newslint.model import Settings, Source


def _claims(text: str) -> list[Claim]:
    article = Article(parse(Source("story.md", text)), Settings())
    return [claim for sentence in sentences(article) for claim in claims_in(article)(sentence)]


@pytest.mark.parametrize("rough", ["", "about ", "just ", "roughly ", "almost exactly ", "only some "])
def test_a_phrase_is_found_with_and_without_them(rough: str) -> None:
    (claim,) = _claims(f"The quay took in a surplus of {rough}45 crates that week.\n")
    assert claim.beside(frozenset(("surplus of #",)))
    assert claim.preceded_by(frozenset(("surplus of",)))
    assert not claim.beside(frozenset(("deficit of #",)))


def test_a_phrase_that_has_one_of_them_is_found_too() -> None:
    (claim,) = _claims("The quay took in a surplus of only 45 crates that week.\n")
    assert claim.beside(frozenset(("only #",)))
    assert claim.led_by(frozenset(("only",)))


def test_the_conjunction_before_them_is_that_of_the_clause() -> None:
    _, claim = _claims("It sold 90 crates, or about 45 a day.\n")
    assert claim.joint == "or"
    assert claim.beside(frozenset(("or #",)))


def test_other_words_stay_between() -> None:
    (claim,) = _claims("The quay took in a surplus of fewer than 45 crates that week.\n")
    assert not claim.beside(frozenset(("surplus of #",)))


def test_an_hour_up_to_which_something_lasts_counts_nothing() -> None:
    assert [claim.mention.text for claim in _claims("It has two late nights until 8.\n")] == ["two"]
    assert len(_claims("It counts from two until 8 boats are in.\n")) == 2
