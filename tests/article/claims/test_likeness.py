"""What two figures have in common, and the values that are the same figure."""

from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.claims import body, claims, numbers, numerals
from newslint.article.claims.comparable import BARE, Standing, Values, agree, standings
from newslint.article.claims.likeness import Likeness, likeness
from newslint.article.claims.topic import topics
from newslint.document import parse
from newslint.model import Settings, Source


def story(text: str) -> Article:
    return Article(parse(Source("story.md", text)), Settings())


def alike(headline: str, sentence: str) -> Likeness:
    article = story(f"# {headline}\n\n{sentence}\n")
    tell = topics(article)
    return likeness(tell(claims(article)[0]), tell(body(article)[0]))


def test_other_words_for_the_same_are_shared() -> None:
    found = alike("Ferry line profits jump 12%", "Earnings of the ferry line rose 12% in May.")
    assert found.shared == {"ferr", "line", "profit", "rise"}
    assert found.direction == 1
    assert found.near == {"ferr", "line", "profit"}


@pytest.mark.parametrize(
    ("sentence", "apart"),
    [
        ("Another 40 sailors joined the ferry line.", {"further"}),
        ("The ferry line had 40 sailors a year ago.", {"before"}),
        ("Analysts expected 40 sailors on the ferry line.", {"expected"}),
        ("The ferry line had 40 sailors in the second quarter.", {"quarter"}),
        ("The ferry line had 40 sailors in the spring.", set()),
    ],
)
def test_what_sets_a_figure_apart(sentence: str, apart: set[str]) -> None:
    assert alike("Ferry line has 50 sailors", sentence).apart == apart


def test_opposite_directions_count_against_likeness() -> None:
    up, down = "Ferry fares up 4% in the spring", "Ferry fares down 3% in the spring"
    assert alike(up, up).score > alike(up, down).score
    assert alike(up, down).direction == -1
    assert "against" in str(alike(up, down))


@pytest.mark.parametrize(("direction", "score"), [(-1, 2), (0, 5), (1, 6)])
def test_words_count_once_near_the_figure_twice_and_another_direction_three_times_against(
    direction: int, score: int
) -> None:
    assert Likeness(frozenset("ab"), frozenset("a"), noun=True, direction=direction, apart=frozenset()).score == score


def quantity(nominal: int | str, step: int | str = 1, zeros: int = 0, hedge: str = "") -> Quantity:
    return Quantity(Fraction(nominal), Fraction(step), zeros, None, hedge)


@pytest.mark.parametrize(
    ("claim", "fact", "how"),
    [
        (quantity(26), quantity(26), ""),
        (quantity(26), quantity(27), None),
        (quantity("1.4", "0.1"), quantity("1.38", "0.01"), ""),
        (quantity("1.4", "0.1"), quantity("1.48", "0.01"), "cut"),
        (quantity("1.4", "0.1"), quantity("1.52", "0.01"), None),
        (quantity(100, 1, 2), quantity(97), "rounded"),
        (quantity(100, 1, 2), quantity(80), None),
        (quantity("9.7", "0.1"), quantity(10, 1, 0, "nearly"), ""),
        (quantity("7.9", "0.1"), quantity(10, 1, 0, "nearly"), None),
        (quantity(10), quantity(1, 1, 0, "over"), None),
        (quantity(300, 1, 2), quantity(100, 1, 2, "at least"), None),
    ],
)
def test_values_that_are_the_same_figure(claim: Quantity, fact: Quantity, how: str | None) -> None:
    assert agree(claim, fact) == how


def test_values_are_found_by_what_they_are_near() -> None:
    found = body(story("Some 10 men, 95 women, 100 children and 300 dogs came.\n"))
    values = Values(standing for figure in found for standing in standings(figure))
    around = [standing.quantity.nominal for standing in values.around(BARE, Fraction(98))]
    assert around == [100, 95]


def test_a_figure_stands_in_every_measure_it_can_be_compared_in() -> None:
    article = story("# A third of the fleet, 50 basis points, 18 months, from 3 to 5 euros\n\nText.\n")
    found = {(one.measure, one.quantity.nominal) for claim in claims(article) for one in standings(claim)}
    assert ("percent", Fraction(100, 3)) in found
    assert ("percent", Fraction(1, 2)) in found
    assert ("day", Fraction(1461, 48) * 18) in found
    assert {("EUR", 3), ("EUR", 5)} <= found


def test_numbers_in_names_are_no_figures() -> None:
    article = story("# Boeing 787 lands at Pier 17\n\nThe Boeing 787 landed, 1,200 people came.\n")
    assert {one.text for one in numerals(article)} == {"787", "17"}
    assert {"787", "1200"} <= numbers(article)


@pytest.mark.parametrize("measure", ["", "percent"])
def test_an_empty_shelf_holds_nothing(measure: str) -> None:
    nothing: list[Standing] = []
    assert list(Values(nothing).around(measure, Fraction(1))) == []
