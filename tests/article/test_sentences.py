import pytest

from growth import growth
from newslint import document
from newslint.article import Article
from newslint.article.sentences import sentences, stretches
from newslint.article.sentences.tokens import clauses
from newslint.model import Settings, Source


def article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It rose. It fell.", 2),
        ("Mr. Lee of Acme Inc. said so in the U.S. Senate on Jan. 5.", 1),
        ('"It rose," he said. "It fell."', 2),
        ("It rose 3.5 percent to $1.18 billion. $5 million was lost.", 2),
        ("Is it? Yes! No.", 3),
        ("J. P. Day came at 5 p.m. on Friday.", 1),
        ("One line\n\nAnother line", 2),
        ("It rose 3.5 percent. He met the administration. It fell.", 3),
    ],
)
def test_sentences_end_where_they_do(text: str, number: int) -> None:
    found = sentences(article(text))
    assert len(found) == number
    assert all(one.text == one.text.strip() for one in found)


def test_time_grows_with_the_text() -> None:
    assert growth(lambda size: list(stretches("He met the administration. " * size)), 1000, 8000) < 24


def test_clauses_hold_the_figures_of_their_sentence_in_order() -> None:
    (clause,) = clauses(article("It rose. It fell 12% to $5 from $6, it said. It rests."))
    assert [figure.text for figure in clause.figures] == ["12%", "$5", "$6"]
    assert [token.word for token in clause.tokens] == ["it", "fell", "", "to", "", "from", "", ",", "it", "said", "."]


def test_a_range_written_from_to_is_two_figures_of_a_clause() -> None:
    (clause,) = clauses(article("The rate went from 3% to 4% in May."))
    words = [token.figure.text if token.figure else token.word for token in clause.tokens]
    assert words[3:7] == ["from", "3%", "to", "4%"]
    ends = [token.figure.quantity.nominal for token in clause.tokens if token.figure]
    assert ends[:2] == [3, 4]
