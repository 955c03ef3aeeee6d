from __future__ import annotations

from newslint import document
from newslint.article import Article
from newslint.article.sentences import sentences
from newslint.kinds.relation.shelf import roles_of, shelf
from newslint.kinds.relation.signs import Signs, says, signs, spoken
from newslint.model import Settings, Source


def _article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def test_sentences_with_a_figure_or_a_year_show_their_words_and_roles() -> None:
    article = _article(
        "No figure here. A nine-point lead ended. He was born in 1955. It cost $5 a month. He sings on Fridays."
    )
    known, held = signs(article.lexicon.relations), shelf(article)
    _, lead, born, cost, _ = sentences(article)
    assert [*held.having(0, 0)] == [lead, born, cost]
    assert [*held.having(0, known.spoken(frozenset(["point"])))] == [lead]
    assert [*held.having(0, known.spoken(frozenset(["was born in #"])))] == [born]
    assert [*held.having(0, known.held(["money"]))] == [cost]
    assert not [*held.having(known.spoken(frozenset(["sings"])), 0)]
    assert not [*held.having(known.spoken(frozenset(["here"])), known.held(["money"]))]
    assert [*held.having(0, known.held(["year"]))] == [born]


def test_a_mention_may_be_of_several_roles() -> None:
    (lead,) = sentences(_article("A nine-point lead, or a third of it, ended on May 3, 2021."))
    (friday,) = sentences(_article("It ended on Friday."))
    assert roles_of(friday) == {"clock", "weekdays"}
    assert roles_of(lead) == {"number", "fraction", "year", "month", "day", "clock", "tally"}
    (race,) = sentences(_article("The 50th race: one won in 2:23:14."))
    assert {"ordinal", "duration", "race"} <= roles_of(race)


def test_what_sentences_side_by_side_hold_is_looked_up_once() -> None:
    article = _article("A 9-point lead. It cost $5 and $6.")
    known, held, (first, second) = signs(article.lexicon.relations), shelf(article), sentences(article)
    lead, mine, money = (
        known.spoken(frozenset(["lead", "mine"])),
        known.spoken(frozenset(["mine"])),
        known.near(["money"]),
    )
    assert not [*held.having(mine, 0)]
    around = held.around(first, 1, lambda: (first, second))
    assert (around.mentions, around.listed) == (3, 2)
    assert around.shown & lead
    assert around.shown & money
    assert not around.shown & mine
    assert held.around(first, 1, tuple) is around
    assert says(around.spoken(held), frozenset(["it cost"]))
    assert not says(around.spoken(held), frozenset(["lead it"]))
    assert not says(held.spoken(first), frozenset(["it cost"]))


def test_what_rules_look_for_later_is_seen_too() -> None:
    article = _article("A 9-point lead. It cost $5 and $6.")
    known, held = signs(article.lexicon.relations), shelf(article)
    assert len([*held.having(0, 0)]) == 2
    assert len([*held.having(0, known.spoken(frozenset(["cost", f"nobody knows {len(known)}"])))]) == 1


def test_a_phrase_does_not_stand_without_its_longest_word() -> None:
    known = Signs()
    rise = known.spoken(frozenset(["rise of #", "# more than", "year's"]))
    assert known.shown(spoken("a rise of 5"), ()) == known.shown(spoken("one year’s"), ()) == rise
    assert not known.shown("of than s 5", ())
    assert known.spoken(frozenset(["(#"])) == 0
    assert len(known) == 1


def test_any_role_may_be_that_of_the_ends_of_a_range() -> None:
    known = Signs()
    near, own = known.near(["money"]), known.held(["money"])
    assert known.shown("", ["range"]) == near
    assert known.shown("", ["money"]) == near | own
    assert not known.shown("money", ())


def test_a_phrase_stands_in_whole_words_whatever_marks_are_between() -> None:
    said = spoken("The U.S. firm’s year-on-year rise, of 5%, ended")
    assert says(said, frozenset(["year on year"]))
    assert says(said, frozenset(["firm's year-on-year rise of #"]))
    assert not says(said, frozenset(["ear on year", "of the"]))
    assert says(said, frozenset(["# ended"]))
