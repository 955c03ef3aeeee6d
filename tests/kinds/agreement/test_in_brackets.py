import pytest

from newslint import rulebook
from newslint.article import Article
from newslint.article.mentions import figures
from newslint.document import parse
from newslint.engine import lint
from newslint.kinds.agreement.bracketed import is_part
from newslint.model import Settings, Source

BALLOTS = """- Registered: {}
- Ballots cast: 14,620
- Question 1: Yes 7,410, No 6,570 ({})
- Question 2: Yes 6,905, No 7,045 (670 blank)

{}
"""
MEDALS = """- Gold: {} (Norland 6, Halmia 5, Skerria 4)
- Silver: 15 (Halmia 7, Norland 4, Skerria 3, Ostia 1)

{}
"""


def found(text: str) -> list[str]:
    """The figures of bullets that the body is said to contradict."""
    report = lint(Source("story.md", text), rulebook.default())
    spans = [one.problem.span for one in report.findings if one.code == "FIG110"]
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    "text",
    [
        BALLOTS.format("24,300", "640 papers left it blank", "Question 1 passed; Question 2 failed by 140 votes."),
        BALLOTS.format("24,300", "640 spoilt", "Question 2 failed by 140 votes."),
        MEDALS.format(
            "15", "Norland and Halmia won 15 and nine medals respectively, with Norland ahead in gold by one."
        ),
        MEDALS.format(
            "15", "Halmia and Norland came home with 15 and 10 medals respectively, with Halmia one behind in gold."
        ),
    ],
)
def test_what_brackets_say_is_not_what_stands_before_them(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (BALLOTS.format("24,300", "640 papers left it blank", "On question 1, 140 papers were blank."), "640"),
        ("# Mill grows\n\n- The mill hired 40 welders (of 900 who asked) in May\n\nThe mill hired 60 welders in May.\n", "40"),
        ("# Fleet grows\n\n- Fleet in Norland: 15 tugs (Halm 6, Skerrow 9)\n\nThe fleet in Norland has 18 tugs.\n", "15"),
    ],
)  # fmt: skip
def test_a_figure_of_another_value_stays_caught(text: str, claim: str) -> None:
    assert claim in found(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Gold went 15 times (Norland 6, Halmia 9) in May.", []),  # a word parts them from the whole
        ("They won 15 (Norland 6, Halmia 9) in May, and 4 in June.", ["6", "9"]),
        ("They won 15 (6 in May) and 4.", []),
        ("They won 15, 6 and 9.", []),
    ],
)
def test_several_figures_in_brackets_behind_a_whole_are_its_parts(text: str, parts: list[str]) -> None:
    article = Article(parse(Source("story.md", text)), Settings())
    assert [figure.text for figure in figures(article) if is_part(article, figure)] == parts
