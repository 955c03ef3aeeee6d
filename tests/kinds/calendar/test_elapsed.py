import datetime as dt

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.kinds.calendar.elapsed import Elapsed, elapsed
from newslint.model import Problem, Settings, Source


def spans(text: str, *, year: int | None = 2026) -> tuple[Elapsed, ...]:
    day = None if year is None else dt.date(year, 1, 5)
    return elapsed(Article(document.parse(Source("story.md", text)), Settings(as_of=day)))


@pytest.mark.parametrize(
    ("text", "words", "said", "since", "slack"),
    [
        ("It opened 24 years ago, in 1998.", "24 years ago", 24, 1998, 1),
        ("It opened 40 years ago, in 1990.", "40 years ago", 40, 1990, 2),
        ("It opened 30 years ago, in 1996.", "30 years ago", 30, 1996, 2),
        ("It opened 25 years ago, in 2001.", "25 years ago", 25, 2001, 1),
        ("Jones, 90, was born in 1936.", "90", 90, 1936, 1),
        ("It opened about 40 years ago, in 1990.", "40 years ago", 40, 1990, 7),
        ("It opened two decades ago, in 2003.", "two decades ago", 20, 2003, 5),
        ("In 1998, 24 years ago, it opened.", "24 years ago", 24, 1998, 1),
        ("It opened 24 years ago (back in May 1998).", "24 years ago", 24, 1998, 1),
        ("Jones, 50, was born in 1964.", "50", 50, 1964, 1),
        ("Born in 1964, Jones, 50, sails.", "50", 50, 1964, 1),
        ("It marked the 50th anniversary of the 1963 march.", "50th anniversary", 50, 1963, 0),
    ],
)
def test_a_span_of_years_of_which_both_ends_are_known(text: str, words: str, said: int, since: int, slack: int) -> None:
    (found,) = spans(text.replace("Born", "Lee, born"))
    assert (found.words.text, found.said, found.since, found.slack) == (words, said, since, slack)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lee, 50, sails. He was born in 1964 in a hut.", "50"),
        ("The 50-year-old sails. She, born in May 1964, has won.", "50-year-old"),
        ("The cup went to Lee, 50. She was born on 3 May 1964.", "50"),
    ],
)
def test_the_age_of_whoever_a_pronoun_stands_for(text: str, words: str) -> None:
    (found,) = spans(text)
    assert (found.words.text, found.said, found.since) == (words, 50, 1964)


@pytest.mark.parametrize(
    "text",
    [
        "Lee, 50, sails with Jones, 62. He was born in 1964 in a hut.",
        "Lee, 50, sails. Jones was born in 1964 in a hut.",
        "Lee, 50, sails. They were born in 1964 in a hut.",
        "Lee, 50, sails. He has a son, who was born in 1964.",
        "Lee, 50, sails. He has been here since 1964.",
        "Lee, 50, sails. It is cold. He was born in 1964 in a hut.",
        "Lee won 50, 4 and 3. He was born in 1964 in a hut.",
    ],
)
def test_the_birth_of_somebody_else(text: str) -> None:
    assert spans(text) == ()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The 25-year-old mayor of 1965 was born in 1940.", False),
        ("The 34-year-old, born in 1965, won in 1999.", False),
        ("The 34-year-old, born in 1965, won in 2004.", True),
        ("The 34-year-old, born in 1965, has won.", True),
    ],
)
def test_an_age_may_be_that_of_any_year_that_its_sentence_names(text: str, *, wrong: bool) -> None:
    (found,) = spans(text)
    assert isinstance(found.judged(lexicon.of("en")), Problem) is wrong


def test_the_nearest_birth_is_that_of_an_age() -> None:
    (one, two) = spans("Lee, 45, was born in 1990, and Jones, 52, born in 1964, was not.")
    assert [(one.said, one.since), (two.said, two.since)] == [(45, 1990), (52, 1964)]


@pytest.mark.parametrize(
    "text",
    [
        "It opened 24 years ago, and in 1998 it sank.",
        "It opened 24 months ago, in 1998.",
        "It opened 2.5 years ago, in 1998.",
        "It opened 24 years ago, in the third quarter of 1998.",
        "It opened 24 years later, in 1998.",
        "It marked the 50th anniversary, and the 1963 march.",
        "It marked the 50th anniversary of his death in 1963.",
        "It marked the 50th anniversary of the line; the 1963 march was long.",
        "Jones 50, was born in 1964.",
        "Jones, born in 1965, became mayor in 1999, aged 34.",
        "He was born in 1935 and, aged 18, left for Lisbon.",
        "The singer, who was born in 1970, had her first hit aged 17 in 1987.",
        "Jones (born 1965) sailed aged 34 in 1999.",
        "Jones, 50, whose daughter was born in 1964, sails.",
        "The late Jones, 50, was born in 1964.",
        "Jones, about 50, was born in 1964.",
        "Jones, 120, was born in 1964.",
    ],
)
def test_years_that_are_not_counted_from_there(text: str) -> None:
    assert spans(text) == ()


def test_without_the_day_of_publication_only_another_year_can_be_meant() -> None:
    assert spans("It opened 24 years ago, in 1998.", year=None) == ()
    (found,) = spans("In 2013 it marked the 50th anniversary of the 1963 march.", year=None)
    assert found.until == (2013,)
    (found,) = spans("It marked the 50th anniversary of the 1963 march.")
    assert (found.until, found.also) == ((2026,), (2025, 2027))


def test_the_years_are_judged_with_the_slack_of_the_writer() -> None:
    for year, holds in ((2021, False), (2022, True), (2024, True), (2025, False)):
        (found,) = spans("It opened 24 years ago, in 1999.", year=year)
        assert isinstance(found.judged(lexicon.of()), Problem) is not holds


def test_a_birth_and_an_age_stand_near_each_other() -> None:
    for words, number in ((40, 1), (42, 0)):
        assert len(spans(f"Jones, 50, who {'a ' * (words // 2)}, was born in 1964.")) == number


def test_only_the_years_beside_a_number_may_be_counted_from() -> None:
    for years, number in (("", 1), ("2001, 2002, ", 1), ("2001, 2002, 2003, ", 0)):
        assert len(spans(f"Jones, 50, of {years}was born in 1975.")) == number


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It was built in 1905. A concert will mark its 110th anniversary.", [110]),
        ("It was built in 1905, and the town marks its 110th anniversary.", [110]),
        ("It has lain idle since 1978. That was 44 years ago.", [44]),
        ("It was built in 1905. A concert will mark the 110th anniversary of the band.", []),
        ("It was built in 1905. A concert will mark its 300th anniversary.", []),
        ("It was built in 1905, and burned in 1950. A concert will mark its 110th anniversary.", []),
        ("It has lain idle since 1978. The bell fell 44 years ago.", []),
    ],
)
def test_years_are_counted_from_the_only_one_told_before(text: str, said: list[int]) -> None:
    assert [found.said for found in spans(text)] == said


@pytest.mark.parametrize(
    ("text", "comes_to"),
    [
        ("The firm, founded in 1990, marks its 40th anniversary this year.", "36 years"),
        ("The firm, founded in 1926, marks its 90th anniversary this year.", "100 years"),
        ("The firm was founded in 1926 and marks its 102nd anniversary in June.", "100 years"),
        ("The firm was founded in 1926 and marks its 96th anniversary in June.", "100 years"),
        ("The firm was founded in 1990 and marked its 40th anniversary in 2020.", "30 years"),
        ("It marked the 50th anniversary of the 1966 march.", "60 years"),
    ],
)
def test_an_anniversary_that_is_none_is_held_against_this_year(text: str, comes_to: str) -> None:
    (found,) = spans(text)
    problem = found.judged(lexicon.of("en"))
    assert isinstance(problem, Problem)
    assert problem.values["expected"] == comes_to


@pytest.mark.parametrize(
    "text",
    [
        "The firm was founded in 1926 and marks its 100th anniversary in June.",
        "The firm was founded in 1926 and marked its 99th anniversary in June.",
        "The club, founded in 1927, keeps its 100th anniversary with a concert.",
        "The firm was founded in 1990 and marked its 30th anniversary in 2020.",
    ],
)
def test_an_anniversary_may_be_that_of_the_last_month_or_the_next(text: str) -> None:
    (found,) = spans(text)
    assert not isinstance(found.judged(lexicon.of("en")), Problem)


def test_an_anniversary_is_not_kept_before_what_it_is_of() -> None:
    assert not spans("The club, begun in 1902, keeps the 50th anniversary of its 1974 cup.", year=None)
