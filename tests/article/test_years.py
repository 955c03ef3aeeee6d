from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import lexicon
from newslint.article import Article, dates, figures, mentions
from newslint.article.dates.years import counted
from newslint.document import parse
from newslint.model import Settings, Source

YEARS = [
    "It grew every year from 1990 to 2000.",
    "The plant closed in 1994 after a fire.",
    "The 2024 budget was passed on time.",
    "By 2030 emissions must fall by half.",
    "Turnout was low in the 2024 elections.",
    "Germany won the 1990 World Cup in Rome.",
    "The bank was saved in the 2008 crisis.",
    "The firm will publish its 2023 results.",
    "It raised its forecast for 2025 sales.",
    "Traders expect 2025 sales to double.",
    "The group posted a 2011 loss.",
    "He met his 1991 teammates again.",
    "Dealers cut prices of 2015 models.",
    "Growth was 12 percent over 2007.",
    "Rates will stay there until at least 2014.",
    "Sales were up two points over 2014 levels.",
    "It trades at nine times estimated 2012 earnings.",
    "The paper is positive about 2014 onwards.",
    "It will open no earlier than 2010, they said.",
    "Around 2012 the messages changed.",
    "The 1848 revolutions spread to Vienna.",
    "The wall was built in 1850 by monks.",
    "In 1500 troops took the castle.",
    "In 2020 people stayed at home.",
    "By 2030 workers will retire at 70.",
    "Since 1990 soldiers have guarded the dam.",
    "Until 2019 members paid nothing.",
    "It was the driest spring since 1976.",
    "The late 1980 homes were sold.",
    "The census of 2010 was a shock.",
    "All 2012 targets were met, and with 2013 profits it can pay.",
    "Talks on the 2026 primaries began.",
]
COUNTS = [
    "The army sent 1500 troops.",
    "The army sent 1500 British troops.",
    "Some 1800 soldiers marched home.",
    "She sent 1950 letters to the council.",
    "Police arrested 1600 people on Monday.",
    "More than 1850 transactions were held up.",
    "Over 2000 participants came to the fair.",
    "Nearly 2000 people fled the town.",
    "The hall seats at least 1900 guests.",
    "The firm has 1500 agents on its books.",
    "There were 1855 checkins on Friday.",
    "It dealt with 1681 complaints last year.",
    "The quake killed 1700 people.",
    "2000 people marched through the city.",
    "The report spans 2000 pages.",
    "The storm cut power to 1600 homes.",
    "The company employs 2050 people.",
    "It will cut 1950 jobs.",
    "He shipped another 1750 crates.",
    "The ship carried 1900 passengers.",
    "Roughly 1500 delegates voted.",
    "The mill hired 1950 workers in May.",
    "The drive collected as many as 1850 signatures.",
    "They released 1700 prisoners at dawn.",
    "It sold 1999 tickets in an hour.",
    "A crowd of 2000 people gathered.",
    "It built 1550 homes there.",
    "The fund has exactly 1666 members.",
    "They planted 1800 trees.",
    "It needs 1650 nurses by then.",
    "Only 1520 votes were cast.",
    "The strike left 1850 passengers at the gate.",
]
UNCLEAR = [
    "The 2000 people said no.",
    "They want 2015 shares.",
    "Heat killed trees in 2000 homes.",
    "The 1850 workers met.",
    "It wrote 1850 about it.",
    "It came at 1545 GMT on Friday.",
    "Around 1850 monks came.",
]


def read(text: str) -> tuple[list[str], list[str]]:
    """The years, and the counts of four digits, that are read in a text."""
    article = Article(parse(Source("story.txt", text, "text")), Settings())
    named = [text for date in dates.find(article) for text in re.findall(r"\b\d{4}\b", date.text)]
    counts = [figure.text for figure in mentions.figures(article) if re.fullmatch(r"\d{4}", figure.text)]
    return named, counts


@pytest.mark.parametrize("text", YEARS)
def test_a_year_is_read_as_one(text: str) -> None:
    assert read(text) == (re.findall(r"\b\d{4}\b", text), [])


@pytest.mark.parametrize("text", COUNTS)
def test_a_count_in_four_digits_is_read_as_one(text: str) -> None:
    assert read(text) == ([], re.findall(r"\b\d{4}\b", text))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("It went from 1,000 to 2000 hires.", "from 1,000 to 2000"),
        ("The hall grew from 90 to 2000 seats.", "from 90 to 2000"),
        ("The plate is 1520 mm wide.", "1520 mm"),
        ("It was sold by 1520 cm and no more.", "1520 cm"),
    ],
)
def test_the_end_of_a_range_and_a_measure_are_no_years(text: str, figure: str) -> None:
    article = Article(parse(Source("story.txt", text, "text")), Settings())
    assert not dates.find(article)
    assert [found.text for found in mentions.figures(article)] == [figure]


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_is_unclear_is_neither(text: str) -> None:
    assert read(text) == ([], [])


def test_a_noun_that_four_digits_count_is_known() -> None:
    words = lexicon.of().calendar.years
    assert counted("2000 people", 4, words)
    assert counted("2015 miles", 4, words)
    assert not counted("2015 sales", 4, words)


@given(
    st.lists(
        st.sampled_from(
            ["2000", "1850", "1945", " people", " sent ", "over ", "In ", "(", "-", " tickets", "s", ". ", "5 "]
        )
    ).map("".join)
)
def test_no_number_is_a_year_for_dates_and_a_count_for_figures(text: str) -> None:
    article = Article(parse(Source("story.txt", f"So {text}", "text")), Settings())
    named = {(date.block, date.start, date.end) for date in dates.find(article)}
    assert named.isdisjoint((figure.block, figure.start, figure.end) for figure in figures.find(article))
