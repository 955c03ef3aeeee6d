from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.period.contrast import are_comparable
from newslint.kinds.period.tellings import claimed, told
from newslint.model import Settings, Source


def compared(text: str) -> bool:
    """Whether the first thing that a field tells can be compared with anything that the body tells otherwise."""
    article = Article(document.parse(Source("story.md", text)), Settings())
    claim = claimed(article)[0]
    return any(are_comparable(article, claim, fact, sort) for fact in told(article) for sort in claim.sorts)


def dated(text: str) -> str:
    return f"---\ndate: 2025-09-24\n---\n\n{text}"


@pytest.mark.parametrize(
    "text",
    [
        "# Boats in July\n\nBoats sail in June.",
        dated("# Boats in July\n\nBoats sail in June 2025."),
        "# Boats on June 6\n\nBoats sail on July 6, 2026.",
        "# Boats most since 2009\n\nBoats are most since 2008.",
        "# Boats double since 2009\n\nBoats doubled between 2008 and 2014.",
        "# Boats at 9 a.m.\n\nBoats sail at 8 a.m. EST.",
        "# Boats sail on Sunday\n\nBoats sail on Monday.",
        "# Boats in 2026\n\nBoats had sailed in 2024.",
        "# Boats in 2026\n\nBoats sail in 2056.",
        "# Boats\n\nBoats sail on 3 June.\n\n*The boats, on 2 June. Photo: Ann Lee*",
        "# Boats\n\nBoats sail on 3 June.\n\n*The boats, on 23 June. Photo: Ann Lee*",
        "# Boats\n\nBoats sail on 3 June.\n\n**If you go:** Boats sail on 4 June.",
    ],
)
def test_another_value_of_one_sort(text: str) -> None:
    assert compared(text)


@pytest.mark.parametrize(
    "text",
    [
        "# Boats in July\n\nBoats sail in July.",
        "# Boats in July\n\nBoats sail on Friday.",
        dated("# Boats in July\n\nBoats sailed in June 2019."),
        "# Boats in July\n\nBoats sailed in June 2019.",
        "# Boats most since 2009\n\nBoats sailed in 2008.",
        "# Boats in 2009\n\nBoats rose from 2008 on.",
        "# Boats in July, not in June\n\nBoats sail in June.",
        "# Boats from 10 May, for all 12 May\n\nBoats sail on Monday, 12 May.",
        "# Boats sail on Sunday\n\nBoats sail, the port said on Monday.",
        "# Boats moved to Friday\n\nBoats sail on Thursday.",
        "# Boats on 12 June\n\nThe day for boats, 29 May, was extended.",
        "# Boats\n\nBoats sail on Friday.\n\n![Boats on Saturday](x.jpg)",
        "# Boats at 9 a.m. GMT\n\nBoats sail at 8 a.m. EST.",
        "# Boats\n\nBoats sail on 3 June.\n\n*The boats, on 4 June. Photo: Ann Lee*",
        "# News of the port: March 2026\n\nIn March 1981 it had no boats.",
        "# Boats\n\nBoats sail in 2024.\n\n**Port:** Boats, which had sailed in 2026, are gone.",
        "# Boats\n\nThe boats sail.\n\n**Opens:** 3 June\n\n**Closes:** 4 June",
    ],
)
def test_other_years_frames_zones_boxes_and_what_the_field_tells_itself(text: str) -> None:
    assert not compared(text)
