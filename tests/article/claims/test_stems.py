import pytest

from newslint import lexicon
from newslint.article.claims.stems import stems


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("ferries", ("ferr",)),
        ("alibaba's", ("alibaba",)),
        ("ferry-line", ("ferr", "line")),
        ("the", ()),
        ("x", ()),
        ("jumps", ("rise",)),
    ],
)
def test_a_word_has_the_stems_of_what_it_says_about_the_thing(word: str, found: tuple[str, ...]) -> None:
    assert tuple(stems(word, lexicon.of("en").agreement)) == found
