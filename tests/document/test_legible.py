import pytest

from newslint.document import Block, Mark, Prose
from newslint.document.legible import legible, may_hide


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
    (block,) = read(text, Mark("strong", 3, 6), Mark("link", 1, 2))
    assert (block.prose.text, block.marks) == ("A big boat", (("strong", 2, 5),))
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
