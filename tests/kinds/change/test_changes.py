import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.change.changes import Change, changes
from newslint.model import Settings, Source


def told(text: str) -> tuple[Change, ...]:
    return changes(Article(document.parse(Source("story.md", text)), Settings()))


def words(change: Change) -> dict[str, str]:
    named = {"share": change.share, "amount": change.amount, "new": change.new, "old": change.old}
    return {name: figure.text for name, figure in named.items() if figure is not None}


@pytest.mark.parametrize(
    ("text", "verb", "up", "figures"),
    [
        ("Sales rose 12% to $5 from $4.", "rose", True, {"share": "12%", "new": "$5", "old": "$4"}),
        ("Sales fell to $4 from $5.", "fell", False, {"new": "$4", "old": "$5"}),
        ("Sales fell 5%, or $2, to $40.", "fell", False, {"share": "5%", "amount": "$2", "new": "$40"}),
        ("Sales were $5, compared with $4 a year earlier.", "compared", None, {"new": "$5", "old": "$4"}),
        ("A rise to 3% from 5% is a surprise.", "rise", None, {"new": "3%", "old": "5%"}),
        ("It offered $12, a premium of 20% to its close of $10.", "premium", True, {"share": "20%", "new": "$12", "old": "$10"}),
    ],
)  # fmt: skip
def test_a_statement_of_change(text: str, verb: str, *, up: bool | None, figures: dict[str, str]) -> None:
    (change,) = told(text)
    assert (change.verb, change.up, words(change)) == (verb, up, figures)
    assert [figure.start for figure in change.figures] == sorted(figure.start for figure in change.figures)


@pytest.mark.parametrize(
    "text",
    [
        "The index ended down 7.30 points, or 0.25 percent, at 2,912.70.",
        "The index ended up 7.30 points, or 0.25 percent, at 2,912.70.",
        "The index ended lower by 7.30 points, or 0.25 percent, at 2,912.70.",
        "The index, ending down 7.30 points, or 0.25 percent, at 2,912.70, was dull.",
        "Some see the index end higher by 7.30 points, or 0.25 percent, at 2,912.70.",
        "The index closed down 7.30 points, or 0.25 percent, at 2,912.70.",
    ],
)
def test_what_an_index_ends_at_is_a_level(text: str) -> None:
    (change,) = told(text)
    assert words(change) == {"share": "0.25 percent", "amount": "7.30", "new": "2,912.70"}


@pytest.mark.parametrize(
    "text",
    [
        "The port ended up with $40 million from $50 million.",
        "The port ended up selling boats for $40 million from $50 million.",
        "The line made up 5 percent of sales, or 2 million euros, at 40 million euros.",
        "Sales rose 12% to $5.",
        "Sales rose by $2 to $5.",
        "Sales rose to $5.",
        "Sales rose to $5 from 4%.",
        "It moved 40 boats from 12 piers.",
        "It took up 5 boats from 4 piers.",
    ],
)
def test_what_cannot_be_judged(text: str) -> None:
    assert told(text) == ()


def test_two_statements_of_one_sentence_each_have_their_levels() -> None:
    first, second = told("Sales rose to $5 from $4 and costs fell to $2 from $3.")
    assert (words(first), words(second)) == ({"new": "$5", "old": "$4"}, {"new": "$2", "old": "$3"})


def test_a_fall_of_what_counts_the_other_way_may_be_a_higher_number() -> None:
    assert told("The yen fell to 105.20 per dollar from 104.10 per dollar.")[0].reversible
    assert not told("Its sales fell to $5 from $4.")[0].reversible
    assert not told("The dollar fell to 105.20 yen from 104.10 yen.")[0].reversible
    assert told("The Canadian dollar fell to C$1.38 from C$1.35.")[0].reversible


def test_a_share_on_another_basis_and_the_rivals_of_a_figure() -> None:
    (change,) = told("At constant currencies sales rose 12% to $5 from $4.")
    assert change.adjusted
    (change,) = told("Sales rose 12% to $5 from $4 and it sold 30 boats.")
    assert not change.adjusted
    assert [figure.text for figure in change.rivals] == ["30"]
    (change,) = told("Sales rose 12% to $5 from $4, beating forecasts of $6.")
    assert change.rivals == ()


@pytest.mark.parametrize(
    ("text", "up", "reversible"),
    [
        ("The euro strengthened to $1.21 from $1.17.", True, False),
        ("Sterling also weakened to 1.12 euros from 1.15.", False, False),
        ("The dollar strengthened to $1.17 per euro from $1.21.", None, True),
        ("Demand for sterling strengthened to $1.21 from $1.17.", True, False),
        ("Sales in sterling strengthened to $12 million from $10 million.", None, True),
        ("Demand strengthened to $12 million from $10 million.", None, False),
        ("The pound fell to £0.85 from £0.88.", False, True),
    ],
)
def test_a_currency_rises_where_its_worth_in_another_does(text: str, *, up: bool | None, reversible: bool) -> None:
    (change,) = told(text)
    assert (change.up, change.reversible) == (up, reversible)
