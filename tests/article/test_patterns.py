import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article, patterns
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
        ("in order to", "in order to"),
        ("co-?operate", "operate"),
        ("(?:grey|gray) area", " area"),
        ("one|two", ""),
        (r"\bso\b[\s,]", "so"),
        ("[(]a|b", ""),
        ("(a[)]b|c)d", "d"),
        ("ab{2,3}c", "a"),
        (r"\[name\]|b", ""),
        (r"(?:a)\[NAME\]\w", "[NAME]"),
        (r"a\(?b\)", "b)"),
        ("\\", ""),
    ],
)
def test_the_certain_words_of_a_pattern(token: str, certain: str) -> None:
    assert patterns.literal(token) == certain


@given(st.lists(PIECES, max_size=7).map("".join), st.text(alphabet="abxyz ()", max_size=8))
def test_a_text_without_the_certain_words_cannot_match(token: str, text: str) -> None:
    try:
        found = regex.search(token, text, flags=regex.VERSION1, timeout=1)
    except (regex.error, TimeoutError):
        return
    if found:
        assert patterns.could_match([token], story(text))


def story(text: str) -> Article:
    return Article(parse(Source("a.md", text)), Settings())


def test_capitals_count_unless_the_rule_or_its_pattern_says_otherwise() -> None:
    tbd = story("To be done: tk.")
    assert not patterns.could_match(["TK"], tbd)
    assert patterns.could_match(["TK"], tbd, ignorecase=True)
    assert patterns.could_match(["(?i)TK"], tbd)


def test_a_runaway_pattern_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "SECONDS", 0.05)
    with pytest.raises(TimeoutError):
        list(patterns.matches(r"(?:x+x+)+y", "x" * 5000))


def test_tokens_are_whole_words_unless_told_otherwise() -> None:
    assert [m[0] for m in patterns.matches(patterns.words(["mln"]), "4 mln, 5mlnx")] == ["mln"]
    assert len(list(patterns.matches(patterns.words(["mln"], nonword=True), "4 mln, 5mlnx"))) == 2


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
    assert patterns.openings(token) == words
