import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import claims
from newslint.kinds.agreement.judged import judge
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("body", "backing", "step"),
    [
        ("The mill hired 30 people in May.", "30", False),
        ("The mill hired 12 people in May and 18 people in June.", None, True),
        ("The mill hired 300 people in May.", None, False),
    ],
)
def test_what_the_body_holds_about_a_claim(body: str, backing: str | None, step: bool) -> None:  # noqa: FBT001 -- a row of the table
    article = Article(document.parse(Source("story.md", f"# Mill hires 30 people\n\n{body}\n")), Settings())
    one = judge(article, claims(article)[0])
    assert (one.backing.fact.text if one.backing else None, one.derived is not None) == (backing, step)
    assert one.held is (backing is not None or step)
    assert bool(one.rivals) is not one.held
