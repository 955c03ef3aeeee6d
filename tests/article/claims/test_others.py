from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.clauses import clause_of
from newslint.article.claims.others import (
    counts_back,
    follows_another,
    is_beside_another,
    is_counted_elsewhere,
    is_paired,
    names_another,
)
from newslint.article.mentions import dates, figures
from newslint.article.sentences import sentence_of
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("The fair opens on June 2. Postal voting lasts 14 days.", True),
        ("The fair opens on June 2. A rival lasts 14 days.", True),
        ("The fair opens on June 2. It lasts 14 days.", False),
        ("The fair opens on June 2. The show lasts 14 days.", False),
        ("The fair opens on June 2. Fairs last 14 days.", False),
        ("The fair opens on June 2. Neighbours dread the 14 days.", False),
        ("Postal voting opens on June 2 and lasts 14 days.", False),
    ],
)
def test_a_sentence_begins_with_something_that_is_new(text: str, *, another: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (stated,) = (one for one in figures(article) if one.text == "14 days")
    assert names_another(article, stated, dates(article)) is another


@pytest.mark.parametrize(
    ("text", "paired"),
    [
        ("Bakers get $40 each, and two helpers $10.", True),
        ("Bakers get $40 each, and two hangers-on $10.", True),
        ("Bakers get $40 each, and two helpers made $80.", False),
        ("Bakers get $40 each, and two helpers, $80 in all.", False),
        ("Bakers get $40 each, and two of them had a total of $80.", False),
        ("Bakers get $40 each, and both of the two $80.", False),
        ("For two helpers $80 was paid, $40 each.", False),
    ],
)
def test_one_more_group_has_a_figure_of_its_own(text: str, *, paired: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    *others, stated = figures(article)
    assert is_paired(article, stated, others) is paired


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("Kell lost £31m, against £48m in May, as journeys fell to 12 million.", True),
        ("Kell lost £31m as it made £48m in fares, of which 12 million.", False),
        ("Some 31 left, against 48 in May, as journeys fell to 12 million.", False),
    ],
)
def test_a_level_without_its_unit_is_of_its_own_clause(text: str, *, elsewhere: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    stated, *others = figures(article)
    assert is_counted_elsewhere(article, stated, others) is elsewhere


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Ferries ran in 2005, 12 years later, and buses in 2011.", True),
        ("Ferries ran in 2005, 12 years later, while buses came in 2011.", True),
        ("Ferries ran in 2005, 12 years later, in 2011.", False),
        ("Ferries ran in 2005 and 12 years later, and buses in 2011.", False),
        ("Ferries ran in 2005, 12 years later.", False),
        ("Ferries, 12 years later, and buses in 2011.", False),
    ],
)
def test_a_time_set_off_behind_its_end_counts_back(text: str, *, back: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (stated,) = figures(article)
    assert counts_back(article, stated, dates(article)) is back


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("It seats 310, six short of its limit, and 40 stand.", True),
        ("It seats 310, six short of the 316 allowed.", False),
        ("It seats 310, six ahead of Kell, which seats 304.", False),
        ("It seats 310, six fond of its limit, and 40 stand.", False),
    ],
)
def test_a_number_short_of_what_is_told_without_a_figure_is_of_that(text: str, *, beside: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    first, stated, *others = figures(article)
    clause = clause_of(sentence_of(article, stated), stated, article.lexicon.relations)
    assert is_beside_another(article, clause, stated, [first, *others]) is beside


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("Roux won in 2:09:12, ahead of Moss in 2:09:30 but slower than the course record by 41 seconds.", True),
        ("Roux won in 3:58.12, three seconds inside the record that Kerr set, and Moss was next in 4:00.40.", True),
        ("Roux won in 2:09:12, beating Moss, in 2:09:30, by 28 seconds.", False),
        ("Roux won in 2:09:12, three seconds inside the record.", False),
    ],
)
def test_a_gap_is_one_to_what_is_told_without_a_figure(text: str, *, another: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (stated,) = (one for one in figures(article) if one.text.endswith("seconds"))
    assert follows_another(article, stated, [one for one in figures(article) if one is not stated]) is another


@pytest.mark.parametrize(
    ("text", "another"),
    [
        (
            "It costs $2.94, 11 cents more than a month ago, but less than in the same week of 2025, when it was $3.16.",
            True,
        ),
        ("It costs $3.12, 9 cents less than last week, against $3.40 in June of last year.", True),
        ("It costs $3.12, 12 cents more than a year ago, when it was $2.90.", False),
        ("It costs $3.12, 9 cents less than last week, against $3.40.", False),
    ],
)
def test_what_is_compared_with_a_time_is_held_against_no_other_time(text: str, *, another: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    first, stated, last = (one for one in figures(article) if one.role == "money")
    clause = clause_of(sentence_of(article, stated), stated, article.lexicon.relations)
    assert is_beside_another(article, clause, stated, (first, last)) is another
