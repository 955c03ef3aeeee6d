import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims import claims
from newslint.kinds.agreement.backing import rivals
from newslint.kinds.agreement.recounted import recounted
from newslint.model import Settings, Source


def found(headline: str, body: str) -> list[tuple[str, str]]:
    """The counts of a headline, and those of the body that count the same otherwise."""
    article = Article(document.parse(Source("story.md", f"# {headline}\n\n{body}\n")), Settings())
    pairs = (rival for claim in claims(article) for rival in rivals(article, claim))
    return [(one.claim.text, one.fact.text) for one in pairs if recounted(article, one)]


@pytest.mark.parametrize(
    ("headline", "body", "pair"),
    [
        ("Six tugs sunk in storm", "The storm sank four tugs in the harbour.", ("Six", "four")),
        ("Two charged over fire", "Three people were charged over the fire at the mill.", ("Two", "Three")),
        ("Rescuers save four from cave", "Rescuers brought five out of the cave.", ("four", "five")),
        ("Mill loses eleven 12-ton orders", "The mill said that it lost five orders.", ("eleven", "five")),
        ("Boatman rowed 14 hours in two days", "The boatman, Nils Berg, 40, had rowed for nine hours in two days.", ("14 hours", "nine hours")),
        ("Boatman's mate rowed 14 hours in two days", "His mate, Nils Berg, 40, had rowed for nine hours in two days.", ("14 hours", "nine hours")),
        ("Berg rowed 14 hours in two days", "His mate, Nils Berg, 40, had rowed for nine hours in two days.", ("14 hours", "nine hours")),
        ("Nine million out of work in Norland", "The number in Norland rose to five million.", ("Nine million", "five million")),
        (
            "Eight firms pay up to $40 million",
            "The board met.\n\nThe two firms will give up to $40 million each.",
            ("Eight", "two"),
        ),
    ],
)  # fmt: skip
def test_a_body_counts_the_same_otherwise(headline: str, body: str, pair: tuple[str, str]) -> None:
    assert pair in found(headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Nine banks settle over rates", "The bank and eight other banks settle over rates."),
        ("Three held after riot", "Police held two men and a girl after a riot."),
        ("Five of ten tugs lost in storm", "The storm sank five tugs at once."),
        ("Four tugs sunk in storm", "The storm sank two red tugs and two blue tugs."),
        ("Six tugs sunk in storm", "The storm sank six tugs in the harbour."),
        ("Boatman rowed 14 hours in two days", "His mate, Nils Berg, 40, had rowed for nine hours in two days."),
        ("Boatman rowed 14 hours in two days", "Her second mate, Ida Berg, had rowed for nine hours in two days."),
        ("Ten largest tug owners of the coast", "The owners of the coast have 8,000 tugs."),
        ("Six tugs sunk in storm", "The board met.\n\nFour crews ate on the pier after the storm."),
        ("Six tugs sunk in storm", "The storm was the worst in four years."),
        (
            "Harbour Leap 15 Reaches Test Phase Boats",
            "Boats of the test phase sail in spring. The first test boat of Harbour Leap 15 sailed, and two test boats reach the phase soon.",
        ),
        (
            "Board looked at 28 retail food stands in Skerrow",
            "The board met.\n\nThe board has retail food reports for 61 of Skerrow's towns.",
        ),
    ],
)
def test_what_is_counted_apart_is_no_other_count(headline: str, body: str) -> None:
    assert found(headline, body) == []
