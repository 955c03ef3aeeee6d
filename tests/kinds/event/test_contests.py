from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.event.contests import lost_after_all, turned_round
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("headline", "lead", "found"),
    [
        ("Deal beat Hythe", "Hythe are through after beating Deal 2-1 on Sunday.", True),
        ("Deal beat Hythe", "Deal are through after beating Hythe 2-1 on Sunday.", False),
        ("Deal beat Hythe", "Hythe, who beat Deal last year, were sent home.", False),
        ("Deal fall to Hythe", "The champions, Deal, edged Hythe in extra time.", True),
        ("Ivo Pell ousts Joan Orr", "Joan Orr defeated Mr Pell by 12 votes.", True),
        ("Deal beat Hythe", "Hythe beat Deal. The week before, Deal beat Hythe.", False),
        ("Deal beat Hythe", "Rain held Hythe up for an hour, but Hythe beat top-ranked Deal on Friday.", True),
        ("Deal shock at Hythe", "Hythe were at a loss to explain why Deal won.", False),
    ],
)
def test_who_beat_whom_is_compared(headline: str, lead: str, found: bool) -> None:  # noqa: FBT001 -- the expected value
    assert bool([*turned_round(read(f"# {headline}\n\n{lead}"))]) is found


@pytest.mark.parametrize(
    ("headline", "lead", "found"),
    [
        ("Deal march to victory", "Deal, two down by the break, lost 2-1 to Hythe.", True),
        ("Deal march to victory", "Deal lost their keeper, and 2,000 people came to see the game.", False),
        ("Deal march to victory", "Hythe lost 2-1 to Deal.", False),
        ("Deal go down", "Deal won the match.", False),
        ("Deal lose again", "Deal won 2-1.", False),
    ],
)
def test_a_side_that_wins_has_not_lost(headline: str, lead: str, found: bool) -> None:  # noqa: FBT001 -- the expected value
    assert bool([*lost_after_all(read(f"# {headline}\n\n{lead}"))]) is found
