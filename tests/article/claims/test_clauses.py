import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.claims.clauses import clause_of
from newslint.article.mentions import figures
from newslint.article.sentences import sentence_of
from newslint.model import Settings, Source

WORDS = lexicon.of("en").relations


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("It fell by 5 percent.", "it fell by ."),
        ("Prices rose, but it fell by 5 percent.", "it fell by ."),
        ("Prices rose; it fell by 5 percent.", "it fell by ."),
        ("Prices rose, and it fell by 5 percent.", "it fell by ."),
        ("Prices rose and it fell by 5 percent.", "prices rose and it fell by ."),
        ("Prices rose as it fell by 5 percent.", "it fell by ."),
        ("Prices rose after costs were cut by 5 percent.", "costs were cut by ."),
        ("Prices rose, then fell by 5 percent.", "fell by ."),
        ("It is gone after a term of 5 percent.", "it is gone after a term of ."),
        ("It fell by 5 percent, as prices rose.", "it fell by ,"),
    ],
)
def test_a_clause_ends_where_another_begins(text: str, clause: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (figure,) = figures(article)
    found = clause_of(sentence_of(article, figure), figure, WORDS)
    assert " ".join(token.word for token in found if token.word) == clause
