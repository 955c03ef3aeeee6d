from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.itemised import is_of_another_thing
from newslint.article.mentions import figures
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "stated", "another"),
    [
        ("He bid for two looms at £40 each, a rug worth £90 and a lamp worth £15.", "£90", True),
        ("He bid for two looms at £40 each, a rug worth £90 and a lamp worth £15.", "£15", True),
        ("They ordered six desks at $70 each and a lectern for $410.", "$410", True),
        ("They ordered six desks at $70 each, plus a lectern for $410.", "$410", True),
        ("Taken were 12 rings worth €800 each and silver worth €9,100.", "€9,100", True),
        ("A boat valued at £7,000, an oar worth £20 and two sails at £300 each were burnt.", "£20", True),
        ("He bid for two looms at £40 each, a lot worth £90.", "£90", False),
        ("Taken were 12 rings worth €800 each, goods worth €9,100 in all.", "€9,100", False),
        ("They ordered six desks at $70 each and were billed for $410.", "$410", False),
        ("They ordered six desks at $70 each, paying $410.", "$410", False),
        ("They ordered six desks at $70 each, and the six were worth $410.", "$410", False),
        ("They ordered six desks at $70 each. A lectern for $410 came later.", "$410", False),
        ("They ordered six desks at $70 each, a bill of $410 and a long wait.", "$410", False),
    ],
)
def test_what_a_thing_of_its_own_is_worth_is_not_told_of_the_others(
    text: str,
    stated: str,
    *,
    another: bool,
) -> None:
    article = Article(document.parse(Source("story.md", f"{text}\n")), Settings())
    every = figures(article)
    one = next(figure for figure in every if figure.text == stated)
    assert is_of_another_thing(article, one, [figure for figure in every if figure is not one]) is another
