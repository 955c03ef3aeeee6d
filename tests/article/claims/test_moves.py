import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.claims.moves import BY, FROM, TO, moves, opposed, swings
from newslint.article.mentions import figures
from newslint.article.sentences import sentences
from newslint.model import Settings, Source

WORDS = lexicon.of("en").relations


def story(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def told(text: str) -> list[tuple[str, bool, str]]:
    """How the figures of a text are said to move."""
    article = story(text)
    found = map(moves(article), figures(article))
    return [(move.text, move.up, move.by) for move in found if move is not None]


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Orders at the mill fell 12 percent.", ("fell 12 percent", False, BY)),
        ("Orders rose in May by nearly 3 percent.", ("rose in May by nearly 3 percent", True, BY)),
        ("Orders were 3% lower at the mill.", ("3% lower", False, BY)),
        ("The mill had 8 percent more orders.", ("8 percent more", True, BY)),
        ("A 4 percent quarterly profit rise pleased it.", ("4 percent quarterly profit rise", True, BY)),
        ("Orders +4% at the mill", ("+4%", True, BY)),
        ("Orders at the mill: -4%", ("-4%", False, BY)),
        ("Orders climbed more than 3% at the mill.", ("climbed more than 3%", True, BY)),
        ("It told of growth of 2.2 percent in orders.", ("growth of 2.2 percent", True, BY)),
        ("The rate at the mill fell to 5.1 percent.", ("fell to 5.1 percent", False, TO)),
        ("The rate rose from 5.1 percent in May.", ("rose from 5.1 percent", True, FROM)),
        ("Orders dropped up to 12 percent in May.", ("dropped up to 12 percent", False, BY)),
        ("Orders at the mill lost 20 percent or more.", ("lost 20 percent", False, BY)),
        ("Rain left the town with the level sinking to 40 metres.", ("sinking to 40 metres", False, TO)),
        ("The toll from the barge sinking rose to 14.", ("rose to 14", True, TO)),
        ("The number of orders at the mill is falling to 40.", ("falling to 40", False, TO)),
    ],
)
def test_a_figure_moves_as_the_word_beside_it_says(text: str, move: tuple[str, bool, str]) -> None:
    assert told(text) == [move]


@pytest.mark.parametrize(
    "text",
    [
        "Tenants made up 75% of the club.",
        "Orders fell on weak demand for 3 percent of the tugs.",
        "Orders fell; the club has 3 percent of them.",
        "Orders fell, and 3 percent of them were for tugs.",
        "The club has up to 3 percent of the orders.",
        "The port counted 12 tugs.",
        "Two more ways are open.",
        "Two bodies were found, bringing the toll from Monday's barge sinking to 14.",
        "That brought the number of dead in the barge sinking to 14.",
        "Divers found two, taking the count of victims of the sinking to 14.",
        "The mill, range 3-5 pct, is open.",
    ],
)
def test_a_word_of_change_that_is_of_something_else_moves_no_figure(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    ["Shares shed 57 points, or 0.4 percent, in May.", "Shares shed 57 points (0.4 percent) in May."],
)
def test_a_change_may_be_told_in_two_ways(text: str) -> None:
    assert [(up, by) for _, up, by in told(text)] == [(False, BY)] * 2


def test_a_level_before_the_word_moves_to_itself() -> None:
    assert told("Turnout was 5 percent, down from 6 percent.") == [
        ("5 percent, down", False, TO),
        ("down from 6 percent", False, FROM),
    ]


def test_two_figures_are_opposed_where_one_rises_and_one_falls() -> None:
    article = story("Orders rose 3 percent. Orders fell 3 percent. The club has 3 percent.")
    rise, fall, other = figures(article)
    assert opposed(article, rise, fall)
    assert not opposed(article, rise, rise)
    assert not opposed(article, fall, other)


def test_a_word_of_change_without_a_figure_is_told() -> None:
    article = story("Orders rose 3 percent but sales fell and the mill set up shop.")
    assert [(token.word, up) for token, up in swings(article, sentences(article)[0])] == [("fell", False)]


@given(st.sampled_from(sorted(WORDS.up)), st.sampled_from(sorted(WORDS.down)), st.integers(1, 99))
def test_every_word_of_change_has_one_direction(up: str, down: str, percent: int) -> None:
    """Whichever word it is, before a figure it says what its list does."""
    ways = [[way for _, way, _ in told(f"Orders {word} {percent} percent in the town.")] for word in (up, down)]
    assert ways == [[True], [False]]
