"""A paragraph that shares no word with others is of something else: its figures go with none of theirs, and cast no doubt on them."""

from __future__ import annotations

import pytest

from newslint import document, rulebook
from newslint.article import Article
from newslint.desk import Desk, Wishes
from newslint.kinds.relation.cases import cases
from newslint.kinds.relation.paragraphs import of_one_matter, strays
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


ORCHARD = "The orchard gave 412 tons of plums in May. This year it gave 309 tons, a 40 percent decline."


@pytest.mark.parametrize(
    ("code", "wrong", "strange"),
    [
        ("FIG161", ORCHARD, "Rents rose from $700 to $910, or 30 percent."),
        (
            "FIG160",
            "The dam held 62 metres of water in May and holds 47 metres now. A drop of 25 metres is unheard of.",
            "A mast in Kent is 300 metres high, one in Wales 180 metres.",
        ),
        (
            "FIG251",
            "The choir, 28 women and 17 men, sang to a full house. All 47 singers are from the valley.",
            "Private firms laid off 31,000; the state took on 6,000.",
        ),
        (
            "FIG225",
            "The college has 1,200 students and 80 lecturers, a ratio of 20 to one.",
            "Saffron went from 50 euros to 200, four to one.",
        ),
        (
            "FIG154",
            "The lease costs the club £1,500 a month, or £16,000 a year.",
            "Whoever earns £30,000 pays £4,000 in tax.",
        ),
        (
            "CAL215",
            "The meeting opened at 7pm and closed at 10.15pm. It lasted four and a quarter hours.",
            "The film runs for two hours, after 15 minutes of news.",
        ),
    ],
)
def test_figures_of_something_else_cast_no_doubt(code: str, wrong: str, strange: str) -> None:
    def found(text: str) -> set[str]:
        return {one.code for one in Desk(Wishes(select=(code,), cache=False)).lint_text(text, name="story.md").findings}

    assert code in found(wrong)
    for text in (f"{strange}\n\n{wrong}", f"{wrong}\n\n{strange}", f"{strange}\n\n{wrong}\n\n{strange}"):
        assert code in found(text), text


def test_what_is_of_one_matter_shares_a_word_that_says_what_it_is_about() -> None:
    def kept(other: str) -> set[str]:
        story, options = (
            Article(document.parse(Source("story.md", f"{ORCHARD}\n\n{other}")), Settings()),
            RULES["FIG161"],
        )
        passage = next(one for one in passages(story, options))
        case = cases(passage, options, story.lexicon)[0]
        near = passage.near(options)
        return {claim.mention.text for claim in near} - {
            claim.mention.text for claim in of_one_matter(story, case, near)
        }

    assert kept("Rents rose from $700 to $910 in May.") >= {"$700", "$910"}
    assert kept("Plums rose from $700 to $910.") == set()
    assert kept("That was $700 to $910 too much.") == set()


def test_what_a_far_start_of_a_paragraph_says_is_not_forgotten() -> None:
    desk = Desk(Wishes(cache=False))
    filler = " ".join(f"Nobody saw the {word} fall." for word in ("oak", "elm", "ash", "yew", "fir", "box"))
    for first in ("Plums are sweet.", "Rents are high.", "Plums are dear."):
        kin = f"{first} {filler} They rose from $700 to $910, or 30 percent.\n\n{ORCHARD}"
        fresh, kept = Desk(Wishes(cache=False)).lint_text(kin, name="a.md"), desk.lint_text(kin, name="a.md")
        assert [one.message for one in fresh.findings] == [one.message for one in kept.findings]
