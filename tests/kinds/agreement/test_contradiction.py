import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import claims
from newslint.kinds.agreement.backing import rivals
from newslint.kinds.agreement.contradiction import contradicts, far_apart, slip_between
from newslint.kinds.agreement.options import Options
from newslint.model import Settings, Source


def found(headline: str, body: str) -> list[tuple[str, str, str]]:
    """The figures of a headline, those of the body that contradict them, and the slip of the pen between the two."""
    article = Article(document.parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    pairs = (rival for claim in claims(article) for rival in rivals(article, claim) if contradicts(rival, Options()))
    return [(one.claim.text, one.fact.text, slip_between(one.claim, one.fact)) for one in pairs]


@pytest.mark.parametrize(
    ("headline", "body", "pair"),
    [
        ("Mill pays $41 million for tannery", "The mill paid $14 million for the tannery.", ("$41 million", "$14 million", "transposed")),
        ("Ferry carries 3,200 lorries", "The ferry carried 320 lorries last year.", ("3,200", "320", "decimal")),
        ("Tannery sheds 740 jobs", "The tannery said that it would shed 730 jobs.", ("740", "730", "digit")),
    ],
)  # fmt: skip
def test_a_slip_of_the_same_thing_contradicts(headline: str, body: str, pair: tuple[str, str, str]) -> None:
    assert pair in found(headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Mill pays $41 million for tannery", "The mill made a profit of $380 million."),
        ("Tannery sheds 740 jobs", "The tannery, which has 9,000 hides in store, said so on Monday."),
        ("Seven die in ferry fire", "The ferry carried 700 lorries."),
    ],
)
def test_another_thing_contradicts_nothing(headline: str, body: str) -> None:
    assert not found(headline, body)


def test_a_hedge_leaves_room() -> None:
    body = "The ferry carried almost 400 lorries, the port 380 lorries."
    article = Article(document.parse(Source("story.md", f"# Ferry carries 390 lorries\n\n{body}\n")), Settings())
    (claim,) = claims(article)
    told = {rival.fact.text: far_apart(claim, rival.fact) for rival in rivals(article, claim)}
    assert told == {"400": False, "380": True}
