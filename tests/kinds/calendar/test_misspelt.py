from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.misspelt import misspelt
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(slip.word.text, slip.meant) for slip in misspelt(article)]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("They meet on Tuesady in the hall.", ("Tuesady", "Tuesday")),
        ("They met last Wenesday in the hall.", ("Wenesday", "Wednesday")),
        ("They met Thurdsay night in the hall.", ("Thurdsay", "Thursday")),
        ("They met on 12 Febuary in the hall.", ("Febuary", "February")),
        ("They met Novemeber 3 in the hall.", ("Novemeber", "November")),
        ("They met on Noveember 3 in the hall.", ("Noveember", "November")),
        ("They met in Auugst, 2024, in the hall.", ("Auugst", "August")),
        ("They met on Septenber 3 in the hall.", ("Septenber", "September")),
        ("They met on Wendnesday in the hall.", ("Wendnesday", "Wednesday")),
        ("They met in Januari in the hall.", ("Januari", "January")),
        ("They met on Friyday 3 in the hall.", None),  # a letter that slips into a short name makes another
    ],
)
def test_a_day_or_month_with_a_slip(text: str, slip: tuple[str, str] | None) -> None:
    assert told(text) == ([slip] if slip else [])


@pytest.mark.parametrize(
    "text",
    [
        "On Sunway Street they met Augusto and Frida.",
        "They met in Januar, in Februar and on Tuesday.",
        "Mr. Tuesady lives in the hall.",
        "The Mach 5 and the Arpil are ships.",
        "On Mundays they rest.",
        "Their song, Oktober 3, is of the north.",
        "    on Tuesady\n\non tuesady is no name.",
    ],
)
def test_names_other_languages_and_code(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("items", "slip"),
    [
        (("Oct 3. Leith", "Ovt 12. Oban", "Oct 15. Skye"), ("Ovt", "Oct")),
        (("Mar  4. Leith", "Ma5  5. Oban", "Mar  6. Skye"), ("Ma5", "Mar")),
        (("Mqy 3: Leith", "May 12: Oban", "May 15: Skye"), ("Mqy", "May")),
        (("Nov 28 Leith", "Nov 30 Oban", "Dev 2 Skye"), ("Dev", "Dec")),  # the one after it
        (("Nov. 28, Leith", "Nob. 29, Oban", "Nov. 30, Skye"), ("Nob", "Nov")),
        (("June 3, Leith", "Jume 4, Oban", "June 5, Skye"), ("Jume", "June")),
        (("Oct 3. Leith", "Ovt 12. Oban", "The end"), None),  # one neighbour tells too little
        (("Oct 3. Leith", "Act 4. Oban", "Oct 5. Skye"), None),  # a word of its own
        (("Jun 3. Leith", "Sun 4. Oban", "Jun 5. Skye"), None),
        (("Oct 3. Leith", "Ovt 12% off", "Oct 5. Skye"), None),
        (("Oct 3. Leith", "Hall 4. Oban", "Oct 5. Skye"), None),
    ],
)
def test_a_month_at_the_head_of_an_item_is_told_by_its_neighbours(
    items: tuple[str, ...], slip: tuple[str, str] | None
) -> None:
    text = "The choir sings in these towns before the end of the year:\n\n" + "".join(f"- {item}\n" for item in items)
    assert told(text) == ([slip] if slip else [])
