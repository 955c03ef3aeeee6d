import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.lists import LABEL, MANY, lists
from newslint.model import Settings, Source


def read(text: str) -> list[tuple[str, int, int]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(roll.stated.text, roll.least, roll.most) for roll in lists(article)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("It is in three countries: Brazil, France and Japan.", 3),
        ("It is in three big European countries: France, Spain and Italy.", 3),
        ("It is in three very big European countries: France, Spain and Italy.", 3),
        ("Fires burned in six states on Thursday: Iowa, Ohio, Utah, Maine and Texas.", 5),
        ("She gave four reasons: cost, safety and the age of the roof.", 3),
        ("It rests on three pieces of advice: sleep well, eat less and walk.", 3),
        ("It has the three main parts of the risk: ships, tugs and piers.", 3),
        ("There are two seats and three women running for them: Ann Lee, Bo Fox and Cy Gray.", 3),
        ("She found three faults: a valve stuck fast, oil in two holds, rot below deck, and no boat after dark.", 4),
        ("She gave four reasons: the price of a new roof for the hall, a lack of light, and the smell.", 3),
        (f"It is in two towns: {'Old ' * LABEL}and Paris.", 2),
        (f"It is in 20 towns: {', '.join(['Paris'] * MANY)}.", MANY),
    ],
)
def test_a_count_is_followed_by_what_it_counts(text: str, named: int) -> None:
    assert [most for _, _, most in read(text)] == [named]


@pytest.mark.parametrize(
    "text",
    [
        "She gave four reasons: cost and safety.",
        "She named three causes: wind, which blew all night, rust, and a loose bolt.",
        "She left three things: a hat, once that of the smith, a coat, and a stick.",
        "She met three rivals: the baker, of Cole, the smith, and the cook.",
        "She left three things: a hat, lined with silk, a coat, and a stick.",
        "She found three faults: a valve stuck fast, oil in two holds, rot below deck and no boat after dark.",
        "She gave four reasons: it was old, it was dear and nobody came.",
        "She gave five reasons: cost, safety and the age of the roof.",
        f"It is in two towns: {'Old ' * (LABEL + 1)}and Paris.",
        f"It is in 21 towns: {', '.join(['Paris'] * (MANY + 1))}.",
        "It is in three countries: Brazil, France and 5 others.",
        "It is in three countries, among them: Brazil and France.",
        "It has the four main parts of the risk: ships, tugs and piers.",
        "It has about three main parts of the risk: ships, tugs and piers.",
    ],
)
def test_what_is_no_list_of_names(text: str) -> None:
    assert read(text) == []


def test_and_may_stand_inside_a_name() -> None:
    assert read("It is in two countries: Bosnia and Herzegovina, and Spain.") == [("two", 2, 3)]
