import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import document
from newslint.article import Article
from newslint.kinds.agreement.turned import turned
from newslint.model import Settings, Source

WAYS = [("rises", "fell"), ("up", "dropped"), ("climbs", "slid"), ("gains", "lost"), ("grows", "shrank")]


def found(headline: str, body: str) -> list[tuple[str, str, int]]:
    """The changes that a headline turns, as it and the body tell them, with their doubt."""
    article = Article(document.parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    return [(one.claim.text, one.fact.text, one.doubt) for one in turned(article)]


@pytest.mark.parametrize(
    ("headline", "body", "turn"),
    [
        ("Mill's profit falls 12%", "The mill's profit rose 12 percent.", ("falls 12%", "rose 12 percent", 0)),
        ("Quarry output +4%", "Output at the quarry dropped 4 percent.", ("+4%", "dropped 4 percent", 0)),
        ("15% drop in thefts", "Thefts increased by 15 percent.", ("15% drop", "increased by 15 percent", 0)),
        ("Jobless rate falls to 5.1%", "The jobless rate rose to 5.1%.", ("falls to 5.1%", "rose to 5.1%", 0)),
        ("Mill raises wages 4.5%", "It will cut wages by 4.5%.", ("raises wages 4.5%", "cut wages by 4.5%", 0)),
        ("Mill's loss narrows 9%", "The mill's loss grew 9%.", ("narrows 9%", "grew 9%", 0)),
        ("Mill sales climb $3 million", "Sales fell by $3 million.", ("climb $3 million", "fell by $3 million", 1)),
        (
            "Home sales fall 5.4%",
            "The board met on Monday.\n\nContracts on houses were up 5.4%.",
            ("fall 5.4%", "up 5.4%", 1),
        ),
    ],
)
def test_a_change_is_turned(headline: str, body: str, turn: tuple[str, str, int]) -> None:
    assert found(headline, body) == [turn]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Profit falls 12%", "Profit fell 12 percent."),
        ("Profit falls 12%", "Profit rose 12 percent in spring. It fell 12 percent in summer."),
        ("Fares to rise 3%", "Fares will not fall 3 percent, as was feared."),
        ("Council tax up 5%", "A cut of 5 percent in council tax was rejected."),
        ("Rate cut to 4%", "The rate had risen to 4 percent before."),
        ("Shares close up 2%", "Shares fell 2 percent in the morning but closed higher."),
        ("Fares up 6% in May", "Fares fell 6 percent in April."),
        ("Growth slows to 3%", "The economy grew 3 percent."),
        ("Profit seen up 3%", "Profit fell 3 percent."),
        ("Shares in Norder fall 5%", "Shares in Halder rose 5 percent."),
        ("Pound drops 1%", "The euro rose 1 percent against the pound."),
        ("Firm to cut 300 jobs", "The firm added 300 jobs last year."),
        ("Turnout up 6%", "The board met on Monday.\n\nRain fell on 6 percent of days. Costs dropped 6 percent."),
        ("Investment bank down two in list", "Two more ways are open to the investment bank."),
        ("Rate rises from 2%", "The rate was cut from 2 percent."),
        ("Port climbs five places", "It is third of all ports. In the one for cleanliness it fell five places."),
        ("Mill's profit falls 12%", "The mill's profit fell. That of its rival rose 12 percent."),
    ],
)
def test_what_may_be_another_change_is_not_turned(headline: str, body: str) -> None:
    assert found(headline, body) == []


def test_a_body_that_goes_on_the_other_way_is_a_doubt() -> None:
    body = "Rents in Marlow rose 2 percent. In Skerrow they fell."
    assert found("Rents drop 2 percent in Skerrow", body) == [("drop 2 percent", "rose 2 percent", 1)]


@given(st.sampled_from(WAYS), st.integers(2, 99), st.booleans())
def test_only_a_turned_headline_is_told_whatever_the_words(ways: tuple[str, str], percent: int, same: bool) -> None:  # noqa: FBT001 -- drawn
    """A headline that a body bears out is left alone; its opposite is told at the place, whichever words say it."""
    up, down = ways
    lead = f"Output at the quarry {down} {percent} percent, its owner said."
    headline = f"Quarry output falls {percent}%" if same else f"Quarry output {up} {percent}%"
    assert bool(found(headline, lead)) is not same
