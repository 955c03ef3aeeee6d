import pytest

from newslint.article import Article
from newslint.article.claims import claims
from newslint.document import parse
from newslint.kinds.agreement.backing import backing
from newslint.kinds.agreement.bearing import bears_out
from newslint.model import Settings, Source


def borne_out(headline: str, body: str) -> str | None:
    """The figure of the body that surely is the first of a headline."""
    article = Article(parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    found = backing(article, claims(article)[0])
    return found.fact.text if found is not None and bears_out(article, found) else None


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        ("Storms will kill 1K people", "Storms have killed 500 people in May.", None),
        ("Ferry beer is £2 a pint", "A pint of beer on the ferry is £1.50 on Mondays.", None),
        ("Ferry shares drop 2 percent", "Ferry shares dropped 2.5 percent on Monday.", None),
        ("Ferry line loses 3K sailors", "The ferry line lost 3,500 sailors.", None),
        ("Ferry sails for 1 hour", "The ferry sailed for 80 minutes to the port.", None),
        (
            "Alder rents at almost 6-1/2-year low on market",
            "Herrings of Brandt fell on the market to a six-year low.",
            None,
        ),
        (
            "Alder rents at almost 6-1/2-year low (Adds close of U.S. markets)",
            "U.S. crude was at a six-year low on Monday.",
            None,
        ),
        ("Alder raised the ferry rate by a quarter percentage point", "The ferry rate was set at 0.25 percent.", None),
        ("Alder put its ferry rate to 4.75 percent in May", "They expect a jobless rate of 4.8 percent.", None),
        ("Alder rents fall 3.7 percent", "Rents of Alder fell 4 percent.", "4 percent"),
        ("Oil falls as gold nears a 3-week peak", "The euro fell from a three-week high.", None),
        ("Gold nears a 3-week peak", "Gold rose to a three-week high.", "three-week"),
        ("Alder rents at six-year low on market", "Rents of Alder fell on the market to a six-year low.", "six-year"),
        ("Last strike drew thousands of sailors", "Last year over 1,000 sailors signed a letter.", None),
        ("Last strike drew thousands of sailors", "In May the strike drew over 1,000 sailors.", "1,000"),
        ("Alder has good half-year results", "Brandt will tell half-year results on Monday.", None),
        ("Alder has good half-year results", "Alder told half-year results on Monday.", "half-year"),
        ("Ferry line loses 3K sailors", "The ferry line lost 3,100 sailors.", "3,100"),
        ("Ferry shares drop 2 percent", "Ferry shares dropped 1.9 percent on Monday.", "1.9 percent"),
        ("Ferry line pays $20 million", "The ferry line will pay $19.6 million for it.", "$19.6 million"),
        ("Ferry sails for two years", "The ferry sailed for 24 months to the port.", "24 months"),
    ],
)
def test_half_as_much_bears_nothing_out(headline: str, body: str, fact: str | None) -> None:
    assert borne_out(headline, body) == fact


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        (
            "Ferry beer is £2 a pint",
            "A pint of ferry beer is £1.95 a pint on deck. A beer was £2.00 at the port.",
            "£2.00",
        ),
        (
            "Ferry line hires 300 sailors",
            "The ferry line hires nearly 310 sailors in May. In all more than 300 sailors go to sea.",
            "more than 300",
        ),
        (
            "Ferry line hires 300 sailors",
            "The ferry line will hire 297 sailors for its boats. The port has 300 cranes.",
            "297",
        ),
    ],
)
def test_the_same_value_comes_before_a_near_one(headline: str, body: str, fact: str) -> None:
    found = borne_out(headline, body)
    assert found is not None
    assert fact.endswith(found)


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        ("Contracts fall in two ports", "Contracts turn into rents within a day or two, and fares fell.", None),
        ("Austrian ferries sail for second day", "Dutch ferries had a second session of storms.", None),
        ("Ferry looks good at first", "After the first ‘sail’ was set, the ferry sank.", None),
        ("Captain meets four in harbour", "The ferry has four masts.", None),
        ("Ferry line falls most in a year", "Sailors hope for one year at sea.", None),
        ("Ferry line reaches landmark 2", "After landmark one the first of two ferry candidates sails.", None),
        ("One sailor's hand is a hook", "The line sells a one-handed hook for a sailor.", None),
        ("Alder recommends five books", "With five books told, the saga goes on.", None),
        (
            "Rugby: Marlock 41, Orly Bay 24",
            "After the break it rained, and Marlock outscored them by 24 points to 9.",
            None,
        ),
        ("Port trade -1.6 pct in quarter", "Trade of the port shrank 1.6 percent in the quarter.", "1.6 percent"),
        (
            "Harbour trade hits six-month high",
            "Trade of the harbour grew at the fastest pace in six months.",
            "six months",
        ),
        ("Ferry line opens two ports", "The ferry line will open two ports in May.", "two"),
        ("Eight of ten ferry groups gain", "Of the line's ten ferry groups, eight advanced in May.", "eight"),
        ("Ferry sails for second day", "The ferry sailed for a second day on Monday.", "second"),
        ("Two rowers drown at sea", "Two people drowned in a storm on Monday.", "Two"),
        ("Worst ferry day in four years", "It was the worst day of the ferry line in four years.", "four years"),
        ("Austrian ferries sail for second day", "Austria’s ferries sailed on Monday for a second day.", "second"),
    ],
)
def test_a_small_count_is_of_the_same_thing(headline: str, body: str, fact: str | None) -> None:
    assert borne_out(headline, body) == fact


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        ("Another 50K sailors leave", "The board told at least 50,000 sailors to leave.", "50,000"),
        ("Another 50K leave", "The board sold 50,000 gulls.", None),
        (
            "Suit says 22 lines fixed ferry fares",
            "Twenty-two companies are said in a suit to have fixed fares for the ferry.",
            "Twenty-two",
        ),
        ("Suit says 22 lines fixed ferry fares", "Some 22 gulls live on the ferry.", None),
        ("Futures: OMX down 8 pts", "With 12,512 boats sold, futures on the OMX were down 8 points at noon.", "8"),
        ("Futures: OMX down 8 pts", "With 12,512 boats sold, sailors were paid 8 points at noon.", None),
        (
            "Ferry blast on Falster kills 3",
            "Three German sailors were killed in a blast on a ferry off Falster.",
            "Three",
        ),
        ("Ferry blast on Falster kills 3", "Three German sailors were hurt in a blast on a ferry off Falster.", None),
    ],
)
def test_one_thing_is_told_by_two_names(headline: str, body: str, fact: str | None) -> None:
    assert borne_out(headline, body) == fact


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        ("Sailors are owed thousands of pounds", "Sailors told so in a survey of 1,000 people.", None),
        ("Ferry line loses hundreds of men", "The ferry line has 100 boats.", None),
        ("Ferry line loses dozens of boats", "The ferry line is 12 years old.", None),
        ("Ferry line spends millions of euros", "The ferry line has 1 million guests.", None),
        ("Ferry line loses tens of boats", "The ferry line sails at 10 knots.", None),
        ("Ferry line loses hundreds of boats", "The ferry line lost 100 boats in a storm.", "100"),
    ],
)
def test_a_word_for_many_is_borne_out_by_its_noun_alone(headline: str, body: str, fact: str | None) -> None:
    assert borne_out(headline, body) == fact
