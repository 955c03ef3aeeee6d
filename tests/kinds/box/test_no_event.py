from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.mentions import dates
from newslint.kinds.box.boxes import boxed
from newslint.kinds.box.no_event import is_of_a_life, is_running
from newslint.model import Settings, Source

FAIR = "The fair, with two bands and a raffle, comes to Kell on 9 May."


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", f"{text}\n")), Settings())


@pytest.mark.parametrize(
    ("box", "lived"),
    [
        ("Ada Moss, weaver, born 2 January 1940", True),
        ("Ada Moss, weaver, b. 2 January 1940", True),
        ("Ada Moss, weaver; born Hythe, 2 January 1940", True),
        ("Ada Moss died 30 September 2025, aged 85", True),
        ("Ada Moss married Bo Rehn, 4 June 1961", True),
        ("Service: Kell church, 9 October", False),
        ("Ada Moss died at home; service, Kell church, 9 October", False),
    ],
)
def test_a_day_of_a_life_is_that_of_no_event(box: str, *, lived: bool) -> None:
    article = read(box)
    assert is_of_a_life(article, dates(article)[0]) is lived


@pytest.mark.parametrize(
    ("bold", "text", "running"),
    [
        ("When did it start?", "A boatman saw the first dead eels at the lock on June 4.", True),
        ("How long has it leaked?", "A walker rang the water firm on 3 May, and divers came.", True),
        ("The first crack was seen in spring.", "An engineer found it on April 2 as he ate his lunch.", True),
        ("Who may come?", "All who have rung the bells since they were mended on 3 May may.", True),
        ("What went wrong?", "The clerk who ought to have posted it on 7 June went home.", True),
        ("Fares up.", "A ticket for the ferry to Kell will go up to £3 on 8 May.", True),
        ("When?", "The fair goes on all day on 8 May, and until late in the evening.", False),
        ("When is the fair?", "8 May, from noon", False),
        ("When is the fair?", "It starts at noon on 8 May.", False),
        ("Details:", "The fair is in the yard of the mill at Kell on 8 May.", False),
    ],
)
def test_an_answer_in_running_copy_is_no_box(bold: str, text: str, *, running: bool) -> None:
    article = read(f"**{bold}** {text}")
    assert is_running(article, article.blocks[0]) is running


@pytest.mark.parametrize(
    ("box", "told"),
    [
        ("**When is the fair?** 8 May, from noon", ["8 May"]),
        ("**Details:** Mill Lane, Kell. 8 May, from noon", ["8 May"]),
        ("**Founded by:** Ida Lund, born 3 March 1931", []),
        ("**How did it begin?** A miller who came home on 3 March brought a drum and two fiddles.", []),
    ],
)
def test_what_tells_of_the_event_is_still_held_against_the_copy(box: str, told: list[str]) -> None:
    assert [one.box.text for one in boxed(read(f"{FAIR}\n\n{box}")) if not one.holds] == told


def test_one_long_answer_makes_running_copy_of_the_short_ones_too() -> None:
    one = "**How long has it leaked?** A walker rang the water firm on 3 May, and divers came."
    other = "**What happens now?** A new valve is being cast. Divers will fit it on 19 June."
    assert not [*boxed(read(f"{FAIR.replace(' on 9 May', '')}\n\n{one}\n\n{other}"))]
