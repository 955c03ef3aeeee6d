import pytest

from newslint.api import lint_text
from newslint.article import Article, mentions
from newslint.document import Block, Mark, Prose, parse
from newslint.document.legible import legible, may_hide, untabbed
from newslint.model import Settings, Source


def read(text: str, *marks: Mark, kind: str = "body") -> list[Block]:
    return list(legible([Block(kind, Prose(text, range(len(text))), marks=marks)], f"{text}<"))


def seen(text: str, *marks: Mark) -> str:
    return "".join(block.prose.text for block in read(text, *marks))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It cost $\u206615\u2069 million", "It cost $15 million"),
        ("It cost $1\u200b5 million", "It cost $15 million"),
        ("It cost \uff04\uff11\uff15\uff0e\uff12", "It cost $15.2"),
        ("It rose \u0661\u0665\u066a", "It rose 15%"),
        ("It cost 15\u00a0million", "It cost 15 million"),
        ("It sold 15\u00a0000 boats", "It sold 15\u2009000 boats"),
        ("It sold 2015\u00a0000 boats", "It sold 2015 000 boats"),
        ("It rose 15%\u00b9 there", "It rose 15% there"),
        ("It sold boats\u00b9\u00b2 there", "It sold boats there"),
        ("It has 15 km\u00b2 there", "It has 15 km\u00b2 there"),
        ("It has 15\u00b2 there", "It has 15\u00b2 there"),
        ("\u200b It sailed", "It sailed"),
        ("It said \u0645\u06cc\u200c\u0634\u0648\u062f there", "It said \u0645\u06cc\u200c\u0634\u0648\u062f there"),
        ("It said \U0001f469\u200d\U0001f680 there", "It said \U0001f469\u200d\U0001f680 there"),
        ("It said \u2014\u00e9 there", "It said \u2014\u00e9 there"),
    ],
)
def test_figures_stand_there_as_people_read_them(text: str, plain: str) -> None:
    assert seen(text) == plain


@pytest.mark.parametrize(
    ("text", "high", "plain"),
    [
        ("It sold 15 boats3 there", "3", "It sold 15 boats there"),
        ("It has 15 km2 there", "2", "It has 15 km\u00b2 there"),
        ("It paid $153 there", "3", "It paid $15 there"),
        ("It sold boatsa there", "a", "It sold boats there"),
        ("It was the 5th there", "th", "It was the 5th there"),
        ("It sold boats[3] there", "[3]", "It sold boats there"),
    ],
)
def test_what_a_page_prints_small_and_high_is_a_footnote_or_a_power(text: str, high: str, plain: str) -> None:
    at = text.rindex(high, 0, text.index(" there"))
    assert seen(text, Mark("raised", at, at + len(high))) == plain


def test_marks_move_with_what_is_kept_and_places_lead_back() -> None:
    text = "A\u200b big\u200b boat"
    (block,) = read(text, Mark("strong", 3, 6, ""), Mark("link", 1, 2, ""))
    assert (block.prose.text, block.marks) == ("A big boat", (("strong", 2, 5, ""),))
    assert block.prose.span(6, 10) == (8, 12)


def test_a_block_in_which_nobody_sees_anything_is_left_out_and_code_is_left_alone() -> None:
    assert read("\u200b\u2060") == []
    (code,) = read("x\u200b", kind="code")
    assert code.prose.text == "x\u200b"


def test_plain_copy_is_passed_through() -> None:
    block = Block("body", Prose("It sailed.", range(10)))
    assert next(iter(legible([block], "It sailed."))) is block


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("It sailed.", False),
        ("“It” sailed – fast", False),
        ("It\u200b sailed", True),
        ("It\x08 sailed", True),
        ("It\tsailed\n", False),
    ],
)
def test_whether_a_text_may_hide_anything(text: str, *, may: bool) -> None:
    assert may_hide(text) is may


SPACED = (
    "It paid €50 million ($58.7 million). ($1 = 0.8525 euros) It was glad.",
    "The tower is 120 metres (39 feet) high, at 10 Downing Street.",
    "It came on Wednesday, 24 September 2025, and rose 20 % to 1.2 million barrels per day.",
    "Shares in Alibaba BABA rose from 3.2 % to 4.5 %, a rise of 10 percentage points.",
    "The chair of Alder Ltd is 5 feet 11 inches tall, and bought 2 1/4 acres in Q3 2025.",
)


def told(text: str) -> tuple[object, ...]:
    """What a story of one paragraph says, and what is found in it."""
    source = Source("story.md", f"# The head of it\n\n{text}\n")
    rows = [
        (row["kind"], row["start"], row["end"], row["value"], row["unit"])
        for row in mentions.rows(Article(parse(source), Settings()))
    ]
    return rows, [(one.code, one.level, one.problem.span) for one in lint_text(source.text, name="story.md").findings]


@pytest.mark.parametrize("blank", "\t\u00a0\u2000\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
@pytest.mark.parametrize("text", SPACED)
def test_each_kind_of_blank_is_a_blank(text: str, blank: str) -> None:
    for at in (at for at, char in enumerate(text) if char == " "):
        assert told(f"{text[:at]}{blank}{text[at + 1 :]}") == told(text)


def test_a_tab_parts_columns_in_a_table_and_in_code() -> None:
    text = "Alder\t18"
    for kind in ("cell", "code"):
        assert untabbed(Block(kind, Prose(text, range(8)))).prose.text == text
    assert untabbed(Block("body", Prose(text, range(8)))).prose == Prose("Alder 18", range(8))
