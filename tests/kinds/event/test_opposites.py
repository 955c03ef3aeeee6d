from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.twice import body, fields
from newslint.kinds.event.opposites import opposed
from newslint.kinds.event.phrases import places, stretch
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("headline", "lead", "found"),
    [
        ("Council rejects plan for pool", "The council on Monday approved a plan for a pool.", True),
        (
            "Council rejects plan for pool",
            "The council on Monday approved a plan for a pool; it rejected one for a slide.",
            False,
        ),
        (
            "Council rejects plan for pool",
            "The council on Monday did not say whether it approved a plan for a pool.",
            False,
        ),
        ("Council rejects plan for pool", "Officials approved of nothing.", False),
        ("Nurse pleads guilty to theft", "A nurse pleaded not guilty to theft on Monday.", True),
        ("Nurse not guilty of theft", "A nurse was found guilty of theft on Monday.", True),
        ("Will council reject plan for pool?", "The council on Monday approved a plan for a pool.", False),
    ],
)
def test_outcomes_are_compared(headline: str, lead: str, found: bool) -> None:  # noqa: FBT001 -- the expected value
    assert bool([*opposed(read(f"# {headline}\n\n{lead}"))]) is found


def test_the_longest_phrase_is_found() -> None:
    article = read("# Deal pleads not guilty\n\nNot now.")
    (headline,) = fields(article)
    assert [stretch(headline, one).text for one in places(headline.tokens, ("guilty", "not", "not guilty"))] == [
        "not guilty"
    ]
    assert [one.text for one in body(article)] == ["Not now."]
