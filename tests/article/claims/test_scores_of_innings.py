import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kent, 91 for 5, were saved by Hall.", ["91"]),
        ("From 91 for 5 Hall and Reed put on 103.", ["91", "103"]),
        ("She paid 91 for 5 tickets.", ["91", "5"]),
        ("It gave 91 for 12.", ["91", "12"]),
    ],
)
def test_wickets_behind_runs_are_no_claims(text: str, told: list[str]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (sentence,) = sentences(article)
    assert [claim.mention.text for claim in claims_in(article)(sentence)] == told
