import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.style import patterns, prefilter
from newslint.document import parse
from newslint.model import Settings, Source

PIECES = st.sampled_from(
    [
        "a",
        "b",
        "|",
        "(",
        ")",
        "(?:",
        "[",
        "]",
        "[^",
        "?",
        "*",
        "+",
        "{2}",
        "\\b",
        "\\w",
        ".",
        "^",
        "x",
        "yz",
        " ",
        "\\(",
    ]
)


@pytest.mark.parametrize(
    ("token", "certain"),
    [
        ("in order to", ["in order to"]),
        ("co-?operate", ["operate"]),
        ("(?:grey|gray) area", [" area"]),
        ("(?:almost|nearly) all", ["almost", "nearly"]),
        ("(?:almost|nearly)? all", [" all"]),
        ("(?:almost|nearly)+(?<!not) all", ["almost", "nearly"]),
        ("one|two", ["one", "two"]),
        ("one|", []),
        ("(?:one|two(?:three|four))", ["one", "three", "four"]),
        (r"\bso\b[\s,]", ["so"]),
        ("[(]a|b", ["a", "b"]),
        ("(a[)]b|c)d", ["a", "c"]),
        ("ab{2,3}c", ["a"]),
        (r"\[name\]|b", ["[name]", "b"]),
        (r"(?:a)\[NAME\]\w", ["[NAME]"]),
        (r"a\(?b\)", ["b)"]),
        ("(?=abcd)x", ["x"]),
        ("|".join(f"word{number}" for number in range(80)), []),
        ("\\", []),
    ],
)
def test_the_certain_words_of_a_pattern(token: str, certain: list[str]) -> None:
    assert list(prefilter.needles(token)) == certain


@given(st.lists(PIECES, max_size=7).map("".join), st.text(alphabet="abxyz ()", max_size=8))
def test_a_text_without_the_certain_words_cannot_match(token: str, text: str) -> None:
    try:
        found = regex.search(token, text, flags=regex.VERSION1, timeout=1)
    except (regex.error, TimeoutError):
        return
    if found:
        assert prefilter.could_match([token], story(text))


def story(text: str) -> Article:
    return Article(parse(Source("a.md", text)), Settings())


def test_capitals_count_unless_the_rule_or_its_pattern_says_otherwise() -> None:
    tbd = story("To be done: tk.")
    assert not prefilter.could_match(["TK"], tbd)
    assert prefilter.could_match(["TK"], tbd, ignorecase=True)
    assert prefilter.could_match(["(?i)TK"], tbd)


def test_tokens_are_whole_words_unless_told_otherwise() -> None:
    text = "4 mln, 5mlnx"
    assert [m[0] for m in patterns.matches(story(text), patterns.words(["mln"]), text)] == ["mln"]
    assert len(list(patterns.matches(story(text), patterns.words(["mln"], nonword=True), text))) == 2


@pytest.mark.parametrize(
    ("token", "words"),
    [
        (r"\((?i:add|check in)(?: a)? quote\)", ("(add", "(check in")),
        (r"\[(?:NAME|XX+|AB*|C.D)\b", ("[name", "[xx", "[a", "[c")),
        (r"\((?i:add)? quote\)", ()),
        (r"(?:add|check)", ()),
        (r"\(a(?:b|c)", ()),
    ],
)
def test_words_after_a_bracket(token: str, words: tuple[str, ...]) -> None:
    """One of them stands wherever the token matches."""
    assert prefilter.openings(token) == words
