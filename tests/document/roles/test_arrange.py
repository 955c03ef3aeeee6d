import pytest

from newslint.document import Block, Prose
from newslint.document.roles.arrange import arrange

LEAD = (
    "The ferry line said on Monday that it had ordered two boats for its northern route, which is the longest of all."
)


def told(*parts: tuple[str, str] | str) -> list[str]:
    """The kinds that some paragraphs (or blocks of another kind) are given."""
    blocks: list[Block] = []
    at = 0
    for part in parts:
        kind, text = ("body", part) if isinstance(part, str) else part
        blocks.append(Block(kind, Prose(text, range(at, at + len(text)))))
        at += len(text) + 2
    text = "\n\n".join(part if isinstance(part, str) else part[1] for part in parts)
    return [block.kind for block in arrange(blocks, text)]


@pytest.mark.parametrize(
    ("parts", "kinds"),
    [
        (("Ferry line orders boats", LEAD), ["headline", "body"]),
        ((("crosshead", "Ferry line orders boats"), LEAD), ["headline", "body"]),
        ((("headline", "Boats"), ("crosshead", "More boats"), LEAD), ["headline", "crosshead", "body"]),
        (("Ferry line orders boats.", LEAD), ["body", "body"]),
        (("Ferry line orders boats.", "By Ann Lee", LEAD), ["headline", "byline", "body"]),
        (("Line buys boats in U.S.", LEAD), ["headline", "body"]),
        (("Ferry line orders boats.", "OSTVIK, Sept 24 (Newswire) - It sailed"), ["headline", "body"]),
        (("EXCLUSIVE", "Ferry line orders two boats", LEAD), ["crosshead", "headline", "body"]),
        (("EXCLUSIVE", "It sailed there now.", LEAD), ["headline", "body", "body"]),
        (("A" * 200, LEAD), ["headline", "body"]),
        (("A" * 201, LEAD), ["body", "body"]),
        (("Ferry line orders boats", "It needs them", "By Ann Lee", LEAD), ["headline", "standfirst", "byline", "body"]),
        (("Ferry line orders boats", "It needs them:", "By Ann Lee", LEAD), ["headline", "body", "byline", "body"]),
        (("Ferry line orders boats", "It needs them", LEAD), ["headline", "crosshead", "body"]),
        (("Ferry line orders boats", ("item", "It costs $40 million"), LEAD), ["headline", "summary", "body"]),
        (("Ferries that it orders:", ("item", "A boat"), LEAD), ["body", "item", "body"]),
        (("Ferries that it orders:", "By Ann Lee", LEAD), ["headline", "byline", "body"]),
        (("Ferry line orders boats", ("item", "It costs;"), ("item", "It sails"), LEAD), ["headline", "item", "item", "body"]),
        (("Ferry line orders boats", LEAD, ("item", "It sails")), ["headline", "body", "item"]),
        (("Ferry line orders boats",), ["body"]),
    ],
)  # fmt: skip
def test_the_head_of_a_story(parts: tuple[tuple[str, str] | str, ...], kinds: list[str]) -> None:
    assert told(*parts) == kinds


@pytest.mark.parametrize(
    ("line", "following", "kind"),
    [
        ("FAIR WIND", LEAD, "crosshead"),
        ("Fair wind.", LEAD, "body"),
        ("fair wind", LEAD, "body"),
        ("Fair wind", "It sailed.", "body"),
        ("F" * 80, LEAD, "crosshead"),
        ("F" * 81, LEAD, "body"),
        ("Fair wind", "(Reporting by Ann Lee)", "body"),
    ],
)
def test_a_short_line_before_copy_is_a_crosshead(line: str, following: str, kind: str) -> None:
    assert told("Ferry line orders boats", LEAD, line, following)[2] == kind


def test_only_the_lead_has_a_dateline_without_an_agency() -> None:
    place = "OSTVIK, Sept 24 - "
    blocks = [Block("body", Prose(f"{place}{LEAD}", range(at, at + len(place + LEAD)))) for at in (0, 500)]
    first, second = arrange(blocks, "")
    assert [mark.name for mark in first.marks] == ["dateline"]
    assert second.marks == ()


def test_credits_at_the_end_of_a_paragraph_are_marked() -> None:
    for text, marked in (
        (f"{LEAD} (Reporting by Ann Lee)", 1),
        (f"{LEAD} (They were red)", 0),
        (f"(Reporting by A) {LEAD}", 0),
    ):
        block = arrange([Block("body", Prose(text, range(len(text))))], text)[-1]
        assert [mark.name for mark in block.marks] == ["signoff"] * marked


def test_a_list_whose_points_go_on_is_one_of_the_copy() -> None:
    points = ("item", "30 new trees,"), ("item", "a fountain and"), ("item", "benches for 120 people.")
    assert told("In the first part there would be", *points, LEAD) == ["body", "item", "item", "item", "body"]
    assert told("Square to get trees", ("item", "30 new trees"), ("item", "A fountain"), LEAD) == [
        "headline",
        "summary",
        "summary",
        "body",
    ]
