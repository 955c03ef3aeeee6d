import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import claims
from newslint.kinds.agreement.judged import judge
from newslint.kinds.agreement.options import Options
from newslint.kinds.agreement.telling import contradicted, unbacked, verified
from newslint.model import Settings, Source

TITLE = "Mill may hire about 30 people"


def of(body: str, title: str = TITLE) -> Article:
    return Article(document.parse(Source("story.md", f"# {title}\n\n{body}\n")), Settings())


def test_a_claim_that_is_borne_out_is_told_at_both_places() -> None:
    article = of("The mill hired nearly 30 people.")
    (one,) = verified(article, judge(article, claims(article)[0]))
    assert (one.message, one.elsewhere) == ("the body has nearly 30", "the headline has about 30")


@pytest.mark.parametrize(
    ("body", "places"),
    [
        (f"{TITLE} Skerrow Post. The mill hired nearly 30 people.", 2),
        ("The mill hired nearly 30 people. It may hire about 30 people more.", 1),
    ],
)
def test_the_headline_of_a_page_is_borne_out_where_its_text_says_it_again(body: str, places: int) -> None:
    article = of(body)
    told = [*verified(article, judge(article, claims(article)[0]))]
    assert [one.message for one in told] == ["the body has nearly 30"] * places


def test_a_claim_is_told_with_its_hedge_and_the_slip() -> None:
    article = of("The mill hired 300 people in May, it said.")
    rival = judge(article, claims(article)[0]).rivals[0]
    told = contradicted(article, rival, Options())
    assert told.values == {
        "stated": "about 30",
        "field": "headline",
        "found": "300",
        "slip": " (is the decimal point in the wrong place?)",
    }
    assert told.suggestions == ("300",)


def test_what_nothing_supports_is_less_sure_where_the_body_may_count_one_by_one() -> None:
    article = of("The mill is by the river.", "Mill hires 30 people for $4 million")
    number, money = claims(article)
    words = article.lexicon.messages
    assert [unbacked(claim, words).doubt for claim in (number, money)] == [1, 0]
