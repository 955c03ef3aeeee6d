from __future__ import annotations

from newslint import document
from newslint.article import Article
from newslint.article.sentences import sentences
from newslint.kinds.relation.shelf import keys, shelf
from newslint.model import Settings, Source


def test_words_and_roles_stand_where_figures_do() -> None:
    text = "No figure here. A nine-point lead, or a third of it, ended on May 3, 2021. It cost $5 a month."
    held = shelf(Article(document.parse(Source("story.md", text)), Settings()))
    assert {"point", "third", "month"} < held.words
    assert "here" not in held.words
    (lead,), (cost,) = held.of_role["number"], held.of_role["money"]
    assert held.roles_of(lead) == {"number", "fraction", "year", "month", "day", "clock", "weekdays"}
    assert held.roles_of(cost) == {"money", "clock", *held.roles_of(cost) & {"duration"}}


def test_an_ordinal_may_count_years_and_a_colon_stand_in_a_time_that_was_run() -> None:
    held = shelf(Article(document.parse(Source("story.md", "The 50th race: one won in 2:23:14.")), Settings()))
    (race,) = held.of_role["ordinal"]
    assert {"ordinal", "duration", "race"} <= held.roles_of(race)


def test_a_sentence_with_a_year_alone_tells_its_words_too() -> None:
    held = shelf(Article(document.parse(Source("story.md", "He was born in 1955. He sings on Fridays.")), Settings()))
    assert "born" in held.words
    assert "sings" not in held.words


def test_what_sentences_side_by_side_hold_is_looked_up_once() -> None:
    article = Article(document.parse(Source("story.md", "A 9-point lead. It cost $5 and $6.")), Settings())
    held, (first, second) = shelf(article), sentences(article)
    around = held.around(first, 1, lambda: (first, second))
    assert (around.mentions, around.listed) == (3, 2)
    assert not around.lacks(frozenset(["lead", "mine"]))
    assert not around.lacks(frozenset(["cost"]))
    assert around.lacks(frozenset(["mine"]))
    assert {"points", "money"} <= around.roles | {"points"}
    assert "It cost $5" in around.text
    assert held.around(first, 1, tuple) is around


def test_a_phrase_does_not_stand_without_its_longest_word() -> None:
    assert keys(frozenset(["rise of #", "# more than", "each"])) == {"rise", "more", "each"}
