from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.bullets import bullets
from newslint.model import Settings, Source

LEAD = "The ferry sailed on Monday, and all was well on board.\n\n"
ITEMS = "- Ropes.\n- Lamps.\n- Doors.\n"


def counted(text: str) -> list[tuple[str, int]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(found.stated.text, len(found.items)) for found in bullets(article)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"She made four demands:\n\n{ITEMS}", [("four", 3)]),
        (f"Intro.\n\n## Four ways to get rich\n\n{ITEMS}", [("Four", 3)]),
        ("She made two demands:\n\n1. Ropes.\n2. Lamps.\n   - of brass\n   - of tin\n3. Doors.\n", [("two", 3)]),
        ("She made two demands:\n\n1. Ropes.\n  2. Lamps.\n", [("two", 2)]),
        (f"She made four demands.\n\n{ITEMS}", []),
        (f"She made four demands, among them:\n\n{ITEMS}", []),
        (f"She made about four demands:\n\n{ITEMS}", []),
        (f"Intro.\n\n## Four men held after raid\n\n{ITEMS}", []),
        (f"## Four ways to get rich\n\n{ITEMS}\nThe fourth way is to be born so.\n", []),
        (f"She made four demands:\n\n{ITEMS}\nAnother was for beds.\n", []),
        ("She made four demands:\n\n- Ropes.\n", []),
        (f"{LEAD}The work of week 1 in bullets:\n\n{ITEMS}", []),
        (f"{LEAD}The work of week 1 at its ends:\n\n{ITEMS}", []),
        (f"{LEAD}The work of it in 2 pictures:\n\n{ITEMS}", [("2", 3)]),
        (f"{LEAD}She met all four demands of the crew in May. From best to worst:\n\n{ITEMS}", [("four", 3)]),
        (f"{LEAD}She met four demands of the crew in May. From best to worst:\n\n{ITEMS}", []),
        (f"{LEAD}She met all four demands of the crew in May.\n\n{ITEMS}", []),
        (f"She made four demands:\n\n{ITEMS}\nNo others were made.\n", [("four", 3)]),
        ("She made four demands:\n\n- Ropes, and nets.\n- Lamps.\n- Doors.\n", []),
        ("She made five demands:\n\n- Ropes, and nets.\n- Lamps.\n- Doors.\n", [("five", 3)]),
        ("She made five demands:\n\n- Ropes, and nets.\n- Lamps and oil.\n- Doors.\n", []),
        ("She made two demands:\n\n- Ropes, and nets.\n- Lamps.\n- Doors.\n", [("two", 3)]),
        ("She made two demands:\n\n- Ropes and nets.\n- Lamps.\n- Doors.\n", [("two", 3)]),
    ],
)
def test_a_count_right_before_a_list_counts_its_items(text: str, found: list[tuple[str, int]]) -> None:
    assert counted(text) == found
