from __future__ import annotations

from typing import Any

from newslint import document
from newslint.article import Article
from newslint.checked import options
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.stating import stated, stating
from newslint.kinds.relation.targets import others_of, target
from newslint.model import Every, Settings, Source

STORY = "It cost $5 a seat. They won 40 seats by a margin of 7 votes. Rain fell. The lead of 9 points ended at 8 p.m."


def _article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def _options(**raw: Any) -> Options:  # noqa: ANN401 -- whatever a rule file holds
    built, wrongs = options.build(Options, raw)
    assert not wrongs
    assert isinstance(built, Options)
    return built


MARGIN = _options(
    words={"margin": ["margin"]},
    claims={"margin": {"role": "number", "said": "margin"}, "votes": {"like": "margin"}},
    holds="margin = votes",
)
NO_WORD = _options(
    words={"cheaper": ["cheaper"]},
    claims={"gap": {"role": "number", "said": "cheaper"}, "votes": {"like": "gap"}},
    holds="gap = votes",
)
ANNOUNCED, NOT_ANNOUNCED = (
    _options(
        words={"weather": [phrase], "lead": ["lead"]},
        claims={"lead": {"role": "number", "said": "lead"}, "votes": {"role": "number"}},
        announced=["weather"],
        holds="lead = votes",
        sentences="3",
    )
    for phrase in ("rain fell", "snow fell")
)


def test_what_rules_state_is_looked_for_in_one_go_and_by_each() -> None:
    every = Every((MARGIN, NO_WORD, ANNOUNCED, NOT_ANNOUNCED))
    assert [*stated(_article(STORY), every)] == [True, False, True, False]
    article = _article(STORY)
    assert [[sentence.number for sentence in stating(article, one)] for one in every] == [[1], [], [3], []]


def test_a_later_story_finds_what_an_earlier_one_had_no_words_for() -> None:
    every = Every((MARGIN, NO_WORD))
    assert [*stated(_article("It rained."), every)] == [False, False]
    assert [*stated(_article(STORY), every)] == [True, False]
    assert [*stated(_article("It was 7 votes cheaper, by 40."), every)] == [False, True]


def test_what_a_rule_looks_for_is_worked_out_once() -> None:
    words = _article(STORY).lexicon.relations
    assert target(MARGIN, words) is target(MARGIN, words)
    assert [name for name, _ in others_of(ANNOUNCED, words)] == ["votes"]


def test_the_options_of_a_book_are_the_same_as_themselves_alone() -> None:
    one, other = Every((MARGIN,)), Every((MARGIN,))
    assert one == one  # noqa: PLR0124 -- that is what is asked
    assert len({one, other}) == 2
