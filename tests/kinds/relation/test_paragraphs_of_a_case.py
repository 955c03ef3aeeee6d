"""Claims in several paragraphs: those of one that shares no word with the others are of something else."""

from __future__ import annotations

import pytest

from newslint import document, rulebook
from newslint.article import Article
from newslint.kinds.relation.cases import cases
from newslint.kinds.relation.paragraphs import strays
from newslint.kinds.relation.passages import passages
from newslint.model import Settings, Source

RULES = {rule.code: rule.options for rule in rulebook.load(("facts",))[0].rules}


@pytest.mark.parametrize(
    ("code", "text", "apart"),
    [
        ("FIG157", "Two men were absent.\n\nA pack of 12 eggs costs $4. Eggs make up 20 percent of it.", True),
        ("FIG157", "Two of the eggs broke.\n\nA pack of 12 eggs costs $4. Eggs make up 20 percent of it.", False),
        ("FIG157", "Of 8,000 people 5,200 cast ballots.\n\nA turnout of 75 percent is high.", False),
        ("FIG157", "Of 8,000 people 5,200 cast ballots, a turnout of 75 percent.", False),
        (
            "FIG252",
            "It sold 120 tins on Friday, 85 on Saturday and 62 on Sunday.\n\nKent has a fleet of 240 buses.",
            True,
        ),
        (
            "FIG252",
            "It sold 120 tins on Friday, 85 on Saturday and 62 on Sunday.\n\nThat is a haul of 240 tins.",
            False,
        ),
        ("FIG294", "Deal have one win and four draws.\n\nThe brewer gained 5 points.", True),
    ],
)
def test_paragraphs_that_share_no_word_are_apart(code: str, text: str, apart: bool) -> None:  # noqa: FBT001 -- a case
    story, options = Article(document.parse(Source("story.md", text)), Settings()), RULES[code]
    found = {
        strays(story, case, passage.stated)
        for passage in passages(story, options)
        for case in cases(passage, options, story.lexicon)
    }
    assert found == {apart}
