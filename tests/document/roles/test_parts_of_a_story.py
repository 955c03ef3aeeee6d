import pytest

from newslint.document.roles.parts import part


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("($1 = 10.21 Norwegian crowns)", "note"),
        ("(Reporting by Ann Lee; Editing by Cy Moe)", "note"),
        ("(Reporting by Ann Lee) (Editing by Cy Moe)", "note"),
        (f"(The line {'sold boats ' * 60})", "note"),
        ("Reporting by Ann Lee", "note"),
        ("Sign up for our newsletter", "furniture"),
        ("By Ann Lee and Bo Ek", "byline"),
        ("Sept. 24, 2025", "dateline"),
        ("Sept. 24, 2025, 10:30 a.m. EDT", "dateline"),
        ("24.09.2025", "dateline"),
        ("Published Sept. 24, 2025 by Ann Lee", "dateline"),
        ("OSTVIK (Newswire)", "dateline"),
        ("Boats   12   15", "cell"),
        ("12 15 18", "cell"),
        ("A boat at the pier on Monday. REUTERS/Ann Lee", "caption"),
        ("A boat at the pier on Monday. Photograph: A. Lee", "caption"),
        ("A boat at the pier on Monday (Photo: Ann Lee)", "caption"),
        ("A boat at the pier on Monday. *Photograph: A. Lee*", "caption"),
        ("From left: Ann Lee, Bo Ek and the boat, 12 metres long", "caption"),
        ("Left to right: Ann Lee, Bo Ek and Cy Moe", "caption"),
        ("From left to right they stood in silence for a minute", ""),
        ("Ein Boot am Pier am Montag. Foto: Anna Lee", "caption"),
        ("The line under it said only this: Photo: none", ""),
        ("It hangs beside another photo: Ann Lee painted both of them", ""),
    ],
)
def test_a_paragraph_shows_its_part(text: str, kind: str) -> None:
    assert part(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "The ferry line sold two boats.",
        "(The ferry line) sold two (red boats)",
        f"(The line {'sold boats ' * 65})",
        "By selling boats the line earns money",
        "By Ann Lee.",
        "By the way of Ann Lee and the others",
        "On Sept. 24, 2025, it sailed there",
        "Sept. 24, 2025.",
        "It has 12 boats",
        "Published in 2025 by Ann Lee of the line",
        f"{'A boat at the pier. ' * 16}REUTERS/Ann Lee",
    ],
)
def test_a_paragraph_of_copy_shows_none(text: str) -> None:
    assert part(text) == ""


def test_how_long_parts_are() -> None:
    credit = " REUTERS/Ann Lee"
    assert part("A" * (320 - len(credit)) + credit) == "caption"
    assert part("A" * (321 - len(credit)) + credit) == ""
    assert part(f"({'a' * 698})") == "note"
    assert part(f"({'a' * 699})") == ""
