from fractions import Fraction

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.style.legibility import FORMULAS, Counts, counts, syllables
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("word", "beats"),
    [
        ("boat", 1),
        ("ferry", 2),
        ("harbour", 2),
        ("rate", 1),
        ("table", 2),
        ("sailed", 1),
        ("landed", 2),
        ("authority", 4),
        ("The", 1),
        ("BBC", 1),
        ("1990", 1),
    ],
)
def test_a_word_has_as_many_syllables_as_it_is_said_with(word: str, beats: int) -> None:
    assert syllables(word, lexicon.of().legibility) == beats


def test_paragraphs_are_counted_and_headlines_and_lists_are_not() -> None:
    story = "# Authorities reiterated it\n\nThe old ferry sailed. Administrative Authorities met.\n\n- It is a list\n\n> It sank.\n"
    assert counts(Article(document.parse(Source("story.md", story)), Settings())) == Counts(
        words=9,
        sentences=3,
        syllables=1 + 1 + 2 + 1 + 5 + 3 + 1 + 1 + 1,
        characters=len("TheoldferrysailedAdministrativeAuthoritiesmetItsank"),
        complex_words=0,  # a capital makes a name, which is no harder for being long
        polysyllabic_words=2,
        long_words=2,
        paragraphs=2,
    )


def test_a_story_without_words_has_no_sentence() -> None:
    found = counts(Article(document.parse(Source("story.md", "# The ferry sails\n")), Settings()))
    assert (found.words, found.sentences) == (0, 0)


@pytest.mark.parametrize(
    ("name", "grade"),
    [
        ("Automated Readability", "12.12"),
        ("Coleman-Liau", "12.12"),
        ("Flesch-Kincaid", "9.91"),
        ("Gunning Fog", "12"),
        ("SMOG", "11.2081"),
    ],
)
def test_the_formulas_of_their_authors(name: str, grade: str) -> None:
    found = Counts(100, 5, 150, 500, 10, 10, 20, 2)
    assert abs(FORMULAS[name](found) - Fraction(grade)) < Fraction(1, 10_000)


def test_the_formulas_have_a_value_where_nothing_is_written() -> None:
    nothing = Counts(0, 0, 0, 0, 0, 0, 0, 0)
    assert FORMULAS["Flesch-Kincaid"](nothing) == Fraction("-15.59")
    assert FORMULAS["SMOG"](nothing) == Fraction("3.1291")
