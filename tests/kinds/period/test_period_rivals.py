from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.period.rivals import Rival, rival
from newslint.kinds.period.tellings import claimed
from newslint.model import Settings, Source


def rivals(headline: str, body: str, published: str = "") -> list[Rival]:
    front = f"---\ndate: {published}\n---\n\n" if published else ""
    article = Article(document.parse(Source("story.md", f"{front}# {headline}\n\n{body}\n")), Settings())
    found = (rival(article, claim, sort) for claim in claimed(article) for sort in claim.sorts)
    return [one for one in found if one is not None]


def texts(headline: str, body: str, published: str = "") -> list[str]:
    return [one.fact.text for one in rivals(headline, body, published)]


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        ("Tunnel traffic falls in July", "Traffic in the tunnel fell in June.", "June"),
        ("Tunnel to shut in late March", "“We shut it in late April,” she said.", "late April"),
        ("Tunnel traffic up 4.5%, 17,210 cars, in July", "It had 17,210 cars or 4.5% more in June.", "June"),
        ("Tunnel opens on 9 January", "FARO, July 9 (Reuters) - Cars came.", "July 9"),
        ("Tunnel traffic lowest since 2014", "The traffic in the tunnel was the lowest since 2012.", "2012"),
        ("Tunnel traffic doubles since 1999", "Traffic in the tunnel doubled between 2000 and 2014.", "2000"),
        ("Tunnel traffic up in Q3 2024", "Traffic in the tunnel rose in Q3 2023. In 2024 it closed.", "Q3 2023"),
    ],
)
def test_what_the_body_tells_in_its_stead(headline: str, body: str, expected: str) -> None:
    assert expected in texts(headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "why"),
    [
        ("Tunnel traffic falls in July", "The mayor was born in June.", "no word in common"),
        ("Tunnel traffic lowest since 2014", "The traffic in the tunnel fell in 2012.", "only one begins a span"),
        ("Tunnel traffic up in 2013", "Tunnel traffic rose 4% from the 229 cars of 2012.", "one is compared with"),
        ("Tunnel traffic in July up from June", "Tunnel traffic rose in June.", "the field has both"),
        ("Tunnel to close in December", "The tunnel had closed in March 2009.", "history"),
        ("Tunnel to close on 3 May 2025", "The tunnel closed on 7 August 2011 for a week.", "a full date, and another"),
        ("Gold for December delivery falls", "Gold fell in August as well, dealers said.", "a month of contracts"),
        ("Sept 2015 bond futures fall", "Bond futures fell in August 2015.", "a month of contracts"),
        ("Tunnel traffic falls on Friday", "FARO (Reuters) - Cars came on Monday.", "the day of the story"),
        ("Tunnel", "The tunnel closed in 2009.", "nothing claimed"),
        ("Tunnel to open in 2027 after fire", "The tunnel, which burned in 2023, will open.", "another time"),
        ("Tunnel fair of 2030 to be larger", "The last tunnel fair was in 2026.", "another time"),
    ],
)
def test_what_is_told_of_other_events(headline: str, body: str, why: str) -> None:
    assert texts(headline, body) == [], why


def test_the_surest_of_several() -> None:
    body = "The tunnel was closed in March.\n\nTraffic in the tunnel fell 4% in June, to 9,120 cars."
    assert texts("Tunnel traffic falls 4% in July", body) == ["June"]


def test_pictures_and_clashes_count_against() -> None:
    (one,) = rivals("Tunnel traffic falls in July 2024", "Traffic in the tunnel fell in June 2024.")
    assert one._replace(apart=frozenset(one.same)).score == one.score - 2
    picture = "# Tunnel\n\nTraffic in the tunnel fell in June.\n\n![Traffic falls in the tunnel in July](x.jpg)\n"
    article = Article(document.parse(Source("story.md", picture)), Settings())
    (claim,) = claimed(article)
    (sort,) = claim.sorts
    found = rival(article, claim, sort)
    assert found is not None
    assert (
        found.score == rivals("Traffic falls in the tunnel in July", "Traffic in the tunnel fell in June.")[0].score - 2
    )


@pytest.mark.parametrize(
    ("box", "found"),
    [
        ("**If you go:** The hall, Quay Street. Opens June 21. Tickets $14.", ["June 12"]),
        ("**If you go:** The hall, Quay Street. Opens July 21.", []),
        ("**If you go:** The hall, Quay Street. Closes June 21.", []),
        ("**If you go:** The hall, Quay Street. June 21.", []),
        ("The hall is on Quay Street. Opens June 21.", []),
    ],
)
def test_a_box_may_tell_a_day_in_a_word(box: str, found: list[str]) -> None:
    assert (
        texts("Show of prints", f"The show opens at the hall on June 12, the town said.\n\n{box}", "2025-05-29")
        == found
    )
