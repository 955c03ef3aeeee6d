from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.anaphora import takes_up
from newslint.article.claims.clauses import clause_of
from newslint.article.mentions import figures
from newslint.article.sentences import sentence_of
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "taken_up"),
    [
        ("That is 25 percent more.", True),
        ("The 25 percent rise is a blow.", True),
        ("25 percent more is a blow.", True),
        ("Milk, a treat, is 25 percent dearer.", True),
        ("All were 25 percent dearer.", True),
        ("All hay by sea is 25 percent dearer.", False),
        ("Those from abroad are 25 percent dearer.", False),
        ("Hay is 25 percent dearer.", False),
        ("Milk from goats is 25 percent dearer.", False),
        ("Costs rose at the farm — 25 percent.", True),
        ("The milk now costs 25 percent more.", True),
        ("With 25 percent more milk, it is well.", True),
        ("With 25 percent more hay, it is well.", False),
        ("The average price was 25 percent.", True),
        ("Its mean size, the clerk said, was 25 percent.", True),
        ("The town share was 25 percent.", False),
        ("The average price in town was 25 percent.", False),
    ],
)
def test_a_clause_takes_up_what_was_told_before(text: str, *, taken_up: bool) -> None:
    article = Article(document.parse(Source("story.md", f"Milk cost $4 and costs $5 now. {text}")), Settings())
    *levels, stated = figures(article)
    tokens = clause_of(sentence_of(article, stated), stated, article.lexicon.relations)
    said = [token.word for token in tokens if token.start < stated.start and token.word.isalpha()]
    assert takes_up(article, tokens, stated, said, levels) is taken_up


@pytest.mark.parametrize(
    ("text", "taken_up"),
    [("Sales doubled.", True), ("Their sales doubled.", True), ("Rents doubled.", False), ("Output doubled.", False)],
)
def test_the_noun_of_a_verb_takes_up_what_that_told(text: str, *, taken_up: bool) -> None:
    article = Article(document.parse(Source("story.md", f"They sold 40 pots, against 20 before. {text}")), Settings())
    *levels, stated = figures(article)
    tokens = clause_of(sentence_of(article, stated), stated, article.lexicon.relations)
    said = [token.word for token in tokens if token.start < stated.start and token.word.isalpha()]
    assert takes_up(article, tokens, stated, said, levels) is taken_up
