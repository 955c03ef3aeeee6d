import pytest

from newslint.article import Article
from newslint.article.claims import claims
from newslint.document import parse
from newslint.kinds.agreement.backing import backing
from newslint.kinds.agreement.bearing import bears_out
from newslint.model import Settings, Source


def borne_out(headline: str, body: str) -> str | None:
    """The figure of the body that surely is the first of a headline."""
    article = Article(parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    found = backing(article, claims(article)[0])
    return found.fact.text if found is not None and bears_out(article, found) else None


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        ("Storms will kill 1K people", "Storms have killed 500 people in May.", None),
        ("Ferry beer is £2 a pint", "A pint of beer on the ferry is £1.50 on Mondays.", None),
        ("Ferry shares drop 2 percent", "Ferry shares dropped 2.5 percent on Monday.", None),
        ("Ferry line loses 3K sailors", "The ferry line lost 3,500 sailors.", None),
        ("Ferry sails for 1 hour", "The ferry sailed for 80 minutes to the port.", None),
        ("Ferry line loses 3K sailors", "The ferry line lost 3,100 sailors.", "3,100"),
        ("Ferry shares drop 2 percent", "Ferry shares dropped 1.9 percent on Monday.", "1.9 percent"),
        ("Ferry line pays $20 million", "The ferry line will pay $19.6 million for it.", "$19.6 million"),
        ("Ferry sails for two years", "The ferry sailed for 24 months to the port.", "24 months"),
    ],
)
def test_half_as_much_bears_nothing_out(headline: str, body: str, fact: str | None) -> None:
    assert borne_out(headline, body) == fact


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        (
            "Ferry beer is £2 a pint",
            "A pint of ferry beer is £1.95 a pint on deck. A beer was £2.00 at the port.",
            "£2.00",
        ),
        (
            "Ferry line hires 300 sailors",
            "The ferry line hires nearly 310 sailors in May. In all more than 300 sailors go to sea.",
            "more than 300",
        ),
        (
            "Ferry line hires 300 sailors",
            "The ferry line will hire 297 sailors for its boats. The port has 300 cranes.",
            "297",
        ),
    ],
)
def test_the_same_value_comes_before_a_near_one(headline: str, body: str, fact: str) -> None:
    found = borne_out(headline, body)
    assert found is not None
    assert fact.endswith(found)
