"""Figures of an earlier time beside those that take part, and dates that only say how far one must go back for the like."""

from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.told import claims_in
from newslint.article.dates.value import Date
from newslint.article.sentences import sentences
from newslint.kinds.relation.asides import aside, is_of_a_record, until
from newslint.model import Settings, Source


def article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("It was 31%, after the 44% recorded four years ago.", ["44%"]),
        ("It was 31%, after 44% at the last election.", ["44%"]),
        ("It was 31%, after 44% in 2019.", ["44%"]),
        ("It was 31%, after 44% in the north.", []),
        ("It was 31%, four years after 44%, which was a record.", []),
        ("It was 31% in 2015, after 44% in 2011.", []),  # what takes part is of an earlier time itself
        ("It was 31%, after four ships a year ago.", []),  # of another sort
    ],
)
def test_a_figure_of_an_earlier_time_is_aside(text: str, earlier: list[str]) -> None:
    story = article(text)
    first, *others = claims_in(story)(sentences(story)[0])
    assert [claim.mention.text for claim in aside(story, [first], others)] == earlier


def test_its_words_reach_to_its_time() -> None:
    story = article("It was 31%, after the 44% recorded four years ago, he said.")
    claim = next(one for one in claims_in(story)(sentences(story)[0]) if one.mention.text == "44%")
    start, end = until(story, claim)
    assert sentences(story)[0].block.prose.text[start:end] == " after the 44% recorded four years ago"


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("Her 12-vote margin was the narrowest since 1990.", True),
        ("It was the worst result since May 1990.", True),
        ("The two broke a record set in 1957.", True),
        ("They had a record 12% of it in 1957.", False),
        ("She has had a 12-vote margin since 1990.", False),
        ("It was the narrowest since 1990, when it was 9.", False),  # a figure of that time
        ("In 1990 it was narrowest.", False),
    ],
)
def test_a_date_may_say_how_far_one_must_go_back(text: str, record: bool) -> None:  # noqa: FBT001 -- a case
    story = article(text)
    sentence = sentences(story)[0]
    date = next(mention for mention in sentence.mentions if isinstance(mention, Date))
    assert is_of_a_record(sentence, date, story.lexicon.relations, story.lexicon.agreement) is record
