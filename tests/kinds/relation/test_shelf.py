from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.sentences import sentences
from newslint.kinds.relation.shelf import roles_of, shelf
from newslint.kinds.relation.signs import Signs, excuses, pieces, says, signs, spoken
from newslint.kinds.relation.targets import Needed
from newslint.model import Settings, Source


def _article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def _alone(sign: int) -> Needed:
    """What a rule needs that looks for one sign in one sentence."""
    return Needed(sign, sign, sign, reach=0, near=0, said=0, anywhere=0, mentions=0, listed=0, plainly=False)


def test_sentences_with_a_figure_or_a_year_show_their_words_and_roles() -> None:
    article = _article(
        "No figure here. A nine-point lead ended. He was born in 1955. It cost $5 a month. He sings on Fridays."
    )
    known, held = signs(article.lexicon.relations), shelf(article)
    _, lead, born, cost, _ = sentences(article)
    point, was_born = (known.spoken(frozenset([one])) for one in ("point", "was born in #"))
    sings, here = (known.spoken(frozenset([one])) for one in ("sings", "here"))
    money, year = known.held(["money"]), known.held(["year"])
    assert held.has(point | was_born | money | year)
    assert not held.has(sings)
    assert not held.has(here | money)
    showing = held.showing({sign: [(sign, _alone(sign))] for sign in (point, was_born, money, year, sings)})
    assert showing == {point: [lead], was_born: [born], money: [cost], year: [born]}


def test_a_mention_may_be_of_several_roles() -> None:
    (lead,) = sentences(_article("A nine-point lead, or a third of it, ended on May 3, 2021."))
    (friday,) = sentences(_article("It ended on Friday."))
    assert roles_of(friday, friday.text, timed=False) == {"weekdays"}
    assert roles_of(lead, lead.text, timed=True) == {"number", "fraction", "year", "month", "day", "clock", "tally"}
    (race,) = sentences(_article("The 50th race: one won in 2:23:14."))
    assert {"ordinal", "duration", "race"} <= roles_of(race, race.text, timed=False)


def test_what_a_rule_needs_may_stand_in_sentences_side_by_side() -> None:
    article = _article("A 9-point lead. It cost $5 and $6. No figure here.")
    known, held, (first, second, _) = signs(article.lexicon.relations), shelf(article), sentences(article)
    lead, mine = (known.spoken(frozenset([one, "mine"])) for one in ("lead", "mines"))
    cost, joined, here = (known.said(frozenset([one])) for one in ("it cost", "lead it", "no figure"))
    money = known.near(["money"])
    assert not held.has(mine)
    plainly = held.around(first, 2, plainly=True)
    assert plainly.said & (cost | here) == cost | here
    around = held.around(first, 2)
    assert (around.mentions, around.figures) == (3, 2)
    assert around.shown & (lead | mine | money | here) == lead | money
    assert around.said & (cost | joined | here) == cost
    assert not held.of(first).said & cost
    needed = Needed(money, money | lead, money, 2, lead | money, cost, here, 3, 2, plainly=False)
    less = {"one of its own": {"own": money | lead}, "near": {"reach": 0}, "with a figure": {"near": here}}
    more = {"mentions": {"mentions": 4}, "in a list": {"listed": 3}, "said": {"said": here}, "told": {"anywhere": mine}}
    changed: dict[str, dict[str, Any]] = {**less, **more}
    wanting = {name: needed._replace(**other) for name, other in changed.items()}
    plain = needed._replace(said=here, plainly=True)
    every = {money: [("all", needed), ("plain", plain), *wanting.items()]}
    assert held.showing(every) == {"all": [second], "plain": [second]}
    assert held.showing(every, lambda who: who == "plain") == {"plain": [second]}


def test_what_rules_look_for_later_is_seen_too() -> None:
    article = _article("A 9-point lead. It cost $5 and $6.")
    known, held = signs(article.lexicon.relations), shelf(article)
    assert held.has(0)
    cost = known.spoken(frozenset(["cost", f"nobody knows {len(known)}"]))
    assert held.has(cost)
    assert len(held.showing({cost: [(cost, _alone(cost))]})[cost]) == 1


def test_a_phrase_does_not_stand_without_its_longest_word() -> None:
    known = Signs()
    rise = known.spoken(frozenset(["rise of #", "# more than", "year's"]))
    assert known.shown(pieces("a rise of 5"), ()) == known.shown(pieces("one year’s"), ()) == rise
    assert not known.shown(["of", "than", "s", "5"], ())
    assert known.spoken(frozenset(["(#"])) == 0
    assert len(known) == 1


def test_a_phrase_is_said_where_all_its_words_stand_side_by_side() -> None:
    known = Signs()
    rise, seat = known.said(frozenset(["rise of it", "up"])), known.said(frozenset(["the seat's price"]))
    assert known.shown(pieces("a rise of it"), ()) == known.shown(pieces("it was up"), ()) == rise
    assert known.shown(pieces("they rise, of it, The Seat’s price"), ()) == rise | seat
    assert not known.shown(pieces("rise in the seats price of it, the seat"), ())
    assert known.said(frozenset(["up", "(#"])) == 0


def _beside(known: Signs, before: str, behind: str) -> int:
    return known.beside(lambda: reversed(pieces(before)), lambda: iter(pieces(behind)))


def test_a_phrase_with_a_place_is_said_where_its_words_touch_that_of_a_figure() -> None:
    known = Signs()
    rise, wait = known.said(frozenset(["rise of #"])), known.said(frozenset(["the # wait", "put off .. #"]))
    assert _beside(known, "by a rise of", "ended") == rise
    assert _beside(known, "for the", "wait for it") == wait
    assert not _beside(known, "rise of it", "wait")
    assert not _beside(known, "for a", "wait")
    assert known.shown(pieces("it was put off again"), ()) == wait
    assert not known.shown(pieces("rise of the wait"), ())


@given(st.text("ab .-", max_size=12), st.sets(st.text("ab -", min_size=1, max_size=6), min_size=1, max_size=3))
def test_the_bit_of_phrases_tells_what_a_look_at_each_tells(text: str, phrases: set[str]) -> None:
    known, said = Signs(), spoken(text)
    bit = known.said(frozenset(phrases))
    assert (
        known.shown(pieces(text), ()) & bit == bit
        if says(said, frozenset(phrases))
        else not known.shown(pieces(text), ()) & bit
    )


words = st.lists(st.sampled_from("abc"), max_size=4)
placed = st.tuples(words, words).filter(any).map(lambda sides: " ".join((*sides[0], "#", *sides[1])))


@given(words, words, st.sets(placed, min_size=1, max_size=3))
def test_the_bit_of_phrases_with_a_place_tells_what_a_look_at_each_tells(
    before: list[str], behind: list[str], phrases: set[str]
) -> None:
    known = Signs()
    bit, said = known.said(frozenset(phrases)), f" {' '.join((*before, '#', *behind))} "
    shown = known.beside(lambda: reversed(before), lambda: iter(behind))
    assert bool(shown & bit) is any(f" {phrase} " in said for phrase in phrases)


def test_any_role_may_be_that_of_the_ends_of_a_range() -> None:
    known = Signs()
    near, own = known.near(["money"]), known.held(["money"])
    assert known.shown([], ["range"]) == near
    assert known.shown([], ["money"]) == near | own
    assert not known.shown(["money"], ())


def test_a_phrase_stands_in_whole_words_whatever_marks_are_between() -> None:
    said = spoken("The U.S. firm’s year-on-year rise, of 5%, ended")
    assert says(said, frozenset(["year on year"]))
    assert says(said, frozenset(["firm's year-on-year rise of #"]))
    assert not says(said, frozenset(["ear on year", "of the"]))
    assert says(said, frozenset(["# ended"]))


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_is_spoken_like_any_other(text: str) -> None:
    assert [*spoken(text).split(), "é"] == spoken(f"{text} é").split()


@pytest.mark.parametrize(
    ("text", "excused"),
    [
        ("They work with breaks.", True),
        ("They work with no breaks.", False),
        ("They work without breaks, and with breaks on Fridays.", True),
        ("They work without any breaks, and with no breaks on Fridays.", False),
        ("They know breaks.", True),
        ("They work.", False),
    ],
)
def test_a_word_that_is_denied_excuses_nothing(text: str, *, excused: bool) -> None:
    denials = frozenset(("no", "without", "without any"))
    assert excuses(spoken(text), frozenset(("breaks",)), denials) is excused


def test_a_phrase_with_a_gap_is_looked_for_by_its_longest_side() -> None:
    known, phrases = Signs(), frozenset(("# that .. added",))
    bit = known.said(phrases)
    assert known.shown(pieces("The 13 minutes that have been added"), ()) & bit
    assert not known.shown(pieces("The 13 minutes that have gone"), ()) & bit


def test_what_is_stated_may_be_the_end_of_a_range() -> None:
    known, held = signs(lexicon.of("en").relations), shelf(_article("It fell from 480 to 340, or more than halved."))
    number = known.near(["number"])
    assert held.has(number)
    assert len(held.showing({number: [(number, _alone(number))]})[number]) == 1
