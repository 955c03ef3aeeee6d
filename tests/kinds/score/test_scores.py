from __future__ import annotations

import pytest

from judging import judged
from newslint import document
from newslint.article import Article
from newslint.kinds.score import KIND
from newslint.kinds.score.adding import added
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import around, beside, says, scores_in
from newslint.kinds.score.played import played
from newslint.kinds.score.told_again import after_break, headlined
from newslint.model import Settings, Source


def article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Deal won 3-1.", [(3, 1)]),
        ("Deal won 14–10 and 7-0.", [(14, 10), (7, 0)]),
        ("It was three games to one.", [(3, 1)]),
        ("They scored 28 to 21 there.", [(28, 21)]),
        ("Full time: Old Town 2, Orly 1", [(2, 1)]),
        ("It rose from 28 to 21.", []),
        ("The 2023-24 season, on 2024-05-03, ends at 5-6 p.m.", []),
        ("Take 10 to 15 minutes, 3-5% or 1-2.5 cups.", []),
        ("Flight 12-345-6 is late.", []),
    ],
)
def test_a_score_is_two_numbers_against_each_other(text: str, sides: list[tuple[int, int]]) -> None:
    assert [score.sides for score in scores(article(text))] == sides


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Orly drew 2-2 away, won 4-1 at home and are through 6-3 on aggregate.", [True]),
        ("Orly drew 2-2 away, won 4-1 at home and are through 7-3 on aggregate.", [False]),
        ("Orly were level 4-4 on aggregate after they won 3-1 at home and lost 3-1 away.", [True]),
        ("Orly were level 5-5 on aggregate after they won 3-1 at home and lost 3-1 away.", [False]),
        ("A 1-1 draw sufficed for Orly, 3-0 winners at home, who advance 4-2 over the two legs.", [False]),
        ("Orly lost 2-1, won 2-1 and are through 4-3 on aggregate after a 4-2 shootout.", []),
        ("Trailing 40-38 into the last quarter, Deal outscored them by 20 to 11 and won 58-51.", [True]),
        ("Trailing 40-38 into the last quarter, Deal outscored them by 20 to 11 and won 57-51.", [False]),
        ("By quarters: 7-0, 3-10, 0-7 and 7-7. Deal lost 17-24.", [True]),
        ("By quarters: 7-0, 3-10, 0-7 and 7-7. Deal lost 17-27.", [False]),
        ("She won 6-4, 3-6, 7-5 and meets Ito, who won 6-0.", []),
        ("It was 10-7 at the half, 17-14 after three quarters and 24-20 in the end.", []),
    ],
)
def test_legs_halves_and_quarters_make_a_score(text: str, holds: list[bool]) -> None:
    assert [one.holds for one in added(article(text))] == holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("A win in Game 5 put Deal ahead by three games to two.", [True]),
        ("A win in Game 5 put Deal ahead by three games to one.", [False]),
        ("Up three games to one, Deal play Game 5 today.", [True]),
        ("Up three games to one, Deal play Game 6 today.", [False]),
        ("It took all seven games, but Deal won the series 4-2.", [False]),
        ("The panel of three split two to one.", [True]),
        ("The panel of three split three to two.", [False]),
        ("The court's nine judges, everybody on the bench, voted 5-3.", [False]),
        ("The court's nine judges voted 5-3.", [True]),
        ("Deal have won 12 of their 18 games and are 12-7.", [False]),
        ("Deal won 12 of their first 18 games and are now 12-7.", []),
    ],
)
def test_a_score_is_of_as_many_as_there_were(text: str, holds: list[bool]) -> None:
    assert [one.holds for one in played(article(text))] == holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Deal won 2-1. They led 3-1 at the break.", [False]),
        ("Deal won 3-2. They led 1-0 at the break.", [True]),
        ("Deal led 3-1 at the break and 4-1 at the end of the second half.", []),
    ],
)
def test_a_score_does_not_fall_after_the_break(text: str, holds: list[bool]) -> None:
    assert [one.holds for one in after_break(article(text))] == holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("# Deal win 3-1\n\nDeal beat Orly 4-1 on Friday.", [False]),
        ("# Deal win 1-4\n\nDeal beat Orly 4-1 on Friday.", [True]),
        ("# Deal win 3-1\n\nDeal led Orly 2-1 on Friday and won.", []),
        ("# Deal win 3-1\n\nDeal beat Orly on Friday; they had lost 5-2 in May.", []),
    ],
)
def test_the_body_tells_the_score_of_the_headline(text: str, holds: list[bool]) -> None:
    assert [one.holds for one in headlined(article(text))] == holds


def test_what_stands_around_a_score() -> None:
    story = article("# Deal win\n\nDeal led 3-1 at half-time. It rained. They won 4-1.")
    first, last = scores(story)
    assert says(story, "the Half-Time break", "interval")
    assert not says(story, "half-timers", "interval")
    assert (beside(story, first, "interval"), beside(story, last, "interval")) == (True, False)
    assert [*scores_in(story, around(story, first))] == [first]
    assert [*scores_in(story, around(story, first, 2))] == [first, last]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Orly lost 2-1, won 3-1 and are through 5-3 on aggregate.", ["sum"]),
        ("A win in Game 5 put Deal ahead by three games to one.", ["count"]),
        ("Deal won 2-1. They led 3-1 at the break.", ["break"]),
        ("# Deal win 3-1\n\nDeal beat Orly 4-1 on Friday.", ["headline"]),
        ("Legs of 51.2, 52.0, 50.4 and 49.9 seconds made 3:32.5.", ["relay"]),
        ("Deal won.", []),
    ],
)
def test_each_fault_is_told(text: str, faults: list[str]) -> None:
    assert [problem.fault for problem in judged(KIND, text).problems] == faults


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Fifteen games into the season, the Otters are 9-6.", [True]),
        ("Fourteen games into the season, the Otters are 9-6. There are no ties.", [False]),
        ("Fourteen games into the season, the Otters are 9-6, with a tie or two ties.", []),
        ("After 12 matches the Otters are now 8-5.", [False]),
        ("After 30 matches the Otters are now 8-5 in the east.", []),
        ("In 14 of the games the Otters are 9-6.", []),
    ],
)
def test_a_record_is_of_as_many_games_as_were_played_so_far(text: str, right: list[bool]) -> None:
    assert [one.holds for one in played(article(text))] == right
