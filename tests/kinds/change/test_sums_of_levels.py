from fractions import Fraction

import pytest

from newslint import document
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.kinds.change.changes import changes
from newslint.kinds.change.together import summed, with_sums
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("The yard sold 300 boats in May and 200 in June, up from 450.", [(500, 450)]),
        ("The yard sold 900 boats, down from 300 in May and 200 in June.", [(900, 500)]),
        ("The yard sold 200 boats in June, up from 450.", []),
    ],
)
def test_a_level_may_be_the_sum_of_what_is_listed(text: str, levels: list[tuple[int, int]]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (change,) = changes(article)
    assert change.old is not None
    found = with_sums(article, change, change.new.quantity, change.old.quantity)
    assert [(int(new.nominal), int(old.nominal)) for new, old in found] == levels


def test_a_sum_is_as_exact_as_its_least_exact_part() -> None:
    article = Article(document.parse(Source("story.md", "It sold 1.2 million cans and 800,000 jars.")), Settings())
    fine = Quantity(Fraction(5), Fraction(1))
    assert summed(fine, ()) == fine
    assert [*changes(article)] == []
