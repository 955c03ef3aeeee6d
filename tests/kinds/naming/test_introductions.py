import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.naming.introductions import unintroduced
from newslint.model import Settings, Source

HEAD = "Council votes on harbour plan\n\n"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The plan is Baker's. “It is good,” Baker said.", ["Baker"]),
        ("It is good, said Baker. Miller left.", ["Baker"]),
        ("“It is good,” Baker said. “It is bad,” Miller said.", ["Baker", "Miller"]),
        ("It is good, said Baker of the council.", []),
        ("It is good, Baker said.", []),
        ("It is good, said Ann K. Baker. “Yes,” Baker said.", []),
        ("“Yes,” Baker said. “No,” said Ann Baker.", []),
        ("“Yes,” Mr. Baker said. “No,” Baker said.", []),
        ("“Yes,” Xylofix said.", []),
        ("“Yes,” Baker left.", []),
    ],
)
def test_a_surname_that_speaks_without_an_introduction(text: str, names: list[str]) -> None:
    article = Article(document.parse(Source("story.txt", HEAD + text)), Settings())
    assert [place.text for place in unintroduced(article)] == names
