from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.article.claims import body
from newslint.article.claims.likeness import likeness
from newslint.article.claims.topic import topics
from newslint.document import parse
from newslint.kinds.agreement.unparted import common, is_third, nothing_between
from newslint.model import Settings, Source


def _article(text: str) -> Article:
    return Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The port needs $2.5 million for a quay. Nobody can raise $2.5 million in a year, a banker said.",
            False,
        ),  # `raise`
        ("The port needs $2.5 million for a quay. Nobody will lend it $2.5 million this year, a banker said.", True),
        ("The quay may cost up to $2.5 million. Nobody will lend it $2.5 million, a banker said.", True),
        ("The quay cost $2.5 million. A boat went for $2.5 million.", False),  # brought in as something new
        ("The quay cost $2.5 million. Another $2.5 million went to the cooks.", False),
        ("The quay cost $2.5 million last year. The yard cost $2.5 million.", False),
        ("Alder paid $2.5 million for it. Brandt paid $2.5 million for oil.", False),
        ("Olaf Lund of Alder got $2.5 million. At Alder Ulla Brandt now gets $2.5 million.", False),  # another is named
        ("Turnout was 47 percent. Prices rose 47 percent.", False),
        ("The quay cost $5 million. Sailors mourn $5 million.", False),
        ("The owner wants $5 a pass. A clerk said that $5 a pass is fair.", True),
    ],
)
def test_whether_nothing_parts_two_figures(text: str, *, told: bool) -> None:
    article = _article(text)
    first, again = body(article)[:2]
    alike = likeness(topics(article)(first), topics(article)(again))
    assert nothing_between(article, first, again, alike) is told


def test_of_many_figures_of_a_sort_some_are_alike_by_chance() -> None:
    others = " ".join(f"Berth {name} is let for ${at}1,000." for at, name in enumerate("ABCDEFGHIJKLMNOPQ", 2))
    article = _article(f"The port needs $2.5 million. {others} Nobody will lend it $2.5 million.")
    told = body(article)
    first, *_, again = (one for one in told if one.text == "$2.5 million")
    assert not nothing_between(article, first, again, likeness(*map(topics(article), (first, again))))
    assert not is_third(article, first, again)


@pytest.mark.parametrize(
    ("text", "third"),
    [
        ("The fund lends $4 million. Later $4 million was spent.", True),
        ("The fund lends $4 million. Rents rose by $4 million.", False),
        ("The fund lends $4 million. It lent $4 million a year earlier.", False),
        ("The fund lends $4 million. A further $4 million was lost.", False),
        ("He has a house worth $4 million. He has other sheds worth $4 million.", False),
        ("Two piers burned. Two piers were mended.", False),
    ],
)
def test_a_third_figure_of_one_value(text: str, *, third: bool) -> None:
    article = _article(text)
    assert is_third(article, *body(article)[:2]) is third


def test_words_of_change_and_of_comparing_are_nothing_in_common() -> None:
    article = _article("Rents rose to 40 compared to 38. Fares rose to 40 compared to 39, crews said.")
    first, again = (one for one in body(article) if one.text.startswith("40"))
    assert common(article, likeness(topics(article)(first), topics(article)(again))) == 0
