import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.agreement.echoes import echoes
from newslint.model import Settings, Source


def found(bullet: str, body: str) -> list[tuple[str, str]]:
    """The numbers of a bullet that the body has otherwise in the same words."""
    text = f"# The harbour this week\n\n- {bullet}\n- It closes in winter\n\n{body}\n"
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(one.claim.text, one.fact.text) for one in echoes(article)]


PLAN = "The mill plans to hire {} welders in the second half of the year"


@pytest.mark.parametrize(
    ("bullet", "body", "echo"),
    [
        (PLAN.format("40"), PLAN.format("60") + ", it said.", ("40", "60")),
        (PLAN.format("four"), "As it said, " + PLAN.format("seven").replace("The", "the") + ".", ("four", "seven")),
        (
            "Of those who live on the coast 67% say so",
            "The study was long. Of those who live on the coast 37% say so.",
            ("67%", "37%"),
        ),
        (
            "Skippers who joined the rota in round eight are tired",
            "Skippers who joined the rota in round two are tired and ill.",
            ("eight", "two"),
        ),
    ],
)
def test_a_number_stands_otherwise_in_the_same_words(bullet: str, body: str, echo: tuple[str, str]) -> None:
    assert found(bullet, body) == [echo]


@pytest.mark.parametrize(
    ("bullet", "body"),
    [
        (PLAN.format("40"), PLAN.format("40") + ", it said."),
        (PLAN.format("4"), PLAN.format("four") + ", it said."),
        (PLAN.format("40"), PLAN.format("60") + ". " + PLAN.format("40") + "."),
        ("The mill plans to hire 40 welders soon", "The mill plans to hire 60 cooks."),
        (PLAN.format("40"), "A mill hopes to hire 60 welders in the first half."),
        ("Crews of the port strike for eight days in March and April", "Crews of the port strike for four days in March and four days in April."),
        ("The harbour and the mill open at last on May 4 this year", "The harbour and the mill open at last on May 9 this year."),
        ("The board of the port has bought back 10-year bonds", "The board of the port has bought back 3-year bonds."),
    ],
)  # fmt: skip
def test_what_the_body_has_too_or_tells_in_other_words_is_no_echo(bullet: str, body: str) -> None:
    assert found(bullet, body) == []
