from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import document
from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


def claims(text: str) -> list[Claim]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [claim for sentence in sentences(article) for claim in claims_in(article)(sentence)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They burned for 6, 9 and 15 days.", [("6", "day"), ("9", "day"), ("15 days", "day")]),
        ("It cost 6, 9 or so and $15.", [("6", None), ("9", None), ("$15", "USD")]),
        ("It passed 2,310 to 1,540, so 64 percent won.", [("2,310", None), ("1,540", None), ("64 percent", "percent")]),
        ("Between 2 and 4 boats sank.", [("2 and 4", None)]),
        (
            "She got seven years, her printer three and a clerk two.",
            [("seven years", "year"), ("three", "year"), ("two", "year")],
        ),
        (
            "It cost $40 in May, 30 in June and 20 in July.",
            [("$40", "USD"), ("30", "USD"), ("20", "USD"), ("May", "month"), ("June", "month"), ("July", "month")],
        ),
        ("It was nine degrees at dawn, and by three it was warm.", [("nine degrees", "degree"), ("three", None)]),
        ("She got seven years, her printer has three sons.", [("seven years", "year"), ("three", None)]),
        ("The fee rose from $40 to $160.", [("$40", "USD"), ("$160", "USD")]),
        ("It owns 1,800 of the county's 12,000 hectares.", [("1,800", "hectare"), ("12,000 hectares", "hectare")]),
        ("It won 18 of 40 games.", [("18", None), ("40", None)]),
    ],
)
def test_a_bare_number_of_a_list_has_the_unit_that_ends_it(text: str, told: list[tuple[str, str | None]]) -> None:
    found = [(claim.mention.text.removeprefix("Between "), claim.quantity.unit) for claim in claims(text)]
    assert found == told


def test_years_are_claims_and_days_exact_ones() -> None:
    every = claims("Born on May 3, 1940, he died on June 9, 2021. From 1998 to 2006 he was ill.")
    born, died, left, came = (claim for claim in every if claim.role == "year")
    assert [claim.mention.text for claim in every if claim.role == "day"] == ["May 3, 1940", "June 9, 2021"]
    assert (born.day, died.day) == (dt.date(1940, 5, 3), dt.date(2021, 6, 9))
    assert 81 < died.exact_day.nominal - born.exact_day.nominal < 82
    assert [one.role for one in (born, left, came)] == ["year"] * 3
    assert [int(one.quantity.nominal) for one in (left, came)] == [1998, 2006]
    assert [one.listed for one in (left, came)] == [False, True]
    assert left.day is None


@pytest.mark.parametrize(
    ("text", "before", "behind"),
    [
        ("He won by a majority of 322 in the north.", "by a majority of", "in the north"),
        ("He won by a 520-vote margin, they said.", "he won by a", "vote margin"),
        ("They paid $25 each, it said.", "they paid", "each"),
        ("It has 12 and more.", "it has", ""),
    ],
)
def test_the_words_of_its_clause_are_told_with_it(text: str, before: str, behind: str) -> None:
    (claim,) = claims(text)
    assert (" ".join(claim.before), " ".join(claim.behind)) == (before, behind)


def test_words_between_two_figures_belong_to_the_nearer_first() -> None:
    first, second = claims("Gifts of $1,100 brought the total to $1,850.")
    total = frozenset(["total"])
    assert second.told(total)
    assert not first.told(total)


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("It sold 140 old seats.", ["seats"]),
        ("He got 7,200 votes to 4,800 for her.", ["votes", ""]),
        ("In the 300-seat house.", ["seat"]),
        ("He has 12 in the bag of sweets.", [""]),
        ("It saw 40 people.", ["people"]),
        ("It had 7,455 yes votes.", ["votes"]),
        ("It saw 40 big bison.", ["bison"]),
        ("Of these 512 chose Ida Moss.", [""]),
        ("It had 12 Greens.", ["greens"]),
        ("Of all, 48 percent - goes - there.", [""]),
    ],
)
def test_what_is_counted_is_the_noun_behind(text: str, nouns: list[str]) -> None:
    assert [claim.noun for claim in claims(text)] == nouns


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("It had 14 nights in Leeds, 9 in York and 11 in Hull.", [False, True, True]),
        ("Nine boats were lost at Ashby, five at Corran.", [False, True]),
        ("It lay at 142 with 36 laps to go, when 310 was near.", [False, False, False]),
        ("It has 34 in all, strewn over 12 islands.", [False, False]),
        ("It fell to 12 from 15.", [False, False]),
        ("It had $14 from unions, party committees $9.", [False, False]),
        ("Unions $14, party committees $9.", [False, True]),
    ],
)
def test_a_comma_or_a_word_makes_a_list(text: str, listed: list[bool]) -> None:
    assert [claim.listed for claim in claims(text)] == listed


def test_tens_and_thousands_say_no_number() -> None:
    assert not claims("Thousands came, and dozens left.")


def test_times_of_day_are_claims_and_no_numbers() -> None:
    opens, ends = claims("It opens at 9:20 p.m. and ends at 1150 GMT.")
    assert [(one.role, int(one.quantity.nominal)) for one in (opens, ends)] == [("clock", 1280), ("clock", 710)]
    assert [one.mention.text for one in claims("It ended at 1 p.m. (1800 GMT).")] == ["1 p.m."]


def test_a_phrase_says_where_beside_a_figure_it_stands() -> None:
    rise, more, plain = claims("After a rise of 12 it has 30 more than then, or 45 in all.")
    assert rise.beside(frozenset(["rise of #"]))
    assert more.beside(frozenset(["# more than"]))
    assert plain.beside(frozenset(["or #"]))
    assert plain.beside(frozenset(["# in all |"]))
    assert not rise.beside(frozenset(["# more than"]))


def test_a_fraction_in_words_counts_nothing_by_itself() -> None:
    assert [one.role for one in claims("A third of the 960 berths, or 0.5 of all, are free.")] == [
        "fraction",
        "number",
        "number",
    ]


def test_measures_of_one_sort_are_alike_in_any_unit() -> None:
    far, near, heavy = claims("It flew 6.44 metres, which is 23 centimetres more, and weighed 3 kilograms.")
    assert far.alike(near)
    assert not far.alike(heavy)
    assert near.measured("meter").nominal * 100 == 23


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One tenant in three spends too much, up from one in four.", ["one in four"]),
        ("One young driver in six has crashed.", []),
        ("One goal in 2 games is little.", ["One", "2"]),
        ("One firm sold three boats.", ["One", "three"]),
    ],
)
def test_the_sides_of_a_ratio_count_nothing(text: str, told: list[str]) -> None:
    assert [claim.mention.text for claim in claims(text)] == told


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("It left at 11:30 p.m. local time (2130 GMT) and landed at 6 a.m. GMT.", [1290, 360]),
        ("It left at 9 a.m. EST (1400 GMT) and came at 2 p.m. EST (1900 GMT).", [540, 840]),
        ("It left at 10 p.m. Eastern and landed at 11 p.m. Pacific.", []),
        ("It opens at 9 a.m. and shuts at 5 p.m. GMT.", [540, 1020]),
    ],
)
def test_the_times_of_a_sentence_are_of_one_zone(text: str, minutes: list[int]) -> None:
    assert [claim.quantity.nominal for claim in claims(text)] == minutes


def test_what_happened_in_a_year_is_told_from_afar() -> None:
    (year,) = claims("Born in a church hall by the river in 1964, they sang.")
    assert year.before[0] == "born"
    (count,) = claims("Born in a church hall by the river with 64 others, they sang.")
    assert "born" not in count.before


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("It was cut from 49 minutes to 25 minutes.", ["duration", "duration"]),
        ("It was cut from 49 miles to 25 miles.", ["quantity", "quantity"]),
        ("They kept their 50th anniversary.", ["duration"]),
        ("They kept their 50th place.", ["ordinal"]),
        ("She won in 2:23:14, 22 seconds before him.", ["race", "duration"]),
    ],
)
def test_what_lasts_is_a_duration_however_it_is_written(text: str, roles: list[str]) -> None:
    assert [claim.role for claim in claims(text)] == roles


def test_a_word_that_points_is_no_noun() -> None:
    first, second, month = claims("It paid 1,200 claims in May and 3,600 this spring.")
    assert (first.noun, second.noun, month.role) == ("claims", "", "calendar-month")


def test_what_is_exact_has_no_room() -> None:
    (rate,) = claims("The tax is 20%.")
    assert rate.quantity.step
    assert not rate.exactly().quantity.step


WORDS = st.lists(st.sampled_from(["a", "b", "ab", "c"]), max_size=4).map(tuple)
PHRASES = st.frozensets(st.lists(st.sampled_from(["a", "b", "ab", "c"]), min_size=1, max_size=3).map(" ".join))


@given(WORDS, WORDS, WORDS, st.sampled_from(["", "and", "a"]), PHRASES)
def test_phrases_stand_in_whole_words_beside_a_claim(
    before: tuple[str, ...], behind: tuple[str, ...], close: tuple[str, ...], joint: str, phrases: frozenset[str]
) -> None:
    (plain,) = claims("It has b ab 12.")
    claim = plain._replace(before=before, behind=behind, next=close, joint=joint)

    def stands(words: tuple[str, ...]) -> bool:
        return any(f" {phrase} " in f" {' '.join(words)} " for phrase in phrases)

    assert claim.led_by(phrases) == stands(before)
    assert claim.followed_by(phrases) == (stands(behind) or stands(close))
    assert claim.told(phrases) == (stands(before) or stands(behind))
    led = " ".join((joint, *before)).split()
    assert claim.preceded_by(phrases) == any(led[-len(one.split()) :] == one.split() for one in phrases)
    assert claim.beside(frozenset(f"{one} #" for one in phrases)) == claim.preceded_by(phrases)
    assert claim.beside(frozenset(f"# {one}" for one in phrases)) == any(
        [*close[: len(one.split())]] == one.split() for one in phrases
    )


@pytest.mark.parametrize(
    ("text", "phrase", "there"),
    [
        ("The 17 metres that have been added are dull.", "# that .. added", True),
        ("The 17 metres that it added are dull.", "# that .. added", True),
        ("The 17 metres that are dull, he added.", "# that .. added", False),
        ("The 17 metres have been added.", "# that .. added", False),
    ],
)
def test_a_phrase_may_leave_out_words_of_the_clause(text: str, phrase: str, *, there: bool) -> None:
    (claim,) = claims(text)
    assert claim.beside(frozenset((phrase,))) is there


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("She swam it in 2min 14.30sec and slept.", [134.3]),
        ("She swam it in 2:14.30 and slept.", [134.3]),
        ("She came 1min 14sec behind him.", []),
        ("She swam for 40 minutes.", []),
    ],
)
def test_a_time_in_minutes_and_seconds_is_that_of_a_race(text: str, seconds: list[float]) -> None:
    assert [float(claim.quantity.nominal) for claim in claims(text) if claim.role == "race"] == seconds


spoken = st.lists(st.sampled_from(["a", "b", "up", "#"]), max_size=3)


@given(spoken, spoken, st.sampled_from(["", ",", "#", "later ,"]), st.integers(0, 4), st.integers(0, 4))
def test_a_claim_stands_at_the_place_of_every_phrase_that_its_words_make(
    before: list[str], behind: list[str], joint: str, left: int, right: int
) -> None:
    (figure,) = claims("It sold 7.")
    claim = figure._replace(before=tuple(before), behind=tuple(behind), next=tuple(behind), joint=joint)
    told, following = [joint, *before], [*behind, "|"]
    phrase = " ".join(filter(None, (*told[max(0, len(told) - left) :], "#", *following[:right])))
    assert claim.beside(frozenset([phrase, "never # so"]))
    assert not claim.beside(frozenset(["never # so", "# never", "never .. so #"]))


def test_a_phrase_may_have_a_gap_on_either_side_of_the_place() -> None:
    (figure,) = claims("It sold 7.")
    claim = figure._replace(before=("rose", "sharply", "by"), behind=("of", "the", "lot"), next=("of",))
    assert claim.beside(frozenset(["rose .. by #"]))
    assert claim.beside(frozenset(["# .. lot"]))
    assert claim.beside(frozenset(["# of .. lot"]))
    assert not claim.beside(frozenset(["fell .. by #", "# .. part", "rose .. to #"]))
