"""No character that nobody sees, and no digit of another shape, hides a figure; its place is the raw text."""

# ruff: noqa: RUF001 -- characters that look like others are what is tested

from __future__ import annotations

import pytest

import newslint
from newslint.document import parse
from newslint.model import Source

HEAD = "# Ferries\n\nThe ferry sails again on Monday.\n\n"
STORY = "Revenue at the ferry line rose {} to {} from $0.93 billion."
UNSEEN = [
    "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069", "\u00ad", "\ufe0f", "\ufe0e",
    "\u034f", "\u061c", "\u180e", "\u2063", "\u3164", "\U000e0041", "\U000e0100", "\x08", "\x00", "\x7f", "&#8203;", "&shy;", "&zwj;", "&#x200E;",
]  # fmt: skip
WRITTEN = {
    "full width": ("１２％", "＄１．１８ billion"),
    "small": ("12\ufe6a", "\ufe691\u202418 billion"),
    "braille": ("12%\u2800", "$1.18\u2800billion"),
    "Arabic": ("١٢٪", "$١٫١٨ billion"),
    "Persian": ("۱۲%", "$۱.۱۸ billion"),
    "Devanagari": ("१२%", "$१.१८ billion"),
    "bold": ("𝟏𝟐%", "$𝟏.𝟏𝟖 billion"),
    "no-break space": ("12\xa0%", "$1.18\xa0billion"),
    "thin space": ("12\u2009%", "$1.18\u202fbillion"),
    "entity": ("12&nbsp;%", "$1.18&thinsp;billion"),
    "ideographic space": ("12%", "$1.18\u3000billion"),
    "footnotes": ("12%¹", "$1.18 billion²"),
    "raised": ("12%<sup>1</sup>", "$1.18 billion<sup>2</sup>"),
    "raised and linked": ("12%<sup>[1](#n)</sup>", "$1.18bn<sup>[2](#n)</sup>"),
    "raised signs": ("12%<sup>*</sup>", "$1.18 billion<sup>†</sup>"),
    "raised letters": ("12%<sup>a</sup>", "$1.18 billion<sup>b</sup>"),
    "raised before the sign": ("12<sup>1</sup>%", "$1.18 billion"),
}


def found(text: str, name: str = "a.md") -> dict[str, str]:
    report = newslint.lint_text(HEAD + text, name=name)
    return {finding.code: report.source[finding.span] for finding in report.findings}


@pytest.mark.parametrize("char", UNSEEN)
@pytest.mark.parametrize(
    "level", ["$1.1{}8 billion", "${}1.18 billion", "$1.18{} billion", "$1.18 bil{}lion", "{}$1.18 billion"]
)
def test_nothing_unseen_hides_a_figure(char: str, level: str) -> None:
    for name in ("a.md",) if char.startswith("&") else ("a.md", "a.txt"):
        assert found(STORY.format(f"1{char}2%", level.format(char)), name)["FIG120"] == f"1{char}2%"


@pytest.mark.parametrize("way", WRITTEN)
def test_nothing_written_otherwise_hides_a_figure(way: str) -> None:
    assert found(STORY.format(*WRITTEN[way]))["FIG120"].startswith(WRITTEN[way][0][:2])


@pytest.mark.parametrize("char", ["\u200b", "\u200d", "\u00ad", "\ufe0f", "\u200e", "\x08"])
def test_what_hides_in_a_figure_is_told_once(char: str) -> None:
    text = HEAD + STORY.format(f"1{char}2%", f"$1.1{char}8 billion")
    (finding,) = [one for one in newslint.lint_text(text, name="a.md").findings if one.code == "CPY606"]
    assert text[slice(*finding.span)] == char
    assert "and 1 more" in finding.message
    assert finding.problem.fix is not None
    assert len(finding.problem.fix.edits) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The wiki\u00adpedia of har\u00adbours.",
        "می\u200cخواهم is Persian.",
        "A 👨\u200d👩\u200d👧 sails ❤\ufe0f.",
        "A\xa0blank, 5\u2009km.",
    ],
)
def test_what_language_and_pictures_need_is_no_fault(text: str) -> None:
    assert "CPY606" not in found(text)
    assert "CPY606" not in found(text, "a.txt")


def test_powers_and_ordinals_stay() -> None:
    (_, _, block) = parse(
        Source("a.md", f"{HEAD}A 5 km<sup>2</sup> isle, 2<sup>5</sup> boats, the 21<sup>st</sup>.")
    ).blocks
    assert block.prose.text == "A 5 km² isle, 2⁵ boats, the 21st."
    assert "25" not in {
        entry.value for entry in newslint.lint_text(f"{HEAD}It has 2<sup>5</sup> boats.", name="a.md").figures or ()
    }


def test_thousands_stay_together() -> None:
    for blank in "\xa0\u2009\u202f\u2007":
        text = f"{HEAD}It carried 1{blank}234{blank}567 people.\n"
        (entry,) = newslint.lint_text(text, name="a.md").figures or ()
        assert entry.value == "1234567"
        assert text[slice(*entry.span)] == f"1{blank}234{blank}567"


LOOKALIKES = {
    "a Cyrillic letter in a word": ("rоse", "rose"),
    "several of them": ("Rеvеnuе", "Revenue"),
    "a Greek one": ("rοse", "rose"),
    "a Greek capital": ("Κey", "Key"),
    "letters of full width": ("ｒｏｓｅ", "rose"),
    "letters of another weight": ("𝐫𝐨𝐬𝐞", "rose"),
    "an l in a percentage": ("l2", "12"),
    "an O in a percentage": ("1O", "10"),
    "an O in an amount": ("O.93", "0.93"),
    "an I in an amount": ("I.18", "1.18"),
    "a Cyrillic O in an amount": ("1.О8", "1.08"),
    "a Cyrillic Ze": ("1.З", "1.3"),
    "an ordinal for per cent": ("º/o", "%"),
    "raised and lowered": ("⁰/₀", "%"),
    "letters for per cent": (" o/o", "%"),
    "care of": ("℅", "%"),
    "a commercial minus": ("⁒", "%"),
}
PLACES = {"l2": "l2%", "1O": "1O%", "1.З": "1.З%", "O.93": "$O.93", "I.18": "$I.18", "1.О8": "€1.О8"}


@pytest.mark.parametrize("name", LOOKALIKES)
@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_what_only_looks_like_a_word_or_a_figure_is_told_with_what_it_looks_like(name: str, suffix: str) -> None:
    written, means = LOOKALIKES[name]
    place = f"12{written}" if means == "%" else PLACES.get(written, written)
    text = f"{HEAD}It was {place} on the day, and {place} later.\n"
    (finding,) = [one for one in newslint.lint_text(text, name=f"a.{suffix}").findings if one.code == "CPY606"]
    assert (text[slice(*finding.span)], finding.suggestions) == (written, (means,))
    assert "and 1 more" in finding.message
    assert "U+" in finding.message or written.isascii()


@pytest.mark.parametrize(
    "words",
    [
        "5 µm, 5 μm and 3 kΩ", "TNFα, α-helix, β2 and ΔT", "Москва and Αθήνα, both in full", "КоЯn by КОЯ", "KoЯn", "CO2%, O2 and $O", "$O2 and I2",
        "H2O and l.5", "5 °C, 21º and 3 o’clock", "12‰ and 5‱", "No. 5 ℅ the post office", "naïve façade, Zoë and Šime", "ﬁne",
        "1l of milk", "¥100 and 10l", "100 in all, 10 in Oslo", "a $1bn line, $5m, $20k",
    ],
)  # fmt: skip
def test_letters_that_belong_there_are_no_fault(words: str) -> None:
    assert "CPY606" not in found(f"It had {words}.")


def test_per_mille_is_read() -> None:
    assert found(STORY.format("120‰", "$1.18 billion"))["FIG120"] == "120‰"
    assert "FIG120" not in found(STORY.format("269‰", "$1.18 billion"))
    assert "FIG120" not in found(STORY.format("2690‱", "$1.18 billion"))
