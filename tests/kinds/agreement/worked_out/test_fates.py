import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import body
from newslint.kinds.agreement.worked_out.fates import befell, of_other_fates
from newslint.model import Settings, Source


def article(text: str) -> Article:
    """A story of one paragraph."""
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The quake killed 11 people and hurt three.", ["die", "hurt"]),
        ("The quake killed 11 people in Pella and three in Orrin, and hurt 40.", ["die", "die", "hurt"]),
        ("Two people died and nine were wounded.", ["die", "hurt"]),
        ("Police arrested six men.", ["arrest"]),
        ("Five tugs sailed.", [""]),
    ],
)
def test_what_befell_those_who_are_counted_stands_next_to_the_count(text: str, told: list[str]) -> None:
    story = article(text)
    assert [befell(story, count) for count in body(story)] == told


def test_a_claim_of_two_fates_holds_both_parts() -> None:
    claim, killed, hurt = body(article("Fourteen died. The quake killed 11 people and hurt three."))
    both, *parts = body(story := article("Some 14 were killed or hurt. The quake killed 11 people and hurt three."))
    assert not of_other_fates(story, both, *parts)
    story = article("Fourteen died. The quake killed 11 people and hurt three.")
    assert of_other_fates(story, claim, killed, hurt)
    assert not of_other_fates(story, claim, killed)
