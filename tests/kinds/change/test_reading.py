import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.sentences import figured
from newslint.kinds.change.reading import QUIET, Statement
from newslint.model import Settings, Source

WORDS = lexicon.of("en").relations


def read(text: str, verb: str) -> dict[str, str]:
    (sentence,) = figured(Article(document.parse(Source("story.md", text)), Settings()))
    tokens = sentence.tokens
    statement = Statement(tokens, [token.word for token in tokens].index(verb), WORDS)
    statement.read(set())
    places = {name: getattr(statement, name) for name in ("share", "amount", "new", "old")}
    return {name: tokens[at].figure.text for name, at in places.items() if at is not None and tokens[at].figure}


@pytest.mark.parametrize(
    ("text", "verb", "operands"),
    [
        ("Sales rose 12% to $5 from $4.", "rose", {"share": "12%", "new": "$5", "old": "$4"}),
        ("Sales of $5 were up 12% from $4.", "up", {"share": "12%", "new": "$5", "old": "$4"}),
        (
            "It fell 1.7 percent, or 42 cents, to $23.",
            "fell",
            {"share": "1.7 percent", "amount": "42 cents", "new": "$23"},
        ),
        ("It shed $10 (6 percent) to $90.", "shed", {"share": "6 percent", "amount": "$10", "new": "$90"}),
        ("A 12 percent increase from 53 million.", "increase", {"share": "12 percent", "old": "53 million"}),
        ("Sales rose to $5 from $4, up 14%.", "rose", {"share": "14%", "new": "$5", "old": "$4"}),
        ("Sales rose to $5, compared with $4 a year earlier.", "compared", {"new": "$5", "old": "$4"}),
        ("It raised $5 to build 20 stores.", "raised", {"amount": "$5"}),
    ],
)
def test_each_operand_of_a_change_is_led_by_its_preposition(text: str, verb: str, operands: dict[str, str]) -> None:
    assert read(text, verb) == operands


@pytest.mark.parametrize(("words", "old"), [(QUIET, {"old": "$4"}), (QUIET + 1, {})])
def test_few_words_stand_between_a_level_and_from(words: int, old: dict[str, str]) -> None:
    assert read(f"Sales rose to $5 {'old ' * words}from $4.", "rose") == {"new": "$5", **old}


@pytest.mark.parametrize(("words", "new"), [(2 * QUIET, {"new": "$5"}), (2 * QUIET + 1, {})])
def test_few_words_stand_between_a_level_and_the_verb_behind_it(words: int, new: dict[str, str]) -> None:
    assert read(f"Sales of $5 {'old ' * words}up from $4.", "up") == {"old": "$4", **new}


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Sales rose to old $5.", {}),
        ("Sales rose to a sad old $5.", {"new": "$5"}),
        ("Sales rose to a very sad old $5.", {}),
    ],
)
def test_an_adjective_or_two_belong_to_a_level(text: str, new: dict[str, str]) -> None:
    assert read(text, "rose") == new
