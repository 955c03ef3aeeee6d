import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import claims
from newslint.kinds.agreement.backing_needed import (
    may_contradict,
    needs_backing,
    said_otherwise,
    scored,
    small,
    strangers,
    vague,
)
from newslint.model import Settings, Source

BODY = "The ferry line said on Monday that it would sell boats to a rival in the north, as it had long wanted to do."


def story(headline: str, body: str = BODY) -> Article:
    return Article(document.parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())


def needed(headline: str, body: str = BODY) -> list[str]:
    article = story(headline, body)
    return [claim.text for claim in claims(article) if needs_backing(article, claim)]


@pytest.mark.parametrize(
    ("headline", "figures"),
    [
        ("Ferry line sells 340 boats", []),
        ("Ferry line hires 340 people", ["340"]),
        ("Ferry line hires 11 people", ["11"]),
        ("Ferry line pays from $15 a boat", []),
        ("Ferry line finds billion-dollar boat", []),
        ('Ferry line says "$15 a boat" is fair', []),
        ("Ferry line gets Leap 15", []),
        ("Ferry line sells 9 boats", []),
        ("Ferry line sells ten boats", []),
        ("Ferry line sells a third of its boats", []),
        ("Ferry line loses $9 a boat", ["$9"]),
        ("Ferry line loses 9% of it", ["9%"]),
        ("Ferry line sells hundreds of boats", []),
        ("Ferry line opens 21st pier", []),
        ("Ferry line sells zero boats", []),
        ("Update 12: ferry line sells boats", []),
        ("Boats of class '99 are sold", []),
        ("12 things to know about the boats", []),
        ("12 boats to know about", []),
        ("12 killed on boat", ["12"]),
        ("Ferry line has its best year in 25 years", []),
        ("Ferry line is idle for 25 years", []),
        ("Ferry line is oldest in 90 years", []),
        ("Ferry line sails for 25 years since war", []),
        ("Ferry line sails at 1130 GMT", []),
    ],
)
def test_a_figure_that_the_body_must_bear_out(headline: str, figures: list[str]) -> None:
    assert needed(headline) == figures


def test_a_number_that_the_body_has_in_a_name_is_borne_out() -> None:
    assert needed("Woodstock 50 hires 50 people, 51 women", f"{BODY} It met Woodstock 50 there.") == ["51"]


@pytest.mark.parametrize(
    ("body", "figures"), [("It has 12 boats.", ["340"]), ("It has 12 tugs.", []), ("It has boats.", [])]
)
def test_what_the_body_counts_must_be_borne_out(body: str, figures: list[str]) -> None:
    assert needed("Ferry line sells 340 boats", f"{BODY} {body}") == figures


@pytest.mark.parametrize(("body", "figures"), [("It sails 12 miles.", ["340 miles"]), ("It sails 12 hours.", [])])
def test_what_the_body_measures_must_be_borne_out(body: str, figures: list[str]) -> None:
    assert needed("Ferry line sails 340 miles", f"{BODY} {body}") == figures


@pytest.mark.parametrize(
    ("headline", "score"),
    [
        ("Tugs 2 - 10 Rowers", True),
        ("Tugs beat 10 rowers", False),
        ("Tugs get 10 - so far", False),
    ],
)
def test_one_side_of_a_score(headline: str, *, score: bool) -> None:
    assert any(scored(claim) for claim in claims(story(headline))) is score


@pytest.mark.parametrize(
    ("headline", "otherwise"),
    [
        ("Worst loss in 14 months", True),
        ("Boats at 14-month low", True),
        ("14 ways to sail", True),
        ("Boats sail 14 months", False),
    ],
)
def test_what_is_told_in_other_ways(headline: str, *, otherwise: bool) -> None:
    article = story(headline)
    assert [said_otherwise(article, claim) for claim in claims(article)] == [otherwise]


@pytest.mark.parametrize(
    ("counted", "had", "may"),
    [("teu", "5,300", False), ("teu", "5,400", True), ("barges", "5,300", True), ("containers", "5,300", True)],
)
def test_an_abbreviation_that_is_not_known_may_be_a_scale(counted: str, had: str, *, may: bool) -> None:
    article = story(f"Port moves 5,300 {counted} of it", f"{BODY} It moved {had} containers.")
    (claim,) = claims(article)
    assert may_contradict(article, claim) is may


@pytest.mark.parametrize(("headline", "is_small"), [("Line sells 9 boats", True), ("Line sells ten boats", True),
    ("Line sells 10 boats", False), ("Line sells 9% of it", False), ("Line sells half of it", True)])  # fmt: skip
def test_small_counts_are_told_in_too_many_ways(headline: str, *, is_small: bool) -> None:
    (claim,) = claims(story(headline))
    assert small(claim) is is_small


def test_words_for_many_are_vague_and_no_figure_can_contradict_them() -> None:
    article = story("Ferry line sells dozens of boats, 340 tugs")
    dozens, tugs = claims(article)
    assert (vague(article, dozens), may_contradict(article, dozens)) == (True, False)
    assert (vague(article, tugs), may_contradict(article, tugs)) == (False, True)


@pytest.mark.parametrize(
    ("headline", "numbers"),
    [
        ("Ferry of class Orka 737 is sold", ["737"]),
        ("Ferry of class Orka 737 is sold in 2025", ["737"]),
        ("Ferry is sold at example.com/737", []),
        ("Ferry loses 3-1 to Town", []),
        ("Ferry no. 737x is sold", []),
        ("S&P 500 falls", []),
        ("Update 737-1: boats", []),
    ],
)
def test_a_number_that_is_no_figure_and_that_the_body_does_not_have(headline: str, numbers: list[str]) -> None:
    assert [one.text for one in strangers(story(headline))] == numbers


def test_a_number_that_the_body_has_in_digits_or_in_words_is_none() -> None:
    assert list(strangers(story("Ferry of class Orka 737 is sold", f"{BODY} The Orka 737 is red."))) == []
    assert list(strangers(story("Ferry of class Orka 12 is sold", f"{BODY} It has twelve boats."))) == []
