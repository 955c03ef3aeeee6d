import pytest

from newslint.article import Article
from newslint.article.claims import claims
from newslint.document import parse
from newslint.kinds.agreement.backing import backing, rivals, swapped
from newslint.model import Settings, Source


def story(headline: str, body: str) -> Article:
    return Article(parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())


def backed(headline: str, body: str) -> tuple[str, str | None] | None:
    """The figure that bears the claim of a headline out, and how."""
    article = story(headline, body)
    found = backing(article, claims(article)[0])
    return found and (found.fact.text, found.how)


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        ("Ferry line hires 340 sailors", "The ferry line will hire 340 sailors.", ("340", "")),
        ("Ferry line hires 340 sailors", "The port has 340 cranes.", ("340", "")),  # the very same number
        ("Ferry line hires 300 sailors", "The ferry line will hire 297 sailors.", ("297", "rounded")),
        ("Ferry line pays $1.4 million", "The ferry line will pay $1,380,000 to it.", ("$1,380,000", "")),
        ("Ferry line pays $1.4 million", "The ferry line will pay $1.48 million to it.", ("$1.48 million", "cut")),
        ("Ferry line pays A$5 million", "The ferry line will pay $5 million to it.", ("$5 million", "")),
        ("Ferry line hires 340 sailors", "The ferry line will hire 346 sailors.", None),
        ("Ferry fares up 4.1%", "Rain was down 4.08% there.", None),
        ("Ferry line pays €5 million", "The ferry line will pay $5 million to it.", None),
    ],
)
def test_the_figure_that_bears_a_claim_out(headline: str, body: str, fact: tuple[str, str] | None) -> None:
    assert backed(headline, body) == fact


def test_of_two_the_likest_bears_it_out() -> None:
    article = story("Ferry line hires 340 sailors", "The port has 340 cranes. The ferry line will hire 340 sailors.")
    found = backing(article, claims(article)[0])
    assert found is not None
    assert found.likeness.noun


def test_a_range_is_backed_by_one_sentence() -> None:
    headline = "Alder sees sales up by between 10% and 12%"
    assert backed(headline, "Alder sees sales up by 10 percent at least and by 12 percent at most.") is not None
    assert backed(headline, "Sales of Alder rose 10 percent. Profit of Alder rose 12 percent.") is None


def test_a_range_is_backed_only_by_both_its_ends() -> None:
    headline, body = (
        "Fares to rise by between 3 and 5 euros",
        "The line will raise fares by 3 euros on Monday and 5 euros in May.",
    )
    assert backed(headline, body)
    assert backed(headline, body.replace("5 euros in May", "7 euros in May")) is None


def test_the_likest_figure_comes_first_among_the_rivals() -> None:
    article = story(
        "Ferry line hires 62 sailors", "The port has 40 cranes. The ferry line hires 26 sailors for $9. It has 9 ships."
    )
    found = rivals(article, claims(article)[0])
    assert [each.fact.text for each in found][:1] == ["26"]
    assert "$9" not in {each.fact.text for each in found}


def test_the_same_amount_in_another_currency() -> None:
    article = story("Ferry line pays €5 million", "The ferry line will pay $5 million for 5 boats.")
    found = swapped(article, claims(article)[0])
    assert found is not None
    assert (found.fact.text, found.how) == ("$5 million", None)
    article = story("Ferry line pays €5 million", "The ferry line will pay $6 million for 5 boats.")
    assert swapped(article, claims(article)[0]) is None


@pytest.mark.parametrize(
    ("headline", "body", "facts"),
    [
        ("Kent take 64-run victory over Hythe", "Kent bowled out Hythe for 216 at Kent to win.", []),
        ("Hythe fall to 64-run defeat at Kent", "Hythe were all out for 216 runs at Kent.", []),
        ("Kent take 64-run victory over Hythe", "Kent took a 46-run victory over Hythe.", ["46"]),
        ("Hall makes 64 runs for Kent", "Hall made 216 runs for Kent.", ["216"]),
    ],
)
def test_a_margin_of_runs_is_no_total_of_them(headline: str, body: str, facts: list[str]) -> None:
    article = story(headline, body)
    assert [one.fact.text for one in rivals(article, claims(article)[0])] == facts
