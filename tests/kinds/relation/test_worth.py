from __future__ import annotations

from fractions import Fraction

import pytest

from newslint import document
from newslint.arithmetic import notation
from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.kinds.relation.worth import fitting, unit, worth
from newslint.model import Settings, Source


def bound(text: str, *names: str) -> dict[str, tuple[Claim, ...]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    claims = [claim for sentence in sentences(article) for claim in claims_in(article)(sentence)]
    found: dict[str, tuple[Claim, ...]] = {}
    for name, claim in zip(names, claims, strict=True):
        found[name] = (*found.get(name, ()), claim)
    return found


def test_units_tell_what_belongs_together() -> None:
    speed = notation.read("speed = distance / time")
    names = "distance", "time", "speed"
    assert fitting(speed, bound("It ran 90 kilometres in three hours, or 30 kilometres an hour.", *names))
    assert not fitting(speed, bound("It weighs 90 kilograms, ran three hours and made 30 kilometres an hour.", *names))
    assert fitting(
        notation.read("bill = price / seats"), bound("It cost $90 for three seats, or $30.", "price", "seats", "bill")
    )


def test_money_is_no_number_of_things() -> None:
    worth_of_all, names = notation.read("total = price * count"), ("price", "count", "total")
    assert not fitting(worth_of_all, bound("At a price of $12 it gave them $40 million, or $480 million.", *names))
    assert not fitting(worth_of_all, bound("At 90 pence it owed $30 million, or £27 million.", *names))
    assert fitting(worth_of_all, bound("At a price of $12 it sold 40 crates, or $480.", *names))
    assert fitting(worth_of_all, bound("At a price of $12 it sold 40 tonnes, or $480.", *names))
    assert fitting(worth_of_all, bound("At $60,000 it sold 2 bitcoin, or $120,000.", *names))
    assert fitting(
        notation.read("total = sum(parts)"), bound("It paid $5, $6 and $7, or $18.", *["parts"] * 3, "total")
    )


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("From 10 p.m. to 3 a.m. it lasted five hours.", 300),
        ("From 8 a.m. to 11 p.m. it lasted 15 hours.", 900),
        ("It began at 3 p.m. and ended at 1 p.m., two hours before.", 120),
    ],
)
def test_a_night_lies_between_times_of_day_where_that_suits_better(text: str, minutes: int) -> None:
    taken = bound(text, "times", "times", "length")
    (length,), times = taken["length"], taken["times"]
    values = [worth(one, taken, length).nominal for one in times]
    assert abs(values[0] - values[1]) == minutes * 60  # in seconds, as the length is
    assert unit(length, taken) == 3600


def test_a_whole_number_is_as_exact_as_its_neighbour() -> None:
    taken = bound("It cost €9.60, not €8.", "levels", "levels")
    (more, less) = taken["levels"]
    assert worth(less, taken, more).step == Fraction(1, 100)
    assert unit(more, taken) == 1


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("It sold 3.2 million, not 4 million.", 10**5),
        ("It sold 3,241,562, not 4 million.", 10**6),
        ("It sold 3 million, not 4 million.", 10**6),
    ],
)
def test_a_number_of_millions_is_as_exact_as_a_neighbour_told_to_a_digit_or_two_more(text: str, step: int) -> None:
    more, less = bound(text, "levels", "levels")["levels"]
    assert worth(less, {"levels": (more, less)}, more).step == step


def test_times_of_day_bear_out_no_percentage() -> None:
    binding = bound("From 10 p.m. to 3 a.m. it rose 5 percent.", "times", "times", "share")
    (stated,) = binding["share"]
    assert worth(binding["times"][1], binding, stated).nominal == 180
