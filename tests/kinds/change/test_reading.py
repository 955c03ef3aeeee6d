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
        ("The fare is $12, a $3 increase from the current $9.", "increase", {"old": "$9"}),
        ("The fare is $12, its further $3 rise from $9.", "rise", {"old": "$9"}),
        ("It won 60, a 12-seat gain from 48 seats.", "gain", {"old": "48"}),
        ("It costs $12, a $3-a-day rise from $9.", "rise", {"old": "$9"}),
        ("It costs $12, the sixth rise from $9.", "rise", {"new": "$12", "old": "$9"}),
        ("It costs $12, a big rise from $9.", "rise", {"new": "$12", "old": "$9"}),
        ("Sales rose 12% to $5 (2022: $4).", "rose", {"share": "12%", "new": "$5", "old": "$4"}),
        ("Sales rose 12% to $5 (prior year: $4).", "rose", {"share": "12%", "new": "$5", "old": "$4"}),
        ("Sales rose 12% to $5 (of which tea: $4).", "rose", {"share": "12%", "new": "$5"}),
        ("A 12 percent increase from 53 million.", "increase", {"share": "12 percent", "old": "53 million"}),
        ("Sales rose to $5 from $4, up 14%.", "rose", {"share": "14%", "new": "$5", "old": "$4"}),
        ("Sales rose to $5, compared with $4 a year earlier.", "compared", {"new": "$5", "old": "$4"}),
        ("It raised $5 to build 20 stores.", "raised", {"amount": "$5"}),
        ("Rents closed at $38 on Friday, a gain of $4, or 12%.", "gain", {"share": "12%", "amount": "$4", "new": "$38"}),
        ("The index opened at 785.33, an increase of 65.82 points or 9 percent.", "increase", {"share": "9 percent", "amount": "65.82", "new": "785.33"}),
        ("The fund held $52, up $4, or 8%.", "up", {"share": "8%", "amount": "$4", "new": "$52"}),
        ("Profit was $50, up $10, or 2% of sales.", "up", {"share": "2%", "amount": "$10"}),
        ("Sales of $52, a rise of 9% on the $48 it made a year earlier.", "rise", {"share": "9%", "new": "$52", "old": "$48"}),
        ("Sales were $52, up 9% on last year's $48.", "up", {"share": "9%", "new": "$52", "old": "$48"}),
        ("Sales were $52, up 9% on the $48 of 2023.", "up", {"share": "9%", "new": "$52", "old": "$48"}),
        ("Profit rose 9% to $12 on $49 of revenue a year earlier.", "rose", {"share": "9%", "new": "$12"}),
        ("Profit rose 9% to $12 on the $49 of revenue it had a year earlier.", "rose", {"share": "9%", "new": "$12"}),
        ("Sales grew from $48 to $52, a 9% increase.", "grew", {"share": "9%", "new": "$52", "old": "$48"}),
        ("Sales grew from $48 to $52, a 9% stake.", "grew", {"new": "$52", "old": "$48"}),
        ("It fell 20%, standing at 922 on Friday compared with 1,163 a week before.", "fell", {"share": "20%", "new": "922", "old": "1,163"}),
        ("Costs rose 12%, bringing the loss to $5 from $4.", "rose", {"share": "12%"}),
        ("Fares are $39 to $119, down from $49 to $139.", "down", {}),
        ("Fares are $39-$119, down from $49 to $139.", "down", {}),
        ("Sales were $30, down from $40 to $45.", "down", {"new": "$30", "old": "$45"}),
        ("Sales were $50, up from $40 to $45.", "up", {"new": "$50", "old": "$40"}),
        ("It gets $30 more, rising from $210 to $240.", "rising", {"new": "$240", "old": "$210"}),
        ("Some 90 boats, most of a fleet of 160, were at sea, down from 110.", "down", {"new": "90", "old": "110"}),
        ("The fleet, at 160 boats, was large, down from 110.", "down", {"new": "160", "old": "110"}),
        ("It gets $300 less, falling from $240 to $210.", "falling", {"new": "$210", "old": "$240"}),
    ],
)  # fmt: skip
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
