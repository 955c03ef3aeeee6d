import pytest

from judging import marked
from newslint.article import Article
from newslint.document import parse
from newslint.kinds.metric import KIND, Options, evaluate, variables
from newslint.model import Settings, Source

STORY = (
    "# Report\n\nThe cat sat on the mat. It was a big cat.\n\n- It ran.\n\n> It slept.\n\n```\nx\n```\n\n## It woke\n"
)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("words", 7),
        ("2 * words - 4 / 8 + 1", 14.5),
        ("-words + +2", -5),
        ("words > 6", 1),
        ("words >= 8", 0),
        ("words == 7", 1),
        ("words != 7", 0),
        ("words < 7", 0),
        ("words <= 7", 1),
        ("math.sqrt(16) + floor(2.9) + ceil(2.1) + abs(-1)", 10),
        ("log10(1000) + pow(2, 3)", 11),
        ("words / 0", 0),
        ("heading.h1 + 1", 1),
    ],
)
def test_the_value_of_a_formula(formula: str, value: float) -> None:
    assert evaluate(formula, {"words": 7.0, "heading_h1": 0.0}) == pytest.approx(value)


@pytest.mark.parametrize(
    "formula",
    [
        "__import__('os')", "words.real", "[1]", "1 +", "'a'", "True and words", "words ** 2", "sqrt(-1)", "1 < 2 < 3", "unknown", "exp(1)",
        "pow(10, 400)", "1e308 * 10", "sqrt(1, 2)", "sqrt(x=1)", "(" * 500 + "1" + ")" * 500,
    ],
)  # fmt: skip
def test_what_is_no_formula(formula: str) -> None:
    with pytest.raises(ValueError, match="formula"):
        Options(formula)


def test_a_formula_has_a_length_and_a_condition_is_one() -> None:
    assert evaluate("1" + " " * 1999, {}) == 1
    with pytest.raises(ValueError, match="more than 2000 characters"):
        evaluate("1" + " " * 2000, {})
    with pytest.raises(ValueError, match="formula"):
        Options("words", "> eight")


def test_the_counts_of_a_story() -> None:
    known = variables(Article(parse(Source("story.md", STORY)), Settings()))
    counted = {
        name: known[name] for name in ("words", "paragraphs", "list", "blockquote", "pre", "heading_h1", "heading_h2")
    }
    assert counted == {
        "words": 13,
        "paragraphs": 2,
        "list": 1,
        "blockquote": 1,
        "pre": 1,
        "heading_h1": 1,
        "heading_h2": 1,
    }


def test_a_result_that_meets_the_condition_is_told_once() -> None:
    ((match, problem),) = marked(KIND, STORY, Options("words / 2", "> 6"))
    assert (match, problem.values["result"]) == ("#", "6.50")
    assert marked(KIND, STORY, Options("words / 2", "> 6.5")) == []
    assert marked(KIND, "", Options("words / sentences", "> 1")) == []
