from __future__ import annotations

import pytest

from judging import judged
from newslint.kinds.period import KIND


def found(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """The days that fields tell and the body does not, with what it tells in their stead and what is suggested."""
    story = judged(KIND, text)
    return [
        (story.article.source[one.span], story.article.source[one.notes[0].span], one.suggestions)
        for one in story.problems
    ]


def dated(headline: str, body: str) -> str:
    return f"---\ndate: 2025-09-24\n---\n\n# {headline}\n\n{body}\n"


@pytest.mark.parametrize(
    ("text", "stated", "told"),
    [
        ("# Night boats from May 2027\n\nNight boats will run from May 2026, the port said.", "May 2027", "May 2026"),
        ("# Fair opens May 12\n\nThe fair opens on May 21 in the old hall.", "May 12", "May 21"),
        ("# Fair had profit in FY25\n\nThe fair had a profit in fiscal 2024.", "FY25", "fiscal 2024"),
        ("# Fair opens in summer\n\nThe fair opens to all this autumn.", "summer", "autumn"),
        ("# Songs of the 1970s return\n\nThe songs of the 1960s return.", "the 1970s", "the 1960s"),
        ("# Port profit up in first half\n\nProfit of the port rose in the second half.", "first half", "second half"),
        ("# Council votes today on fair\n\nThe council voted on the fair yesterday.", "today", "yesterday"),
        (dated("Council votes tonight on fair", "The council votes on the fair on Thursday."), "tonight", "Thursday"),
        ("---\nseo_title: Fair opens in May\n---\n\nThe fair opens in June.", "May", "June"),
        ("# Fair\n\n- Fair opens in May\n\nThe fair opens in June, the port said.", "May", "June"),
        (
            "# Fair\n\n- Fair supper, 7 p.m., Corn Hall\n\nThe fair supper is served in the Corn Hall at 6 p.m. on time.",
            "7 p.m.",
            "6 p.m.",
        ),
        (
            "# Regatta\n\nThe regatta starts at 1:15 p.m. off Cobb Pier.\n\n**Where to stand** Cobb Pier, 2:15 p.m.",
            "2:15 p.m.",
            "1:15 p.m.",
        ),
        (
            "# Fair\n\nThe fair opened on Monday, 3 June 2024.\n\n![The day the fair opened, 3 June 2023](x.jpg)",
            "3 June 2023",
            "Monday, 3 June 2024",
        ),
    ],
)
def test_another_day_in_every_field_and_of_every_sort(text: str, stated: str, told: str) -> None:
    assert [(field, body) for field, body, _ in found(text)] == [(stated, told)]


@pytest.mark.parametrize(
    "text",
    [
        "# Night boats from May 2026\n\nNight boats will run from May 2026. Day boats began in May 2025.",
        "# Fair opens May 12\n\nThe fair opens on May 21 in the old hall. Members see it on May 12.",
        "# Fair in summer\n\nThe fair opens in July, the port said. In autumn it closes.",
        "# Fair doubled since 2019\n\nThe fair of 2024 had twice as many stalls.",
        "# Fair closes\n\nThe fair closed on Monday, 3 June.\n\n*The fair before it closed, 12 March. Photo: A. B.*",
        "# Fair\n\n- Fair supper, 7 p.m., Corn Hall\n\nThe band plays at 6 p.m. The fair supper begins at 7 p.m. in the Corn Hall.",
        "# USA Today buys fair\n\nUSA Today bought the fair yesterday.",
        dated("Fair had 900 stalls in 2024", "The fair had 900 stalls last year, and 700 in 2022."),
        dated("Fair opens today", "The fair opens on Wednesday. It closes on Friday."),
        dated("Fair opens in 2025", "The fair opens in the old hall. In 2021 the fair opened outdoors."),
    ],
)
def test_days_that_the_story_bears_out_or_tells_of_other_events(text: str) -> None:
    assert found(text) == []


def test_only_what_is_surely_meant_is_suggested() -> None:
    sure = "# Night boats to the islands from May 2027\n\nNight boats to the islands will run from May 2026."
    assert [suggested for _, _, suggested in found(sure)] == [("May 2026",)]
    longer = "# Night boats to the islands from May 2027\n\nNight boats to the islands will run from 4 May 2026."
    assert [suggested for _, _, suggested in found(longer)] == [()]
    doubtful = "# Fair opens in March\n\nThe fair closed the street in April."
    assert [suggested for _, _, suggested in found(doubtful)] == [()]


def test_one_finding_for_one_date() -> None:
    assert len(found("# Fair opens on 12 May 2025\n\nThe fair opens on 21 June 2025 in the hall.")) <= 1
