import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import claims
from newslint.kinds.agreement.backing_needed import strangers
from newslint.kinds.agreement.misses import miss
from newslint.model import Settings, Source

LEAD = "The harbour board met on Monday and spoke of many things, as it does.\n\n" * 3


def found(headline: str, body: str) -> list[tuple[str, str]]:
    """What the numbers of a headline miss, and by which slip."""
    article = Article(document.parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    misses = [miss(article, claim) for claim in (*claims(article), *strangers(article))]
    return [(one.fact.text, one.slip) for one in misses if one is not None]


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        ("Board asks whether Act 770 is kept", "Few read Act 77, it said.", ("77", "decimal")),
        ("Board moves to ban 401(b) plans", "The board looked at 301(b) plans.", ("301", "digit")),
        ("Rowers remember 9/71 on the pier", "They met on the pier because of 9/11.", ("11", "digit")),
        ("Board will run Woodstock 57", "It said that Woodstock 50 was dead.", ("50", "digit")),
        ("Captain dies at 77", "The captain was the oldest. The captain was 37 years old.", ("37 years old", "digit")),
        ("Captain, 42, saves cat", "The 12-year-old captain from the pier was hailed.", ("12-year-old", "digit")),
        ("Storm on the pier injures 234", "Some 134 rowers were injured in a storm.", ("134", "digit")),
        ("Board to hire 23 divers", "The board said that it was going to hire 53 divers.", ("53", "digit")),
        ("Index ends day up 369", "The index rose 396 points.", ("396", "transposed")),
        (
            "Board gets 2 hours and 420 minutes a day",
            "The board has 2 hours and 42 minutes.",
            ("2 hours and 42 minutes", "decimal"),
        ),
        ("Board wants the 7,770 made again", "The board spoke of the 777.", ("777", "decimal")),
    ],
)
def test_a_number_is_missed_by_a_slip(headline: str, body: str, fact: tuple[str, str]) -> None:
    assert found(headline, LEAD + body) == [fact]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("This week in Rust 237", "This week 277 pull requests were merged."),
        ("Board reads Rust 302", "The board read 32 letters."),
        ("Board greets PulseAudio 10", "The board has libproxy 1.0 as well."),
        ("Board greets Leap 16", "The board had Leap 15 before."),
        ("Board greets Leap 0.9", "The board plans Leap 0.10 soon."),
        ("Board greets Rust 257", "The board reads rust 0277 again."),
        ("Board drives 57-hour ferry race", "They were 50 hours into the ferry race."),
        ("Board drives 57-hour ferry race", "The ferry race needs another 50 hours."),
        ("Profit of board rises 57 percent", "The profit of the board fell 50 percent."),
        ("Board meets 23 rowers", "The rowers met at 53°F on the pier."),
        ("Captain wins 92nd race", "The captain is now in his 93rd."),
        ("Board buys 23 boats", "It has many boats and 53 captains."),
        ("Storm on the pier injures 23", "Some 13 rowers were near the pier in a storm."),
        ("Board visits 23 schools of the harbour", "The schools of the harbour board are in 53 towns."),
        ("Board gets prices down to 34", "The index of the board stood at 36 before."),
        ("Captain Brandt dies aged 92", "His wife Olga Lund died aged 91."),
        ("Board opens 17 kitchens on the pier", "The board opens the pier and its kitchens at 11am."),
    ],
)
def test_what_is_another_number(headline: str, body: str) -> None:
    assert found(headline, LEAD + body) == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Chess club turns 75", "The club was founded in 1951. It has 57 members."),
        ("Ferry captain dies at 75", "Ann Lee had 57 boats."),
        ("Oldest ferry, 75, sinks", "It had 57 berths."),
        ("Harbour hosts 90 players", "Each of them pays £50."),
        ("Harbour hosts 90 players", "They stayed for 50 days."),
        ("Harbour shares up 369", "Shares of the port fell 396 on Monday."),
    ],
)
def test_the_body_may_begin_with_another_thing(headline: str, body: str) -> None:
    assert found(headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body", "fact"),
    [
        ("Chess club turns 75", "The club was founded 57 years ago.", ("57 years", "transposed")),
        ("Ferry captain dies at 75", "Ann Lee was 57.", ("57", "transposed")),
        ("Storm on the pier injures 23", "Some 13 rowers were injured in a storm.", ("13", "digit")),
        ("Harbour hosts 90 players", "The harbour had 50 players.", ("50", "digit")),
        ("Harbour shares up 369", "Shares of the port rose 396 on Monday.", ("396", "transposed")),
    ],
)
def test_the_body_may_begin_with_the_same_thing(headline: str, body: str, fact: tuple[str, str]) -> None:
    assert found(headline, body) == [fact]


def test_the_body_begins_with_what_a_headline_is_about() -> None:
    lead = "The bear has raided at least 50 larders, the board said."
    assert found("Bear suspected of 58 raids", lead) == [("50", "digit")]
    assert found("Bear suspected of 58 raids", LEAD + lead) == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("17 rowers held in raids on the pier", "Rowers were held in raids on the pier on Wednesday, April 16, 2025."),
        ("13 hurt as ferry hits pier", "The ferry hit the pier on 12 March 2025 and some were hurt."),
        ("Board to sell 24 boats", "The boats will be sold on 21 June, the board said."),
        ("Kent win by 64 runs", "Kent won by plenty of runs. Hall took five for 46 as they did so."),
        ("Reed makes 94 runs", "Reed saved Kent with his runs. Hall had three for 49."),
    ],
)
def test_a_day_and_a_bowlers_figures_are_other_numbers(headline: str, body: str) -> None:
    assert found(headline, body) == []


def test_what_another_bowler_took_is_still_missed() -> None:
    assert found("Hall takes six for 85", "Hall took six for 58 as Kent won.") == [("58", "transposed")]
