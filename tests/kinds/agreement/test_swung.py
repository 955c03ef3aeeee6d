import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.agreement.swung import swung
from newslint.model import Settings, Source


def found(headline: str, body: str) -> list[tuple[str, str]]:
    """The changes without a figure that a headline tells the other way than the body."""
    article = Article(document.parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    return [(one.claim.text, one.fact.text) for one in swung(article)]


@pytest.mark.parametrize(
    ("headline", "body", "swing"),
    [
        ("Mill's profit falls", "The mill's profit rose in spring.", ("profit falls", "profit rose")),
        ("Mill cuts outlook", "It raised its outlook for the year.", ("cuts outlook", "raised its outlook")),
        ("Mill raises prices", "The mill cut its prices on Monday.", ("raises prices", "cut its prices")),
        ("Exports climb", "The fall in output and lower exports hurt.", ("Exports climb", "lower exports")),
        ("Mill's loss narrows", "The loss widened by 12 percent.", ("loss narrows", "loss widened")),
    ],
)
def test_a_change_without_a_figure_is_turned(headline: str, body: str, swing: tuple[str, str]) -> None:
    assert found(headline, body) == [swing]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Mill's profit falls", "Profit rose in spring.\n\nIt fell in summer, and so profit is lower."),
        ("Mill's profit falls", "Profit had risen before."),
        ("Mill's profit falls", "It is asked whether profit may rise."),
        ("Mill's profit falls", "Profit is expected to rise in May."),
        ("Mill's profit falls", "The mill sees a loss. Wages rose."),
        ("Profit falls in May", "Profit rose in April."),
        ("Shares in Norder fall", "Shares in Halder rose."),
        ("Club falls in love", "Its profit rose in spring."),
        ("Profit falls 12%", "The profit rose."),
    ],
)
def test_what_may_be_another_change_is_left_alone(headline: str, body: str) -> None:
    assert found(headline, body) == []
