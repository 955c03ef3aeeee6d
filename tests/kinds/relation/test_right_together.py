"""Two figures of which one is listed with others, whose sum may be meant; parts of which the first are all."""

from __future__ import annotations

import pytest

from newslint import document, rulebook
from newslint.article import Article
from newslint.kinds.relation.cases import cases
from newslint.kinds.relation.passages import passages
from newslint.kinds.relation.together import right_together
from newslint.model import Settings, Source

RULES = {rule.code: rule.options for rule in rulebook.load(("facts",))[0].rules}


@pytest.mark.parametrize(
    ("code", "text", "right"),
    [
        ("FIG282", "Deal won nine games at home and seven away, up from 12 last season.", True),
        ("FIG282", "The clinic saw 1,200 adults and 80 children, up from 1,900.", False),
        ("FIG282", "Deal won nine games, up from 12 last season.", False),
        ("FIG283", "It used 450 tons of rye, down from 300 in spring and 250 in fall.", True),
        ("FIG283", "It used 450 tons of rye, down from 300 in spring.", False),
        ("FIG221", "Police made 40 arrests on Friday and another 25 on Saturday, up from 50.", True),
        ("FIG221", "Parents will pay £95 more from April, when the fee goes from £985 to £1,070.", False),
        ("FIG267", "Of 900 patients, 450 got it and 450 a placebo; 36 of these fell ill, against 81 of those.", True),
        ("FIG267", "Of 900 patients, 450 got it and 500 a placebo.", False),
        ("FIG267", "Of 900 patients, 450 got it, 450 a placebo and 120 nothing.", False),
    ],
)
def test_the_sum_of_what_is_listed_may_be_meant(code: str, text: str, right: bool) -> None:  # noqa: FBT001 -- a case
    story, options = Article(document.parse(Source("story.md", text)), Settings()), RULES[code]
    found = [
        right_together(story, case, passage.stated, options)
        for passage in passages(story, options)
        for case in cases(passage, options, story.lexicon)
    ]
    assert set(found) == {right}
