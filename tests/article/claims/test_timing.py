import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.claims.timing import behind, is_free, is_of_a_month, is_placed, is_short, is_timed
from newslint.article.sentences import figured
from newslint.article.sentences.tokens import Token
from newslint.model import Settings, Source

WORDS = lexicon.of("en").relations
TESTS = {"timed": is_timed, "free": is_free, "short": is_short, "monthly": is_of_a_month, "placed": is_placed}


def told(text: str) -> list[Token]:
    (sentence,) = figured(Article(document.parse(Source("story.md", text)), Settings()))
    return [*behind(sentence.tokens, sentence.places[0], WORDS)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Up 4% on Friday.", {"timed", "short"}),
        ("Up 4% on the day.", {"timed", "short"}),
        ("Up 4% on the month.", {"timed", "short", "monthly"}),
        ("Up 4% in May.", {"timed", "monthly", "placed"}),
        ("Up 4% in 2021.", {"timed", "placed"}),
        ("Up 4% in the same month of 2021.", {"timed", "monthly"}),
        ("Up 4% at the start of the year.", {"timed", "placed"}),
        ("Up 4% last year.", {"timed"}),
        ("Up 4% in a year.", {"timed", "free"}),
        ("Up 4% in a single summer.", {"timed"}),
        ("Up 4% in five years.", {"timed", "free", "placed"}),
        ("Up 4% from a year earlier.", {"timed", "free"}),
        ("Up 4% since 2015.", {"timed", "free", "placed"}),
        ("Up 4% in the town.", set()),
    ],
)
def test_what_stands_behind_a_figure_tells_a_time(text: str, kinds: set[str]) -> None:
    assert {name for name, holds in TESTS.items() if holds(told(text), WORDS)} == kinds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Up 4% in May, and more.", ["in", ""]),
        ("Up 4% in the town but down.", ["in", "the", "town"]),
        ("Up 4% to 5 in May.", ["to"]),
        ("Up 4% in five years to come.", ["in", "", "to", "come"]),
    ],
)
def test_it_ends_with_its_part_of_the_sentence(text: str, words: list[str]) -> None:
    assert [token.word for token in told(text)] == words
