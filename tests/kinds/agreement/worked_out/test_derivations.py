import pytest

from newslint.article import Article
from newslint.article.claims import claims
from newslint.document import parse
from newslint.kinds.agreement.worked_out.derivations import derived
from newslint.model import Settings, Source


def how(headline: str, body: str) -> str | None:
    """The step by which the claim of a headline follows from a body."""
    article = Article(parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    found = derived(article, claims(article)[0])
    return found.step.value if found else None


@pytest.mark.parametrize(
    ("headline", "body", "step"),
    [
        ("Ferry sinks with 60 sailors", "The ferry had 38 sailors and 22 sailors of the line.", "sum"),
        ("Ferry sinks with 65 sailors", "The ferry had 38 sailors, 22 sailors and 5 sailors of the line.", "sum"),
        ("Ferry fares rise 16 euros", "Ferry fares rose to 38 euros from 22 euros.", "difference"),
        ("Ferry fares doubled", "Ferry fares rose to 40 euros from 20 euros there.", "ratio"),
        ("Ferry fares rise 25%", "Ferry fares rose to 40 euros from 32 euros there.", "rise"),
        ("Ferry fares fall 20%", "Ferry fares fell to 32 euros from 40 euros there.", "fall"),
        ("Ferry line sells 80% of boats", "The ferry line sold 32 boats of its 40 boats.", "share"),
        ("Ferry line loses 8 boats", "The ferry line lost 20% of its 40 boats.", "part"),
        ("Ferry line keeps 62% of boats", "The ferry line sold 38% of its boats.", "rest"),
        ("Village remembers ferry 50 years later", "The ferry sank in 1976. A stone stands since 2026.", "span"),
        ("Ferry line pays $10 million", "The ferry line paid 80 million yuan.\n\n($1 = 8 yuan)", "rate"),
        ("Ferry sails 10 miles", "The ferry sails 16 km.", "unit"),
    ],
)  # fmt: skip
def test_what_a_claim_follows_from(headline: str, body: str, step: str) -> None:
    assert how(headline, body) == step


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Ferry sinks with 61 sailors", "The ferry had 38 sailors and 22 sailors of the line."),
        ("Ferry sinks with 60 sailors", "The ferry had 38 sailors. It had 22 captains."),
        ("Ferry sinks with 60 sailors", "Rain fell on 38 roofs and 22 gardens."),
        ("Ferry fares rise 62%", "The ferry line sold 38% of its boats."),
        ("Village remembers ferry 50 years later", "The ferry sank in 1976. A stone stands since 2025."),
        ("Ferry line buys 80 boats a year", "The line had 40 boats in 2016 and has more in 2017."),
        ("Ferry line pays $11 million", "The ferry line paid 80 million yuan.\n\n($1 = 8 yuan)"),
        ("Ferry sails 12 miles", "The ferry sails 16 km."),
    ],
)
def test_what_follows_from_nothing(headline: str, body: str) -> None:
    assert how(headline, body) is None


@pytest.mark.parametrize(("last", "step"), [(18, "sum"), (19, None)])
def test_of_a_long_sentence_the_first_eight_figures_are_combined(last: int, step: str | None) -> None:
    counted = range(11, last + 1)
    crews = ", ".join(f"{number} sailors" for number in counted)
    assert how(f"Ferry sinks with {sum(counted)} sailors", f"The ferry had {crews} of the line.") == step


def test_the_year_of_the_story_is_one_of_its_years() -> None:
    front = "---\ndate: 2026-05-01\n---\n\n# Village remembers ferry 50 years later\n\nThe ferry sank in 1976.\n"
    article = Article(parse(Source("story.md", front)), Settings())
    found = derived(article, claims(article)[0])
    assert found is not None
    assert [source.text for source in found.sources] == ["1976"]


@pytest.mark.parametrize(
    ("headline", "body", "step"),
    [
        ("24 other firms fined", "The board fined 25 firms over prices.", "others"),
        ("24 other firms fined", "The board fined 26 firms over prices.", None),
        ("24 firms fined", "The board fined 25 firms over prices.", None),
        ("Board hears 1,892 people", "It heard 692 people. It then heard 1,200 people.", "sum"),
        ("Board hears 1,893 people", "It heard 692 people. It then heard 1,200 people.", None),
        ("Board cuts pay by $890 million", "It cut about $680 million of pay. Another $212 million will go.", "sum"),
        ("Board cuts pay by $980 million", "It cut about $680 million of pay. Another $212 million will go.", None),
        ("Board loses 19 jobs", "It cut 11 jobs here. It cut 7 jobs there. It cut 1 job at sea.", "sum"),
        ("Board loses 20 jobs", "It cut 11 jobs here. It cut 7 jobs there. It cut 1 job at sea.", None),
        ("14 dead in storm", "Two soldiers drowned. Some 12 workers were sent home.", None),
    ],
)
def test_what_is_told_one_by_one_is_added_and_no_chance_sum_is_one(headline: str, body: str, step: str | None) -> None:
    assert how(headline, body) == step
