import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import claims
from newslint.kinds.agreement.backing_needed import may_contradict, needs_backing, small, strangers, vague
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
        ("Ferry line sells 340 boats", ["340"]),
        ("Ferry line sells 11 boats", ["11"]),
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
        ("12 boats to know about", ["12"]),
        ("Ferry line has its best year in 25 years", []),
        ("Ferry line is idle for 25 years", ["25 years"]),
        ("Ferry line is oldest in 90 years", []),
        ("Ferry line is oldest in 150 years", ["150 years"]),
        ("Ferry line sails for 25 years since war", []),
        ("Ferry line sails at 1130 GMT", []),
    ],
)
def test_a_figure_that_the_body_must_bear_out(headline: str, figures: list[str]) -> None:
    assert needed(headline) == figures


def test_a_number_that_the_body_has_in_a_name_is_borne_out() -> None:
    assert needed("Woodstock 50 sells 50 boats, 51 tugs", f"{BODY} It met Woodstock 50 there.") == ["51"]


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
