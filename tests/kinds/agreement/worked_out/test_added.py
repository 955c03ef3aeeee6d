import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import claims
from newslint.kinds.agreement.backing import rivals
from newslint.kinds.agreement.worked_out.added import added, told_singly
from newslint.model import Settings, Source


def article(headline: str, body: str) -> Article:
    """A story of a headline and a body."""
    return Article(document.parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Fire kills three", "A fire killed a woman and her two sons."),
        ("Three die in flat fire", "A woman and her two sons died in a fire at their flat."),
        ("Five die as boat sinks", "A couple and their three children died when a boat sank."),
        ("Fire kills three", "Two people died in the fire on Monday. A third died in hospital."),
        ("Storm kills six", "The storm killed five people in Pella. Another died in Orrin."),
        ("Floods kill 19", "The floods killed 12 people in Pella. Four died in Orrin and three in Marlow."),
        ("Three hurt in crash", "Two passengers were hurt in the crash. The driver was injured too."),
        ("Police arrest 12", "Police arrested nine men in Pella. Three women were detained in Orrin."),
    ],
)
def test_people_are_told_one_by_one_and_in_the_sentences_next_to_a_count(headline: str, body: str) -> None:
    told = article(headline, body)
    pairs = [pair for claim in claims(told) for pair in rivals(told, claim)]
    assert any(told_singly(told, pair) for pair in pairs)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Two killed in fire", "Three people died in the fire."),
        ("Four die in fire", "A woman and her two sons died in the fire."),
        ("Fire kills three", "Two people died in the fire. A woman was hurt."),
        ("Fire kills four", "Two people died in the fire on Monday. A third died in hospital."),
        ("Quake kills 15", "The quake killed 11 people in Pella. Three died in Orrin."),
        ("Quake kills 14", "The quake killed 11 people in Pella and hurt three."),
        ("Nine tugs sink", "Eight tugs sank in the storm. A woman died."),
    ],
)
def test_those_whom_something_else_befell_are_not_added(headline: str, body: str) -> None:
    told = article(headline, body)
    assert not any(added(told, pair) for claim in claims(told) for pair in rivals(told, claim))
