from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.desk import Desk, Wishes
from newslint.kinds.total.listings import listings
from newslint.model import Settings, Source

LEAD = "The fair drew more people than last year, and the council had feared the opposite.\n\n"
ROWS = "Guests by tent\nTea Tent 1,480\nBeer Hall 2,215\nCrafts and Toys 1,390\n"


def listed(text: str) -> list[tuple[str, ...]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [tuple(item.prose.text for item in found.items) for found in listings(article)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (LEAD + ROWS, [("Tea Tent 1,480", "Beer Hall 2,215", "Crafts and Toys 1,390")]),
        (f"{LEAD}- Tea: 1,480\n- Beer: 2,215\n", [("Tea: 1,480", "Beer: 2,215")]),
        (f"{LEAD}Fees\nTea: $4\nBeer: $6\nAll else: $9\n\n{LEAD}", [("Tea: $4", "Beer: $6", "All else: $9")]),
        (f"{LEAD}Shares\nTea 14%\nBeer 66%\n", []),
        (f"{LEAD}Shares\n\nTea 14%\n\nBeer 66%\n\nToys 20%\n", []),
        (f"{LEAD}Shares\nTea 14% to 3% more\nBeer 66% to 8% more\nToys 20% to 1% less\n", []),
        (
            f"{LEAD}The tent of the tea makers from the hills had 1,480\nIt rained. Beer had 2,215\nThe toys had 1,390\n",
            [],
        ),
    ],
)
def test_lines_that_are_a_label_and_a_figure_are_listed(text: str, found: list[tuple[str, ...]]) -> None:
    assert listed(text) == found


def test_what_stands_on_either_side() -> None:
    article = Article(document.parse(Source("story.md", f"{LEAD}{ROWS}\nNobody else came.\n")), Settings())
    (found,) = listings(article)
    assert [block.prose.text for block in found.beside] == ["Guests by tent", "Nobody else came."]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (f"{ROWS}Total 5,185\n", "FIG131"),
        (f"{ROWS}Total 5,085\n", ""),
        ("Takings by stall\nTea: $1,280\nBeer: $815\nToys: $640\nAll stalls: $2,935\n", "FIG131"),
        ("Takings by stall\nTea: $1,280\nBeer: $815\nToys: $640\nAll stalls: $2,735\n", ""),
        ("Share of guests\nTea 31%\nBeer 24%\nToys 17%\nAll others 38%\n", "FIG133"),
        ("Share of guests\nTea 31%\nBeer 24%\nToys 17%\nAll others 28%\n", ""),
        ("Rain in May\nAshby 31mm\nBrook 24mm\nCole 17mm\nTotal 82mm\n", "FIG131"),
        ("• Tea: $1,280\n• Beer: $815\n• Toys: $640\n• Total: $2,935\n", "FIG131"),
    ],
)
def test_a_table_that_was_typed_line_by_line_is_added(rows: str, code: str) -> None:
    report = Desk(Wishes(cache=False)).lint_text(f"{LEAD}{rows}\nThe next fair is in May.\n", name="story.md")
    assert [finding.code for finding in report.findings if finding.code.startswith("FIG")] == ([code] if code else [])
