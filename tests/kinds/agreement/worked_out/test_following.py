from fractions import Fraction

import pytest

from newslint.article import Article
from newslint.article.claims import claims
from newslint.article.mentions import figures
from newslint.document import parse
from newslint.kinds.agreement.worked_out.derivations import derived
from newslint.kinds.agreement.worked_out.following import bears_out, follows
from newslint.kinds.agreement.worked_out.steps import Derived, Step
from newslint.model import Settings, Source


def how(headline: str, body: str) -> str | None:
    """The step by which the last claim of a headline follows from a body."""
    article = Article(parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    found = derived(article, claims(article)[-1])
    return found.step.value if found else None


@pytest.mark.parametrize(
    ("headline", "body", "step"),
    [
        ("Attendance down 8%", "Attendance dropped from 5,000 to 4,600.", "fall"),
        ("Fares to go up 10%", "The fare will rise from £2.00 to £2.20 in May.", "rise"),
        ("Profit rises 14%", "Profit was £48.5 million, against £42.5 million a year ago.", "rise"),
        ("Rovers crowd falls 20%", "The club drew 8,000 people, compared with 10,000 last year.", "fall"),
        ("Ticket up £5", "The price goes from £20 to £25.", "difference"),
        ("Bus fares up 20p", "A ticket rises to £2.20 from £2.", "difference"),
        ("Household to pay £88 more", "A household, which now pays £1,801, will pay £1,889.", "difference"),
        ("Whelan wins by 212 votes", "Whelan won 1,406 votes and Kate Amery 1,194.", "difference"),
        ("Lee leads by 120 votes", "Lee has 620 votes, and Rowe has 500 votes.", "difference"),
        ("Airline cuts 2,400 jobs, 8% of staff", "The line will cut 2,400 jobs. It employs 30,100.", "share"),
        ("Turnout falls to 34%", "Of 10,000 voters 3,400 took part.", "share"),
        (
            "Shops plunge, half of listed shops closed",
            "The closures took the number of shops closed to 1,429 out of the 2,776 shops listed.",
            "share",
        ),
        ("27% back strike", "Of the 1,100 members, 297 voted to strike.", "share"),
        ("Bank cuts 10% of jobs", "The bank will cut 4,000 jobs, leaving 36,000.", "taken"),
        ("Prison population to pass 90,000", "The prison population will rise to 91,600.", "passed"),
        ("Toll tops 1,000", "The toll of the quake rose to 1,024 dead.", "passed"),
    ],
)
def test_one_step_leads_to_what_a_short_headline_says(headline: str, body: str, step: str) -> None:
    assert how(headline, body) == step


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("75 Senate seats on the ballot", "On the ballot are 25 of the 50 Senate seats."),
        ("Attendance down 18%", "Attendance dropped from 5,000 to 4,600."),
        ("Attendance up 8%", "Attendance dropped from 5,000 to 4,600."),
        ("Attendance down 8%", "The hall takes 4,600 to 5,000."),
        ("Ticket up £7", "The price goes from £20 to £25."),
        ("Ticket down £5", "The price goes from £20 to £25."),
        ("Ticket up £5", "The club met.\n\nA lunch goes from £20 to £25."),
        ("Whelan wins by 221 votes", "Whelan won 1,406 votes and Kate Amery 1,194."),
        ("Airline cuts 2,400 jobs, 18% of staff", "The line will cut 2,400 jobs. It employs 30,100."),
        ("Airline cuts jobs, 8% of staff", "The line will cut 2,400 jobs. It employs 30,100."),
        ("Ticket raised to £5", "The price goes from £20 to £25."),
        ("Bread up 20%", "Of 50 people 10 saw boats sail."),
        ("20% like bread", "A crowd of 50 people saw 10 boats sail."),
        ("Turnout falls to 43%", "Of 10,000 voters 3,400 took part."),
        ("Bank cuts 10% of jobs", "The bank will cut 4,000 jobs. It has 36,000."),
        ("Prison population to pass 90,000", "The prison population will rise to 81,600."),
        ("Prison population to reach 90,000", "The prison population will rise to 91,600."),
    ],
)
def test_no_chance_is_such_a_step(headline: str, body: str) -> None:
    assert how(headline, body) is None


def test_a_sum_is_of_no_part_that_the_field_tells_too() -> None:
    text = "# {}\n\nThe fire killed two people, and ten people were hurt.\n"
    for headline, whole in (("Fire harms twelve people", True), ("Fire harms twelve people, ten of them badly", False)):
        article = Article(parse(Source("story.md", text.format(headline))), Settings())
        sources = tuple(figure for figure in figures(article) if figure.block.kind == "body")
        found = Derived(Fraction(12), Step.SUM, sources)
        assert follows(article, claims(article)[0], found) is whole


@pytest.mark.parametrize(
    ("headline", "body", "sure"),
    [
        ("Six had faults", "In one kitchen were 2 high, 4 fair and 3 low faults.", False),
        ("Six kitchens had faults", "It lists 2 kitchens, 4 other kitchens and 3 halls with faults.", True),
        ("Women make up 35% of crews", "Women have about half as much pay and are 15% of crews up north.", False),
        ("Ticket up £5", "The price goes from £20 to £25.", True),
        ("Ferry strike ends a run of two years", "Sailors want five ferries in 2021. Fog is expected in 2023.", False),
        (
            "Ferry strike first in 11 years at Alder",
            "At Alder the ferry strike of 2010 was the first. The ferry strike of 2021 at Alder hurt.",
            True,
        ),
        ("Ferry rents of 6 billion rupees", "Herrings sold for $96 million in May. ($1 = 62.5 rupees)", False),
        ("Ferry rents of 6 billion rupees", "Ferry rents came to $96 million in May. ($1 = 62.5 rupees)", True),
    ],
)
def test_what_only_keeps_a_claim_from_blame_does_not_bear_it_out(headline: str, body: str, sure: bool) -> None:  # noqa: FBT001 -- from a table
    article = Article(parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    claim = claims(article)[-1]
    found = derived(article, claim)
    assert found is not None
    assert bears_out(article, claim, found) is sure


@pytest.mark.parametrize("sort", ["three-county", "three-day", "nine-man", "five-a-side"])
def test_a_sum_may_be_of_a_part_that_only_says_of_what_sort_a_thing_is(sort: str) -> None:
    body = "Wardens held nine poachers at Marn, five at Tarn and three at Kell."
    article = Article(parse(Source("story.md", f"# Wardens hold 17 poachers in {sort} hunt\n\n{body}\n")), Settings())
    found = derived(article, claims(article)[0])
    assert found is not None
    assert found.step is Step.SUM
